public import Tables

/// Published figures and experiments beside the model's, for people.
public struct ValidationReport: Sendable {
  /// One figure, or one experiment.
  private struct Row: Sendable {
    let what: String
    let isExperiment: Bool
    let role: String
    let isHit: Bool
    /// Whether the size of an experiment is hit; nil where none is judged.
    let isSizeHit: Bool?
    let sign: String
    let published: Double?
    let simulated: Estimate?
    let unit: String
  }

  private let rows: [Row]
  private let texts: Texts

  /// A report on a table with the columns of `validation.csv`. Throws where one is missing.
  public init(table: DataTable, texts: Texts = .english) throws(TableError) {
    let places = try ColumnPlaces(
      table.schema,
      required: [
        "what", "kind", "role", "verdict", "size", "sign", "published", "simulated", "lower", "upper", "unit",
      ])
    rows = table.rows.map { row in
      let size = places.text("size", of: row)
      return Row(
        what: ComparisonReport.printable(places.text("what", of: row)),
        isExperiment: places.text("kind", of: row) == "experiment", role: places.text("role", of: row),
        isHit: places.text("verdict", of: row) == "hit", isSizeHit: size.isEmpty ? nil : size == "hit",
        sign: places.text("sign", of: row), published: places.real("published", of: row),
        simulated: places.estimate("simulated", lower: "lower", upper: "upper", of: row),
        unit: places.text("unit", of: row))
    }
    self.texts = texts
  }

  /// Roles in the order in which they are told.
  private static let roles = ["calibrate", "test"]

  /// Columns that verdicts, both values and the interval take at most, and the fewest that are left for what a figure is.
  private static let figuresWidth = 56
  private static let shortestLabel = 24

  /// A block for each kind and role with a line for each figure, how many are hit, and at the end both kinds in a sentence; no
  /// line but of the sentences is longer than `width`.
  public func terminalText(width: Int, isBold: Bool) -> String {
    let label = max(Self.shortestLabel, width - Self.figuresWidth)
    var lines = table(of: levels, experiments: false, label: label, width: width, isBold: isBold)
    lines += table(of: experiments, experiments: true, label: label, width: width, isBold: isBold)
    return (lines + [""] + sentences.flatMap { TextWrap.lines($0, width: width) }).map { $0 + "\n" }.joined()
  }

  private var levels: [Row] { rows.filter { !$0.isExperiment } }
  private var experiments: [Row] { rows.filter(\.isExperiment) }

  private func table(of rows: [Row], experiments: Bool, label: Int, width: Int, isBold: Bool) -> [String] {
    let verdicts = experiments ? [texts.signHeading, texts.sizeHeading] : [texts.verdictHeading]
    let headings =
      [experiments ? texts.experimentHeading : texts.figureHeading] + verdicts
      + [texts.publishedHeading, texts.modelHeading, texts.intervalHeading, texts.unitHeading]
    let table =
      experiments
      ? TextTable(headings: headings, textColumns: [0, 1, 2, 6], byImportance: [0, 1, 4, 3, 2, 5, 6], spare: 1)
      : TextTable(headings: headings, textColumns: [0, 1, 5], byImportance: [0, 1, 3, 2, 4, 5], spare: 1)
    let blocks = Self.roles.compactMap { role -> (title: String, rows: [[String]])? in
      let own = rows.filter { $0.role == role }
      return own.isEmpty ? nil : (title(role, own, experiments: experiments), own.map { cells($0, label: label) })
    }
    return blocks.isEmpty ? [] : table.lines(blocks, width: width, isBold: isBold)
  }

  private func title(_ role: String, _ rows: [Row], experiments: Bool) -> String {
    let (fitted, tested) =
      experiments ? (texts.fittedExperiments, texts.testedExperiments) : (texts.fittedFigures, texts.testedFigures)
    return Texts.fill(
      role == "test" ? tested : fitted, ["hits": String(rows.count { $0.isHit }), "count": String(rows.count)])
  }

  /// How many of each kind are hit.
  private var sentences: [String] {
    [(levels, texts.levelsTogether), (experiments, texts.experimentsTogether)].compactMap { rows, template in
      guard !rows.isEmpty else { return nil }
      let hits = rows.count { $0.isHit }
      return Texts.fill(
        template,
        [
          "hits": String(hits), "count": String(rows.count), "share": String(100 * hits / rows.count),
          "sizes": String(rows.count { $0.isSizeHit == true }), "sized": String(rows.count { $0.isSizeHit != nil }),
        ])
    }
  }

  private func cells(_ row: Row, label: Int) -> [String] {
    let figures = Figures(texts: texts)
    let size = row.published.map(abs) ?? row.simulated.map { abs($0.value) } ?? 1
    let decimals = row.isExperiment ? 1 : min(3, max(Figures.decimals(showing: size, from: 10), 0))
    func text(_ x: Double) -> String { figures.text(x, decimals: decimals) }
    func verdict(_ isHit: Bool) -> String { isHit ? texts.hit : texts.missed }
    var interval = ""
    if let lower = row.simulated?.lower, let upper = row.simulated?.upper {
      interval = Texts.fill(texts.interval, ["lower": text(lower), "upper": text(upper)])
    }
    let what = row.what.count <= label ? row.what : row.what.prefix(label - 1) + "…"
    let sign = texts.signs[row.sign] ?? row.sign
    let published = row.sign == "none" ? sign : row.published.map(text) ?? sign
    let sizes = row.isExperiment ? [row.isSizeHit.map(verdict) ?? ""] : []
    return [what, verdict(row.isHit)] + sizes
      + [published, row.simulated.map { text($0.value) } ?? "–", interval, row.unit]
  }
}
