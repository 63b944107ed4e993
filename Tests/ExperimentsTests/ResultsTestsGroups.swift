import RecruitmentModel
import Tables
import Testing

@testable import Experiments
@testable import RecruitmentModel

@Suite("Groups of youths")
struct ResultsTestsGroups {
  /// A city whose places have so many youths and such deprivation.
  private static func city(_ places: KeyValuePairs<Int, Float>) -> City {
    City(
      neighbourhoods: places.enumerated().map { index, place in
        TinyExperiment.place("\(index)", youths: place.key, deprivation: place.value)
      }, links: [])
  }

  private static func parts(_ city: City) -> [[String]] {
    DeprivationFifths(city).parts.map { $0.map { "\($0.place): \($0.share)" } }
  }

  @Test("Each fifth has a fifth of the youths; who straddles a border is split in proportion")
  func fifths() {
    // 100 youths, 20 to a fifth. By deprivation: 30 (b), 25 (d), 5 (a), 40 (c).
    // b: 20 in the first fifth, 10 in the second; d: 10 in the second, 15 in the third; a: 5 in the third;
    // c: 20 in the fourth and 20 in the fifth.
    #expect(
      Self.parts(Self.city([5: 0.6, 30: 0.1, 40: 0.9, 25: 0.4])) == [
        ["1: \(20.0 / 30)"], ["1: \(10.0 / 30)", "3: 0.4"], ["3: 0.6", "0: 1.0"], ["2: 0.5"], ["2: 0.5"],
      ])
  }

  @Test("Neighbourhoods of equal deprivation follow their order in the city")
  func ties() {
    #expect(
      Self.parts(Self.city([10: 0.5, 11: 0.5, 9: 0.5, 12: 0.2, 8: 0.7])) == [
        ["3: \(10.0 / 12)"], ["3: \(2.0 / 12)", "0: 0.8"], ["0: 0.2", "1: \(8.0 / 11)"],
        ["1: \(3.0 / 11)", "2: \(7.0 / 9)"],
        ["2: \(2.0 / 9)", "4: 1.0"],
      ])
  }

  @Test("A city of one neighbourhood, or of fewer than five youths, has five fifths as well")
  func small() {
    #expect(Self.parts(Self.city([7: 0.5])) == Array(repeating: ["0: 0.2"], count: 5))
    let two = DeprivationFifths(Self.city([1: 0.5, 2: 0.1]))
    #expect(two.parts.map { $0.map(\.place) } == [[1], [1], [1], [1, 0], [0]])
  }

  @Test("All parts of a neighbourhood add up to one, and so its sums to its own")
  func addUp() throws {
    let city = Self.city([31: 0.8, 77: 0.3, 12: 0.35, 104: 0.9, 9: 0.1, 58: 0.5])
    let fifths = DeprivationFifths(city)
    for place in city.neighbourhoods.indices {
      let shares = fifths.parts.flatMap { $0 }.filter { $0.place == place }.map(\.share)
      #expect(abs(shares.reduce(0, +) - 1) < 1e-15)
    }
    var run = RunRecord(places: 6)
    for place in run.places.indices {
      run.places[place].values[Measure.errands.rawValue] = Double(place * place + 1)
      run.places[place].weeks = 3
    }
    let sums = (0..<5).map { fifths.sums($0, of: run) }
    #expect(abs(sums.reduce(0) { $0 + $1[.errands] } - run.total[.errands]) < 1e-12)
    #expect(sums.allSatisfy { $0.weeks == 3 })
  }

  @Test("Events and person-years are totals, youths in a state a stock, shares and means ratios")
  func scales() throws {
    func scale(_ name: String) throws -> Outcome.Scale { try #require(Outcome.named(name)).scale }
    for name in ["person_years_involved", "recruitments", "suspects", "dropouts", "hires"] {
      #expect(try scale(name) == .total, "\(name)")
    }
    for name in ["in_work", "threatened", "recruiter_youths", "vacancies", "unmet_need"] {
      #expect(try scale(name) == .stock, "\(name)")
    }
    for name in ["prevalence", "recruitment_rate", "illegal_fill", "legal_fill", "mean_wage", "mean_stress"] {
      #expect(try scale(name) == .ratio, "\(name)")
    }
  }

  @Test("A rate per 1,000 youth-years takes years in a state for a stock, and events for a total")
  func rates() throws {
    // 52 weeks with 200 youths: 200 youth-years. 26 at work on average; 5 hires.
    var sums = MeasureSums()
    sums.weeks = 52
    sums.values[Measure.youths.rawValue] = 200 * 52
    sums.values[Measure.inWork.rawValue] = 26 * 52
    sums.values[Measure.hires.rawValue] = 5
    func rate(_ name: String, _ sums: MeasureSums) throws -> Double? {
      let outcome = try #require(Outcome.named(name))
      return outcome.per1000YouthYears(sums, scale: outcome.scale)
    }
    #expect(try rate("in_work", sums) == 130)
    #expect(try rate("hires", sums) == 25)
    #expect(try rate("prevalence", sums) == nil)
    #expect(try rate("hires", MeasureSums()) == nil)
  }
}

@Suite("groups.csv")
struct ResultsTestsGroupTable {
  /// Two scenarios on the tiny city, with errands by group: so many person-years for each replication and group.
  private static func scenario(_ name: String, factor: Double) -> ScenarioRuns {
    let runs = [1.0, 2, 4].map { level in
      var record = TinyExperiment.record(personYears: level * factor)
      for (index, _) in YouthGroup.all.enumerated() {
        record.groups[index].values[Measure.errands.rawValue] = level * factor * 52 * Double(index + 1)
        record.groups[index].values[Measure.youths.rawValue] = 6 * 10 * Double(index + 1)
        record.groups[index].weeks = 6
      }
      return record
    }
    return ScenarioRuns(
      name: name, title: name, seed: 7, weeks: 6, city: TinyExperiment.city, changes: [], runs: runs)
  }

  private let table: DataTable

  init() throws {
    let scenarios = [Self.scenario("baseline", factor: 1), Self.scenario("better", factor: 0.5)]
    table = try ResultTables(scenarios: scenarios, baseline: 0).groups()
  }

  private func row(_ scenario: String, _ grouping: String, _ group: String, _ outcome: String) throws -> [String: Cell]
  {
    try table.row(["scenario": scenario, "grouping": grouping, "group": group, "outcome": outcome])
  }

  @Test("There is a row for each scenario, group and outcome that can be said of the group")
  func shape() throws {
    let names = table.rows.filter { $0[0] == .text("better") && $0[3] == .text("person_years_involved") }
    #expect(
      names.map { row in row[1...2].map { $0.words }.joined(separator: " ") } == [
        "sex male", "sex female", "age_band 12_to_14", "age_band 15_to_17", "age_band 18_to_22", "age_band 23_to_26",
        "deprivation_fifth 1_least", "deprivation_fifth 2_less", "deprivation_fifth 3_middle",
        "deprivation_fifth 4_more", "deprivation_fifth 5_most",
      ])
    let all = ResultTables.outcomesByGroup.compactMap { Outcome.named($0) }
    #expect(all.count == ResultTables.outcomesByGroup.count)
    #expect(table.rows.count == 2 * (6 * all.count(where: \.isByGroup) + 5 * all.count))
    #expect(all.contains { !$0.isByGroup })
  }

  @Test("Sex and age add up the cells that belong to them")
  func persons() throws {
    // Boys are the first four cells, with 1 + 2 + 3 + 4; 15 to 17 are the second and the sixth, with 2 + 6. Levels 1, 2
    // and 4 have the mean 7/3 and the standard deviation √(7/3).
    let boys = try row("baseline", "sex", "male", "person_years_involved")
    #expect(boys["mean"].isClose(to: 10 * 7.0 / 3))
    #expect(boys["lower"].isClose(to: 10 * (7.0 / 3 - 4.302652730 * (7.0 / 9).squareRoot()), within: 1e-5))
    #expect(boys["n"] == .whole(3))
    #expect(boys["youths"] == .real(100))
    #expect(boys["unit"] == .text("person-years"))
    let young = try row("baseline", "age_band", "15_to_17", "person_years_involved")
    #expect(young["mean"].isClose(to: 8 * 7.0 / 3))
    #expect(young["youths"] == .real(80))
  }

  @Test("The difference with the same group of the baseline is paired; in the baseline itself it is zero")
  func differences() throws {
    // Halves of 1, 2 and 4, times 8: differences −4, −8, −16.
    let young = try row("better", "age_band", "15_to_17", "person_years_involved")
    #expect(young["difference"].isClose(to: -28.0 / 3))
    #expect(young["difference_upper"].isClose(to: -28.0 / 3 + 8 * 4.302652730 * (7.0 / 36).squareRoot(), within: 1e-5))
    let same = try row("baseline", "age_band", "15_to_17", "person_years_involved")
    for column in ["difference", "difference_lower", "difference_upper", "difference_per_1000_youth_years"] {
      #expect(same[column] == .real(0), "\(column)")
    }
  }

  @Test("The rate per 1,000 youth-years makes groups comparable; ratios have none")
  func rates() throws {
    // 80 youths for 6 weeks are 80 · 6 / 52 youth-years.
    let young = try row("better", "age_band", "15_to_17", "person_years_involved")
    let years = 80.0 * 6 / 52
    #expect(young["per_1000_youth_years"].isClose(to: 1000 * 8 * 3.5 / 3 / years, within: 1e-9))
    #expect(young["difference_per_1000_youth_years"].isClose(to: -1000 * 28.0 / 3 / years, within: 1e-9))
    let share = try row("better", "age_band", "15_to_17", "prevalence")
    #expect(share["per_1000_youth_years"] == .missing)
    #expect(share["mean"] != .missing)
  }

  @Test("Fifths of deprivation come from neighbourhoods, and add up to the city")
  func deprivation() throws {
    // Zuid (100 youths, 0.1) fills the first fifth (80) and a quarter of the second; it has a quarter of the errands.
    let levels = try ["1_least", "2_less", "3_middle", "4_more", "5_most"].map { group in
      try #require(row("baseline", "deprivation_fifth", group, "person_years_involved")["mean"]?.number)
    }
    let all = 7.0 / 3
    let north = 0.75 * all * 80 / 300
    let expected = [0.25 * all * 0.8, 0.25 * all * 0.2 + 0.75 * all * 60 / 300, north, north, north]
    #expect(zip(levels, expected).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(abs(levels.reduce(0, +) - all) < 1e-12)
  }
}

extension Cell {
  /// The text, or nothing.
  var words: String { if case .text(let text) = self { text } else { "" } }
  /// The real number, if this is one.
  var number: Double? { if case .real(let x) = self { x } else { nil } }
}
