import Parameters
import Testing

@Suite("Problems, positions, units and sources")
struct ProblemTests {
  @Test("A problem reads as place, error, message, and remedy on its own line")
  func description() {
    let place = SourcePosition(file: "Scenarios/a.json5", line: 7, column: 24)
    #expect(Problem(position: place, message: "wrong").description == "Scenarios/a.json5:7:24: error: wrong")
    #expect(Problem(position: place, message: "m", remedy: "r").description == "Scenarios/a.json5:7:24: error: m\n  r")
    #expect(Problem(position: nil, message: "wrong").description == "error: wrong")
    #expect(Problem(position: .generated, message: "wrong").description == "error: wrong")
    #expect(
      Problem(position: .commandLine("--set a.b=1\n"), message: "wrong").description == "--set a.b=1\\n: error: wrong")
  }

  @Test("The same problem at the same place is kept once")
  func once() {
    let log = ProblemLog()
    #expect(log.isEmpty)
    let place = SourcePosition(file: "a", line: 1, column: 1)
    log.report("m", at: place)
    log.report("m", at: place)
    log.report("m", at: nil)
    log.report("m", at: place, remedy: "r")
    #expect(log.problems.count == 3 && !log.isEmpty)
  }

  @Test("Reading order is by file as first met, line and column, and keeps equals in order")
  func order() {
    let log = ProblemLog()
    func report(_ message: Message, _ file: String, _ line: Int, _ column: Int) {
      log.report(message, at: SourcePosition(file: file, line: line, column: column))
    }
    report("e", "b", 2, 10)
    report("f", "a", 1, 1)
    report("d", "b", 2, 9)
    report("c", "b", 1, 50)
    report("e2", "b", 2, 10)
    #expect(log.inReadingOrder.map(\.message) == ["c", "d", "e", "e2", "f"])
  }

  @Test("A source tells its kind and its detail")
  func sources() {
    #expect(Source.cited("A19", "B22") == .cited(["A19", "B22"]))
    #expect(Source.cited("A19") == .cited(["A19"]))
    #expect(Source.cited("A19", "B22").description == "cited: A19, B22")
    #expect(Source.calibrated("B42").description == "calibrated: B42")
    #expect(Source.assumed("why").description == "assumed: why")
    #expect(Source.assumed("").description == "assumed")
    #expect(Source.assumed("why").isAssumed && !Source.cited("A").isAssumed && !Source.calibrated("B").isAssumed)
  }

  @Test("Units are the same when they read the same")
  func units() {
    #expect(Unit.share == "share" && Unit.share != .probability && Set<Unit>([.share, "share"]).count == 1)
    #expect(Unit.meetingsPerYouthWeek.description == "meetings per youth and week")
    #expect(Unit.share.explanation == "Part of a whole, 0 to 1." && Unit("x").explanation.isEmpty)
    #expect(Unit.dimensionless.text.isEmpty)
  }
}
