import Parameters
import Testing

/// A list of names of which some are chosen.
@Suite("Some of a few names")
struct ChoicesTests {
  private static let kinds = ["hired", "released", "arrested"]
  private static let many = (1...9).map { "name\($0)" }

  /// Reads the settings `few` and `many` of a block.
  private func read(_ text: String, default fallback: [String] = []) throws -> (
    few: [String], many: [String], problems: [String], declarations: [Declaration]
  ) {
    let log = ProblemLog()
    let reader = ParameterReader(try node(text), path: "record", problems: log)
    let few = reader.choices("few", "Few", among: Self.kinds, default: fallback, source: .assumed("a choice"))
    let many = reader.choices("many", "Many", among: Self.many, source: .assumed("a choice"))
    reader.finish()
    return (few, many, log.problems.map(\.description), reader.declarations)
  }

  @Test(
    "All, one, a list, an empty list and nothing are taken, in the order of the names",
    arguments: [
      ("{ few: 'all' }", ["hired", "released", "arrested"]), ("{ few: 'released' }", ["released"]),
      ("{ few: ['arrested', 'hired'] }", ["hired", "arrested"]), ("{ few: [] }", []), ("{}", ["released"]),
      ("{ few: null }", ["released"]),
    ])
  func accepted(text: String, chosen: [String]) throws {
    let read = try read(text, default: ["released"])
    #expect(read.few == chosen)
    #expect(read.problems == [])
  }

  @Test(
    "What is none of the names is refused, with the nearest or with all of them",
    arguments: [
      (
        "{ few: 'hird' }",
        "8: error: record.few is \"hird\" (text), must be all, or a list of some of hired, released "
          + "or arrested\n  did you mean 'hired'?"
      ),
      (
        "{ few: 'al' }",
        "8: error: record.few is \"al\" (text), must be all, or a list of some of hired, released or "
          + "arrested\n  did you mean 'all'?"
      ),
      (
        "{ few: 3 }",
        "8: error: record.few is 3 (number), must be all, or a list of some of hired, released or arrested"
      ),
      (
        "{ few: ['hired', 'arested'] }",
        "18: error: record.few[1] is \"arested\", must be one of hired, released or arrested\n  did you mean 'arrested'?"
      ),
      ("{ few: [4] }", "9: error: record.few[0] is 4 (number), must be one of hired, released or arrested"),
      (
        "{ few: ['hired', 'hired'] }",
        "18: error: record.few[1] is \"hired\" for the second time\n  keep one of them"
      ),
      (
        "{ few: ['all'] }",
        "9: error: record.few[0] is \"all\", must be one of hired, released or arrested\n"
          + "  write \"all\" in place of the list"
      ),
      (
        "{ many: ['x'] }",
        "10: error: record.many[0] is \"x\", must be one of 9 names\n"
          + "  the names are name1, name2, name3, name4, name5, name6, name7, name8, name9"
      ),
      ("{ many: {} }", "9: error: record.many is an object, must be all, or a list of some of 9 names"),
    ])
  func refused(text: String, problem: String) throws {
    let read = try read(text, default: ["released"])
    #expect(read.problems == ["a.json5:1:" + problem])
    #expect(read.few == ["released"])
    #expect(read.many == [])
  }

  @Test("Every wrong element is reported, and none is taken")
  func several() throws {
    let read = try read("{ many: ['name1', 'nam', 5] }")
    #expect(read.problems.count == 2)
    #expect(read.many == [])
  }

  @Test("A declaration holds the names, its default, and a range in words")
  func declared() throws {
    let listed = try read("{}", default: ["hired"]).declarations
    #expect(listed.map(\.kind) == [.choices, .choices])
    #expect(listed[0].choices == Self.kinds)
    #expect(listed.map(\.defaultText) == ["[\"hired\"]", "[]"])
    #expect(listed[0].rangeText == "all, or some of hired, released, arrested")
    #expect(listed[0].brief == "all, or some of hired, released or arrested, default [\"hired\"]")
    #expect(listed[1].rangeText.description == "all, or some of " + Self.many.joined(separator: ", "))
    #expect(listed[1].brief == "all, or some of 9 names, default []")
  }
}
