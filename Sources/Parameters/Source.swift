/// Where the value of a parameter comes from; every parameter says so.
public enum Source: Hashable, Sendable, CustomStringConvertible {
  /// Published: the entries of the evidence table. Written `.cited("A19", "B22")`.
  case cited([String])
  /// Fitted so that the model meets this target.
  case calibrated(String)
  /// Nobody has measured it: why this value, and over what range.
  case assumed(String)

  /// Published: the entries of the evidence table, one at least.
  public static func cited(_ first: String, _ others: String...) -> Source { .cited([first] + others) }

  /// Whether nobody has measured it.
  public var isAssumed: Bool { if case .assumed = self { true } else { false } }

  /// The first word of a listing: `cited`, `calibrated` or `assumed`.
  public var kind: String {
    switch self {
    case .cited: "cited"
    case .calibrated: "calibrated"
    case .assumed: "assumed"
    }
  }

  /// The rest of a listing: the entries, the target or the reason.
  public var detail: String {
    switch self {
    case .cited(let entries): entries.joined(separator: ", ")
    case .calibrated(let target): target
    case .assumed(let reason): reason
    }
  }

  /// Kind and detail; reasons and targets are texts of their own, entries of the evidence table names.
  public var message: Message {
    switch self {
    case .cited: "cited: \(detail)"
    case .calibrated: detail.isEmpty ? "calibrated" : "calibrated: \(Message(declared: detail))"
    case .assumed: detail.isEmpty ? "assumed" : "assumed: \(Message(declared: detail))"
    }
  }

  /// `cited: A19, B22`.
  public var description: String { message.description }
}
