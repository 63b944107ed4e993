import Parameters
import RecruitmentModel
import Tables

@testable import Experiments

/// The readers of everything that comes from outside the program but its command line, each over bytes in memory.
///
/// One input can hold several files, with lines `===` between them. The same readers are called with small changes of their
/// seeds in the tests, and by a fuzzer that knows which code an input reached (`Tests/Fuzzing`).
enum FuzzedReader: String, CaseIterable {
  /// A scenario, and perhaps one that it extends as `other.json5`.
  case scenario
  /// Lines as `--set` takes them.
  case settings
  /// A set of assumptions.
  case assumptions
  /// A sweep file.
  case sweep
  /// The list of points of a sweep.
  case points
  /// `neighbourhoods.csv` of a city.
  case neighbourhoods
  /// `links.csv` of a city.
  case links
  /// A file of targets.
  case targets
  /// A file of published experiments.
  case experiments
  /// `provenance.json` and `runs.csv` of results that are compared.
  case results
  /// `provenance.json`, `points.csv` and `runs.csv` of a part that is merged.
  case part
  /// A sweep that was stopped: its mark, its finished runs, and perhaps `provenance.json` and `runs.csv` of a whole one.
  case journal
  /// The evaluations of a calibration that was stopped.
  case evaluations

  /// More points than this are no matter of reading: each is a scenario to check.
  private static let mostPoints = 32

  /// Reads an input, and goes through what it gave where nothing was wrong with it.
  /// - Returns: what was wrong, in words; nil where nothing was.
  @discardableResult
  func read(_ bytes: [UInt8]) -> String? {
    let parts = Self.parts(bytes)
    func part(_ index: Int) -> [UInt8]? { index < parts.count ? parts[index] : nil }
    do {
      switch self {
      case .scenario: try readScenario(parts[0], part(1))
      case .settings: try readSettings(bytes)
      case .assumptions:
        let log = ScenarioLog()
        let calls = Self.calls(["s/assumptions/x.json5": bytes])
        _ = AssumptionSetFiles(files: calls.files, log: log).sets([("s/assumptions", .commandLine("s"))])
        if let error = log.error { throw error }
      case .sweep: try readSweep(["s/x.json5": bytes])
      case .points:
        try readSweep([
          "s/points.csv": bytes, "s/x.json5": Array("{scenario:'coaching.json5',design:{list:'points.csv'}}".utf8),
        ])
      case .neighbourhoods: try readCity(["s/cities/tiny/neighbourhoods.csv": bytes])
      case .links: try readCity(["s/cities/tiny/links.csv": bytes])
      case .targets: _ = try TargetFile.load("x.csv", files: Self.calls(["x.csv": bytes]).files)
      case .experiments:
        let log = ScenarioLog()
        _ = TrialsFile.load("x.csv", files: Self.calls(["x.csv": bytes]).files, log: log)
        if let error = log.error { throw error }
      case .results: try readResults(parts[0], part(1))
      case .part: try readPart(parts[0], part(1), part(2))
      case .journal: try readJournal(parts)
      case .evaluations:
        let calls = Self.calls(["out/evaluations.csv": bytes])
        let store = try CalibrationStore(
          in: "out", search: "s1", columns: ["a", "b"], targets: ["c", "d"], sizes: [1, 2], files: calls.files)
        _ = store.values(at: [1, 2])
        try store.add([[1], [nil, 2]], at: [3, 4])
      }
      return nil
    } catch {
      return String(describing: error)
    }
  }

  // MARK: Files

  private static let separator = Array("\n===\n".utf8)

  private static func parts(_ bytes: [UInt8]) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var start = 0
    var next = 0
    while next + separator.count <= bytes.count, parts.count < 5 {
      if bytes[next..<next + separator.count].elementsEqual(separator) {
        parts.append(Array(bytes[start...next]))
        next += separator.count
        start = next
      } else {
        next += 1
      }
    }
    return parts + [Array(bytes[start...])]
  }

  static func joined(_ parts: [String]) -> [UInt8] {
    let last = parts.count - 1
    let texts = parts.enumerated().map { $0 < last && $1.hasSuffix("\n") ? String($1.dropLast()) : $1 }
    return Array(texts.joined(separator: "\n===\n").utf8)
  }

  private static let base = Sample.calls(["baseline.json5": Sample.baseline, "coaching.json5": Sample.coaching])

  /// The sample files, and these.
  private static func calls(_ files: [String: [UInt8]]) -> MemoryCalls {
    let calls = MemoryCalls(after: base)
    for (path, bytes) in files { calls.put(bytes, at: path) }
    return calls
  }

  // MARK: Readers

  private func readScenario(_ bytes: [UInt8], _ other: [UInt8]?) throws {
    let calls = Self.calls(["s/x.json5": bytes, "s/other.json5": other ?? []])
    let set = try ScenarioSet.load(["s/x.json5"], files: calls.files)
    for scenario in set.scenarios {
      _ = scenario.resolved.indentedText
      _ = scenario.policy.notes(weeks: scenario.weeks)
      _ = MemoryNeed(scenarios: [scenario]).bytes(runsAtOnce: 2)
    }
  }

  private func readSettings(_ bytes: [UInt8]) throws {
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    _ = try ScenarioSet.load(
      ["s/coaching.json5"], options: ScenarioOptions(settings: lines), files: Self.calls([:]).files)
  }

  private func readSweep(_ files: [String: [UInt8]]) throws {
    let log = ScenarioLog()
    var loader = SweepLoader(path: "s/x.json5", options: ScenarioOptions(), files: Self.calls(files).files, log: log)
    loader.mostPoints = Self.mostPoints
    let sweep = loader.load()
    if let error = log.error { throw error }
    guard let sweep else { return }
    let layout = sweep.layout
    _ = SweepManifest(sweep, layout, shard: Shard(number: 1, count: 3)).json
    _ = Shard(number: 2, count: 3)?.runs(of: layout.runs)
  }

  private func readCity(_ files: [String: [UInt8]]) throws {
    let problems = ProblemLog()
    let city = CityFiles.load(
      folder: "s/cities/tiny", problems: problems, position: .commandLine("s/cities/tiny"),
      files: Self.calls(files).files)
    guard let city else { throw InputError(problems: problems.inReadingOrder) }
    _ = try CityFiles.contents(of: city)
  }

  private func readResults(_ provenance: [UInt8], _ runs: [UInt8]?) throws {
    let calls = Self.calls(["out/provenance.json": provenance, "out/runs.csv": runs ?? []])
    let comparison = try StoredComparison.load(["out"], files: calls.files)
    _ = try comparison.comparison().csv()
    _ = comparison.provenance
  }

  private func readPart(_ provenance: [UInt8], _ points: [UInt8]?, _ runs: [UInt8]?) throws {
    let points = points ?? []
    let calls = Self.calls([
      "p/provenance.json": Self.replaced(provenance, "@DIGEST@") { SHA256.hexadecimal(of: points) },
      "p/points.csv": points, "p/runs.csv": runs ?? [],
    ])
    let merge = try SweepMerge(["p"], files: calls.files)
    _ = try merge.write(to: ResultsFolder("merged", files: calls.files), force: false)
  }

  private func readJournal(_ parts: [[UInt8]]) throws {
    let sample = Self.sampleSweep
    var files = ["out/unfinished-sweep.json": parts[0].count > 1 ? parts[0] : sample.manifest.json]
    if parts.count > 1 { files["out/finished-runs.csv"] = Self.withChecks(parts[1]) }
    if parts.count > 2 { files["out/provenance.json"] = parts[2].count > 1 ? parts[2] : sample.manifest.json }
    if parts.count > 3 { files["out/runs.csv"] = parts[3] }
    let folder = SweepFolder("out", files: Self.calls(files).files)
    let store = try folder.begin(sample.manifest, sample.layout, resume: true, force: false)
    _ = store.pending
    if store.pending.isEmpty { _ = try store.finish() }
  }

  /// The sweep that journals are of: two points, two replications.
  private static let sampleSweep: (manifest: SweepManifest, layout: SweepLayout) = {
    let text = "{scenario:'coaching.json5',vary:{'world.jobAvailability':[0.8,1.2]},weeks:3,burnIn:2,replications:2}"
    let calls = Self.calls(["s/x.json5": Array(text.utf8)])
    guard let sweep = try? Sweep.load("s/x.json5", files: calls.files) else {
      preconditionFailure("the sample is wrong")
    }
    return (SweepManifest(sweep, sweep.layout, shard: nil), sweep.layout)
  }()

  /// Lines whose sum of check is `@` get the right one, which no fuzzer finds by itself.
  private static func withChecks(_ bytes: [UInt8]) -> [UInt8] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line -> [UInt8] in
      let parts = line.split(separator: UInt8(ascii: ","), maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, parts[1].elementsEqual([UInt8(ascii: "@")]),
        let number = Int(String(decoding: parts[0], as: UTF8.self)), number > Int.min
      else { return Array(line) }
      return Array(parts[0]) + Array(",\(SweepJournal.check(number - 1, parts[2])),".utf8) + Array(parts[2])
    }
    return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  private static func replaced(_ bytes: [UInt8], _ word: String, by text: () -> String) -> [UInt8] {
    guard let range = bytes.firstRange(of: Array(word.utf8)) else { return bytes }
    return Array(bytes[..<range.lowerBound]) + Array(text().utf8) + Array(bytes[range.upperBound...])
  }
}

// MARK: Seeds

extension FuzzedReader {
  /// Inputs that are right, from which changes start.
  var seeds: [[UInt8]] {
    switch self {
    case .scenario: [Self.joined([Self.wholeScenario, Sample.baseline]), Array(Sample.baseline.utf8)]
    case .settings:
      [
        Array(
          """
          world.jobAvailability=1.2
          interventions.street coaches.coaches=3
          interventions.street coaches.where={"mostDeprived":2}
          interventions.messengers={kind:'credibleMessengers'}
          assumptions.recruiting.reach=0.3
          weeks=5
          """.utf8)
      ]
    case .assumptions: [Array("{ title: 'Low', about: 'x', assumptions: { 'recruiting.reach': 0.3 } }".utf8)]
    case .sweep: Self.sweeps.map { Array($0.utf8) }
    case .points:
      [Array("point,world.jobAvailability,interventions.street coaches.assign\n1,0.8,lot\n2,1.25e0,\n3,,risk\n".utf8)]
    case .neighbourhoods: [Array(Sample.neighbourhoods.utf8), Array(Self.withCommas.utf8)]
    case .links:
      [
        Array(Sample.links.utf8),
        Array("from;to;weight\r\nNoord;Midden;0,2\r\nMidden;Noord;0,2\r\nZuid;Noord;0,5\r\nNoord;Zuid;1e-1\r\n".utf8),
      ]
    case .targets:
      [
        Array(
          """
          target,what,value,tolerance,unit,source,date,scenario,expression,role,note
          suspects,"Youths, registered",1.8,,per cent,B02,2017,country.json5,100 * suspected[men 12-24] / (youths[12-24] + 0.001),calibrate,
          peak,Age,18.5,0.5,years,B05,2018,../country.json5,peak_age[women] - top_tenth_share,test,a note

          """.utf8)
      ]
    case .experiments:
      [
        Array(
          """
          experiment,what,value,low,high,unit,sign,source,date,scenario,baseline,comparison,among,outcome,from,to,role,note
          summer,Violence,-43,-60,-20,per cent,lower,A01,2012-13,a.json5,b.json5,participants,mentors,suspected_of_violence,1,70,test,
          other,Crime,0,-10,10,per cent,none,A02,2012-13,a.json5,b.json5,everyone,,suspects,53,104,calibrate,"so, so"
          each,Crime,,,,per cent,not_higher,A02,2012-13,a.json5,b.json5,each,diversions,dropouts + refusals,1,104,test,

          """.utf8)
      ]
    case .results, .part, .journal: Self.storedSeeds[self] ?? []
    case .evaluations:
      [
        Array(
          "search,a,b,c_1,d_1,d_2\ns1,1.0,2.0,0.5,,1e3\ns1,1.5,2.0,0.5,7.25,1e3\ns2,1.0,2.0,3.0,4.0,5.0\ns1,1.".utf8)
      ]
    }
  }

  private static let wholeScenario = """
    // A comment
    {
      extends: ["other.json5", 'coaching.json5'], title: "Alles \\u00e9 '=1+1", about: 'x', "$schema": "s",
      weeks: 26, burnIn: 10, replications: 0x2, seed: +7, budget: 6e5, scaleToBudget: false,
      record: { every: 4, weekly: ["prevalence"], events: "all", replications: 1 },
      world: { jobAvailability: 1.2, 'policing': .3, recession: { from: 3, to: 10, depth: 0.2 } },
      interventions: {
        "street coaches": { kind: "outreachCoaching", coaches: 2.0, where: { mostDeprived: 1 },
          start: 2, end: 20, ramp: 3, who: { fromAge: 14 }, assign: "lot", rollout: { places: 1, every: 4 } },
        jobs: { kind: "jobPlacement", places: 5, cost: { perSeat: 10 } }, /* more */
      },
      assumptions: { "recruiting.reach": 0.3, recruiting: { spill: 0.2 } },
    }
    """

  private static let sweeps = [
    """
    { title: "Sample", scenario: ["coaching.json5", 'baseline.json5'], baseline: "baseline.json5", replications: 3,
      vary: { "interventions.street coaches.coaches": [0, 2, 4], "world.jobAvailability": { from: 0.9, to: 1.1, steps: 3 } },
      design: "grid", randomNumbers: "independent", designSeed: 3, seed: 5, weeks: 4, burnIn: 2 }
    """,
    "{ scenario: 'coaching.json5', vary: { 'world.jobAvailability': { from: 0.5, to: 2, scale: 'log' } }, design: { latinHypercube: 8 } }",
    "{ scenario: 'coaching.json5', vary: { 'world.wages': { from: 0.5, to: 2 }, city: ['cities/tiny'] }, design: { sobol: 8, scramble: false } }",
    "{ scenario: 'coaching.json5', vary: { 'world.wages': { from: 0.5, to: 2 }, 'interventions.street coaches.assign': ['lot', 'risk'] }, design: { morris: 3 } }",
    "{ scenario: 'coaching.json5', vary: { 'world.wages': [0.5, 2], 'world.policing': [1] }, design: 'oneAtATime' }",
  ]

  private static let withCommas = """
    \u{FEFF}name;municipality;x_km;y_km;youths;deprivation;multi_problem_share;posts_per_youth;criminal_demand;opportunity;institutional_trust
    "Noord";Stad;0;1,5;30;0,8;0,2;0,2;40;0,6;0,4
    Midden;"St""ad";0;0;25;5e-1;0,1;0,3;20;0,5;0,5
    Zuid;'Dorp;0;-1;20;0,2;0,05;0,4;10;0,3;0,6

    """

  /// What runs leave behind, made by running the samples.
  private static let storedSeeds: [FuzzedReader: [[UInt8]]] = {
    let calls = Self.calls([
      "s/sweep.json5": Array(
        "{scenario:'coaching.json5',vary:{'world.jobAvailability':[0.8,1.2]},weeks:3,burnIn:2,replications:2}".utf8)
    ])
    let files = calls.files
    let options = ScenarioOptions(replications: 2, weeks: 3, settings: ["burnIn=2"])
    func text(_ path: String) -> String { calls.text(path) ?? "" }
    do {
      let set = try ScenarioSet.load(["s/baseline.json5", "s/coaching.json5"], options: options, files: files)
      let results = try Runner(threads: 1).run(Plan(set))
      try ResultsFolder("run", files: files).write(ResultTables(results), provenance: Provenance(results), force: false)
      let sweep = try Sweep.load("s/sweep.json5", files: files)
      _ = try SweepStudy(sweep, threads: 1).run(in: SweepFolder("sweep", files: files))
      var part = SweepStudy(sweep, threads: 1)
      part.shard = Shard(number: 1, count: 1)
      _ = try part.run(in: SweepFolder("part", files: files))
      let points = text("part/points.csv")
      let digest = SHA256.hexadecimal(of: Array(points.utf8))
      let runs = text("sweep/runs.csv")
      return [
        .results: [
          joined([text("run/provenance.json"), text("run/runs.csv")]), joined([text("sweep/provenance.json"), runs]),
        ],
        .part: [
          joined([
            text("part/provenance.json").replacing(digest, with: "@DIGEST@"), points, text("part/runs.csv"),
          ])
        ],
        .journal: [
          joined(["", journal(from: runs)]),
          joined([text("sweep/provenance.json"), journal(from: runs), text("sweep/provenance.json"), runs]),
        ],
      ]
    } catch {
      preconditionFailure("the samples cannot be run: \(error)")
    }
  }()

  /// The journal that would have led to some rows, with sums of check to be filled in.
  private static func journal(from runs: String) -> String {
    let rows = runs.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    // scenario, point, the setting, replication; then what a journal holds as well.
    let lines = rows.enumerated().map { index, row in
      (index == 0 ? "run,check," : "\(index),@,") + row.dropFirst(4).joined(separator: ",")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
