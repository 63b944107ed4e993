import RecruitmentModel
import SimulationKernel

/// Where the neighbourhoods of a made city lie, and which of them are linked.
///
/// A town is an oval of a hexagonal grid, the towns lie on such a grid themselves; all points are moved a little.
struct CityLayout {
  struct Place {
    let town: Int
    /// Kilometres from the west and the south side of the map.
    var x: Double
    var y: Double
  }

  /// The neighbourhoods, town by town, in each from north to south and west to east.
  private(set) var places: [Place] = []
  /// The neighbourhoods next to each one, in its own town.
  private(set) var neighbours: [[Int]] = []
  /// Pairs of neighbourhoods, the first one before the second, that link two towns.
  private(set) var roads: [(Int, Int)] = []

  private let spacing: Double
  /// How far a place may be moved, as a share of the distance between places: never so far that two meet.
  private static let jitter = 0.22
  /// Width of a town over its height.
  private let aspect: Double
  /// Width of the grid of towns over its height.
  private static let wideness = 1.5
  /// Distance between towns over the width of the largest.
  private static let apart = 2.2

  init(neighbourhoods: Int, municipalities: Int, spacing: Double, aspect: Double, draws: CityDraws) {
    self.spacing = spacing
    self.aspect = aspect
    let sizes = Self.townSizes(neighbourhoods, municipalities, draws)
    let centres = HexagonalGrid.oval(municipalities, aspect: Self.wideness)
    let distance = Self.distance(ofTowns: sizes.max() ?? 1, spacing: spacing, aspect: aspect)
    var towns: [Range<Int>] = []
    for (town, centre) in centres.enumerated() {
      let moved = { (part: Int) in 0.3 * (draws.uniform(town, for: .townPosition, part: part) - 0.5) }
      let x = (centre.x + moved(0)) * distance
      let y = (centre.y + moved(1)) * distance
      towns.append(addTown(town, size: sizes[town], x: x, y: y, draws))
    }
    addRoads(centres, towns)
    moveToCorner()
  }

  /// The distance between towns of which the largest has so many neighbourhoods, in kilometres.
  private static func distance(ofTowns size: Int, spacing: Double, aspect: Double) -> Double {
    apart * (2 * aspect * HexagonalGrid.halfHeight(ofOval: size, aspect: aspect) + 1) * spacing
  }

  /// The most kilometres that a city of these settings can measure from west to east, or from south to north.
  static func width(neighbourhoods: Int, municipalities: Int, spacing: Double, aspect: Double) -> Double {
    // The largest town there can be: all others have the smallest weight.
    let share =
      (Self.weights.upperBound) / (Self.weights.upperBound + Self.weights.lowerBound * Double(municipalities - 1))
    let size = 2 + Int(share * Double(neighbourhoods - municipalities))
    let towns = 2 * wideness * (HexagonalGrid.halfHeight(ofOval: municipalities, aspect: wideness) + 1)
    let town = 2 * aspect * (HexagonalGrid.halfHeight(ofOval: size, aspect: aspect) + 1)
    return (municipalities > 1 ? towns * distance(ofTowns: size, spacing: spacing, aspect: aspect) : 0) + town * spacing
  }

  /// What the sizes of towns are in proportion to.
  private static let weights = 0.6...1.5

  /// The neighbourhoods of each town, which differ by a factor of up to about two and a half.
  private static func townSizes(_ neighbourhoods: Int, _ municipalities: Int, _ draws: CityDraws) -> [Int] {
    let weights = (0..<municipalities).map {
      Self.weights.lowerBound + 0.9 * draws.uniform($0, for: .townSize)
    }
    let total = weights.reduce(0, +)
    // Each town has one; the others are shared out between the running totals, rounded.
    var running = 0.0
    var given = 0
    return weights.enumerated().map { town, weight in
      running += weight
      let target = Int((Double(neighbourhoods - municipalities) * (running / total)).rounded())
      let upTo = town == municipalities - 1 ? neighbourhoods - municipalities : target
      defer { given = upTo }
      return 1 + upTo - given
    }
  }

  private mutating func addTown(_ town: Int, size: Int, x: Double, y: Double, _ draws: CityDraws) -> Range<Int> {
    let points = HexagonalGrid.oval(size, aspect: aspect)
    let first = places.count
    var index: [HexagonalGrid.Point: Int] = [:]
    for (i, point) in points.enumerated() {
      index[point] = first + i
      let moved = { (part: Int) in 2 * Self.jitter * (draws.uniform(first + i, for: .position, part: part) - 0.5) }
      places.append(Place(town: town, x: x + (point.x + moved(0)) * spacing, y: y + (point.y + moved(1)) * spacing))
    }
    for point in points { neighbours.append(point.neighbours.compactMap { index[$0] }.sorted()) }
    return first..<places.count
  }

  /// Two roads between towns next to each other, each from the places that look toward the other town.
  private mutating func addRoads(_ centres: [HexagonalGrid.Point], _ towns: [Range<Int>]) {
    var index: [HexagonalGrid.Point: Int] = [:]
    for (town, centre) in centres.enumerated() { index[centre] = town }
    for (town, centre) in centres.enumerated() {
      for other in centre.neighbours.compactMap({ index[$0] }).sorted() where other > town {
        let here = nearest(towns[town], to: middle(of: towns[other]))
        let there = nearest(towns[other], to: middle(of: towns[town]))
        for (a, b) in zip(here, there) { roads.append((a, b)) }
      }
    }
  }

  private func middle(of town: Range<Int>) -> (x: Double, y: Double) {
    let sum = town.reduce((x: 0.0, y: 0.0)) { ($0.x + places[$1].x, $0.y + places[$1].y) }
    return (sum.x / Double(town.count), sum.y / Double(town.count))
  }

  private func nearest(_ town: Range<Int>, to point: (x: Double, y: Double)) -> [Int] {
    let keyed = town.map { place in
      let (x, y) = (places[place].x - point.x, places[place].y - point.y)
      return (distance: x * x + y * y, place: place)
    }
    return keyed.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }.prefix(2).map(\.place)
  }

  /// Lets the map begin at half a kilometre from its west and south side.
  private mutating func moveToCorner() {
    let west = places.map(\.x).min() ?? 0
    let south = places.map(\.y).min() ?? 0
    for place in places.indices {
      places[place].x += 0.5 - west
      places[place].y += 0.5 - south
    }
  }

  // MARK: Links

  /// The part of all contacts that a road between two towns carries.
  private static let roadWeight = 0.015

  /// The links of all places in both directions, sorted.
  ///
  /// Of the contacts of a place 40 to 45 % cross to its neighbours, fewer with distance; roads between towns come on
  /// top of that. The two directions of a link differ, since each place shares out its own contacts.
  func links(_ draws: CityDraws) -> [City.Link] {
    var links: [City.Link] = []
    for place in places.indices {
      let near = neighbours[place]
      let closeness = near.map { Elementary.exp(-distance(place, $0) / spacing) }
      let total = closeness.reduce(0, +)
      let reach = 0.4 + 0.05 * draws.uniform(place, for: .reach)
      for (other, part) in zip(near, closeness) {
        links.append(City.Link(from: place, to: other, weight: stored(reach * part / total)))
      }
    }
    for (a, b) in roads {
      links.append(City.Link(from: a, to: b, weight: stored(Self.roadWeight)))
      links.append(City.Link(from: b, to: a, weight: stored(Self.roadWeight)))
    }
    return links.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }

  private func stored(_ x: Double) -> Float { Float(CityDraws.rounded(x, decimals: 4)) }

  private func distance(_ a: Int, _ b: Int) -> Double {
    let (x, y) = (places[a].x - places[b].x, places[a].y - places[b].y)
    return (x * x + y * y).squareRoot()
  }
}
