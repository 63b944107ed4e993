import Experiments

/// This program as others can call it.
enum Program {
  /// Its path: absolute where it is known where it stands, else the word by which it was called, which a search path finds.
  static var path: String {
    let word = CommandLine.arguments.first ?? "keerpunt"
    let places = ["/proc/self/exe"] + (word.contains("/") ? [word] : [])
    let files = FileSystem()
    return places.lazy.filter { files.kind(of: $0) != .missing }.compactMap { try? files.resolved($0) }.first ?? word
  }
}
