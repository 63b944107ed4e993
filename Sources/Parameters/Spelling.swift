/// Finds the name that a mistyped one was meant to be.
public enum Spelling {
  /// The name in `names` nearest to `word`, or nil where none is near.
  ///
  /// Near is: at most a third of the letters of `word` (one at least, three at most) left out, added, changed or
  /// swapped with their neighbour (Damerau-Levenshtein distance, each place edited once), upper and lower case alike;
  /// or, failing that, one begins with the other and the shorter has four letters. Ties go to the first in the list.
  /// - Complexity: O(names · letters²), and constant for a name whose length differs by more than three.
  public static func nearest(_ word: String, among names: [String]) -> String? {
    let typed = folded(word)
    let limit = min(3, max(1, typed.count / 3))
    var best: (name: String, score: Int)?
    for name in names {
      guard let score = score(typed, folded(name), limit: limit) else { continue }
      if let known = best, known.score <= score { continue }
      best = (name, score)
    }
    return best?.name
  }

  /// The typing errors between two words, at most `limit`: letters left out, added, changed or swapped with their
  /// neighbour; nil where there are more, or where no letter is left to recognise. Upper and lower case are the same.
  public static func typos(_ typed: String, _ word: String, limit: Int) -> Int? {
    typos(folded(typed), folded(word), limit: limit)
  }

  private static func typos(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    let distance = distance(a, b)
    return distance <= limit && distance < max(a.count, b.count) ? distance : nil
  }

  /// Distance within the limit; one more than any limit for a beginning; nil for a stranger.
  private static func score(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int? {
    if let typos = typos(a, b, limit: limit) { return typos }
    let short = min(a.count, b.count)
    return short >= 4 && a.prefix(short) == b.prefix(short) ? 4 : nil
  }

  /// Edits from `a` to `b` where a swap of neighbours counts once (optimal string alignment).
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var above = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(above[j + 1] + 1, row[j] + 1, above[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      before = above
      above = row
    }
    return above[b.count]
  }

  static func folded(_ word: String) -> [Unicode.Scalar] {
    word.unicodeScalars.flatMap { Array($0.properties.lowercaseMapping.unicodeScalars) }
  }
}
