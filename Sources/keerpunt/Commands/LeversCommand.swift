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
      """,
    reading: { read in
      (
        words: read.arguments("WORD", "Words to look for", atLeast: 0),
        format: read.choice(
          "format", "Form of the list", among: ["table", "csv", "json", "markdown"], default: "table"),
        language: Language.read(read)
      )
    }
  ) { options in
    let text = options.words.joined(separator: " ")
    let language = options.language
    func complain(_ message: Message) { StandardStreams.complain(language.text(message)) }
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
    switch options.format {
    case "csv": try StandardStreams.write(try found.table().csv())
    case "json": try StandardStreams.write(found.json)
    case "markdown": try StandardStreams.write(found.markdown)
    default: try StandardStreams.write(found.text(width: Terminal.width))
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
    let assumed = levers.count { $0.declaration.source?.isAssumed == true }
    let number = levers.count
    let count: Message = number == 1 ? "1 setting" : "\(number) settings"
    return text + "\n" + language.text("\(count), \(assumed) assumed") + "\n"
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
