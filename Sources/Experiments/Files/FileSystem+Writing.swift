import Parameters

extension FileSystem {
  /// Writes a whole file; see the type.
  public func writeWhole(_ bytes: [UInt8], to path: String) throws(FileError) {
    do {
      try writeWhole(to: path) { sink in try sink(bytes) }
    } catch let error as FileError {
      throw error
    } catch {
      throw FileError(path: path, operation: .write, reason: Message(verbatim: "\(error)"), category: .failed)
    }
  }

  /// Writes a whole file from pieces; see the type. What `produce` throws is thrown on, and then no file appears.
  /// - Parameters:
  ///   - path: where the file appears.
  ///   - produce: hands the pieces, in order, to the sink that it is given.
  /// - Throws: `FileError`, or what `produce` throws.
  public func writeWhole(to path: String, _ produce: (_ sink: @escaping ([UInt8]) throws -> Void) throws -> Void) throws
  {
    if kind(of: path) == .other {
      throw FileError(path: path, operation: .write, reason: "it is not an ordinary file", category: .cannotCreate)
    }
    let part = "\(path).\(system.process).part"
    let output = PartFile(try openPart(part, for: path), path: path, system: system)
    do {
      try produce { piece throws(FileError) in try output.write(piece, again: self) }
      try output.finish(again: self)
      try named(path, .write) { () throws(SystemFailure) in try system.rename(part, to: path) }
    } catch {
      output.abandon()
      try? system.removeFile(part)
      throw error
    }
    try named(path, .write) { () throws(SystemFailure) in try synchroniseFolder(of: path) }
  }

  /// Opens the unfinished file. A leftover of a process that had the same number and was killed is replaced.
  private func openPart(_ part: String, for path: String) throws(FileError) -> Int32 {
    do throws(SystemFailure) {
      return try again { () throws(SystemFailure) in try system.openNew(part) }
    } catch .exists {
      return try named(path, .create) { () throws(SystemFailure) in
        try system.removeFile(part)
        return try system.openNew(part)
      }
    } catch {
      throw FileError(path: path, operation: .create, error)
    }
  }

  /// A new name survives a power cut only when its folder is on the disk as well. Some file systems cannot be asked
  /// for that, and the file itself is safe, so a refusal is no error; a full or broken disk is one.
  func synchroniseFolder(of path: String) throws(SystemFailure) {
    let folder = FilePath.folder(of: path)
    do throws(SystemFailure) {
      let file = try again { () throws(SystemFailure) in try system.openForReading(folder.isEmpty ? "." : folder) }
      defer { try? system.close(file) }
      try again { () throws(SystemFailure) in try system.synchronise(file) }
    } catch {
      if error.meansNoRoom { throw error }
    }
  }

  private func named<Result>(
    _ path: String, _ operation: FileError.Operation, _ call: () throws(SystemFailure) -> Result
  ) throws(FileError) -> Result {
    do throws(SystemFailure) {
      return try again(call)
    } catch {
      throw FileError(path: path, operation: operation, error)
    }
  }
}

/// A file that is being written.
private final class PartFile {
  private let file: Int32
  private let path: String
  private let system: any SystemCalls
  private var isOpen = true

  init(_ file: Int32, path: String, system: any SystemCalls) {
    self.file = file
    self.path = path
    self.system = system
  }

  /// Writes all of a piece, however little the system takes at a time.
  func write(_ bytes: [UInt8], again files: FileSystem) throws(FileError) {
    var start = 0
    do throws(SystemFailure) {
      guard isOpen else { throw SystemFailure.inputOutput }
      while start < bytes.count {
        let taken = try files.again { () throws(SystemFailure) in try system.write(file, bytes, from: start) }
        // A device that takes nothing and reports nothing would keep us here for ever.
        if taken <= 0 { throw SystemFailure.inputOutput }
        start += taken
      }
    } catch {
      throw FileError(path: path, operation: .write, error)
    }
  }

  /// Brings all onto the disk and closes.
  func finish(again files: FileSystem) throws(FileError) {
    do throws(SystemFailure) {
      try files.again { () throws(SystemFailure) in try system.synchronise(file) }
      isOpen = false
      do throws(SystemFailure) {
        try system.close(file)
      } catch {
        // A close that a signal interrupts has closed; to call it again could close a file of another thread.
        if error != .interrupted { throw error }
      }
    } catch {
      throw FileError(path: path, operation: .write, error)
    }
  }

  /// Closes without caring for what was written.
  func abandon() {
    if isOpen { try? system.close(file) }
    isOpen = false
  }
}
