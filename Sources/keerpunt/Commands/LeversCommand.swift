import Experiments
import Parameters
import RecruitmentModel
import Report
import Tables

extension Command {
  /// `keerpunt levers`.
  static let levers = Command(
    "levers", "Lists or finds every setting and parameter",
    discussion: """
      With words of policy, English or Dutch, the settings that hold them all are listed, the best first: in their path,
      Dutch term, summary or kind of intervention. A kind lists its settings. Small typing errors are forgiven. Groups are
      scenario, world, the kinds of intervention, and assumption.

      An id of evidence such as A19 lists the settings whose source names it, and the row of evidence. A source is cited (a
      row of evidence gives the value), calibrated (to a target) or assumed (and why); the list ends with how many are
      which, and the column source_kind of the other forms says it of each.
      """,
    reading: ListOptions.init
  ) { options in
    let text = options.words.joined(separator: " ")
    let language = options.language
    func complain(_ message: Message) { StandardStreams.complain(language.text(message)) }
    if let cited = LeverList.cited(by: options.words) {
      return try Command.listSettings(cited.settings, citing: cited.rows, options.format, language)
    }
    let search = LeverSearch(text) { language.searched($0) }
    if search.outcome == .none {
      complain("error: no setting matches \(UsageTexts.quoted(text))")
      return ExitCode.usage.rawValue
    }
    for correction in search.corrections {
      complain("\(UsageTexts.quoted(correction.typed)) is taken for \(UsageTexts.quoted(correction.meant))")
    }
    if search.outcome == .near { complain("no setting has all of these words; the nearest are:") }
    let found = LeverList(levers: search.levers, isRanked: !text.isEmpty, language: language)
    try found.write(as: options.format)
    return ExitCode.done.rawValue
  }

  /// Lists the settings whose source names rows of evidence, and for people these rows.
  private static func listSettings(
    _ settings: [(group: String, declaration: Declaration)], citing rows: [EvidenceRow], _ format: String,
    _ language: Language
  ) throws -> Int32 {
    try LeverList(levers: settings, isRanked: true, language: language).write(as: format)
    if format == "table" {
      try StandardStreams.write("\n" + EvidenceList(rows: rows, language: language).text(width: Terminal.width))
    }
    return ExitCode.done.rawValue
  }
}

/// Settings in the forms in which they are listed.
struct LeverList {
  /// Beyond this width the eye loses the line.
  static let widest = 100

  let levers: [(group: String, declaration: Declaration)]
  /// Whether they stand in an order of their own, so that each names its group.
  let isRanked: Bool
  /// Of the forms for people; those for programs are always in English.
  let language: Language

  /// The paths that every scenario has: all but those below a name that an author chooses.
  static var fixedPaths: [String] {
    Levers.all().map(\.declaration).filter { !$0.isContainer && !$0.path.hasPrefix("interventions.") }.map(\.path)
  }

  /// The settings whose source names a row of evidence.
  static func citing(_ id: String) -> [(group: String, declaration: Declaration)] {
    Levers.all().filter { lever in
      !lever.declaration.isContainer && Evidence.ids(in: lever.declaration.source?.detail ?? "").contains(id)
    }
  }

  /// Where all words are ids of evidence, their rows and the settings whose source names them all; else nil.
  static func cited(
    by words: [String]
  ) -> (settings: [(group: String, declaration: Declaration)], rows: [EvidenceRow])? {
    let rows = words.compactMap { Evidence.row($0) }
    guard let first = rows.first, rows.count == words.count else { return nil }
    let settings = citing(first.id).filter { lever in
      let ids = Evidence.ids(in: lever.declaration.source?.detail ?? "")
      return rows.allSatisfy { ids.contains($0.id) }
    }
    return (settings, rows)
  }

  /// Writes the list to standard output.
  func write(as format: String) throws {
    switch format {
    case "csv": try StandardStreams.write(try table().csv())
    case "json": try StandardStreams.write(json)
    case "markdown": try StandardStreams.write(markdown)
    default: try StandardStreams.write(text(width: Terminal.width))
    }
  }

  private static let columns: [(name: String, summary: String, value: @Sendable (String, Declaration) -> Message)] = [
    ("path", "Path in scenario files", { Message(verbatim: $1.path) }),
    ("group", "scenario, world, a kind of intervention, or assumption", { group, _ in Message(declared: group) }),
    ("summary", "What it is", { Message(declared: $1.summary) }),
    ("unit", "Unit", { $1.unitText }),
    // A leading minus would be made safe for spreadsheets, and then read badly.
    (
      "range", "Values that are allowed",
      { $1.rangeText.description.hasPrefix("-") ? "from \($1.rangeText)" : $1.rangeText }
    ),
    ("default", "Value where nothing is said", { Message(verbatim: $1.defaultText) }),
    ("source", "Where the default comes from", { $1.source?.message ?? "chosen by the author" }),
    ("term_nl", "The policy documents' own word", { Message(verbatim: $1.termNL) }),
    ("source_kind", "cited, calibrated, assumed or chosen", { Message(declared: $1.source?.kind ?? "chosen") }),
  ]

  /// The list as a table with a column for each thing that is known.
  func table() throws(TableError) -> DataTable {
    let columns = Self.columns.map { ColumnDescription(name: $0.name, summary: $0.summary, type: .text) }
    var table = try DataTable(schema: TableSchema(name: "levers", title: "Settings and parameters", columns: columns))
    for lever in levers {
      try table.append(Self.columns.map { .text($0.value(lever.group, lever.declaration).description) })
    }
    return table
  }

  /// The list as a JSON array of objects.
  var json: String {
    let objects = levers.map { lever in
      Node.object(
        Self.columns.map { Member(key: $0.name, node: .string($0.value(lever.group, lever.declaration).description)) })
    }
    return "[\n" + objects.map { "  " + $0.compactText }.joined(separator: ",\n") + "\n]\n"
  }

  /// The list as a Markdown table.
  var markdown: String {
    func row(_ cells: [Message]) -> String {
      "| " + cells.map { language.text($0).replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
    }
    return row(Self.columns.map { Message(declared: $0.name) }) + row(Self.columns.map { _ in "---" })
      + levers.map { lever in row(Self.columns.map { $0.value(lever.group, lever.declaration) }) }.joined()
  }

  /// The list for a terminal: a line with the path, and beneath it what it is.
  func text(width: Int) -> String {
    let width = min(width, Self.widest)
    var text = ""
    var group = ""
    for (leverGroup, declaration) in levers {
      if !isRanked, leverGroup != group {
        group = leverGroup
        text += (text.isEmpty ? "" : "\n") + lines(heading(group), width: width, indent: "")
      }
      let kind = isRanked && Registry.intervention(named: leverGroup) != nil ? " (\(leverGroup))" : ""
      text += lines("\(declaration.path)\(kind)", width: width, indent: "")
      let (summary, dutch) = (Message(declared: declaration.summary), declaration.termNL)
      text += lines(
        dutch.isEmpty ? "\(summary) (\(declaration.brief))" : "\(summary) [\(dutch)] (\(declaration.brief))",
        width: width, indent: "    ")
      if declaration.kind == .choices {
        text += lines("names: \(declaration.choices.joined(separator: ", "))", width: width, indent: "    ")
      }
      if let source = declaration.source { text += lines("source: \(source.message)", width: width, indent: "    ") }
    }
    func number(_ kind: String) -> Int { levers.count { $0.declaration.source?.kind == kind } }
    let count: Message = levers.count == 1 ? "1 setting" : "\(levers.count) settings"
    let kinds: Message =
      "\(count): \(number("cited")) cited, \(number("calibrated")) calibrated, \(number("assumed")) assumed"
    return text + "\n" + lines(kinds, width: width, indent: "")
  }

  /// The name of a group, and of a kind of intervention what it is.
  private func heading(_ group: String) -> Message {
    guard let kind = Registry.intervention(named: group) else {
      return Message(verbatim: language.text(Message(declared: group)).uppercased())
    }
    return "\(group.uppercased()): \(Message(declared: kind.summary)) [\(kind.termNL)]"
  }

  private func lines(_ message: Message, width: Int, indent: String) -> String {
    TextWrap.lines(language.text(message), width: width - indent.count).map { indent + $0 + "\n" }.joined()
  }
}

extension Language {
  /// What is searched for words of a setting's summary: the text in this language, and the English one.
  fileprivate func searched(_ declaration: Declaration) -> String {
    let own = text(Message(declared: declaration.summary))
    return own == declaration.summary ? own : "\(own) \(declaration.summary)"
  }
}
