import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("Peers are a youth's own contacts") struct PeerTests {
  @Test("Accepting rises with each own contact who is involved, and not with strangers")
  func acceptance() {
    let world = settledWorld(smallCity(), weeks: 8)
    let market = world.rules.illegalMarket
    func chance() -> Float { market.acceptance(0, place: 0, offer: 150, threshold: 0, threatened: false, world) }
    var chances: [Float] = []
    for involved in 0...Youths.contactsEach {
      world.youths.involvedContacts[0] = UInt8(involved)
      chances.append(chance())
    }
    for (fewer, more) in zip(chances, chances.dropFirst()) { #expect(fewer < more) }
    let contacts = Set((0..<Youths.contactsEach).map { world.youths.contacts[$0] })
    world.youths.involvedContacts[0] = 0
    for row in 1..<world.youths.count where !contacts.contains(Int32(row)) {
      world.youths.shown[row].involvement = .regular
      world.youths.status[row].involvement = .regular
    }
    world.youths.noteOutstanding()
    let here = world.localWeek(0)
    #expect(
      world.rules.peers.look(0, here).involved == UInt8(contacts.count { world.youths.shown[Int($0)].isInvolved }))
    world.youths.involvedContacts[0] = 0
    #expect(chance() == chances[0])
  }

  @Test("A look at the contacts counts those who are involved and those in detention, as they were last week")
  func review() {
    let world = settledWorld(smallCity(), weeks: 4)
    let youths = world.youths
    for k in 0..<Youths.contactsEach {
      youths.contacts[k] = Int32(10 + k)
      youths.born[10 + k] = youths.born[0]
      youths.shown[10 + k] = YouthStatus(male: true)
      youths.status[10 + k].involvement = .regular  // not shown yet
    }
    youths.shown[11].involvement = .errands
    youths.shown[12].involvement = .recruiter
    youths.shown[13].activity = .detained
    youths.noteOutstanding()
    let seen = world.rules.peers.look(0, world.localWeek(0))
    #expect(seen.involved == 2 && seen.detained == 1)
  }

  @Test("A contact who has grown more than the gap apart, or whose place a newcomer took, is replaced")
  func replacement() {
    let world = settledWorld(smallCity(), weeks: 4)
    let youths = world.youths
    youths.born[0] = world.week - 20 * 52
    for k in 0..<Youths.contactsEach {
      youths.contacts[k] = Int32(10 + k)
      youths.born[10 + k] = youths.born[0]
    }
    youths.born[10] = youths.born[0] + 260
    youths.born[11] = youths.born[0] - 261
    youths.born[12] = world.week - 12 * 52
    // One contact's age is looked at in each review, so six reviews see all.
    for _ in 0..<Youths.contactsEach * Peers.reviewEvery {
      world.beginWeek()
      if world.week % Int32(Peers.reviewEvery) == 0 { _ = world.rules.peers.look(0, world.localWeek(0)) }
    }
    #expect(youths.contacts[0] == 10, "five years apart is near enough")
    #expect(youths.contacts[1] != 11 && youths.contacts[2] != 12)
    #expect(youths.contacts[3] == 13)
    #expect((0..<Youths.contactsEach).allSatisfy { youths.contacts[$0] != 0 }, "nobody is a contact of oneself")
  }

  @Test("Contacts are nearer in age than strangers are, most of them at home")
  func choice() {
    let city = smallCity(places: 4, youths: 200)
    let world = World(city: city, rules: assumptions(), draws: draws(), firstWeek: 1)
    let youths = world.youths
    var gap = 0.0
    for row in 0..<youths.count {
      let home = world.places.home(of: row)
      for k in 0..<Youths.contactsEach {
        let other = Int(youths.contacts[row * Youths.contactsEach + k])
        gap += Double(abs(youths.born[row] - youths.born[other]))
        let lives = world.places.home(of: other)
        if k < 4 { #expect(lives == home) }
        if k == 4 { #expect(lives != home && abs(lives - home) != 2, "the fifth lives along a link") }
      }
    }
    // Two ages out of 780 weeks are 260 weeks apart on average; the nearest of ten, about a fifth of that.
    #expect(gap / Double(youths.count * Youths.contactsEach) < 260 / 2.5)
  }

  /// Recruits of the favoured half and of the other, where the contacts of the favoured are involved.
  private func recruited(favouring odd: Bool, replication: UInt32) -> (favoured: Set<Int>, other: Set<Int>) {
    let book = assumptions(
      busy.merging([
        "illegalMarket.peers": 4, "illegalMarket.base": -1.5, "peers.maximumGap": 780, "recruiting.throughContacts": 0,
        "recruiting.reach": 1.4,
      ]) { $1 })
    let burnt = settledWorld(smallCity(places: 2, youths: 100, demand: 150), book, replication: replication, weeks: 24)
    let world = burnt.copy()
    let youths = world.youths
    let involved = (0..<youths.count).filter { youths.status[$0].isInvolved }
    let idle = (0..<youths.count).filter { !youths.status[$0].isInvolved }
    for (number, row) in idle.enumerated() {
      for k in 0..<Youths.contactsEach {
        let crowd = (row % 2 == 1) == odd ? involved : idle
        youths.contacts[row * Youths.contactsEach + k] = Int32(crowd[(number + k + 1) % crowd.count])
      }
    }
    var recruits: Set<Int> = []
    for _ in 0..<12 {
      live(world, weeks: 1)
      recruits.formUnion(idle.filter { youths.status[$0].isInvolved })
    }
    return (recruits.filter { ($0 % 2 == 1) == odd }, recruits.filter { ($0 % 2 == 1) != odd })
  }

  @Test("Two worlds that differ only in who knows whom recruit different youths: those who know the involved")
  func rewiring() {
    var favoured = 0
    var other = 0
    for replication in 1...6 as ClosedRange<UInt32> {
      let odd = recruited(favouring: true, replication: replication)
      let even = recruited(favouring: false, replication: replication)
      #expect(odd.favoured.union(odd.other) != even.favoured.union(even.other))
      favoured += odd.favoured.count + even.favoured.count
      other += odd.other.count + even.other.count
    }
    // Without a peer term a recruit is as likely from either half, so the difference has variance `favoured + other`.
    #expect(Double(favoured - other) > 4 * Double(favoured + other).squareRoot(), "\(favoured) and \(other)")
  }
}
