import Parameters
public import Tables

extension Validation {
  /// The columns of `validation.csv`.
  static let schema: TableSchema = {
    let unit = "that of the row"
    return TableSchema(
      name: "validation", title: "A published figure beside what the model gives",
      about: "A hit: the published value lies in the simulated 95 % interval widened by the tolerance.",
      columns: [
        .text("target", "Name of the target"), .text("what", "What it is"), .text("unit", "The unit of the values"),
        .text("role", "calibrate where parameters were fitted to it, test where nothing was"),
        .text("verdict", "hit or missed"), .real("published", unit: unit, "The published value"),
        .real("tolerance", unit: unit, "How far off a value may be"),
        .text("tolerance_from", "published, or a fifth of the value"),
        .real("simulated", unit: unit, "Mean over runs"), .real("lower", unit: unit, "Lower end of its 95 % interval"),
        .real("upper", unit: unit, "Upper end of it"), .whole("n", unit: "runs", "Runs in which it is defined"),
        .text("source", "The row of evidence"), .text("date", "The year that the published value is about"),
        .text("expression", "How it is made from a run"), .text("note", "What else to know"),
      ], primaryKey: ["target"])
  }()

  /// `validation.csv`: one row for each target, in the order of their file.
  public static func table(_ findings: [Finding]) throws(TableError) -> DataTable {
    var table = try DataTable(schema: schema)
    for finding in findings {
      let target = finding.target
      let interval = finding.simulated.interval95
      try table.append([
        .text(target.name), .text(target.what), .text(target.unit), .text(target.role.rawValue),
        .text(finding.isHit ? "hit" : "missed"), .real(target.value), .real(target.tolerance),
        .text(target.hasPublishedTolerance ? "published" : "a fifth of the value"),
        .realOrMissing(finding.simulated.mean), .realOrMissing(interval?.lower), .realOrMissing(interval?.upper),
        .whole(finding.simulated.n), .text(target.source), .text(target.date), .text(target.expression.description),
        target.note.isEmpty ? .missing : .text(target.note),
      ])
    }
    return table
  }
}
