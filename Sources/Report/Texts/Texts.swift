/// All words that reports use, in one language.
///
/// A template holds places in braces, such as `{title}`, which are filled in; every template of one language has the
/// places of the other, in whatever order its grammar wants.
public struct Texts: Sendable {
  // Numbers.
  var decimalMark = "."
  var groupMark = ","
  var percent = "{number} %"

  // The table.
  var outcomeHeading = "outcome"
  var unitHeading = "unit"
  var baselineHeading = "baseline"
  var scenarioHeading = "scenario"
  var differenceHeading = "difference"
  var meanHeading = "mean"
  var intervalHeading = "95 % interval"
  var changeHeading = "change"
  var interval = "{lower} to {upper}"

  /// Labels of outcomes in the table, by name; others are shown by their name.
  var labels = [
    "person_years_involved": "Person-years involved", "first_recruitments": "First recruitments",
    "recruitments": "All recruitments", "suspects": "Suspects registered", "in_neither": "No school, no work",
    "mean_offer": "Mean illegal offer",
  ]

  /// Units of outcomes by their English name; others are shown by that.
  var units: [String: String] = [:]

  // Published figures.
  var figureHeading = "figure"
  var verdictHeading = "verdict"
  var publishedHeading = "published"
  var modelHeading = "simulated"
  var hit = "hit"
  var missed = "MISSED"
  var fittedFigures = "Parameters were fitted to these: {hits} of {count} hit"
  var testedFigures = "Nothing was fitted to these: {hits} of {count} hit"
  var experimentHeading = "experiment"
  var signHeading = "sign"
  var sizeHeading = "size"
  var fittedExperiments = "Defaults rest on these: {hits} of {count} signs hit"
  var testedExperiments = "No default rests on these: {hits} of {count} signs hit"
  var signs = [
    "lower": "lower", "higher": "higher", "none": "none", "not_lower": "not lower", "not_higher": "not higher",
  ]
  var levelsTogether = "Levels: {hits} of {count} hit ({share} %)."
  var experimentsTogether = "Experiments: signs {hits} of {count} hit ({share} %), sizes {sizes} of {sized}."

  // Points of a sweep.
  var pointHeading = "point"
  var levelsAtPoints = "Person-years involved, from low to high"
  var differencesWith = "Person-years involved, difference with {reference}"
  var onePoint = "{title}, point {number}"
  var samePoint = "{title} at the same point"
  var lowestPoints = "The lowest of {count}"
  var highestPoints = "The highest"

  // Sentences on person-years involved.
  var onePair = "1 pair"
  var pairs = "{count} pairs"
  var personYears = "{number} person-years"
  var lowers = "{title} lowers person-years involved by {size} (95 % interval {low} to {high}, {pairs})."
  var raises = "{title} raises person-years involved by {size} (95 % interval {low} to {high}, {pairs})."
  var unclear =
    "{title} shows no clear effect on person-years involved: between {lower} and {upper} (95 % interval, {pairs})."
  var fewer = "{size} fewer"
  var more = "{size} more"
  var sameHeadline = "{title} leaves person-years involved as they are ({pairs})."
  var nothingChanges = "{title} changes nothing that was measured ({pairs})."
  var oneReplication =
    "{title}: one replication says nothing about uncertainty; run at least two, with --replications."
  var notComparable =
    "{title} cannot be compared with the baseline: there are no pairs of runs over the same weeks."
  var undefined = "{title}: person-years involved were not measured."

  // First-time recruitments that move against person-years.
  var recruitments = "{number}"
  var yetMoreFirst =
    "At the same time first-time recruitments rise by {size} (95 % interval {low} to {high}); where recruiters refill "
    + "openings, fewer involved can go together with more recruited."
  var yetFewerFirst = "At the same time first-time recruitments fall by {size} (95 % interval {low} to {high})."

  // Participants before and after.
  var weeksLess = "{number} weeks less"
  var weeksMore = "{number} weeks more"
  var yearAfter =
    "Who took a seat in '{programme}' in its first 13 weeks was involved {change} in the year after than in the year "
    + "before; in the baseline the same youths were involved {without}."
  var partOfIt = "The scenario itself accounts for {size} (95 % interval {low} to {high})."
  var unclearPartOfIt =
    "What the scenario itself accounts for cannot be told: between {lower} and {upper} (95 % interval)."
  var noPartOfIt = "The scenario itself accounts for nothing of it."

  // The whole and its parts.
  var wholeIsMore =
    "{title} does more than {first} and {second} added up: {size} {direction} than with the sum of both (95 % interval "
    + "{low} to {high})."
  var wholeIsLess =
    "{title} does less than {first} and {second} added up: {size} {direction} than with the sum of both (95 % interval "
    + "{low} to {high})."
  var wholeDiffers =
    "{title} and the sum of {first} and {second} differ: {size} {direction} than with the sum of both (95 % interval {low} "
    + "to {high})."
  var wholeIsUnclear =
    "Whether {title} does more or less than {first} and {second} added up cannot be told: between {lower} and {upper} than "
    + "with the sum of both (95 % interval)."
  var wholeIsSum = "{title} does exactly what {first} and {second} do added up."
  var fewerWord = "fewer"
  var moreWord = "more"

  // Costs.
  var costs = "It costs {amount} euro in {time}{yearly}"
  var costsMore = "It costs {amount} euro more than the baseline in {time}{yearly}"
  var costsLess = "It costs {amount} euro less than the baseline in {time}{yearly}"
  var aYear = " ({amount} a year)"
  var millions = "{number} million"
  var billions = "{number} billion"
  var oneYear = "one year"
  var years = "{count} years"
  var weeks = "{count} weeks"
  var horizon = "the weeks that were run"
  var priceOfPersonYear =
    "; each person-year of involvement prevented costs {amount} euro (95 % interval {low} to {high})."
  var priceUnclear =
    "; what a prevented person-year costs cannot be said, since the effect cannot be told from zero."
  var priceOfWorld =
    "; what a prevented person-year costs cannot be said, since the scenario changes the world as well, which has no price."
  var priceTakesPairs = "; what a prevented person-year costs cannot be said from fewer than three pairs of runs."
  var preventsNone = "; a prevented person-year has no price, since there are more of them, not fewer."
  var cheaperAndFewer = ", and yet there are fewer person-years of involvement."
  var costsAlone =
    "Costs are those of the interventions alone: what less crime or detention saves is not set against them."

  var nobodyTookPart = "Nobody took a seat in '{programme}' in any run."

  // Several sets of assumptions.
  var changeIntervalHeading = "its 95 % interval"
  var listOf = "{items} and {last}"
  var holdsLower =
    "{title} lowers person-years involved under every set of assumptions, by {low} ({lowSet}) to {high} ({highSet})."
  var holdsHigher =
    "{title} raises person-years involved under every set of assumptions, by {low} ({lowSet}) to {high} ({highSet})."
  var holdsSame = "{title} leaves person-years involved as they are under every set of assumptions."
  var nowhereClear = "{title} shows no clear effect on person-years involved under any set of assumptions."
  var notAlwaysLower =
    "That {title} lowers person-years involved cannot be said under every set of assumptions: {list}."
  var notAlwaysHigher =
    "That {title} raises person-years involved cannot be said under every set of assumptions: {list}."
  var wayDepends = "Whether {title} lowers or raises person-years involved depends on the assumptions: {list}."
  var lowerUnder = "lower under {sets}"
  var higherUnder = "higher under {sets}"
  var sameUnder = "the same under {sets}"
  var unclearUnder = "not to be told under {sets}"
  var lowerEverywhere = "Lower under every set: {outcomes}."
  var higherEverywhere = "Higher under every set: {outcomes}."
  var moreTogether =
    "Under every set, {first} and {second} together give fewer person-years than the sum of what each does alone."
  var lessTogether =
    "Under every set, {first} and {second} together give more person-years than the sum of what each does alone."

  /// English.
  public static let english = Texts()
}

extension Texts {
  /// A template with its places filled, in one pass: braces in what is filled in stay as they are. A place without a
  /// value stays as well.
  static func fill(_ template: String, _ values: KeyValuePairs<String, String>) -> String {
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      text += rest[..<open]
      text += values.first { $0.key == name }?.value ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
