import Experiments
import Foundation
import RecruitmentModel
import Testing

/// What the model as a whole must show on the focus area, with the figures printed beside each claim.
@Suite("Effects on the focus area", .enabled(if: isOptimised, "too slow in a debug build; see isOptimised"))
struct EffectsTests {
  private func usual() throws -> EffectRuns { try EffectRuns.usual.get() }

  private func text(_ value: Double?) -> String { value.map { String(format: "%.4g", $0) } ?? "none" }

  private func text(_ comparison: PairedComparison) -> String {
    let interval = comparison.interval95
    return """
      \(text(comparison.baseline.mean)) -> \(text(comparison.scenario.mean)), \
      difference \(text(comparison.difference)) (\(text(interval?.lower)) to \(text(interval?.upper))), \(text(comparison.relativeChange.map { 100 * $0 })) %, \
      n \(comparison.n), variance ratio \(text(comparison.varianceRatio))
      """
  }

  private func outcome(_ name: String) throws -> Outcome { try #require(Outcome.named(name)) }

  @Test("All replications of all policies were run")
  func complete() throws {
    let runs = try usual()
    #expect(runs.records.allSatisfy { $0.count == runs.replications })
  }

  @Test("Involvement is stationary after the burn-in: years 9 and 10 lie within 10 per cent of years 1 and 2")
  func stationary() throws {
    let (early, late) = involved(try usual())
    print("stationarity: \(text(early)) involved in years 1 and 2, \(text(late)) in years 9 and 10")
    #expect(abs(late / early - 1) < 0.1)
    let unsettled = involved(try EffectRuns.unsettled.get())
    print("without a burn-in: \(text(unsettled.early)) and \(text(unsettled.late))")
    #expect(abs(unsettled.late / unsettled.early - 1) > 0.1, "a world that has not settled is found")
  }

  /// Mean number of youths involved in years 1 and 2, and in years 9 and 10, of the baseline.
  private func involved(_ runs: EffectRuns) -> (early: Double, late: Double) {
    func mean(_ years: Range<Int>) -> Double {
      let all = runs.values(.baseline) { record in
        record.periods[years].reduce(0) { $0 + ($1[.errands] + $1[.regular] + $1[.recruiterYouths]) / Double($1.weeks) }
      }
      return all.reduce(0, +) / Double(all.count * years.count)
    }
    return (mean(0..<2), mean(8..<10))
  }

  @Test("A few per cent of the youths of the focus area are involved: between 1 and 5")
  func level() throws {
    let shares = try usual().values(.baseline) {
      $0.total[.youths] > 0 ? Outcome.named("prevalence")?.value($0.total) : nil
    }
    let mean = shares.reduce(0, +) / Double(shares.count)
    print("involved: \(text(mean)) per cent of the youths (\(text(shares.min())) to \(text(shares.max())))")
    #expect(mean > 1 && mean < 5)
  }

  @Test("Coaching in the most deprived places lowers involvement there and raises it elsewhere, though nothing says so")
  func displacement() throws {
    let runs = try usual()
    let order = runs.city.neighbourhoods.indices.sorted {
      runs.city.neighbourhoods[$0].deprivation > runs.city.neighbourhoods[$1].deprivation
    }
    let treated = Set(order.prefix(EffectRuns.treatedPlaces))
    func involved(_ record: RunRecord, where isMeant: (Int) -> Bool) -> Double {
      var sums = MeasureSums()
      for (place, here) in record.places.enumerated() where isMeant(place) { sums.add(here) }
      return (sums[.errands] + sums[.regular] + sums[.recruiterYouths]) / 52
    }
    let inside = runs.comparison(.coaching) { involved($0) { treated.contains($0) } }
    let outside = runs.comparison(.coaching) { involved($0) { !treated.contains($0) } }
    print("coaching, treated places: \(text(inside))\ncoaching, other places: \(text(outside))")
    #expect(try #require(inside.interval95).upper < 0)
    #expect(try #require(outside.interval95).lower > 0)
  }

  @Test("Sixty coaches lower person-years involved in the whole city")
  func coaching() throws {
    let comparison = try usual().comparison(.coaching, Outcome.headline)
    print("coaching, whole city: \(text(comparison))")
    print("coaching, recruitments: \(text(try usual().comparison(.coaching, try outcome("recruitments"))))")
    #expect(try #require(comparison.interval95).upper < 0)
  }

  @Test("Common random numbers pay: a paired difference varies less than an unpaired one")
  func pairing() throws {
    let ratio = try #require(try usual().comparison(.coaching, Outcome.headline).varianceRatio)
    let arrests = try usual().comparison(.arrests, Outcome.headline).varianceRatio
    print("variance unpaired / paired: coaching \(text(ratio)), arrests \(text(arrests))")
    #expect(ratio > 1)
  }

  @Test("Twice as many arrests of recruiters raise the mean offer")
  func offer() throws {
    let comparison = try usual().comparison(.arrests, try outcome("mean_offer"))
    print("arrests of recruiters doubled, mean offer: \(text(comparison))")
    #expect(try #require(comparison.interval95).lower > 0)
  }

  @Test("Where the market does not push back, arrests of recruiters prevent more")
  func pushBack() throws {
    let usual = try usual().comparison(.arrests, Outcome.headline)
    let unyielding = try EffectRuns.unyielding.get().comparison(.arrests, Outcome.headline)
    print("arrests of recruiters doubled, person-years involved: \(text(usual))")
    print("the same without elasticity and replacement: \(text(unyielding))")
    let (with, without) = (try #require(usual.relativeInterval95), try #require(unyielding.relativeInterval95))
    #expect(without.upper < with.lower)
  }
}
