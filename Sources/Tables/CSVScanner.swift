/// Splits the bytes of a CSV file into records of cells, and keeps count of lines and columns.
struct CSVScanner {
  let bytes: [UInt8]
  let file: String
  private(set) var problems: [CSVProblem] = []

  private var next = 0
  private var line = 1
  private var column = 1
  /// A lone carriage return ends every line of the file that has one: said once.
  private var hasReportedReturn = false

  init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  mutating func report(_ message: String, line: Int, column: Int) {
    problems.append(CSVProblem(file: file, line: line, column: column, message: message))
  }

  mutating func report(_ message: String, at cell: CSVCell) {
    report(message, line: cell.line, column: cell.column)
  }

  // MARK: The file as a whole

  /// Whether the bytes are UTF-8 text without NUL, separated by commas; reports the first byte or sign that is not.
  mutating func isReadable() -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      report("the file is UTF-16; save it as UTF-8", line: 1, column: 1)
      return false
    }
    if bytes.starts(with: Self.byteOrderMark) { next = Self.byteOrderMark.count }
    if let fault = firstFault() {
      for byte in bytes[next..<fault.offset] { count(byte) }
      report(fault.message, line: line, column: column)
      return false
    }
    if let separator = foreignSeparator() {
      report("the cells are separated by \(separator): use commas", line: 1, column: 1)
      return false
    }
    return true
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The first byte that is NUL or not UTF-8.
  private func firstFault() -> (offset: Int, message: String)? {
    let zero = bytes.firstIndex(of: 0).map { ($0, "a NUL character; the file is not text") }
    guard String(validating: bytes, as: UTF8.self) == nil else { return zero }
    var decoder = UTF8()
    var source = bytes.makeIterator()
    var offset = 0
    decoding: while offset < zero?.0 ?? bytes.count {
      switch decoder.decode(&source) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: break decoding
      case .error: return (offset, "a byte that is not UTF-8; save the file as UTF-8")
      }
    }
    return zero
  }

  /// The separator of the header line, where it is not the comma.
  private func foreignSeparator() -> String? {
    var commas = 0
    var semicolons = 0
    var tabs = 0
    var isQuoted = false
    for byte in bytes[next...] {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") { break }
      commas += byte == UInt8(ascii: ",") ? 1 : 0
      semicolons += byte == UInt8(ascii: ";") ? 1 : 0
      tabs += byte == UInt8(ascii: "\t") ? 1 : 0
    }
    if semicolons > commas, semicolons >= tabs { return "';'" }
    return tabs > commas ? "tabs" : nil
  }

  // MARK: Records

  /// All records of the file. The end of the last line starts no further one.
  mutating func records() -> [[CSVCell]] {
    var records: [[CSVCell]] = []
    while next < bytes.count { records.append(record()) }
    return records
  }

  private mutating func record() -> [CSVCell] {
    var cells: [CSVCell] = []
    while true {
      cells.append(peek() == UInt8(ascii: "\"") ? quotedCell() : bareCell())
      if peek() == UInt8(ascii: ",") {
        take()
      } else {
        takeLineEnd()
        return cells
      }
    }
  }

  private mutating func bareCell() -> CSVCell {
    let start = next
    let place = (line: line, column: column)
    var hasReportedQuote = false
    while let byte = peek(), byte != UInt8(ascii: ","), !isLineEnd() {
      if byte == UInt8(ascii: "\""), !hasReportedQuote {
        report("a quote inside a cell; put the whole cell in quotes and double this one", line: line, column: column)
        hasReportedQuote = true
      }
      take()
    }
    let text = String(decoding: bytes[start..<next], as: UTF8.self)
    return CSVCell(text: text, line: place.line, column: place.column, isQuoted: false)
  }

  private mutating func quotedCell() -> CSVCell {
    let place = (line: line, column: column)
    var text: [UInt8] = []
    take()
    while let byte = peek() {
      take()
      if byte != UInt8(ascii: "\"") {
        text.append(byte)
      } else if peek() == UInt8(ascii: "\"") {
        text.append(byte)
        take()
      } else {
        skipToCellEnd()
        return CSVCell(
          text: String(decoding: text, as: UTF8.self), line: place.line, column: place.column, isQuoted: true)
      }
    }
    report("a quote that is never closed", line: place.line, column: place.column)
    return CSVCell(text: String(decoding: text, as: UTF8.self), line: place.line, column: place.column, isQuoted: true)
  }

  /// After a closing quote: reports what stands before the next comma or line end.
  private mutating func skipToCellEnd() {
    guard let byte = peek(), byte != UInt8(ascii: ","), !isLineEnd() else { return }
    report("text after the closing quote; a quote inside a cell is written twice", line: line, column: column)
    while let byte = peek(), byte != UInt8(ascii: ","), !isLineEnd() { take() }
  }

  // MARK: Bytes

  private func peek() -> UInt8? {
    next < bytes.count ? bytes[next] : nil
  }

  private mutating func take() {
    count(bytes[next])
    next += 1
  }

  /// Counts one byte toward line and column; the continuation bytes of a scalar count for nothing.
  private mutating func count(_ byte: UInt8) {
    if byte == UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  /// Whether LF or CR comes next.
  private func isLineEnd() -> Bool {
    peek() == UInt8(ascii: "\n") || peek() == UInt8(ascii: "\r")
  }

  /// Takes LF, CRLF, or a lone CR, which it reports.
  private mutating func takeLineEnd() {
    if peek() == UInt8(ascii: "\r") {
      let place = (line: line, column: column)
      take()
      if peek() != UInt8(ascii: "\n"), !hasReportedReturn {
        report("a carriage return without a line feed; end lines with LF", line: place.line, column: place.column)
        hasReportedReturn = true
      }
    }
    if peek() == UInt8(ascii: "\n") { take() }
  }
}
