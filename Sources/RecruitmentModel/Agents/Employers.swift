import SimulationKernel

/// All employers of a city as columns, sorted by neighbourhood.
///
/// An employer has posts for those who left school and side posts for those who did not. Vacancies are the posts
/// that this week's labour market calls for, less those filled.
final class Employers: Sendable {
  let count: Int
  /// Index among the sectors of `LegalIncome`.
  let sector: Column<UInt8>
  /// Full posts in a normal labour market.
  let posts: Column<Float>
  /// Side posts (beside school) in a normal labour market.
  let sidePosts: Column<Float>
  /// Fixed number from 0 to 1 that turns posts, which need not be whole, into whole ones.
  let rounding: Column<Float>
  let filled: Column<Int32>
  let sideFilled: Column<Int32>
  /// Chance to take a youth as the employer finds him, 0 to 1.
  let openness: Column<Float>
  /// Whether the employer approaches youths who do not look for work.
  let approaches: Column<Bool>

  init(count: Int) {
    self.count = count
    sector = Column(count: count, repeating: 0)
    posts = Column(count: count, repeating: 0)
    sidePosts = Column(count: count, repeating: 0)
    rounding = Column(count: count, repeating: 0)
    filled = Column(count: count, repeating: 0)
    sideFilled = Column(count: count, repeating: 0)
    openness = Column(count: count, repeating: 0)
    approaches = Column(count: count, repeating: false)
  }

  /// A copy that shares only what never changes.
  init(copying other: Employers) {
    count = other.count
    sector = other.sector
    posts = other.posts
    sidePosts = other.sidePosts
    rounding = other.rounding
    openness = other.openness
    approaches = other.approaches
    filled = other.filled.copy()
    sideFilled = other.sideFilled.copy()
  }

  /// Posts or side posts of an employer that are filled.
  @inline(__always) func filled(_ employer: Int, side: Bool) -> Int32 {
    side ? sideFilled[employer] : filled[employer]
  }

  /// Changes how many are filled.
  @inline(__always) func addToFilled(_ employer: Int, _ number: Int32, side: Bool) {
    if side { sideFilled[employer] += number } else { filled[employer] += number }
  }

  /// Whole posts of an employer when the labour market calls for `factor` times the normal number.
  @inline(__always) func wholePosts(_ employer: Int, factor: Float, side: Bool) -> Int32 {
    Int32((side ? sidePosts[employer] : posts[employer]) * factor + rounding[employer])
  }
}
