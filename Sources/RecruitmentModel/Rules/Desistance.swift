import Parameters
import SimulationKernel

/// Stopping on one's own account, per week, while involved.
///
/// `base(stage) · exp(age · (age − 18) + job · image / ½ + coach · coach bond + bond · (bond − 0.4) − habituation − peers −
/// threat · (1 − protection) + policy)`, times a factor while the recruiter is away; at most 0.9.
/// - Reads: stage, age, activity, coach bond, bond, habituation, contacts, threat, the recruiter. Writes: through
///   `World.leaveCrime`.
/// - Draws: youthWeek (word 1). Source: level set by hand toward B22; a small causal part of a job A35, A36; rest
///   assumed.
struct Desistance {
  static let id = "desistance"

  let errands: Float
  let regular: Float
  let age: Float
  let job: Float
  let coach: Float
  let bond: Float
  let habituation: Float
  let peers: Float
  let threat: Float
  let recruiterAway: Float
  let threatFading: Float

  init(_ read: ParameterReader) {
    errands = read.real(
      "errands", "Stopping with errands at normal circumstances", unit: .ratePerWeek, in: 0.04...0.12, default: 0.08,
      source: .assumed("set by hand toward B22, and not fitted"))
    regular = read.real(
      "regular", "Stopping with regular work at normal circumstances", term_nl: "stoppen, het rechte pad",
      unit: .ratePerWeek, in: 0.004...0.03,
      default: 0.012, source: .assumed("set by hand toward B22, and not fitted"))
    age = read.real(
      "age", "Effect of each year over 18", unit: .logRate, in: 0...0.15, default: 0.05,
      source: .assumed("direction B40: nearly all stop by 30"))
    job = read.real(
      "job", "Effect of holding a job in a sector of middling image; in proportion to the image",
      term_nl: "stoppen door werk", unit: .logRate,
      in: 0...1, default: 0.5,
      source: .assumed("A35, A36: the causal part is small; D10, from recall, finds it for older men"))
    coach = read.real(
      "coach", "Effect of a full bond with a coach", term_nl: "stoppen door begeleiding", unit: .logRate, in: 0...2,
      default: 1,
      source: .assumed("direction A13, A17; 2.7 times the rate, from no effect to seven times"))
    bond = read.real(
      "bond", "Effect of the bond above 0.4", unit: .logRate, in: 0...2, default: 0.8,
      source: .assumed("a full bond against none makes 2.2 times the rate; from no effect to seven times"))
    habituation = read.real(
      "habituation", "Effect of full habituation, lowering", unit: .logRate, in: 0...2.5, default: 1.2,
      source: .assumed("direction D12; at its fullest a third of the rate is left, from no effect to a twelfth"))
    peers = read.real(
      "peers", "Effect of all contacts being involved, lowering", unit: .logRate, in: 0...3, default: 1.5,
      source: .assumed("direction D06; with all six a fifth of the rate is left, from no effect to a twentieth"))
    threat = read.real(
      "threat", "Effect of being under threat, lowering", unit: .logRate, in: 0...2, default: 0.7,
      source: .assumed("half of the rate is left; from no effect to a seventh"))
    recruiterAway = read.real(
      "recruiterAway", "Factor while the recruiter is away", unit: .factor, in: 1...4, default: 3,
      source: .assumed(
        "nobody to answer to: three times the rate, from no effect to four; decides much of what enforcement does"))
    threatFading = read.real(
      "threatFading", "Chance that a threat is over, for one who is not involved", unit: .probabilityPerWeek,
      in: 0.02...0.3, default: 0.08, source: .assumed("about three months; no published figure"))
  }

  /// Rate of stopping, per week, of an involved youth; recruiters do not stop by themselves.
  func rate(_ row: Int, _ here: LocalWeek) -> Float {
    let youths = here.youths
    let status = youths.status[row]
    let base: Float
    switch status.involvement {
    case .none, .recruiter: return 0
    case .errands: base = errands
    case .regular: base = regular
    }
    let years = youths.years(row, in: here.week)
    let seat = here.seatEffects(row)
    let rate =
      base
      * Elementary.exp(
        age * (years - 18) + (status.activity == .work ? job * 2 * here.image(ofEmployer: youths.employer[row]) : 0)
          + coach * here.world.coachBond(row)
          + bond * (youths.bond[row] - 0.4) - habituation * youths.habituation[row] - peers * youths.peers(row)
          - (status.threatened ? threat * (1 - (seat?.threatProtection ?? 0)) : 0) + (seat?.desistance ?? 0))
    let away = here.world.recruiters.away[Recruiters.recruiter(of: youths.opening[row])]
    return min(0.9, away ? rate * recruiterAway : rate)
  }

  /// Chance per week that the threat on a youth who is not involved is over: protection `p` makes it last `1 − p` as
  /// long.
  func threatEnds(_ row: Int, _ here: LocalWeek) -> Float {
    threatFading / max(threatFading, 1 - (here.seatEffects(row)?.threatProtection ?? 0))
  }
}
