/// Lets through the rows of a CSV file whose cell in one column is one of some texts, while its bytes come in piece by piece.
///
/// A file of millions of rows of which a few are wanted then needs neither memory nor time for the others. Rows are those of
/// RFC 4180: a line break in quotes ends none. Where the file has no such column, every row is let through.
public struct RowSieve: Sendable {
  /// The header and the rows that were let through, as they stand in the file.
  public private(set) var bytes: [UInt8] = []
  private let column: String
  private let texts: [[UInt8]]
  private var record: [UInt8] = []
  private var isQuoted = false
  private var place: Int?
  private var isHeader = true
  private var line = 1
  private var lines: [Int] = []

  /// A sieve on a column; without texts every row is let through.
  public init(column: String, texts: [String]?) {
    self.column = column
    self.texts = (texts ?? []).map { Array($0.utf8) }
    isHeader = texts != nil
    letsAll = texts == nil
  }

  private let letsAll: Bool

  /// Takes the next bytes of the file.
  /// - Complexity: O(bytes).
  public mutating func take(_ piece: [UInt8]) {
    if letsAll {
      bytes += piece
      return
    }
    var start = 0
    for index in piece.indices {
      let byte = piece[index]
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == UInt8(ascii: "\n"), !isQuoted {
        record += piece[start...index]
        start = index + 1
        endRecord()
      }
    }
    record += piece[start...]
  }

  /// Says that the file is at its end.
  public mutating func finish() { if !record.isEmpty { endRecord() } }

  /// The line of the file that became a line of ``bytes``, both from 1.
  public func line(of kept: Int) -> Int { lines.indices.contains(kept - 1) ? lines[kept - 1] : kept }

  private mutating func endRecord() {
    let height = record.count { $0 == UInt8(ascii: "\n") }
    if isHeader || place == nil || texts.contains(where: { isText($0, at: place ?? 0) }) {
      bytes += record
      lines += line..<(line + max(1, height))
    }
    if isHeader {
      let names = String(decoding: record, as: UTF8.self).split(separator: ",", omittingEmptySubsequences: false)
      place = names.firstIndex { $0.filter { !"\"\r\n\u{FEFF}".contains($0) } == column }
      isHeader = false
    }
    line += height
    record.removeAll(keepingCapacity: true)
  }

  /// Whether the cell at a place of the record is a text, in quotes or not.
  private func isText(_ text: [UInt8], at place: Int) -> Bool {
    var commas = 0
    var index = 0
    var isQuoted = false
    while commas < place, index < record.count {
      if record[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if record[index] == UInt8(ascii: ","), !isQuoted { commas += 1 }
      index += 1
    }
    let opens = index < record.count && record[index] == UInt8(ascii: "\"")
    if opens { index += 1 }
    guard index + text.count <= record.count, record[index..<index + text.count].elementsEqual(text) else {
      return false
    }
    let end = index + text.count
    return end == record.count
      || [UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\"")].contains(record[end])
  }
}
