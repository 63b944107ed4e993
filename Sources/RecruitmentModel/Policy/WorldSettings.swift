public import Parameters

/// The world around policy: what a scenario may set besides interventions.
///
/// World settings hold from week 1 on; the burn-in is lived in the world as it is by default. What was always different
/// belongs in `assumptions`.
public struct WorldSettings: Sendable {
  let jobAvailability: Float
  let wages: Float
  let benefits: Float
  let criminalDemand: Float
  let threat: Float
  let policing: Float
  let regularOffer: Float
  let cooperation: Float
  let recession: Recession

  /// Fewer posts from one week to another.
  struct Recession: Sendable {
    let from: Int
    let to: Int
    let depth: Float
    /// Whether the scenario says how long or how deep, but not from when.
    let lacksStart: Bool

    /// Factor on legal posts in a week.
    func posts(in week: Int) -> Float { from > 0 && week >= from && week <= to ? 1 - depth : 1 }
  }

  /// Reads the world settings from a block, and declares them.
  public init(_ read: ParameterReader) {
    jobAvailability = read.real(
      "jobAvailability", "Legal posts, relative to what there is", term_nl: "baan, banen, beschikbaarheid van werk",
      unit: .factor,
      in: 0...3, default: 1, source: .assumed("a policy choice"))
    wages = read.real(
      "wages", "Wages, relative to what they are", term_nl: "loon, inkomen uit werk", unit: .factor, in: 0.5...2,
      default: 1,
      source: .assumed("a policy choice"))
    benefits = read.real(
      "benefits", "Benefit level, relative to what it is", term_nl: "uitkering, bestaanszekerheid", unit: .factor,
      in: 0...3, default: 1,
      source: .assumed("a policy choice; direction A32"))
    criminalDemand = read.real(
      "criminalDemand", "Hands that recruiters want, relative to what they do",
      term_nl: "criminele vraag naar jonge aanwas",
      unit: .factor, in: 0...3, default: 1, source: .assumed("a what-if"))
    threat = read.real(
      "recruiterThreat", "Share of approaches with a threat, relative to what it is",
      term_nl: "intimidatie, intimiderende druk van ronselaars",
      unit: .factor, in: 0...3, default: 1, source: .assumed("a what-if"))
    policing = read.real(
      "policing", "Arrests of recruiters and hands and visible presence, relative to what there are",
      term_nl: "politie-inzet, repressie",
      unit: .factor,
      in: 0...3, default: 1, source: .assumed("a policy choice"))
    regularOffer = read.real(
      "regularOffer", "Share of jobless youths whom the regular job offer reaches",
      term_nl: "regulier aanbod van arbeidstoeleiding", unit: .share, in: 0...1, default: 0.3,
      source: .assumed("three in ten, as many jobless youths do not come to the municipality; no figure stored"))
    cooperation = read.real(
      "cooperation", "Chance that a signal reaches another domain, as found",
      term_nl: "samenwerking tussen veiligheid en sociaal domein",
      unit: .probability,
      in: 0...1, default: 0.3, source: .assumed("A40: departments hardly work together"))
    let slump = read.block("recession", "Fewer posts for some time")
    recession = Recession(
      from: slump.count(
        "from", "First week; 0 for no recession", term_nl: "begin van een recessie", unit: .weeks, in: 0...10_000,
        default: 0,
        source: .assumed("a what-if")),
      to: slump.count(
        "to", "Last week", term_nl: "einde van een recessie", unit: .weeks, in: 0...10_000, default: 0,
        source: .assumed("a what-if")),
      depth: slump.real(
        "depth", "Share of posts that is lost", term_nl: "diepte van een recessie, verlies van banen", unit: .share,
        in: 0...0.9, default: 0.2, source: .assumed("a what-if")),
      lacksStart: !slump.isGiven("from") && (slump.isGiven("to") || slump.isGiven("depth")))
    if recession.from > 0, !slump.isGiven("to") {
      slump.report(
        "the recession that begins in week \(recession.from) has no last week", about: "from",
        remedy: "give 'to', its last week")
    } else if recession.from > 0, recession.to < recession.from {
      slump.report(
        "the recession ends in week \(recession.to), before it begins in week \(recession.from)", about: "to")
    }
  }

  /// The world as it is found: every setting at its default.
  static let asFound = WorldSettings(ParameterReader(nil, path: "world", problems: ProblemLog()))

  /// What the world does in a week; in the burn-in, before week 1, everything is as found.
  func effects(in week: Int) -> PlaceEffects { week < 1 ? WorldSettings.asFound.settled(in: 1) : settled(in: week) }

  private func settled(in week: Int) -> PlaceEffects {
    var effects = PlaceEffects()
    effects.legalPosts = jobAvailability * recession.posts(in: week)
    effects.wages = wages
    effects.benefits = benefits
    effects.demand = criminalDemand
    effects.threat = threat
    effects.arrestRecruiters = policing
    effects.arrestHands = policing
    effects.presence = policing - 1
    effects.regularOffer = regularOffer
    effects.handOver = cooperation
    return effects
  }
}
