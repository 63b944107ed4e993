import Parameters
import Tables

extension ResultsFolder {
  /// Writes all tables, their description and the provenance, and returns the names of the files in the order of writing.
  ///
  /// Where writing fails underway, the folder has no `provenance.json` and no temporary file, and the error says which
  /// files are whole.
  /// - Throws: `FileError`: of category `cannotCreate` where the folder cannot be used or made, `failed` where writing
  ///   failed underway; `TableError` where the results do not fit their tables.
  @discardableResult
  public func write(_ tables: ResultTables, provenance: Provenance, force: Bool) throws -> [String] {
    try write(tables.all(), title: tables.title, provenance: provenance.json, force: force)
  }

  func write(_ tables: [RowStream], title: String, provenance: [UInt8], force: Bool) throws -> [String] {
    try checkUsable(for: ExperimentIdentity(provenance: provenance), force: force)
    let names =
      tables.map { "\($0.schema.name).csv" } + [companion?.path].compactMap(\.self)
      + [DataPackage.fileName, Self.provenanceName]
    let mark = try begin(writing: names)
    var written: [DataPackage.File] = []
    do {
      for table in tables { written.append(try write(table)) }
      if let companion {
        try files.writeWhole(try companion.make(self, provenance), to: FilePath.join(path, companion.path))
        written.append(.companion(companion))
      }
      let package = DataPackage(title: title, files: written + [.provenance(provenance)])
      try files.writeWhole(package.json, to: FilePath.join(path, DataPackage.fileName))
      try files.writeWhole(provenance, to: FilePath.join(path, Self.provenanceName))
    } catch let error as FileError {
      throw FileError(
        path: error.path, operation: error.operation, reason: "\(error.reason); \(left(after: written.map(\.path)))",
        category: error.category)
    }
    try files.remove(mark)
    return names
  }

  /// Writes a table, row by row.
  private func write(_ table: RowStream) throws -> DataPackage.File {
    var hash = SHA256()
    var bytes = 0
    var rows = 0
    try files.writeWhole(to: FilePath.join(path, "\(table.schema.name).csv")) { sink in
      rows = try table.write { piece in
        hash.add(piece)
        bytes += piece.count
        try sink(piece)
      }
    }
    return DataPackage.File(table.schema, rows: rows, bytes: bytes, hash: hash.hexadecimal)
  }

  /// Makes the folder and the mark in it, takes away what must not be found beside the new files, and returns the path
  /// of the mark. A folder that is new and in which nothing can be written does not stay.
  private func begin(writing names: [String]) throws(FileError) -> String {
    let isNew = files.kind(of: path) == .missing
    try files.createFolder(path)
    let found = try files.list(path)
    let mark = FilePath.join(path, Self.unfinishedName)
    do {
      try files.writeWhole(Array(Self.unfinishedText.utf8), to: mark)
    } catch {
      if isNew { try? files.remove(path) }
      throw error
    }
    for name in found where isLeftover(name, among: found, writing: names) {
      try files.remove(FilePath.join(path, name))
    }
    return mark
  }

  /// Whether a file would belong to nothing, or to other results, beside the files that are written.
  private func isLeftover(_ name: String, among found: [String], writing names: [String]) -> Bool {
    // What a program that was killed while it wrote left beside our files.
    if name.hasSuffix(".part") {
      return (names + [Self.unfinishedName, SweepFolder.unfinishedName]).contains { name.hasPrefix($0 + ".") }
    }
    if name == Self.provenanceName || name == DataPackage.fileName { return true }
    // Tables and report of an earlier experiment; a file of such a name in a folder that is not ours is somebody's own.
    return Self.isOurs(found) && (Self.tableNames + [Self.reportName]).contains(name) && !names.contains(name)
  }

  /// The names of all tables that a results folder can hold.
  static let tableNames = ResultTables.schemas.map { "\($0.name).csv" }

  private func left(after written: [String]) -> Message {
    let whole: Message = written.isEmpty ? "no file of this run" : Message(verbatim: written.joined(separator: ", "))
    return "\(path) is incomplete: it holds \(whole), and no \(Self.provenanceName)"
  }

  private static let unfinishedText = """
    Results are being written here, or writing was stopped. Files that are here may stem from different runs.
    Run the command again; this file goes once the folder is complete.

    """
}

extension ResultsFolder {
  /// Hands over the bytes of the table of a name in pieces; false where there is no such file.
  /// - Throws: `FileError` where it cannot be read.
  public func readTable(_ name: String, _ take: (_ piece: [UInt8]) -> Void) throws(FileError) -> Bool {
    let file = FilePath.join(path, name)
    guard files.kind(of: file) != .missing else { return false }
    try files.read(file, most: .max) { piece in
      take(piece)
      return true
    }
    return true
  }
}

extension DataPackage.File {
  /// The file beside the tables. Size and hash are left out, since it may be made again in another language.
  fileprivate static func companion(_ file: ResultsFolder.Companion) -> DataPackage.File {
    DataPackage.File(
      path: file.path, title: file.title, about: file.about, mediaType: file.mediaType, bytes: nil, hash: nil,
      table: nil)
  }

  /// The file that makes a folder complete.
  fileprivate static func provenance(_ bytes: [UInt8]) -> DataPackage.File {
    DataPackage.File(
      path: ResultsFolder.provenanceName, title: "What can change a result",
      about: "Version, scenarios with their settings, seeds, replications and digests of the cities.",
      mediaType: "application/json", bytes: bytes.count, hash: SHA256.hexadecimal(of: bytes), table: nil)
  }
}

extension ResultTables {
  /// What the results are of, for people.
  var title: String {
    Self.title(of: scenarios.count, baseline: scenarios[baseline].title, scenarios[baseline].name)
  }

  /// What the results of so many scenarios are of; a baseline without a title goes by its name.
  static func title(of count: Int, baseline title: String, _ name: String) -> String {
    let base = title.isEmpty ? name : title
    let others = count - 1
    if others == 0 { return "Keerpunt: \(base)" }
    return "Keerpunt: \(others) scenario\(others == 1 ? "" : "s") compared with \(base)"
  }
}
