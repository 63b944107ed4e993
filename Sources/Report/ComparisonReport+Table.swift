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
    let blocks = sections.map { section in
      (title: section.title, rows: outcomes.compactMap { section.row(of: $0) }.map { cells(of: $0) })
    }
    return TextTable(
      headings: headings, textColumns: [Column.outcome.rawValue, Column.unit.rawValue],
      byImportance: Column.byImportance.map(\.rawValue), spare: 1
    ).lines(blocks, width: width, isBold: isBold)
  }

  /// What a column of the table shows.
  private enum Column: Int {
    case outcome, unit, baseline, scenario, difference, interval, change

    /// From what must stay to what goes first.
    static let byImportance: [Column] = [.outcome, .difference, .interval, .change, .baseline, .scenario, .unit]
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
  func tableDecimals(_ difference: Estimate, baseline: Double?) -> Int {
    let isPlain = difference.value == 0 && difference.lower == difference.upper
    return isPlain
      ? Figures.decimals(showing: abs(baseline ?? 0), from: 100) : Figures.decimals(for: difference)
  }
}
