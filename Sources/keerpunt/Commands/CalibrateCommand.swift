import Experiments
import Parameters
import RecruitmentModel
import Report
import Tables

extension Command {
  /// `keerpunt calibrate`.
  static let calibrate = Command(
    "calibrate", "Fits assumptions of the model to published figures",
    discussion: """
      The search starts from the values that the scenarios of the targets have, and makes the targets of role calibrate as
      near as it can. It writes the fitted values with their uncertainty as a file that a scenario can extend. What the
      model gave at each point is kept in the folder, so that a search that was stopped and is run again goes on:

        keerpunt calibrate assumptions.recruiting.reach=0.3..0.9
      """,
    reading: CalibrateOptions.init
  ) { options in try options.run().rawValue }
}

/// What `calibrate` reads, and does.
struct CalibrateOptions {
  private let parameters: [String]
  private let targets: String
  private let steps: Int
  private let model: ModelOptions

  init(_ read: ArgumentReader) {
    parameters = read.arguments(
      "PARAMETER", "Paths of assumptions, each perhaps with a range: PATH=LOW..HIGH", atLeast: 1, completion: .settings)
    targets = read.text(
      "targets", "FILE", "File of published figures", default: "Scenarios/targets/published.csv", completion: .files)
    steps = read.whole("steps", "N", "Steps of the search at most", in: 1...100, default: 8)
    model = ModelOptions(read)
    if model.output == "-" { read.report("'calibrate' writes a folder; give one with '--output'") }
  }

  func run() throws -> ExitCode {
    Interruption.listen()
    let calibration = try Calibration(parameters, targets: targets, options: model.scenario)
    let folder = model.output ?? "Results/calibration"
    try calibration.checkUsable(folder, force: model.force)
    let store = try calibration.store(in: folder)
    let result: Calibration.Result
    do {
      result = try calibration.run(
        threads: model.threads, verify: model.verify, store: store, mostSteps: steps, tell: tell,
        isCancelled: { Interruption.isAsked })
    } catch is RunInterrupted {
      let said: Message = "interrupted; what was asked is kept in \(folder): the same call goes on with it"
      StandardStreams.complain(model.language.text(said))
      return .interrupted
    }
    let files = try result.write(to: folder, title: model.language.text("Fitted assumptions"))
    try StandardStreams.write(
      CalibrationText(result, texts: model.language).text
        + model.language.text("\(files.count) files in \(folder): \(files.joined(separator: ", "))") + "\n")
    return .done
  }

  private func tell(_ number: Int, _ distance: Double) {
    guard !model.quiet else { return }
    let said: Message = "\(number) evaluations, distance \(figure: NumberText.fixed(distance, digits: 3))"
    StandardStreams.complain(model.language.text(said))
  }
}

/// What a calibration gave, in words.
struct CalibrationText {
  let text: String

  init(_ result: Calibration.Result, texts language: Language) {
    func number(_ value: Double) -> String { NumberText.plain(Double(NumberText.fixed(value, digits: 4)) ?? value) }
    var lines: [Message] = []
    for fitted in result.parameters {
      let interval: Message =
        fitted.interval.map { "95 % interval \(figure: number($0.lower)) to \(figure: number($0.upper))" }
        ?? "no target tells"
      lines.append(
        "\(fitted.parameter.path): \(figure: number(fitted.start)) before, \(figure: number(fitted.value)) fitted (\(interval))"
      )
    }
    for fit in result.targets {
      func shown(_ value: Double?) -> Message {
        value.map { "\(figure: NumberText.fixed($0, digits: 2))" } ?? "undefined"
      }
      lines.append(
        "\(fit.target.name): published \(figure: NumberText.plain(fit.target.value)), \(shown(fit.before)) before, "
          + "\(shown(fit.after)) after")
    }
    let ending: Message =
      switch result.reason {
      case "converged": "The search ended where no step promises more than chance."
      case "stuck": "The search ended where steps did not keep what they promised."
      default: "The search ended after as many steps as it was allowed; --steps allows more."
      }
    lines.append(ending)
    lines.append(
      "\(result.evaluations) evaluations; distance \(figure: number(result.distance.start)) before, "
        + "\(figure: number(result.distance.end)) after.")
    text = lines.map { language.text($0) + "\n" }.joined()
  }
}
