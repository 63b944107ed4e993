public import Parameters

/// A part of government or society that knows some youths and owns some programmes.
public enum Domain: UInt8, CaseIterable, BitwiseCopyable, Sendable {
  /// Police, justice, and the municipality's department of safety.
  case safety
  /// The department of work and income, and employers.
  case work
  /// Schools.
  case education
  /// Youth care and youth work.
  case care
}

/// One kind of policy instrument.
///
/// An intervention never touches a youth: it writes `PlaceEffects` for the places it works in and `SeatEffects` for the
/// youths who hold its seats. Of size 0 it writes nothing for places, and there are no seats.
public protocol Intervention: Sendable {
  /// Name in scenario files.
  static var kind: String { get }
  /// What it is, in one line.
  static var summary: String { get }
  /// The policy documents' own word.
  static var termNL: String { get }
  /// The domain that runs it; signals from other domains reach it with the level of cooperation.
  static var domain: Domain { get }
  /// Whether the kind works through seats that youths hold; else it works on places alone.
  static var hasSeats: Bool { get }
  /// The setting that says how much of it there is: at 0 it does nothing and costs nothing, and what it costs is
  /// proportional to it.
  static var size: String { get }
  /// What its units cost in a year.
  static var costs: UnitCosts { get }
  /// What it is documented to move.
  static var claim: Claim { get }

  /// Reads the settings of the kind, and declares them.
  init(_ read: ParameterReader)

  /// Seats at full strength; 0 for an intervention that works on places alone.
  var seats: Int { get }
  /// Weeks that a seat is held as planned.
  var seatWeeks: Int { get }
  /// Members of staff at full strength, full-time, those for whom `UnitCosts.staff` is paid.
  var staff: Float { get }
  /// Units of `UnitCosts.place` that one neighbourhood takes at full strength: the size, where a kind is priced by place.
  var placeUnits: Float { get }
  /// Whether the contacts of a youth who takes a seat are offered seats as well.
  var takesContacts: Bool { get }
  /// Seats that share one member of staff; 0 where nobody is tied to a seat.
  var seatsPerStaff: Int { get }
  /// Chance per week that a member of staff leaves.
  var staffTurnover: Float { get }

  /// Whether the intervention can do anything for such a youth.
  func suits(_ youth: YouthProfile) -> Bool
  /// What it does in a place where it runs or has run. Once it has ended, where the strength is 0, only what it leaves
  /// behind.
  func act(on place: inout PlaceEffects, in course: Course)
  /// What it does for the holder of a seat; not asked of size 0, where there are no seats.
  func act(on seat: inout SeatEffects)
  /// What a reader of the settings should know: what they promise and it cannot do.
  func notes() -> [Message]
}

extension Intervention {
  static var hasSeats: Bool { false }
  var seats: Int { 0 }
  var seatWeeks: Int { 0 }
  var staff: Float { 0 }
  var placeUnits: Float { 0 }
  var takesContacts: Bool { false }
  var seatsPerStaff: Int { 0 }
  var staffTurnover: Float { 0 }
  func suits(_ youth: YouthProfile) -> Bool { true }
  func act(on place: inout PlaceEffects, in course: Course) {}
  func act(on seat: inout SeatEffects) {}
  func notes() -> [Message] { [] }
}
