/// One of several equal parts of a sweep's runs.
public struct Shard: Hashable, Sendable {
  /// The number of the part, from 1.
  public let number: Int
  /// How many parts there are.
  public let count: Int

  /// More parts than this are refused: most would hold no run.
  public static let most = 100_000

  /// Part `number` of `count`; nil where there is none.
  public init?(number: Int, count: Int) {
    guard count >= 1, count <= Self.most, number >= 1, number <= count else { return nil }
    self.number = number
    self.count = count
  }

  /// Reads `3/16`; nil where it is no part.
  public init?(text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }),
      let number = Int(parts[0]), let count = Int(parts[1])
    else { return nil }
    self.init(number: number, count: count)
  }

  /// As it is written, `3/16`.
  public var text: String { "\(number)/\(count)" }

  /// The name of its folder, `3-of-16`.
  public var folderName: String { "\(number)-of-\(count)" }

  /// The runs of this part out of so many: a stretch of them, so that runs that share a burn-in stay together.
  func runs(of all: Int) -> Range<Int> {
    (all * (number - 1) / count)..<(all * number / count)
  }
}
