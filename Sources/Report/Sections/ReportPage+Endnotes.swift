import Parameters

/// What stands behind the figures: what was assumed, where it comes from, what it must not be used for, and words.
extension ReportPage {
  /// More settings than this are not listed for one scenario.
  private static let mostSettings = 60

  var assumed: Markup {
    let points: [Message] = [
      "Every youth, neighbourhood and recruiter is made up. No data about real persons went in.",
      "Recruiters have openings, as employers do. Where one youth leaves, another is asked.",
      "How youths weigh offers is assumed, and so is how hard the market pushes back.",
      "Effects of programmes go in as assumptions or from trials elsewhere.",
      "Every run with a measure shares its random numbers with a run without it.",
    ]
    let rows = data.facts.scenarios.compactMap { scenario -> Markup? in
      let leaves = Self.leaves(scenario.settings)
      let items = leaves.prefix(Self.mostSettings).map { path, value in
        Markup.element(
          "li", [:],
          [.element("code", [:], Markup(Self.cut(path, to: 120))), Markup(" "), Markup(Self.cut(value, to: 120))])
      }
      let more =
        leaves.count > Self.mostSettings
        ? [paragraph("and \(leaves.count - Self.mostSettings) more, in provenance.json")] : []
      let name = ComparisonReport.printable(scenario.title)
      return .element(
        "details", ["data-scenario": sections.contains { $0.name == scenario.name } ? scenario.name : nil],
        [
          .element(
            "summary", [:],
            .element("bdi", [:], Markup(name.isEmpty ? ComparisonReport.printable(scenario.name) : name))),
          leaves.isEmpty
            ? paragraph("Nothing beside the settings of the model.")
            : .element("ul", ["class": "settings"], Array(items)),
        ] + more)
    }
    return .element("ul", [:], points.map { .element("li", [:], voice($0)) })
      + .element("h3", [:], voice("What each scenario sets"))
      + paragraph("All else is as the model has it. Names are those of scenario files.", "note")
      + .element("div", ["class": "columns"], rows)
  }

  /// Every value of a tree with its path.
  static func leaves(_ node: Node, _ path: String = "") -> [(path: String, value: String)] {
    guard let members = node.members, !members.isEmpty else {
      return path.isEmpty
        ? [] : [(ComparisonReport.printable(path), ComparisonReport.printable(node.string ?? node.compactText))]
    }
    return members.flatMap { leaves($0.node, path.isEmpty ? $0.key : path + "." + $0.key) }
  }

  var limits: Markup {
    let points: [Message] = [
      "Not for persons. Nobody in it is real. It must not select, score or profile youths, families or employers.",
      "Not for real neighbourhoods as they are. A ranking of real places by simulated crime is worth nothing.",
      "Not for forecasts. It says what a policy changes under stated assumptions, not how many will be involved.",
      "Not as evidence that a programme works. What a programme does was put in.",
      "Not for a verdict from one set of assumptions. Quote no number without its interval.",
      "Not for fine differences in cost. Most prices are rough, and savings are not counted.",
      "Not for groups that it does not know. Origin, faith and migration are not in it.",
    ]
    return .element("ul", ["class": "limits"], points.map { .element("li", [:], voice($0)) })
  }

  var glossary: Markup {
    let words: [(Message, Message)] = [
      (
        "person-year involved",
        "One youth who is involved in organised crime for one year, or two for half a year each."
      ),
      ("first-time recruitment", "A youth who was never involved before takes up work for recruiters."),
      ("baseline", "The same city without the measures. All else is compared with it."),
      ("scenario", "The city with a set of measures."),
      ("run", "One course of the city through all its years. Chance makes each run different."),
      (
        "95 % interval",
        "Of a hundred intervals made this way, about 95 hold what endlessly many runs would give. What is unknown of the world is not in it."
      ),
      ("pair", "A run with the measures and one without, with the same chance. What differs is what the measures did."),
      ("not to be told from zero", "The interval holds zero. The effect may be up, down or nothing."),
      ("opening", "A place that an employer or a recruiter wants to fill."),
      ("push-back", "How soon recruiters fill the place of a youth who left."),
      ("deprivation", "How hard a neighbourhood has it, from 0 to 1. A fifth holds a fifth of the youths."),
    ]
    return .element(
      "dl", [:],
      words.map { .element("dt", [:], voice($0)) + .element("dd", [:], voice($1)) })
  }

  var provenance: Markup {
    let facts = data.facts
    let base = facts.baseline.flatMap(facts.scenario) ?? facts.scenarios.first
    func each(_ value: (ResultsFacts.Scenario) -> String?) -> String {
      let all = facts.scenarios.compactMap(value).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      return all.prefix(8).joined(separator: ", ")
    }
    var rows: [(Message, String)] = [
      ("Program", "keerpunt \(ComparisonReport.printable(facts.version))"),
      ("Scenarios", voice.whole(facts.scenarios.count)),
      ("Runs of each", each { $0.replications.map { voice.whole($0) } }),
      (
        "Weeks of a run, after weeks of burn-in",
        each { scenario in
          scenario.weeks.map { "\(voice.whole($0)), \(voice.whole(scenario.burnIn ?? 0))" }
        }
      ),
      ("Seed", each { $0.seed }),
    ]
    if let base {
      rows.append(("City", "\(ComparisonReport.printable(base.city)) (\(ComparisonReport.printable(base.digest)))"))
    }
    return .element(
      "table", ["class": "plain"],
      [
        .element("caption", [:], voice("What these results can be made again from")),
        .element(
          "tbody", [:],
          rows.filter { !$0.1.isEmpty }.map { name, value in
            .element("tr", [:], [.element("th", ["scope": "row"], voice(name)), .element("td", [:], Markup(value))])
          }),
      ])
      + paragraph(
        "This page was made from the tables beside it alone; provenance.json there has every setting.", "note")
  }
}
