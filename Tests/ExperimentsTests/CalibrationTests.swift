import Parameters
import SimulationKernel
import Testing

@testable import Experiments

@Suite("Calibration") struct CalibrationTests {
  /// A noisy model of two arguments with three values, whose replications share their random numbers at all arguments.
  private struct Toy {
    let truth: [Double]
    let seed: UInt64
    let replications = 8
    let tolerance = 0.05

    private func moments(_ a: [Double]) -> [Double] {
      [2 * a[0] + a[1] * a[1], Elementary.exp(a[0]) - a[1], a[0] * a[1] + 0.5 * a[1]]
    }

    private func noise(_ moment: Int, _ replication: Int) -> Double {
      let block = Draws(seed: seed, replication: UInt32(replication)).block(UInt32(moment), 0, week: 0, purpose: 1)
      // Twelve uniform numbers less six are nearly normal.
      let sum = (0..<4).reduce(0.0) { $0 + Double(block.uniform($1)) }
      return (sum - 2) * 0.02
    }

    func point(_ arguments: [Double], wanted: [Double]) -> LeastSquaresFit.Point {
      let replicates = moments(arguments).enumerated().map { moment, value in
        (1...replications).map { (value * (1 + noise(moment, $0)) - wanted[moment]) / tolerance }
      }
      return LeastSquaresFit.Point(
        arguments: arguments, residuals: replicates.map { SampleSummary($0).mean ?? 0 }, replicates: replicates)
    }

    func fit(from start: [Double]) throws -> LeastSquaresFit.Fit {
      let wanted = moments(truth)
      return try LeastSquaresFit().fit(from: start) { $0.map { point($0, wanted: wanted) } }
    }
  }

  @Test("Known arguments are found again from data made with them, within the uncertainty that is stated")
  func recovery() throws {
    for (index, truth) in [[0.3, 0.7], [0.8, 0.2], [0.5, 0.5], [0.15, 0.85]].enumerated() {
      let fit = try Toy(truth: truth, seed: UInt64(index)).fit(from: [0.5, 0.4])
      for argument in 0..<2 {
        let error = try #require(fit.standardErrors[argument])
        #expect(abs(fit.end.arguments[argument] - truth[argument]) < 2 * error, "\(truth): \(fit.end.arguments)")
        #expect(error < 0.1)
      }
      #expect(fit.end.distance < fit.start.distance)
    }
  }

  @Test("An argument on which nothing depends keeps its value, and no uncertainty is stated for it")
  func untold() throws {
    let fit = try LeastSquaresFit().fit(from: [0.2, 0.9]) { arguments in
      arguments.map { a in
        let values = [[a[0] * 10 - 5, a[0] * 10 - 5.01, a[0] * 10 - 4.99]]
        return LeastSquaresFit.Point(
          arguments: a, residuals: values.map { SampleSummary($0).mean ?? 0 }, replicates: values)
      }
    }
    #expect(abs(fit.end.arguments[0] - 0.5) < 0.01)
    #expect(fit.end.arguments[1] == 0.9)
    #expect(fit.standardErrors[1] == nil)
  }

  @Test("A search that starts at its end stays there")
  func converged() throws {
    let toy = Toy(truth: [0.4, 0.6], seed: 9)
    let first = try toy.fit(from: [0.5, 0.5])
    let second = try toy.fit(from: first.end.arguments)
    #expect(second.end.arguments == first.end.arguments)
    #expect(second.reason == .converged)
  }

  @Test("Linear equations are solved; what is not positive definite is refused")
  func equations() {
    let system = SymmetricSystem([[4, 2, 0], [2, 5, 1], [0, 1, 3]])
    let solution = system?.solve([2, 1, 4]) ?? []
    let back = [
      4 * solution[0] + 2 * solution[1], 2 * solution[0] + 5 * solution[1] + solution[2], solution[1] + 3 * solution[2],
    ]
    for (a, b) in zip(back, [2.0, 1, 4]) { #expect(abs(a - b) < 1e-12) }
    #expect(SymmetricSystem([[1, 1], [1, 1]]) == nil)
    #expect(SymmetricSystem([[0]]) == nil)
  }

  private static let targets = """
    target,what,value,tolerance,unit,source,date,scenario,expression,role,note
    neither,Neither,10,,per cent,B25,2023,s.json5,100 * neither[15-26] / youths[15-26],calibrate,
    suspects,Suspects,3,,per cent,B02,2017,s.json5,100 * suspected / youths,test,

    """

  private static func files() -> MemoryCalls {
    Sample.calls([
      "t.csv": targets,
      "s.json5": "{ city: 'cities/tiny', weeks: 52, burnIn: 10, replications: 2, seed: 7 }",
    ])
  }

  @Test("A search that is run again asks the model nothing that it asked before, and ends the same")
  func resumed() throws {
    let calls = Self.files()
    let calibration = try Calibration(
      ["assumptions.employment.loss"], targets: "s/t.csv", files: calls.files)
    func run(_ steps: Int) throws -> Calibration.Result {
      try calibration.run(threads: 1, store: try calibration.store(in: "out"), mostSteps: steps)
    }
    let first = try run(2)
    let lines = calls.text("out/evaluations.csv")?.split(separator: "\n").count ?? 0
    #expect(lines == first.evaluations + 1)
    let second = try run(2)
    #expect(second.parameters[0].value == first.parameters[0].value)
    #expect(calls.text("out/evaluations.csv")?.split(separator: "\n").count == lines)
    #expect(calibration.targets.map(\.name) == ["neither"], "only targets of role calibrate are fitted to")
  }

  @Test("The fitted set is a file that a scenario can extend")
  func fittedSet() throws {
    let calls = Self.files()
    let calibration = try Calibration(
      ["assumptions.employment.loss", "assumptions.schooling.leaving=0.9..1.1"], targets: "s/t.csv", files: calls.files)
    let result = try calibration.run(threads: 1, mostSteps: 1)
    try calls.files.createFolder("out")
    _ = try result.write(to: "out", title: "Fitted", files: calls.files)
    try calls.files.writeWhole(
      Array("{ extends: ['s.json5', '../out/fitted.json5'] }".utf8), to: "s/fit.json5")
    let scenario = try #require(try Scenario.load(["s/fit.json5"], files: calls.files).first)
    let loss = scenario.resolved.value(at: ["assumptions", "employment", "loss"])?.number
    #expect(loss == result.parameters[0].value)
    #expect(scenario.resolved.value(at: ["assumptions", "schooling", "leaving"])?.elements?.count == 3)
  }

  @Test(
    "Files that are there and not ours are not overwritten unless forced",
    arguments: ["fitted.json5", "parameters.csv", "targets.csv", "evaluations.csv"])
  func overwriting(name: String) throws {
    let calls = Self.files()
    let calibration = try Calibration(["assumptions.employment.loss"], targets: "s/t.csv", files: calls.files)
    try calibration.checkUsable("out", force: false)
    calls.put(Array("mine\n".utf8), at: "out/\(name)")
    let error = #expect(throws: FileError.self) { try calibration.checkUsable("out", force: false) }
    #expect(
      error?.description == "cannot create out/\(name): it exists and holds something else; --force writes it again")
    #expect(error?.category == .cannotCreate)
    #expect(calls.text("out/\(name)") == "mine\n")
    try calibration.checkUsable("out", force: true)
    #expect(calls.text("out/\(name)") == nil)
    let result = try calibration.run(threads: 1, verify: true, store: try calibration.store(in: "out"), mostSteps: 1)
    _ = try result.write(to: "out", title: "Fitted", files: calls.files)
    // Our own may be written again.
    try calibration.checkUsable("out", force: false)
  }

  @Test(
    "What cannot be fitted is refused with the nearest name",
    arguments: [
      ("assumptions.employment.los", "'assumptions.employment.los' is no assumption with a number"),
      ("world.jobAvailability", "'world.jobAvailability' is no assumption with a number"),
      ("assumptions.employment.loss=0.1..0.2", "'0.1..0.2' is no range within 0.0008 to 0.0035"),
      ("assumptions.employment.loss=high", "'high' is no range within 0.0008 to 0.0035"),
      (
        "assumptions.schooling.leaving=0.1..1",
        "'0.1..1' is no range within 0.5 to 2, a factor on all numbers of the list"
      ),
    ])
  func refused(parameter: String, message: String) {
    do throws(InputError) {
      _ = try Calibration([parameter], targets: "s/t.csv", files: Self.files().files)
      Issue.record("\(parameter) was taken")
    } catch {
      #expect(error.problems.map(\.message.description) == [message])
    }
  }
}
