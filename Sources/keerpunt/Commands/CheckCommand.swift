import Experiments

extension Command {
  /// `keerpunt check`.
  static let check = Command(
    "check", "Says everything that is wrong with scenario files, and runs nothing",
    reading: { read in
      (
        files: read.arguments("FILE", "Scenario files or folders of them", atLeast: 1, completion: .files),
        settings: read.texts("set", "PATH=VALUE", "Sets one path of every scenario")
      )
    }
  ) { options in
    let scenarios = try Scenario.load(options.files, options: ScenarioOptions(settings: options.settings))
    let number = scenarios.count
    try StandardStreams.write("\(number) scenario\(number == 1 ? "" : "s"), nothing wrong\n")
    return ExitCode.done.rawValue
  }
}
