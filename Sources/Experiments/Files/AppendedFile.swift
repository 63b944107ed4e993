import Parameters
import Synchronization

/// A file that grows at its end and that one process at a time may write.
///
/// What was appended is on the disk when `append` returns; where it fails, the file is as it was before, as far as the
/// system lets it.
final class AppendedFile: Sendable {
  let path: String
  private let files: FileSystem
  private let handle: Int32
  private let state: Mutex<(length: Int, isOpen: Bool, isSound: Bool)>

  /// Opens a file, or makes it, and keeps others from doing so until it is closed or the process ends.
  /// - Throws: `FileError`: of category `cannotCreate` where another process has it or it cannot be made.
  init(_ path: String, files: FileSystem) throws(FileError) {
    let system = files.system
    do throws(SystemFailure) {
      handle = try files.again { () throws(SystemFailure) in try system.openLocked(path) }
    } catch .isLink {
      throw FileError(
        path: path, operation: .create, reason: "it is a link, which may lead to any file", category: .cannotCreate)
    } catch {
      throw FileError(path: path, operation: .create, error)
    }
    self.path = path
    self.files = files
    state = Mutex((0, true, true))
    do throws(SystemFailure) {
      let length = try files.again { () throws(SystemFailure) in try system.length(handle) }
      state.withLock { $0.length = length }
    } catch {
      throw FileError(path: path, operation: .read, error)
    }
  }

  deinit { close() }

  /// Bytes that are in it.
  var length: Int { state.withLock { $0.length } }

  /// The bytes from a place on, at most `limit`; fewer at the end.
  func read(at offset: Int, limit: Int) throws(FileError) -> [UInt8] {
    try files.read(handle, of: path, at: offset, limit: limit)
  }

  /// Adds bytes at the end, and returns where they begin.
  @discardableResult
  func append(_ bytes: [UInt8]) throws(FileError) -> Int {
    do throws(SystemFailure) {
      return try state.withLock { state throws(SystemFailure) in
        guard state.isOpen, state.isSound else { throw SystemFailure.inputOutput }
        let start = state.length
        do throws(SystemFailure) {
          try write(bytes)
          try files.again { () throws(SystemFailure) in try files.system.synchronise(handle) }
        } catch {
          // With a torn line at its end that cannot be taken away, nothing may be written behind it.
          do throws(SystemFailure) {
            try files.again { () throws(SystemFailure) in try files.system.truncate(handle, to: start) }
          } catch { state.isSound = false }
          throw error
        }
        state.length += bytes.count
        return start
      }
    } catch {
      throw FileError(path: path, operation: .write, error)
    }
  }

  /// However little the system takes at a time.
  private func write(_ bytes: [UInt8]) throws(SystemFailure) {
    var start = 0
    while start < bytes.count {
      let from = start
      let taken = try files.again { () throws(SystemFailure) in try files.system.write(handle, bytes, from: from) }
      // A device that takes nothing and reports nothing would keep us here for ever.
      if taken <= 0 { throw SystemFailure.inputOutput }
      start += taken
    }
  }

  /// Cuts off what is behind the first so many bytes.
  func truncate(to length: Int) throws(FileError) {
    do throws(SystemFailure) {
      try files.again { () throws(SystemFailure) in try files.system.truncate(handle, to: length) }
      try files.again { () throws(SystemFailure) in try files.system.synchronise(handle) }
      state.withLock { $0.length = length }
    } catch {
      throw FileError(path: path, operation: .write, error)
    }
  }

  /// Lets others have it.
  func close() {
    let isOpen = state.withLock { state in
      defer { state.isOpen = false }
      return state.isOpen
    }
    if isOpen { try? files.system.close(handle) }
  }
}
