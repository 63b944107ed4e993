import Parameters
import Testing

@Suite("Nodes: text and parts")
struct NodeTests {
  @Test(
    "Canonical text escapes what JSON must, and numbers are the shortest that read back",
    arguments: [
      (Node.string("a\"b\\c\n\r\t\u{1}\u{1F}\u{7F}\u{2028}é😀/"), #""a\"b\\c\n\r\t\u0001\u001f\u007f\u2028é😀/""#),
      (.number(7), "7"), (.number(-0.0), "-0"), (.number(0.1), "0.1"), (.number(1e21), "1e+21"),
      (.number(.leastNonzeroMagnitude), "5e-324"),
      (.number(1.0 / 3), "0.3333333333333333"), (.bool(true), "true"), (.null(), "null"),
      (.array([]), "[]"), (.object([:]), "{}"),
      (.object(["a\n": .array([.number(1), .null()])]), #"{"a\n":[1,null]}"#),
    ])
  func canonicalText(node: Node, text: String) {
    #expect(node.compactText == text)
  }

  @Test("Canonical text reads back as the same value", arguments: 1...40 as ClosedRange<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var numbers = SeededNumbers(state: seed)
    let tree = Self.tree(depth: 5, &numbers)
    let text = tree.compactText
    let again = try node(text)
    #expect(again.compactText == text)
    #expect(Self.same(tree, again))
  }

  static func tree(depth: Int, _ numbers: inout SeededNumbers) -> Node {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &numbers) {
    case 0: return .null()
    case 1: return .bool(Bool.random(using: &numbers))
    case 2:
      let bits = Double(bitPattern: numbers.next())
      return .number(bits.isFinite ? bits : 0.5)
    case 3: return .number(Double(Int.random(in: -1000...1000, using: &numbers)))
    case 4: return .string(text(&numbers))
    case 5: return .array((0..<3).map { _ in tree(depth: depth - 1, &numbers) })
    default:
      // A counter keeps the keys apart.
      return .object((0..<3).map { Member(key: "\($0)" + text(&numbers), node: tree(depth: depth - 1, &numbers)) })
    }
  }

  private static func text(_ numbers: inout SeededNumbers) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...6, using: &numbers) {
      let range: ClosedRange<UInt32> = Bool.random(using: &numbers) ? 1...0x7F : 1...0x10FFFF
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &numbers)) { text.append(scalar) }
    }
    return String(text)
  }

  static func same(_ a: Node, _ b: Node) -> Bool {
    switch (a.value, b.value) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.number(let a), .number(let b)): a.bitPattern == b.bitPattern
    case (.string(let a), .string(let b)): Array(a.utf8) == Array(b.utf8)
    case (.array(let a), .array(let b)): a.count == b.count && zip(a, b).allSatisfy(same)
    case (.object(let a), .object(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.key == $1.key && same($0.node, $1.node) }
    default: false
    }
  }

  @Test("A node gives its value as its own kind only")
  func parts() throws {
    let tree = try node("{n: 1, s: 'a', b: true, l: [1], z: null}")
    #expect(tree["n"]?.number == 1 && tree["n"]?.string == nil && tree["n"]?.bool == nil)
    #expect(tree["s"]?.string == "a" && tree["s"]?.number == nil && tree["s"]?["x"] == nil)
    #expect(tree["b"]?.bool == true && tree["l"]?.elements?.count == 1 && tree["l"]?.members == nil)
    #expect(tree["z"]?.isNull == true && tree["x"] == nil && tree.elements == nil && !tree.isNull)
    #expect(tree.members?.map(\.key) == ["n", "s", "b", "l", "z"])
  }

  @Test("A value is shown with its kind")
  func shown() throws {
    let tree = try node("[null, true, 1.50, 'a\\nb', [1, 2], {}]")
    #expect(
      tree.elements?.map(\.shown) == [
        "null", "true (boolean)", "1.5 (number)", #""a\nb" (text)"#, "a list of 2 values", "an object",
      ])
  }
}
