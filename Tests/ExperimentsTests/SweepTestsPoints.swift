import Parameters
import RecruitmentModel
import Tables
import Testing

@testable import Experiments

@Suite("Points of sweeps")
struct SweepTestsPoints {
  private func points(_ settings: String, files: [(name: String, text: String)] = []) throws -> [[String]] {
    SweepSample.points(try SweepSample.load(settings, files: files))
  }

  private let coaches = "interventions.street coaches.coaches"

  @Test("A grid has every value with every other, the last setting changing first, and steps without dust of rounding")
  func grid() throws {
    let made = try points(
      "vary: { 'world.jobAvailability': { from: 0.6, to: 1.4, steps: 5 }, 'assumptions.schooling.compulsoryUntil': [16, 18] }"
    )
    #expect(
      made == ["0.6", "0.8", "1", "1.2", "1.4"].flatMap { jobs in ["16", "18"].map { [jobs, $0] } })
  }

  @Test("One at a time begins with the scenario as it is, and then changes one setting alone")
  func oneAtATime() throws {
    let made = try points(
      "vary: { 'world.jobAvailability': [0.8, 1.2], 'assumptions.schooling.compulsoryUntil': [16, 18] }, design: 'oneAtATime'"
    )
    #expect(made == [["-", "-"], ["0.8", "-"], ["1.2", "-"], ["-", "16"], ["-", "18"]])
  }

  @Test("Equal steps of a logarithmic range multiply, and its ends are as they are written")
  func logarithmic() throws {
    let made = try points("vary: { 'world.jobAvailability': { from: 0.5, to: 2, steps: 3, scale: 'log' } }")
    #expect(made == [["0.5"], ["1"], ["2"]])
  }

  @Test("A range of whole numbers has whole steps, and each number an equal share of a sampled design")
  func wholeNumbers() throws {
    let path = "assumptions.schooling.compulsoryUntil"
    #expect(try points("vary: { '\(path)': { from: 15, to: 18, steps: 3 } }") == [["15"], ["17"], ["18"]])
    let made = try points("vary: { '\(path)': { from: 15, to: 18 } }, design: { latinHypercube: 40 }").map { $0[0] }
    for age in 15...18 { #expect(made.count { $0 == "\(age)" } == 10, "\(age)") }
    let levels = try points("vary: { '\(path)': { from: 15, to: 18 } }, design: { morris: 10 }").map { $0[0] }
    #expect(Set(levels) == ["15", "16", "17", "18"])
  }

  @Test("Words have an equal share of a sampled design, and their column is text")
  func words() throws {
    let path = "interventions.street coaches.assign"
    let settings = "vary: { '\(path)': ['risk', 'lot', 'firstCome'] }"
    let sweep = try SweepSample.load(settings + ", design: { latinHypercube: 9 }", scenario: "'../coaching.json5'")
    let made = SweepSample.points(sweep).map { $0[0] }
    for word in ["risk", "lot", "firstCome"] { #expect(made.count { $0 == "\"\(word)\"" } == 3) }
    #expect(sweep.layout.settings.map(\.type) == [.text])
    let wrong = try SweepSample.problems("vary: { '\(path)': ['risk', 'lott'] }", scenario: "'../coaching.json5'")
    #expect(wrong.count == 1 && wrong[0].hasPrefix("s/sweeps/x.json5:2:57: error: "), "\(wrong)")
  }

  @Test(
    "Unscrambled points of Sobol's sequence are the published ones, and scrambled ones follow the seed of the design")
  func sobol() throws {
    let range = "vary: { 'world.jobAvailability': { from: 1, to: 2 }, 'world.wages': { from: 1, to: 2 } }"
    let plain = try points(range + ", design: { sobol: 4, scramble: false }")
    #expect(plain == [["1", "1"], ["1.5", "1.5"], ["1.75", "1.25"], ["1.25", "1.75"]])
    let one = try points(range + ", design: { sobol: 4 }")
    let same = try points(range + ", design: { sobol: 4 }, seed: 99")
    let other = try points(range + ", design: { sobol: 4 }, designSeed: 2")
    #expect(one == same)
    #expect(one != other && one != plain)
  }

  @Test("Each point of a walk differs from the one before in the setting that the table names")
  func morris() throws {
    let sweep = try SweepSample.load(
      "vary: { 'world.jobAvailability': { from: 0.6, to: 1.5 }, 'world.wages': { from: 0.6, to: 1.5 } }, design: { morris: 3 }"
    )
    #expect(sweep.points.map(\.trajectory) == [1, 1, 1, 2, 2, 2, 3, 3, 3])
    let values = SweepSample.points(sweep)
    for (index, point) in sweep.points.enumerated() {
      if index.isMultiple(of: 3) {
        #expect(point.changed == nil)
        continue
      }
      let changed = (0..<2).filter { values[index][$0] != values[index - 1][$0] }
      #expect(changed == [try #require(point.changed)])
    }
    #expect(Set(values.joined()).isSubset(of: ["0.6", "0.8999999999999999", "0.9", "1.2", "1.5"]))
    let layout = sweep.layout
    #expect(
      layout.pointTable.schema.columns.map(\.name) == [
        "point", "world.jobAvailability", "world.wages", "trajectory", "changed",
      ])
  }

  @Test(
    "A list gives its rows as points; an empty cell leaves the scenario's own value, and numbers of points are no setting"
  )
  func list() throws {
    let text = "point,world.jobAvailability,interventions.street coaches.assign\n7,0.8,lot\n9,,risk\n"
    let sweep = try SweepSample.load(
      "design: { list: 'points.csv' }", files: [("sweeps/points.csv", text)], scenario: "'../coaching.json5'")
    #expect(SweepSample.points(sweep) == [["0.8", "\"lot\""], ["-", "\"risk\""]])
    #expect(sweep.variations.map(\.name) == ["world.jobAvailability", "interventions.street coaches.assign"])
    var rows: [UInt8] = []
    let csv = sweep.layout.pointTable
    _ = try csv.write { rows += $0 }
    #expect(
      String(decoding: rows, as: UTF8.self)
        == "point,world.jobAvailability,interventions.street coaches.assign\n1,0.8,lot\n2,,risk\n")
  }

  @Test(
    "What is wrong in a list is said at its cell",
    arguments: [
      ("world.jobAvailability\n0.8\n99\n", "p.csv:3:1: error: world.jobAvailability is 99, outside "),
      (
        "world.jobAvailability\n0.8\nhigh\n",
        "p.csv:3:1: error: world.jobAvailability is \"high\" (text), must be a number"
      ),
      (
        "world.jobAvailability,world.wges\n0.8,1\n",
        "p.csv:1:23: error: 'wges' is not a setting of world\n  did you mean 'wages'?"
      ),
      ("world.jobAvailability\n0.8,1\n", "p.csv:2:"),
      ("world.jobAvailability,world.jobAvailability\n0.8,1\n", "p.csv:1:23: error: "),
      ("weeks\n3\n", "p.csv:1:1: error: 'weeks' cannot be varied: all runs of a sweep last as long"),
      (
        "point\n3\n",
        "p.csv:1:1: error: the list has no columns with settings\n  the first line names settings by their paths, each line below holds a point"
      ),
      ("world.jobAvailability\n", "p.csv:1:1: error: the list has no points\n  the first line names"),
    ])
  func wrongList(text: String, problem: String) throws {
    let problems = try SweepSample.problems("design: { list: 'p.csv' }", files: [("sweeps/p.csv", text)])
    #expect(problems.count == 1, "\(problems)")
    #expect(problems.first?.hasPrefix("s/sweeps/" + problem) == true, "\(problems)")
  }

  @Test("A list that is not there, or is too long, is refused")
  func noList() throws {
    #expect(
      try SweepSample.problems("design: { list: 'none.csv' }") == [
        "s/sweeps/x.json5:2:17: error: cannot read s/sweeps/none.csv: it does not exist"
      ])
    let long = "world.jobAvailability\n" + String(repeating: "1\n", count: 250_001)
    #expect(
      try SweepSample.problems("design: { list: 'p.csv' }", files: [("sweeps/p.csv", long)]) == [
        "s/sweeps/p.csv:1:1: error: the list has 250,001 points, more than 250,000"
      ])
  }

  @Test("A city can be varied; its folder is relative to the sweep file, and one that is not there is named")
  func cities() throws {
    let other = Sample.neighbourhoods.replacing(",30,", with: ",40,")
    let files = [("cities/other/neighbourhoods.csv", other), ("cities/other/links.csv", Sample.links)]
    let sweep = try SweepSample.load("vary: { city: ['../cities/tiny', '../cities/other'] }", files: files)
    let youths = sweep.layout.series.map { sweep.scenario($0)?.city.youths }
    #expect(youths == [75, 85])
    let problems = try SweepSample.problems("vary: { city: ['../cities/tiny', '../cities/othr'] }", files: files)
    #expect(problems.count == 1 && problems[0].hasPrefix("s/sweeps/x.json5:2:34: error: "), "\(problems)")
  }
}
