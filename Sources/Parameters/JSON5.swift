/// Reads JSON that a person can write (json5.org), keeping the place of every key and value.
///
/// Stricter than JSON5 in what would hide a mistake: `NaN`, `Infinity`, numbers beyond the range of a Double, NUL
/// characters and doubled keys are errors. A line ends with LF, CR LF or CR.
public enum JSON5 {
  /// Objects and lists may be nested so deep and no deeper; everything that walks a tree can then be recursive.
  public static let maximumDepth = 64

  /// The value in a UTF-8 file, with or without byte order mark.
  ///
  /// Doubled keys (the first counts) and numbers that are not finite (read as null) are reported, and reading goes on;
  /// a mistake in the syntax is reported and ends it.
  /// - Returns: nil where the syntax is wrong.
  /// - Complexity: O(bytes).
  public static func parse(_ bytes: [UInt8], file: String, into problems: ProblemLog) -> Node? {
    do throws(Problem) {
      var scanner = JSON5Scanner(try decode(bytes, file: file), file: file, problems: problems)
      return try scanner.document()
    } catch {
      problems.report(error)
      return nil
    }
  }

  /// The scalars of a UTF-8 text without its byte order mark.
  private static func decode(_ bytes: [UInt8], file: String) throws(Problem) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    var codec = UTF8()
    var rest = bytes.makeIterator()
    while true {
      switch codec.decode(&rest) {
      case .emptyInput: return scalars
      case .scalarValue("\u{0}"):
        throw Problem(position: end(of: scalars, file: file), message: "a NUL character has no place in a text file")
      case .scalarValue("\u{FEFF}") where scalars.isEmpty: continue
      case .scalarValue(let scalar): scalars.append(scalar)
      case .error:
        throw Problem(
          position: end(of: scalars, file: file), message: "not UTF-8 from here on",
          remedy: "save the file with the encoding UTF-8")
      }
    }
  }

  private static func end(of scalars: [Unicode.Scalar], file: String) -> SourcePosition {
    var cursor = TextCursor(scalars, file: file)
    while cursor.current != nil { cursor.advance() }
    return cursor.position
  }
}

/// A place in a text that knows its line and column.
struct TextCursor {
  let text: [Unicode.Scalar]
  private(set) var index = 0
  private(set) var position: SourcePosition

  init(_ text: [Unicode.Scalar], file: String) {
    self.text = text
    position = SourcePosition(file: file, line: 1, column: 1)
  }

  /// The scalar at the cursor; nil at the end.
  var current: Unicode.Scalar? { index < text.count ? text[index] : nil }

  /// The scalar after the one at the cursor.
  var next: Unicode.Scalar? { index + 1 < text.count ? text[index + 1] : nil }

  /// Moves on by one scalar; nothing happens at the end.
  mutating func advance() {
    guard let passed = current else { return }
    index += 1
    if passed == "\n" || (passed == "\r" && current != "\n") {
      position.line += 1
      position.column = 1
    } else {
      position.column += 1
    }
  }
}
