import RecruitmentModel
import Tables

/// Participants before and after, and the same persons in the baseline: the last columns of `interventions.csv`.
extension ResultTables {
  /// The cells from `followed` on; all missing where there is no record.
  ///
  /// Everything is a mean over persons in each run first, and over runs then. Runs in which there is nobody are left out of
  /// what is per person, and runs without a baseline out of what compares with it.
  static func followUpCells(_ records: [ProgrammeRecord]) -> [Cell] {
    let all = records.compactMap(\.followed)
    let matched = records.compactMap(\.matched)
    let first = records.compactMap(\.matchedFirst)
    func persons(_ group: [FollowUp]) -> [Cell] { mean(group.map { Double($0.persons) }) }
    return persons(all) + mean(all.map { $0.mean($0.weeksBefore) }) + mean(all.map { $0.mean($0.weeksAfter) })
      + level(all.map(\.naiveChange))
      + persons(matched) + mean(matched.map(\.naiveChange)) + level(matched.map(\.causalEffect))
      + persons(first) + mean(first.map(\.naiveChange)) + level(first.map(\.causalEffect))
  }

  static let followUpColumns: [ColumnDescription] = {
    let weeks = "weeks per participant"
    return [
      .real(
        "followed", unit: "youths",
        "Participants of whom the 52 weeks before the first seat and the 52 from then on are known whole, mean"),
      .real("weeks_before", unit: weeks, "Weeks in which those followed were involved, of the 52 before, mean"),
      .real("weeks_after", unit: weeks, "Weeks in which those followed were involved, of the 52 after, mean"),
      .real("naive_change", unit: weeks, "After minus before, mean: what counting before and after shows, no effect"),
      .real("naive_lower", unit: weeks, "Lower end of its 95 % interval"),
      .real("naive_upper", unit: weeks, "Upper end of its 95 % interval"),
      .real(
        "matched", unit: "youths",
        "Those followed who were involved in the same ones of the 52 weeks before in the baseline, mean"),
      .real("naive_change_matched", unit: weeks, "After minus before, of those matched alone"),
      .real(
        "causal_effect", unit: weeks,
        "After, minus after of the same persons in the same weeks of the baseline; of those matched, mean"),
      .real("causal_lower", unit: weeks, "Lower end of its 95 % interval"),
      .real("causal_upper", unit: weeks, "Upper end of its 95 % interval"),
      .real("matched_first", unit: "youths", "Those matched who took the seat in the programme's first 13 weeks, mean"),
      .real("naive_change_first", unit: weeks, "After minus before, of this first cohort alone"),
      .real("causal_effect_first", unit: weeks, "The causal effect of this first cohort alone; the fairest comparison"),
      .real("causal_first_lower", unit: weeks, "Lower end of its 95 % interval"),
      .real("causal_first_upper", unit: weeks, "Upper end of its 95 % interval"),
    ]
  }()
}
