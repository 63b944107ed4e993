import Parameters
import RecruitmentModel

/// All settings that can be found, and the words of each.
struct LeverTexts {
  let levers: [(group: String, declaration: Declaration)]
  let words: [[LeverWord]]

  init(summary: (Declaration) -> String = \.summary, isSearched: Bool = true) {
    levers = Levers.all().filter { !$0.declaration.isContainer }
    words = levers.map {
      isSearched ? LeverWord.all(of: $0.declaration, group: $0.group, summary: summary($0.declaration)) : []
    }
  }
}

/// A word of a setting's texts, and how much it says that it is there.
struct LeverWord: Hashable {
  /// Where a word stands; the more telling places are greater.
  enum Place: Int {
    case other = 1, kind, path, summary, dutchTerm, name
  }

  let text: String
  let place: Place
  /// Whether it is a name as it stands in files, not a piece of one or a word of a sentence.
  let isWhole: Bool

  /// All words of a setting.
  static func all(
    of declaration: Declaration, group: String, summary: String
  ) -> [LeverWord] {
    let path = declaration.path.split(separator: ".").dropLast().map(String.init)
    var words =
      names([declaration.name], .name) + sentence(declaration.termNL, .dutchTerm) + sentence(summary, .summary)
    if let kind = Registry.intervention(named: group) {
      words += names(Array(path.dropFirst(2)), .path) + names([group], .kind)
      words += sentence(kind.summary, .kind) + sentence(kind.termNL, .kind)
    } else {
      words += names(path, .path) + names([group], .other)
    }
    return words + sentence(([declaration.unit.text] + declaration.choices).joined(separator: " "), .other)
  }

  /// The words of a text in lower case, without marks between them.
  static func split(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func sentence(_ text: String, _ place: Place) -> [LeverWord] {
    split(text).map { LeverWord(text: $0, place: place, isWhole: false) }
  }

  /// Each name as a whole, and the words that its capitals set apart: `jobAvailability`, `job` and `availability`.
  private static func names(_ names: [String], _ place: Place) -> [LeverWord] {
    names.flatMap { name in
      var pieces = ""
      for letter in name { pieces += (letter.isUppercase ? " " : "") + String(letter) }
      return [LeverWord(text: name.lowercased(), place: place, isWhole: true)] + sentence(pieces, place)
    }
  }
}

/// How a word that was typed meets a word of a setting.
struct LeverMatch {
  let word: LeverWord
  /// Typing errors between the two.
  let typos: Int
  /// More where the two are more alike, and then where the place tells more.
  let points: Int

  /// The best match among the words of a setting; nil where there is none.
  init?(_ typed: String, among words: [LeverWord], typosAllowed: Bool) {
    var best: LeverMatch?
    for word in words {
      guard let match = LeverMatch(typed, word, typosAllowed: typosAllowed) else { continue }
      if best.map({ match.points > $0.points }) ?? true { best = match }
    }
    guard let best else { return nil }
    self = best
  }

  private init?(_ typed: String, _ word: LeverWord, typosAllowed: Bool) {
    var typos = 0
    let likeness: Int
    if word.text == typed {
      likeness = word.isWhole ? 6 : 5
    } else if word.text.hasPrefix(typed), typed.count > 1 {
      likeness = 4
    } else if Self.isInside(typed, word.text) || Self.isEnding(typed, of: word.text) {
      likeness = 3
    } else if typosAllowed, let found = Self.typos(typed, word.text) {
      typos = found
      likeness = 3 - found
    } else {
      return nil
    }
    self.word = word
    self.typos = typos
    points = likeness * (LeverWord.Place.name.rawValue + 1) + word.place.rawValue
  }

  /// `baan` in `bijbaan`; two letters are in too many words.
  private static func isInside(_ typed: String, _ word: String) -> Bool { typed.count > 2 && word.contains(typed) }

  /// `ronselaars` for `ronselaar`, `coaches` for `coach`: a plural or another ending.
  private static func isEnding(_ typed: String, of word: String) -> Bool {
    word.count > 3 && typed.hasPrefix(word) && typed.count - word.count <= 2
  }

  /// Typing errors that leave a word recognisable: none in three letters, one in six, two in more.
  private static func typos(_ typed: String, _ word: String) -> Int? {
    let length = typed.unicodeScalars.count
    let limit = length < 4 ? 0 : length < 7 ? 1 : 2
    // Comparing is slow, and most words differ in length.
    guard limit > 0, abs(word.unicodeScalars.count - length) <= limit else { return nil }
    return Spelling.typos(typed, word, limit: limit)
  }
}
