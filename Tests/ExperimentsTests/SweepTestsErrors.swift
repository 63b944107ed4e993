import Parameters
import Testing

@testable import Experiments

@Suite("Errors in sweep files")
struct SweepTestsErrors {
  typealias Case = WrongSettings

  @Test(
    "Each error names place, value, rule and remedy",
    arguments: [
      Case(
        "vary: {}",
        "2:7: error: vary holds no settings\n  vary: { \"world.jobAvailability\": { from: 0.6, to: 1.4, steps: 5 } } varies a setting"
      ),
      Case(
        "design: 'grid'",
        "1:1: error: the sweep varies nothing\n  vary: { \"world.jobAvailability\": { from: 0.6, to: 1.4, steps: 5 } } varies a setting"
      ),
      Case("vray: {}", "2:1: error: 'vray' is not a setting of a sweep\n  did you mean 'vary'?"),
      Case(
        "vary: { 'world.jobAvailabilty': [1] }",
        "2:9: error: 'jobAvailabilty' is not a setting of world\n  did you mean 'jobAvailability'?"),
      Case(
        "vary: { 'wrld.jobAvailability': [1] }",
        "2:9: error: 'wrld' is not a setting of the scenario\n  did you mean 'world'?"),
      Case("vary: { 'world..x': [1] }", "2:9: error: 'world..x' is not a path\n"),
      Case("vary: { 'world': [1] }", "2:9: error: world is 0 (number), must be an object with settings"),
      Case("vary: { 'interventions.coaches.coaches': [1] }", "2:9: error: no scenario has an intervention 'coaches'"),
      Case(
        "vary: { weeks: [1, 2] }",
        "2:9: error: 'weeks' cannot be varied: all runs of a sweep last as long, so that they can be compared"),
      Case(
        "vary: { replications: [1, 2] }", "2:9: error: 'replications' cannot be varied: it is a setting of the sweep"),
      Case(
        "vary: { seed: [1, 2] }",
        "2:9: error: 'seed' cannot be varied: randomNumbers: \"independent\" gives every point its own"),
      Case("vary: { record: [1, 2] }", "2:9: error: 'record' cannot be varied: a sweep keeps totals only"),
      Case(
        "vary: { 'record.every': [1, 2] }", "2:9: error: 'record.every' cannot be varied: a sweep keeps totals only"),
      Case("vary: { title: ['a', 'b'] }", "2:9: error: 'title' cannot be varied: it changes no result"),
      Case("vary: { extends: ['a', 'b'] }", "2:9: error: 'extends' cannot be varied: files are joined before"),
      Case(
        "vary: { 'world.jobAvailability': [] }",
        "2:34: error: world.jobAvailability has no values\n  write a list of values, [0.8, 1, 1.2], or a range, { from: 0.6, to: 1.4, steps: 5 }"
      ),
      Case("vary: { 'world.jobAvailability': [1, 1.0] }", "2:38: error: world.jobAvailability has the value 1 twice"),
      Case(
        "vary: { 'world.jobAvailability': 1 }",
        "2:34: error: world.jobAvailability is 1 (number), must be a list of values or a range\n  write a list"),
      Case("vary: { 'world.jobAvailability': [1, 99] }", "2:38: error: world.jobAvailability is 99, outside "),
      Case(
        "vary: { 'world.jobAvailability': [1, 'high'] }",
        "2:38: error: world.jobAvailability is \"high\" (text), must be a number"),
      Case(
        "vary: { 'world.jobAvailability': { to: 1 } }", "2:34: error: the range of world.jobAvailability has no from"),
      Case(
        "vary: { 'world.jobAvailability': { from: 1 } }", "2:34: error: the range of world.jobAvailability has no to"),
      Case(
        "vary: { 'world.jobAvailability': { from: 1, to: 1 } }",
        "2:34: error: the range of world.jobAvailability is empty: from 1 to 1\n  from must be below to"),
      Case(
        "vary: { 'world.jobAvailability': { from: 1.5, to: 1, steps: 3 } }",
        "2:34: error: the range of world.jobAvailability is empty: from 1.5 to 1\n  from must be below to"),
      Case(
        "vary: { 'world.jobAvailability': { from: 0, to: 1, scale: 'log' } }",
        "2:42: error: a range with scale log must begin above 0"),
      Case(
        "vary: { 'world.jobAvailability': { from: 0.5, to: 1, scale: 'lg' } }",
        "2:61: error: vary.world.jobAvailability.scale is "),
      Case(
        "vary: { 'world.jobAvailability': { from: 0.5, to: 1, steps: 1 } }", "2:61: error: a range has at least 2 steps"
      ),
      Case(
        "vary: { 'world.jobAvailability': { from: 0.5, to: 1, step: 1 } }",
        "2:54: error: 'step' is not a setting of a range\n  did you mean 'steps'?"),
      Case(
        "vary: { 'world.jobAvailability': { from: 0.5, to: 1 } }",
        "2:9: error: the range of world.jobAvailability has no steps\n  this design takes single values: add steps, or choose latinHypercube, sobol or morris"
      ),
      Case(
        "vary: { 'assumptions.schooling.compulsoryUntil': { from: 15.5, to: 17, steps: 2 } }",
        "2:50: error: assumptions.schooling.compulsoryUntil is counted in whole numbers, and so must be from and to"),
      Case(
        "vary: { 'assumptions.schooling.compulsoryUntil': { from: 15, to: 17, steps: 4 } }",
        "2:77: error: from 15 to 17 there are fewer than 4 whole numbers"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: 'gird'",
        "2:49: error: 'gird' is not a design\n  did you mean 'grid'?"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: 'everything'",
        "2:49: error: 'everything' is not a design\n  a design is \"grid\", \"oneAtATime\", { list: \"points.csv\" }, { latinHypercube: 200 }, { sobol: 1024 } or { morris: 20 }"
      ),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: 'sobol'",
        "2:49: error: the design 'sobol' needs a value\n  a design is"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: 4",
        "2:49: error: design is 4 (number), must be the name of a design or an object\n"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: {}",
        "2:49: error: design is an object, must be the name of a design or an object\n"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: { sobel: 4 }",
        "2:51: error: 'sobel' is not a design\n  did you mean 'sobol'?"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: { sobol: 0 }",
        "2:58: error: sobol is 0 (number), must be a whole number from 1 to 250000"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: { morris: 1.5 }",
        "2:59: error: morris is 1.5 (number), must be a whole number from 1 to 250000"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: { latinHypercube: 250001 }",
        "2:67: error: latinHypercube is 250001 (number), must be a whole number from 1 to 250000"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: { sobol: 4, scramble: 1 }",
        "2:71: error: scramble is 1 (number), must be true or false"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: { morris: 4, scramble: true }",
        "2:62: error: 'scramble' does not go with the design 'morris'\n  a design is"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: { grid: 3 }",
        "2:57: error: the design 'grid' has no values of its own\n  write design: \"grid\""),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: { list: 3 }",
        "2:57: error: list is 3 (number), must be the path of a CSV file"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: { list: 'p.csv' }",
        "2:7: error: a list gives all values; vary does not go with it\n  take out one of both"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, replications: 0",
        "2:55: error: replications is 0, outside 1...100000 (runs)"),
      Case("vary: { 'world.jobAvailability': [1] }, weeks: 0", "2:48: error: weeks is 0, outside 1...10400 (weeks)"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, designSeed: -1",
        "2:53: error: designSeed is -1, outside 0...9007199254740991"),
      Case("vary: { 'world.jobAvailability': [1] }, randomNumbers: 'commn'", "2:56: error: randomNumbers is "),
      Case(
        "vary: { 'world.jobAvailability': [1] }, title: 3", "2:48: error: title is 3 (number), must be text in quotes"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, baseline: '../none.json5'",
        "2:51: error: cannot read s/sweeps/../none.json5: it does not exist"),
    ])
  func error(_ wrong: Case) throws {
    let problems = try SweepSample.problems(wrong.settings)
    #expect(problems.count == 1, "\(problems)")
    #expect(problems.first?.hasPrefix("s/sweeps/x.json5:" + wrong.problem) == true, "\(problems)")
  }

  @Test("A grid of a thousand million points is refused with its number, and so is one that no number fits")
  func huge() throws {
    func axis(_ path: String, _ count: Int) -> String { "'\(path)': { from: 0.5, to: 1, steps: \(count) }" }
    let remedy = "\n  latinHypercube and sobol cover as many settings with as many points as you choose"
    let paths = ["world.jobAvailability", "world.wages", "assumptions.recruiting.reach"]
    let cube = paths.map { axis($0, 1000) }.joined(separator: ", ")
    #expect(
      try SweepSample.problems("vary: { \(cube) }") == [
        "s/sweeps/x.json5:2:7: error: the design has 1,000,000,000 points, more than 250,000" + remedy
      ])
    let more = (paths + ["world.inspection"]).map { axis($0, 250_000) }.joined(separator: ", ")
    #expect(
      try SweepSample.problems("vary: { \(more) }, design: 'grid'").first?.hasPrefix(
        "s/sweeps/x.json5:2:") == true)
    #expect(
      try SweepSample.problems("vary: { \(axis(paths[0], 1000)) }, design: { morris: 200000 }") == [
        "s/sweeps/x.json5:2:79: error: the design has 400,000 points, more than 250,000" + remedy
      ])
  }

  @Test(
    "A design of more than fifty million values is refused before any point is made",
    arguments: ["sobol", "latinHypercube", "morris"])
  func manyValues(design: String) throws {
    let place = SourcePosition(file: "x", line: 1, column: 2)
    let variations = (0..<210).map { index in
      Variation(name: "a\(index)", path: ["a\(index)"], position: place, declaration: nil)
    }
    let kinds: [String: SweepDesign] = [
      "sobol": .sobol(points: 250_000, isScrambled: true), "latinHypercube": .latinHypercube(points: 250_000),
      "morris": .morris(trajectories: 1184),
    ]
    let log = ProblemLog()
    let points = SweepPoints(
      design: try #require(kinds[design]), variations: variations, seed: 1, position: place
    ).points(log)
    #expect(points.isEmpty)
    let (values, count) = design == "morris" ? ("52,463,040", "249,824") : ("52,500,000", "250,000")
    #expect(
      log.problems.map(\.description) == [
        "x:1:2: error: the design has \(values) values, of 210 settings at \(count) points, more than 50,000,000\n  "
          + "vary fewer settings, or ask for fewer points"
      ])
    for problem in log.problems { expectDutch(problem.inFull) }
  }

  @Test("Fewer points than a power of two are noted, and no more than known dimensions are taken, of Sobol's sequence")
  func sobolNotes() throws {
    let notes = ProblemLog()
    let range = "vary: { 'world.jobAvailability': { from: 0.6, to: 1.4 } }"
    _ = try SweepSample.load(range + ", design: { sobol: 3 }", notes: notes)
    #expect(
      notes.notes.map(\.description) == [
        "s/sweeps/x.json5:2:68: note: 3 points: Sobol's sequence is even only for powers of two"
      ])
    for note in notes.notes { expectDutch(note.message) }
    let none = ProblemLog()
    _ = try SweepSample.load(range + ", design: { sobol: 4 }", notes: none)
    #expect(none.notes.isEmpty)
  }
}
