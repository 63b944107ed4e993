import Parameters

/// Prevention in the online world: recruiting posts and accounts removed, and workers who are present online.
///
/// Part of the approaches online do not get through to youths who are covered, and online workers notice more of those at
/// risk, with more false alarms. Who: the youths who live where it runs, wherever the recruiter is. Writes:
/// `onlineReach`, `detection` and `falseAlarms` online, and `onlineAcceptance`. Leaves nothing behind.
/// Cannot: reach the street or contacts, where most approaches are made (B17), or make awareness work: its effect on
/// accepting is zero by default (A24).
struct OnlinePrevention: Intervention {
  static let kind = "onlinePrevention"
  static let summary = "Fewer approaches online, and youths at risk noticed there"
  static let termNL = "de online wereld"
  static let domain = Domain.safety
  static let size = "coverage"
  static let costs = UnitCosts(
    place: .init(42_500, .assumed("half an online worker (C12, from recall) for all youths of a neighbourhood")))
  static let claim = Claim("approaches_online", .falls, at: "coverage: 1, blocked: 0.6")

  let coverage: Float
  let blocked: Float
  let detection: Float
  let falseAlarms: Float
  let acceptance: Float

  init(_ read: ParameterReader) {
    coverage = read.real(
      "coverage", "Share of youths whose online surroundings are covered", term_nl: "ook in de online wereld",
      unit: .share, in: 0...1, default: 0.3, source: .assumed("a policy choice"))
    blocked = read.real(
      "blocked", "Share of approaches online that do not get through to them", term_nl: "online ronselen tegengaan",
      unit: .share, in: 0...0.8, default: 0.2,
      source: .assumed("one in five, since accounts come back; from none to eight in ten"))
    detection = read.real(
      "detection", "How many times as often they are noticed online when at risk", term_nl: "online signaleren",
      unit: .factor, in: 1...4, default: 1.5, source: .assumed("half as many again; from no more to four times"))
    falseAlarms = read.real(
      "falseAlarms", "How many times as often they are the subject of a false alarm online", term_nl: "vals alarm",
      unit: .factor, in: 0.5...4, default: 1.5,
      source: .assumed("as many more as well-founded signals; no published figure"))
    acceptance = read.real(
      "acceptance", "Added to the log-odds that they accept an offer made online; above 0 it does harm",
      term_nl: "voorlichting, bewustwording", unit: .logOdds, in: -0.5...0.3, default: 0,
      source: .assumed("A24: no proof that awareness works, possibly harmful"))
  }

  var placeUnits: Float { coverage }

  func act(on place: inout PlaceEffects, in course: Course) {
    let share = coverage * course.strength
    place.onlineReach *= 1 - blocked * share
    place.detection.online *= 1 + (detection - 1) * share
    place.falseAlarms.online *= 1 + (falseAlarms - 1) * share
    place.onlineAcceptance += acceptance * share
  }
}
