import Parameters
import SimulationKernel

/// How many hands recruiters want, and what they offer: how hard the illegal market pushes back.
///
/// Hands wanted: `size · demand · opportunity^tie · price^(−elasticity)`. `size` is fixed at the founding: a part of the
/// place's criminal demand by kind of work, times (the place's opportunity / ½)^tie. `demand` and `opportunity` are the
/// factors of this week's policy. Price: `ln p ← ln p + gain · (unfilled − normal) − pull · ln p`, held between one half
/// and three.
/// A recruiter has at most `Recruiters.openingsEach` openings, which only very high demand reaches.
/// - Writes: openings, held, log price, smoothed unfilled share of the place's recruiters. Draws: none.
/// - Source: assumed in form and value; the least known thing in this field, hence the wide ranges. The unfilled share
///   that follows from `reach` (in `recruiting`) is about the share of an effect on acceptance that survives refilling.
struct IllegalDemand {
  static let id = "illegalDemand"
  private static let logPriceLimits = (low: Float(-0.6931472), high: Float(1.0986123))

  let level: Float
  let handsEach: Float
  let elasticity: Float
  let gain: Float
  let pull: Float
  let normalUnfilled: Float

  init(_ read: ParameterReader) {
    level = read.real(
      "level", "Factor on the criminal demand of the city's files", term_nl: "criminele vraag", unit: .factor,
      in: 0.2...3, default: 0.97,
      source: .calibrated("odd_jobs (B22)"))
    handsEach = read.real(
      "handsEach", "Hands that a recruiter wants on average", unit: "hands", in: 2...8, default: 5,
      source: .assumed("as many as one person can direct; between two and eight"))
    elasticity = read.real(
      "elasticity", "Elasticity of hands wanted in the price", unit: "exponent", in: 0...2, default: 0.5,
      source: .assumed("at twice the price three tenths fewer are wanted; from no response to a quarter of them"))
    gain = read.real(
      "gain", "How fast offers follow the unfilled share", unit: "log price per week", in: 0...0.06, default: 0.02,
      source: .assumed("with nothing filled offers rise by 1.3 % a week; from no response to three times that"))
    pull = read.real(
      "pull", "How fast offers return to normal", unit: "share per week", in: 0.01...0.06, default: 0.02,
      source: .assumed("half of a rise is gone after eight months; without it the price has no level of its own"))
    normalUnfilled = read.real(
      "normalUnfilled", "Unfilled share at which offers stay as they are", unit: .share, in: 0.1...0.6, default: 0.35,
      source: .assumed("set near the baseline's own level"))
  }

  /// The price of a recruiter relative to normal.
  @inline(__always) func price(_ recruiter: Int, _ world: World) -> Float {
    Elementary.exp(world.recruiters.logPrice[recruiter])
  }

  /// Counts the hands of a place's recruiters, sets this week's openings by last week's price, and moves the price, which
  /// this week's offers carry.
  func step(_ here: LocalWeek) {
    let recruiters = here.world.recruiters
    let demand = here.effects.demand
    let logOpportunity = Elementary.log(max(1e-3, here.effects.opportunity))
    let ties = here.world.rules.work.opportunityTies
    var active = 0
    for recruiter in here.world.places.recruiters(here.place) {
      var held: Int32 = 0
      for opening in Recruiters.openings(of: recruiter) where recruiters.hands[opening] >= 0 { held += 1 }
      recruiters.held[recruiter] = held
      guard !recruiters.away[recruiter] else {
        recruiters.openings[recruiter] = held
        continue
      }
      active += 1
      let logPrice = recruiters.logPrice[recruiter]
      let tie = ties[Int(recruiters.kind[recruiter])]
      let wanted = recruiters.size[recruiter] * demand * Elementary.exp(tie * logOpportunity - elasticity * logPrice)
      let openings = min(Int32(Recruiters.openingsEach), Int32(wanted + recruiters.rounding[recruiter]))
      recruiters.openings[recruiter] = max(held, openings)
      let unfilled = openings > held ? Float(openings - held) / Float(openings) : 0
      let moved = logPrice + gain * (unfilled - normalUnfilled) - pull * logPrice
      recruiters.logPrice[recruiter] = min(
        IllegalDemand.logPriceLimits.high, max(IllegalDemand.logPriceLimits.low, moved))
      recruiters.unfilled[recruiter] += (unfilled - recruiters.unfilled[recruiter]) / 8
      count(recruiter, here)
    }
    here.tally.add(.recruitersActive, Double(active))
  }

  private func count(_ recruiter: Int, _ here: LocalWeek) {
    let recruiters = here.world.recruiters
    let openings = Double(recruiters.openings[recruiter])
    let offer = here.world.rules.work.entryPay[Int(recruiters.kind[recruiter])] * price(recruiter, here.world)
    here.tally.add(.openings, openings)
    here.tally.add(.openingsUnfilled, openings - Double(recruiters.held[recruiter]))
    here.tally.add(.offerSum, openings * Double(offer))
  }
}
