import Parameters
import Tables
import Testing

@Suite("Values of cells")
struct CSVValuesTests {
  @Test(
    "A number is read as written",
    arguments: [
      ("0.5", 0.5), ("-3", -3), ("+2.5", 2.5), (".5", 0.5), ("5.", 5), ("1e3", 1000), ("1.5E-07", 1.5e-7), ("-0.0", 0),
      ("\"7\"", 7), ("1e-400", 0), ("0.1", 0.1),
    ] as [(String, Double)])
  func reals(text: String, value: Double) {
    let (table, _) = parse("x,y\n\(text),\n")
    var problems: [CSVProblem] = []
    #expect(table.real(0, "x", into: &problems)?.bitPattern == value.bitPattern)
    #expect(problems.isEmpty)
  }

  @Test(
    "What is not a number in range is refused with place, value and rule",
    arguments: [
      ("", "share is empty; a number belongs here"),
      ("\"\"", "share is empty; a number belongs here"),
      ("\"0,5\"", "share is \"0,5\", which has a decimal comma; write 0.5"),
      ("\"-1,25\"", "share is \"-1,25\", which has a decimal comma; write -1.25"),
      ("\"1,234.5\"", "share is \"1,234.5\", which has commas between thousands; write 1234.5"),
      ("\"1,234,567\"", "share is \"1,234,567\", which has commas between thousands; write 1234567"),
      ("\"1,234\"", "share is \"1,234\", where the comma may stand for thousands; write 1234 or 1.234"),
      ("1 234", "share is \"1 234\", which has ' ' between thousands; write 1234"),
      ("1'234.5", "share is \"1'234.5\", which has ''' between thousands; write 1234.5"),
      ("1.234.567", "share is \"1.234.567\", which has points between thousands; write 1234567"),
      ("12.3%", "share is \"12.3%\", a percentage; write 0.123"),
      ("7 %", "share is \"7 %\", a percentage; write 0.07"),
      ("100%", "share is \"100%\", a percentage; write 1"),
      ("-0.01%", "share is \"-0.01%\", a percentage; write -0.0001"),
      ("x%", "share is 'x%', not a number"),
      ("#DIV/0!", "share is '#DIV/0!', which a spreadsheet writes where it cannot calculate"),
      ("\u{1B}[2J", "share is '\\u{1b}[2J', not a number"),
      (String(repeating: "9", count: 400), "share is \(String(repeating: "9", count: 60))…, too large for a number"),
      ("1.4", "share is 1.4, outside 0...1"),
      ("-1", "share is -1, outside 0...1"),
      ("1e400", "share is 1e400, too large for a number"),
      (" 0.5", "share is ' 0.5', with a space before or after the number"),
      ("NA", "share is 'NA'; a missing value is an empty cell"),
      ("nan", "share is 'nan'; a missing value is an empty cell"),
      ("inf", "share is 'inf', not a number"),
      ("0x10", "share is '0x10', not a number"),
      ("half", "share is 'half', not a number"),
      ("1e", "share is '1e', not a number"),
      (".", "share is '.', not a number"),
      ("1.2.3", "share is '1.2.3', not a number"),
      ("٣", "share is '٣', not a number"),
    ])
  func refusedReals(text: String, message: String) {
    let (table, _) = parse("id,share\n7,\(text)\n")
    var problems: [CSVProblem] = []
    #expect(table.real(0, "share", in: 0...1, into: &problems) == nil)
    #expect(problems.map(\.description) == ["f.csv:2:3: error: \(message)"])
  }

  @Test(
    "What is not a whole number in range is refused with place, value and rule",
    arguments: [
      ("", "n is empty; a whole number belongs here"),
      ("2.0", "n is 2.0; a whole number belongs here, without a point or exponent"),
      ("1e3", "n is 1e3; a whole number belongs here, without a point or exponent"),
      ("1.234", "n is \"1.234\", which has points between thousands; write 1234"),
      ("\"1,234\"", "n is \"1,234\", which has commas between thousands; write 1234"),
      ("\"1,5\"", "n is \"1,5\"; a whole number belongs here, without decimals"),
      ("1 234 567", "n is \"1 234 567\", which has ' ' between thousands; write 1234567"),
      ("12%", "n is '12%', not a whole number"),
      ("9223372036854775808", "n is 9223372036854775808, too large for a whole number"),
      ("11", "n is 11, outside 1...10"),
      ("-2", "n is -2, outside 1...10"),
      ("ten", "n is 'ten', not a whole number"),
    ])
  func refusedWholes(text: String, message: String) {
    let (table, _) = parse("id,n\n7,\(text)\n")
    var problems: [CSVProblem] = []
    #expect(table.whole(0, "n", in: 1...10, into: &problems) == nil)
    #expect(problems.map(\.description) == ["f.csv:2:3: error: \(message)"])
  }

  @Test("A range that is open on one side is named as such")
  func openRanges() {
    let (table, _) = parse("x\n-5\n")
    var problems: [CSVProblem] = []
    #expect(table.real(0, "x", in: 0...Double.infinity, into: &problems) == nil)
    #expect(table.real(0, "x", in: -Double.infinity...(-7.5), into: &problems) == nil)
    #expect(table.whole(0, "x", in: 0...Int.max, into: &problems) == nil)
    #expect(table.whole(0, "x", in: Int.min...(-7), into: &problems) == nil)
    #expect(
      problems.map(\.message) == [
        "x is -5, outside 0 or more", "x is -5, outside -7.5 or less", "x is -5, outside 0 or more",
        "x is -5, outside -7 or less",
      ])
    #expect(table.whole(0, "x", into: &problems) == -5)
  }

  @Test("A text loses the apostrophe that made it safe, and an empty one is refused")
  func texts() {
    let (table, _) = parse("name,id\n'=1,1\n't Zand,2\n'NA,3\n,4\n")
    var problems: [CSVProblem] = []
    #expect((0..<3).map { table.text($0, "name", into: &problems) } == ["=1", "'t Zand", "NA"])
    #expect(problems.isEmpty)
    #expect(table.text(3, "name", into: &problems) == nil)
    #expect(problems.map(\.description) == ["f.csv:5:1: error: name is empty; text belongs here"])
    #expect(table.hasValue(2, "name"))
    #expect(!table.hasValue(3, "name"))
    #expect(!table.hasValue(0, "nome"))
  }

  @Test("A column that is missing is said once, with those that were found")
  func missingColumn() {
    let (table, _) = parse("name,id\na,1\nb,2\n")
    var problems: [CSVProblem] = []
    for row in table.rows.indices { #expect(table.real(row, "share", into: &problems) == nil) }
    #expect(
      problems.map(\.description) == ["f.csv:1:1: error: the column 'share' is missing; columns found: 'name', 'id'"])
  }

  @Test("The columns of a file are checked both ways")
  func columns() {
    let (table, _) = parse("name,idd\na,1\n")
    var problems: [CSVProblem] = []
    #expect(!table.checkColumns(required: ["name", "id"], optional: ["x"], into: &problems))
    #expect(
      problems.map(\.description) == [
        "f.csv:1:1: error: the column 'id' is missing; columns found: 'name', 'idd'",
        "f.csv:1:6: error: there is no column 'idd'; columns known here: 'name', 'id', 'x'",
      ])
    problems = []
    #expect(table.checkColumns(required: ["name"], optional: ["idd", "x"], into: &problems))
    #expect(problems.isEmpty)
    let (nothing, _) = parse("")
    #expect(!nothing.checkColumns(required: ["a"], into: &problems))
    #expect(problems.map(\.message) == ["the column 'a' is missing; columns found: none"])
  }

  @Test("A table that was written reads back equal", arguments: 1...40 as ClosedRange<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let types = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      [ColumnType.text, .whole, .real].randomElement(using: &random) ?? .text
    }
    let schema = TableSchema(
      name: "f", title: "",
      columns: types.enumerated().map { i, type in
        ColumnDescription(name: "c\(i)" + (i == 0 ? ",=\"" : ""), summary: "", type: type)
      })
    var table = try DataTable(schema: schema)
    for _ in 0..<20 { try table.append(types.map { randomCell($0, &random, mayMiss: types.count > 1) }) }
    let (read, parsing) = parse(bytes: table.csv())
    var problems = parsing
    let back = try read.dataTable(schema, into: &problems)
    #expect(problems.isEmpty)
    #expect(back == table)
    #expect(back?.csv() == table.csv())
  }

  @Test("A file that does not fit a schema gives no table, and the reasons")
  func misfit() throws {
    let (table, _) = parse("scenario,replication,person_years_involved\na,1.5,x\n,2,3.0\n")
    var problems: [CSVProblem] = []
    #expect(try table.dataTable(CSVWriterTests.schema, into: &problems) == nil)
    #expect(problems.map { [$0.line, $0.column] } == [[2, 3], [2, 7]])
    problems = []
    #expect(try parse("a\n1\n").table.dataTable(CSVWriterTests.schema, into: &problems) == nil)
    #expect(problems.count == 4)
  }

  @Test("A single column of numbers keeps its missing values")
  func singleColumn() throws {
    let column = ColumnDescription(name: "x", summary: "", type: .real)
    var table = try DataTable(schema: TableSchema(name: "f", title: "", columns: [column]))
    for cell in [Cell.missing, .real(1), .missing] { try table.append([cell]) }
    var problems: [CSVProblem] = []
    #expect(try parse(bytes: table.csv()).table.dataTable(table.schema, into: &problems) == table)
    #expect(problems.isEmpty)
  }

  private func randomCell(_ type: ColumnType, _ random: inout SplitMix, mayMiss: Bool) -> Cell {
    if mayMiss, Int.random(in: 0..<5, using: &random) == 0 { return .missing }
    switch type {
    case .text: return .text(randomText(&random))
    case .whole: return .whole(Int(truncatingIfNeeded: random.next()) >> Int.random(in: 0..<64, using: &random))
    case .real:
      let x = Double(bitPattern: random.next())
      return .real(x.isFinite ? x : 0.5)
    }
  }
}
