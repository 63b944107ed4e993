import Parameters
public import Tables

extension Validation {
  /// The columns of `validation.csv`.
  static let schema: TableSchema = {
    let unit = "that of the row"
    return TableSchema(
      name: "validation", title: "A published figure or experiment beside what the model gives",
      about: """
        A level is hit where the published value lies in the simulated 95 % interval widened by the tolerance. An experiment is
        hit where its sign is; its size is judged apart, where one was published.
        """,
      columns: [
        .text("target", "Name of the target"), .text("kind", "level or experiment"), .text("what", "What it is"),
        .text("unit", "The unit of the values"),
        .text("role", "calibrate where parameters were fitted to it or a default rests on it, test where nothing did"),
        .text("verdict", "hit or missed: of an experiment, by its sign"),
        .text("size", "hit or missed: the size of an experiment, where one was published"),
        .text("sign", "The published sign of an experiment: lower, higher, none, not_lower or not_higher"),
        .real("published", unit: unit, "The published value"),
        .real("published_lower", unit: unit, "Lower end of what counts as near it"),
        .real("published_upper", unit: unit, "Upper end of it"),
        .text("near", "Where these ends come from: published, a fifth of the value, or half of the value"),
        .real("simulated", unit: unit, "Level: mean over runs; experiment: effect over pairs of runs"),
        .real("lower", unit: unit, "Lower end of its 95 % interval"), .real("upper", unit: unit, "Upper end of it"),
        .whole("n", unit: "runs", "Runs, or pairs of runs, in which it is defined"),
        .real("persons", unit: "persons", "Participants who are followed, mean of pairs"),
        .text("source", "The row of evidence"), .text("date", "The years that the published value is about"),
        .text("expression", "How it is made from a run, or from a pair of runs"), .text("note", "What else to know"),
      ], primaryKey: ["target"])
  }()

  /// `validation.csv`: a row for each target, then one for each experiment, both in the order of their files.
  /// - Throws: `TableError` where a target and an experiment have one name.
  public static func table(_ findings: [Finding], _ experiments: [TrialFinding] = []) throws(TableError) -> DataTable {
    var table = try DataTable(schema: schema)
    for finding in findings { try table.append(cells(finding)) }
    for finding in experiments { try table.append(cells(finding)) }
    return table
  }

  private static func verdict(_ isHit: Bool) -> Cell { .text(isHit ? "hit" : "missed") }
  private static func textOrMissing(_ text: String) -> Cell { text.isEmpty ? .missing : .text(text) }

  private static func cells(_ finding: Finding) -> [Cell] {
    let target = finding.target
    let interval = finding.simulated.interval95
    return [
      .text(target.name), .text("level"), .text(target.what), .text(target.unit), .text(target.role.rawValue),
      verdict(finding.isHit), .missing, .missing, .real(target.value), .real(target.value - target.tolerance),
      .real(target.value + target.tolerance),
      .text(target.hasPublishedTolerance ? "published" : "a fifth of the value"),
      .realOrMissing(finding.simulated.mean), .realOrMissing(interval?.lower), .realOrMissing(interval?.upper),
      .whole(finding.simulated.n), .missing, .text(target.source), .text(target.date),
      .text(target.expression.description), textOrMissing(target.note),
    ]
  }

  private static func cells(_ finding: TrialFinding) -> [Cell] {
    let trial = finding.trial
    return [
      .text(trial.name), .text("experiment"), .text(trial.what), .text(trial.unit), .text(trial.role.rawValue),
      verdict(finding.isSignHit), finding.isSizeHit.map(verdict) ?? .missing, .text(trial.sign.rawValue),
      .realOrMissing(trial.value), .realOrMissing(trial.range?.lower), .realOrMissing(trial.range?.upper),
      trial.range == nil ? .missing : .text(trial.hasPublishedRange ? "published" : "half of the value"),
      .realOrMissing(finding.effect), .realOrMissing(finding.interval?.lower), .realOrMissing(finding.interval?.upper),
      .whole(finding.replications), .realOrMissing(finding.persons), .text(trial.source), .text(trial.date),
      .text(trial.measure), textOrMissing(trial.note),
    ]
  }
}

extension Trial {
  /// What is counted, of whom and when: `participants of mentors: suspected, weeks 1 to 52`.
  var measure: String {
    let counted =
      switch outcome {
      case .persons(let count): count.rawValue
      case .places(let names): names.joined(separator: " + ")
      }
    let whom = among.isEmpty ? comparison.rawValue : "\(comparison.rawValue) of \(among)"
    return "\(whom): \(counted), weeks \(weeks.lowerBound) to \(weeks.upperBound)"
  }
}
