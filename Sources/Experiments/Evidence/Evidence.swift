import Parameters
public import Tables

/// The evidence that the package uses, which is part of the program: every row that a default, a target or a page names.
///
/// The file `Evidence/evidence.csv` of this module is the one place where it stands.
public enum Evidence {
  /// The rows, in the order of their ids.
  public static let rows: [EvidenceRow] = {
    var problems: [CSVProblem] = []
    return read(shipped, file: "evidence.csv", into: &problems)
  }()

  /// The file, as it is part of the program.
  static var shipped: [UInt8] { PackageResources.evidence_csv }

  /// The columns of the file.
  public static let schema = TableSchema(
    name: "evidence", title: "A published figure, or a finding, that the model rests on",
    columns: [
      ColumnDescription(name: "id", summary: "The name by which settings, targets and pages point to it", type: .text),
      ColumnDescription(name: "topic", summary: "What it is about", type: .text),
      ColumnDescription(name: "quantity", summary: "What was measured", type: .text),
      ColumnDescription(name: "value", unit: "that of the row", summary: "The figure, where it is one", type: .real),
      ColumnDescription(name: "low", unit: "that of the row", summary: "The lower end of its range", type: .real),
      ColumnDescription(name: "high", unit: "that of the row", summary: "The upper end of its range", type: .real),
      ColumnDescription(name: "finding", summary: "What was found, where one number does not say it", type: .text),
      ColumnDescription(name: "unit", summary: "The unit of the row, or sign, or qualitative", type: .text),
      ColumnDescription(name: "population", summary: "Whom or what it is about", type: .text),
      ColumnDescription(name: "year", summary: "When", type: .text),
      ColumnDescription(name: "source", summary: "Who published it", type: .text),
      ColumnDescription(name: "url", summary: "A page that shows it", type: .text),
      ColumnDescription(name: "confidence", summary: "Where the figure was seen", type: .text),
      ColumnDescription(name: "note", summary: "What else a reader should know", type: .text),
    ], primaryKey: ["id"])

  /// The row of an id, in upper or lower case; nil where there is none.
  public static func row(_ id: String) -> EvidenceRow? {
    let id = id.uppercased()
    return rows.first { $0.id == id }
  }

  /// The rows that hold every one of some words, in upper or lower case, anywhere in their texts; where all words are ids,
  /// the rows of these.
  public static func rows(with words: [String]) -> [EvidenceRow] {
    let named = words.compactMap { row($0) }
    if !named.isEmpty, named.count == words.count { return rows.filter { named.contains($0) } }
    let words = words.map { $0.lowercased() }
    return rows.filter { row in
      let texts = [
        row.id, row.topic, row.quantity, row.finding, row.unit, row.population, row.year, row.source,
        row.confidence.rawValue, row.note,
      ].map { $0.lowercased() }
      return words.allSatisfy { word in texts.contains { $0.contains(word) } }
    }
  }

  /// The ids that a text names, such as the reason of an assumption, in their order; whether or not there is such a row.
  public static func ids(in text: String) -> [String] {
    text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init).filter { word in
      guard word.utf8.count == 3, let first = word.utf8.first else { return false }
      return UInt8(ascii: "A")...UInt8(ascii: "E") ~= first
        && word.utf8.dropFirst().allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }
  }

  /// Rows as a table with the columns of the file.
  /// - Throws: never; the schema is sound.
  public static func table(_ rows: [EvidenceRow]) throws(TableError) -> DataTable {
    var table = try DataTable(schema: schema)
    for row in rows {
      func text(_ text: String) -> Cell { text.isEmpty ? .missing : .text(text) }
      try table.append([
        .text(row.id), text(row.topic), text(row.quantity), .realOrMissing(row.value), .realOrMissing(row.low),
        .realOrMissing(row.high), text(row.finding), text(row.unit), text(row.population), text(row.year),
        text(row.source), text(row.url), text(row.confidence.rawValue), text(row.note),
      ])
    }
    return table
  }

  /// The rows of a file; one with anything wrong is left out, and that is reported.
  static func read(_ bytes: [UInt8], file: String, into problems: inout [CSVProblem]) -> [EvidenceRow] {
    let table = CSVTable.parse(bytes: bytes, file: file, into: &problems)
    guard table.checkColumns(required: schema.columns.map(\.name), into: &problems) else { return [] }
    var rows: [EvidenceRow] = []
    for index in table.rows.indices {
      var reader = RowReader(table: table, row: index, folder: "")
      func text(_ column: String) -> String { table.hasValue(index, column) ? reader.text(column) : "" }
      let (id, source) = (reader.text("id"), reader.text("source"))
      let confidence: Confidence? = reader.word("confidence")
      if rows.contains(where: { $0.id == id }) { reader.report("a second row \(Quoting.name(id))", "id") }
      let (value, low, high) = (reader.optionalReal("value"), reader.optionalReal("low"), reader.optionalReal("high"))
      if let confidence {
        let row = EvidenceRow(
          id: id, topic: text("topic"), quantity: reader.text("quantity"), value: value, low: low, high: high,
          finding: text("finding"), unit: reader.text("unit"), population: text("population"), year: text("year"),
          source: source, url: text("url"), confidence: confidence, note: text("note"))
        if reader.problems.isEmpty { rows.append(row) }
      }
      problems += reader.problems
    }
    return rows
  }
}
