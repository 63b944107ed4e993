import Parameters
import SimulationKernel

/// The week of a youth who holds seats: meetings, the bond with the coach, the end of a seat.
///
/// `coach bond ← coach bond + growth · kept meetings · (1 − coach bond)`; zero when the coach goes. A youth who misses
/// all meetings of a week is let go with chance 1 − persistence; that, and a coach who leaves, costs trust in
/// institutions and some of the bond. A meeting is kept with chance `fit · (1 − habituationWeight · habituation) · (1 + trustWeight · (trust −
/// ½))`; the bond grows by the expected number kept, given that one is.
/// What seats do to habituation and to qualifying happens here too.
/// - Reads: seats, habituation, trust. Writes: coach bond, seats, trust, bond, habituation, qualification. Draws: coachWeek and
///   qualification by youth, staff by programme and coach.
/// - Source: D11 and A19 for the direction; no published equation exists.
struct Guidance {
  static let id = "guidance"

  let growth: Float
  let habituation: Float
  let trust: Float

  init(_ read: ParameterReader) {
    growth = read.real(
      "growth", "Share of what is missing that a kept meeting adds to the bond with a coach",
      term_nl: "vertrouwensband", unit: .share, in: 0.01...0.08, default: 0.04,
      source: .assumed("no published equation; 1 - exp(-t / 6 months) at one kept meeting a week, as D11 proposes"))
    habituation = read.real(
      "habituation", "Share of meetings that full habituation makes a youth miss", unit: .share, in: 0...0.8,
      default: 0.3, source: .assumed("direction D12; three in ten, from none to eight"))
    trust = read.real(
      "trust", "Weight of trust in institutions, above one half, in keeping a meeting",
      term_nl: "imago van de gemeente",
      unit: .factor, in: 0...1, default: 0.5,
      source: .assumed("direction: the policy documents name the municipality's poor image; no published figure"))
  }

  /// One week of a youth with seats.
  func step(_ row: Int, _ here: LocalWeek) {
    let world = here.world
    let participant = Int(here.youths.participant[row])
    let participants = world.participants
    let draw = here.draws.youth(row, of: here.youths, in: here.week, for: .coachWeek)
    let before = participants.effects[participant]
    var effects = SeatEffects()
    var coached: Int?
    for at in participants.seats(of: participant) where participants.seats[at].intervention >= 0 {
      participants.seats[at].weeks += 1
      let number = participants.seats[at].intervention
      let programme = world.policy.programmes[Int(number)]
      guard goesOn(participants.seats[at], programme, row, participant, here) else {
        participants.seats[at] = Seat()
        here.count(.seatsEnded, row, by: .programme(number))
        continue
      }
      let meetings = effects.coachMeetings
      programme.intervention.act(on: &effects)
      if effects.coachMeetings > meetings { coached = at }
    }
    if before.placement > 0, effects.placement == 0 {
      world.rules.legalMarket.endPlacement(row, participant: participant, contact: before.employerContact, here)
    }
    participants.effects[participant] = effects
    if let coached {
      here.count(.coached, row)
      meet(row, participant, coached, effects, draw, here)
    } else {
      participants.coachBond[participant] = 0
    }
    if effects.placement > 0, here.youths.status[row].activity == .neither {
      world.rules.legalMarket.place(row, effects, here)
    }
    here.tally.add(.coachBondSum, Double(participants.coachBond[participant]))
    here.world.rules.habituation.fadeFurther(row, effects.habituationFading, here)
    here.world.rules.schooling.qualify(row, effects.qualification, here)
    var isFree = true
    for at in participants.seats(of: participant) where participants.seats[at].intervention >= 0 {
      here.count(.seatsUsed, row, by: .programme(participants.seats[at].intervention))
      isFree = false
    }
    if isFree { participants.release(participant, youths: here.youths) }
    // A seat that does nothing changes nothing; a bond with a coach grows every week.
    if effects != before || coached != nil || isFree { Circumstances.look(row, here) }
  }

  /// Whether a seat is held for another week: the plan lasts, the programme runs, and it can still do something.
  private func goesOn(_ seat: Seat, _ programme: Programme, _ row: Int, _ participant: Int, _ here: LocalWeek) -> Bool {
    guard Int(seat.weeks) <= programme.intervention.seatWeeks, programme.schedule.strength(in: Int(here.week)) > 0
    else { return false }
    if here.world.participants.placed[participant] { return true }
    return programme.intervention.suits(YouthProfile(row, of: here.youths, in: here.week))
  }

  /// The week's meetings, after which the youth may be without the seat, or the coach gone.
  private func meet(
    _ row: Int, _ participant: Int, _ at: Int, _ effects: SeatEffects, _ draw: DrawBlock, _ here: LocalWeek
  ) {
    let world = here.world
    let participants = world.participants
    let seat = participants.seats[at]
    if coachLeft(seat, here) {
      participants.coachBond[participant] = 0
      return letGo(row, seat, here)
    }
    let kept =
      effects.coachFit * (1 - habituation * here.youths.habituation[row])
      * (1 + trust * (here.youths.trust[row] - 0.5))
    let missed = max(1e-6, 1 - min(1, kept))
    let planned = effects.coachMeetings
    // With less than one meeting a week, a week without one planned is not a missed one.
    let missesAll = planned < 1 ? planned * missed : Elementary.exp(planned * Elementary.log(missed))
    if draw.uniform(0) < missesAll {
      guard draw.uniform(1) >= effects.coachPersistence else { return }
      participants.seats[at] = Seat()
      participants.coachBond[participant] = 0
      participants.effects[participant].coachMeetings = 0
      return letGo(row, seat, here)
    }
    let meetings = planned * kept / (1 - missesAll)
    let bond = participants.coachBond[participant]
    participants.coachBond[participant] = bond + min(1, growth * meetings) * (1 - bond)
  }

  private func coachLeft(_ seat: Seat, _ here: LocalWeek) -> Bool {
    let programme = here.world.policy.programmes[Int(seat.intervention)]
    let turnover = programme.intervention.staffTurnover
    guard turnover > 0 else { return false }
    let coach = Int(seat.number) / max(1, programme.intervention.seatsPerStaff)
    let key = Int(here.world.policy.keys[Int(seat.intervention)])
    return here.draws.thing(key, part: coach, in: here.week, for: .staff).uniform(0) < turnover
  }

  private func letGo(_ row: Int, _ seat: Seat, _ here: LocalWeek) {
    here.youths.trust[row] *= 1 - here.world.rules.trust.letGo
    here.youths.bond[row] *= 1 - here.world.rules.attachment.letGo
    here.count(.lettingsGo, row, by: .programme(seat.intervention))
  }
}
