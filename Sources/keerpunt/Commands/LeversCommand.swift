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
          "format", "Form of the list", among: ["table", "csv", "json", "markdown"], default: "table")
      )
    }
  ) { options in
    let text = options.words.joined(separator: " ")
    let search = LeverSearch(text)
    if search.outcome == .none {
      StandardStreams.complain("error: no setting matches \(UsageTexts.quoted(text))")
      return ExitCode.usage.rawValue
    }
    for correction in search.corrections {
      StandardStreams.complain(
        "\(UsageTexts.quoted(correction.typed)) is taken for \(UsageTexts.quoted(correction.meant))")
    }
    if search.outcome == .near { StandardStreams.complain("no setting has all of these words; the nearest are:") }
    let found = LeverList(levers: search.levers, isRanked: !text.isEmpty)
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

  /// The paths that every scenario has: all but those below a name that an author chooses.
  static var fixedPaths: [String] {
    Levers.all().map(\.declaration).filter { !$0.isContainer && !$0.path.hasPrefix("interventions.") }.map(\.path)
  }

  private static let columns: [(name: String, summary: String, value: @Sendable (String, Declaration) -> String)] = [
    ("path", "Path in scenario files", { $1.path }),
    ("group", "scenario, world, a kind of intervention, or assumption", { group, _ in group }),
    ("summary", "What it is", { $1.summary }),
    ("unit", "Unit", { $1.unit.text }),
    // A leading minus would be made safe for spreadsheets, and then read badly.
    ("range", "Values that are allowed", { ($1.rangeText.hasPrefix("-") ? "from " : "") + $1.rangeText }),
    ("default", "Value where nothing is said", { $1.defaultText }),
    ("source", "Where the default comes from", { $1.source?.description ?? "" }),
    ("term_nl", "The policy documents' own word", { $1.termNL }),
  ]

  /// The list as a table with a column for each thing that is known.
  func table() throws(TableError) -> DataTable {
    let columns = Self.columns.map { ColumnDescription(name: $0.name, summary: $0.summary, type: .text) }
    var table = try DataTable(schema: TableSchema(name: "levers", title: "Settings and parameters", columns: columns))
    for lever in levers {
      try table.append(Self.columns.map { .text($0.value(lever.group, lever.declaration)) })
    }
    return table
  }

  /// The list as a JSON array of objects.
  var json: String {
    let objects = levers.map { lever in
      Node.object(Self.columns.map { Member(key: $0.name, node: .string($0.value(lever.group, lever.declaration))) })
    }
    return "[\n" + objects.map { "  " + $0.compactText }.joined(separator: ",\n") + "\n]\n"
  }

  /// The list as a Markdown table.
  var markdown: String {
    func row(_ cells: [String]) -> String {
      "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
    }
    return row(Self.columns.map(\.name)) + row(Self.columns.map { _ in "---" })
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
      text += lines(declaration.path + kind, width: width, indent: "")
      let dutch = declaration.termNL.isEmpty ? "" : " [\(declaration.termNL)]"
      text += lines("\(declaration.summary)\(dutch) (\(declaration.brief))", width: width, indent: "    ")
      if declaration.kind == .choices {
        text += lines("names: \(declaration.choices.joined(separator: ", "))", width: width, indent: "    ")
      }
      if let source = declaration.source { text += lines("source: \(source)", width: width, indent: "    ") }
    }
    let assumed = levers.count { $0.declaration.source?.isAssumed == true }
    let number = levers.count
    return text + "\n\(number) setting\(number == 1 ? "" : "s"), \(assumed) assumed\n"
  }

  /// The name of a group, and of a kind of intervention what it is.
  private func heading(_ group: String) -> String {
    guard let kind = Registry.intervention(named: group) else { return group.uppercased() }
    return "\(group.uppercased()): \(kind.summary) [\(kind.termNL)]"
  }

  private func lines(_ text: String, width: Int, indent: String) -> String {
    TextWrap.lines(text, width: width - indent.count).map { indent + $0 + "\n" }.joined()
  }
}
