import Parameters

/// Files and folders: whole files in, whole files out.
///
/// A file appears under its name only when all its bytes are on the disk; until then they are in a file beside it whose
/// name ends in `.part`, which is removed where writing fails.
public struct FileSystem: Sendable {
  /// What stands at a path.
  public enum Kind: Hashable, Sendable {
    /// An ordinary file.
    case file
    /// A folder.
    case folder
    /// Nothing.
    case missing
    /// Something else: a pipe, a device.
    case other
  }

  /// Input files are read whole; a larger one is no scenario and no city, and is refused.
  public static let largestInput = 1 << 28
  static let pieceSize = 1 << 16

  let system: any SystemCalls

  /// The files of this machine.
  public init() { system = RealSystemCalls() }

  /// Files behind other calls, such as ones that fail on purpose.
  init(system: any SystemCalls) { self.system = system }
}

extension FileSystem {
  /// What stands at a path; links are followed, and what cannot be looked at counts as missing.
  public func kind(of path: String) -> Kind { (try? system.kind(of: path)) ?? .missing }

  /// All bytes of an ordinary file, at most `largestInput`.
  ///
  /// A pipe or a device is refused unread: it may never begin or never end.
  public func read(_ path: String) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(path, most: Self.largestInput) { piece in
      bytes += piece
      return true
    }
    return bytes
  }

  /// Hands over the bytes of an ordinary file, at most `most`, piece by piece, until `goesOn` says otherwise.
  func read(_ path: String, most: Int, goesOn: (_ piece: [UInt8]) -> Bool) throws(FileError) {
    if kind(of: path) == .other {
      throw FileError(path: path, operation: .read, reason: "it is not an ordinary file", category: .inputMissing)
    }
    do throws(SystemFailure) {
      let file = try again { () throws(SystemFailure) in try system.openForReading(path) }
      defer { try? system.close(file) }
      var count = 0
      while count <= most {
        let piece = try again { () throws(SystemFailure) in try system.read(file, limit: Self.pieceSize) }
        count += piece.count
        if piece.isEmpty || count <= most && !goesOn(piece) { return }
      }
    } catch {
      throw FileError(path: path, operation: .read, error)
    }
    throw FileError(path: path, operation: .read, reason: "it is larger than \(most >> 20) MB", category: .failed)
  }

  /// The absolute path without links; of what does not exist, that of the folder in which it would be.
  public func resolved(_ path: String) throws(FileError) -> String {
    do throws(SystemFailure) {
      return try system.resolved(path)
    } catch {
      let (folder, name) = (FilePath.folder(of: path), FilePath.name(of: path))
      guard error == .missing, folder != path, !name.isEmpty else {
        throw FileError(path: path, operation: .read, error)
      }
      return FilePath.join(try resolved(folder.isEmpty ? "." : folder), name)
    }
  }

  /// The names in a folder, sorted by their Unicode scalars, hidden ones included.
  public func list(_ folder: String) throws(FileError) -> [String] {
    do {
      return try again { () throws(SystemFailure) in try system.names(in: folder) }.sorted {
        $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
      }
    } catch {
      throw FileError(path: folder, operation: .list, error)
    }
  }

  /// Makes a folder and those above it; one that exists is as good.
  public func createFolder(_ path: String) throws(FileError) {
    switch kind(of: path) {
    case .folder: return
    case .file, .other:
      throw FileError(
        path: path, operation: .create, reason: "a file of that name is in the way", category: .cannotCreate)
    case .missing: break
    }
    let parent = FilePath.folder(of: path)
    if parent != path, !parent.isEmpty { try createFolder(parent) }
    do {
      try again { () throws(SystemFailure) in try system.createFolder(path) }
      try synchroniseFolder(of: path)
    } catch {
      // Another process may have been faster.
      if error == .exists, kind(of: path) == .folder { return }
      throw FileError(path: path, operation: .create, error)
    }
  }

  /// Whether files may be made in a folder that exists, without making one; an empty path is the present folder.
  /// - Throws: `FileError` of category `cannotCreate` where they may not.
  public func checkWritable(_ folder: String) throws(FileError) {
    do {
      try again { () throws(SystemFailure) in try system.checkWritable(folder.isEmpty ? "." : folder) }
    } catch {
      throw FileError(path: folder, operation: .create, reason: error.reason, category: .cannotCreate)
    }
  }

  /// Removes a file or an empty folder; one that does not exist is as good.
  public func remove(_ path: String) throws(FileError) {
    do {
      let isFolder = kind(of: path) == .folder
      try again { () throws(SystemFailure) in
        if isFolder { try system.removeFolder(path) } else { try system.removeFile(path) }
      }
    } catch {
      if error != .missing { throw FileError(path: path, operation: .remove, error) }
    }
  }

  /// Calls until a signal does not interrupt.
  func again<Result>(_ call: () throws(SystemFailure) -> Result) throws(SystemFailure) -> Result {
    while true {
      do throws(SystemFailure) {
        return try call()
      } catch {
        if error != .interrupted { throw error }
      }
    }
  }
}
