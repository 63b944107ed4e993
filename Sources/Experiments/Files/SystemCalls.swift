#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the file layer asks of the operating system; a test puts faults in its place.
protocol SystemCalls: Sendable {
  /// Opens an existing file for reading.
  func openForReading(_ path: String) throws(SystemFailure) -> Int32
  /// Makes a file that must not exist yet and opens it for writing.
  func openNew(_ path: String) throws(SystemFailure) -> Int32
  /// Opens a file for reading and for writing at its end, made where there is none, which no other process has open in this
  /// way; fails with `inUse` where one has, and with `isLink` where a symbolic link stands there: it could lead to any file.
  func openLocked(_ path: String) throws(SystemFailure) -> Int32
  /// The bytes from an offset on, at most `limit`; none at the end.
  func read(_ file: Int32, at offset: Int, limit: Int) throws(SystemFailure) -> [UInt8]
  /// How many bytes a file has.
  func length(_ file: Int32) throws(SystemFailure) -> Int
  /// Cuts off what is behind the first so many bytes.
  func truncate(_ file: Int32, to length: Int) throws(SystemFailure)
  /// The next bytes, at most `limit`; none at the end.
  func read(_ file: Int32, limit: Int) throws(SystemFailure) -> [UInt8]
  /// Writes the bytes from `start` on and says how many it took, which may be fewer than there are.
  func write(_ file: Int32, _ bytes: [UInt8], from start: Int) throws(SystemFailure) -> Int
  /// Brings a file, or the names in a folder, safely onto the disk.
  func synchronise(_ file: Int32) throws(SystemFailure)
  /// Closes a file.
  func close(_ file: Int32) throws(SystemFailure)
  /// Gives a file another name in one step, replacing a file of that name.
  func rename(_ old: String, to new: String) throws(SystemFailure)
  /// Removes a file.
  func removeFile(_ path: String) throws(SystemFailure)
  /// Removes an empty folder.
  func removeFolder(_ path: String) throws(SystemFailure)
  /// Makes a folder in one that exists.
  func createFolder(_ path: String) throws(SystemFailure)
  /// Fails where no file may be made in a folder.
  func checkWritable(_ folder: String) throws(SystemFailure)
  /// What stands at a path; links are followed.
  func kind(of path: String) throws(SystemFailure) -> FileSystem.Kind
  /// The absolute path of something that exists, links followed.
  func resolved(_ path: String) throws(SystemFailure) -> String
  /// The names in a folder, in no order, without `.` and `..`.
  func names(in path: String) throws(SystemFailure) -> [String]
  /// A number that no other running process of this machine has.
  var process: Int { get }
}

/// The operating system's own calls.
struct RealSystemCalls: SystemCalls {
  func openForReading(_ path: String) throws(SystemFailure) -> Int32 {
    // Safe: the path is a string that lives through the call; so in all calls below.
    try unsafe checked(open(path, O_RDONLY | O_CLOEXEC))
  }

  func openNew(_ path: String) throws(SystemFailure) -> Int32 {
    try unsafe checked(open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666))
  }

  func openLocked(_ path: String) throws(SystemFailure) -> Int32 {
    while true {
      let file = try unsafe checked(open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666))
      do throws(SystemFailure) {
        _ = try checked(flock(file, LOCK_EX | LOCK_NB))
        // Who had it before may have removed it in between; then it is no file that anybody finds.
        if try isStill(file, at: path) { return file }
      } catch {
        try? close(file)
        throw error
      }
      try close(file)
    }
  }

  /// Whether an open file is the one that stands at a path.
  private func isStill(_ file: Int32, at path: String) throws(SystemFailure) -> Bool {
    var opened = stat()
    var found = stat()
    _ = try unsafe checked(fstat(file, &opened))
    return unsafe stat(path, &found) == 0 && opened.st_ino == found.st_ino && opened.st_dev == found.st_dev
  }

  func length(_ file: Int32) throws(SystemFailure) -> Int {
    var facts = stat()
    _ = try unsafe checked(fstat(file, &facts))
    return Int(facts.st_size)
  }

  func truncate(_ file: Int32, to length: Int) throws(SystemFailure) {
    _ = try checked(ftruncate(file, off_t(length)))
  }

  func read(_ file: Int32, at offset: Int, limit: Int) throws(SystemFailure) -> [UInt8] {
    try unsafe filled(limit) { buffer in unsafe pread(file, buffer, limit, off_t(offset)) }
  }

  func read(_ file: Int32, limit: Int) throws(SystemFailure) -> [UInt8] {
    try unsafe filled(limit) { buffer in
      #if canImport(Darwin)
        unsafe Darwin.read(file, buffer, limit)
      #elseif canImport(Musl)
        unsafe Musl.read(file, buffer, limit)
      #else
        unsafe Glibc.read(file, buffer, limit)
      #endif
    }
  }

  /// The bytes that a call puts into a buffer of so many, of which it returns the number.
  private func filled(
    _ limit: Int, _ call: (UnsafeMutablePointer<UInt8>?) -> Int
  ) throws(SystemFailure) -> [UInt8] {
    var failure: SystemFailure?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      // Safe: the system writes at most `limit` bytes, which is what the buffer holds.
      let got = unsafe call(buffer.baseAddress)
      if got < 0 { failure = .last }
      count = max(0, got)
    }
    if let failure { throw failure }
    return bytes
  }

  func write(_ file: Int32, _ bytes: [UInt8], from start: Int) throws(SystemFailure) -> Int {
    let taken = unsafe bytes.withUnsafeBytes { all in
      // Safe: the slice checks `start`, and the system reads no further than its count.
      let rest = unsafe UnsafeRawBufferPointer(rebasing: all[start...])
      #if canImport(Darwin)
        return unsafe Darwin.write(file, rest.baseAddress, rest.count)
      #elseif canImport(Musl)
        return unsafe Musl.write(file, rest.baseAddress, rest.count)
      #else
        return unsafe Glibc.write(file, rest.baseAddress, rest.count)
      #endif
    }
    if taken < 0 { throw .last }
    return taken
  }

  func synchronise(_ file: Int32) throws(SystemFailure) { _ = try checked(fsync(file)) }

  func close(_ file: Int32) throws(SystemFailure) {
    #if canImport(Darwin)
      _ = try checked(Darwin.close(file))
    #elseif canImport(Musl)
      _ = try checked(Musl.close(file))
    #else
      _ = try checked(Glibc.close(file))
    #endif
  }

  func rename(_ old: String, to new: String) throws(SystemFailure) {
    #if canImport(Darwin)
      _ = try unsafe checked(Darwin.rename(old, new))
    #elseif canImport(Musl)
      _ = try unsafe checked(Musl.rename(old, new))
    #else
      _ = try unsafe checked(Glibc.rename(old, new))
    #endif
  }

  func removeFile(_ path: String) throws(SystemFailure) { _ = try unsafe checked(unlink(path)) }

  func removeFolder(_ path: String) throws(SystemFailure) { _ = try unsafe checked(rmdir(path)) }

  func createFolder(_ path: String) throws(SystemFailure) { _ = try unsafe checked(mkdir(path, 0o777)) }

  func checkWritable(_ folder: String) throws(SystemFailure) {
    _ = try unsafe checked(access(folder, W_OK | X_OK))
  }

  func kind(of path: String) throws(SystemFailure) -> FileSystem.Kind {
    var facts = stat()
    _ = try unsafe checked(stat(path, &facts))
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  func resolved(_ path: String) throws(SystemFailure) -> String {
    guard let found = unsafe realpath(path, nil) else { throw .last }
    // Safe: the system hands over a text with a zero at its end, which is ours to free.
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  func names(in path: String) throws(SystemFailure) -> [String] {
    guard let folder = unsafe opendir(path) else { throw .last }
    // Safe: the folder is open until this function ends, and an entry is copied before the next one is asked for.
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(folder) else { break }
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
        unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    if errno != 0 { throw .last }
    return names
  }

  var process: Int { Int(getpid()) }

  /// The result of a system call, which is negative where it failed.
  private func checked(_ result: Int32) throws(SystemFailure) -> Int32 {
    if result < 0 { throw .last }
    return result
  }
}
