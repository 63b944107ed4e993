/// Columns of text that are made to fit a width: first the blanks between them shrink, then the least important go.
struct TextTable {
  /// What stands above each column.
  let headings: [String]
  /// The columns that are set to the left; all others to the right.
  let textColumns: Set<Int>
  /// All columns, from what must stay to what goes first. The first two always stay, and the first gives way to the
  /// second.
  let byImportance: [Int]
  /// How many of the least important columns appear only where there is room to spare.
  let spare: Int

  /// Columns that fit, left to right, with their widths, and the blanks between them.
  private struct Layout {
    let columns: [(column: Int, width: Int)]
    let gap: Int
  }

  /// The heading, and for each block its title and its rows; no line is longer than `width`, at least 20.
  ///
  /// What is too long is cut, never wrapped.
  /// - Parameter isBold: whether titles are set in bold by ANSI codes, which count for nothing in the width.
  func lines(_ blocks: [(title: String, rows: [[String]])], width: Int, isBold: Bool) -> [String] {
    let width = max(20, width)
    let layout = fittedLayout(blocks.flatMap(\.rows), width: width)
    var lines = [line(headings, layout, width: width)]
    for (title, rows) in blocks {
      let title = Self.cut(title, to: width)
      lines.append(isBold ? "\u{1B}[1m\(title)\u{1B}[0m" : title)
      lines += rows.map { line($0, layout, width: width) }
    }
    return lines
  }

  /// All columns but the spare ones with two blanks between them, or else with one; failing that, the most important ones.
  private func fittedLayout(_ rows: [[String]], width: Int) -> Layout {
    let widths = headings.indices.map { column in ([headings] + rows).map { $0[column].count }.max() ?? 0 }
    let usual = byImportance.dropLast(spare)
    let needed = usual.reduce(Self.indent.count) { $0 + widths[$1] }
    let gaps = usual.count - 1
    let gap = needed + gaps * 2 > width && needed + gaps <= width ? 1 : 2
    var chosen: [Int] = []
    var total = Self.indent.count - gap
    for (rank, column) in byImportance.enumerated() {
      let wider = total + gap + widths[column]
      guard rank < 2 || wider <= width else { break }
      total = wider
      chosen.append(column)
    }
    let first = byImportance[0]
    let label = max(Self.shortestLabel, widths[first] - max(0, total - width))
    return Layout(columns: chosen.sorted().map { ($0, $0 == first ? label : widths[$0]) }, gap: gap)
  }

  private func line(_ cells: [String], _ layout: Layout, width: Int) -> String {
    let texts = layout.columns.map { column, columnWidth in
      let text = Self.cut(cells[column], to: columnWidth)
      let blanks = String(repeating: " ", count: columnWidth - text.count)
      return textColumns.contains(column) ? text + blanks : blanks + text
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
