import Parameters
import SimulationKernel
import Testing

@testable import RecruitmentModel

/// A ring of neighbourhoods from well off to deprived; every place gives 0.4 of its contacts to its links, both ways.
func smallCity(places: Int = 4, youths: Int = 100, demand: Float = 60) -> City {
  let neighbourhoods = (0..<places).map { place in
    let deprivation = 0.2 + 0.7 * Float(place) / Float(max(1, places - 1))
    return City.Neighbourhood(
      name: "Wijk \(place)", municipality: place % 2 == 0 ? "Even" : "Oneven", x: Double(place), y: 0, youths: youths,
      deprivation: deprivation, multiProblemShare: 0.02 + 0.2 * deprivation, postsPerYouth: 0.26,
      criminalDemand: demand, opportunity: 0.4 + 0.2 * deprivation, institutionalTrust: 0.65 - 0.3 * deprivation)
  }
  var links: [City.Link] = []
  for place in 0..<places where places > 1 {
    let around = Set([(place + 1) % places, (place + places - 1) % places]).sorted()
    links += around.map { City.Link(from: place, to: $0, weight: 0.4 / Float(around.count)) }
  }
  return City(neighbourhoods: neighbourhoods, links: links)
}

/// A block with the settings at their paths.
func block(_ settings: [String: Node]) -> Node {
  settings.sorted { $0.key < $1.key }.reduce(Node.object([Member]())) {
    $0.setting(path: $1.key.split(separator: ".").map(String.init), to: $1.value)
  }
}

/// A block of numbers.
func block(_ settings: [String: Double]) -> Node { block(settings.mapValues { Node.number($0) }) }

/// Reads a block, and records an issue for whatever is wrong with it.
func reading<Value>(_ block: Node, path: String = "", _ read: (ParameterReader) -> Value) -> Value {
  let problems = ProblemLog()
  let reader = ParameterReader(block, path: path, problems: problems)
  let value = read(reader)
  reader.finish()
  #expect(problems.problems.map(\.message) == [])
  return value
}

/// The pinned assumptions, with some of them set to other values.
func assumptions(_ settings: [String: Double] = [:]) -> RuleBook {
  reading(block(settings).merged(over: pinnedAssumptions)) { RuleBook($0) }
}

/// The world, with some settings.
func settings(_ settings: [String: Double] = [:]) -> WorldSettings { reading(block(settings)) { WorldSettings($0) } }

/// A programme of a kind, with some settings.
func programme(_ kind: any Intervention.Type, name: String? = nil, _ settings: [String: Double] = [:]) -> Programme {
  reading(block(settings)) { Programme(name: name ?? kind.kind, kind: kind, read: $0) }
}

/// A policy whose programmes run in the places given, or everywhere.
func policy(
  _ city: City, world: [String: Double] = [:], _ programmes: [Programme] = [], only places: Set<Int>? = nil
) -> Policy {
  let all = city.neighbourhoods.indices
  let treated = programmes.map { _ in all.map { places?.contains($0) ?? true } }
  return Policy(world: settings(world), programmes: programmes, treated: treated)
}

/// The four interventions at work in a small city.
func fourProgrammes() -> [Programme] {
  [
    programme(OutreachCoaching.self, ["coaches": 4, "caseload": 4, "turnover": 0.03, "weeks": 16, "ramp": 3]),
    programme(JobPlacement.self, ["places": 10, "weeks": 8, "wageTopUp": 40]),
    programme(Enforcement.self, ["intensity": 2, "start": 3, "ramp": 4]),
    programme(Cooperation.self, ["backing": 4]),
  ]
}

/// The world settings of a small city in which all kinds of things happen: a recession and many arrests.
let eventful = ["policing": 3.0, "recession.from": 8, "recession.to": 24, "recession.depth": 0.5]

/// Assumptions under which all kinds of things happen soon.
let busy = [
  "signals.sensitivity": 0.02, "signals.falseAlarms": 0.001, "signals.delay": 2, "illegalWork.growth": 0.012,
  "arrests.replacement": 4, "arrests.recruiters": 0.016, "arrests.regular": 0.006, "arrests.errands": 0.0024,
]

/// Draws of a replication under the tests' usual seed.
func draws(_ replication: UInt32 = 1, seed: UInt64 = 20_261_121) -> Draws {
  Draws(seed: seed, replication: replication)
}

/// Lives some weeks of a world on one thread.
func live(_ world: World, weeks: Int) {
  let week = Week(pool: WorkerPool(threads: 1))
  for _ in 0..<weeks { week.live(world) }
}

/// A world that has lived some weeks of burn-in, its counters at zero.
func settledWorld(_ city: City, _ book: RuleBook = assumptions(busy), replication: UInt32 = 1, weeks: Int = 30) -> World
{
  let world = World(city: city, rules: book, draws: draws(replication), firstWeek: 1 - weeks)
  for _ in 0..<weeks {
    live(world, weeks: 1)
    world.counts.fill(0)
  }
  return world
}

extension World {
  /// The same world under a policy, to be lived on its own; with a recording it keeps a ledger.
  func copy(under policy: Policy = .none, recording: Recording? = nil) -> World {
    let ledger = recording.map { Ledger(places: places.count, policy: policy, recording: $0) }
    return World(continuing: self, under: policy, copying: true, ledger: ledger)
  }

  /// Closes the week in the ledger, and sets the counters back to zero.
  func closeWeek() {
    ledger?.close(week: counts)
    counts.fill(0)
  }
}

/// One run, burn-in included.
func run(
  _ city: City, _ policy: Policy, _ book: RuleBook = assumptions(busy), draws: Draws = draws(), burnIn: Int = 30,
  weeks: Int = 30,
  recording: Recording = Recording(period: 4), threads: Int = 1, watch: RunWatch = RunWatch()
) throws -> RunRecord {
  let pool = WorkerPool(threads: threads)
  let settled = try SettledCity(city: city, rules: book, draws: draws, burnIn: burnIn, pool: pool, watch: watch)
  return try settled.run(policy: policy, weeks: weeks, recording: recording, pool: pool, watch: watch)
}

extension RunRecord {
  /// A fingerprint of every number but costs, which have tests of their own.
  var digest: UInt64 {
    var digest = Digest()
    for sums in places + periods {
      digest.add(sums.weeks)
      for measure in Measure.allCases where measure != .cost { digest.add(sums[measure]) }
    }
    return digest.value
  }
}

extension Youths {
  /// Takes note of who stands out, as every week begins with, after `shown` was changed by hand.
  func noteOutstanding() {
    for block in 0..<outstandingBlocks { noteOutstanding(block: block) }
  }
}
