import Parameters
import SimulationKernel

/// Arrests of recruiters and of hands, and who takes over from a recruiter.
///
/// Hazards per week, times enforcement; of hands by stage and by kind of work. A removed recruiter is replaced at a
/// constant rate, often by the most habituated adult hand in regular work, else by an outsider; the price starts again
/// at normal.
/// - Reads: the openings of a place's recruiters and their hands (nothing is written meanwhile). Writes: arrests, in
///   the mailbox.
/// - Draws: arrestRecruiter, arrestHand, release (being shaken off), succession. Source: values assumed (B38: no clear-up rate for couriers
///   exists).
/// - Complexity: O(recruiters).
struct Arrests {
  static let id = "arrests"

  let recruiters: Float
  let regular: Float
  let errands: Float
  let detentionErrands: Float
  let detentionRegular: Float
  let shakenOff: Float
  let replacement: Float
  let fromWithin: Float

  init(_ read: ParameterReader) {
    recruiters = read.real(
      "recruiters", "Arrest of a recruiter", term_nl: "aanhouding van ronselaars", unit: .ratePerWeek,
      in: 0.004...0.016, default: 0.008,
      source: .assumed("a third within a year; half to twice the rate"))
    regular = read.real(
      "regular", "Arrest of a hand in regular work", term_nl: "aanhouding", unit: .ratePerWeek, in: 0.0015...0.006,
      default: 0.003,
      source: .assumed("one in seven within a year, half to twice the rate; B38 holds for no courier"))
    errands = read.real(
      "errands", "Arrest of a hand who does errands", term_nl: "aanhouding", unit: .ratePerWeek, in: 0.0006...0.0024,
      default: 0.0012,
      source: .assumed("six in a hundred within a year, half to twice the rate; B38 holds for no courier"))
    detentionErrands = read.real(
      "detentionErrands", "Chance of detention after an arrest for errands", unit: .probability, in: 0...0.4,
      default: 0.1, source: .assumed("one in ten, since errands weigh little; from none to four"))
    detentionRegular = read.real(
      "detentionRegular", "Chance of detention after an arrest for regular work", unit: .probability, in: 0...0.8,
      default: 0.3, source: .assumed("three times as often as for errands; from none to eight in ten"))
    shakenOff = read.real(
      "shakenOff", "Chance that an arrest without detention ends the involvement", unit: .probability, in: 0...0.7,
      default: 0.35, source: .assumed("an arrest is a turning point for one in three; from nobody to seven in ten"))
    replacement = read.real(
      "replacement", "Mean time until a removed recruiter is replaced", term_nl: "opvolging van ronselaars",
      unit: .weeks, in: 4...520, default: 8,
      source: .assumed(
        "two months, from one month to ten years; decides the sign of what enforcement does to recruitments"))
    fromWithin = read.real(
      "fromWithin", "Chance that a hand takes over, where there is one who can", unit: .probability, in: 0...1,
      default: 0.7, source: .assumed("most successors know the work; from none to all"))
  }

  /// One week of a place's recruiters and their hands.
  func step(_ here: LocalWeek) {
    let table = here.world.recruiters
    for recruiter in here.world.places.recruiters(here.place) {
      if table.away[recruiter] {
        succession(recruiter, here)
      } else {
        let draw = here.draws.thing(
          recruiter, part: Int(table.generation[recruiter]), in: here.week, for: .arrestRecruiter)
        if draw.uniform(0) < recruiters * here.effects.arrestRecruiters {
          here.world.arrests.post(Arrest(recruiter: Int32(recruiter), row: -1), from: here.place)
        }
      }
      for opening in Recruiters.openings(of: recruiter) where table.hands[opening] >= 0 {
        arrestHand(Int(table.hands[opening]), kind: Int(table.kind[recruiter]), here)
      }
    }
  }

  private func arrestHand(_ row: Int, kind: Int, _ here: LocalWeek) {
    let hazard = here.youths.status[row].involvement == .errands ? errands : regular
    let draw = here.draws.youth(row, of: here.youths, in: here.week, for: .arrestHand)
    if draw.uniform(0) < hazard * here.world.rules.work.arrestFactors[kind] * here.effects.arrestHands {
      here.world.arrests.post(Arrest(recruiter: -1, row: Int32(row)), from: here.place)
    }
  }

  private func succession(_ recruiter: Int, _ here: LocalWeek) {
    let table = here.world.recruiters
    let draw = here.draws.thing(
      recruiter, part: Int(table.generation[recruiter]), in: here.week, for: .succession)
    guard draw.uniform(0) < 1 / replacement else { return }
    let heir = draw.uniform(1) < fromWithin ? heir(of: recruiter, here) : -1
    here.world.arrests.post(Arrest(recruiter: Int32(recruiter), row: Int32(heir), succession: true), from: here.place)
  }

  /// The most habituated adult hand in regular work; -1 where there is none.
  private func heir(of recruiter: Int, _ here: LocalWeek) -> Int {
    let youths = here.youths
    var best = -1
    for opening in Recruiters.openings(of: recruiter) {
      let row = Int(here.world.recruiters.hands[opening])
      guard row >= 0, youths.status[row].involvement == .regular, youths.age(row, in: here.week) >= 18 else { continue }
      if best < 0 || youths.habituation[row] > youths.habituation[best] { best = row }
    }
    return best
  }

  /// Arrests and successions take effect. Serial, in the order of places.
  func settle(_ world: World) {
    world.arrests.forEach { place, arrest in
      if arrest.succession {
        succeed(Int(arrest.recruiter), heir: Int(arrest.row), world)
      } else if arrest.recruiter >= 0 {
        removeRecruiter(Int(arrest.recruiter), place, world)
      } else {
        takeHand(Int(arrest.row), world)
      }
    }
    world.arrests.clear()
  }

  private func removeRecruiter(_ recruiter: Int, _ place: Int, _ world: World) {
    let table = world.recruiters
    guard !table.away[recruiter] else { return }
    let row = Int(table.youth[recruiter])
    let here = world.localWeek(row >= 0 ? world.places.home(of: row) : place)
    here.count(.arrestsRecruiters, row, by: .recruiter(Int32(recruiter)))
    table.away[recruiter] = true
    guard row >= 0 else { return }
    let draw = world.draws.youth(row, of: world.youths, in: world.week, for: .arrestHand)
    world.rules.justice.suspected(row, draw, detention: 1, here)
    // Who is diverted is not detained, but the place of a recruiter is vacant all the same.
    if world.youths.status[row].isInvolved { world.leaveCrime(row, here) }
  }

  private func takeHand(_ row: Int, _ world: World) {
    let involvement = world.youths.status[row].involvement
    guard involvement == .errands || involvement == .regular else { return }
    let here = world.localWeek(world.places.home(of: row))
    here.count(.arrestsHands, row)
    let draw = world.draws.youth(row, of: world.youths, in: world.week, for: .arrestHand)
    let detention = involvement == .errands ? detentionErrands : detentionRegular
    world.rules.justice.suspected(row, draw, detention: detention, here)
    let shaken = world.draws.youth(row, of: world.youths, in: world.week, for: .release)
    if world.youths.status[row].isInvolved, shaken.uniform(0) < shakenOff { world.leaveCrime(row, here) }
  }

  private func succeed(_ recruiter: Int, heir: Int, _ world: World) {
    let table = world.recruiters
    table.away[recruiter] = false
    table.generation[recruiter] &+= 1
    table.logPrice[recruiter] = 0
    table.youth[recruiter] = -1
    guard heir >= 0, world.youths.status[heir].involvement == .regular else { return }
    table.hands[Int(world.youths.opening[heir])] = -1
    world.youths.status[heir].involvement = .recruiter
    world.youths.opening[heir] = Int32(recruiter * Recruiters.openingsEach)
    table.youth[recruiter] = Int32(heir)
    let here = world.localWeek(world.places.home(of: heir))
    Circumstances.look(heir, here)
    here.count(.successions, heir, by: .recruiter(Int32(recruiter)))
  }
}

/// An arrest of a recruiter (`row` -1) or of a hand (`recruiter` -1), or a succession.
struct Arrest: BitwiseCopyable {
  let recruiter: Int32
  let row: Int32
  var succession = false
}
