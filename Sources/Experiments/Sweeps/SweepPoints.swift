import Parameters
import Tables

/// One point of a design.
public struct SweepPoint: Sendable {
  /// A value for each varied setting; nil where the scenario's own holds.
  let values: [Node?]
  /// The walk that it belongs to, from 1, and the setting by which it differs from the point before; of trajectories.
  var trajectory: Int?
  var changed: Int?
}

/// Makes the points of a design.
struct SweepPoints {
  /// More points than this are refused.
  static let most = 250_000
  /// More values than this, of all settings at all points together, are refused: they would fill the memory of a laptop.
  static let mostValues = 50_000_000

  let design: SweepDesign
  let variations: [Variation]
  let seed: UInt64
  /// Where the design stands, or what stands for it.
  let position: SourcePosition
  /// The most points that are made.
  var most = SweepPoints.most

  /// The points of a design that makes them from the varied settings; none, and reported, where there are too many.
  func points(_ problems: ProblemLog) -> [SweepPoint] {
    switch design {
    case .grid: return grid(problems)
    case .oneAtATime: return oneAtATime(problems)
    case .list: return []
    case .latinHypercube(let count):
      guard fits(Double(count), problems) else { return [] }
      return sampled(LatinHypercube.points(count: count, dimensions: variations.count, seed: seed))
    case .sobol(let count, let isScrambled):
      guard variations.count <= SobolSequence.mostDimensions else {
        problems.report(
          "Sobol's sequence is known here for \(SobolSequence.mostDimensions) settings; \(variations.count) are varied",
          at: position, remedy: "latinHypercube takes any number")
        return []
      }
      guard fits(Double(count), problems) else { return [] }
      if count & (count - 1) != 0 {
        problems.note("\(count) points: Sobol's sequence is even only for powers of two", at: position)
      }
      let sequence = SobolSequence(dimensions: variations.count, scramble: isScrambled ? seed : nil)
      return sampled(sequence.points(count: count))
    case .morris(let trajectories): return morris(trajectories, problems)
    }
  }

  private func sampled(_ points: [[Double]]) -> [SweepPoint] {
    points.map { shares in SweepPoint(values: zip(variations, shares).map { $0.value(at: $1) }) }
  }

  /// Whether there are few enough; as Double, so that nothing overflows.
  private func fits(_ count: Double, _ problems: ProblemLog) -> Bool {
    if count <= Double(most) {
      let values = Int(count) * variations.count
      if values <= Self.mostValues { return true }
      problems.report(
        "the design has \(grouped: values) values, of \(grouped: variations.count) settings at \(grouped: Int(count)) points, "
          + "more than \(grouped: Self.mostValues)", at: position,
        remedy: "vary fewer settings, or ask for fewer points")
      return false
    }
    let text = count < 1e18 ? Message("\(grouped: Int(count))") : Message("\(NumberText.plain(count))")
    problems.report(
      "the design has \(text) points, more than \(grouped: most)", at: position,
      remedy: "latinHypercube and sobol cover as many settings with as many points as you choose")
    return false
  }

  /// The values of every setting; nil, and reported, where one has a range without steps.
  private func listed(_ problems: ProblemLog) -> [[Node]]? {
    var lists: [[Node]] = []
    for variation in variations {
      if let values = variation.values {
        lists.append(values)
      } else {
        problems.report(
          "the range of \(Quoting.safe(variation.name)) has no steps", at: variation.position,
          remedy: "this design takes single values: add steps, or choose latinHypercube, sobol or morris")
      }
    }
    return lists.count == variations.count ? lists : nil
  }

  /// All combinations; the values of the last setting change first.
  private func grid(_ problems: ProblemLog) -> [SweepPoint] {
    guard let lists = listed(problems) else { return [] }
    guard fits(lists.reduce(1.0) { $0 * Double($1.count) }, problems) else { return [] }
    var points: [[Node?]] = [[]]
    for list in lists { points = points.flatMap { point in list.map { point + [$0] } } }
    return points.map { SweepPoint(values: $0) }
  }

  private func oneAtATime(_ problems: ProblemLog) -> [SweepPoint] {
    guard let lists = listed(problems) else { return [] }
    guard fits(lists.reduce(1.0) { $0 + Double($1.count) }, problems) else { return [] }
    let none = [Node?](repeating: nil, count: lists.count)
    var points = [SweepPoint(values: none)]
    for (index, list) in lists.enumerated() {
      for value in list {
        var values = none
        values[index] = value
        points.append(SweepPoint(values: values))
      }
    }
    return points
  }

  private func morris(_ trajectories: Int, _ problems: ProblemLog) -> [SweepPoint] {
    guard fits(Double(trajectories) * Double(variations.count + 1), problems) else { return [] }
    let steps = MorrisTrajectories.steps(trajectories: trajectories, dimensions: variations.count, seed: seed)
    return steps.map { step in
      SweepPoint(
        values: zip(variations, step.point).map { $0.level(at: $1) }, trajectory: step.trajectory, changed: step.changed
      )
    }
  }
}
