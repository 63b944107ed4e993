import Parameters
import Testing

@Suite("JSON5: what is read")
struct JSON5AcceptedTests {
  @Test(
    "Every form of the format reads as the plain JSON that it means",
    arguments: [
      ("{}", "{}"), ("[]", "[]"), ("null", "null"), ("true", "true"), ("false", "false"), ("'a'", "\"a\""),
      ("{a: 1, b: 2,}", #"{"a":1,"b":2}"#), ("[1, 2,]", "[1,2]"), (" [ [ ] , { } ] ", "[[],{}]"),
      ("{$: 1, _x9: 2, naïef: 3, 'a b': 4, \"c.d\": 5, été: 6}", #"{"$":1,"_x9":2,"naïef":3,"a b":4,"c.d":5,"été":6}"#),
      (#"{\u0061b: 1, a\u0062c: 2}"#, #"{"ab":1,"abc":2}"#), ("{a\u{200D}b: 1}", "{\"a\u{200D}b\":1}"),
      ("{true: 1, null: 2, while: 3, NaN: 4, Infinity: 5}", #"{"true":1,"null":2,"while":3,"NaN":4,"Infinity":5}"#),
      ("{'': 1}", #"{"":1}"#), ("{'1': 1}", #"{"1":1}"#),
      ("// first\n1 // last", "1"), ("/* a\n * b **/ 1 /**/", "1"), ("[1, // one\r 2]", "[1,2]"),
      ("//a\u{2028}1", "1"), ("{a/**/:/**/1/**/,/**/}", #"{"a":1}"#), ("1//", "1"),
      ("\u{FEFF}1", "1"), ("\u{A0}\u{2003}\u{B}\u{C}\u{FEFF}\u{3000}1\u{2029}", "1"), ("\r\n[\r\n1\r\n]\r\n", "[1]"),
    ])
  func forms(text: String, plain: String) {
    let result = read(text)
    #expect(result.problems.isEmpty)
    #expect(result.node?.compactText == plain)
  }

  @Test(
    "Texts resolve their escapes",
    arguments: [
      (#""it's""#, "it's"), (#"'say "hi"'"#, "say \"hi\""), (#"'it\'s'"#, "it's"), (#""\"""#, "\""),
      (#"'\b\f\n\r\t\v'"#, "\u{8}\u{C}\n\r\t\u{B}"), (#"'\\ \/ \a \q \é'"#, "\\ / a q é"), (#"'\x41\x7a'"#, "Az"),
      (#"'\u20ac \uD83D\uDE00'"#, "€ 😀"), ("'a\\\nb'", "ab"), ("'a\\\r\nb'", "ab"), ("'a\\\rb'", "ab"),
      ("'a\\\u{2028}b'", "ab"), ("'a\u{2028}b\u{2029}c'", "a\u{2028}b\u{2029}c"), ("'tab\there'", "tab\there"),
      ("'// no comment /* here'", "// no comment /* here"), ("'😀é'", "😀é"), ("''", ""),
    ])
  func texts(text: String, meaning: String) {
    let result = read(text)
    #expect(result.problems.isEmpty)
    #expect(result.node?.string == meaning)
  }

  @Test(
    "Numbers are the nearest Double, ties to even",
    arguments: [
      ("0", 0.0), ("7", 7), ("+7", 7), ("-7", -7), (".5", 0.5), ("5.", 5), ("-.5", -0.5), ("+5.", 5), ("0.5", 0.5),
      ("1e3", 1000), ("1E+3", 1000), ("1e-3", 0.001), ("5.e1", 50), (".5e1", 5), ("0e0", 0), ("0.0", 0),
      ("1e0003", 1000), ("0x1F", 31), ("0Xff", 255), ("-0x10", -16), ("0xe1", 225), ("0xdecaf", 912_559),
      ("0x20000000000001", 9_007_199_254_740_992), ("9007199254740993", 9_007_199_254_740_992),
      ("9007199254740993.00000000000000000000001", 9_007_199_254_740_994), ("0.1", 0.1),
      ("1.00000000000000011102230246251565404236316680908203125", 1),
      ("1.00000000000000011102230246251565404236316680908203126", 1.0000000000000002),
      ("1.7976931348623157e308", .greatestFiniteMagnitude), ("5e-324", .leastNonzeroMagnitude),
      ("2.2250738585072011e-308", .leastNormalMagnitude.nextDown), ("1e-400", 0), ("0e99999999999999999999", 0),
      ("1e-99999999999999999999", 0), ("0.000000000000000000000000000001e30", 1),
    ])
  func numbers(text: String, value: Double) {
    let result = read(text)
    #expect(result.problems.isEmpty)
    #expect(result.node?.number == value)
  }

  @Test("Minus zero keeps its sign in the tree")
  func minusZero() throws {
    #expect(try node("-0").number?.sign == .minus)
  }

  @Test("Nesting is read to the limit and refused one deeper", arguments: ["[", "{a:"])
  func depth(opening: String) {
    let closing = opening == "[" ? "]" : "}"
    func nested(_ depth: Int) -> String {
      String(repeating: opening, count: depth) + (opening == "[" ? "" : "1")
        + String(repeating: closing, count: depth)
    }
    #expect(read(nested(64)).problems.isEmpty)
    let column = 64 * opening.count + 1
    #expect(read(nested(65)).problems == ["a.json5:1:\(column): error: objects and lists nested deeper than 64"])
    #expect(read(String(repeating: opening, count: 200_000)).node == nil)
  }

  @Test("Keys and values keep their order and their place")
  func order() throws {
    let text = "{\n  weeks: 52, // a year\n  world: { wage: [1.5,\n -2] },\n}"
    #expect(
      try places(node(text)) == [
        "{@1:1", "weeks@2:3", "52@2:10", "world@3:3", "{@3:10", "wage@3:12", "[@3:18", "1.5@3:19", "-2@4:2",
      ])
  }

  @Test(
    "Lines end with LF, CR LF or CR, and columns count scalars",
    arguments: [
      ("[\n1]", "1@2:1"), ("[\r\n1]", "1@2:1"), ("[\r1]", "1@2:1"), ("[\n\r1]", "1@3:1"), ("[\r\n\r\n  1]", "1@3:3"),
      ("[\t1]", "1@1:3"), ("['😀', 1]", "1@1:7"), ("['e\u{301}', 1]", "1@1:8"), ("[/*😀\r\n*/1]", "1@2:3"),
      ("\u{FEFF}[1]", "1@1:2"), ("['a\\\r\nb', 1]", "1@2:5"), ("[//\u{2028}1]", "1@1:5"),
    ])
  func positions(text: String, last: String) throws {
    #expect(try places(node(text)).last == last)
  }
}
