import Parameters
import Testing

@Suite("Nodes: merging, setting, expanding")
struct NodeEditingTests {
  @Test(
    "An extending file merges objects, replaces lists and plain values, and removes by null",
    arguments: [
      ("{a: 1}", "{b: 2}", #"{"b":2,"a":1}"#), ("{a: 1}", "{a: 2, b: 3}", #"{"a":1,"b":3}"#),
      ("{w: {b: 3, c: 4}}", "{w: {a: 1, b: 2}}", #"{"w":{"a":1,"b":3,"c":4}}"#),
      ("{l: [3]}", "{l: [1, 2]}", #"{"l":[3]}"#), ("{a: null}", "{a: 1, b: 2}", #"{"b":2}"#),
      ("{w: {a: null}}", "{w: {a: {x: 1}, b: 2}}", #"{"w":{"b":2}}"#), ("{w: 1}", "{w: {a: 1}}", #"{"w":1}"#),
      ("{w: {a: 1}}", "{w: 1}", #"{"w":{"a":1}}"#), ("{a: null}", "{}", #"{"a":null}"#), ("{}", "{a: 1}", #"{"a":1}"#),
      ("[1]", "{a: 1}", "[1]"), ("{a: 1}", "3", #"{"a":1}"#),
      ("{a: {b: {c: 1}}}", "{a: {b: {d: 2}}}", #"{"a":{"b":{"d":2,"c":1}}}"#),
    ])
  func merging(upper: String, lower: String, result: String) throws {
    #expect(try node(upper).merged(over: node(lower)).compactText == result)
  }

  @Test("After a merge every key and value keeps the place it came from")
  func mergedPlaces() throws {
    let base = try node("{world: {wage: 1,\n jobs: 2}}", file: "base.json5")
    let upper = try node("{\nworld: {jobs: 9}}", file: "up.json5")
    let world = try #require(upper.merged(over: base)["world"])
    #expect(world.member("wage")?.keyPosition.description == "base.json5:1:10")
    #expect(world["wage"]?.position.description == "base.json5:1:16")
    #expect(world.member("jobs")?.keyPosition.description == "up.json5:2:9")
    #expect(world["jobs"]?.position.description == "up.json5:2:15")
    let log = ProblemLog()
    ParameterReader(world, path: "world", problems: log).finish()
    #expect(log.problems.compactMap { $0.position?.file } == ["base.json5", "up.json5"])
  }

  @Test(
    "Setting a path replaces, creates and removes",
    arguments: [
      (["a"], "2", "{a: 1}", #"{"a":2}"#), (["b"], "2", "{a: 1}", #"{"a":1,"b":2}"#),
      (["w", "x", "y"], "2", "{}", #"{"w":{"x":{"y":2}}}"#),
      (["w", "a"], "2", "{w: {a: 1, b: 1}}", #"{"w":{"a":2,"b":1}}"#),
      (["w"], "{a: 1}", "{w: {b: 2}}", #"{"w":{"a":1}}"#),
      (["w", "a"], "null", "{w: {a: 1, b: 2}}", #"{"w":{"b":2}}"#),
      (["a"], "null", "{}", #"{"a":null}"#), (["w", "a"], "2", "{w: 1}", #"{"w":{"a":2}}"#), ([], "2", "{}", "2"),
      (["w", "a"], "2", "null", #"{"w":{"a":2}}"#),
      (["street coaches", "n"], "2", "{}", #"{"street coaches":{"n":2}}"#),
    ])
  func setting(path: [String], new: String, old: String, result: String) throws {
    #expect(try node(old).setting(path: path, to: node(new)).compactText == result)
  }

  @Test("A value that was set is reported as what the user typed")
  func settingPlaces() throws {
    let typed = SourcePosition.commandLine("--set intensity=9")
    let value = Node.commandLineValue("9", position: typed)
    let block = try node("{intensity: 1}").setting(path: ["intensity"], to: value).setting(path: ["foo"], to: value)
    let log = ProblemLog()
    _ = Coaching(ParameterReader(block, path: "s", subject: "s", problems: log))
    #expect(
      log.problems.map(\.description) == [
        "--set intensity=9: error: s.intensity is 9, outside 0...7 (meetings per youth and week)",
        "--set intensity=9: error: 'foo' is not a setting of s\n"
          + "  its settings are intensity, wage, coaches, paired, market, title, weights, where, extra",
      ])
  }

  @Test("A path leads to a value or nowhere, and a path too long changes nothing")
  func paths() throws {
    let tree = try node("{a: {b: {c: 1}}}")
    #expect(tree.value(at: ["a", "b", "c"])?.number == 1)
    #expect(tree.value(at: [])?.compactText == tree.compactText)
    #expect(tree.value(at: ["a", "x", "c"]) == nil && tree.value(at: ["a", "b", "c", "d"]) == nil)
    #expect(tree.setting(path: Array(repeating: "a", count: 65), to: .null()).compactText == tree.compactText)
  }

  @Test("A path is names joined by points")
  func pathTexts() {
    let log = ProblemLog()
    let typed = SourcePosition.commandLine("--set")
    #expect(SettingPath.parse("a.street coaches.c", at: typed, into: log) == ["a", "street coaches", "c"])
    #expect(log.isEmpty)
    for text in ["", ".", "a.", ".a", "a..b"] { #expect(SettingPath.parse(text, at: typed, into: log) == nil) }
    #expect(log.problems.count == 5)
    #expect(
      log.problems.last?.description
        == "--set: error: 'a..b' is not a path\n  a path is names joined by points, world.wages")
    let long = Array(repeating: "a", count: 65).joined(separator: ".")
    #expect(SettingPath.parse(long, at: nil, into: log) == nil)
    #expect(log.problems.last?.description == "error: '\(long.prefix(60))…' has more than 64 names")
  }

  @Test(
    "Keys with points become objects",
    arguments: [
      ("{'a.b': 1}", #"{"a":{"b":1}}"#), ("{'a.b': 1, 'a.c': 2}", #"{"a":{"b":1,"c":2}}"#),
      ("{a: {b: 1}, 'a.c': 2}", #"{"a":{"b":1,"c":2}}"#), ("{'a.c': 2, a: {b: 1}}", #"{"a":{"c":2,"b":1}}"#),
      ("{'a.b': {c: 1}, 'a.b.d': 2}", #"{"a":{"b":{"c":1,"d":2}}}"#), ("{x: [{'a.b': 1}]}", #"{"x":[{"a":{"b":1}}]}"#),
      ("{'a.b': {'c.d': 1}}", #"{"a":{"b":{"c":{"d":1}}}}"#), ("{'': 1, b: [2]}", #"{"":1,"b":[2]}"#), ("3", "3"),
      ("{'a.b': {x: {p: 1}}, a: {b: {x: {q: 2}}}}", #"{"a":{"b":{"x":{"p":1,"q":2}}}}"#),
    ])
  func expanding(text: String, result: String) throws {
    let log = ProblemLog()
    #expect(try node(text).expandingDottedKeys(log).compactText == result)
    #expect(log.isEmpty)
  }

  @Test(
    "A setting given twice by keys with points, or by no path, is reported; the first counts",
    arguments: [
      (
        "{a: {b: 1},\n 'a.b': 2}", #"{"a":{"b":1}}"#,
        "2:2: error: 'a.b' gives 'b' a second value\n  the first is at a.json5:1:6; keep one of them"
      ),
      (
        "{'a.b': 2,\n a: {b: 1}}", #"{"a":{"b":2}}"#,
        "2:6: error: 'b' gives 'b' a second value\n  the first is at a.json5:1:2; keep one of them"
      ),
      (
        "{a: 1, 'a.b': 2}", #"{"a":1}"#,
        "1:8: error: 'a.b' gives 'a' a second value\n  the first is at a.json5:1:2; keep one of them"
      ),
      (
        "{'a.b': 2, a: 1}", #"{"a":{"b":2}}"#,
        "1:12: error: 'a' gives 'a' a second value\n  the first is at a.json5:1:2; keep one of them"
      ),
      (
        "{'a..b': 2, c: 1}", #"{"c":1}"#,
        "1:2: error: 'a..b' is not a path\n  a path is names joined by points, world.wages"
      ),
    ])
  func expandingTwice(text: String, result: String, message: String) throws {
    let log = ProblemLog()
    #expect(try node(text).expandingDottedKeys(log).compactText == result)
    #expect(log.problems.map(\.description) == ["a.json5:" + message])
  }

  @Test("Keys with points do not lead deeper than files may")
  func expandingDeep() throws {
    let log = ProblemLog()
    let long = Array(repeating: "a", count: 40).joined(separator: ".")
    _ = try node("{'\(long)': {'\(long)': 1}}").expandingDottedKeys(log)
    #expect(log.problems.map(\.message) == ["'\(long.prefix(60))…' leads deeper than 64 objects"])
  }

  @Test(
    "A value on the command line is JSON5 where it reads as such, else text",
    arguments: [
      ("1.2", "1.2"), ("-3", "-3"), ("true", "true"), ("null", "null"), ("[1, 2]", "[1,2]"), ("{a: 1}", #"{"a":1}"#),
      ("'1'", #""1""#), ("outreach", #""outreach""#), ("two words", #""two words""#), ("", #""""#), ("1 2", #""1 2""#),
      ("NaN", #""NaN""#), ("1e400", #""1e400""#), ("{a: 1, a: 2}", #""{a: 1, a: 2}""#), ("0,5", #""0,5""#),
      ("2026-11-21", #""2026-11-21""#), ("é\"", #""é\"""#),
    ])
  func commandLine(text: String, result: String) {
    let typed = SourcePosition.commandLine("--set a=" + text)
    let value = Node.commandLineValue(text, position: typed)
    #expect(value.compactText == result)
    #expect(value.position == typed)
    #expect(value.members?.allSatisfy { $0.keyPosition == typed && $0.node.position == typed } != false)
    #expect(value.elements?.allSatisfy { $0.position == typed } != false)
  }
}
