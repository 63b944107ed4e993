import Parameters

/// A report in one language.
struct ReportPage: Sendable {
  let data: ReportData
  let voice: Voice
  /// Scenarios with their rows, those that lower the headline most first.
  let sections: [ComparisonReport.Section]
  let comparison: ComparisonReport

  init(_ data: ReportData, _ language: Language) {
    self.data = data
    voice = Voice(language: language)
    comparison = ComparisonReport(
      rows: data.comparison, participants: data.participants, titles: data.facts.titles, weeks: data.facts.weeks,
      texts: language.texts)
    func size(_ section: ComparisonReport.Section) -> Double {
      let row = section.row(of: ComparisonReport.headline)
      return row?.relative?.value ?? row?.difference?.value ?? .infinity
    }
    sections = comparison.sections.enumerated().sorted { (size($0.element), $0.offset) < (size($1.element), $1.offset) }
      .map(\.element)
  }

  /// The whole, as the content of its own `main`.
  var markup: Markup {
    let parts: [(id: String, title: Message, body: Markup)] = [
      ("effect", "What each scenario does", effects), ("years", "Over the years", years),
      ("places", "Where it happens", places), ("costs", "Cost against effect", costs),
      ("together", "Is the whole more than its parts?", together), ("groups", "Who benefits", groups),
      ("markets", "Two labour markets", markets), ("seats", "Seats and unmet need", seats),
      ("before", "Before and after, and what the scenario did", beforeAndAfter),
      ("sets", "Which conclusions hold under other assumptions", assumptions), ("sweep", "Over the settings", sweep),
      ("numbers", "All numbers", numbers), ("assumed", "What was assumed", assumed),
      ("limits", "What this must not be used for", limits), ("words", "Words", glossary),
      ("source", "Where this comes from", provenance),
    ].filter { !$0.2.code.isEmpty }
    let contents = parts.map { part in
      Markup.element("li", [:], .element("a", ["href": "#\(id(part.id))"], voice(part.title)))
    }
    let chapters = parts.map { part in
      Markup.element(
        "section", ["id": id(part.id), "class": "chapter", "aria-labelledby": id(part.id) + "-title"],
        [.element("h2", ["id": id(part.id) + "-title"], voice(part.title)), part.body])
    }
    return .element("header", ["class": "lead"], [heading, answer])
      + .element(
        "nav", ["aria-label": voice.text("Contents"), "class": "contents"], .element("ol", [:], contents))
      + controls + chapters.joined()
  }

  /// A name for a place of the page, unlike any of the other language.
  func id(_ name: String) -> String { "\(voice.language.rawValue)-\(name)" }

  // MARK: Words

  /// A paragraph.
  func paragraph(_ message: Message, _ kind: String? = nil) -> Markup {
    .element("p", ["class": kind], voice(message))
  }

  /// A paragraph of text that is in this language already.
  func paragraph(text: String, _ kind: String? = nil) -> Markup {
    .element("p", ["class": kind], Markup(Voice.typeset(text)))
  }

  /// What a figure cannot show, and why.
  func missing(_ message: Message) -> Markup { paragraph(message, "missing") }

  /// The title of a scenario, in whatever script it is written.
  func title(_ text: String) -> Markup { .element("bdi", [:], Markup(Self.cut(text))) }

  /// A title that is far too long for a figure, cut.
  static func cut(_ text: String, to count: Int = 90) -> String {
    text.count <= count ? text : text.prefix(count - 1) + "…"
  }

  /// The title of a scenario of that name.
  func title(of name: String) -> String { comparison.title(of: name) }

  /// The baseline's title.
  var baseline: String {
    ComparisonReport.title(
      of: data.facts.baseline ?? "",
      among: data.facts.titles.mapValues { ComparisonReport.printable($0) }
        .filter { !$0.value.isEmpty })
  }

  /// The label of an outcome.
  func label(_ outcome: String) -> String { voice.texts.label(of: outcome) }

  /// Whether there is a comparison with intervals.
  var hasIntervals: Bool {
    data.comparison.contains { $0.outcome == ComparisonReport.headline && $0.difference?.lower != nil }
  }
}
