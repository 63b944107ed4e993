import Experiments
import Report

extension Command {
  /// `keerpunt schema`.
  static let schema = Command(
    "schema", "Prints the JSON Schema of scenario files, for editors",
    discussion: """
      Editors that know it complete and explain settings, and mark what is wrong, while a scenario is written. It is
      draft-07. Keep it out of folders of scenarios, where every .json file counts as one:

        keerpunt schema > keerpunt.schema.json
      """,
    reading: Language.read
  ) { language in
    try StandardStreams.write(ScenarioSchema.text(in: language.catalogue))
    return ExitCode.done.rawValue
  }
}
