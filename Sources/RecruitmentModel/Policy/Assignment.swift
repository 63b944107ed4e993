import Parameters

/// Who of those who may take a seat comes first where seats are scarce.
enum Assignment: String, CaseIterable {
  /// The worst risk that others see.
  case risk
  /// A lot, drawn for each youth, programme and week apart.
  case lot
  /// The oldest signal, and by lot among those of one week.
  case firstCome

  init(_ read: ParameterReader) {
    let word = read.choice(
      "assign", "Who comes first where seats are scarce: worst risk, a lot, or the oldest signal",
      term_nl: "toewijzing, loting, wachtlijst", among: Assignment.allCases.map(\.rawValue),
      default: Assignment.risk.rawValue, source: .assumed("a policy choice"))
    self = Assignment(rawValue: word) ?? .risk
  }
}
