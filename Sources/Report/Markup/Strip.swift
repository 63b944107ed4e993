/// Estimates with their intervals on a common scale, each in a strip as wide as its place on the page.
///
/// The mark says by its shape what the interval allows: a filled disc is lower than zero for certain, a filled square higher,
/// a ring neither. A whisker that goes beyond the scale ends in an arrow.
struct Strip: Sendable {
  let axis: Axis

  /// What an estimate says.
  enum Verdict: String, Sendable {
    case lower, higher, unclear, same
    /// There is no interval.
    case unknown

    init(_ estimate: Estimate) {
      if estimate.lower == nil {
        self = .unknown
      } else if estimate.isExactlyZero {
        self = .same
      } else {
        self = estimate.excludesZero ? (estimate.value < 0 ? .lower : .higher) : .unclear
      }
    }
  }

  /// A scale for all estimates. Intervals that are far wider than all values lie apart would squeeze these to nothing: they
  /// are cut.
  init(_ estimates: [Estimate]) {
    let values = estimates.map(\.value) + [0]
    let spread = (values.max() ?? 0) - (values.min() ?? 0)
    let room = spread > 0 ? 2.5 * spread : .infinity
    let least = (values.min() ?? 0) - room
    let most = (values.max() ?? 0) + room
    let ends = estimates.flatMap { [$0.lower, $0.upper].compactMap(\.self) }.map { min(most, max(least, $0)) }
    axis = Axis(values + ends, marks: 3, isRound: false)
  }

  /// The place of a number in the strip, with a little room at both ends.
  private func place(_ x: Double) -> Double { 0.03 + 0.94 * axis.share(of: x) }

  /// The strip of an estimate; only the line of zero where there is none.
  func markup(_ estimate: Estimate?, verdict: Verdict? = nil, ghost: Double? = nil) -> Markup {
    let zero = axis.low <= 0 && axis.high >= 0 ? [vertical(0, "zero")] : []
    var shapes = zero
    if let estimate {
      if let lower = estimate.lower, let upper = estimate.upper { shapes += whisker(lower, upper) }
      if let ghost { shapes.append(mark(ghost, "ghost", "M-4,-4L4,4M-4,4L4,-4")) }
      shapes.append(mark(estimate.value, verdict ?? Verdict(estimate)))
    }
    return .element("svg", ["class": "strip", "aria-hidden": "true"], shapes)
  }

  private func vertical(_ x: Double, _ kind: String) -> Markup {
    let at = Drawing.percent(place(x))
    return .shape("line", ["class": kind, "x1": at, "x2": at, "y1": "0", "y2": "100%"])
  }

  private func whisker(_ lower: Double, _ upper: Double) -> [Markup] {
    var shapes = [
      Markup.shape(
        "line",
        [
          "class": "whisker", "x1": Drawing.percent(place(lower)), "x2": Drawing.percent(place(upper)), "y1": "50%",
          "y2": "50%",
        ])
    ]
    if lower < axis.low { shapes.append(at(place(axis.low), "cut", "M1,-5L-6,0L1,5Z")) }
    if upper > axis.high { shapes.append(at(place(axis.high), "cut", "M-1,-5L6,0L-1,5Z")) }
    return shapes
  }

  private func mark(_ value: Double, _ verdict: Verdict) -> Markup {
    let disc = "M-4.5,0a4.5,4.5,0,1,0,9,0a4.5,4.5,0,1,0,-9,0Z"
    return mark(value, verdict.rawValue, verdict == .higher ? "M-4,-4H4V4H-4Z" : disc)
  }

  private func mark(_ value: Double, _ kind: String, _ d: String) -> Markup { at(place(value), kind, d) }

  /// A shape around a point of the middle line.
  private func at(_ share: Double, _ kind: String, _ d: String) -> Markup {
    .element(
      "svg", ["x": Drawing.percent(share), "y": "50%", "overflow": "visible", "width": "1", "height": "1"],
      .shape("path", ["class": kind, "d": d]))
  }

  /// The marks of the scale, as a strip of its own.
  func scale(_ text: (Double, Int) -> String) -> Markup {
    let width = axis.high - axis.low
    // Marks too near to each other, or to the ends, would run into one another in a narrow place.
    let shown = axis.ticks.filter { $0 - axis.low >= -1e-9 * width && axis.high - $0 >= -1e-9 * width }
    let labels = shown.map { tick -> Markup in
      let share = place(tick)
      let anchor = share < 0.15 ? "start" : share > 0.85 ? "end" : "middle"
      return .element(
        "text", ["x": Drawing.percent(share), "y": "12", "text-anchor": anchor],
        Markup(text(tick, axis.decimals)))
    }
    return .element("svg", ["class": "scale", "aria-hidden": "true"], labels)
  }
}
