public import Parameters

/// One intervention of a scenario: a kind with its settings, where and when it runs, and for whom.
public final class Programme: Sendable {
  /// The name that the author of the scenario chose.
  public let name: String
  /// The kind with its settings.
  public let intervention: any Intervention
  /// When it runs.
  public let schedule: Schedule
  /// Where it runs.
  public let area: Area
  /// Which places come first.
  let rollout: Rollout
  /// Who may take a seat.
  public let group: TargetGroup
  /// Who of them comes first.
  let assignment: Assignment
  /// What its units cost.
  public let prices: Prices
  /// For each profile by its number, whether such a youth may take a seat.
  private let admitted: [Bool]

  /// Reads a programme of a kind from its block, and declares the settings that all kinds share.
  public init(name: String, kind: any Intervention.Type, read: ParameterReader) {
    self.name = name
    intervention = kind.init(read)
    schedule = Schedule(read)
    rollout = Rollout.read(of: read)
    area = Area.read(of: read)
    prices = Prices.read(of: read, kind.costs)
    if area.review != nil, rollout.places > 0 {
      read.report(
        "'rollout' and 'worst' contradict: both say when the programme comes to a place", about: "rollout",
        remedy: "give one of them")
    }
    guard kind.hasSeats else {
      (group, assignment, admitted) = (.everyone, .risk, [])
      return
    }
    let group = TargetGroup.read(of: read)
    var admitted = Array(repeating: false, count: YouthProfile.numbers)
    for youth in YouthProfile.all { admitted[youth.number] = group.admits(youth) && intervention.suits(youth) }
    (self.group, self.admitted) = (group, admitted)
    assignment = Assignment(read)
    group.check(against: intervention, read)
  }

  /// Whether a youth of the profile with such a number may take a seat.
  func admits(profile number: Int) -> Bool { admitted[number] }

  /// Checks the settings that all kinds share, of a programme whose kind is not known; gives where it runs.
  public static func shared(_ read: ParameterReader) -> Area {
    _ = Schedule(read)
    _ = Rollout.read(of: read)
    let area = Area.read(of: read)
    _ = TargetGroup.read(of: read)
    _ = Assignment(read)
    _ = Prices.read(of: read, .anyUnit)
    read.finishBlocks()
    return area
  }
}
