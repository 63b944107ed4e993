import Parameters
import Testing

@Suite("Reader: values and declarations")
struct ReaderTests {
  static let full = """
    {intensity: 2.5, wage: 300, coaches: 12, paired: true, market: 'closed', title: 'T', weights: [0, 1],
     where: {mostDeprived: 3}, extra: [1, {a: 2}]}
    """

  @Test("Every kind of setting is read as the file gives it")
  func values() {
    let result = coaching(Self.full)
    #expect(result.problems.isEmpty)
    #expect(result.value.intensity == 2.5)
    #expect(result.value.wage == 300)
    #expect(result.value.coaches == 12)
    #expect(result.value.isPaired)
    #expect(result.value.market == "closed")
    #expect(result.value.title == "T")
    #expect(result.value.weights == [0, 1])
    #expect(result.value.neighbourhoods == 3)
    #expect(result.value.raw == #"[1,{"a":2}]"#)
  }

  @Test("Nothing, an empty block and null everywhere give the defaults")
  func defaults() {
    let empty = coaching("{}")
    let nulls = coaching("{intensity: null, coaches: null, market: null, weights: null, where: null, extra: null}")
    let none = Coaching(ParameterReader(nil, path: "", problems: ProblemLog()))
    let null = Coaching(ParameterReader(.null(), path: "", problems: ProblemLog()))
    #expect(empty.problems.isEmpty && nulls.problems.isEmpty)
    #expect(empty.value == nulls.value)
    #expect(empty.value == none)
    #expect(empty.value == null)
    #expect(empty.value.intensity == 1)
    #expect(empty.value.weights == [0.2, 0.8])
  }

  @Test("Both ends of a range are allowed", arguments: [("{intensity: 0}", Float(0)), ("{intensity: 7}", 7)])
  func ends(text: String, value: Float) {
    let result = coaching(text)
    #expect(result.problems.isEmpty)
    #expect(result.value.intensity == value)
  }

  @Test("Minus zero is read as zero")
  func minusZero() {
    #expect(coaching("{intensity: -0}").value.intensity.sign == .plus)
  }

  @Test("A whole number may be written in any form", arguments: ["12", "12.0", "1.2e1", "0xC", "+12"])
  func wholeNumbers(text: String) {
    let result = coaching("{coaches: \(text)}")
    #expect(result.problems.isEmpty)
    #expect(result.value.coaches == 12)
  }

  @Test("A file of the listed defaults reads as the defaults, and any range end is allowed")
  func listingEqualsReading() throws {
    let listed = coaching("{}").declarations
    var file = Node.object([:])
    for declaration in listed {
      guard let fallback = declaration.defaultNode else { continue }
      file = file.setting(path: try local(declaration), to: fallback)
    }
    let read = coaching(file.compactText)
    #expect(read.problems.isEmpty)
    #expect(read.value == coaching("{}").value)
    for declaration in listed where declaration.kind == .real || declaration.kind == .count {
      for end in [declaration.low, declaration.high].compactMap(\.self) where end.isFinite {
        let text = Node.object([:]).setting(path: try local(declaration), to: .number(end)).compactText
        #expect(coaching(text).problems.isEmpty)
      }
    }
  }

  private func local(_ declaration: Declaration) throws -> [String] {
    try #require(SettingPath.parse(declaration.path, at: nil, into: ProblemLog())).dropFirst(2).map(\.self)
  }

  @Test("The listing does not depend on the file")
  func listingIsFixed() {
    let empty = coaching("{}").declarations
    for text in [Self.full, "{intensity: 'x', where: 3}"] {
      let other = coaching(text).declarations
      #expect(other.map(\.path) == empty.map(\.path))
      #expect(other.map(\.brief) == empty.map(\.brief))
    }
  }

  @Test("A declaration holds what a listing needs, in order of reading")
  func declarations() {
    let listed = coaching("{}").declarations
    #expect(
      listed.map { "\($0.path) | \($0.brief) | \($0.source?.description ?? "-")" } == [
        "interventions.street.intensity | meetings per youth and week, 0 to 7, default 1 | assumed: no figure published",
        "interventions.street.wage | euro per week, 0 or more, default 250.5 | cited: B22, B18",
        "interventions.street.coaches | persons, 1 to 40, default 4 | assumed: choice",
        "interventions.street.paired | true or false, default false | assumed: choice",
        "interventions.street.market | free, rationed or closed, default free | calibrated: jobs",
        "interventions.street.title | text, default \"\" | -",
        "interventions.street.weights | share, 2 values, each 0 to 1, default [0.2, 0.8] | assumed: even",
        "interventions.street.where | Where they work | -",
        "interventions.street.where.mostDeprived | count, 0 to 100, default 6 | assumed: choice",
        "interventions.street.extra | Anything | -",
      ])
    #expect(listed.map(\.name).prefix(2) == ["intensity", "wage"])
    #expect(listed[0].termNL == "ontmoetingen" && listed[0].summary == "Meetings")
    #expect(listed[0].low == 0 && listed[0].high == 7 && listed[1].high == .infinity)
    #expect(listed[2].low == 1 && listed[2].high == 40 && listed[3].low == nil && listed[3].high == nil)
    #expect(listed[4].choices == ["free", "rationed", "closed"])
    #expect(listed.map(\.kind) == [.real, .real, .count, .flag, .choice, .text, .reals(2), .block, .count, .node])
    #expect(listed[7].rangeText.isEmpty && listed[7].defaultText.isEmpty)
  }

  @Test("Settings of a block follow it, however the reading went back and forth")
  func blocksStayTogether() {
    let reader = ParameterReader(nil, path: "", problems: ProblemLog())
    let block = reader.block("a", "A")
    _ = reader.flag("b", "B", default: true, source: .assumed(""))
    _ = block.flag("x", "X", default: true, source: .assumed(""))
    #expect(reader.declarations.map(\.path) == ["a", "a.x", "b"])
    #expect(block.declarations.map(\.path) == ["a.x"])
  }

  @Test("Callers can ask whether a setting is given, where it stands, and report on it")
  func callers() throws {
    let log = ProblemLog()
    let reader = ParameterReader(try node("\n {a: 1, b: null}"), path: "", problems: log)
    #expect(reader.isGiven("a") && !reader.isGiven("b") && !reader.isGiven("c"))
    #expect(reader.position(of: "a")?.description == "a.json5:2:6")
    #expect(reader.position(of: "c")?.description == "a.json5:2:2")
    reader.report("a contradicts c", about: "a", remedy: "leave one out")
    #expect(log.problems.map(\.description) == ["a.json5:2:6: error: a contradicts c\n  leave one out"])
  }

  @Test("finish() reports once, also for a block that was finished before")
  func finishOnce() throws {
    let log = ProblemLog()
    let reader = ParameterReader(try node("{a: {x: 1}, b: 2}"), path: "", problems: log)
    reader.block("a", "A").finish()
    reader.finish()
    reader.finish()
    #expect(log.problems.map(\.message) == ["'x' is not a setting of a", "'b' is not a setting of the scenario"])
  }

  #if DEBUG
    @Test("Reading a name twice stops a debug build")
    func twice() async {
      await #expect(processExitsWith: .failure) {
        let reader = ParameterReader(nil, path: "", problems: ProblemLog())
        _ = reader.node("a", "A")
        _ = reader.node("a", "A")
      }
    }

    @Test("A default outside its range stops a debug build")
    func wrongDefault() async {
      await #expect(processExitsWith: .failure) {
        let reader = ParameterReader(nil, path: "", problems: ProblemLog())
        let _: Double = reader.real("a", "A", unit: .share, in: 0...1, default: 2, source: .assumed("wrong"))
      }
    }

    @Test("Reading after finish() stops a debug build")
    func afterFinish() async {
      await #expect(processExitsWith: .failure) {
        let reader = ParameterReader(nil, path: "", problems: ProblemLog())
        reader.finish()
        _ = reader.node("a", "A")
      }
    }
  #endif
}
