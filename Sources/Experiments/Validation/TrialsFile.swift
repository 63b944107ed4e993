import Parameters
import RecruitmentModel
import Tables

/// Reads files of published experiments: CSV with a row for each finding.
enum TrialsFile {
  static let schema = TableSchema(
    name: "experiments", title: "A published finding of an experiment, and how it is simulated",
    columns: [
      ColumnDescription(name: "experiment", summary: "A short name", type: .text),
      ColumnDescription(name: "what", summary: "What was found", type: .text),
      ColumnDescription(
        name: "value", unit: "that of the finding", summary: "The published effect; empty for the sign alone",
        type: .real),
      ColumnDescription(
        name: "low", unit: "that of the finding", summary: "The published range, or the band that counts as no effect",
        type: .real),
      ColumnDescription(name: "high", unit: "that of the finding", summary: "The same, its upper end", type: .real),
      ColumnDescription(name: "unit", summary: "The unit", type: .text),
      ColumnDescription(name: "sign", summary: "lower, higher, none, not_lower or not_higher", type: .text),
      ColumnDescription(name: "source", summary: "The row of evidence", type: .text),
      ColumnDescription(name: "date", summary: "The years that it is about", type: .text),
      ColumnDescription(
        name: "scenario", summary: "The scenario with the programme, relative to this file", type: .text),
      ColumnDescription(name: "baseline", summary: "The scenario without it, relative to this file", type: .text),
      ColumnDescription(name: "comparison", summary: "What is compared with what", type: .text),
      ColumnDescription(name: "among", summary: "The programme, or the outcome that units are counted by", type: .text),
      ColumnDescription(name: "outcome", summary: "What is counted", type: .text),
      ColumnDescription(name: "from", unit: "weeks", summary: "First week that counts", type: .whole),
      ColumnDescription(name: "to", unit: "weeks", summary: "Last week that counts", type: .whole),
      ColumnDescription(name: "role", summary: "calibrate where a default rests on it, else test", type: .text),
      ColumnDescription(name: "note", summary: "What else a reader should know", type: .text),
    ])

  /// The findings of a file; what is wrong is reported to a log.
  static func load(_ path: String, files: FileSystem, log: ScenarioLog) -> [Trial] {
    NamedRows.load(
      path, schema: schema, files: files, log: log, none: "the file holds no experiments",
      second: { "a second experiment \($0)" }, item: { row in row.trial().map { ($0.name, $0) } })
  }
}

extension RowReader {
  /// The trial; nil, and reported, where something is wrong.
  fileprivate mutating func trial() -> Trial? {
    let texts = ["experiment", "what", "unit", "source", "date", "scenario", "baseline"].map { text($0) }
    let sign: Trial.Sign? = word("sign")
    let comparison: Trial.Comparison? = word("comparison")
    let role: Target.Role? = word("role")
    let weeks = weeks()
    let value = optionalReal("value")
    let range = range(value, sign)
    guard let sign, let comparison, let role, let weeks else { return nil }
    let among = among(comparison)
    guard let outcome = outcome(comparison), problems.isEmpty else { return nil }
    return Trial(
      name: texts[0], what: texts[1], value: value, range: range, hasPublishedRange: table.hasValue(row, "low"),
      unit: texts[2], sign: sign, source: texts[3],
      date: texts[4], scenario: FilePath.join(folder, texts[5]), baseline: FilePath.join(folder, texts[6]),
      comparison: comparison, among: among, outcome: outcome, weeks: weeks, role: role,
      note: note(), positions: positions(of: ["scenario", "baseline", "among", "to"]))
  }

  private mutating func weeks() -> ClosedRange<Int>? {
    let most = 1...10_400
    guard let from = whole("from", in: most), let to = whole("to", in: most) else { return nil }
    guard from <= to else {
      report("to is week \(to), before from, which is week \(from)", "to")
      return nil
    }
    return from...to
  }

  /// The published range, half of the value to both sides where none is given.
  private mutating func range(_ value: Double?, _ sign: Trial.Sign?) -> Interval? {
    let (low, high) = (optionalReal("low"), optionalReal("high"))
    guard let low, let high else {
      if low != nil || high != nil {
        report("\(low == nil ? "low" : "high") is empty; a range has two ends", low == nil ? "low" : "high")
      } else if sign == Trial.Sign.none {
        report("low is empty; no effect needs a band, from low to high", "low")
      }
      return value.map { Interval(centre: $0, halfWidth: abs($0) / 2) }
    }
    if low > high { report("low is \(NumberText.plain(low)), above high, which is \(NumberText.plain(high))", "low") }
    if low <= high, let value, !(low...high).contains(value) {
      report("value is \(NumberText.plain(value)), outside the range from low to high", "value")
    }
    return Interval(low, high)
  }

  private mutating func among(_ comparison: Trial.Comparison) -> String {
    guard comparison == .everyone else {
      let among = text("among")
      if comparison == .each, !among.isEmpty { _ = addsUp(among, "among") }
      return among
    }
    if table.hasValue(row, "among") { report("among says nothing where everyone is compared", "among") }
    return ""
  }

  private mutating func outcome(_ comparison: Trial.Comparison) -> Trial.Count? {
    if comparison == .selection, text("outcome") != PersonCount.suspected.rawValue {
      report("outcome must be 'suspected' where comparison is 'selection'", "outcome")
      return nil
    }
    if comparison.followsPersons {
      let count: PersonCount? = word("outcome")
      return count.map { .persons($0) }
    }
    let names = text("outcome").split(separator: "+").map { String($0.filter { $0 != " " }) }
    return names.allSatisfy { addsUp($0, "outcome") } ? .places(names) : nil
  }

  /// Whether a name is that of an outcome that adds up over weeks and places; reported where it is not.
  private mutating func addsUp(_ name: String, _ column: String) -> Bool {
    guard let outcome = Outcome.named(name) else {
      let nearest = Spelling.nearest(name, among: Outcome.all.map(\.name))
      report(
        nearest.map { "\(column): \(Quoting.name(name)) is no outcome; did you mean '\($0)'?" }
          ?? "\(column): \(Quoting.name(name)) is no outcome", column)
      return false
    }
    guard outcome.addsUp else {
      report("\(column): \(Quoting.name(name)) does not add up over places and weeks", column)
      return false
    }
    return true
  }
}

extension Outcome {
  /// Whether twice as much of everything in a week is twice the outcome, as of counts and not of shares.
  fileprivate var addsUp: Bool {
    var sums = MeasureSums()
    sums.weeks = 1
    sums.values = sums.values.indices.map { 1 + Double($0) }
    guard let once = value(sums) else { return false }
    sums.values = sums.values.map { 2 * $0 }
    return value(sums) == 2 * once
  }
}
