import Parameters
import Testing

@Suite("Spelling")
struct SpellingTests {
  static let names = ["intensity", "coaches", "caseload", "persistence", "where", "start", "ramp", "kind"]

  @Test(
    "A mistyped name finds the nearest one",
    arguments: [
      ("intensty", "intensity"), ("intesnity", "intensity"), ("INTENSITY", "intensity"), ("Coaches", "coaches"),
      ("coach", "coaches"), ("coachesPerDay", "coaches"), ("persistance", "persistence"), ("wher", "where"),
      ("strat", "start"), ("rmap", "ramp"), ("knd", "kind"), ("caseloads", "caseload"), ("intnsty", "intensity"),
    ])
  func near(word: String, name: String) {
    #expect(Spelling.nearest(word, among: Self.names) == name)
  }

  @Test(
    "A stranger finds nothing",
    arguments: ["", "x", "places", "interventions", "employer", "kin d of thing", "ra", "coa", "stop it"])
  func strange(word: String) {
    #expect(Spelling.nearest(word, among: Self.names) == nil)
  }

  @Test("Ties go to the first in the list, and fewer edits go before a common beginning")
  func ties() {
    #expect(Spelling.nearest("bar", among: ["baz", "bat"]) == "baz")
    #expect(Spelling.nearest("bar", among: ["bat", "baz"]) == "bat")
    #expect(Spelling.nearest("rate", among: ["ratePerWeek", "late"]) == "late")
    #expect(Spelling.nearest("rate", among: ["ratePerWeek", "ratePerYear"]) == "ratePerWeek")
    #expect(Spelling.nearest("a", among: ["b"]) == nil)
    #expect(Spelling.nearest("a", among: []) == nil)
  }

  @Test("Letters of any alphabet fold")
  func folding() {
    #expect(Spelling.nearest("ÉTÉ", among: ["été"]) == "été")
    #expect(Spelling.nearest(String(repeating: "x", count: 100_000), among: Self.names) == nil)
  }
}
