import SimulationKernel

@testable import RecruitmentModel

extension World {
  /// A fingerprint of every column that a week can change.
  var digest: UInt64 {
    var digest = Digest()
    youths.add(to: &digest)
    employers.filled.hash(into: &digest)
    employers.sideFilled.hash(into: &digest)
    recruiters.add(to: &digest)
    participants.youth.hash(into: &digest)
    participants.seats.hash(into: &digest)
    participants.coachBond.hash(into: &digest)
    participants.effects.hash(into: &digest)
    participants.placed.hash(into: &digest)
    places.status.hash(into: &digest)
    places.statusNow.hash(into: &digest)
    places.visibleRisk.hash(into: &digest)
    effects.hash(into: &digest)
    counts.withoutCosts.hash(into: &digest)
    pending.forEach { _, signal in
      digest.add(Int(signal.row) << 32 | Int(signal.generation))
      digest.add(Int(signal.domain.rawValue) << 32 | Int(signal.raised))
      digest.add(Int(signal.elsewhere))
    }
    digest.add(Int(week))
    return digest.value
  }
}

extension Column<Double> {
  /// A table of measures without costs, which rules do not touch.
  fileprivate var withoutCosts: Column<Double> {
    Column(array.enumerated().filter { $0.offset % Measure.count != Measure.cost.rawValue }.map(\.element))
  }
}

extension Youths {
  /// Adds every column.
  func add(to digest: inout Digest) {
    born.hash(into: &digest)
    for column in [employer, opening, participant] { column.hash(into: &digest) }
    contacts.hash(into: &digest)
    for column in [generation, detention] { column.hash(into: &digest) }
    weeksInvolved.hash(into: &digest)
    for column in [income, stress, stressTarget, trust, bond, bondTarget, resilience, habituation, ownRisk] {
      column.hash(into: &digest)
    }
    proneness.hash(into: &digest)
    status.hash(into: &digest)
    shown.hash(into: &digest)
    traits.hash(into: &digest)
    involvedContacts.hash(into: &digest)
  }

  /// Every column of one youth, as bits.
  func portrait(_ row: Int) -> [UInt32] {
    let whole = [born[row], employer[row], opening[row], participant[row]].map { UInt32(bitPattern: $0) }
    let real =
      [income, stress, stressTarget, trust, bond, bondTarget, resilience, habituation, ownRisk].map {
        $0[row].bitPattern
      } + [proneness[row].bitPattern]
    let contacts = (0..<Youths.contactsEach).map { UInt32(bitPattern: self.contacts[row * Youths.contactsEach + $0]) }
    let short = [generation, detention].map { UInt32($0[row]) }
    let bytes = [status[row].bits, shown[row].bits, traits[row].bits, involvedContacts[row], weeksInvolved[row]]
      .map { UInt32($0) }
    return whole + real + contacts + short + bytes
  }
}

extension Recruiters {
  /// Adds every column.
  func add(to digest: inout Digest) {
    for column in [openings, held, youth, hands] { column.hash(into: &digest) }
    for column in [size, rounding, threat, logPrice, unfilled] { column.hash(into: &digest) }
    kind.hash(into: &digest)
    away.hash(into: &digest)
    generation.hash(into: &digest)
  }

  /// Every column of one recruiter but the hands, as bits.
  func portrait(_ recruiter: Int) -> [UInt32] {
    let real = [size, rounding, threat, logPrice, unfilled].map { $0[recruiter].bitPattern }
    let whole = [openings, held, youth].map { UInt32(bitPattern: $0[recruiter]) }
    return real + whole + [UInt32(generation[recruiter]), UInt32(kind[recruiter]), away[recruiter] ? 1 : 0]
  }
}

extension Participants {
  /// Takes over every record of others, of the same count.
  func copy(from other: Participants) {
    youth.copy(from: other.youth)
    seats.copy(from: other.seats)
    coachBond.copy(from: other.coachBond)
    effects.copy(from: other.effects)
    placed.copy(from: other.placed)
  }
}
