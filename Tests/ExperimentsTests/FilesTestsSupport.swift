import Synchronization

@testable import Experiments

/// Files that exist only in memory, and calls that fail on purpose.
final class MemoryCalls: SystemCalls {
  /// What goes wrong, and when.
  struct Faults: Sendable {
    /// The most bytes that a call reads or writes.
    var mostBytes = Int.max
    /// Errors by the name of the call and the number of the time, from 1: `write 2`; `any 7` is the seventh call of all.
    var errors: [String: SystemFailure] = [:]
    /// Whether a device takes nothing and says nothing.
    var takesNothing = false
    /// Paths that are neither files nor folders.
    var devices: Set<String> = []
    /// Folders in which no file may be made.
    var closed: Set<String> = []
    /// How many calls that change something go well before the process is killed: the next one is done by half, and no call
    /// after it does anything.
    var lifetime = Int.max
    /// Paths that another process has open.
    var taken: Set<String> = []
  }

  struct State {
    var files: [String: [UInt8]] = [:]
    var folders: Set<String> = ["."]
    var handles: [Int32: (path: String, at: Int)] = [:]
    var next: Int32 = 3
    var calls: [String: Int] = [:]
    /// The names of all calls in order.
    var all: [String] = []
    var opened = 0
    /// Handles that keep others from a file.
    var locks: [String: Int32] = [:]
    /// Calls that changed something.
    var changes = 0
    /// Whether every call fails from now on.
    var isDead = false
  }

  let faults: Faults
  let state: Mutex<State>
  let process: Int

  init(_ files: KeyValuePairs<String, String> = [:], faults: Faults = Faults()) {
    self.faults = faults
    process = 77
    var state = State()
    for (path, text) in files {
      let path = FilePath.normalised(path)
      state.files[path] = Array(text.utf8)
      Self.addFolders(of: path, &state)
    }
    self.state = Mutex(state)
  }

  /// What another process left behind, as the next one finds it.
  init(after other: MemoryCalls, faults: Faults = Faults()) {
    self.faults = faults
    process = other.process + 1
    let old = other.state.withLock { $0 }
    var state = State()
    (state.files, state.folders) = (old.files, old.folders)
    self.state = Mutex(state)
  }

  private static func addFolders(of path: String, _ state: inout State) {
    var folder = FilePath.folder(of: path)
    while !folder.isEmpty, state.folders.insert(folder).inserted { folder = FilePath.folder(of: folder) }
  }

  var files: FileSystem { FileSystem(system: self) }
  /// Puts bytes at a path, with the folders above it, without a call that counts.
  func put(_ bytes: [UInt8], at path: String) {
    state.withLock { state in
      state.files[path] = bytes
      Self.addFolders(of: path, &state)
    }
  }
  var paths: [String] { state.withLock { $0.files.keys.sorted() } }
  var openHandles: Int { state.withLock { $0.handles.count } }
  var timesOpened: Int { state.withLock { $0.opened } }
  /// The names of all calls that could fail, in order.
  var allCalls: [String] { state.withLock { $0.all } }
  /// How often a call was made.
  func count(of call: String) -> Int { state.withLock { $0.calls[call] ?? 0 } }
  func text(_ path: String) -> String? { state.withLock { $0.files[path].map { String(decoding: $0, as: UTF8.self) } } }

  /// The bytes of all files in a folder, by name.
  func contents(of folder: String) -> [String: String] {
    state.withLock { state in
      var found: [String: String] = [:]
      for (path, bytes) in state.files where FilePath.folder(of: path) == folder {
        found[FilePath.name(of: path)] = String(decoding: bytes, as: UTF8.self)
      }
      return found
    }
  }
  /// Calls that changed something.
  var changes: Int { state.withLock { $0.changes } }
  /// Whether the process was killed, or `change` failed.
  var isDead: Bool { state.withLock { $0.isDead } }

  private static let changing: Set = [
    "create", "openLocked", "write", "truncate", "synchronise", "rename", "remove", "removeFolder", "createFolder",
  ]

  /// Counts a call, and fails where that is wanted: by its name and number, or `change 7` for the seventh that changes
  /// something.
  private func count(_ call: String, _ state: inout State) throws(SystemFailure) {
    if state.isDead { throw .inputOutput }
    state.calls[call, default: 0] += 1
    state.all.append(call)
    if let failure = faults.errors["any \(state.all.count)"] { throw failure }
    if let failure = faults.errors["\(call) \(state.calls[call] ?? 0)"] { throw failure }
    guard Self.changing.contains(call) else { return }
    state.changes += 1
    if let failure = faults.errors["change \(state.changes)"] { throw failure }
    if state.changes > faults.lifetime {
      state.isDead = true
      // A write is torn: see there.
      if call != "write" { throw .inputOutput }
    }
  }

  private func locked<Result: Sendable>(
    _ call: String, _ body: (inout State) throws(SystemFailure) -> Result
  ) throws(SystemFailure) -> Result {
    try state.withLock { state throws(SystemFailure) in
      try count(call, &state)
      return try body(&state)
    }
  }

  func openForReading(_ path: String) throws(SystemFailure) -> Int32 {
    let path = FilePath.normalised(path)
    return try locked("open") { state throws(SystemFailure) in
      guard state.files[path] != nil || state.folders.contains(path) else { throw .missing }
      state.opened += 1
      state.next += 1
      state.handles[state.next] = (path, 0)
      return state.next
    }
  }

  func openNew(_ path: String) throws(SystemFailure) -> Int32 {
    let path = FilePath.normalised(path)
    return try locked("create") { state throws(SystemFailure) in
      if state.files[path] != nil { throw .exists }
      let folder = FilePath.folder(of: path)
      if !folder.isEmpty, !state.folders.contains(folder) { throw .missing }
      state.files[path] = []
      state.next += 1
      state.handles[state.next] = (path, 0)
      return state.next
    }
  }

  func openLocked(_ path: String) throws(SystemFailure) -> Int32 {
    let path = FilePath.normalised(path)
    return try locked("openLocked") { state throws(SystemFailure) in
      if state.folders.contains(path) { throw .isFolder }
      if state.locks[path] != nil || faults.taken.contains(path) { throw .inUse }
      let folder = FilePath.folder(of: path)
      if !folder.isEmpty, !state.folders.contains(folder) { throw .missing }
      if state.files[path] == nil { state.files[path] = [] }
      state.next += 1
      state.handles[state.next] = (path, 0)
      state.locks[path] = state.next
      return state.next
    }
  }

  func read(_ file: Int32, at offset: Int, limit: Int) throws(SystemFailure) -> [UInt8] {
    try locked("readAt") { state throws(SystemFailure) in
      guard let (path, _) = state.handles[file] else { throw .inputOutput }
      guard let bytes = state.files[path] else { throw .isFolder }
      return offset >= bytes.count ? [] : Array(bytes[offset...].prefix(min(limit, faults.mostBytes)))
    }
  }

  func length(_ file: Int32) throws(SystemFailure) -> Int {
    try locked("length") { state throws(SystemFailure) in
      guard let (path, _) = state.handles[file], let bytes = state.files[path] else { throw .inputOutput }
      return bytes.count
    }
  }

  func truncate(_ file: Int32, to length: Int) throws(SystemFailure) {
    try locked("truncate") { state throws(SystemFailure) in
      guard let (path, _) = state.handles[file], let bytes = state.files[path] else { throw .inputOutput }
      state.files[path] = Array(bytes.prefix(length))
    }
  }

  func read(_ file: Int32, limit: Int) throws(SystemFailure) -> [UInt8] {
    try locked("read") { state throws(SystemFailure) in
      guard let (path, start) = state.handles[file] else { throw .inputOutput }
      guard let bytes = state.files[path] else { throw .isFolder }
      let piece = Array(bytes[start...].prefix(min(limit, faults.mostBytes)))
      state.handles[file] = (path, start + piece.count)
      return piece
    }
  }

  func write(_ file: Int32, _ bytes: [UInt8], from start: Int) throws(SystemFailure) -> Int {
    try locked("write") { state throws(SystemFailure) in
      guard let (path, _) = state.handles[file] else { throw .inputOutput }
      if faults.takesNothing { return 0 }
      let wanted = bytes[start...].prefix(faults.mostBytes)
      let piece = state.isDead ? wanted.prefix(wanted.count / 2) : wanted
      state.files[path]?.append(contentsOf: piece)
      return piece.count
    }
  }

  func synchronise(_ file: Int32) throws(SystemFailure) { try locked("synchronise") { _ in } }

  func close(_ file: Int32) throws(SystemFailure) {
    // A close that fails closes all the same, as on real systems.
    state.withLock { state in
      state.handles[file] = nil
      for (path, holder) in state.locks where holder == file { state.locks[path] = nil }
    }
    try locked("close") { _ in }
  }

  func rename(_ old: String, to new: String) throws(SystemFailure) {
    let (old, new) = (FilePath.normalised(old), FilePath.normalised(new))
    try locked("rename") { state throws(SystemFailure) in
      if state.folders.contains(new) { throw .isFolder }
      state.files[new] = state.files.removeValue(forKey: old)
    }
  }

  func removeFile(_ path: String) throws(SystemFailure) {
    let path = FilePath.normalised(path)
    try locked("remove") { state throws(SystemFailure) in
      if state.files.removeValue(forKey: path) == nil { throw .missing }
    }
  }

  func removeFolder(_ path: String) throws(SystemFailure) {
    try locked("removeFolder") { state in _ = state.folders.remove(path) }
  }

  func createFolder(_ path: String) throws(SystemFailure) {
    try locked("createFolder") { state in _ = state.folders.insert(path) }
  }

  func checkWritable(_ folder: String) throws(SystemFailure) {
    if faults.closed.contains(FilePath.normalised(folder)) { throw .refused }
  }

  func kind(of path: String) throws(SystemFailure) -> FileSystem.Kind {
    let path = FilePath.normalised(path)
    return state.withLock { state in
      if faults.devices.contains(path) { return .other }
      if state.folders.contains(path) { return .folder }
      return state.files[path] == nil ? .missing : .file
    }
  }

  func resolved(_ path: String) throws(SystemFailure) -> String {
    if try kind(of: path) == .missing { throw .missing }
    return FilePath.normalised(FilePath.join("/memory", path))
  }

  func names(in path: String) throws(SystemFailure) -> [String] {
    let path = FilePath.normalised(path)
    return try locked("names") { state in
      let all = Array(state.files.keys) + state.folders
      // Backwards, as real folders are in no order.
      return all.filter { $0 != "." && (FilePath.folder(of: $0) == (path == "." ? "" : path)) }
        .map { FilePath.name(of: $0) }.sorted(by: >)
    }
  }
}

/// A folder of the machine that goes when the test ends.
struct RealFolder: ~Copyable {
  private static let number = Atomic<Int>(0)
  let path: String

  init() throws {
    let number = Self.number.add(1, ordering: .relaxed).newValue
    path = "/tmp/keerpunt-files-test-\(RealSystemCalls().process)-\(number)"
    try FileSystem().createFolder(path)
  }

  deinit { Self.remove(path) }

  private static func remove(_ path: String) {
    let files = FileSystem()
    if files.kind(of: path) == .folder {
      for name in (try? files.list(path)) ?? [] { remove(FilePath.join(path, name)) }
    }
    try? files.remove(path)
  }
}
