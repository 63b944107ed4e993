import Parameters

@testable import keerpunt

/// A small program with every kind of declaration; what its commands read comes back as text through `Answer`.
enum ExampleProgram {
  /// Carries what a command read out of its `run`.
  struct Answer: Error {
    let text: String
  }

  static let set = CommandSet(
    "example", "Shows every kind of declaration.", version: "1.2.3",
    commands: [run, report, generate, check, simple], settings: { ["world.jobs", "world.wages", "weeks"] })

  static let run = Command(
    "run", "Runs scenarios and compares them with the baseline",
    discussion: """
      Every scenario meets the same chances as the baseline, so that a difference is a difference of policy and
      not of luck.

        example run Scenarios --output Results/first
      """,
    reading: ExampleOptions.init
  ) { options in throw Answer(text: options.text) }

  static let report = Command(
    "report", "Writes the report of a folder again",
    reading: { read in
      (
        read.argument("FOLDER", "Results folder", completion: .folders), read.optionalArgument("FILE", "Where to"),
        read.choice("language", "Language of the texts", among: ["en", "nl"])
      )
    },
    run: { throw Answer(text: "\($0) \($1 ?? "none") \($2 ?? "none")") })

  static let generate = Command(
    "city generate", "Makes a city",
    reading: { read in (read.argument("DIR", "Folder for the city", completion: .folders)) },
    run: { throw Answer(text: $0) })

  static let check = Command(
    "city check", "Checks a city",
    reading: { read in read.arguments("DIR", "Folders of cities", atLeast: 2, atMost: 3, completion: .folders) },
    run: { throw Answer(text: $0.joined(separator: " ")) })

  static let simple = Command(
    "simple", "Takes nothing", reading: { _ in }, run: { 3 })
}

struct ExampleOptions {
  let scenarios: [String]
  let output: String?
  let seed: Int?
  let threads: Int
  let weight: Double
  let share: Double?
  let set: [String]
  let language: String
  let name: String
  let verify: Bool

  init(_ read: ArgumentReader) {
    scenarios = read.arguments("SCENARIO", "Scenario files or a folder", atLeast: 1, completion: .files)
    output = read.text(
      "output", "DIR", "Folder for the results; '-' writes one row per run as CSV on standard output",
      defaultText: "Results/<name>", completion: .folders)
    seed = read.whole("seed", "N", "Seed of all draws", in: 0...(1 << 53) - 1)
    threads = read.whole("threads", "N", "Number of threads", in: 1 ... .max, default: 2)
    weight = read.real("weight", "X", "Weight of the past", in: -1...1, default: 0.5)
    share = read.real("share", "X", "Share of anything", in: -.infinity ... .infinity)
    set = read.texts("set", "PATH=VALUE", "Sets one path of the scenario", completion: .settings)
    language = read.choice("language", "Language of the texts", among: ["en", "nl"], default: "en")
    name = read.text("name", "TEXT", "Name of the experiment", default: "first")
    verify = read.flag("verify", "Checks every invariant every week")
    if verify, share != nil { read.report("options '--verify' and '--share' exclude each other") }
  }

  var text: String {
    let lists = "\(scenarios.joined(separator: " ")) [\(set.joined(separator: " "))]"
    let numbers = "\(seed.map(String.init) ?? "none") \(threads) \(weight) \(share.map { "\($0)" } ?? "none")"
    return "\(lists) \(output ?? "none") \(numbers) \(language) \(name) \(verify)"
  }
}
