import SimulationKernel

/// All recruiters of a city as columns, sorted by home neighbourhood: the employers of the illegal labour market.
///
/// A recruiter has openings, each filled by at most one hand. Where one is arrested, hands stay in their openings until
/// they stop or a successor takes over; `generation` counts the successors.
final class Recruiters: Sendable {
  /// Openings that a recruiter can have at most.
  static let openingsEach = 16

  let count: Int
  /// Index among the kinds of work of `IllegalWork`.
  let kind: Column<UInt8>
  /// Hands wanted at the normal price.
  let size: Column<Float>
  /// Fixed number from 0 to 1 that turns hands wanted, which need not be whole, into whole openings.
  let rounding: Column<Float>
  /// Share of approaches made with a threat, 0 to 1.
  let threat: Column<Float>
  /// Share of approaches made online, 0 to 1.
  let online: Column<Float>
  /// Natural logarithm of the offer relative to its normal level.
  let logPrice: Column<Float>
  /// Share of openings unfilled, smoothed, 0 to 1.
  let unfilled: Column<Float>
  /// Openings of this week.
  let openings: Column<Int32>
  /// Openings filled, counted at the start of the illegal market.
  let held: Column<Int32>
  /// Removed and not yet replaced.
  let away: Column<Bool>
  let generation: Column<UInt16>
  /// Row of the youth who is this recruiter, -1 where it is an adult without a row.
  let youth: Column<Int32>
  /// Row of the hand in each opening, -1 where it is free; `openingsEach` for each recruiter.
  let hands: Column<Int32>

  init(count: Int) {
    self.count = count
    kind = Column(count: count, repeating: 0)
    size = Column(count: count, repeating: 0)
    rounding = Column(count: count, repeating: 0)
    threat = Column(count: count, repeating: 0)
    online = Column(count: count, repeating: 0)
    logPrice = Column(count: count, repeating: 0)
    unfilled = Column(count: count, repeating: 0)
    openings = Column(count: count, repeating: 0)
    held = Column(count: count, repeating: 0)
    away = Column(count: count, repeating: false)
    generation = Column(count: count, repeating: 0)
    youth = Column(count: count, repeating: -1)
    hands = Column(count: count * Recruiters.openingsEach, repeating: -1)
  }

  /// A copy that shares only what never changes.
  init(copying other: Recruiters) {
    count = other.count
    kind = other.kind
    size = other.size
    rounding = other.rounding
    threat = other.threat
    online = other.online
    logPrice = other.logPrice.copy()
    unfilled = other.unfilled.copy()
    openings = other.openings.copy()
    held = other.held.copy()
    away = other.away.copy()
    generation = other.generation.copy()
    youth = other.youth.copy()
    hands = other.hands.copy()
  }

  /// The recruiter who has an opening.
  @inline(__always) static func recruiter(of opening: Int32) -> Int { Int(opening) / openingsEach }

  /// The openings that a recruiter can have, free or filled.
  @inline(__always) static func openings(of recruiter: Int) -> Range<Int> {
    recruiter * openingsEach..<(recruiter + 1) * openingsEach
  }
}
