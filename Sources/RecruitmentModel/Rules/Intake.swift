import SimulationKernel

/// Which programmes a youth may take a seat in, asked for all of them at once: one bit for each of up to 64 programmes.
///
/// A programme takes a youth whose signal its domain has, who lives where it runs, who belongs to its target group, and
/// for whom its kind can do something. Each of these rules out programmes by their bits.
struct Intake: Sendable {
  /// Programmes that fit into one word.
  private static let most = UInt64.bitWidth

  /// Numbers of the programmes in the policy, by their bits.
  let programmes: [Int]
  /// By number of the profile, by stage of involvement and by domain: the programmes that take such youths and signals.
  private let byProfile: [UInt64]
  private let byInvolvement: [UInt64]
  private let byDomain: [UInt64]
  /// Those that do not ask for contacts who are involved.
  private let withoutContacts: UInt64
  /// Those that ask for more than no risk at all.
  private let leastRisks: [(bit: UInt64, risk: Float)]

  private init(_ programmes: ArraySlice<Int>, of policy: Policy) {
    self.programmes = Array(programmes)
    func those(_ take: (Programme) -> Bool) -> UInt64 {
      programmes.enumerated().reduce(0) { $0 | (take(policy.programmes[$1.element]) ? 1 &<< UInt64($1.offset) : 0) }
    }
    byProfile = (0..<YouthProfile.numbers).map { number in those { $0.admits(profile: number) } }
    byInvolvement = Involvement.allCases.map { stage in those { $0.group.admits(stage) } }
    byDomain = Domain.allCases.map { domain in those { type(of: $0.intervention).domain == domain } }
    withoutContacts = those { !$0.group.contactsInvolved }
    leastRisks = programmes.enumerated().compactMap { bit, index in
      let risk = policy.programmes[index].group.risk
      return risk > 0 ? (1 &<< UInt64(bit), risk) : nil
    }
  }

  /// Those of a policy's programmes that have seats, in their order.
  static func all(of policy: Policy) -> [Intake] {
    let seated = policy.programmes.indices.filter { policy.programmes[$0].intervention.seats > 0 }
    return stride(from: 0, to: seated.count, by: most).map { first in
      Intake(seated[first..<min(seated.count, first + most)], of: policy)
    }
  }

  /// The programmes at work in a place.
  func running(in place: Int, _ world: World) -> UInt64 {
    programmes.enumerated().reduce(0) {
      $0 | (world.targets.runs($1.element, in: place, Int(world.week)) ? 1 &<< UInt64($1.offset) : 0)
    }
  }

  /// The programmes in which a youth may take a seat for a signal, wherever they run; none in which the youth has one.
  func programmes(for youth: Prospect, _ signal: Signal, _ world: World) -> UInt64 {
    var found = byProfile[youth.profile] & byInvolvement[Int(youth.involvement.rawValue)]
    if signal.elsewhere > world.week { found &= byDomain[Int(signal.domain.rawValue)] }
    if !youth.knowsInvolved { found &= withoutContacts }
    for (bit, risk) in leastRisks where youth.risk < risk { found &= ~bit }
    return found & ~held(by: youth.row, world)
  }

  /// The programmes in which a youth holds a seat.
  func held(by row: Int, _ world: World) -> UInt64 {
    let participant = Int(world.youths.participant[row])
    guard participant >= 0 else { return 0 }
    return programmes.enumerated().reduce(0) {
      $0 | (world.participants.holds(participant, seatIn: $1.element) ? 1 &<< UInt64($1.offset) : 0)
    }
  }
}
