#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif
import Parameters
import RecruitmentModel

/// An estimate of the memory that scenarios need, in bytes; as Double, so that absurd sizes do not overflow.
struct MemoryNeed {
  /// Youths of the largest city.
  let youths: Double
  /// One world at one moment.
  let world: Double
  /// Who was involved when, of one task under way, where participants are followed.
  let histories: Double
  /// What all runs leave behind.
  let results: Double
  /// The part of `results` that a scenario's `record` asks for besides periods: weekly values and events.
  let recorded: Double

  init(scenarios: [Scenario]) {
    var youths = 0.0
    var world = 0.0
    var histories = 0.0
    let areFollowed = scenarios.contains(where: \.hasParticipants)
    var results = 0.0
    var recorded = 0.0
    for scenario in scenarios {
      let places = Double(scenario.city.neighbourhoods.count)
      let inhabitants = scenario.city.neighbourhoods.reduce(0.0) { $0 + Double($1.youths) }
      let weeks = Double(scenario.weeks)
      youths = max(youths, inhabitants)
      world = max(world, MemoryEstimate.bytes(city: scenario.city, rules: scenario.rules, policy: scenario.policy))
      if areFollowed {
        let own = MemoryEstimate.histories(city: scenario.city, burnIn: scenario.burnIn, weeks: scenario.weeks)
        histories = max(histories, own)
      }
      results +=
        Double(scenario.replications)
        * MemoryEstimate.sums(
          places: places, programmes: Double(scenario.programmes.count), weeks: weeks,
          period: Double(scenario.recording.period))
      recorded +=
        Double(scenario.recordedReplications)
        * MemoryEstimate.recorded(scenario.recording, places: places, youths: inhabitants, weeks: weeks)
    }
    self.youths = youths
    self.world = world
    self.histories = histories
    self.results = results + recorded
    self.recorded = recorded
  }

  /// With so many runs under way; each holds a settled city and the run that started from it, with their histories.
  func bytes(runsAtOnce: Int) -> Double { results + (2 * world + histories) * Double(runsAtOnce) }

  /// Memory of this machine, in bytes, or the part of it that this process may use.
  static let ofThisMachine: Double = {
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    let size = sysconf(Int32(_SC_PAGESIZE))
    let all = pages > 0 && size > 0 ? Double(pages) * Double(size) : .infinity
    return min(all, ControlGroup.memory(files: FileSystem()))
  }()

  /// Reports what does not fit; `scenario` gives messages their place.
  func check(against memory: Double, at scenario: Scenario, _ problems: ProblemLog) {
    let city = bytes(runsAtOnce: 1) - results
    if city > memory {
      problems.report(
        "the city of \(Self.whole(youths)) youths, with its seats and markets, takes \(Self.gigabytes(city)) GB of memory; "
          + "this machine has \(Self.gigabytes(memory)) GB",
        at: scenario.cityPosition, remedy: "--force runs it all the same")
    } else if bytes(runsAtOnce: 1) > memory {
      problems.report(
        "the results of \(scenario.replications) replications take \(Self.gigabytes(results)) GB of memory; "
          + "this machine has \(Self.gigabytes(memory)) GB",
        at: scenario.replicationsPosition,
        remedy: recorded > results / 2
          ? "fewer outcomes or kinds of event in record, or fewer record.replications, take less; --force runs it all the same"
          : "fewer replications, or longer periods (record.every), take less; --force runs it all the same")
    }
  }

  /// Rounded up to a tenth, so that what is refused never reads as fitting.
  static func gigabytes(_ bytes: Double) -> Message {
    guard bytes < 1e24 else { return "more than \(whole(1e15))" }
    let tenths = Int((bytes / 1e8).rounded(.up))
    return tenths % 10 == 0 || tenths >= 1000 ? "\(tenths / 10)" : "\(figure: "\(tenths / 10).\(tenths % 10)")"
  }

  private static func whole(_ value: Double) -> String {
    Int(exactly: value.rounded()).map { "\($0)" } ?? "\(value)"
  }
}
