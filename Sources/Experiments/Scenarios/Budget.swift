import Parameters
import RecruitmentModel

/// What the interventions of one scenario may cost in any year.
struct Budget {
  /// Single precision holds sizes to a ten-millionth, so that a cost may seem to be above a budget that it meets.
  private static let tolerance = 1e-6

  /// Euro per year; 0 for no limit.
  let euro: Double
  /// Where it is given.
  let position: SourcePosition?
  /// Whether sizes are to be scaled to it.
  let scales: Bool
  /// Weeks of a run.
  let weeks: Int
  /// Where the interventions run.
  let city: City

  /// Whether a year may cost so much.
  func allows(_ euro: Double) -> Bool { euro <= self.euro * (1 + Self.tolerance) }

  /// What each programme costs in each year with all its seats taken.
  func plannedCosts(of policy: Policy) -> [[Double]] { policy.plannedCosts(weeks: weeks, in: city) }

  /// The cost of the most expensive year, from that of each programme in each year.
  static func highestYear(of costs: [[Double]]) -> Double { years(of: costs).max() ?? 0 }

  private static func years(of costs: [[Double]]) -> [Double] {
    (costs.first?.indices ?? 0..<0).map { year in costs.reduce(0) { $0 + $1[year] } }
  }

  /// Reports the first year that costs more than the budget, with the most expensive interventions in it.
  func check(_ policy: Policy, _ programmes: [Programme], _ problems: ProblemLog) {
    guard euro > 0 else { return }
    let planned = plannedCosts(of: policy)
    let years = Self.years(of: planned)
    guard let year = years.firstIndex(where: { !allows($0) }) else { return }
    let costs = zip(programmes, planned).map { (name: $0.name, euro: $1[year]) }
    // Equal costs come by name, as programmes do.
    let dearest = costs.filter { $0.euro > 0 }.enumerated()
      .sorted { ($1.element.euro, $0.offset) < ($0.element.euro, $1.offset) }.map(\.element)
    let list = dearest.prefix(3).map { "\(Quoting.name($0.name)) (\(Self.whole($0.euro)))" as Message }
    problems.report(
      "the interventions cost \(Self.whole(years[year])) euro in year \(year + 1) with all seats taken, above the budget "
        + "of \(Self.whole(euro))",
      at: position, remedy: "the most expensive: \(Message(list, separator: ", "))")
  }

  /// Euro for reading, rounded up so that what is above a budget never reads as equal to it.
  private static func whole(_ euro: Double) -> Message {
    "\(grouped: Int(exactly: (euro * (1 - 1e-9)).rounded(.up)) ?? .max)"
  }
}
