import Tables

/// Shapes of SVG, with coordinates to a tenth.
enum Drawing {
  /// A coordinate as SVG reads it.
  static func number(_ x: Double) -> String {
    let text = NumberText.fixed(x, digits: 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// A share of the whole width.
  static func percent(_ share: Double) -> String { number(100 * share) + "%" }

  /// A picture of some size that scales with its place on the page, and says in words what it shows.
  static func picture(_ width: Double, _ height: Double, label: String, _ content: [Markup]) -> Markup {
    .element(
      "svg", ["viewBox": "0,0,\(number(width)),\(number(height))", "role": "img", "aria-label": label], content)
  }

  /// A straight line.
  static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ kind: String) -> Markup {
    .shape(
      "line", ["class": kind, "x1": number(x1), "y1": number(y1), "x2": number(x2), "y2": number(y2)])
  }

  /// A circle.
  static func circle(_ x: Double, _ y: Double, _ radius: Double, _ kind: String, tip: String? = nil) -> Markup {
    guard let tip else {
      return .shape("circle", ["class": kind, "cx": number(x), "cy": number(y), "r": number(radius)])
    }
    return .element(
      "circle", ["class": kind, "cx": number(x), "cy": number(y), "r": number(radius)],
      .element("title", [:], Markup(tip)))
  }

  /// A rectangle.
  static func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ kind: String, tip: String? = nil
  ) -> Markup {
    .element(
      "rect",
      ["class": kind, "x": number(x), "y": number(y), "width": number(width), "height": number(height)],
      tip.map { .element("title", [:], Markup($0)) } ?? .empty)
  }

  /// A text at a point; `anchor` is `start`, `middle` or `end`.
  static func text(_ x: Double, _ y: Double, _ text: String, anchor: String? = nil, _ kind: String? = nil) -> Markup {
    .element("text", ["class": kind, "x": number(x), "y": number(y), "text-anchor": anchor], Markup(text))
  }

  /// A line through points.
  static func path(_ points: [(x: Double, y: Double)], _ kind: String, closed: Bool = false) -> Markup {
    var d = ""
    for (index, point) in points.enumerated() {
      d += (index == 0 ? "M" : "L") + number(point.x) + "," + number(point.y)
    }
    return .shape("path", ["class": kind, "d": d + (closed ? "Z" : "")])
  }

  /// A long line through points, to be referred to by its name. Steps are whole tenths, so that they are short and that
  /// rounding does not add up.
  static func course(_ points: [(x: Double, y: Double)], id: String, closed: Bool = false) -> Markup {
    var d = ""
    var last = (x: 0, y: 0)
    for (index, point) in points.enumerated() {
      let next = (x: Int((10 * point.x).rounded()), y: Int((10 * point.y).rounded()))
      let y = next.y - last.y
      d += (index == 0 ? "M" : "l") + "\(next.x - last.x)" + (y < 0 ? "\(y)" : " \(y)")
      last = next
    }
    return .shape("path", ["id": id, "d": d + (closed ? "z" : ""), "transform": "scale(.1)"])
  }
}
