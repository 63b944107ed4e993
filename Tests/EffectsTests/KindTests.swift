import Experiments
import Foundation
import RecruitmentModel
import Testing

/// What each kind of intervention does on the focus area, against what it is documented to do.
@Suite("Every kind of intervention", .enabled(if: isOptimised, "too slow in a debug build; see isOptimised"))
struct KindTests {
  private func runs() throws -> KindRuns { try KindRuns.all.get() }

  private func outcome(_ kind: any Intervention.Type) throws -> Outcome {
    try #require(Outcome.named(kind.claim.outcome), "\(kind.kind) claims to move \(kind.claim.outcome)")
  }

  /// -1 for a significant fall, 1 for a significant rise, 0 for neither.
  private func sign(_ comparison: PairedComparison) -> Int {
    guard let interval = comparison.interval95 else { return 0 }
    return interval.upper < 0 ? -1 : interval.lower > 0 ? 1 : 0
  }

  private func expected(_ direction: Claim.Direction) -> Int {
    switch direction {
    case .falls: -1
    case .rises: 1
    case .none: 0
    }
  }

  @Test("At zero every kind leaves every number of its reference as it is")
  func zero() throws {
    let runs = try runs()
    for each in runs.cases {
      let reference = try #require(runs.zero[each.reference])
      let zero = try #require(runs.zero[each.nothing])
      for (run, other) in zip(zero.runs, reference.runs) {
        #expect(run.places == other.places && run.periods == other.periods, "\(each.kind.kind) at zero")
      }
    }
  }

  @Test("At the favourable end every kind moves what it is documented to move, or nothing where the evidence says so")
  func favourable() throws {
    let runs = try runs()
    print(
      "change in per cent with its 95 % interval, \(KindRuns.replications) pairs; at the end that in person-years involved"
    )
    for each in runs.cases {
      let outcome = try outcome(each.kind)
      let comparison = runs.comparison(each.levels[1], with: each.reference, outcome)
      let sign = sign(comparison)
      let wanted = expected(each.kind.claim.direction)
      let headline = runs.comparison(each.levels[1], with: each.reference, .headline)
      print(line(each, outcome, comparison), verdict(each, sign: sign, wanted: wanted), "| \(change(headline))")
      #expect(sign == wanted, "\(each.kind.kind): \(outcome.name)")
    }
  }

  @Test("At the ends that the evidence neither supports nor rules out, harm and benefit are seen")
  func ends() throws {
    let runs = try runs()
    for each in runs.cases {
      let outcome = try outcome(each.kind)
      let worse = outcome.better == .lower ? 1 : -1
      for (name, wanted, words) in [
        (each.harmful, worse, "harm, which the evidence does not rule out"),
        (each.hoped, -worse, "benefit, which no evidence supports"),
      ] {
        guard let name else { continue }
        let comparison = runs.comparison(name, with: each.reference, outcome)
        print(line(each, outcome, comparison), words)
        #expect(sign(comparison) == wanted, "\(name)")
      }
    }
  }

  /// A relative change with its interval; the difference alone where there is nothing to relate it to.
  private func change(_ comparison: PairedComparison) -> String {
    let interval = comparison.relativeInterval95
    let values = [comparison.relativeChange, interval?.lower, interval?.upper].compactMap(\.self)
    guard values.count == 3 else { return String(format: "%.0f more", comparison.difference ?? 0) }
    let texts = values.map { String(format: "%+.2f", 100 * $0) }
    return "\(texts[0]) (\(texts[1]) to \(texts[2]))"
  }

  private func line(_ each: KindRuns.Case, _ outcome: Outcome, _ comparison: PairedComparison) -> String {
    func padded(_ text: String, _ width: Int) -> String { text.padding(toLength: width, withPad: " ", startingAt: 0) }
    return padded(each.kind.kind, 22) + " " + padded(outcome.name, 24) + " " + padded(change(comparison), 30)
  }

  private func verdict(_ each: KindRuns.Case, sign: Int, wanted: Int) -> String {
    let partners = each.kind.claim.partners
    let base =
      wanted == 0
      ? (sign == 0 ? "no effect, as the evidence says" : "moves, though the evidence says no effect")
      : sign == wanted ? "moves as documented" : "does not move as documented"
    guard !partners.isEmpty else { return base }
    return base + "; beside "
      + partners.compactMap { $0.firstMatch(of: /kind: '?(\w+)/).map { String($0.1) } }.joined(separator: ", ")
  }

  @Test("Along its main setting no kind reverses; the curve of enforcement is printed")
  func curve() throws {
    let runs = try runs()
    for each in runs.cases {
      let outcome = try outcome(each.kind)
      let wanted = expected(each.kind.claim.direction)
      let names = [each.reference] + each.levels
      let means = names.map { name in
        let values = runs.values(name, outcome)
        return values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
      }
      let curve = zip([0] + each.sizes, means).map { String(format: "%g: %.5g", $0, $1) }.joined(separator: ", ")
      print("\(each.kind.kind).\(each.kind.size) -> \(outcome.name): \(curve)")
      if each.kind.kind == "enforcement" || wanted == 0 { continue }
      for (lower, higher) in zip(names, each.levels) {
        let step = sign(runs.comparison(higher, with: lower, outcome))
        #expect(step != -wanted, "\(each.kind.kind) reverses between \(lower) and \(higher)")
      }
    }
  }
}
