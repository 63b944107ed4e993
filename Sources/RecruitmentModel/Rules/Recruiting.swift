import Parameters
import SimulationKernel

/// How recruiters with free openings look for youths, and whom they take.
///
/// Each free opening makes `reach` approaches a week: online (anyone anywhere), among the contacts of present hands, or
/// in the street, where recruiters who cannot fill turn to linked places. An approach meets up to twelve youths and
/// picks one with chance `weight / 12`, weight = age · sex · neither · record · (½ + stress) · known · min(3, √(1.5
/// proneness)).
/// - Reads: youths everywhere (nothing is written meanwhile). Writes: approaches, in the mailbox.
/// - Draws: approach and candidate by opening, illegalOffer by youth. Source: channels B17, B20; ages and sexes set by
///   hand toward B18, B22; rest assumed.
/// - Complexity: O(free openings).
struct Recruiting {
  static let id = "recruiting"
  /// Youths whom one approach can meet.
  private static let candidates = 12

  let reach: Float
  let online: Float
  let throughContacts: Float
  let acrossLinks: Float
  let spill: Float
  let threats: Float
  let threatStays: Float
  let ages: [Float]
  let girls: Float
  let neither: Float
  let record: Float
  let known: Float

  init(_ read: ParameterReader) {
    reach = read.real(
      "reach", "Approaches per free opening; sets how hard the market pushes back",
      term_nl: "ronselen, geronseld worden",
      unit: "approaches per week",
      in: 0.2...1.4, default: 0.45, source: .assumed("set by hand toward B18; the least known number of the model"))
    online = read.real(
      "online", "Share of approaches made online", term_nl: "online ronselen", unit: .share, in: 0...0.5,
      default: 0.094,
      source: .calibrated("approaches_online (B17)"))
    throughContacts = read.real(
      "throughContacts", "Share of approaches among the contacts of present hands", term_nl: "ronselen via bekenden",
      unit: .share, in: 0...0.65,
      default: 0.305, source: .calibrated("approaches_acquaintance (B17)"))
    acrossLinks = read.real(
      "acrossLinks", "Reach of recruiters beyond their own neighbourhood, by any channel", unit: .factor, in: 0...1,
      default: 1, source: .assumed("no published figure; at 0 nothing can be displaced"))
    spill = read.real(
      "spill", "How much more of the links' weight they use where nothing is filled", unit: .factor, in: 0...3,
      default: 1.25, source: .assumed("no published figure; A21 finds little displacement of offences"))
    threats = read.real(
      "threats", "Share of approaches made with a threat", term_nl: "bedreiging", unit: .share, in: 0.1...0.5,
      default: 0.3, source: .assumed("most are lured, some are pressed: three in ten, between one and five"))
    threatStays = read.real(
      "threatStays", "Chance that one who refuses a threat remains under it", unit: .probability, in: 0...1,
      default: 0.5,
      source: .assumed("nobody knows how often a refusal is accepted: one in two, from never to always"))
    ages = read.reals(
      "ages", "Weight of the ages 12 to 26 for being approached", unit: .factor, in: 0...4,
      default: [0.5, 1.1, 1.5, 1.5, 1.5, 1, 0.5, 0.5, 0.3, 0.3, 0.15, 0.15, 0.15, 0.15, 0.15],
      source: .assumed("set by hand toward B18; B20: recruiters seek 12- to 18-year-olds"))
    girls = read.real(
      "girls", "Weight of girls for being approached", unit: .factor, in: 0.1...1, default: 0.4,
      source: .assumed("set by hand toward B22"))
    neither = read.real(
      "neither", "Weight of having neither school nor work for being approached", unit: .factor, in: 1...3,
      default: 1.6,
      source: .assumed("direction A41; from no effect to three times"))
    record = read.real(
      "record", "Weight of a criminal record for being approached", unit: .factor, in: 1...4, default: 1.8,
      source: .assumed("direction B24, far below its lifts, which count suspects after detention or probation"))
    known = read.real(
      "known", "Weight of having been approached before", unit: .factor, in: 1...8, default: 5.1,
      source: .calibrated("pupils_approached (B18)"))
  }

  /// The recruiters of a place approach youths for their free openings.
  func reachOut(_ here: LocalWeek) {
    let recruiters = here.world.recruiters
    for recruiter in here.world.places.recruiters(here.place)
    where !recruiters.away[recruiter] && recruiters.openings[recruiter] > recruiters.held[recruiter] {
      var free = recruiters.openings[recruiter] - recruiters.held[recruiter]
      for opening in Recruiters.openings(of: recruiter) where recruiters.hands[opening] < 0 {
        guard free > 0 else { break }
        free -= 1
        let draw = here.draws.thing(opening, in: here.week, for: .approach)
        for number in 0..<Int(reach + draw.uniform(0)) {
          approach(opening, recruiter, number, number == 0 ? draw : nil, here)
        }
      }
    }
  }

  private func approach(_ opening: Int, _ recruiter: Int, _ number: Int, _ first: DrawBlock?, _ here: LocalWeek) {
    let world = here.world
    let draw = first ?? here.draws.thing(opening, part: number, in: here.week, for: .approach)
    let channel = channel(draw.uniform(1), recruiter, here)
    var place = here.place
    if channel == .street {
      // Into linked places the more, the more openings stay free.
      place = here.placeReached(draw.uniform(2), by: acrossLinks * spill * world.recruiters.unfilled[recruiter])
    }
    guard let row = candidate(opening, recruiter, number, channel, place, here) else { return }
    let home = world.places.home(of: row)
    let answer = here.draws.youth(row, of: world.youths, in: here.week, for: .illegalOffer)
    guard answer.uniform(3) < getsThrough(row, channel, world.effects[home], world) else { return }
    let threat = draw.uniform(3) < min(1, world.recruiters.threat[recruiter] * here.effects.threat)
    let work = world.rules.work
    let kind = Int(world.recruiters.kind[recruiter])
    let chance = world.rules.illegalMarket.acceptance(
      row, place: home, offer: work.entryPay[kind] * world.rules.demand.price(recruiter, world),
      threshold: work.thresholds[kind], threatened: threat || world.youths.status[row].threatened,
      online: channel == .online, world)
    world.approaches.post(
      Approach(
        opening: Int32(opening), row: Int32(row), home: Int32(home), channel: channel, threat: threat,
        threatStays: answer.uniform(1) < threatStays, accepted: answer.uniform(0) < chance,
        byPeer: channel == .contacts || world.recruiters.youth[recruiter] >= 0), from: here.place)
  }

  private func channel(_ u: Float, _ recruiter: Int, _ here: LocalWeek) -> Approach.Channel {
    let online = here.world.recruiters.online[recruiter]
    if u < online { return .online }
    return u < online + throughContacts && here.world.recruiters.held[recruiter] > 0 ? .contacts : .street
  }

  /// Share of approaches by a channel that reach a youth whose home has such effects.
  private func getsThrough(
    _ row: Int, _ channel: Approach.Channel, _ home: PlaceEffects, _ world: World
  ) -> Float {
    switch channel {
    case .online: home.onlineReach
    case .contacts: 1
    case .street:
      home.streetExposure * (world.youths.shown[row].activity == .school ? home.pupilExposure : 1)
    }
  }

  /// The first whom the recruiter picks of those met; nobody where none is.
  ///
  /// In the street and online, who is met together stands together among the youths, who are in no order: from a start at
  /// random, the next ones.
  private func candidate(
    _ opening: Int, _ recruiter: Int, _ number: Int, _ channel: Approach.Channel, _ place: Int, _ here: LocalWeek
  ) -> Int? {
    let world = here.world
    let rows = channel == .street ? world.places.rows(place) : 0..<world.youths.count
    // In the streets of a place where no youths live, recruiters meet none.
    guard !rows.isEmpty else { return nil }
    func draw(_ plus: UInt32) -> DrawBlock {
      here.draws.thing(opening, part: number, in: here.week, for: .candidate, plus: plus)
    }
    let start = draw(0).below(0, rows.count)
    for four in 0..<Recruiting.candidates / 4 {
      let picks = draw(1 + 2 * UInt32(four))
      let contacts = channel == .contacts ? draw(2 + 2 * UInt32(four)) : picks
      for word in 0..<4 {
        let row =
          channel == .contacts
          ? contact(of: recruiter, contacts, word, world) : rows.lowerBound + (start + 4 * four + word) % rows.count
        guard row >= 0, channel == .street || isWithinReach(row, here) else { continue }
        if picks.uniform(word) * Float(Recruiting.candidates) < weight(row, here) { return row }
      }
    }
    return nil
  }

  /// A contact of one of the present hands.
  private func contact(of recruiter: Int, _ draw: DrawBlock, _ word: Int, _ world: World) -> Int {
    let recruiters = world.recruiters
    var skip = draw.below(word, Int(recruiters.held[recruiter]) * Youths.contactsEach)
    for opening in Recruiters.openings(of: recruiter) where recruiters.hands[opening] >= 0 {
      if skip < Youths.contactsEach {
        return Int(world.youths.contacts[Int(recruiters.hands[opening]) * Youths.contactsEach + skip])
      }
      skip -= Youths.contactsEach
    }
    return -1
  }

  /// Whether a recruiter gets to a youth of another place; always where reach across links is full.
  private func isWithinReach(_ row: Int, _ here: LocalWeek) -> Bool {
    if acrossLinks >= 1 || here.rows.contains(row) { return true }
    guard acrossLinks > 0 else { return false }
    let draw = here.draws.youth(row, of: here.youths, in: here.week, for: .illegalOffer)
    return draw.uniform(2) < acrossLinks
  }

  /// How much a recruiter is after a youth; zero for those already at work for one, or in detention.
  private func weight(_ row: Int, _ here: LocalWeek) -> Float {
    let youths = here.youths
    let status = youths.status[row]
    guard !status.isInvolved, status.activity != .detained else { return 0 }
    var weight = ages[min(Ages.count - 1, max(0, youths.age(row, in: here.week) - Ages.first))]
    weight *= 0.5 + youths.stress[row]
    weight *= min(3, (1.5 * youths.proneness[row]).squareRoot())
    if !status.male { weight *= girls }
    if status.activity == .neither { weight *= neither }
    if status.record { weight *= record }
    if youths.traits[row].approached { weight *= known }
    return weight
  }
}

/// An approach of a youth by a recruiter, with the youth's answer.
struct Approach: BitwiseCopyable {
  /// How the youth is reached.
  enum Channel: UInt8, BitwiseCopyable {
    case street, contacts, online
  }

  let opening: Int32
  let row: Int32
  let home: Int32
  let channel: Channel
  let threat: Bool
  let threatStays: Bool
  let accepted: Bool
  let byPeer: Bool
}
