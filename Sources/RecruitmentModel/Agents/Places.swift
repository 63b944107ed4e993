import SimulationKernel

/// The neighbourhoods of a city as columns: what is fixed, and last week's field.
final class Places: Sendable {
  let count: Int
  /// What the neighbourhoods are called.
  let names: [String]
  /// First row of a neighbourhood's youths; one entry more than there are neighbourhoods.
  let first: Column<Int32>
  let deprivation: Column<Float>
  let multiProblemShare: Column<Float>
  let opportunity: Column<Float>
  let institutionalTrust: Column<Float>
  /// Share of contacts that cross any link, 0 to 1.
  let outward: Column<Float>
  let links: Graph
  /// How well crime visibly pays here, 0 to 1; moves slowly.
  let status: Column<Float>
  /// How well crime paid here last week, before spreading.
  let statusNow: Column<Float>
  /// The place's part of the perceived risk of arrest, 0 to 1; moves slowly.
  let visibleRisk: Column<Float>
  /// First employer of each place; one entry more than there are places.
  let firstEmployer: Column<Int32>
  /// First recruiter of each place; one entry more than there are places.
  let firstRecruiter: Column<Int32>

  init(city: City) {
    count = city.neighbourhoods.count
    names = city.neighbourhoods.map(\.name)
    first = Column(count: count + 1, repeating: 0)
    deprivation = Column(count: count, repeating: 0)
    multiProblemShare = Column(count: count, repeating: 0)
    opportunity = Column(count: count, repeating: 0)
    institutionalTrust = Column(count: count, repeating: 0)
    outward = Column(count: count, repeating: 0)
    status = Column(count: count, repeating: 0)
    statusNow = Column(count: count, repeating: 0)
    visibleRisk = Column(count: count, repeating: 0)
    firstEmployer = Column(count: count + 1, repeating: 0)
    firstRecruiter = Column(count: count + 1, repeating: 0)
    links = Graph(count: count, links: city.links.map { (from: $0.from, to: $0.to, weight: $0.weight) })
    for (i, place) in city.neighbourhoods.enumerated() {
      first[i + 1] = first[i] + Int32(place.youths)
      deprivation[i] = place.deprivation
      multiProblemShare[i] = place.multiProblemShare
      opportunity[i] = place.opportunity
      institutionalTrust[i] = place.institutionalTrust
    }
    for link in city.links { outward[link.from] += link.weight }
  }

  /// A copy that shares only what never changes.
  init(copying other: Places) {
    count = other.count
    names = other.names
    first = other.first
    deprivation = other.deprivation
    multiProblemShare = other.multiProblemShare
    opportunity = other.opportunity
    institutionalTrust = other.institutionalTrust
    outward = other.outward
    links = other.links
    status = other.status.copy()
    statusNow = other.statusNow.copy()
    visibleRisk = other.visibleRisk.copy()
    firstEmployer = other.firstEmployer
    firstRecruiter = other.firstRecruiter
  }

  /// The rows of the youths who live in a place.
  @inline(__always) func rows(_ place: Int) -> Range<Int> { Int(first[place])..<Int(first[place + 1]) }

  /// The employers of a place.
  @inline(__always) func employers(_ place: Int) -> Range<Int> {
    Int(firstEmployer[place])..<Int(firstEmployer[place + 1])
  }

  /// The recruiters at home in a place.
  @inline(__always) func recruiters(_ place: Int) -> Range<Int> {
    Int(firstRecruiter[place])..<Int(firstRecruiter[place + 1])
  }

  /// The place where a youth lives.
  /// - Complexity: O(log places).
  func home(of row: Int) -> Int {
    var low = 0
    var high = count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(first[middle]) <= row { low = middle } else { high = middle }
    }
    return low
  }
}
