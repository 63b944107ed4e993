import RecruitmentModel

extension Outcome {
  /// How a value grows with the youths and weeks that it is taken over.
  enum Scale: Hashable, Sendable {
    /// Adds up over weeks and youths: person-years, events.
    case total
    /// Adds up over youths, and is a mean over weeks: youths in work.
    case stock
    /// A share, a rate or a mean, which does not add up.
    case ratio
  }

  /// The scale, found by doubling: first all sums, then the weeks as well.
  var scale: Scale {
    func value(times factor: Double, weeks: Int) -> Double? {
      var sums = MeasureSums()
      // Different numbers, so that no difference of two measures is zero.
      for measure in sums.values.indices { sums.values[measure] = factor * Double(measure + 1) }
      sums.weeks = weeks
      return self.value(sums)
    }
    guard let once = value(times: 1, weeks: 1), let twice = value(times: 2, weeks: 1), twice != once else {
      return .ratio
    }
    return value(times: 2, weeks: 2) == once ? .stock : .total
  }

  /// The value per 1,000 youth-years, so that groups of different size can be compared: events per 1,000 youth-years, or
  /// years spent in a state per 1,000 youth-years. Nil where it is undefined, and for shares, rates and means.
  func per1000YouthYears(_ sums: MeasureSums, scale: Scale) -> Double? {
    let youthYears = sums[.youths] / Self.weeksInYear
    guard scale != .ratio, youthYears > 0, let value = value(sums), value.isFinite else { return nil }
    return 1000 * (scale == .stock ? value * Double(sums.weeks) / Self.weeksInYear : value) / youthYears
  }

  /// The model's years have 52 weeks.
  static let weeksInYear = 52.0
}
