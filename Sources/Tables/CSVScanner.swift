import Parameters

/// Splits the bytes of a CSV file into records of cells, and keeps count of lines and columns.
struct CSVScanner: Sendable {
  /// More faults of a file than this are counted, not listed.
  static let mostProblems = 1_000

  private(set) var bytes: [UInt8]
  let file: String
  var dialect = CSVDialect()
  /// Whether nothing is reported, since all that is wrong has been.
  var isSilent = false
  private(set) var problems: [CSVProblem] = []
  /// The place of the first fault that is not listed, and how many there are.
  private var unlisted: (first: CSVProblem, count: Int)?

  private(set) var next = 0
  private(set) var line = 1
  private var column = 1
  /// A lone carriage return ends every line of the file that has one: said once.
  private var hasReportedReturn = false

  init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  mutating func report(_ message: Message, line: Int, column: Int) {
    if isSilent { return }
    let problem = CSVProblem(file: file, line: line, column: column, message: message)
    if problems.count < Self.mostProblems {
      problems.append(problem)
    } else {
      unlisted = (unlisted?.first ?? problem, (unlisted?.count ?? 0) + 1)
    }
  }

  mutating func report(_ message: Message, at cell: CSVCell) {
    report(message, line: cell.line, column: cell.column)
  }

  /// Everything that is wrong, in the order of the file, and how much of it is not listed.
  var sortedProblems: [CSVProblem] {
    var all = problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    if let unlisted {
      var last = unlisted.first
      last.message = "\(grouped: unlisted.count) more faults, which are not listed"
      all.append(last)
    }
    return all
  }

  /// Puts other bytes in place of those of the file, which mean the same in UTF-8.
  mutating func replaceBytes(_ utf8: [UInt8]) { bytes = utf8 }

  /// Goes on at the start of a line.
  mutating func move(to offset: Int, line: Int) {
    next = offset
    self.line = line
    column = 1
  }

  /// Counts lines and columns up to a byte, to report it.
  mutating func report(_ message: Message, atByte offset: Int) {
    var scout = self
    for byte in bytes[next..<offset] { scout.count(byte) }
    report(message, line: scout.line, column: scout.column)
  }

  // MARK: Records

  var isAtEnd: Bool { next >= bytes.count }

  /// Whether something other than separators, blanks and line ends follows.
  var hasMore: Bool { bytes[next...].contains { !" \t,;\r\n".utf8.contains($0) } }

  /// The cells of the next line, or of several lines where a cell in quotes has line breaks.
  mutating func record() -> [CSVCell] {
    var cells: [CSVCell] = []
    var goesOn = true
    while goesOn {
      let cell = cell()
      cells.append(
        CSVCell(text: text(of: cell), line: cell.line, column: cell.column, isQuoted: cell.isQuoted))
      goesOn = takeSeparator()
    }
    return cells
  }

  /// Where a cell stands in the bytes: without quotes around it, and in a lenient dialect without blanks.
  struct Piece {
    var bytes: Range<Int>
    var line: Int
    var column: Int
    var isQuoted = false
    /// Whether two quotes in the bytes stand for one.
    var hasDoubledQuotes = false

    var isMissing: Bool { bytes.isEmpty && !isQuoted }
  }

  /// Takes the next cell, without what separates it from the one after.
  mutating func cell() -> Piece {
    if dialect.isLenient { takeBlanks() }
    return peek() == quote ? quotedCell() : bareCell()
  }

  /// Takes what stands behind a cell; whether another cell of the line follows.
  mutating func takeSeparator() -> Bool {
    if peek() == dialect.separator.rawValue {
      take()
      return true
    }
    takeLineEnd()
    return false
  }

  private mutating func bareCell() -> Piece {
    var piece = Piece(bytes: next..<next, line: line, column: column)
    var hasReportedQuote = false
    while let byte = peek(), !isCellEnd(byte) {
      if byte == quote, !hasReportedQuote {
        report("a quote inside a cell; put the whole cell in quotes and double this one", line: line, column: column)
        hasReportedQuote = true
      }
      take()
    }
    var end = next
    if dialect.isLenient {
      while end > piece.bytes.lowerBound, isBlank(bytes[end - 1]) { end -= 1 }
    }
    piece.bytes = piece.bytes.lowerBound..<end
    return piece
  }

  private mutating func quotedCell() -> Piece {
    var piece = Piece(bytes: next..<next, line: line, column: column, isQuoted: true)
    take()
    let start = next
    while let byte = peek() {
      take()
      guard byte == quote else { continue }
      if peek() == quote {
        piece.hasDoubledQuotes = true
        take()
      } else {
        piece.bytes = start..<next - 1
        takeToCellEnd()
        return piece
      }
    }
    report("a quote that is never closed", line: piece.line, column: piece.column)
    piece.bytes = start..<next
    return piece
  }

  /// After a closing quote: reports what stands before the next separator or line end.
  private mutating func takeToCellEnd() {
    if dialect.isLenient { takeBlanks() }
    guard let byte = peek(), !isCellEnd(byte) else { return }
    report("text after the closing quote; a quote inside a cell is written twice", line: line, column: column)
    while let byte = peek(), !isCellEnd(byte) { take() }
  }

  private func text(of cell: Piece) -> String {
    guard cell.hasDoubledQuotes else { return String(decoding: bytes[cell.bytes], as: UTF8.self) }
    var text: [UInt8] = []
    var isSecond = false
    for byte in bytes[cell.bytes] {
      isSecond = byte == quote && !isSecond
      if byte != quote || isSecond { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  // MARK: Bytes

  private var quote: UInt8 { UInt8(ascii: "\"") }

  private func peek() -> UInt8? {
    next < bytes.count ? bytes[next] : nil
  }

  private mutating func take() {
    count(bytes[next])
    next += 1
  }

  /// Counts one byte toward line and column; the continuation bytes of a scalar count for nothing.
  private mutating func count(_ byte: UInt8) {
    if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && dialect.hasBareReturns {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  private mutating func takeBlanks() {
    while let byte = peek(), isBlank(byte) { take() }
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") && dialect.separator != .tab
  }

  private func isCellEnd(_ byte: UInt8) -> Bool {
    byte == dialect.separator.rawValue || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// Takes LF, CRLF, or a lone CR, which it reports where lines end otherwise.
  private mutating func takeLineEnd() {
    if peek() == UInt8(ascii: "\r") {
      let place = (line: line, column: column)
      take()
      if dialect.hasBareReturns { return }
      if peek() != UInt8(ascii: "\n"), !hasReportedReturn {
        report("a carriage return without a line feed; end lines with LF", line: place.line, column: place.column)
        hasReportedReturn = true
      }
    }
    if peek() == UInt8(ascii: "\n") { take() }
  }
}
