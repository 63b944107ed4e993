/// Estimates with their intervals on a common scale, each in a strip as wide as its place on the page.
///
/// The mark says by its shape what the interval allows: a filled disc is lower than zero for certain, a filled square higher,
/// a ring neither. A whisker that goes beyond the scale ends in an arrow.
struct Strip: Sendable {
  let axis: Axis

  /// What an estimate says.
  enum Verdict: String, CaseIterable, Sendable {
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
  ///
  /// - Parameters:
  ///   - verdict: what may be claimed, where that is less than the estimate says.
  ///   - ghost: a number that is shown as a cross beside it.
  ///   - hasEnds: whether whiskers have ends, which show where they are shorter than the mark.
  func markup(
    _ estimate: Estimate?, verdict: Verdict? = nil, ghost: Double? = nil, hasEnds: Bool = false
  ) -> Markup {
    var shapes = [Markup.shape("rect", ["class": "z", "x": Drawing.percent(place(0))])]
    if let estimate {
      if let lower = estimate.lower, let upper = estimate.upper { shapes += whisker(lower, upper) }
      if let ghost { shapes.append(mark("ghost", at: ghost)) }
      let ends = [estimate.lower, estimate.upper].compactMap(\.self).filter { axis.low <= $0 && $0 <= axis.high }
      if hasEnds { shapes += ends.map { mark("end", at: $0) } }
      shapes.append(mark((verdict ?? Verdict(estimate)).rawValue, at: estimate.value))
    }
    return .element("svg", ["class": "strip", "aria-hidden": "true"], shapes)
  }

  private func whisker(_ lower: Double, _ upper: Double) -> [Markup] {
    let (left, right) = (place(lower), place(upper))
    var shapes = [
      Markup.shape("rect", ["class": "w", "x": Drawing.percent(left), "width": Drawing.percent(right - left)])
    ]
    if lower < axis.low { shapes.append(mark("cut-left", at: axis.low)) }
    if upper > axis.high { shapes.append(mark("cut-right", at: axis.high)) }
    return shapes
  }

  private func mark(_ shape: String, at value: Double) -> Markup {
    .shape("use", ["href": "#\(shape)", "x": Drawing.percent(place(value)), "y": "50%"])
  }

  /// The shapes that strips refer to, once for a page.
  static var shapes: [Markup] {
    let disc = "M-4,0a4,4,0,1,0,8,0a4,4,0,1,0,-8,0Z"
    let marks = Verdict.allCases.map { ($0.rawValue, $0.rawValue, $0 == .higher ? "M-3.5,-3.5H3.5V3.5H-3.5Z" : disc) }
    let others = [
      ("cut-left", "cut", "M1,-5L-6,0L1,5Z"), ("cut-right", "cut", "M-1,-5L6,0L-1,5Z"),
      ("end", "cut", "M-.6,-7H.6V7H-.6Z"), ("ghost", "ghost", "M-4,-4L4,4M-4,4L4,-4"),
    ]
    return (marks + others).map { .shape("path", ["id": $0, "class": $1, "d": $2]) }
  }

  /// The marks of the scale, as a strip of its own. In a narrow place not all have room: zero comes first.
  func scale(_ text: (_ tick: Double, _ decimals: Int) -> String) -> [Markup] {
    var taken: [ClosedRange<Double>] = []
    var labels: [Markup] = []
    for tick in axis.ticks.sorted(by: { abs($0) < abs($1) }) {
      let share = place(tick)
      // A text in the middle of an end would be cut off.
      let anchor = share < 0.15 ? "start" : share > 0.85 ? "end" : "middle"
      let label = text(tick, axis.decimals)
      let width = (Double(label.count) * 6.8 + 6) / Self.narrowest
      let start = anchor == "start" ? share : anchor == "end" ? share - width : share - width / 2
      let range = start...(start + width)
      guard !taken.contains(where: { $0.overlaps(range) }) else { continue }
      taken.append(range)
      labels.append(
        .element("text", ["x": Drawing.percent(share), "y": "12", "text-anchor": anchor], Markup(label)))
    }
    return labels
  }

  /// Pixels of the narrowest strip.
  private static let narrowest = 105.0
}
