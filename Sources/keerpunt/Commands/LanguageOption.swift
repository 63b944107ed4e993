import Report

extension Language {
  private static let option = "language"

  /// `--language`, the same for every command that prints something to read.
  static func read(_ read: ArgumentReader) -> Language {
    let name = read.choice(
      option, "Language of what is written for people; results do not depend on it", among: allCases.map(\.rawValue),
      default: Language.en.rawValue)
    return Language(rawValue: name) ?? .en
  }

  /// The language that a call asks for, however wrong the call may be otherwise: what is wrong is said in it.
  static func asked(in words: [String]) -> Language {
    let options = words.prefix { $0 != "--" }
    let attached = options.compactMap { $0.hasPrefix("--\(option)=") ? String($0.dropFirst(option.count + 3)) : nil }
    let following = zip(options, options.dropFirst()).compactMap { $0 == "--\(option)" ? $1 : nil }
    return (following + attached).compactMap(Language.init).last ?? .en
  }
}
