public import Tables

/// The comparison of scenarios with their baseline, for people: a table for the terminal and honest sentences.
public struct ComparisonReport: Sendable {
  /// One scenario with its rows.
  struct Section: Sendable {
    let name: String
    let title: String
    let rows: [ComparisonRow]

    func row(of outcome: String) -> ComparisonRow? { rows.first { $0.outcome == outcome } }
  }

  let sections: [Section]
  let participants: [ParticipantRow]
  let titles: [String: String]
  let weeks: Int?
  let texts: Texts

  /// The outcomes of the short table, where the comparison has them.
  public static let shortOutcomes = [
    "person_years_involved", "first_recruitments", "recruitments", "suspects", "in_neither", "mean_offer",
  ]

  /// A report on rows of `comparison.csv`; scenarios come in the order of their first rows.
  ///
  /// - Parameters:
  ///   - rows: what each scenario changes.
  ///   - participants: what became of the participants of its interventions.
  ///   - titles: titles of scenarios by name; a scenario without one, or with an empty one, goes by its name.
  ///   - weeks: the horizon, over which costs are told.
  ///   - texts: the language.
  public init(
    rows: [ComparisonRow], participants: [ParticipantRow] = [], titles: [String: String] = [:], weeks: Int? = nil,
    texts: Texts = .english
  ) {
    let shown = titles.mapValues { Self.printable($0) }.filter { !$0.value.isEmpty }
    var names: [String] = []
    var groups: [String: [ComparisonRow]] = [:]
    for row in rows {
      if groups[row.scenario] == nil { names.append(row.scenario) }
      groups[row.scenario, default: []].append(row)
    }
    sections = names.map { name in
      Section(name: name, title: Self.title(of: name, among: shown), rows: groups[name] ?? [])
    }
    self.participants = participants
    self.titles = shown
    self.weeks = weeks
    self.texts = texts
  }

  /// A report on a table with the columns of `comparison.csv`, and perhaps one with those of `interventions.csv`. Throws
  /// where one is missing.
  public init(
    table: DataTable, interventions: DataTable? = nil, titles: [String: String] = [:], weeks: Int? = nil,
    texts: Texts = .english
  ) throws(TableError) {
    let participants = try interventions.map { table throws(TableError) in try ParticipantRow.rows(of: table) }
    self.init(
      rows: try ComparisonRow.rows(of: table), participants: participants ?? [], titles: titles, weeks: weeks,
      texts: texts)
  }

  /// The title of a scenario, or its name.
  func title(of name: String) -> String { Self.title(of: name, among: titles) }

  /// The title that stands under a name, or the name.
  static func title(of name: String, among titles: [String: String]) -> String { titles[name] ?? printable(name) }

  /// A text without line breaks and control characters, which could drive a terminal; blanks at the ends go.
  public static func printable(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: scalars.append(" ")
      case .format, .surrogate: break
      default: scalars.append(scalar)
      }
    }
    return String(scalars).split(separator: " ").joined(separator: " ")
  }
}

extension ComparisonReport {
  /// All scenarios on one scale where there are several, the table, an empty line, and the sentences on each scenario and on its participants wrapped to the width; ends with a
  /// line break. Empty where there is nothing to compare.
  ///
  /// - Parameters:
  ///   - outcomes: names of the outcomes of the table, in order.
  ///   - width: characters to a line; at least 20 are used.
  ///   - isBold: whether titles are set in bold by ANSI codes.
  public func terminalText(
    outcomes: [String] = shortOutcomes, width: Int = 80, isBold: Bool = false
  ) -> String {
    guard !sections.isEmpty else { return "" }
    let blocks = zip(sections, sentences).map { section, sentences in
      [sentences, participantSentences(on: section)].filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    }
    // Where a scenario has more than one paragraph, an empty line says where the next begins.
    var paragraphs = Array(blocks.joined(separator: blocks.contains { $0.count > 1 } ? [""] : []))
    if sections.contains(where: { costSentence(on: $0) != nil }) { paragraphs += ["", texts.costsAlone] }
    let overview = overview(width: width, isBold: isBold)
    let lines =
      overview + (overview.isEmpty ? [] : [""]) + table(outcomes: outcomes, width: width, isBold: isBold) + [""]
      + paragraphs.flatMap { paragraph in
        paragraph.isEmpty ? [""] : TextWrap.lines(paragraph, width: width)
      }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The sentences on every scenario, in order: one on person-years involved, what else must be said beside it, and what
  /// it costs.
  public var sentences: [[String]] {
    sections.map { sentences(on: $0) + [costSentence(on: $0)].compactMap(\.self) }
  }
}
