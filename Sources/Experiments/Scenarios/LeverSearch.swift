public import Parameters

/// Settings found by words of policy, English or Dutch, the best first.
///
/// A word is sought in names, Dutch terms, summaries, the other parts of paths, kinds of intervention, and units; the
/// earlier of these count more. Before that counts how it is found: as a whole name, a word, the beginning of a word, a
/// piece of one, or with typing errors, which are allowed where nothing is found without. Every word must be found.
/// - Complexity: O(settings · words of their texts · words sought).
public struct LeverSearch {
  /// How well the settings match.
  public enum Outcome: Hashable, Sendable {
    /// Each holds all words.
    case all
    /// None holds all words; these hold the most.
    case near
    /// None holds any.
    case none
  }

  /// A word that was taken for another.
  public struct Correction: Hashable, Sendable {
    /// As typed, in lower case.
    public let typed: String
    /// As it stands in the texts of a setting.
    public let meant: String
  }

  /// The most settings that are given where none holds all words.
  static let mostNear = 10

  /// The settings with their groups, best first; equally good ones in the order of `Levers.all()`.
  public let levers: [(group: String, declaration: Declaration)]
  /// How well they match.
  public let outcome: Outcome
  /// Words that were taken for others, in the order typed.
  public let corrections: [Correction]

  /// Looks for words; without any, all settings are found.
  /// - Parameters:
  ///   - text: words with blanks, points or other marks between them; upper and lower case are the same.
  ///   - summary: what a setting is, in one line.
  public init(_ text: String, summary: (Declaration) -> String = \.summary) {
    // Where nothing is sought, no text needs to be taken apart.
    self.init(text, in: LeverTexts(summary: summary, isSearched: !LeverWord.split(text).isEmpty))
  }

  init(_ text: String, in texts: LeverTexts) {
    let typed = LeverWord.split(text)
    func hits(typosAllowed: Bool) -> [Hit] {
      texts.words.enumerated().map { index, words in
        Hit(index: index, matches: typed.map { LeverMatch($0, among: words, typosAllowed: typosAllowed) })
      }
    }
    var found = hits(typosAllowed: false).filter(\.isComplete)
    var outcome = Outcome.all
    if found.isEmpty {
      let tolerant = hits(typosAllowed: true)
      found = tolerant.filter(\.isComplete)
      if found.isEmpty {
        let most = tolerant.map(\.count).max() ?? 0
        outcome = most == 0 ? .none : .near
        found = most == 0 ? [] : tolerant.filter { $0.count == most }
      }
      let fewest = found.map(\.typos).min()
      found = found.filter { $0.typos == fewest }
    }
    found.sort { ($1.points, $0.index) < ($0.points, $1.index) }
    if outcome == .near { found = Array(found.prefix(Self.mostNear)) }
    self.outcome = outcome
    levers = found.map { texts.levers[$0.index] }
    corrections = Self.corrections(typed, found)
  }

  private static func corrections(_ typed: [String], _ found: [Hit]) -> [Correction] {
    var corrections: [Correction] = []
    for (position, word) in typed.enumerated() {
      for hit in found {
        guard let match = hit.matches[position], match.typos > 0 else { continue }
        let correction = Correction(typed: word, meant: match.word.text)
        if !corrections.contains(correction) { corrections.append(correction) }
      }
    }
    return corrections
  }

  /// A setting and how each word is found in it.
  private struct Hit {
    let index: Int
    let matches: [LeverMatch?]

    var isComplete: Bool { !matches.contains { $0 == nil } }
    var count: Int { matches.count { $0 != nil } }
    var typos: Int { matches.reduce(0) { $0 + ($1?.typos ?? 0) } }
    var points: Int { matches.reduce(0) { $0 + ($1?.points ?? 0) } }
  }
}
