extension ComparisonReport {
  /// All scenarios on one scale, those that lower the headline most first: a line with a mark, its interval and its number for
  /// each. Empty for one scenario alone, where changes in per cent are not known, and where there is no room.
  ///
  /// A filled disc is clearly lower, a filled square clearly higher; an empty disc cannot be told from zero.
  /// - Parameters:
  ///   - width: characters to a line.
  ///   - isBold: whether the heading is bold and marks are coloured by ANSI codes, which count for nothing in the width.
  public func overview(width: Int = 80, isBold: Bool = false) -> [String] {
    let rows = sections.compactMap { section -> (title: String, row: ComparisonRow, change: Estimate)? in
      guard let row = section.row(of: Self.headline), row.pairs > 0, let change = row.relative else { return nil }
      return (section.title, row, change)
    }.enumerated().sorted { ($0.element.change.value, $0.offset) < ($1.element.change.value, $1.offset) }.map(\.element)
    let numbers = rows.map { change($0.change) }
    let numberWidth = numbers.map(\.count).max() ?? 0
    let labelWidth = min(rows.map(\.title.count).max() ?? 0, max(12, width / 3))
    let room = width - 2 - labelWidth - 2 - 2 - numberWidth
    guard rows.count > 1, rows.count == sections.count, room >= Self.narrowestBar else { return [] }
    let bar = Bar(rows.map(\.change), width: min(room, Self.widestBar))
    let heading = TextWrap.lines(texts.overviewHeading, width: width)
    let lines = zip(rows, numbers).map { row, number in
      let label = row.title.count <= labelWidth ? row.title : row.title.prefix(labelWidth - 1) + "…"
      let blanks = String(repeating: " ", count: labelWidth - label.count)
      let gap = String(repeating: " ", count: numberWidth - number.count)
      return "  \(label)\(blanks)  \(bar.line(row.change, mark: mark(row.row), isColoured: isBold))  \(gap)\(number)"
    }
    return heading.map { isBold ? "\u{1B}[1m\($0)\u{1B}[0m" : $0 } + lines
  }

  private static let narrowestBar = 16
  private static let widestBar = 60

  private func change(_ estimate: Estimate) -> String {
    let number = Figures(texts: texts).text(
      estimate.value, decimals: min(4, Figures.decimals(for: estimate)), isSigned: true)
    return Texts.fill(texts.percent, ["number": number])
  }

  /// What may be claimed of a row: of the difference and the relative change, the one that claims less.
  private func mark(_ row: ComparisonRow) -> Bar.Mark {
    guard let difference = row.difference else { return .unclear }
    let claim = Claim(row, difference, unit: "", texts: texts).estimate
    return claim.excludesZero ? (claim.value < 0 ? .lower : .higher) : .unclear
  }

  /// Intervals drawn with characters on a common scale.
  private struct Bar {
    enum Mark: Character {
      case lower = "●"
      case higher = "■"
      case unclear = "○"
    }

    let axis: Axis
    let width: Int

    init(_ estimates: [Estimate], width: Int) {
      axis = Strip(estimates).axis
      self.width = width
    }

    private func place(_ x: Double) -> Int { Int((axis.share(of: x) * Double(width - 1)).rounded()) }

    /// The line of zero, the interval over it, the mark over both.
    func line(_ estimate: Estimate, mark: Mark, isColoured: Bool) -> String {
      var cells = Array(repeating: Character(" "), count: width)
      cells[place(0)] = "│"
      if let lower = estimate.lower, let upper = estimate.upper {
        for at in place(lower)...place(upper) { cells[at] = at == place(0) ? "┼" : "─" }
      }
      let at = place(estimate.value)
      cells[at] = mark.rawValue
      guard isColoured, mark != .unclear else { return String(cells) }
      let colour = mark == .lower ? "\u{1B}[34m" : "\u{1B}[33m"
      return String(cells[..<at]) + colour + String(cells[at]) + "\u{1B}[0m" + String(cells[(at + 1)...])
    }
  }
}
