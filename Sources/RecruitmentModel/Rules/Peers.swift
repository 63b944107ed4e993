import Parameters
import SimulationKernel

/// The contacts of a youth: who they are, and how many of them are involved.
///
/// Six contacts: four in the own place, one perhaps along a link, one perhaps anywhere (online); of ten who are met the
/// one nearest in age and sex is kept. Every fourth week a youth looks at all contacts as they were last week, and asks
/// of one, in turn, whether they have grown five years apart (or a newcomer has taken the place); if so, another takes
/// its place.
/// - Reads: birth, sex and shown status of others. Writes: contacts, involved contacts. Draws: contact.
/// - Source: D06 (peers matter where near and alike), B20 (recruiters are mostly peers); numbers assumed.
struct Peers {
  static let id = "peers"
  /// Weeks between two looks at the contacts.
  static let reviewEvery = 4
  /// Youths who are met before one of them becomes a contact.
  private static let met = 10

  /// The rows of a place that look at their contacts in a week.
  static func reviewed(of rows: Range<Int>, in week: Int32) -> Range<Int> {
    let quarter = Int(UInt32(bitPattern: week) % UInt32(reviewEvery))
    let first = rows.lowerBound + rows.count * quarter / reviewEvery
    return first..<rows.lowerBound + rows.count * (quarter + 1) / reviewEvery
  }

  let acrossLinks: Float
  let anywhere: Float
  let otherSex: Int32
  let maximumGap: Int32

  init(_ read: ParameterReader) {
    acrossLinks = read.real(
      "acrossLinks", "Chance that the fifth contact lives along a link", unit: .probability, in: 0...1, default: 1,
      source: .assumed("D06: mostly near; so one contact of six at most"))
    anywhere = read.real(
      "anywhere", "Chance that the sixth contact lives anywhere (online)", term_nl: "online wereld", unit: .probability,
      in: 0...1, default: 0.5,
      source: .assumed("every second youth has a contact whom distance did not choose; from nobody to all"))
    otherSex = Int32(
      read.count(
        "otherSex", "Weeks of age difference that another sex counts for", unit: .weeks, in: 0...520, default: 60,
        source: .assumed("direction D06; as little over a year of age")))
    maximumGap = Int32(
      read.count(
        "maximumGap", "Weeks of age difference at which a contact is given up", unit: .weeks, in: 104...780,
        default: 260,
        source: .assumed("direction D06; five years are the span of a school")))
  }

  /// The contacts of a youth as they were seen.
  struct Seen {
    var involved: UInt8 = 0
    var detained: UInt8 = 0
  }

  /// Looks at the contacts of a youth: counts the involved and those in detention, replaces the lost.
  @inline(__always) func look(_ row: Int, _ here: LocalWeek) -> Seen {
    let youths = here.youths
    let first = row * Youths.contactsEach
    let turn = Int(UInt32(bitPattern: here.week) / UInt32(Peers.reviewEvery)) % Youths.contactsEach
    let asked = Int(youths.contacts[first + turn])
    if asked >= 0, gap(row, asked, youths) > maximumGap { youths.contacts[first + turn] = -1 }
    var seen = Seen()
    // Most are there and do not stand out.
    var left = youths.contacts.marked(first, count: Youths.contactsEach, in: youths.outstanding)
    while left != 0 {
      let k = left.trailingZeroBitCount
      left &= left &- 1
      var contact = Int(youths.contacts[first + k])
      if contact < 0 {
        contact = choose(k, for: row, here)
        youths.contacts[first + k] = Int32(contact)
        guard contact >= 0 else { continue }
      }
      let status = youths.shown[contact]
      seen.involved &+= status.isInvolved ? 1 : 0
      seen.detained &+= status.activity == .detained ? 1 : 0
    }
    return seen
  }

  /// Keeps how many of the contacts a youth saw involved; what may happen to the youth depends on it.
  @inline(__always) func note(_ seen: Seen, _ row: Int, _ here: LocalWeek) {
    guard here.youths.involvedContacts[row] != seen.involved else { return }
    here.youths.involvedContacts[row] = seen.involved
    EventBounds.renew(row, here)
  }

  @inline(__always) private func gap(_ row: Int, _ other: Int, _ youths: Youths) -> Int32 {
    abs(youths.born[row] &- youths.born[other])
  }

  /// The best of ten who are met for the place of contact `k`; -1 where nobody else is there.
  ///
  /// Who is met together stands together among the youths, who are in no order: from a start at random, the next ten.
  func choose(_ k: Int, for row: Int, _ here: LocalWeek) -> Int {
    let youths = here.youths
    let places = here.world.places
    let draw = here.draws.block(
      UInt32(truncatingIfNeeded: row), UInt32(youths.generation[row]), week: here.week,
      purpose: Purpose.contact.rawValue + UInt32(k))
    var candidates = here.rows
    if k == 4, draw.uniform(0) < acrossLinks {
      let place = places.links.pick(from: here.place, draw.uniform(1))
      if place >= 0, !places.rows(place).isEmpty { candidates = places.rows(place) }
    } else if k == 5, draw.uniform(0) < anywhere {
      candidates = 0..<youths.count
    }
    guard !candidates.isEmpty else { return -1 }
    var best = -1
    var bestGap = Int32.max
    var other = candidates.lowerBound + draw.below(2, candidates.count)
    for _ in 0..<min(Peers.met, candidates.count) {
      if other != row {
        let sexes = youths.shown[other].male == youths.shown[row].male ? 0 : otherSex
        let distance = gap(row, other, youths) + sexes
        if distance < bestGap {
          bestGap = distance
          best = other
        }
      }
      other += 1
      if other == candidates.upperBound { other = candidates.lowerBound }
    }
    return best
  }
}
