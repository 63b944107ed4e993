import Parameters
import Tables

/// A folder that holds the results of one experiment.
///
/// The folder is complete exactly when it holds `provenance.json`, which is removed first and written last; every
/// other file appears under its name only when it is whole. `datapackage.json` describes them all. Tables of an earlier
/// experiment that the new one does not have go, and so does its report; files that are not ours (a list of checksums, a
/// `.gitignore`) are left alone.
public struct ResultsFolder: Sendable {
  /// The name of the file that makes a folder a complete results folder.
  public static let provenanceName = "provenance.json"

  /// The name of the page that shows the results.
  public static let reportName = "report.html"

  /// The folder as the user named it.
  public let path: String
  /// What is written beside the tables, if anything.
  public let companion: Companion?
  let files: FileSystem

  /// The results folder at a path, whether it exists or not.
  public init(_ path: String, companion: Companion? = nil, files: FileSystem = FileSystem()) {
    self.path = path
    self.companion = companion
    self.files = files
  }

  /// A file that is made from the tables of a folder once these are whole, and before the folder is.
  public struct Companion: Sendable {
    /// Its name in the folder.
    let path: String
    let title: String
    let about: String
    /// Such as `text/html`.
    let mediaType: String
    /// Makes its bytes from a folder whose tables are whole, and the bytes of `provenance.json`, which is not there yet.
    let make: @Sendable (_ folder: ResultsFolder, _ provenance: [UInt8]) throws -> [UInt8]

    /// A file of the given parts.
    public init(
      path: String, title: String, about: String, mediaType: String,
      make: @escaping @Sendable (_ folder: ResultsFolder, _ provenance: [UInt8]) throws -> [UInt8]
    ) {
      self.path = path
      self.title = title
      self.about = about
      self.mediaType = mediaType
      self.make = make
    }
  }

  /// Whether results may be written here. Nothing is made or changed, so that it can be asked before a long run.
  ///
  /// - Parameters:
  ///   - scenarios: the names of those whose results are to be written.
  ///   - force: whether a folder that holds other things may be used all the same.
  /// - Throws: `FileError` of category `cannotCreate` where a file is in the way, the folder holds things and is no
  ///   results folder, or one of another experiment, or no file may be made there; else what listing the folder throws.
  public func checkUsable(for scenarios: [String], force: Bool) throws(FileError) {
    try checkUsable(for: ExperimentIdentity(scenarios: scenarios), force: force)
  }

  /// As the other function; without an experiment any results folder will do.
  func checkUsable(for experiment: ExperimentIdentity?, force: Bool) throws(FileError) {
    switch files.kind(of: path) {
    case .missing: return try checkAbove()
    case .file, .other:
      throw FileError(
        path: path, operation: .create, reason: "a file of that name is in the way; give another folder with --output",
        category: .cannotCreate)
    case .folder: break
    }
    let names = try files.list(path)
    guard force || names.isEmpty || Self.isOurs(names) else {
      throw FileError(
        path: path, operation: .create,
        reason: "the folder is not empty and holds no \(Self.provenanceName), so it may not be ours to write in; "
          + "give another folder with --output, or --force to write here all the same",
        category: .cannotCreate)
    }
    if !force, let experiment, names.contains(Self.provenanceName) { try checkIdentity(experiment) }
    try checkWritable(path, called: "it")
  }

  /// What is there stays where it is of another experiment.
  private func checkIdentity(_ experiment: ExperimentIdentity) throws(FileError) {
    let there = ExperimentIdentity(provenance: try files.read(FilePath.join(path, Self.provenanceName)))
    if there?.isSame(as: experiment) == true { return }
    throw FileError(
      path: path, operation: .create,
      reason: "it holds results of another experiment; give another folder with --output, or --force to overwrite them",
      category: .cannotCreate)
  }

  /// Whether a folder with files of these names was written by us, as a whole or not.
  static func isOurs(_ names: [String]) -> Bool {
    names.contains(provenanceName) || names.contains(unfinishedName)
  }

  /// A folder cannot be made below a file, nor where nothing may be made.
  private func checkAbove() throws(FileError) {
    var above = FilePath.folder(of: path)
    while !above.isEmpty, files.kind(of: above) == .missing, above != FilePath.folder(of: above) {
      above = FilePath.folder(of: above)
    }
    if above.isEmpty || files.kind(of: above) == .folder {
      return try checkWritable(above, called: above.isEmpty ? "the present folder" : "\(above)")
    }
    throw FileError(
      path: path, operation: .create, reason: "\(above) is no folder; give another folder with --output",
      category: .cannotCreate)
  }

  private func checkWritable(_ folder: String, called name: Message) throws(FileError) {
    do {
      try files.checkWritable(folder)
    } catch {
      throw FileError(
        path: path, operation: .create,
        reason: "no file can be made in \(name): \(error.reason); give another folder with --output",
        category: .cannotCreate)
    }
  }

  /// Marks a folder whose results are being written, so that a stopped experiment can be written again.
  static let unfinishedName = "unfinished-keerpunt.txt"
}
