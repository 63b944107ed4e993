import Parameters
import RecruitmentModel

/// The block `record` of a scenario file: what is written besides totals. It changes no result.
struct RecordSettings {
  let recording: Recording
  private let replications: Int

  init(_ read: ParameterReader) {
    let source = ScenarioSettings.source
    let every = read.count(
      "every", "Weeks in a period of time series", unit: .weeks, in: 1...ScenarioSettings.mostWeeks, default: 4,
      source: source)
    let weekly = read.choices(
      "weekly", "Outcomes that weekly.csv holds for every week and neighbourhood", among: Outcome.all.map(\.name),
      source: source)
    let events = read.choices(
      "events", "Kinds of event that events.csv holds, one by one", among: EventKind.allCases.map(\.rawValue),
      source: source)
    replications = read.count(
      "replications", "The first so many replications whose weekly values and events are kept; 0 for all",
      unit: "runs", in: 0...ScenarioSettings.mostReplications, default: 1,
      source: .assumed("one run shows its course; means over all runs are in other files, and each more takes memory"))
    recording = Recording(
      period: every, weekly: weekly.compactMap { Outcome.named($0) },
      events: Set(events.compactMap { EventKind(rawValue: $0) }))
  }

  /// How many of so many replications keep weekly values and events.
  func replications(of all: Int) -> Int { replications == 0 ? all : min(replications, all) }

  /// Chosen names as a message shows them: `none`, `all`, or the names.
  static func text(_ names: [String], of all: Int) -> Message {
    if names.isEmpty { return "none" }
    return Message(verbatim: names.count == all ? Declaration.everyChoice : names.joined(separator: ", "))
  }
}

extension Recording {
  /// The kinds of event that are kept, in a fixed order.
  var kinds: [EventKind] { EventKind.allCases.filter(events.contains) }
}
