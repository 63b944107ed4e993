import Parameters

/// Bytes of a file that can be read from anywhere.
protocol RandomBytes {
  var path: String { get }
  /// How many there are.
  var length: Int { get }
  /// The bytes from a place on, at most `limit`; fewer at the end.
  func read(at offset: Int, limit: Int) throws(FileError) -> [UInt8]
}

extension AppendedFile: RandomBytes {}

/// A line of a file: where it begins, and its bytes without the end of the line.
struct FileLine {
  let offset: Int
  let bytes: ArraySlice<UInt8>
  /// Whether it ends with the end of a line, which the last one may lack.
  let isWhole: Bool
}

extension RandomBytes {
  /// Hands over all lines in order, with a piece of the file in memory at a time.
  /// - Throws: `FileError` where a line is longer than any that results have.
  func forEachLine(_ take: (FileLine) throws(FileError) -> Void) throws(FileError) {
    var rest: [UInt8] = []
    var start = 0
    var next = 0
    while next < length {
      let piece = try read(at: next, limit: 1 << 18)
      if piece.isEmpty { break }
      next += piece.count
      rest += piece
      var used = 0
      while let end = rest[used...].firstIndex(of: UInt8(ascii: "\n")) {
        try take(FileLine(offset: start + used, bytes: rest[used..<end], isWhole: true))
        used = end + 1
      }
      rest.removeFirst(used)
      start += used
      if rest.count > 1 << 20 {
        throw FileError(
          path: path, operation: .read, reason: "it has a line of more than a megabyte", category: .failed)
      }
    }
    if !rest.isEmpty { try take(FileLine(offset: start, bytes: rest[...], isWhole: false)) }
  }
}

/// A file that is only read.
final class ReadFile: RandomBytes, Sendable {
  let path: String
  let length: Int
  private let files: FileSystem
  private let handle: Int32

  /// Opens a file.
  init(_ path: String, files: FileSystem) throws(FileError) {
    if files.kind(of: path) == .other {
      throw FileError(path: path, operation: .read, reason: "it is not an ordinary file", category: .inputMissing)
    }
    let system = files.system
    do throws(SystemFailure) {
      let opened = try files.again { () throws(SystemFailure) in try system.openForReading(path) }
      do throws(SystemFailure) {
        length = try files.again { () throws(SystemFailure) in try system.length(opened) }
      } catch {
        // What is not made is not taken down either.
        try? system.close(opened)
        throw error
      }
      handle = opened
    } catch {
      throw FileError(path: path, operation: .read, error)
    }
    self.path = path
    self.files = files
  }

  deinit { try? files.system.close(handle) }

  func read(at offset: Int, limit: Int) throws(FileError) -> [UInt8] {
    try files.read(handle, of: path, at: offset, limit: limit)
  }
}

extension FileSystem {
  /// The bytes of an open file from a place on, at most `limit`; fewer at the end.
  func read(_ handle: Int32, of path: String, at offset: Int, limit: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    do throws(SystemFailure) {
      while bytes.count < limit {
        let have = bytes.count
        let piece = try again { () throws(SystemFailure) in
          try system.read(handle, at: offset + have, limit: limit - have)
        }
        if piece.isEmpty { break }
        bytes += piece
      }
    } catch {
      throw FileError(path: path, operation: .read, error)
    }
    return bytes
  }
}
