import Experiments
import Parameters
import Tables

/// What a sweep will take, in words.
struct SweepForecast {
  /// The lines.
  let messages: [Message]

  init(_ estimate: SweepEstimate, threads: Int, shard: Shard?) {
    let points: Message = estimate.points == 1 ? "1 point" : "\(grouped: estimate.points) points"
    let replications: Message = estimate.replications == 1 ? "1 replication" : "\(estimate.replications) replications"
    let scenarios: Message = estimate.varied == 1 ? "" : " × \(estimate.varied) scenarios"
    let alone: Message = estimate.unvaried == 0 ? "" : ", and a baseline that is not varied"
    let part: Message = shard.map { ", part \($0.text)" } ?? ""
    let rows: Message = "\(grouped: estimate.rows.runs) in runs.csv"
    let more: Message =
      shard != nil
      ? ""
      : ", \(grouped: estimate.rows.summary) in summary.csv, \(grouped: estimate.rows.comparison) in comparison.csv"
    let threadsText: Message = threads == 1 ? "1 thread" : "\(threads) threads"
    messages = [
      "Runs: \(grouped: estimate.runs)\(part) (\(points)\(scenarios) × \(replications)\(alone))",
      "Burn-ins: \(grouped: estimate.burnIns)", "Rows: \(rows)\(more)",
      "Disk: about \(Self.bytes(estimate.diskBytes))", "Memory: about \(Self.bytes(estimate.memoryBytes))",
      "Time: about \(Self.time(estimate.seconds)) on \(threadsText) of this machine", "Nothing was run.",
    ]
  }

  /// Two digits at least, in the largest fitting unit.
  static func bytes(_ bytes: Double) -> Message {
    func figure(_ value: Double) -> String { NumberText.fixed(value, digits: value < 9.95 ? 1 : 0) }
    if bytes >= 1e9 { return "\(figure: figure(bytes / 1e9)) GB" }
    return "\(figure: figure(max(0.1, bytes / 1e6))) MB"
  }

  /// `12 seconds`, `4 minutes`, `7 hours`, `3 days`.
  static func time(_ seconds: Double) -> Message {
    func whole(_ value: Double) -> String { NumberText.fixed(value.rounded(.up), digits: 0) }
    if seconds <= 1 { return "1 second" }
    if seconds < 120 { return "\(figure: whole(seconds)) seconds" }
    if seconds < 2 * 3600 { return "\(figure: whole(seconds / 60)) minutes" }
    if seconds < 48 * 3600 { return "\(figure: whole(seconds / 3600)) hours" }
    return "\(figure: whole(seconds / 86_400)) days"
  }
}
