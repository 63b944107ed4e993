import Parameters
import Tables

/// A published figure that the model is held against.
public struct Target: Sendable {
  /// What a figure is for.
  public enum Role: String, CaseIterable, Sendable {
    /// Parameters were fitted to it.
    case calibrate
    /// Nothing was fitted to it.
    case test
  }

  /// A short name, unique in its file.
  public let name: String
  /// What it is, in words.
  public let what: String
  /// The published value.
  public let value: Double
  /// How far off a value may be: the published uncertainty, else a fifth of the value.
  public let tolerance: Double
  /// Whether the tolerance was published.
  public let hasPublishedTolerance: Bool
  /// The unit of both.
  public let unit: String
  /// Where it was published: the id of a row of evidence.
  public let source: String
  /// The year that it is about.
  public let date: String
  /// The scenario file whose runs it is held against.
  public let scenario: String
  /// How it is made from a run.
  public let expression: RunExpression
  /// What it is for.
  public let role: Role
  /// What else a reader should know; may be empty.
  public let note: String

  /// The share of the value that counts as tolerance where none was published.
  static let usualTolerance = 0.2

  /// Whether the published value lies in the 95 % interval of the mean over runs, widened by the tolerance at both ends.
  public func isHit(by sample: SampleSummary) -> Bool {
    guard let mean = sample.mean else { return false }
    let interval = sample.interval95 ?? Interval(mean, mean)
    return interval.lower - tolerance <= value && value <= interval.upper + tolerance
  }
}

/// Reads files of targets: CSV with a row for each.
public enum TargetFile {
  static let schema = TableSchema(
    name: "targets", title: "A published figure that the model is held against",
    columns: [
      ColumnDescription(name: "target", summary: "A short name", type: .text),
      ColumnDescription(name: "what", summary: "What it is", type: .text),
      ColumnDescription(name: "value", unit: "that of the target", summary: "The published value", type: .real),
      ColumnDescription(
        name: "tolerance", unit: "that of the target",
        summary: "The published uncertainty; empty for a fifth of the value", type: .real),
      ColumnDescription(name: "unit", summary: "The unit", type: .text),
      ColumnDescription(name: "source", summary: "The row of evidence", type: .text),
      ColumnDescription(name: "date", summary: "The year that it is about", type: .text),
      ColumnDescription(name: "scenario", summary: "The scenario file, relative to this file", type: .text),
      ColumnDescription(name: "expression", summary: "How it is made from a run", type: .text),
      ColumnDescription(name: "role", summary: "calibrate or test", type: .text),
      ColumnDescription(name: "note", summary: "What else a reader should know", type: .text),
    ])

  /// The targets of a file.
  /// - Throws: `InputError` with everything that is wrong.
  public static func load(_ path: String, files: FileSystem = FileSystem()) throws(InputError) -> [Target] {
    let log = ScenarioLog()
    let targets = load(path, files: files, log: log)
    if let error = log.error { throw error }
    return targets
  }

  private static func load(_ path: String, files: FileSystem, log: ScenarioLog) -> [Target] {
    NamedRows.load(
      path, schema: schema, files: files, log: log, none: "the file holds no targets",
      second: { "a second target \($0)" }, item: { row in row.target().map { ($0.name, $0) } })
  }
}

extension RowReader {
  /// The target; nil, and reported, where something is wrong with it.
  fileprivate mutating func target() -> Target? {
    let texts = ["target", "what", "unit", "source", "date", "scenario", "expression"].map { text($0) }
    let roleName = text("role")
    let value = real("value")
    let tolerance = optionalReal("tolerance", in: 0...(.infinity))
    guard problems.isEmpty, let value else { return nil }
    guard let role = Target.Role(rawValue: roleName) else {
      report("role is \(Quoting.name(roleName)), must be calibrate or test", "role")
      return nil
    }
    do throws(Problem) {
      return Target(
        name: texts[0], what: texts[1], value: value, tolerance: tolerance ?? abs(value) * Target.usualTolerance,
        hasPublishedTolerance: tolerance != nil, unit: texts[2], source: texts[3], date: texts[4],
        scenario: FilePath.join(folder, texts[5]), expression: try RunExpression(texts[6]), role: role, note: note())
    } catch {
      report(error.message, "expression")
      return nil
    }
  }
}
