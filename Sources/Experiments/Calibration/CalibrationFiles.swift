import Parameters
import Tables

extension Calibration.Result {
  /// The fitted parameters as a file that a scenario can extend, or that stands in a folder of sets of assumptions.
  func parameterSet(title: String) -> [UInt8] {
    var text = "\(Self.mark); the intervals say what the targets leave open.\n{\n"
    text += "  title: \(Node.string(title).compactText),\n  assumptions: {\n"
    for fitted in parameters {
      let path = fitted.parameter.path.split(separator: ".").dropFirst().joined(separator: ".")
      let factor = fitted.parameter.isList ? "factor \(Self.text(fitted.value)), " : ""
      let interval =
        factor
        + (fitted.interval.map { "95 % interval \(Self.text($0.lower)) to \(Self.text($0.upper))" } ?? "no target tells")
      text += "    \(Node.string(path).compactText): \(fitted.setting),  // \(interval)\n"
    }
    return Array((text + "  },\n}\n").utf8)
  }

  private static func text(_ value: Double) -> String {
    NumberText.plain(Double(NumberText.fixed(value, digits: 6)) ?? value)
  }

  /// `parameters.csv`: one row for each fitted parameter.
  func parameterTable() throws(TableError) -> DataTable {
    let unit = "that of the parameter"
    var table = try DataTable(
      schema: TableSchema(
        name: "parameters", title: "A fitted parameter",
        columns: [
          .text("parameter", "Path of the assumption"),
          .text("unit", "Its unit; of a list of numbers a factor on all of them"),
          .real("start", unit: unit, "Where the search began"), .real("fitted", unit: unit, "Where it ended"),
          .real("lower", unit: unit, "Lower end of the 95 % interval; empty where no target tells"),
          .real("upper", unit: unit, "Upper end of it"),
          .real("lowest", unit: unit, "Lowest value that was allowed"),
          .real("highest", unit: unit, "Highest value that was allowed"),
        ], primaryKey: ["parameter"]))
    for fitted in parameters {
      let parameter = fitted.parameter
      try table.append([
        .text(parameter.path), .text(parameter.isList ? "factor" : parameter.declaration.unit.text),
        .real(fitted.start), .real(fitted.value),
        .realOrMissing(fitted.interval?.lower), .realOrMissing(fitted.interval?.upper),
        .real(parameter.range.lowerBound), .real(parameter.range.upperBound),
      ])
    }
    return table
  }

  /// `targets.csv`: one row for each target that was fitted to.
  func targetTable() throws(TableError) -> DataTable {
    let unit = "that of the target"
    var table = try DataTable(
      schema: TableSchema(
        name: "targets", title: "A target that parameters were fitted to",
        columns: [
          .text("target", "Name of the target"), .text("unit", "Its unit"),
          .real("published", unit: unit, "The published value"), .real("tolerance", unit: unit, "Its tolerance"),
          .real("before", unit: unit, "Mean of the model where the search began"),
          .real("after", unit: unit, "Mean of the model where it ended"),
        ], primaryKey: ["target"]))
    for fit in targets {
      try table.append([
        .text(fit.target.name), .text(fit.target.unit), .real(fit.target.value), .real(fit.target.tolerance),
        .realOrMissing(fit.before), .realOrMissing(fit.after),
      ])
    }
    return table
  }

  /// The first words of the file of fitted parameters.
  static let mark = "// Fitted by keerpunt calibrate"

  /// Writes all into a folder, which exists, and returns the names of the files.
  /// - Throws: `FileError`; `TableError`.
  public func write(to folder: String, title: String, files: FileSystem = FileSystem()) throws -> [String] {
    let contents: [(name: String, bytes: [UInt8])] = [
      ("fitted.json5", parameterSet(title: title)), ("parameters.csv", try parameterTable().csv()),
      ("targets.csv", try targetTable().csv()),
    ]
    for (name, bytes) in contents { try files.writeWhole(bytes, to: FilePath.join(folder, name)) }
    return contents.map(\.name) + [CalibrationStore.fileName]
  }
}

extension Calibration {
  /// The files that a calibration writes, each with the text that one of ours begins with.
  private static let beginnings = [
    ("fitted.json5", Result.mark), ("parameters.csv", "parameter,unit,"), ("targets.csv", "target,unit,published,"),
    (CalibrationStore.fileName, "search,"),
  ]

  /// Whether a calibration may be written into a folder, which need not exist.
  /// - Parameters:
  ///   - folder: the folder.
  ///   - force: whether files that are there and not ours may go.
  /// - Throws: `FileError` of category `cannotCreate` where such files may not.
  public func checkUsable(_ folder: String, force: Bool) throws(FileError) {
    for (name, beginning) in Self.beginnings {
      let path = FilePath.join(folder, name)
      guard files.kind(of: path) != .missing else { continue }
      var start: [UInt8] = []
      try files.read(path, most: FileSystem.largestInput) { piece in
        start += piece
        return start.count < beginning.utf8.count
      }
      // A file of evaluations that was stopped at once is empty.
      if start.isEmpty || start.starts(with: beginning.utf8) { continue }
      guard force else {
        throw FileError(
          path: path, operation: .create, reason: "it exists and holds something else; --force writes it again",
          category: .cannotCreate)
      }
      try files.remove(path)
    }
  }
}
