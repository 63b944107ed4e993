#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// This program as others can call it.
enum Program {
  /// Its path: absolute where it is known where it stands, else the word by which it was called, which a search path finds.
  static var path: String {
    let word = CommandLine.arguments.first ?? "keerpunt"
    for candidate in ["/proc/self/exe"] + (word.contains("/") ? [word] : []) {
      // Safe: the system hands over a text with a zero at its end, which is ours to free.
      guard let found = unsafe realpath(candidate, nil) else { continue }
      defer { unsafe free(found) }
      return unsafe String(cString: found)
    }
    return word
  }
}
