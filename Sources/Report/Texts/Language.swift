public import Parameters

/// A language that people may read what is printed in. Of all files only the report depends on it, and holds both.
public enum Language: String, CaseIterable, Sendable {
  /// English, in which every text stands where it is used.
  case en
  /// Dutch.
  case nl

  /// The words of reports.
  public var texts: Texts {
    switch self {
    case .en: .english
    case .nl: .dutch
    }
  }

  /// All other texts.
  public var catalogue: Catalogue {
    switch self {
    case .en: .english
    case .nl: .dutch
    }
  }

  /// A message in this language.
  public func text(_ message: Message) -> String { catalogue.text(message) }
}
