import Testing

@testable import RecruitmentModel

@Suite("Outcomes") struct OutcomeTests {
  @Test("Names are unique and in snake_case, and every outcome says what it is")
  func names() {
    let names = Outcome.all.map(\.name)
    #expect(Set(names).count == names.count && names.first == Outcome.headline.name)
    for outcome in Outcome.all {
      #expect(outcome.name.allSatisfy { $0 == "_" || ($0.isLowercase && $0.isASCII) })
      #expect(!outcome.unit.isEmpty && !outcome.summary.isEmpty && !outcome.summary.hasSuffix("."))
      #expect(Outcome.named(outcome.name)?.summary == outcome.summary)
    }
    #expect(Outcome.named("happiness") == nil)
  }

  @Test("Every measure is used by an outcome, and every outcome has a number in a busy run")
  func used() throws {
    let city = smallCity(places: 3, youths: 150, demand: 150)
    let total = try run(city, policy(city, world: eventful, fourProgrammes()), burnIn: 60, weeks: 120).total
    for outcome in Outcome.all where !["diversions", "pupils_trained"].contains(outcome.name) {
      let value = try #require(outcome.value(total), "\(outcome.name)")
      #expect(value.isFinite && value > 0, "\(outcome.name) is \(value)")
    }
    for measure in Measure.allCases {
      var sums = total
      sums.values[measure.rawValue] *= 3
      sums.values[measure.rawValue] += 1
      #expect(Outcome.all.contains { $0.value(sums) != $0.value(total) }, "\(measure) is in no outcome")
    }
  }

  @Test("Outcomes are made from measures as they say")
  func values() {
    var sums = MeasureSums()
    #expect(Outcome.headline.value(sums) == 0)
    #expect(
      Outcome.named("prevalence")?.value(sums) == .some(nil) && Outcome.named("in_school")?.value(sums) == .some(nil))
    sums.weeks = 4
    sums.values[Measure.youths.rawValue] = 400
    sums.values[Measure.errands.rawValue] = 8
    sums.values[Measure.regular.rawValue] = 12
    sums.values[Measure.recruiterYouths.rawValue] = 6
    sums.values[Measure.recruitmentsFirst.rawValue] = 3
    sums.values[Measure.recruitmentsRepeat.rawValue] = 1
    sums.values[Measure.openings.rawValue] = 40
    sums.values[Measure.openingsUnfilled.rawValue] = 10
    sums.values[Measure.offerSum.rawValue] = 6_000
    let expected = [
      "person_years_involved": 0.5, "prevalence": 6.5, "in_errands": 2, "recruitments": 4,
      "recruitment_rate": 4 / (400.0 / 52) * 1_000, "illegal_fill": 75, "mean_offer": 150,
    ]
    for (name, value) in expected.sorted(by: { $0.key < $1.key }) {
      #expect(Outcome.named(name)?.value(sums) == value, "\(name)")
    }
  }

  @Test("Sums of two places add up over the same weeks")
  func adding() {
    var first = MeasureSums()
    first.weeks = 4
    first.values[Measure.youths.rawValue] = 10
    var second = first
    second.values[Measure.youths.rawValue] = 5
    first.add(second)
    #expect(first[.youths] == 15 && first.weeks == 4)
  }
}
