import Parameters

/// The report of a results folder: one HTML file in both languages that needs nothing else.
///
/// It follows from the tables and the program alone: the same on any machine, whatever the time.
public struct ReportDocument: Sendable {
  private let data: ReportData
  private let language: Language

  /// A report on some data, which shows a language until its reader chooses the other.
  public init(_ data: ReportData, language: Language = .en) {
    self.data = data
    self.language = language
  }

  /// The bytes of the file: UTF-8, LF.
  public var html: [UInt8] { Array(text.utf8) }

  private var text: String {
    let pages = Language.allCases.map { (language: $0, page: ReportPage(data, $0)) }
    let mains = pages.map { each, page in
      Markup.element(
        "main",
        [
          "id": each.rawValue, "lang": each.rawValue, "data-title": Self.title(page),
          "class": each == language ? nil : "other",
        ], page.markup)
    }
    let first = pages.first { $0.language == language } ?? pages[0]
    let head: [Markup] = [
      .void("meta", ["charset": "utf-8"]),
      .void("meta", ["name": "viewport", "content": "width=device-width,initial-scale=1"]),
      .void("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy]),
      .element("title", [:], Markup(Self.title(first.page))), .void("link", ["rel": "icon", "href": "data:,"]),
      .element("style", [:], .raw(PageStyle.css)),
    ]
    let body = Markup.element(
      "body", [:], [shapes, languages] + mains + [.element("script", [:], .raw(PageScript.code))])
    let html = Markup.element(
      "html", ["lang": language.rawValue], [.element("head", [:], head), body])
    return "<!DOCTYPE html>\n" + html.code + "\n"
  }

  private static let policy = [
    "default-src", "'none';img-src", "data:;style-src", "'unsafe-inline';script-src", "'unsafe-inline'",
  ]
  .joined(separator: " ")

  private static func title(_ page: ReportPage) -> String {
    let name = page.data.facts.sweep.map { ComparisonReport.printable($0) } ?? page.baseline
    return "Keerpunt: \(ReportPage.cut(name, to: 60))"
  }

  /// Shapes that both languages refer to.
  private var shapes: Markup {
    .element(
      "svg", ["class": "shapes", "aria-hidden": "true"],
      .element("defs", [:], Strip.shapes + YearLines.all(data).flatMap(\.shapes) + links))
  }

  private var links: [Markup] {
    data.neighbourhoods.map { CityMap($0, links: data.links, scenario: data.facts.baseline).shapes } ?? []
  }

  private var languages: Markup {
    .element(
      "nav", ["class": "languages", "aria-label": "Language/taal"],
      Language.allCases.map { each in
        .element(
          "a",
          [
            "href": "#\(each.rawValue)", "lang": each.rawValue, "hreflang": each.rawValue,
            "data-language": each.rawValue, "aria-current": each == language ? "true" : nil,
          ], Markup(each.ownName))
      })
  }
}

extension Language {
  /// What its speakers call it.
  fileprivate var ownName: String {
    switch self {
    case .en: "English"
    case .nl: "Nederlands"
    }
  }
}
