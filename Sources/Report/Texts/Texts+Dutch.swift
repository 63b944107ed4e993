extension Texts {
  /// Dutch.
  public static let dutch: Texts = {
    var texts = Texts()
    texts.useDutchTable()
    texts.useDutchPoints()
    texts.useDutchValidation()
    texts.useDutchSentences()
    texts.useDutchCombinations()
    texts.useDutchCosts()
    texts.useDutchParticipants()
    texts.useDutchAssumptions()
    return texts
  }()

  private mutating func useDutchTable() {
    decimalMark = ","
    groupMark = "."
    percent = "{number}%"
    outcomeHeading = "uitkomst"
    unitHeading = "eenheid"
    baselineHeading = "basis"
    scenarioHeading = "scenario"
    differenceHeading = "verschil"
    meanHeading = "gemiddelde"
    intervalHeading = "95%-interval"
    changeHeading = "relatief"
    interval = "{lower} tot {upper}"
    labels = [
      "person_years_involved": "Persoonsjaren betrokken", "first_recruitments": "Eerste rekruteringen",
      "recruitments": "Alle rekruteringen", "suspects": "Verdachtenregistraties", "in_neither": "Geen school of werk",
      "mean_offer": "Gemiddeld illegaal bod",
    ]
    units = [
      "person-years": "persoonsjaren", "recruitments": "rekruteringen", "registrations": "registraties",
      "youths": "jongeren", "euro per week": "euro per week",
    ]
  }

  private mutating func useDutchValidation() {
    figureHeading = "cijfer"
    verdictHeading = "oordeel"
    publishedHeading = "bron"
    modelHeading = "gesimuleerd"
    hit = "raak"
    missed = "MIS"
    fittedFigures = "Hierop zijn parameters afgestemd: {hits} van {count} raak"
    testedFigures = "Hierop is niets afgestemd: {hits} van {count} raak"
    experimentHeading = "experiment"
    signHeading = "richting"
    sizeHeading = "grootte"
    fittedExperiments = "Hierop rusten standaardwaarden: {hits} van {count} richtingen raak"
    testedExperiments = "Hierop rust geen standaardwaarde: {hits} van {count} richtingen raak"
    signs = [
      "lower": "lager", "higher": "hoger", "none": "geen", "not_lower": "niet lager", "not_higher": "niet hoger",
    ]
    levelsTogether = "Niveaus: {hits} van {count} raak ({share} %)."
    experimentsTogether = "Experimenten: richting {hits} van {count} raak ({share} %), grootte {sizes} van {sized}."
  }

  private mutating func useDutchPoints() {
    pointHeading = "punt"
    levelsAtPoints = "Persoonsjaren betrokken, van laag naar hoog"
    differencesWith = "Persoonsjaren betrokken, verschil met {reference}"
    onePoint = "{title}, punt {number}"
    samePoint = "{title} in hetzelfde punt"
    lowestPoints = "De laagste van {count}"
    highestPoints = "De hoogste"
  }

  private mutating func useDutchSentences() {
    onePair = "1 paar runs"
    pairs = "{count} paren runs"
    personYears = "{number} persoonsjaren"
    lowers =
      "Met '{title}' ligt het aantal persoonsjaren betrokkenheid {size} lager dan in het basisscenario "
      + "(95%-betrouwbaarheidsinterval {low} tot {high}, {pairs})."
    raises =
      "Met '{title}' ligt het aantal persoonsjaren betrokkenheid {size} hoger dan in het basisscenario "
      + "(95%-betrouwbaarheidsinterval {low} tot {high}, {pairs})."
    unclear =
      "'{title}' laat geen duidelijk effect zien op het aantal persoonsjaren betrokkenheid: tussen {lower} en {upper} "
      + "(95%-betrouwbaarheidsinterval, {pairs})."
    fewer = "{size} minder"
    more = "{size} meer"
    sameHeadline = "Met '{title}' blijft het aantal persoonsjaren betrokkenheid precies gelijk ({pairs})."
    nothingChanges = "'{title}' verandert niets van wat gemeten is ({pairs})."
    oneReplication =
      "'{title}': één herhaling zegt niets over de onzekerheid; daarvoor zijn er minstens twee nodig, met --replications."
    notComparable =
      "'{title}' is niet met het basisscenario te vergelijken: er zijn geen paren runs over dezelfde weken."
    undefined = "'{title}': het aantal persoonsjaren betrokkenheid is niet gemeten."
    recruitments = "{number}"
    yetMoreFirst =
      "Tegelijk ligt het aantal eerste rekruteringen {size} hoger (95%-betrouwbaarheidsinterval {low} tot {high}); waar "
      + "ronselaars opengevallen plekken opnieuw vullen, kan minder betrokkenheid samengaan met meer rekruteringen."
    yetFewerFirst =
      "Tegelijk ligt het aantal eerste rekruteringen {size} lager (95%-betrouwbaarheidsinterval {low} tot {high})."
  }

  private mutating func useDutchParticipants() {
    weeksLess = "{number} weken minder"
    weeksMore = "{number} weken meer"
    yearAfter =
      "Wie in de eerste 13 weken een plek kreeg bij '{programme}', was in het jaar daarna {change} betrokken dan in het "
      + "jaar daarvoor; in het basisscenario waren dezelfde jongeren {without} betrokken."
    partOfIt =
      "Aan het scenario zelf is {size} toe te schrijven (95%-betrouwbaarheidsinterval {low} tot {high})."
    unclearPartOfIt =
      "Wat aan het scenario zelf is toe te schrijven, is niet te zeggen: tussen {lower} en {upper} "
      + "(95%-betrouwbaarheidsinterval)."
    noPartOfIt = "Aan het scenario zelf is daarvan niets toe te schrijven."
    nobodyTookPart = "In geen enkele run kreeg iemand een plek bij '{programme}'."
  }

  private mutating func useDutchCombinations() {
    wholeIsMore =
      "'{title}' doet meer dan '{first}' en '{second}' bij elkaar opgeteld: {size} {direction} dan de som van beide "
      + "(95%-betrouwbaarheidsinterval {low} tot {high})."
    wholeIsLess =
      "'{title}' doet minder dan '{first}' en '{second}' bij elkaar opgeteld: {size} {direction} dan de som van beide "
      + "(95%-betrouwbaarheidsinterval {low} tot {high})."
    wholeDiffers =
      "'{title}' verschilt van de som van '{first}' en '{second}': {size} {direction} dan beide bij elkaar opgeteld "
      + "(95%-betrouwbaarheidsinterval {low} tot {high})."
    wholeIsUnclear =
      "Of '{title}' meer of minder doet dan '{first}' en '{second}' bij elkaar opgeteld, is niet te zeggen: tussen {lower} "
      + "en {upper} dan de som van beide (95%-betrouwbaarheidsinterval)."
    wholeIsSum = "'{title}' doet precies wat '{first}' en '{second}' bij elkaar opgeteld doen."
    fewerWord = "minder"
    moreWord = "meer"
  }

  private mutating func useDutchCosts() {
    costs = "De kosten zijn {amount} euro in {time}{yearly}"
    costsMore = "De kosten zijn {amount} euro hoger dan in het basisscenario in {time}{yearly}"
    costsLess = "De kosten zijn {amount} euro lager dan in het basisscenario in {time}{yearly}"
    aYear = " ({amount} per jaar)"
    millions = "{number} miljoen"
    billions = "{number} miljard"
    oneYear = "één jaar"
    years = "{count} jaar"
    weeks = "{count} weken"
    horizon = "de doorgerekende weken"
    priceOfPersonYear =
      "; elk voorkomen persoonsjaar betrokkenheid kost {amount} euro (95%-betrouwbaarheidsinterval {low} tot {high})."
    priceUnclear =
      "; wat een voorkomen persoonsjaar kost, is niet te zeggen, want het effect is niet van nul te onderscheiden."
    priceOfWorld =
      "; wat een voorkomen persoonsjaar kost, is niet te zeggen, want het scenario verandert ook de wereld, die geen prijs heeft."
    priceTakesPairs =
      "; wat een voorkomen persoonsjaar kost, is met minder dan drie paren runs niet te zeggen."
    preventsNone = "; een voorkomen persoonsjaar heeft geen prijs, want het worden er meer, niet minder."
    cheaperAndFewer = ", en toch zijn er minder persoonsjaren betrokkenheid."
    costsAlone =
      "De kosten zijn alleen die van de interventies: wat minder misdaad of detentie bespaart, is er niet van afgetrokken."
  }

  private mutating func useDutchAssumptions() {
    changeIntervalHeading = "95% daarvan"
    listOf = "{items} en {last}"
    holdsLower =
      "Met '{title}' ligt het aantal persoonsjaren betrokkenheid onder elke set aannames lager: {low} ({lowSet}) tot {high} "
      + "({highSet})."
    holdsHigher =
      "Met '{title}' ligt het aantal persoonsjaren betrokkenheid onder elke set aannames hoger: {low} ({lowSet}) tot {high} "
      + "({highSet})."
    holdsSame = "Met '{title}' blijft het aantal persoonsjaren betrokkenheid onder elke set aannames precies gelijk."
    nowhereClear =
      "'{title}' laat onder geen enkele set aannames een duidelijk effect zien op het aantal persoonsjaren betrokkenheid."
    notAlwaysLower =
      "Dat het aantal persoonsjaren betrokkenheid met '{title}' lager ligt, is niet onder elke set aannames te zeggen: {list}."
    notAlwaysHigher =
      "Dat het aantal persoonsjaren betrokkenheid met '{title}' hoger ligt, is niet onder elke set aannames te zeggen: {list}."
    wayDepends =
      "Of het aantal persoonsjaren betrokkenheid met '{title}' lager of hoger ligt, hangt af van de aannames: {list}."
    lowerUnder = "lager onder {sets}"
    higherUnder = "hoger onder {sets}"
    sameUnder = "gelijk onder {sets}"
    unclearUnder = "niet te zeggen onder {sets}"
    lowerEverywhere = "Onder elke set lager: {outcomes}."
    higherEverywhere = "Onder elke set hoger: {outcomes}."
    moreTogether =
      "Onder elke set geven '{first}' en '{second}' samen minder persoonsjaren dan de som van wat elk alleen doet."
    lessTogether =
      "Onder elke set geven '{first}' en '{second}' samen meer persoonsjaren dan de som van wat elk alleen doet."
  }
}
