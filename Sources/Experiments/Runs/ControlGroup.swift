/// The group in which Linux holds this process, as clusters and containers use them to share out a machine.
enum ControlGroup {
  /// The most memory that the group and those above it may use, in bytes; infinite where nothing is said.
  static func memory(files: FileSystem) -> Double {
    guard let bytes = try? files.read("/proc/self/cgroup") else { return .infinity }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").reduce(.infinity) { least, line in
      // `0::/a/b` in version 2; `7:memory:/a/b` in version 1.
      let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, parts[1].isEmpty || parts[1].split(separator: ",").contains("memory") else {
        return least
      }
      let (root, name) =
        parts[1].isEmpty ? ("/sys/fs/cgroup", "memory.max") : ("/sys/fs/cgroup/memory", "memory.limit_in_bytes")
      return min(least, limit(String(parts[2]), root, name, files))
    }
  }

  /// The least that a group or one above it is given.
  private static func limit(_ group: String, _ root: String, _ name: String, _ files: FileSystem) -> Double {
    var least = Double.infinity
    var group = FilePath.normalised("/" + group)
    while true {
      if let bytes = try? files.read(root + (group == "/" ? "" : group) + "/" + name) {
        let digits = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        // `max` is no number.
        if let limit = Double(digits), limit > 0 { least = min(least, limit) }
      }
      if group == "/" { return least }
      group = FilePath.folder(of: group)
    }
  }
}
