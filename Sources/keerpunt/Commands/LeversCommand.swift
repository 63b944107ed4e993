import Experiments
import Parameters
import Report
import Tables

extension Command {
  /// `keerpunt levers`.
  static let levers = Command(
    "levers", "Lists or finds every setting and parameter",
    discussion: """
      With words, those settings are listed of which path, summary or Dutch term hold them all. Groups are scenario, world, the kinds
      of intervention, and assumption.
      """,
    reading: { read in
      (
        words: read.arguments("WORD", "Words to look for", atLeast: 0),
        format: read.choice(
          "format", "Form of the list", among: ["table", "csv", "json", "markdown"], default: "table")
      )
    }
  ) { options in
    let found = LeverList(words: options.words)
    guard !found.levers.isEmpty else {
      let near = found.suggestion.map { "; did you mean '\($0)'?" } ?? ""
      StandardStreams.complain("error: no setting matches '\(options.words.joined(separator: " "))'\(near)")
      return ExitCode.usage.rawValue
    }
    switch options.format {
    case "csv": try StandardStreams.write(try found.table().csv())
    case "json": try StandardStreams.write(found.json)
    case "markdown": try StandardStreams.write(found.markdown)
    default: try StandardStreams.write(found.text(width: Terminal.width))
    }
    return ExitCode.done.rawValue
  }
}

/// Settings that match some words.
struct LeverList {
  let levers: [(group: String, declaration: Declaration)]
  private let words: [String]

  init(words: [String]) {
    self.words = words.map { $0.lowercased() }
    levers = Levers.all().filter { lever in
      guard !lever.declaration.isContainer else { return false }
      let text = LeverList.searched(lever).lowercased()
      return words.allSatisfy { text.contains($0.lowercased()) }
    }
  }

  /// The nearest word that occurs in any setting, for words that match nothing.
  var suggestion: String? {
    let known = Set(
      Levers.all().flatMap { LeverList.searched($0).lowercased().split { !$0.isLetter }.map(String.init) })
    let sorted = known.sorted()
    let mended = words.map { word in
      sorted.contains { $0.contains(word) } ? word : Spelling.nearest(word, among: sorted) ?? word
    }
    return mended == words ? nil : mended.joined(separator: " ")
  }

  /// The paths that every scenario has: all but those below a name that an author chooses.
  static var fixedPaths: [String] {
    Levers.all().map(\.declaration).filter { !$0.isContainer && !$0.path.hasPrefix("interventions.") }.map(\.path)
  }

  private static func searched(_ lever: (group: String, declaration: Declaration)) -> String {
    let declaration = lever.declaration
    return [lever.group, declaration.path, declaration.summary, declaration.termNL].joined(separator: " ")
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
    var text = ""
    var group = ""
    for lever in levers {
      if lever.group != group {
        group = lever.group
        text += (text.isEmpty ? "" : "\n") + group.uppercased() + "\n"
      }
      let declaration = lever.declaration
      let dutch = declaration.termNL.isEmpty ? "" : " [\(declaration.termNL)]"
      text += declaration.path + "\n"
      text += TextWrap.lines("\(declaration.summary)\(dutch) (\(declaration.brief))", width: width - 4)
        .map { "    \($0)\n" }.joined()
      if declaration.kind == .choices {
        text += TextWrap.lines("names: \(declaration.choices.joined(separator: ", "))", width: width - 4)
          .map { "    \($0)\n" }.joined()
      }
      if let source = declaration.source {
        text += TextWrap.lines("source: \(source)", width: width - 4).map { "    \($0)\n" }.joined()
      }
    }
    let assumed = levers.count { $0.declaration.source?.isAssumed == true }
    let number = levers.count
    return text + "\n\(number) setting\(number == 1 ? "" : "s"), \(assumed) assumed\n"
  }
}

extension Declaration {
  /// Whether it only holds other settings or a value without a declared form.
  var isContainer: Bool { kind == .block || kind == .node }
}
