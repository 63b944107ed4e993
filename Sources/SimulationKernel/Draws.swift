/// The random numbers of one replication: a function of who, which generation, week and purpose.
///
/// Two replications, or two seeds, have different keys, so their draws have nothing in common; two scenarios of one
/// replication have the same key, so they share the draws of every person (common random numbers).
/// A purpose is a number that the caller gives to one question ("does this person accept an offer?"); each question
/// asked of one person in one week needs a purpose of its own, or a word of its own in the block.
@frozen
public struct Draws: Sendable, Hashable {
  @usableFromInline let key0: UInt32
  @usableFromInline let key1: UInt32

  /// Derives the key of a replication: one Philox block over seed and replication, under a fixed key.
  @inlinable
  public init(seed: UInt64, replication: UInt32) {
    // The fixed key is arbitrary: the first bits of the fractions of the square roots of 2 and 3.
    let mixed = Philox4x32.scrambled(
      UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed &>> 32), replication, 0,
      0x6A09_E667, 0xBB67_AE85)
    key0 = mixed.word0
    key1 = mixed.word1
  }

  /// Gives the four words of one person (or other subject) for one purpose in one week.
  ///
  /// - Parameters:
  ///   - who: the place of the subject in its population.
  ///   - generation: how often that place has passed to a new person.
  ///   - week: the week, negative in the burn-in.
  ///   - purpose: what the numbers are for.
  /// - Complexity: O(1).
  @inlinable
  public func block(_ who: UInt32, _ generation: UInt32, week: Int32, purpose: UInt32) -> DrawBlock {
    Philox4x32.scrambled(who, generation, UInt32(bitPattern: week), purpose, key0, key1)
  }

  /// Calls `body` with the blocks of so many parts of one subject, which stand for the generation: 0, 1 and so on.
  ///
  /// The same blocks as one by one, made four at a time.
  /// - Complexity: O(parts).
  @inlinable
  @inline(__always)
  public func forEachPart(of who: Int, _ parts: Int, week: Int32, purpose: UInt32, _ body: (DrawBlock) -> Void) {
    let subject = UInt32(truncatingIfNeeded: who)
    var part = 0
    while part &+ 1 < parts {
      let four = PhiloxLanes(
        of: subject, from: UInt32(truncatingIfNeeded: part), UInt32(bitPattern: week), purpose,
        PhiloxLanes.Keys(key0, key1))
      for lane in 0..<min(4, parts &- part) { body(four.block(lane)) }
      part &+= 4
    }
    if part < parts { body(block(subject, UInt32(truncatingIfNeeded: part), week: week, purpose: purpose)) }
  }
}
