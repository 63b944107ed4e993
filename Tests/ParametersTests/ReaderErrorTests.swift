import Parameters
import Testing

@Suite("Reader: messages")
struct ReaderErrorTests {
  @Test(
    "A wrong value is named with its place, its path, what stands there and what may stand there",
    arguments: [
      (
        "{intensity: 7.5}",
        "13: error: interventions.street.intensity is 7.5, outside 0...7 (meetings per youth and week)"
      ),
      (
        "{intensity: -1}",
        "13: error: interventions.street.intensity is -1, outside 0...7 (meetings per youth and week)"
      ),
      (
        "{intensity: 'high'}",
        "13: error: interventions.street.intensity is \"high\" (text), must be a number from 0 to 7 "
          + "(meetings per youth and week)"
      ),
      ("{wage: -0.5}", "8: error: interventions.street.wage is -0.5, must be 0 or more (euro per week)"),
      (
        "{wage: true}",
        "8: error: interventions.street.wage is true (boolean), must be a number, 0 or more (euro per week)"
      ),
      (
        "{coaches: 2.5}",
        "11: error: interventions.street.coaches is 2.5, must be a whole number from 1 to 40 (persons)"
      ),
      ("{coaches: 41}", "11: error: interventions.street.coaches is 41, outside 1...40 (persons)"),
      ("{coaches: 1e300}", "11: error: interventions.street.coaches is 1e+300, outside 1...40 (persons)"),
      (
        "{coaches: [4]}",
        "11: error: interventions.street.coaches is a list of 1 value, must be a whole number from 1 to 40 (persons)"
      ),
      ("{paired: 1}", "10: error: interventions.street.paired is 1 (number), must be true or false"),
      ("{paired: 'yes'}", "10: error: interventions.street.paired is \"yes\" (text), must be true or false"),
      (
        "{market: 'raitoned'}",
        "10: error: interventions.street.market is \"raitoned\", must be one of free, rationed or closed\n"
          + "  did you mean 'rationed'?"
      ),
      ("{market: 'x'}", "10: error: interventions.street.market is \"x\", must be one of free, rationed or closed"),
      (
        "{market: false}",
        "10: error: interventions.street.market is false (boolean), must be one of free, rationed or closed"
      ),
      ("{title: 12}", "9: error: interventions.street.title is 12 (number), must be text in quotes"),
      (
        "{weights: 0.5}",
        "11: error: interventions.street.weights is 0.5 (number), must be a list of 2 numbers from 0 to 1 (share)"
      ),
      (
        "{weights: [1, 2, 3]}",
        "11: error: interventions.street.weights has 3 values, must be a list of 2 numbers from 0 to 1 (share)"
      ),
      (
        "{weights: [1]}",
        "11: error: interventions.street.weights has 1 value, must be a list of 2 numbers from 0 to 1 (share)"
      ),
      ("{weights: [1, 1.5]}", "15: error: interventions.street.weights[1] is 1.5, outside 0...1 (share)"),
      (
        "{weights: [null, 1]}",
        "12: error: interventions.street.weights[0] is null, must be a number from 0 to 1 (share)"
      ),
      ("{where: 6}", "9: error: interventions.street.where is 6 (number), must be an object with settings"),
      (
        "{where: {mostDeprived: {}}}",
        "24: error: interventions.street.where.mostDeprived is an object, must be a whole number from 0 to 100 (count)"
      ),
      (
        "{where: {mostDeprived: 101}}",
        "24: error: interventions.street.where.mostDeprived is 101, outside 0...100 (count)"
      ),
      ("[1]", "1: error: interventions.street is a list of 1 value, must be an object with settings"),
    ])
  func wrongValues(text: String, message: String) {
    let result = coaching(text)
    #expect(result.problems == ["a.json5:1:" + message])
    #expect(result.value == coaching("{}").value)
  }

  @Test(
    "An unknown key is answered with the nearest setting, or with all of them",
    arguments: [
      (
        "{intensty: 2}",
        "2: error: 'intensty' is not a setting of outreachCoaching\n"
          + "  did you mean 'intensity'? (meetings per youth and week, 0 to 7, default 1)"
      ),
      (
        "{Wage: 2}",
        "2: error: 'Wage' is not a setting of outreachCoaching\n"
          + "  did you mean 'wage'? (euro per week, 0 or more, default 250.5)"
      ),
      (
        "{pared: true}",
        "2: error: 'pared' is not a setting of outreachCoaching\n"
          + "  did you mean 'paired'? (true or false, default false)"
      ),
      (
        "{markt: 'free'}",
        "2: error: 'markt' is not a setting of outreachCoaching\n"
          + "  did you mean 'market'? (free, rationed or closed, default free)"
      ),
      (
        "{weight: []}",
        "2: error: 'weight' is not a setting of outreachCoaching\n"
          + "  did you mean 'weights'? (share, 2 values, each 0 to 1, default [0.2, 0.8])"
      ),
      (
        "{were: {}}",
        "2: error: 'were' is not a setting of outreachCoaching\n  did you mean 'where'? (Where they work)"
      ),
      (
        "{titel: 'a'}",
        "2: error: 'titel' is not a setting of outreachCoaching\n  did you mean 'title'? (text, default \"\")"
      ),
      (
        "{caseload: null}",
        "2: error: 'caseload' is not a setting of outreachCoaching\n"
          + "  its settings are intensity, wage, coaches, paired, market, title, weights, where, extra"
      ),
      (
        "{where: {depth: 1}}",
        "10: error: 'depth' is not a setting of outreachCoaching.where\n  its settings are mostDeprived"
      ),
    ])
  func unknownKeys(text: String, message: String) {
    #expect(coaching(text).problems == ["a.json5:1:" + message])
  }

  @Test("Without a subject the path is named, and the whole is the scenario")
  func subjects() throws {
    let log = ProblemLog()
    let scenario = try node("{a: 1, world: {b: 2}}")
    let reader = ParameterReader(scenario, path: "", problems: log)
    _ = reader.block("world", "World")
    reader.finish()
    ParameterReader(try node("{c: 3}"), path: "world.jobs", problems: log).finish()
    _ = ParameterReader(.string("x"), path: "", problems: log)
    #expect(
      log.problems.map(\.description) == [
        "a.json5:1:2: error: 'a' is not a setting of the scenario\n  its settings are world",
        "a.json5:1:16: error: 'b' is not a setting of world\n  it has no settings",
        "a.json5:1:2: error: 'c' is not a setting of world.jobs\n  it has no settings",
        "error: the scenario is \"x\" (text), must be an object with settings",
      ])
  }

  @Test("A range without ends, or with one, is put in words")
  func openRanges() throws {
    let log = ProblemLog()
    let reader = ParameterReader(
      try node("{a: 'x', b: 1, c: 'x', d: -1, e: 9007199254740992, f: 'x'}"), path: "", problems: log)
    let open = Double.infinity
    let _: Double = reader.real("a", "", unit: .logOdds, in: -open...open, default: 0, source: .assumed(""))
    let _: Double = reader.real("b", "", unit: .dimensionless, in: -open...0, default: 0, source: .assumed(""))
    _ = reader.count("c", "", in: Int.min...Int.max, default: 0, source: .assumed(""))
    _ = reader.count("d", "", in: 0...Int.max, default: 0, source: .assumed(""))
    _ = reader.count("e", "", in: 0...Int.max, default: 0, source: .assumed(""))
    _ = reader.count("f", "", in: Int.min...0, default: 0, source: .assumed(""))
    #expect(
      log.problems.map(\.message) == [
        "a is \"x\" (text), must be a number (log-odds)", "b is 1, must be 0 or less",
        "c is \"x\" (text), must be a whole number (count)", "d is -1, outside 0...9007199254740991 (count)",
        "e is 9007199254740992, outside 0...9007199254740991 (count)",
        "f is \"x\" (text), must be a whole number, 0 or less (count)",
      ])
    #expect(
      reader.declarations.map(\.rangeText) == [
        "any number", "0 or less", "any whole number", "0 or more", "0 or more", "0 or less",
      ])
  }

  @Test("All mistakes come out in one go, in the order of the file")
  func everything() throws {
    let log = ProblemLog()
    let block = try node("{\n  paierd: true,\n  intensity: 9,\n  coaches: 'two',\n}")
    _ = Coaching(ParameterReader(block, path: "s", problems: log))
    #expect(log.inReadingOrder.map { $0.position?.line } == [2, 3, 4])
    #expect(log.problems.map { $0.position?.line } == [3, 4, 2])
  }

  @Test("What a user typed cannot drive the terminal or flood it")
  func escapes() {
    let long = String(repeating: "x", count: 200)
    #expect(
      coaching("{paired: 'a\\u202e\(long)', '\\u001b[2J\\n': 1}").problems == [
        "a.json5:1:10: error: interventions.street.paired is \"a\\u{202e}\(long.prefix(58))…\" (text), "
          + "must be true or false",
        "a.json5:1:221: error: '\\u{1b}[2J\\n' is not a setting of outreachCoaching\n"
          + "  its settings are intensity, wage, coaches, paired, market, title, weights, where, extra",
      ])
  }
}
