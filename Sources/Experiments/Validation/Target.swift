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

  static func load(_ path: String, files: FileSystem, log: ScenarioLog) -> [Target] {
    let bytes: [UInt8]
    log.opens(path)
    do throws(FileError) {
      bytes = try files.read(path)
    } catch {
      log.report(error, at: .commandLine(path), remedy: nil)
      return []
    }
    var problems: [CSVProblem] = []
    let table = CSVTable.parse(bytes: bytes, file: path, schema: schema, into: &problems)
    var targets: [Target] = []
    if table.checkColumns(
      required: schema.columns.map(\.name).filter { $0 != "note" }, optional: ["note"], into: &problems)
    {
      var names: Set<String> = []
      for row in table.rows.indices {
        guard let target = target(table, row, FilePath.folder(of: path), &problems) else { continue }
        if !names.insert(target.name).inserted, let cell = table.cell(row, "target", into: &problems) {
          problems.append(table.problem(at: cell, "a second target \(Quoting.name(target.name))"))
        }
        targets.append(target)
      }
      if table.rows.isEmpty {
        problems.append(CSVProblem(file: path, line: 1, column: 1, message: "the file holds no targets"))
      }
    }
    for problem in problems {
      log.problems.report(
        problem.message, at: SourcePosition(file: path, line: problem.line, column: problem.column))
    }
    return targets
  }

  /// A row; nil, and reported, where something is wrong with it.
  private static func target(
    _ table: CSVTable, _ row: Int, _ folder: String, _ problems: inout [CSVProblem]
  ) -> Target? {
    let texts = ["target", "what", "unit", "source", "date", "scenario", "expression", "role"].map {
      table.text(row, $0, into: &problems)
    }
    let value = table.real(row, "value", into: &problems)
    let hasTolerance = table.hasValue(row, "tolerance")
    let tolerance = hasTolerance ? table.real(row, "tolerance", in: 0...(.infinity), into: &problems) : nil
    let found = texts.compactMap(\.self)
    guard found.count == texts.count, let value, !hasTolerance || tolerance != nil else { return nil }
    guard let role = Target.Role(rawValue: found[7]) else {
      report("role is \(Quoting.name(found[7])), must be calibrate or test", "role", table, row, &problems)
      return nil
    }
    do throws(Problem) {
      let expression = try RunExpression(found[6])
      return Target(
        name: found[0], what: found[1], value: value, tolerance: tolerance ?? abs(value) * Target.usualTolerance,
        hasPublishedTolerance: hasTolerance, unit: found[2], source: found[3], date: found[4],
        scenario: FilePath.join(folder, found[5]), expression: expression, role: role,
        note: table.hasValue(row, "note") ? table.text(row, "note", into: &problems) ?? "" : "")
    } catch {
      report(error.message, "expression", table, row, &problems)
      return nil
    }
  }

  private static func report(
    _ message: Message, _ column: String, _ table: CSVTable, _ row: Int, _ problems: inout [CSVProblem]
  ) {
    if let cell = table.cell(row, column, into: &problems) { problems.append(table.problem(at: cell, message)) }
  }
}
