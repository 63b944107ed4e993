import Tables

/// A folder that holds the results of one experiment.
///
/// The folder is complete exactly when it holds `provenance.json`, which is removed first and written last; every
/// other file appears under its name only when it is whole. Files that are not ours (a list of checksums, a report, a
/// `.gitignore`) are left alone.
public struct ResultsFolder: Sendable {
  /// The name of the file that makes a folder a complete results folder.
  public static let provenanceName = "provenance.json"

  /// The folder as the user named it.
  public let path: String
  private let files: FileSystem

  /// The results folder at a path, whether it exists or not.
  public init(_ path: String, files: FileSystem = FileSystem()) {
    self.path = path
    self.files = files
  }

  /// Whether results may be written here. Nothing is made or changed, so that it can be asked before a long run.
  ///
  /// - Parameter force: whether a folder that holds other things may be used all the same.
  /// - Throws: `FileError` of category `cannotCreate` where a file is in the way, or the folder holds things and is no
  ///   results folder; else what listing the folder throws.
  public func checkUsable(force: Bool) throws(FileError) {
    switch files.kind(of: path) {
    case .missing: return try checkAbove()
    case .file, .other:
      throw FileError(
        path: path, operation: .create, reason: "a file of that name is in the way; give another folder with --output",
        category: .cannotCreate)
    case .folder: break
    }
    let names = try files.list(path)
    let unfinished = names.contains(Self.unfinishedName)
    guard force || names.isEmpty || unfinished || names.contains(Self.provenanceName) else {
      throw FileError(
        path: path, operation: .create,
        reason: "the folder is not empty and holds no \(Self.provenanceName), so it may not be ours to write in; "
          + "give another folder with --output, or --force to write here all the same",
        category: .cannotCreate)
    }
  }

  /// A folder cannot be made below a file.
  private func checkAbove() throws(FileError) {
    var above = FilePath.folder(of: path)
    while !above.isEmpty, files.kind(of: above) == .missing, above != FilePath.folder(of: above) {
      above = FilePath.folder(of: above)
    }
    if above.isEmpty || files.kind(of: above) == .folder { return }
    throw FileError(
      path: path, operation: .create, reason: "\(above) is no folder; give another folder with --output",
      category: .cannotCreate)
  }

  /// Marks a folder whose results are being written, so that a stopped experiment can be written again.
  static let unfinishedName = "unfinished-keerpunt.txt"
}

extension ResultsFolder {
  /// Writes all tables and the provenance, and returns the names of the files in the order of writing.
  ///
  /// Where writing fails underway, the folder has no `provenance.json` and no temporary file, and the error says which
  /// files are whole.
  /// - Throws: `FileError`: of category `cannotCreate` where the folder cannot be used or made, `failed` where writing
  ///   failed underway; `TableError` where the results do not fit their tables, before anything is written.
  @discardableResult
  public func write(_ tables: ResultTables, provenance: Provenance, force: Bool) throws -> [String] {
    try write(tables.all(), provenance: provenance.json, force: force)
  }

  func write(_ tables: [DataTable], provenance: [UInt8], force: Bool) throws(FileError) -> [String] {
    try checkUsable(force: force)
    let mark = try begin()
    try removeLeftovers(of: tables.map { "\($0.schema.name).csv" } + [Self.provenanceName])
    try files.remove(FilePath.join(path, Self.provenanceName))
    var written: [String] = []
    do {
      for table in tables {
        let name = "\(table.schema.name).csv"
        try files.writeWhole(table.csv(), to: FilePath.join(path, name))
        written.append(name)
      }
      try files.writeWhole(provenance, to: FilePath.join(path, Self.provenanceName))
      written.append(Self.provenanceName)
    } catch {
      throw FileError(
        path: error.path, operation: error.operation, reason: "\(error.reason); \(left(after: written))",
        category: error.category)
    }
    try files.remove(mark)
    return written
  }

  /// Makes the folder and the mark in it, and returns the path of the mark. A folder that is new and in which nothing can
  /// be written does not stay.
  private func begin() throws(FileError) -> String {
    let isNew = files.kind(of: path) == .missing
    try files.createFolder(path)
    let mark = FilePath.join(path, Self.unfinishedName)
    do {
      try files.writeWhole(Array(Self.unfinishedText.utf8), to: mark)
    } catch {
      if isNew { try? files.remove(path) }
      throw error
    }
    return mark
  }

  /// Removes what a program that was killed while it wrote left beside our files.
  private func removeLeftovers(of names: [String]) throws(FileError) {
    for name in try files.list(path)
    where name.hasSuffix(".part") && names.contains(where: { name.hasPrefix($0 + ".") }) {
      try files.remove(FilePath.join(path, name))
    }
  }

  private func left(after written: [String]) -> String {
    let whole = written.isEmpty ? "no file of this run" : written.joined(separator: ", ")
    return "\(path) is incomplete: it holds \(whole), and no \(Self.provenanceName)"
  }

  private static let unfinishedText = """
    Results are being written here, or writing was stopped. Files that are here may stem from different runs.
    Run the command again; this file goes once the folder is complete.

    """
}
