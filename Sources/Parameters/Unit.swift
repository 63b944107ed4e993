/// What a number counts or measures, as listings and messages show it.
public struct Unit: Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The display text, `meetings per youth and week`; empty where there is nothing to say.
  public let text: String
  /// One sentence for those who do not know the unit; may be empty.
  public let explanation: String

  /// Makes a unit from its display text.
  public init(_ text: String, explanation: String = "") {
    self.text = text
    self.explanation = explanation
  }

  /// Makes a unit without explanation: `unit: "hours per coach"`.
  public init(stringLiteral text: String) { self.init(text) }

  /// The display text.
  public var description: String { text }

  /// The display text for messages.
  public var message: Message { Message(declared: text) }
}

extension Unit: Hashable {
  /// Units are the same when they read the same.
  public static func == (a: Unit, b: Unit) -> Bool { a.text == b.text }
  /// Feeds the display text.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension Unit {
  /// Nothing to say: switches, choices, texts.
  public static let dimensionless: Unit = ""

  /// Part of a whole, 0 to 1.
  public static let share = Unit("share", explanation: "Part of a whole, 0 to 1.")
  /// Chance of something that is decided once.
  public static let probability = Unit("probability", explanation: "Chance of something decided once, 0 to 1.")
  /// Chance within one week.
  public static let probabilityPerWeek = Unit("chance per week", explanation: "Chance within one week, 0 to 1.")
  /// Expected events in a week.
  public static let ratePerWeek = Unit("rate per week", explanation: "Expected number of events in a week.")
  /// A number in each year.
  public static let perYear: Unit = "per year"
  /// Part of a distance that closes in a week.
  public static let sharePerWeek = Unit("share per week", explanation: "Part of a distance that closes in a week.")

  /// Weeks.
  public static let weeks: Unit = "weeks"
  /// Years of 52 weeks, or years of age.
  public static let years: Unit = "years"
  /// Hours.
  public static let hours: Unit = "hours"
  /// Hours in each week.
  public static let hoursPerWeek: Unit = "hours per week"

  /// Euros in each week.
  public static let euroPerWeek: Unit = "euro per week"
  /// Euros in each year.
  public static let euroPerYear: Unit = "euro per year"

  /// Change of the logarithm of the odds.
  public static let logOdds = Unit("log-odds", explanation: "Added to ln(p / (1 - p)) of a chance p.")
  /// Change of the logarithm of a rate.
  public static let logRate = Unit("log-rate", explanation: "Added to ln(r) of a rate r.")
  /// Multiplies something; 1 changes nothing.
  public static let factor = Unit("factor", explanation: "Multiplies; 1 changes nothing.")

  /// A number of things.
  public static let count: Unit = "count"
  /// A number of youths.
  public static let youths: Unit = "youths"
  /// A number of persons.
  public static let persons: Unit = "persons"
  /// A number of places or seats.
  public static let places: Unit = "places"
  /// A number of neighbourhoods.
  public static let neighbourhoods: Unit = "neighbourhoods"
  /// Meetings that each youth has in each week.
  public static let meetingsPerYouthWeek: Unit = "meetings per youth and week"
}
