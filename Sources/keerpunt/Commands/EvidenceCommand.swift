import Experiments
import Parameters
import Report
import Tables

extension Command {
  /// `keerpunt evidence`.
  static let evidence = Command(
    "evidence", "Lists or finds the published figures that defaults and targets rest on",
    discussion: """
      With words, the rows that hold them all are listed; an id such as B22 lists that row, and with it the settings that
      name it. Rows are in English. Confidence says where a figure was seen: source_text (in the source itself), abstract,
      secondary (in a text that reports it), derived (from other rows) or unverified_recall (from memory, so never a target).
      """,
    reading: ListOptions.init
  ) { options in
    let language = options.language
    let words = options.words.flatMap { $0.split(separator: " ").map(String.init) }
    let rows = Evidence.rows(with: words)
    if rows.isEmpty {
      let sought = UsageTexts.quoted(options.words.joined(separator: " "))
      StandardStreams.complain(language.text("error: no row of evidence matches \(sought)"))
      return ExitCode.usage.rawValue
    }
    let list = EvidenceList(rows: rows, language: language)
    switch options.format {
    case "csv": try StandardStreams.write(try Evidence.table(rows).csv())
    case "json": try StandardStreams.write(list.json)
    case "markdown": try StandardStreams.write(list.markdown)
    default: try StandardStreams.write(list.text(width: Terminal.width))
    }
    return ExitCode.done.rawValue
  }
}

/// Rows of evidence in the forms in which they are listed.
struct EvidenceList {
  /// With more rows than this, the settings that rest on each are left out.
  private static let mostWithSettings = 12

  let rows: [EvidenceRow]
  /// Of what is said about the rows; they themselves are in English.
  let language: Language

  /// The figure with its range, or what was found.
  static func figure(_ row: EvidenceRow) -> String {
    let range: String? =
      if let low = row.low, let high = row.high { "\(NumberText.plain(low)) to \(NumberText.plain(high))" } else { nil }
    guard let value = row.value else { return row.finding.isEmpty ? range ?? "" : row.finding }
    return NumberText.plain(value) + (range.map { " (\($0))" } ?? "")
  }

  /// The list for a terminal.
  func text(width: Int) -> String {
    let width = min(width, LeverList.widest)
    var text = ""
    for row in rows {
      let parts = [
        "\(row.quantity): \(Self.figure(row)) (\(row.unit))",
        [row.population, row.year].filter { !$0.isEmpty }.joined(separator: ", "),
        [row.source, row.url].filter { !$0.isEmpty }.joined(separator: ", "), row.note,
      ]
      text += "\(row.id) (\(row.topic), \(row.confidence.rawValue))\n"
      for part in parts where !part.isEmpty { text += lines(part, width: width) }
      if rows.count <= Self.mostWithSettings {
        let settings = LeverList.citing(row.id).map(\.declaration.path)
        let named = settings.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        if !named.isEmpty {
          text += lines(language.text("named by: \(Message(verbatim: named.joined(separator: ", ")))"), width: width)
        }
      }
    }
    let count: Message = rows.count == 1 ? "1 row of evidence" : "\(rows.count) rows of evidence"
    return text + "\n" + language.text(count) + "\n"
  }

  private func lines(_ text: String, width: Int) -> String {
    TextWrap.lines(text, width: width - 4).map { "    \($0)\n" }.joined()
  }

  /// The list as a Markdown table, as the page of evidence has it.
  var markdown: String {
    func row(_ cells: [String]) -> String {
      "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
    }
    let header = ["id", "quantity", "value", "unit", "population", "source", "confidence", "note"]
    return row(header) + "|" + String(repeating: "---|", count: header.count) + "\n"
      + rows.map { one in
        row([
          one.id, one.quantity, Self.figure(one), one.unit,
          [one.population, one.year].filter { !$0.isEmpty }.joined(separator: ", "),
          one.url.isEmpty ? one.source : "[\(one.source)](\(one.url))", one.confidence.rawValue, one.note,
        ])
      }.joined()
  }

  /// The list as a JSON array of objects with the columns of the file; what a row does not have is null.
  var json: String {
    let objects = rows.map { row in
      func text(_ text: String) -> Node { text.isEmpty ? .null() : .string(text) }
      func number(_ number: Double?) -> Node { number.map { .number($0) } ?? .null() }
      let values = [
        text(row.id), text(row.topic), text(row.quantity), number(row.value), number(row.low), number(row.high),
        text(row.finding), text(row.unit), text(row.population), text(row.year), text(row.source), text(row.url),
        text(row.confidence.rawValue), text(row.note),
      ]
      return Node.object(zip(Evidence.schema.columns, values).map { Member(key: $0.name, node: $1) })
    }
    return "[\n" + objects.map { "  " + $0.compactText }.joined(separator: ",\n") + "\n]\n"
  }
}
