import Parameters

/// For whom a programme with seats is: who may take a seat.
///
/// It decides about entry alone. Who has a seat keeps it while the kind can do something for the youth, also past a
/// birthday or with a new job: a programme does not let go of those whom it helps.
public struct TargetGroup: Sendable {
  /// Youngest and oldest age served, whole years.
  public let ages: ClosedRange<Int>
  let sex: YouthGroup.Sex?
  /// One flag for each activity, by its raw value; the same for the stages of involvement.
  private let activities: [Bool]
  let multiProblemOnly: Bool
  /// Whether a record is asked for, or the lack of one; nil for neither.
  let record: Bool?
  private let involvement: [Bool]
  /// Least risk that others see.
  let risk: Float
  /// Whether one of the contacts must be known to be involved.
  let contactsInvolved: Bool

  /// Everyone.
  static let everyone = TargetGroup(ParameterReader(nil, path: "", problems: ProblemLog()))

  /// Reads it from the block of a programme.
  static func read(of programme: ParameterReader) -> TargetGroup {
    TargetGroup(programme.block("who", "For whom it is"))
  }

  private init(_ read: ParameterReader) {
    ages = TargetGroup.ages(read)
    sex = YouthGroup.Sex(
      rawValue: read.choice(
        "sex", "Whether it is for boys and men or for girls and women alone", term_nl: "jongens, meisjes, geslacht",
        among: ["any"] + YouthGroup.Sex.allCases.map(\.rawValue), default: "any", source: .assumed("a policy choice")))
    let named = Activity.proposed.map { (name: "\($0)", activity: $0) }
    let days = read.choices(
      "activity", "What the youths do by day", term_nl: "scholieren, werkenden, jongeren zonder school of werk",
      among: named.map(\.name), default: named.map(\.name), source: .assumed("a policy choice"))
    let chosen = named.filter { days.contains($0.name) }.map(\.activity)
    activities = Activity.allCases.map(chosen.contains)
    multiProblemOnly =
      read.choice(
        "household", "Whether it is for youths of multi-problem households alone", term_nl: "multiprobleemgezinnen",
        among: ["any", "multiProblem"], default: "any", source: .assumed("a policy choice")) == "multiProblem"
    let records: [String: Bool] = ["with": true, "without": false]
    record =
      records[
        read.choice(
          "record", "Whether it is for youths with a criminal record, or without one, alone", term_nl: "strafblad",
          among: ["any", "with", "without"], default: "any", source: .assumed("a policy choice"))]
    involvement = TargetGroup.involvement(read)
    risk = read.real(
      "risk", "Least risk that others see, in weights of the rule on signals", term_nl: "minimaal risico",
      unit: .factor,
      in: 0...5, default: 0, source: .assumed("a policy choice"))
    contactsInvolved =
      read.choice(
        "contactsOf", "Whether one contact at least must be involved as far as the youth sees",
        term_nl: "vrienden van betrokken jongeren", among: ["any", "involved"], default: "any",
        source: .assumed("a policy choice")) == "involved"
  }

  private static func ages(_ read: ParameterReader) -> ClosedRange<Int> {
    let youngest = read.count(
      "fromAge", "Youngest age served", term_nl: "vanaf leeftijd", unit: .years, in: 12...26, default: 12,
      source: .assumed("a policy choice"))
    let oldest = read.count(
      "toAge", "Oldest age served", term_nl: "tot en met leeftijd", unit: .years, in: 12...26, default: 26,
      source: .assumed("a policy choice"))
    if youngest > oldest {
      read.report("fromAge is \(youngest), above toAge, which is \(oldest)", about: "fromAge")
    }
    return min(youngest, oldest)...max(youngest, oldest)
  }

  private static func involvement(_ read: ParameterReader) -> [Bool] {
    let stages = ["none", "errands", "regular"]
    let chosen = read.choices(
      "involvement", "How far the youths are involved, which nobody knows for sure: for what-ifs",
      term_nl: "betrokkenheid", among: stages, default: stages, source: .assumed("a what-if"))
    // Youths who recruit are in regular work for recruiters as well.
    return Involvement.allCases.map { chosen.contains($0 == .recruiter ? "regular" : "\($0)") }
  }

  /// Whether a youth of this profile may be among them.
  func admits(_ youth: YouthProfile) -> Bool {
    ages.contains(youth.age) && activities[Int(youth.activity.rawValue)] && (!multiProblemOnly || youth.multiProblem)
      && (record == nil || record == youth.record) && (sex == nil || (sex == .male) == youth.male)
  }

  /// Whether a youth who is so far involved may be among them.
  func admits(_ stage: Involvement) -> Bool { involvement[Int(stage.rawValue)] }

  /// Whether it leaves anyone whom a kind can serve; reports where it does not.
  func check(against intervention: any Intervention, _ read: ParameterReader) {
    // Everyone is meant unless something is said.
    guard read.isGiven("who") else { return }
    let kind = type(of: intervention).kind
    let served = YouthProfile.all.filter(intervention.suits)
    if !involvement.contains(true) || !served.contains(where: admits) {
      read.report(
        "'who' leaves nobody whom \(kind) can serve", about: "who", remedy: TargetGroup.text(served))
    }
  }

  /// Whom a kind can serve, by age and activity.
  private static func text(_ served: [YouthProfile]) -> Message? {
    guard let youngest = served.map(\.age).min(), let oldest = served.map(\.age).max() else { return nil }
    let days = Activity.proposed.filter { day in served.contains { $0.activity == day } }
    let names = days.map { "\($0)" }.joined(separator: ", ")
    return "it can serve ages \(youngest) to \(oldest), activity \(names)"
  }
}
