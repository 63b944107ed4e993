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
  private static let blocksPerContact = 3

  let acrossLinks: Float
  let anywhere: Float
  let otherSex: Int32
  let maximumGap: Int32

  init(_ read: ParameterReader) {
    acrossLinks = read.real(
      "acrossLinks", "Chance that the fifth contact lives along a link", unit: .probability, in: 0...1, default: 1,
      source: .assumed("D06: mostly near"))
    anywhere = read.real(
      "anywhere", "Chance that the sixth contact lives anywhere (online)", term_nl: "online wereld", unit: .probability,
      in: 0...1, default: 0.5,
      source: .assumed("no published figure"))
    otherSex = Int32(
      read.count(
        "otherSex", "Weeks of age difference that another sex counts for", unit: .weeks, in: 0...520, default: 60,
        source: .assumed("direction D06")))
    maximumGap = Int32(
      read.count(
        "maximumGap", "Weeks of age difference at which a contact is given up", unit: .weeks, in: 104...780,
        default: 260,
        source: .assumed("direction D06")))
  }

  /// Looks at the contacts of a youth: counts the involved and those in detention, replaces the lost.
  /// - Returns: contacts in detention.
  func review(_ row: Int, _ here: LocalWeek) -> Int {
    let youths = here.youths
    var involved: UInt8 = 0
    var detained = 0
    let turn = Int(UInt32(bitPattern: here.week) / UInt32(Peers.reviewEvery)) % Youths.contactsEach
    for k in 0..<Youths.contactsEach {
      let at = row * Youths.contactsEach + k
      var contact = Int(youths.contacts[at])
      if contact < 0 || k == turn && gap(row, contact, youths) > maximumGap {
        contact = choose(k, for: row, here)
        youths.contacts[at] = Int32(contact)
      }
      guard contact >= 0 else { continue }
      let shown = youths.shown[contact]
      if shown.isInvolved { involved += 1 }
      if shown.activity == .detained { detained += 1 }
    }
    youths.involvedContacts[row] = involved
    return detained
  }

  private func gap(_ row: Int, _ other: Int, _ youths: Youths) -> Int32 { abs(youths.born[row] &- youths.born[other]) }

  /// The best of ten who are met for the place of contact `k`; -1 where nobody else is there.
  func choose(_ k: Int, for row: Int, _ here: LocalWeek) -> Int {
    let youths = here.youths
    let places = here.world.places
    var candidates = here.rows
    guard !candidates.isEmpty else { return -1 }
    var best = -1
    var bestGap = Int32.max
    for b in 0..<Peers.blocksPerContact {
      let draw = here.draws.block(
        UInt32(truncatingIfNeeded: row), UInt32(youths.generation[row]), week: here.week,
        purpose: Purpose.contact.rawValue + UInt32(k * Peers.blocksPerContact + b))
      var words = 0..<4
      if b == 0 {
        words = 2..<4
        if k == 4, draw.uniform(0) < acrossLinks {
          let place = places.links.pick(from: here.place, draw.uniform(1))
          if place >= 0, !places.rows(place).isEmpty { candidates = places.rows(place) }
        } else if k == 5, draw.uniform(0) < anywhere {
          candidates = 0..<youths.count
        }
      }
      for w in words {
        let other = candidates.lowerBound + draw.below(w, candidates.count)
        guard other != row else { continue }
        let sexes = youths.shown[other].male == youths.shown[row].male ? 0 : otherSex
        let distance = gap(row, other, youths) + sexes
        if distance < bestGap {
          bestGap = distance
          best = other
        }
      }
    }
    return best
  }
}
