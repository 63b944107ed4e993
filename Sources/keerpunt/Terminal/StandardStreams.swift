import Experiments
import Parameters

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output, which carries results, and standard error, which carries messages.
enum StandardStreams {
  /// Writes a text to standard output.
  /// - Throws: `FileError` where the text does not get through (a full disk, a closed pipe).
  static func write(_ text: String) throws(FileError) { try write(Array(text.utf8)) }

  /// Writes bytes to standard output.
  /// - Throws: `FileError` where they do not get through.
  static func write(_ bytes: [UInt8]) throws(FileError) {
    if let reason = put(bytes, to: STDOUT_FILENO) {
      throw FileError(path: "", operation: .print, reason: reason, category: .failed)
    }
  }

  /// Writes a line to standard error; what does not get through there cannot be told anyone.
  static func complain(_ line: String) { _ = put(Array((line + "\n").utf8), to: STDERR_FILENO) }

  /// Writes a text to standard error as it is.
  static func mutter(_ text: String) { _ = put(Array(text.utf8), to: STDERR_FILENO) }

  /// Writes all bytes; says why where they do not get through.
  private static func put(_ bytes: [UInt8], to descriptor: Int32) -> Message? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes { buffer in
        // Safe: the buffer is valid inside this closure, and its own count bounds the read.
        #if canImport(Darwin)
          unsafe Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          unsafe Musl.write(descriptor, buffer.baseAddress, buffer.count)
        #else
          unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else {
        return written < 0 && errno == ENOSPC ? "the disk is full" : "the other end takes no more"
      }
      rest = rest.dropFirst(written)
    }
    return nil
  }
}

/// What is known of the terminal.
enum Terminal {
  /// Columns of standard output's terminal; 80 where there is none.
  static var width: Int { width(of: STDOUT_FILENO) }

  /// Columns of standard error's terminal; 80 where there is none.
  static var errorWidth: Int { width(of: STDERR_FILENO) }

  private static func width(of descriptor: Int32) -> Int {
    var size = winsize()
    // Safe: the call fills the structure that it is given, or fails.
    let found = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    return found && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// Whether standard output is a terminal.
  static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard error is a terminal.
  static var isError: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether the user asked for no colour by `NO_COLOR`, which counts where it is not empty.
  static var wantsNoColour: Bool {
    // Safe: the environment is not changed by this program, and a text of it has a last byte, which is zero.
    unsafe getenv("NO_COLOR").map { unsafe $0.pointee != 0 } ?? false
  }
}
