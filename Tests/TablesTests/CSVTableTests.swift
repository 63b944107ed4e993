import Tables
import Testing

/// Reads a text as the file `f.csv`.
func parse(_ text: String) -> (table: CSVTable, problems: [CSVProblem]) {
  parse(bytes: Array(text.utf8))
}

func parse(bytes: [UInt8]) -> (table: CSVTable, problems: [CSVProblem]) {
  var problems: [CSVProblem] = []
  let table = CSVTable.parse(bytes: bytes, file: "f.csv", into: &problems)
  return (table, problems)
}

@Suite("Reading tables")
struct CSVTableTests {
  @Test(
    "LF, CRLF, a byte order mark and a missing last line break make no difference",
    arguments: [
      "a,b\n1,2\n3,4\n", "a,b\r\n1,2\r\n3,4\r\n", "a,b\n1,2\n3,4", "\u{FEFF}a,b\r\n1,2\n3,4",
      "\"a\",b\n1,\"2\"\n3,4\n\n\n",
      "a,b\n1,2\n3,4\r\n\r\n",
    ])
  func lineEnds(text: String) {
    let (table, problems) = parse(text)
    #expect(problems.isEmpty)
    #expect(table.columnNames == ["a", "b"])
    #expect(table.rows.map { $0.map(\.text) } == [["1", "2"], ["3", "4"]])
  }

  @Test("Each cell knows its line and its column, counted in Unicode scalars")
  func places() {
    let (table, problems) = parse("\u{FEFF}naam,x\n\"é \"\"q\"\"\nb\",👩‍👧\r\nz,\"\"\n,9")
    #expect(problems.isEmpty)
    #expect(table.rows.map { $0.map(\.text) } == [["é \"q\"\nb", "👩‍👧"], ["z", ""], ["", "9"]])
    #expect(
      table.rows.map { $0.map { [$0.line, $0.column] } } == [
        [[2, 1], [3, 4]], [[4, 1], [4, 3]], [[5, 1], [5, 2]],
      ])
    #expect(table.rows.map { $0.map(\.isQuoted) } == [[true, false], [false, true], [false, false]])
    #expect(table.rows.map { $0.map(\.isMissing) } == [[false, false], [false, false], [true, false]])
    #expect(table.header.map(\.column) == [1, 6])
    #expect(table.index(of: "x") == 1)
    #expect(table.index(of: "y") == nil)
  }

  @Test("A scalar of several bytes is one column")
  func wideScalars() {
    #expect(parse("é,€,x\n\"👩‍👧\",\"ë\",9\n").table.rows.map { $0.map(\.column) } == [[1, 7, 11]])
    #expect(parse("é,€,x\n").table.header.map(\.column) == [1, 3, 5])
  }

  @Test(
    "A malformed file is refused with the place and the remedy",
    arguments: [
      ("", ["f.csv:1:1: error: the file is empty; a line with the names of the columns belongs here"]),
      ("\u{FEFF}", ["f.csv:1:1: error: the file is empty; a line with the names of the columns belongs here"]),
      ("\n\r\n", ["f.csv:1:1: error: the file is empty; a line with the names of the columns belongs here"]),
      ("a;b\n1;2\n", ["f.csv:1:1: error: the cells are separated by ';': use commas"]),
      ("\"a,b\";c\n", ["f.csv:1:1: error: the cells are separated by ';': use commas"]),
      ("a\tb\n1\t2\n", ["f.csv:1:1: error: the cells are separated by tabs: use commas"]),
      ("a,b\n1,\0\n", ["f.csv:2:3: error: a NUL character; the file is not text"]),
      ("a,a\n1,2\n", ["f.csv:1:3: error: two columns are called 'a'"]),
      ("a,,c\n1,2,3\n", ["f.csv:1:3: error: column 2 has no name"]),
      ("a, b\n1,2\n", ["f.csv:1:3: error: the column name ' b' has a space before or after it"]),
      ("a,b\n1\n", ["f.csv:2:1: error: this line has 1 cell, the header 2 columns"]),
      (
        "a\n1,2\n",
        [
          "f.csv:2:3: error: this line has 2 cells, the header 1 column; "
            + "a decimal is written with a point, and a cell with a comma in it needs quotes"
        ]
      ),
      ("a,b\n1,2\n\n3,4\n", ["f.csv:3:1: error: an empty line in the middle of the file"]),
      ("a\n1\n\n3\n", ["f.csv:3:1: error: an empty line in the middle of the file"]),
      ("a,b\n1,\"x\ny", ["f.csv:2:3: error: a quote that is never closed"]),
      ("a,b\n1,\"x\"y\n", ["f.csv:2:6: error: text after the closing quote; a quote inside a cell is written twice"]),
      (
        "a,b\n1,x\"y\"\n",
        [
          "f.csv:2:4: error: a quote inside a cell; put the whole cell in quotes and double this one"
        ]
      ),
      ("a,b\r1,2\r3,4\n", ["f.csv:1:4: error: a carriage return without a line feed; end lines with LF"]),
    ] as [(String, [String])])
  func malformed(text: String, messages: [String]) {
    #expect(parse(text).problems.map(\.description) == messages)
  }

  @Test("Bytes that are not UTF-8 are pointed at; UTF-16 is named")
  func encodings() {
    let latin = parse(bytes: Array("é,b\n1,".utf8) + [0xE9, 0x0A])
    #expect(latin.problems.map(\.description) == ["f.csv:2:3: error: a byte that is not UTF-8; save the file as UTF-8"])
    #expect(latin.table.rows.isEmpty)
    for mark: [UInt8] in [[0xFF, 0xFE], [0xFE, 0xFF]] {
      let wide = parse(bytes: mark + [0x61, 0x00])
      #expect(wide.problems.map(\.description) == ["f.csv:1:1: error: the file is UTF-16; save it as UTF-8"])
    }
    let first = parse(bytes: [0x61, 0x00, 0xE9])
    #expect(first.problems.map(\.description) == ["f.csv:1:2: error: a NUL character; the file is not text"])
  }

  @Test("All mistakes of a file come at once, in order, and the good rows stay")
  func allAtOnce() {
    let (table, problems) = parse("a,b,a\n1,2\n1,2,3\n\n4,\"5\"x,6\n7,8,9,10\n")
    #expect(problems.map(\.line) == [1, 2, 4, 5, 6])
    #expect(table.rows.map(\.count) == [3, 3])
  }

  @Test("No bytes whatever make the reader fail", arguments: 1...30 as ClosedRange<UInt64>)
  func anyBytes(seed: UInt64) {
    var random = SplitMix(state: seed)
    let alphabet = Array("ab01\"\",,,;\n\n\r\t =\u{FEFF}é".utf8) + [0xC3, 0xFF]
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      let (table, problems) = parse(bytes: bytes)
      #expect(!table.header.isEmpty || !problems.isEmpty)
      #expect(table.rows.allSatisfy { $0.count == table.header.count })
      #expect(problems.allSatisfy { $0.line >= 1 && $0.column >= 1 && $0.file == "f.csv" })
    }
  }
}
