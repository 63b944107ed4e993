import Parameters
import RecruitmentModel
import Tables
import Testing

@testable import Experiments

@Suite("Made cities")
struct CityTestsGenerator {
  static let shipped = [("focus-area", CityGenerator.focusArea), ("country-sample", CityGenerator.countrySample)]

  /// The package's own folder, from where this file stands.
  static let root = FilePath.folder(of: FilePath.folder(of: FilePath.folder(of: #filePath)))

  @Test("The shipped files are those that the generator writes, byte for byte", arguments: shipped)
  func shippedFiles(name: String, generator: CityGenerator) throws {
    let folder = FilePath.join(Self.root, "Scenarios/cities/" + name)
    for file in try CityFiles.contents(of: generator.make()) {
      #expect(try FileSystem().read(FilePath.join(folder, file.name)) == file.bytes, "\(file.name)")
    }
  }

  @Test("The shipped cities load without a problem and are the made ones", arguments: shipped)
  func shippedCities(name: String, generator: CityGenerator) throws {
    let folder = try CityFolder(neighbourhoods: nil, links: nil)
    let made = generator.make()
    try CityFiles.write(made, folder: folder.path)
    let (city, problems) = folder.load()
    #expect(problems == [])
    #expect(city?.neighbourhoods == made.neighbourhoods)
    #expect(city?.links == made.links)
  }

  @Test("The focus area has 24 neighbourhoods, 36,000 youths, 18 deprived places and 6 that are less so")
  func focusArea() {
    let city = CityGenerator.focusArea.make()
    #expect(city.neighbourhoods.count == 24)
    #expect(city.youths == 36_000)
    #expect(city.neighbourhoods.allSatisfy { 700...2_700 ~= $0.youths })
    #expect(city.neighbourhoods.count { 0.55...0.95 ~= $0.deprivation } == 18)
    #expect(city.neighbourhoods.count { 0.15...0.5 ~= $0.deprivation } == 6)
    #expect(city.neighbourhoods.allSatisfy { 0...7 ~= $0.x && 0...5 ~= $0.y })
    #expect(Set(city.neighbourhoods.map(\.municipality)).count == 1)
  }

  @Test("The country sample has 400 skewed neighbourhoods in 12 municipalities")
  func countrySample() {
    let city = CityGenerator.countrySample.make()
    #expect(city.neighbourhoods.count == 400)
    #expect(city.youths == 92_000)
    #expect(city.neighbourhoods.allSatisfy { $0.youths >= 20 })
    #expect(Set(city.neighbourhoods.map(\.municipality)).count == 12)
    // Each value is drawn inside its own step of 1/400 of the quantile function, which is monotone.
    let sorted = city.neighbourhoods.map(\.deprivation).sorted()
    for (rank, deprivation) in sorted.enumerated() {
      let profile = CityGenerator.countrySample.deprivation
      let low = rank == 0 ? 0.02 : profile.value(at: Double(rank) / 400)
      #expect(Double(deprivation) > low - 1e-4)
      #expect(Double(deprivation) < profile.value(at: Double(rank + 1) / 400) + 1e-4)
    }
  }

  @Test("Of the contacts of a place 40 to 45 % cross, roads aside; all places are connected", arguments: shipped)
  func links(name: String, generator: CityGenerator) {
    let city = generator.make()
    #expect(city.isConnected)
    #expect(city.weightSums.allSatisfy { 0.399 < $0 && $0 < 0.6 })
    for link in city.links {
      let here = city.neighbourhoods[link.from].municipality
      let isRoad = here != city.neighbourhoods[link.to].municipality
      #expect(isRoad == (link.weight == 0.015), "the weight of roads, and of nothing else")
    }
    let degrees = Dictionary(grouping: city.links, by: \.from).mapValues(\.count)
    #expect(degrees.values.allSatisfy { 2...6 ~= $0 })
  }

  @Test("Linked places resemble each other in deprivation", arguments: shipped)
  func smoothness(name: String, generator: CityGenerator) {
    let seeds = 20
    let cities = (1...seeds).map { seed in
      var other = generator
      other.seed = UInt64(seed)
      return other.make()
    }
    let mean = cities.map(\.moran).reduce(0, +) / Double(seeds)
    // Without a pattern Moran's I of a city is near -1/(n - 1), with a standard error near sqrt(2 / links).
    let error = cities.map { 2 / Double($0.links.count) }.reduce(0, +).squareRoot() / Double(seeds)
    #expect(mean > 4 * error)
  }

  @Test("The other values follow deprivation by their formulas", arguments: shipped)
  func formulas(name: String, generator: CityGenerator) {
    for place in generator.make().neighbourhoods {
      let d = Double(place.deprivation)
      // Half a unit of the fourth decimal, and the rounding to Float.
      #expect(abs(Double(place.multiProblemShare) - (0.02 + 0.2 * d)) < 0.000_051)
      #expect(abs(Double(place.institutionalTrust) - (0.65 - 0.3 * d)) < 0.000_051)
      // Five standard deviations of a normal noise.
      #expect(abs(Double(place.postsPerYouth) / (0.26 * (1 - 0.55 * (d - 0.2))) - 1) < 5 * 0.05)
      #expect(abs(Double(place.criminalDemand) / 27 - 1) < 5 * 0.1)
      #expect(abs(Double(place.opportunity) - (0.1 + 0.65 * d)) < 5 * 0.06)
      #expect(0.02...0.98 ~= place.opportunity)
    }
  }

  @Test("Cities of all shapes can be written and read", arguments: [1, 2, 3, 7, 50, 1_500], [1, 2, 5])
  func shapes(neighbourhoods: Int, municipalities: Int) throws {
    guard municipalities <= neighbourhoods else { return }
    var generator = CityGenerator.countrySample
    generator.neighbourhoods = neighbourhoods
    generator.municipalities = municipalities
    generator.youths = 1_000 * neighbourhoods + 1
    generator.seed = UInt64(neighbourhoods)
    let city = generator.make()
    #expect(city.youths == generator.youths)
    #expect(city.isConnected)
    #expect(Set(city.neighbourhoods.map(\.municipality)).count == municipalities)
    let folder = try CityFolder(neighbourhoods: nil, links: nil)
    try CityFiles.write(city, folder: folder.path)
    #expect(folder.load().problems == [])
  }

  @Test("Another seed gives another city, the same seed the same")
  func seeds() throws {
    var other = CityGenerator.focusArea
    #expect(other.make().neighbourhoods == CityGenerator.focusArea.make().neighbourhoods)
    other.seed += 1
    #expect(other.make().neighbourhoods != CityGenerator.focusArea.make().neighbourhoods)
  }

  @Test("Sizes at the ends of their range are met exactly", arguments: [16_800, 64_800])
  func extremeSizes(youths: Int) {
    var generator = CityGenerator.focusArea
    generator.youths = youths
    #expect(generator.make().neighbourhoods.allSatisfy { $0.youths == youths / 24 })
  }

  static let changes: [(@Sendable (inout CityGenerator) -> Void, [String])] = [
    (
      { $0.neighbourhoods = 0 },
      [
        "0 neighbourhoods are outside 1...1,000,000", "1 municipalities do not fit 0 neighbourhoods",
        "36000 youths do not fit 0 neighbourhoods of 700 to 2700",
      ]
    ),
    (
      { $0.neighbourhoods = 10_000_000 },
      [
        "10000000 neighbourhoods are outside 1...1,000,000",
        "36000 youths do not fit 10000000 neighbourhoods of 700 to 2700",
      ]
    ),
    ({ $0.municipalities = 25 }, ["25 municipalities do not fit 24 neighbourhoods"]),
    ({ $0.youths = 100 }, ["100 youths do not fit 24 neighbourhoods of 700 to 2700"]),
    (
      { ($0.youths, $0.sizes) = (1_000_000_000_000, 1...Int.max) },
      [
        "1000000000000 youths are too many; at most 16,777,215 fit",
        "the youths of a neighbourhood leave 1...16,777,215",
      ]
    ),
    ({ $0.sizes = 0...2_700 }, ["the youths of a neighbourhood leave 1...16,777,215"]),
    ({ $0.sizeSpread = .nan }, ["the spread of sizes is not a number, outside 0...3"]),
    ({ $0.sizeWithDeprivation = 1.5 }, ["the correlation of size with deprivation is 1.5, outside 0...1"]),
    ({ $0.aspect = 21 }, ["the width of a town over its height is 21, outside 1...20"]),
    (
      {
        ($0.neighbourhoods, $0.municipalities, $0.youths, $0.sizes, $0.aspect) = (
          1_000_000, 1_000, 3_000_000, 1...9, 20
        )
      },
      ["the city would be up to 24,228 km wide; at most 10,000 km fit on a map"]
    ),
    ({ $0.spacing = 0 }, ["the distance between neighbourhoods in kilometres is 0, outside 0.01...100"]),
    (
      { $0.deprivation = .skewed(low: 0.5, span: 0.75, power: 0) },
      [
        "the highest deprivation is 1.25, outside 0.5...1", "the power of the deprivation is 0, outside 0.01...20",
      ]
    ),
    ({ $0.deprivation = .skewed(low: -1, span: 1, power: 1) }, ["the lowest deprivation is -1, outside 0...1"]),
    (
      { $0.deprivation = .bands([.init(share: 0.5, low: 0.8, high: 0.4)]) },
      [
        "the highest deprivation of a band is 0.4, outside 0.8...1",
        "the bands of deprivation hold 0.5 of the neighbourhoods, not 1",
      ]
    ),
    (
      { $0.deprivation = .bands([.init(share: 0, low: -0.5, high: 0.4), .init(share: 1, low: 0, high: 1)]) },
      [
        "the lowest deprivation of a band is -0.5, outside 0...1",
        "the share of a band of deprivation is 0, outside 0.000001...1",
      ]
    ),
  ]

  @Test("Settings that do not fit together are named with their figures", arguments: changes.indices)
  func faults(index: Int) {
    var generator = CityGenerator.focusArea
    #expect(generator.faults == [])
    Self.changes[index].0(&generator)
    #expect(generator.faults.map(\.description) == Self.changes[index].1)
  }

  @Test("The page on cities names every column")
  func documentation() throws {
    let page = FilePath.join(Self.root, "Sources/Experiments/Experiments.docc/Cities.md")
    let text = String(decoding: try FileSystem().read(page), as: UTF8.self)
    for column in CityFiles.neighbourhoodColumns.columns + CityFiles.linkColumns.columns {
      #expect(text.contains("| `\(column.name)` |"), "\(column.name)")
    }
  }
}
