import RecruitmentModel

/// The neighbourhoods of a city in five groups by deprivation, each with a fifth of its youths.
///
/// From the least deprived on, neighbours in deprivation by their order in the city. A neighbourhood that straddles the
/// border of two fifths belongs to both, in proportion to its youths on either side, as if all its youths were alike; so
/// each fifth has exactly a fifth of the youths, and the fifths add up to the city.
struct DeprivationFifths: Hashable, Sendable {
  /// A part of a neighbourhood.
  struct Part: Hashable, Sendable {
    /// Index of the neighbourhood.
    let place: Int
    /// Above 0, at most 1.
    let share: Double
  }

  static let count = 5
  /// The parts of each fifth, from the least deprived to the most.
  let parts: [[Part]]

  /// The fifths of a city. Whole numbers decide on borders: youths are counted in fifths of a youth.
  init(_ city: City) {
    let all = city.neighbourhoods
    let order = all.indices.sorted { (all[$0].deprivation, $0) < (all[$1].deprivation, $1) }
    let width = city.youths
    var parts = Array(repeating: [Part](), count: Self.count)
    var start = 0
    for place in order {
      let size = Self.count * all[place].youths
      for fifth in parts.indices {
        let overlap = min(start + size, (fifth + 1) * width) - max(start, fifth * width)
        if overlap > 0 { parts[fifth].append(Part(place: place, share: Double(overlap) / Double(size))) }
      }
      start += size
    }
    self.parts = parts
  }

  /// The sums of a fifth (from 0) in a run.
  func sums(_ fifth: Int, of run: RunRecord) -> MeasureSums {
    var sums = MeasureSums()
    for part in parts[fifth] where run.places.indices.contains(part.place) {
      let whole = run.places[part.place]
      for measure in sums.values.indices { sums.values[measure] += part.share * whole.values[measure] }
      sums.weeks = max(sums.weeks, whole.weeks)
    }
    return sums
  }
}
