import SimulationKernel

extension CityGenerator {
  /// The place of each neighbourhood in the order of deprivation, from 0 for the least deprived.
  ///
  /// Neighbours resemble each other: the order is that of a noise smoothed over links within towns, with a part that a
  /// whole town shares.
  func deprivationRanks(_ layout: CityLayout, _ draws: CityDraws) -> [Int] {
    var field = layout.places.indices.map { draws.normal($0, for: .deprivation) }
    for _ in 0..<2 {
      field = field.indices.map { place in
        let near = layout.neighbours[place]
        let mean = near.reduce(0) { $0 + field[$1] } / Double(max(1, near.count))
        return 0.5 * field[place] + 0.5 * mean
      }
    }
    for place in field.indices { field[place] += 0.15 * draws.normal(layout.places[place].town, for: .townDeprivation) }
    let order = field.indices.sorted { (field[$0], $0) < (field[$1], $1) }
    var ranks = [Int](repeating: 0, count: order.count)
    for (rank, place) in order.enumerated() { ranks[place] = rank }
    return ranks
  }

  /// The rank as a share of all neighbourhoods, drawn from the middle of the rank's own step.
  func rank(_ rank: Int, of place: Int, _ draws: CityDraws) -> Double {
    (Double(rank) + 0.2 + 0.6 * draws.uniform(place, for: .withinRank)) / Double(neighbourhoods)
  }

  /// The youths of each neighbourhood: log-normal, within ``sizes``, together exactly ``youths``.
  func sizes(ranks: [Int], _ draws: CityDraws) -> [Int] {
    let own = (1 - sizeWithDeprivation * sizeWithDeprivation).squareRoot()
    let relative = ranks.indices.map { place in
      let score = Elementary.normalQuantile((Double(ranks[place]) + 0.5) / Double(neighbourhoods))
      return Elementary.exp(
        sizeSpread * (sizeWithDeprivation * score + own * draws.normal(place, for: .size)))
    }
    let low = Double(sizes.lowerBound)
    let high = Double(sizes.upperBound)
    func scaled(_ factor: Double) -> [Double] { relative.map { min(high, max(low, factor * $0)) } }
    var below = 0.0
    var above = high / (relative.min() ?? 1)
    for _ in 0..<100 {
      let middle = 0.5 * (below + above)
      if scaled(middle).reduce(0, +) <= Double(youths) { below = middle } else { above = middle }
    }
    return whole(scaled(below))
  }

  /// Rounds down, and gives the youths that are left over to the largest fractions.
  private func whole(_ exact: [Double]) -> [Int] {
    var result = exact.map { Int($0) }
    var left = youths - result.reduce(0, +)
    let fractions = exact.map { $0 - $0.rounded(.down) }
    let order = exact.indices.sorted { (-fractions[$0], $0) < (-fractions[$1], $1) }
    while left > 0 {
      for place in order where left > 0 && result[place] < sizes.upperBound {
        result[place] += 1
        left -= 1
      }
    }
    return result
  }
}
