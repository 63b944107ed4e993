/// How far a row of evidence can be trusted: where its figure was seen, not whether the study was good.
public enum Confidence: String, CaseIterable, Sendable {
  /// Read in the source itself.
  case sourceText = "source_text"
  /// Read in an abstract or a publisher's summary.
  case abstract
  /// Read in a news item or another text that reports it.
  case secondary
  /// Worked out from other rows.
  case derived
  /// Written down from memory and never checked.
  case recall = "unverified_recall"

  /// Whether the model may be held against such a figure.
  public var servesAsTarget: Bool { self != .recall }
}

/// A published figure, or a finding without one, that defaults and targets of the model rest on.
public struct EvidenceRow: Hashable, Sendable {
  /// Such as `B22`, by which the rest of the package names it.
  public let id: String
  /// What it is about, in a word or two.
  public let topic: String
  /// What was measured.
  public let quantity: String
  /// The figure, in `unit`; nil where there is none, or more than one.
  public let value: Double?
  /// The lower end of its range, in `unit`, where one is known.
  public let low: Double?
  /// The upper end of it.
  public let high: Double?
  /// What was found, where one number does not say it; else empty.
  public let finding: String
  /// The unit of the numbers, or the kind of finding (`sign`, `qualitative`).
  public let unit: String
  /// Whom or what it is about; may be empty.
  public let population: String
  /// When; may be empty.
  public let year: String
  /// Who published it.
  public let source: String
  /// A page that shows it; may be empty.
  public let url: String
  /// How far it can be trusted.
  public let confidence: Confidence
  /// What else a reader should know; may be empty.
  public let note: String
}
