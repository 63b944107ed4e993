extension ComparisonReport {
  /// The lines of the short table: a heading, and for each scenario its title and a row per outcome.
  ///
  /// Where not all columns fit, unit, scenario, baseline, change and interval go, in this order; what is still too long
  /// is cut, never wrapped.
  /// - Parameters:
  ///   - outcomes: names of the outcomes, in order; those that a scenario lacks are left out.
  ///   - width: characters to a line; at least 20 are used.
  ///   - isBold: whether titles are set in bold by ANSI codes, which count for nothing in the width.
  public func table(outcomes: [String] = shortOutcomes, width: Int = 80, isBold: Bool = false) -> [String] {
    let width = max(20, width)
    let blocks = sections.map { section in outcomes.compactMap { section.row(of: $0) }.map { cells(of: $0) } }
    let layout = fittedLayout(blocks.flatMap { $0 }, width: width)
    var lines = [line(headings, layout, width: width)]
    for (section, block) in zip(sections, blocks) {
      let title = Self.cut(section.title, to: width)
      lines.append(isBold ? "\u{1B}[1m\(title)\u{1B}[0m" : title)
      lines += block.map { line($0, layout, width: width) }
    }
    return lines
  }

  /// What a column of the table shows.
  private enum Column: Int, CaseIterable {
    case outcome, unit, baseline, scenario, difference, interval, change

    /// From what must stay to what goes first.
    static let byImportance: [Column] = [.outcome, .difference, .interval, .change, .baseline, .scenario, .unit]

    var isText: Bool { self == .outcome || self == .unit }
  }

  private var headings: [String] {
    [
      texts.outcomeHeading, texts.unitHeading, texts.baselineHeading, texts.scenarioHeading, texts.differenceHeading,
      texts.intervalHeading, texts.changeHeading,
    ]
  }

  /// The texts of a row, one for each column.
  private func cells(of row: ComparisonRow) -> [String] {
    let figures = Figures(texts: texts)
    let decimals = min(4, row.difference.map { tableDecimals($0, baseline: row.baseline) } ?? 0)
    func number(_ x: Double?, isSigned: Bool = false) -> String {
      x.map { figures.text($0, decimals: decimals, isSigned: isSigned) } ?? ""
    }
    let change = row.relative.map { relative in
      let text = figures.text(relative.value, decimals: min(4, Figures.decimals(for: relative)), isSigned: true)
      return Texts.fill(texts.percent, ["number": text])
    }
    var interval = ""
    if let lower = row.difference?.lower, let upper = row.difference?.upper {
      interval = Texts.fill(
        texts.interval, ["lower": number(lower, isSigned: true), "upper": number(upper, isSigned: true)])
    }
    return [
      texts.labels[row.outcome] ?? Self.printable(row.outcome), texts.units[row.unit] ?? row.unit, number(row.baseline),
      number(row.value),
      number(row.difference?.value, isSigned: true), interval, change ?? "",
    ]
  }

  /// The decimals of a row; where the difference is nothing at all, three digits of the baseline.
  private func tableDecimals(_ difference: Estimate, baseline: Double?) -> Int {
    let isPlain = difference.value == 0 && difference.lower == difference.upper
    return isPlain
      ? Figures.decimals(showing: abs(baseline ?? 0), from: 100) : Figures.decimals(for: difference)
  }

  /// Columns that fit, left to right, with their widths, and the blanks between them.
  private struct Layout {
    let columns: [(column: Int, width: Int)]
    let gap: Int
  }

  /// All columns but the unit with two blanks between them, or else with one; failing that, the most important ones. The
  /// first two always stay, and the label gives way to the second.
  private func fittedLayout(_ rows: [[String]], width: Int) -> Layout {
    let widths = Column.allCases.map { column in
      ([headings] + rows).map { $0[column.rawValue].count }.max() ?? 0
    }
    let needed = Column.byImportance.dropLast().reduce(Self.indent.count) { $0 + widths[$1.rawValue] }
    let gaps = Column.byImportance.count - 2
    let gap = needed + gaps * 2 > width && needed + gaps <= width ? 1 : 2
    var chosen: [Int] = []
    var total = Self.indent.count - gap
    for (rank, column) in Column.byImportance.enumerated() {
      let wider = total + gap + widths[column.rawValue]
      guard rank < 2 || wider <= width else { break }
      total = wider
      chosen.append(column.rawValue)
    }
    let label = max(Self.shortestLabel, widths[0] - max(0, total - width))
    return Layout(columns: chosen.sorted().map { ($0, $0 == 0 ? label : widths[$0]) }, gap: gap)
  }

  private func line(_ cells: [String], _ layout: Layout, width: Int) -> String {
    let texts = layout.columns.map { column, columnWidth in
      let text = Self.cut(cells[column], to: columnWidth)
      let blanks = String(repeating: " ", count: columnWidth - text.count)
      return Column(rawValue: column)?.isText == true ? text + blanks : blanks + text
    }
    var line = Self.indent + texts.joined(separator: String(repeating: " ", count: layout.gap))
    while line.last == " " { line.removeLast() }
    return Self.cut(line, to: width)
  }

  private static let indent = "  "
  private static let shortestLabel = 6

  private static func cut(_ text: String, to width: Int) -> String {
    text.count <= width ? text : text.prefix(width - 1) + "…"
  }
}
