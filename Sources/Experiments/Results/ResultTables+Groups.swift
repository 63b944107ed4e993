import RecruitmentModel
public import Tables

extension ResultTables {
  /// `groups.csv`: one row per scenario, group of youths and outcome, with the paired difference with the same group of
  /// the baseline.
  ///
  /// The outcomes are those of ``outcomesByGroup`` that can be said of the group.
  public func groups() throws(TableError) -> DataTable {
    var table = try DataTable(schema: Self.groupSchema)
    let scales = Dictionary(Outcome.all.map { ($0.name, $0.scale) }) { first, _ in first }
    let base = GroupSums(scenarios[baseline])
    for scenario in scenarios {
      let own = GroupSums(scenario)
      let pairing = Pairing(scenario, scenarios[baseline])
      for (way, division) in YouthDivision.all.enumerated() {
        for (index, group) in division.groups.enumerated() {
          let sums = own.sums(way, index)
          let partner = base.sums(way, index)
          let names = [Cell.text(scenario.name), .text(division.name), .text(group)]
          let youths = SampleSummary(sums.map { $0[.youths] / Double(max(1, $0.weeks)) }).mean
          for outcome in division.outcomes {
            let scale = scales[outcome.name] ?? .ratio
            try table.append(
              names + Self.names(outcome) + [.realOrMissing(youths)]
                + Self.levels(sums.map { outcome.finiteValue($0) })
                + Self.differences(pairing, of: sums, from: partner) { outcome.finiteValue($0) }
                + Self.rates(pairing, of: sums, from: partner) { outcome.per1000YouthYears($0, scale: scale) })
          }
        }
      }
    }
    return table
  }

  /// The cells from `n` to `upper`.
  private static func levels(_ values: [Double?]) -> [Cell] {
    let sample = SampleSummary(values.compactMap(\.self))
    return [.whole(sample.n), .realOrMissing(sample.mean)] + ends(sample.interval95)
  }

  /// The cells from `difference` to `difference_upper`.
  private static func differences(
    _ pairing: Pairing, of sums: [MeasureSums], from base: [MeasureSums], _ value: (MeasureSums) -> Double?
  ) -> [Cell] {
    let comparison = pairing.comparison(baseline: base.map(value), scenario: sums.map(value))
    return [.realOrMissing(comparison.difference)] + ends(comparison.interval95)
  }

  /// The cells of both rates.
  private static func rates(
    _ pairing: Pairing, of sums: [MeasureSums], from base: [MeasureSums], _ rate: (MeasureSums) -> Double?
  ) -> [Cell] {
    let rates = sums.map(rate)
    let comparison = pairing.comparison(baseline: base.map(rate), scenario: rates)
    return [.realOrMissing(SampleSummary(rates.compactMap(\.self)).mean), .realOrMissing(comparison.difference)]
      + ends(comparison.interval95)
  }

  static let groupSchema: TableSchema = {
    let inUnit = ColumnDescription.outcomeUnit
    let perYears = "per 1,000 youth-years"
    return TableSchema(
      name: "groups", title: "An outcome of a group of youths over the horizon, over replications",
      about: "For who benefits. Groups by sex, by age band and by fifth of deprivation, one way at a time; a youth "
        + "counts in the group that he or she is in at the time.",
      columns: [
        .scenario, .text("grouping", "How youths are grouped: sex, age_band or deprivation_fifth"),
        .text("group", "Name of the group within the grouping"), .outcome, .unitName, .better,
        .real("youths", unit: "youths", "Youths in the group, mean of weeks and replications"),
        .defined,
      ] + levelColumns + [
        .real(
          "difference", unit: inUnit,
          "Mean difference with the same group of the baseline, paired over replications; 0 in the baseline itself"),
        .real("difference_lower", unit: inUnit, "Lower end of its 95 % interval"),
        .real("difference_upper", unit: inUnit, "Upper end of its 95 % interval"),
        .real(
          "per_1000_youth_years", unit: perYears,
          "Mean events, or years in the state, per 1,000 youth-years; empty for shares, rates and means"),
        .real(
          "difference_per_1000_youth_years", unit: perYears,
          "Mean paired difference in it with the same group of the baseline"),
        .real("difference_per_1000_lower", unit: perYears, "Lower end of its 95 % interval"),
        .real("difference_per_1000_upper", unit: perYears, "Upper end of its 95 % interval"),
      ], primaryKey: ["scenario", "grouping", "group", "outcome"], foreignKeys: [.toOutcome])
  }()
}

/// The sums of every group in every run of a scenario.
private struct GroupSums {
  /// Way by way, in each by replication, in each by group.
  private let all: [[[MeasureSums]]]

  init(_ scenario: ScenarioRuns) {
    let fifths = DeprivationFifths(scenario.city)
    all = YouthDivision.all.map { division in scenario.runs.map { division.sums($0, fifths) } }
  }

  /// The sums of one group of one way, by replication.
  func sums(_ way: Int, _ group: Int) -> [MeasureSums] { all[way].map { $0[group] } }
}
