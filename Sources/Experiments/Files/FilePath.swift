/// Paths as text, joined and taken apart by their slashes.
public enum FilePath {
  /// `b/c` seen from the folder `a` is `a/b/c`; an absolute path stays, and an empty folder adds nothing.
  public static func join(_ folder: String, _ path: String) -> String {
    if folder.isEmpty || path.hasPrefix("/") { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  /// The folder that a path is in, `a/b` for `a/b/c` and for `a/b/c/`; empty where the path names none, `/` at the root.
  public static func folder(of path: String) -> String {
    let bare = withoutLastSlashes(path)
    guard let slash = bare.utf8.lastIndex(of: UInt8(ascii: "/")) else { return bare == "/" ? "/" : "" }
    let folder = withoutLastSlashes(String(bare[..<slash]))
    return folder.isEmpty ? "/" : folder
  }

  /// The last part of a path, `c` for `a/b/c/`.
  public static func name(of path: String) -> String {
    let bare = withoutLastSlashes(path)
    guard bare != "/", let slash = bare.utf8.lastIndex(of: UInt8(ascii: "/")) else { return bare }
    return String(bare[bare.utf8.index(after: slash)...])
  }

  /// The last part of a path without its extension, `baseline` for `Scenarios/baseline.json5`.
  public static func stem(of path: String) -> String {
    let name = name(of: path)
    guard let point = name.utf8.lastIndex(of: UInt8(ascii: ".")), point > name.startIndex else { return name }
    return String(name[..<point])
  }

  /// The path without `.` and without `a/..`, for comparing two names of a file; links are not followed.
  public static func normalised(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !path.hasPrefix("/") {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    if path.hasPrefix("/") { return "/" + joined }
    return joined.isEmpty ? "." : joined
  }

  /// A path as seen from a folder, `../b/c` for `/a/b/c` from `/a/d`; as it is where the two share nothing but the root.
  ///
  /// Both must be absolute and without links, as `FileSystem.resolved` gives them.
  public static func relative(_ path: String, from folder: String) -> String {
    let steps = normalised(path).split(separator: "/")
    let start = normalised(folder).split(separator: "/")
    let shared = zip(steps, start).prefix { $0 == $1 }.count
    guard shared > 0 else { return path }
    let parts = Array(repeating: "..", count: start.count - shared) + steps.dropFirst(shared)
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }

  private static func withoutLastSlashes(_ path: String) -> String {
    var bare = path[...]
    while bare.utf8.count > 1, bare.utf8.last == UInt8(ascii: "/") { bare = bare.dropLast() }
    return String(bare)
  }
}
