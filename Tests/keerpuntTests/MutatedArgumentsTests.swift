import Parameters
import Testing

@testable import keerpunt

@Suite("Any words at all") struct MutatedArgumentsTests {
  private static let words =
    "run sweep merge compare check new levers schema city generate benchmark validate calibrate help completions --help "
    + "--version --output --set --threads --replications --weeks --seed --baseline --shard --precision --language nl "
    + "--budget --force --quiet -- - -1 -x --= --set=a=b 3/16 5% 1e9 9007199254740992 99999999999999999999 a.json5 NaN "
    + "world.wages=2 --across assumptions 0.1..0.9 --youths --deprivation"

  /// Numbers that depend on their seed alone.
  private static func next(_ state: inout UInt64, below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  @Test(
    "No words crash the reading of a call, and a refused call is told in words",
    arguments: 1...20 as ClosedRange<UInt64>)
  func calls(seed: UInt64) {
    var state = seed
    let words = Self.words.split(separator: " ").map(String.init) + ["", " ", "é\u{301}", "\u{0}", "=", "--\u{202E}"]
    for _ in 0..<60 {
      var call = (0...Self.next(&state, below: 7)).map { _ in words[Self.next(&state, below: words.count)] }
      if Self.next(&state, below: 2) == 0 { call.insert("run", at: 0) }
      if Self.next(&state, below: 4) == 0 { call[0] = String(call[0].dropLast()) + String(repeating: "x", count: 40) }
      do {
        _ = try Main.commands.invocation(for: call)
      } catch {
        #expect(!error.inFull.description.isEmpty)
      }
    }
  }
}
