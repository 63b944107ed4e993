public import Tables

/// The comparison of scenarios with their baseline under several sets of assumptions, for people: what each scenario does
/// to the headline outcome under each set, and which conclusions hold under all of them.
public struct AssumptionReport: Sendable {
  /// One scenario with its rows under each set.
  struct Section: Sendable {
    let title: String
    let sets: [(title: String, rows: ComparisonReport.Section)]

    /// The rows of an outcome, one for each set that has it.
    func rows(of outcome: String) -> [(set: String, row: ComparisonRow)] {
      sets.compactMap { title, section in section.row(of: outcome).map { (title, $0) } }
    }
  }

  let sections: [Section]
  let titles: [String: String]
  let texts: Texts

  /// A report on rows of `comparison.csv` with their sets of assumptions; scenarios and sets come in the order of their
  /// first rows.
  ///
  /// - Parameters:
  ///   - rows: of every scenario, set and outcome.
  ///   - titles: titles of scenarios by name; one without goes by its name.
  ///   - sets: titles of sets by name; one without goes by its name.
  ///   - texts: of the language in which it is said.
  public init(
    rows: [ComparisonRow], titles: [String: String] = [:], sets: [String: String] = [:], texts: Texts = .english
  ) {
    let shown = sets.mapValues { ComparisonReport.printable($0) }.filter { !$0.value.isEmpty }
    var names: [String] = []
    for row in rows where !names.contains(row.assumptions) { names.append(row.assumptions) }
    let reports = names.map { name in
      let own = rows.filter { $0.assumptions == name }
      return (
        title: ComparisonReport.title(of: name, among: shown),
        report: ComparisonReport(rows: own, titles: titles, texts: texts)
      )
    }
    var scenarios: [(name: String, title: String)] = []
    for section in reports.flatMap(\.report.sections) where !scenarios.contains(where: { $0.name == section.name }) {
      scenarios.append((section.name, section.title))
    }
    sections = scenarios.map { name, title in
      Section(
        title: title,
        sets: reports.compactMap { set in
          set.report.sections.first { $0.name == name }.map { (set.title, $0) }
        })
    }
    self.titles = reports.first?.report.titles ?? [:]
    self.texts = texts
  }

  /// A report on a table with the columns of `comparison.csv` and a column `assumptions`. Throws where one is missing.
  public init(
    table: DataTable, titles: [String: String] = [:], sets: [String: String] = [:], texts: Texts = .english
  ) throws(TableError) {
    if !table.schema.columns.contains(where: { $0.name == "assumptions" }) {
      throw TableError(table: table.schema.name, message: "it has no column 'assumptions'")
    }
    self.init(rows: try ComparisonRow.rows(of: table), titles: titles, sets: sets, texts: texts)
  }

  /// The table, an empty line, and the sentences on each scenario wrapped to the width; ends with a line break. Empty
  /// where there is nothing to compare.
  ///
  /// - Parameters:
  ///   - width: characters to a line; at least 20 are used.
  ///   - isBold: whether titles are set in bold by ANSI codes.
  public func terminalText(width: Int = 80, isBold: Bool = false) -> String {
    guard !sections.isEmpty else { return "" }
    let paragraphs = sentences.map { $0.joined(separator: " ") }
    let lines = table(width: width, isBold: isBold) + [""] + paragraphs.flatMap { TextWrap.lines($0, width: width) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The lines of the table: a heading with the headline outcome, and for each scenario its title and a row per set.
  ///
  /// Where not all columns fit, difference and baseline go first; what is still too long is cut, never wrapped.
  /// - Parameters:
  ///   - width: characters to a line; at least 20 are used.
  ///   - isBold: whether titles are set in bold by ANSI codes, which count for nothing in the width.
  public func table(width: Int = 80, isBold: Bool = false) -> [String] {
    let blocks = sections.map { section in
      (title: section.title, rows: section.rows(of: ComparisonReport.headline).map { cells(of: $1, under: $0) })
    }
    return TextTable(
      headings: [
        texts.labels[ComparisonReport.headline] ?? "", texts.baselineHeading, texts.differenceHeading,
        texts.changeHeading, texts.changeIntervalHeading,
      ], textColumns: [0], byImportance: [0, 3, 4, 1, 2], spare: 0
    ).lines(blocks, width: width, isBold: isBold)
  }

  /// The texts of a row, one for each column.
  private func cells(of row: ComparisonRow, under set: String) -> [String] {
    let figures = Figures(texts: texts)
    func decimals(_ estimate: Estimate?) -> Int { min(4, estimate.map { Figures.decimals(for: $0) } ?? 0) }
    let places = decimals(row.difference)
    func percent(_ x: Double?) -> String? {
      x.map {
        Texts.fill(texts.percent, ["number": figures.text($0, decimals: decimals(row.relative), isSigned: true)])
      }
    }
    var interval = ""
    if let lower = percent(row.relative?.lower), let upper = percent(row.relative?.upper) {
      interval = Texts.fill(texts.interval, ["lower": lower, "upper": upper])
    }
    return [
      set, row.baseline.map { figures.text($0, decimals: places) } ?? "",
      row.difference.map { figures.text($0.value, decimals: places, isSigned: true) } ?? "",
      percent(row.relative?.value) ?? "", interval,
    ]
  }
}
