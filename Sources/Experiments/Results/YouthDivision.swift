import RecruitmentModel

/// A way to divide the youths of a city into groups, as `groups.csv` does.
struct YouthDivision: Sendable {
  /// Name of the way: `sex`, `age_band`, `deprivation_fifth`.
  let name: String
  /// Names of the groups, in order.
  let groups: [String]
  /// Those of `ResultTables.outcomesByGroup` that can be said of a group.
  let outcomes: [Outcome]
  /// The sums of each group in a run of a city.
  let sums: @Sendable (RunRecord, DeprivationFifths) -> [MeasureSums]

  /// All ways.
  static let all: [YouthDivision] = [
    persons("sex", YouthGroup.Sex.allCases.map(\.rawValue)) { group in
      YouthGroup.Sex.allCases.firstIndex(of: group.sex)
    },
    persons("age_band", YouthGroup.ages.map { "\($0.lowerBound)_to_\($0.upperBound)" }) { group in
      YouthGroup.ages.firstIndex(of: group.ages)
    },
    YouthDivision(
      name: "deprivation_fifth", groups: ["1_least", "2_less", "3_middle", "4_more", "5_most"], outcomes: listed
    ) { run, fifths in
      (0..<DeprivationFifths.count).map { fifths.sums($0, of: run) }
    },
  ]

  private static var listed: [Outcome] { ResultTables.outcomesByGroup.compactMap { Outcome.named($0) } }

  /// A division by what is known of each person: sums of some of `YouthGroup.all`.
  private static func persons(
    _ name: String, _ groups: [String], index: @escaping @Sendable (YouthGroup) -> Int?
  ) -> YouthDivision {
    YouthDivision(name: name, groups: groups, outcomes: listed.filter(\.isByGroup)) { run, _ in
      var sums = groups.map { _ in MeasureSums() }
      for (group, own) in zip(YouthGroup.all, run.groups) {
        if let at = index(group) { sums[at].add(own) }
      }
      return sums
    }
  }
}
