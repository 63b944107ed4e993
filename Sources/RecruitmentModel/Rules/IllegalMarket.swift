import Parameters
import SimulationKernel

/// The illegal labour market: a youth who is approached weighs the offer with the same kind of choice rule as a job.
///
/// log-odds of accepting = `base + moneyWeight · ln((offer + moneyFloor) / (legalIncome + moneyFloor)) + stress +
/// peerWeight · share of the own contacts involved + statusWeight · visible status here + threatWeight · threat · (1 − protection) +
/// habituation − resilience − bond − coachWeight · bond with the coach − deterrence · perceived arrest risk +
/// threshold(kind of work) + policy`.
/// - Reads: the youth approached and the place where the youth lives (nothing is written meanwhile). Writes: nothing.
/// - Source: form after Becker (D01) with peers (D04, D06), status (B33) and perceived risk (D03); weights assumed,
///   levels set by hand toward B18, B19 and B22.
struct IllegalMarket {
  static let id = "illegalMarket"

  let base: Float
  let moneyWeight: Float
  let moneyFloor: Float
  let stress: Float
  let peers: Float
  let status: Float
  let threat: Float
  let habituation: Float
  let resilience: Float
  let bond: Float
  let coach: Float
  let deterrence: Float

  init(_ read: ParameterReader) {
    base = read.real(
      "base", "Accepting an illegal offer at normal circumstances", term_nl: "ingaan op ronselen", unit: .logOdds,
      in: -1.5...1.5, default: 0,
      source: .assumed("set by hand toward B19 and B22, and not fitted"))
    moneyWeight = read.real(
      "moneyWeight", "Weight of the logarithm of what the offer adds", term_nl: "verleiding van het foute geld",
      unit: .logOdds, in: 0.3...1.2, default: 0.6,
      source: .assumed("direction B16; twice the money makes odds 1.5 times as high, between 1.2 and 2.3"))
    moneyFloor = read.real(
      "moneyFloor", "Added to incomes so that small ones compare sensibly", unit: .euroPerWeek, in: 50...200,
      default: 100,
      source: .assumed("a third of what an adult needs, so that pocket money does not decide; half to twice that"))
    stress = read.real(
      "stress", "Weight of financial stress", term_nl: "financiële problemen", unit: .logOdds, in: 0.6...1.8,
      default: 1.2,
      source: .assumed("direction A41, B42; full stress makes odds 3.3 times as high, between 1.8 and 6"))
    peers = read.real(
      "peers", "Weight of the share of the own contacts who are involved", unit: .logOdds, in: 0...4, default: 2.5,
      source: .assumed(
        "direction D04, D06, B20; each of six makes odds 1.5 times as high, from no effect to nearly twice"))
    status = read.real(
      "status", "Weight of visible criminal status in the neighbourhood", term_nl: "status", unit: .logOdds,
      in: 0...1.6,
      default: 0.8,
      source: .assumed("direction B33; at its fullest odds are 2.2 times as high, from no effect to five times"))
    threat = read.real(
      "threat", "Weight of a threat", term_nl: "intimiderende druk", unit: .logOdds, in: 0...1.6, default: 0.7,
      source: .assumed("odds twice as high; from no effect to five times"))
    habituation = read.real(
      "habituation", "Weight of habituation", unit: .logOdds, in: 0...3, default: 1.5,
      source: .assumed("direction D12; at its fullest odds are 4.5 times as high, from no effect to twenty times")
    )
    resilience = read.real(
      "resilience", "Weight of resilience, lowering", term_nl: "weerbaarheid", unit: .logOdds, in: 0...4, default: 2,
      source: .assumed("full resilience against none leaves a seventh of the odds; from no effect to a fiftieth"))
    bond = read.real(
      "bond", "Weight of the bond, lowering", unit: .logOdds, in: 0...2.4, default: 1.2,
      source: .assumed("a full bond against none leaves three tenths of the odds; from no effect to a tenth"))
    coach = read.real(
      "coach", "Weight of the bond with a coach, lowering", unit: .logOdds, in: 0...3, default: 1.5,
      source: .assumed("direction A13; a full bond leaves a fifth of the odds, from no effect to a twentieth"))
    deterrence = read.real(
      "deterrence", "Weight of the perceived risk of arrest, lowering", term_nl: "pakkans", unit: .logOdds, in: 0...8,
      default: 4,
      source: .assumed(
        "direction D01, D03; ten points more of risk leave two thirds of the odds, from no effect to under half"))
  }

  /// Chance that a youth accepts an offer of `offer` euro per week.
  func acceptance(
    _ row: Int, place: Int, offer: Float, threshold: Float, threatened: Bool, online: Bool = false, _ world: World
  ) -> Float {
    let youths = world.youths
    let seat = world.seatEffects(row)
    let appeal = online ? world.effects[place].onlineAcceptance : 0
    let money = Elementary.log((offer + moneyFloor) / (youths.income[row] + moneyFloor))
    return Elementary.logistic(
      base + moneyWeight * money + stress * youths.stress[row] + peers * youths.peers(row)
        + status * world.places.status[place] + (threatened ? threat * (1 - (seat?.threatProtection ?? 0)) : 0)
        + habituation * youths.habituation[row]
        - resilience * youths.resilience[row] - bond * youths.bond[row] - coach * world.coachBond(row)
        - deterrence * world.rules.risk.perceived(row, place: place, world) + threshold + appeal
        + (seat?.acceptance ?? 0))
  }

  /// Illegal income of a youth, euro per week.
  func illegalIncome(_ row: Int, _ world: World) -> Float {
    let status = world.youths.status[row]
    guard status.isInvolved else { return 0 }
    let recruiter = Recruiters.recruiter(of: world.youths.opening[row])
    let work = world.rules.work
    let kind = Int(world.recruiters.kind[recruiter])
    let pay = status.involvement == .errands ? work.entryPay[kind] : work.regularPay[kind]
    return pay * world.rules.demand.price(recruiter, world)
  }
}
