import SimulationKernel

/// Which youths were involved in which week: one bit for each, from the last year of the burn-in on.
///
/// A bit is about a row, and so about whoever lived there at the end of that week. Entries and exits follow from births
/// alone, which no policy changes: a person (row and generation) is in the same row in the same weeks of every run that
/// shares the burn-in. Week by week, in each place by place; a place begins with a word of its own, so that places can
/// write at one time. Memory: one bit for each youth and week.
public final class InvolvementHistory: @unchecked Sendable {
  /// Weeks before week 1 that are kept, so that whoever enrols in week 1 has a past.
  static let weeksBefore = Ages.weeksPerYear

  /// The weeks that there is room for.
  let weeks: ClosedRange<Int>?
  /// First word of a place among those of a week; one entry more than there are places.
  private let firstWord: Column<Int32>
  private let words: Column<UInt64>

  /// Room for weeks from `first` on, all of them empty.
  init(places: Places, first: Int, weeks: Int) {
    firstWord = Column(count: places.count + 1, repeating: 0)
    for place in 0..<places.count {
      firstWord[place + 1] = firstWord[place] + Int32(InvolvementHistory.words(youths: places.rows(place).count))
    }
    self.weeks = weeks > 0 ? first...(first + weeks - 1) : nil
    words = Column(count: Int(firstWord[places.count]) * weeks, repeating: 0)
  }

  /// The history of the last weeks of a burn-in that is to be lived.
  convenience init(places: Places, burnIn: Int) {
    let weeks = min(burnIn, InvolvementHistory.weeksBefore)
    self.init(places: places, first: 1 - weeks, weeks: weeks)
  }

  /// The history of a burn-in, with room for so many weeks more.
  convenience init(places: Places, continuing other: InvolvementHistory, weeks: Int) {
    let before = other.weeks?.count ?? 0
    self.init(places: places, first: 1 - before, weeks: before + weeks)
    words.copy(0..<other.words.count, from: other.words)
  }

  /// Words of a place in a week.
  static func words(youths: Int) -> Int { (youths + 63) / 64 }

  private func word(of place: Int, in week: Int) -> Int? {
    guard let weeks, weeks.contains(week) else { return nil }
    return (week - weeks.lowerBound) * Int(firstWord[firstWord.count - 1]) + Int(firstWord[place])
  }

  /// Writes who in a place is involved at the end of the present week; weeks without room are left out.
  func write(_ here: LocalWeek) {
    guard let word = word(of: here.place, in: Int(here.week)) else { return }
    here.youths.status.writeBits(here.rows, where: YouthStatus.involvedBits, to: words, from: word)
  }

  /// In which of some weeks, at most 64, a row of a place was involved: one bit for each, the last week the lowest.
  /// `offset` counts rows from the first of the place. Weeks without room count as not involved.
  /// - Complexity: O(weeks).
  func involvement(_ offset: Int, of place: Int, in weeks: ClosedRange<Int>) -> UInt64 {
    weeks.reduce(0) { bits, week in
      guard let word = word(of: place, in: week) else { return bits &<< 1 }
      return bits &<< 1 | (words[word + offset / 64] &>> UInt64(offset % 64)) & 1
    }
  }

  /// Youths of a place who were involved in a week.
  func involved(in place: Int, week: Int) -> Int {
    guard let word = word(of: place, in: week) else { return 0 }
    return (0..<Int(firstWord[place + 1] - firstWord[place])).reduce(0) { $0 + words[word + $1].nonzeroBitCount }
  }

  /// Whether a history is of the same weeks of a city of the same shape.
  func isLike(_ other: InvolvementHistory) -> Bool {
    weeks == other.weeks && firstWord.array == other.firstWord.array
  }
}
