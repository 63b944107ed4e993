import Tables
import Testing

/// Columns of a file that a person may have made.
private let schema = TableSchema(
  name: "f", title: "",
  columns: [
    ColumnDescription(name: "name", summary: "", type: .text),
    ColumnDescription(name: "youths", summary: "", type: .whole),
    ColumnDescription(name: "share", summary: "", type: .real),
  ])

/// What a file holds, row by row; its faults; how it turned out to be written.
private func read(_ bytes: [UInt8]) throws -> (rows: [[Cell]], faults: [String], dialect: CSVDialect) {
  var problems: [CSVProblem] = []
  let table = CSVTable.parse(bytes: bytes, file: "f.csv", schema: schema, into: &problems)
  let rows = table.header.isEmpty ? [] : try table.dataTable(schema, into: &problems)?.rows ?? []
  return (rows, problems.map(\.description), table.dialect)
}

private func read(_ text: String) throws -> (rows: [[Cell]], faults: [String], dialect: CSVDialect) {
  try read(Array(text.utf8))
}

/// The bytes of a text in UTF-16 with its mark.
private func utf16(_ text: String, isLittle: Bool = true) -> [UInt8] {
  ("\u{FEFF}" + text).utf16.flatMap { unit in
    let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
    return isLittle ? [low, high] : [high, low]
  }
}

@Suite("Files that a spreadsheet or a person wrote")
struct SpreadsheetFileTests {
  static let plain = "name,youths,share\nBerg,40,0.5\nDal,30,0.25\n"

  @Test(
    "A file whose meaning is certain is read",
    arguments: [
      plain, "\u{FEFF}" + plain, plain.replacing("\n", with: "\r\n"), plain.replacing("\n", with: "\r"),
      plain.replacing(",", with: ";"), plain.replacing(",", with: "\t"),
      "name;youths;share\r\nBerg;40;0,5\r\nDal;30;0,25\r\n", "name\tyouths\tshare\nBerg\t40\t0,5\nDal\t30\t0,25",
      "\u{FEFF}name;youths;share\nBerg;40;\"0,5\"\nDal;30;,25\n",
      "name, youths , share\nBerg , 40, 0.5 \n  Dal,\t30,0.25\t\n",
      "name, youths, share\n\"Berg\" , \"40\", 0.5\n \"Dal\",30,0.25",
      "name,youths,share,,\nBerg,40,0.5,,\nDal,30,0.25,,\n,,,,\n", "name,youths,share\nBerg,40,0.5,\nDal,30,0.25, ,\n",
      "name,youths,share\nBerg,40,0.5\nDal,30,0.25\n,,\n\n , ,\n\n",
      "name;youths;share;\nBerg;40;0,5;\nDal;30;0,25;\n;;;\n",
    ])
  func certain(text: String) throws {
    let file = try read(text)
    #expect(file.faults == [])
    #expect(file.rows == [[.text("Berg"), .whole(40), .real(0.5)], [.text("Dal"), .whole(30), .real(0.25)]])
  }

  @Test("What a spreadsheet calls Unicode text is read, in either order of bytes", arguments: [true, false])
  func unicodeText(isLittle: Bool) throws {
    let file = try read(utf16("name\tyouths\tshare\r\nÉén 👩‍👧\t40\t0,5\r\n", isLittle: isLittle))
    #expect(file.faults == [])
    #expect(file.rows == [[.text("Één 👩‍👧"), .whole(40), .real(0.5)]])
    #expect(file.dialect.isUTF16 && file.dialect.hasDecimalCommas && file.dialect.separator == .tab)
  }

  @Test("The columns may stand in any order, cells in quotes may hold separators, quotes and line breaks")
  func contents() throws {
    let file = try read("share;name;youths\n0,5;\"a;b \"\"c\"\"\nd,e\";7\n")
    #expect(file.faults == [])
    #expect(file.rows == [[.text("a;b \"c\"\nd,e"), .whole(7), .real(0.5)]])
    #expect(file.dialect.separator == .semicolon)
  }

  @Test("The dialect says how a file is written")
  func dialects() throws {
    #expect(try read(Self.plain).dialect.separator == .comma)
    #expect(try !read(Self.plain.replacing(",", with: ";")).dialect.hasDecimalCommas)
    #expect(try read("name;youths;share\na;1;0,5\nb;1;1\nc;2;0,5\nd;2;0.5").dialect.hasDecimalCommas)
    #expect(try !read("name;youths;share\na;1;0.5\nb;1;1\nc;2;0.5\nd;2;0,5").dialect.hasDecimalCommas)
    #expect(try read("share;name\n0.5;a,b").dialect.separator == .semicolon)
    // Commas make no column of the schema out of it, semicolons one.
    #expect(try read("name;a,b,c,d").dialect.separator == .semicolon)
    #expect(try read("a;b;c\n").dialect.separator == .semicolon)
  }

  static let faults: [(String, [String])] = [
    ("name;youths\na;1\n", ["f.csv:1:1: error: the column 'share' is missing; columns found: 'name', 'youths'"]),
    (
      "name;youths;share\na;1;0,5;x\nb;2\n",
      [
        "f.csv:2:9: error: this line has 4 cells, the header 3 columns",
        "f.csv:3:3: error: this line has 2 cells, the header 3 columns",
      ]
    ),
    (
      "name,youths,share\na,1,0,5\n",
      [
        "f.csv:2:7: error: this line has 4 cells, the header 3 columns; a decimal is written with a point, and a cell "
          + "with a comma in it needs quotes"
      ]
    ),
    (
      "name,youths,share,\na,1,0.5,x\n",
      [
        "f.csv:2:9: error: this line has 4 cells, the header 3 columns; a decimal is "
          + "written with a point, and a cell with a comma in it needs quotes"
      ]
    ),
    ("name,youths,,share\na,1,,0.5\n", ["f.csv:1:13: error: column 3 has no name"]),
    ("\nname,youths,share\n", ["f.csv:1:1: error: the first line is empty; the names of the columns belong here"]),
    (",,\nname,youths,share\n", ["f.csv:1:1: error: the first line is empty; the names of the columns belong here"]),
    (" \t\r\n,,,\n", ["f.csv:1:1: error: the file is empty; a line with the names of the columns belongs here"]),
    (
      "name,youths,share\n\n\na,1,0.5\n,,\nb,1,0.5\n",
      [2, 5].map { "f.csv:\($0):1: error: an empty line in the middle of the file" }
    ),
    (
      "name,youths,share\ra,1,0.5\nb,1,0.5\n",
      ["f.csv:1:18: error: a carriage return without a line feed; end lines with LF"]
    ),
    (
      "name,youths,share\na,1,0.5\n\"b,1,0.5\n",
      ["a quote that is never closed", "this line has 1 cell, the header 3 columns"].map { "f.csv:3:1: error: " + $0 }
    ),
    (
      "name,youths,share\n\"a\" x,1,0.5\n",
      ["f.csv:2:5: error: text after the closing quote; a quote inside a cell is written twice"]
    ),
    (
      "name,youths,name\na,1,b\n",
      [
        "f.csv:1:13: error: two columns are called 'name'",
        "f.csv:1:1: error: the column 'share' is missing; columns found: 'name', 'youths', 'name'",
      ]
    ),
    (
      "name,youths,\u{1B}[2J\n",
      [
        "f.csv:1:1: error: the column 'share' is missing; columns found: 'name', 'youths', '\\u{1b}[2J'",
        "f.csv:1:13: error: there is no column '\\u{1b}[2J'; columns known here: 'name', 'youths', 'share'",
      ]
    ),
  ]

  @Test("A file whose meaning is not certain is refused with place and remedy", arguments: faults)
  func refused(text: String, faults: [String]) throws {
    let found = try read(text).faults
    #expect(found == faults)
  }

  @Test(
    "A number that does not fit the rest of the file is refused with what to write",
    arguments: [
      ("0.5", "share is \"0.5\", which has a decimal point where others have a comma; write 0,5"),
      ("1.234,5", "share is \"1.234,5\", which has points between thousands; write 1234,5"),
      ("1.234", "share is \"1.234\", where the point may stand for thousands; write 1234 or 1,234"),
      ("1.234.567", "share is \"1.234.567\", which has points between thousands; write 1234567"),
      ("1 234,5", "share is \"1 234,5\", which has ' ' between thousands; write 1234,5"),
      ("1,2,3", "share is '1,2,3', not a number"), ("12,5%", "share is \"12,5%\", a percentage; write 0,125"),
      ("1e400", "share is 1e400, too large for a number"), ("2", "share is 2, outside 0...1"),
    ])
  func decimalCommas(text: String, fault: String) throws {
    var problems: [CSVProblem] = []
    let file = "name;youths;share\na;1;0,5\nb;1;0,5\nc;1;\(text)\n"
    let table = CSVTable.parse(bytes: Array(file.utf8), file: "f.csv", schema: schema, into: &problems)
    #expect(table.real(2, "share", in: 0...1, into: &problems) == nil)
    #expect(problems.map(\.description) == ["f.csv:4:5: error: " + fault])
  }

  @Test("Damaged UTF-16 and bytes of another encoding are pointed at")
  func damage() throws {
    let text = utf16("name\tyouths\tshare\né\t1\t0.5\n")
    #expect(
      try read(text.dropLast()).faults == ["f.csv:2:8: error: half a character of UTF-16; the file is damaged"])
    var broken = text
    // The é becomes the first half of a pair.
    broken.replaceSubrange(38..<40, with: [0x00, 0xD8])
    #expect(try read(broken).faults == ["f.csv:2:1: error: half a character of UTF-16; the file is damaged"])
    let latin = Array("name,youths,share\nna".utf8) + [0xEF] + Array("f,1,0.5\n".utf8)
    #expect(try read(latin).faults == ["f.csv:2:3: error: a byte that is not UTF-8; save the file as UTF-8"])
    #expect(try read([0x61, 0x00, 0x62, 0x00]).faults == ["f.csv:1:2: error: a NUL character; the file is not text"])
    // Longer than the pieces in which text is checked, which must not end inside a character.
    let long = "name,youths,share\n" + String(repeating: "é,1,0.5\n", count: 20_000)
    #expect(try read(long).rows.count == 20_000)
    #expect(
      try read(Array(long.utf8) + [0xE9]).faults == [
        "f.csv:20002:1: error: a byte that is not UTF-8; save the file as UTF-8"
      ])
  }

  @Test("A thousand faults are listed, and the others counted")
  func manyFaults() throws {
    let file = try read("name,youths,share\n" + String(repeating: "a,1\n", count: 1_234))
    #expect(file.faults.count == 1_001)
    #expect(file.faults[999] == "f.csv:1001:3: error: this line has 2 cells, the header 3 columns")
    #expect(file.faults[1000] == "f.csv:1002:3: error: 234 more faults, which are not listed")
  }

  @Test("No bytes whatever make the reader fail", arguments: 1...20 as ClosedRange<UInt64>)
  func anyBytes(seed: UInt64) {
    var random = SplitMix(state: seed)
    let alphabet = Array("ab01\"\",;;\t\n\r = .\u{FEFF}é".utf8) + [0xC3, 0xFF, 0x00, 0xD8]
    for _ in 0..<200 {
      var bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      if Bool.random(using: &random) { bytes = [0xFF, 0xFE] + bytes }
      var problems: [CSVProblem] = []
      let table = CSVTable.parse(bytes: bytes, file: "f.csv", schema: schema, into: &problems)
      #expect(!table.header.isEmpty || !problems.isEmpty)
      #expect(table.rows.allSatisfy { $0.count == table.header.count })
      #expect(problems.allSatisfy { $0.line >= 1 && $0.column >= 1 })
    }
  }

  @Test("What is written in any such way is read back equal", arguments: 1...30 as ClosedRange<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let separator = CSVDialect.Separator.allCases[Int.random(in: 0..<3, using: &random)]
    let hasCommas = separator != .comma && Bool.random(using: &random)
    let mark = String(UnicodeScalar(separator.rawValue))
    var rows: [[Cell]] = []
    var text = ["name", "youths", "share"].joined(separator: mark) + "\r\n"
    for _ in 0..<20 {
      let row = [Cell.text(randomText(&random)), .whole(Int.random(in: -9...99_999, using: &random)), number(&random)]
      guard case .text(let name) = row[0], case .whole(let n) = row[1], case .real(let x) = row[2] else { continue }
      let real = NumberText.real(x)
      let cells = [
        String(decoding: CSVText.cell(name), as: UTF8.self), "\(n)", hasCommas ? real.replacing(".", with: ",") : real,
      ]
      rows.append(row)
      text +=
        cells.joined(separator: mark) + String(repeating: mark, count: Int.random(in: 0...2, using: &random)) + "\r\n"
    }
    let file = try read(Bool.random(using: &random) ? utf16(text) : Array(text.utf8))
    #expect(file.faults == [])
    #expect(file.rows == rows)
  }

  /// A number of any length, seldom with an exponent.
  private func number(_ random: inout SplitMix) -> Cell {
    let digits = Int.random(in: 1...18, using: &random)
    let x = Double.random(in: -1...1, using: &random)
    return .real(Double(NumberText.fixed(x * (Bool.random(using: &random) ? 1 : 1e7), digits: digits)) ?? 0)
  }

  @Test("Every decimal number is read as the nearest Double", arguments: 1...20 as ClosedRange<UInt64>)
  func nearest(seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<500 {
      let digits = String(
        (0..<Int.random(in: 1...20, using: &random)).map { _ in "0123456789".randomElement(using: &random) ?? "0" })
      let split = digits.index(digits.startIndex, offsetBy: Int.random(in: 0...digits.count, using: &random))
      let text = ["", "-", "+"][Int.random(in: 0..<3, using: &random)] + digits[..<split] + "." + digits[split...]
      var problems: [CSVProblem] = []
      let (table, _) = parse("x,y\n\(text),\n")
      #expect(table.real(0, "x", into: &problems) == Double(text), "\(text)")
    }
  }
}
