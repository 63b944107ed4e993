import Parameters
import SimulationKernel
import Tables

/// A setting that a sweep varies, and its values.
public struct Variation: Sendable {
  /// What it can be.
  enum Domain: Sendable {
    /// One of these, in order.
    case values([Node])
    /// From one number to another.
    case range(from: Double, to: Double, steps: Int?, isLogarithmic: Bool, at: SourcePosition)
  }

  /// The path, `interventions.street coaches.intensity`; the name of its column in results.
  public let name: String
  /// The keys of the path.
  let path: [String]
  /// Where its name stands in the sweep file.
  let position: SourcePosition
  let domain: Domain
  /// What the model says of the setting; nil where it decodes the value by itself.
  let declaration: Declaration?
  /// All values, where they can be counted; nil for a range without steps. Made once, since every point asks for them.
  private(set) var values: [Node]?

  var isWhole: Bool { declaration?.kind == .count }

  private var listed: [Node]? {
    switch domain {
    case .values(let nodes): return nodes
    case .range(_, _, nil, _, _): return nil
    case .range(_, _, let steps?, _, let position):
      return (0..<steps).map { step in
        let node = number(share: Double(step) / Double(steps - 1), at: position)
        return .number(Self.readable(node.number ?? 0), at: position)
      }
    }
  }

  /// The value at a share of the way, from 0 up to but not including 1: of a range in proportion, of whole numbers and of
  /// listed values each for an equal share.
  func value(at share: Double) -> Node {
    if let values { return values[min(values.count - 1, Int(share * Double(values.count)))] }
    guard case .range(let from, let to, _, let isLogarithmic, let position) = domain else { return .null() }
    guard isWhole, !isLogarithmic else { return number(share: share, at: position) }
    return .number((from + share * (to - from + 1)).rounded(.down), at: position)
  }

  /// As `value(at:)`, for shares that include 1, such as the levels of trajectories.
  func level(at share: Double) -> Node {
    if values != nil { return value(at: share) }
    guard case .range(_, _, _, _, let position) = domain else { return .null() }
    return number(share: share, at: position)
  }

  /// The number at a share of a range, both ends included.
  private func number(share: Double, at position: SourcePosition) -> Node {
    guard case .range(let from, let to, _, let isLogarithmic, _) = domain else { return .null() }
    // The ends exactly, whatever rounding does between them.
    let number =
      share <= 0
      ? from
      : share >= 1
        ? to
        : isLogarithmic
          ? Elementary.exp(Elementary.log(from) + share * (Elementary.log(to) - Elementary.log(from)))
          : from + share * (to - from)
    return .number(isWhole ? number.rounded() : number, at: position)
  }

  /// Twelve digits: steps of a tenth from 0.6 on give 0.8 and not 0.7999999999999999.
  private static func readable(_ number: Double) -> Double {
    guard number != 0, number.isFinite else { return number }
    var scale = 1.0
    while abs(number) * scale < 1e11 { scale *= 10 }
    return scale < 1e15 ? (number * scale).rounded() / scale : number
  }
}

extension Variation {
  /// Reads what a sweep file says of a setting; nil, and reported, where it is wrong.
  init?(_ member: Member, path: [String], declaration: Declaration?, _ problems: ProblemLog) {
    guard let domain = Self.domain(member.node, isWhole: declaration?.kind == .count, name: member.key, problems)
    else { return nil }
    name = member.key
    self.path = path
    position = member.keyPosition
    self.declaration = declaration
    self.domain = domain
    values = listed
  }

  /// A setting whose values a file of points gives.
  init(name: String, path: [String], position: SourcePosition, declaration: Declaration?) {
    self.name = name
    self.path = path
    self.position = position
    self.declaration = declaration
    domain = .values([])
    values = []
  }

  private static func domain(_ node: Node, isWhole: Bool, name: String, _ problems: ProblemLog) -> Domain? {
    let remedy: Message = "write a list of values, [0.8, 1, 1.2], or a range, \("{ from: 0.6, to: 1.4, steps: 5 }")"
    if let values = node.elements {
      if values.isEmpty { problems.report("\(Quoting.safe(name)) has no values", at: node.position, remedy: remedy) }
      var seen: Set<String> = []
      for value in values where !seen.insert(value.compactText).inserted {
        problems.report("\(Quoting.safe(name)) has the value \(value.compactText) twice", at: value.position)
      }
      return values.isEmpty || seen.count < values.count ? nil : .values(values)
    }
    guard node.members != nil else {
      problems.report(
        "\(Quoting.safe(name)) is \(node.shown), must be a list of values or a range", at: node.position, remedy: remedy
      )
      return nil
    }
    return range(node, isWhole: isWhole, name: name, problems)
  }

  private static func range(_ node: Node, isWhole: Bool, name: String, _ problems: ProblemLog) -> Domain? {
    let own = ProblemLog()
    defer { problems.add(own) }
    let read = ParameterReader(node, path: "vary." + name, words: "a range", problems: own)
    let open = -Double.infinity...Double.infinity
    let from: Double = read.real(
      "from", "The lowest value", unit: .dimensionless, in: open, default: 0, source: ScenarioSettings.source)
    let to: Double = read.real(
      "to", "The highest value", unit: .dimensionless, in: open, default: 0, source: ScenarioSettings.source)
    let steps = read.count(
      "steps", "How many values, both ends included", unit: "values", in: 1...SweepPoints.most, default: 1,
      source: ScenarioSettings.source)
    let scale = read.choice(
      "scale", "Whether equal steps add the same (linear) or multiply by the same (log)", among: ["linear", "log"],
      default: "linear", source: ScenarioSettings.source)
    read.finish()
    guard own.isEmpty else { return nil }
    for end in ["from", "to"] where !read.isGiven(end) {
      own.report("the range of \(Quoting.safe(name)) has no \(end)", at: node.position)
    }
    if from >= to, own.isEmpty {
      own.report(
        "the range of \(Quoting.safe(name)) is empty: from \(NumberText.plain(from)) to \(NumberText.plain(to))",
        at: node.position, remedy: "\("from") must be below \("to")")
    }
    if scale == "log", from <= 0 {
      own.report("a range with scale log must begin above 0", at: read.position(of: "from"))
    }
    if isWhole, from.rounded() != from || to.rounded() != to {
      own.report(
        "\(Quoting.safe(name)) is counted in whole numbers, and so must be \("from") and \("to")", at: node.position)
    }
    if read.isGiven("steps"), steps < 2 {
      own.report("a range has at least 2 steps", at: read.position(of: "steps"))
    }
    if isWhole, read.isGiven("steps"), Double(steps - 1) > to - from {
      own.report(
        "from \(NumberText.plain(from)) to \(NumberText.plain(to)) there are fewer than \(steps) whole numbers",
        at: read.position(of: "steps"))
    }
    guard own.isEmpty else { return nil }
    return .range(
      from: from, to: to, steps: read.isGiven("steps") ? steps : nil, isLogarithmic: scale == "log", at: node.position)
  }
}
