import Parameters
import RecruitmentModel
import Tables
import Testing

@testable import Experiments

@Suite("Shape and spread of made cities")
struct CityTestsShape {
  /// A city of one town or several, of any form.
  private func city(_ neighbourhoods: Int, _ municipalities: Int, aspect: Double, seed: UInt64 = 1) -> City {
    var generator = CityGenerator.countrySample
    generator.neighbourhoods = neighbourhoods
    generator.municipalities = municipalities
    generator.youths = 300 * neighbourhoods
    generator.aspect = aspect
    generator.seed = seed
    #expect(generator.faults == [])
    return generator.make()
  }

  /// Kilometres from west to east and from south to north.
  private func extent(_ city: City) -> (width: Double, height: Double) {
    func span(_ values: [Double]) -> Double { (values.max() ?? 0) - (values.min() ?? 0) }
    return (span(city.neighbourhoods.map(\.x)), span(city.neighbourhoods.map(\.y)))
  }

  @Test("A town is as much longer than high as is asked", arguments: [1, 1.5, 3, 6])
  func aspects(aspect: Double) {
    let (width, height) = extent(city(600, 1, aspect: aspect))
    // The places are counted in whole rows and columns, and moved by at most 0.22 of their distance.
    let rows = (600 / (3.6 * aspect)).squareRoot() * 2
    #expect(abs(width / height - aspect) < aspect * 3 / rows)
  }

  @Test("A ribbon is a row of places, each linked to the next", arguments: [20, 30, 34])
  func ribbon(neighbourhoods: Int) {
    let ribbon = city(neighbourhoods, 1, aspect: 20)
    #expect(ribbon.links.count == 2 * (neighbourhoods - 1))
    #expect(extent(ribbon).height < 0.5 * 0.6)
  }

  @Test(
    "A city of any form is in one piece on the map, and its files have nothing wrong", arguments: [1, 2, 5, 12],
    [1, 1.7, 8, 20])
  func forms(municipalities: Int, aspect: Double) throws {
    for neighbourhoods in [municipalities, 3 * municipalities + 1, 150] {
      let city = city(neighbourhoods, municipalities, aspect: aspect, seed: UInt64(neighbourhoods))
      #expect(city.parts.count == 1)
      #expect(Set(city.neighbourhoods.map(\.municipality)).count == municipalities)
      let limit = CityLayout.width(
        neighbourhoods: neighbourhoods, municipalities: municipalities, spacing: 0.6, aspect: aspect)
      #expect(extent(city).width <= limit && extent(city).height <= limit)
      let folder = try CityFolder(neighbourhoods: nil, links: nil)
      try CityFiles.write(city, folder: folder.path)
      let (read, problems, notes) = folder.read()
      #expect(problems == [] && notes == [])
      #expect(read?.neighbourhoods == city.neighbourhoods)
    }
  }

  @Test("An oval holds the points that are nearest, however long it is", arguments: [1, 1.5, 4, 10, 20])
  func ovals(aspect: Double) {
    for count in [1, 7, 20, 34, 35, 60] {
      func distance(_ point: HexagonalGrid.Point) -> Double { point.x / aspect * point.x / aspect + point.y * point.y }
      let chosen = HexagonalGrid.oval(count, aspect: aspect)
      #expect(chosen.count == count && Set(chosen).count == count)
      let furthest = chosen.map(distance).max() ?? 0
      let nearer = (-20...20).flatMap { row in (-90...90).map { HexagonalGrid.Point(row: row, column: $0) } }
        .filter { distance($0) < furthest - 1e-9 }
      #expect(nearer.count <= count)
    }
  }

  @Test("Deprivation runs from its lowest to its highest value, and a power skews it", arguments: [0.25, 1, 2.6, 8])
  func skew(power: Double) {
    var generator = CityGenerator.focusArea
    (generator.neighbourhoods, generator.youths) = (400, 600_000)
    generator.deprivation = .skewed(low: 0.1, span: 0.8, power: power)
    let values = generator.make().neighbourhoods.map { Double($0.deprivation) }
    #expect(values.allSatisfy { 0.1...0.9 ~= $0 })
    // The mean of u to a power is one over one more than that; each value is drawn within its step of 1/400.
    let mean = values.reduce(0, +) / 400
    #expect(abs(mean - (0.1 + 0.8 / (1 + power))) < 0.8 / 400)
  }

  @Test("Where lowest and highest are the same, no place is more deprived than another")
  func flat() {
    var generator = CityGenerator.focusArea
    generator.deprivation = .skewed(low: 0.5, span: 0, power: 1)
    #expect(generator.make().neighbourhoods.allSatisfy { $0.deprivation == 0.5 })
    #expect(CityGenerator.focusArea.deprivation.range == 0.15...0.95)
    #expect(CityGenerator.countrySample.deprivation.range.lowerBound == 0.02)
    #expect(abs(CityGenerator.countrySample.deprivation.range.upperBound - 0.97) < 1e-12)
  }

  // MARK: The stored country sample

  /// Of each tenth of the neighbourhoods, the most deprived first: per cent of the youths, mean deprivation, per cent of
  /// the hands that recruiters want.
  static func tenths(_ city: City) -> [(youths: Double, deprivation: Double, hands: Double)] {
    let places = city.neighbourhoods.sorted { $0.deprivation > $1.deprivation }
    let all = places.map(hands).reduce(0, +)
    return (0..<10).map { tenth in
      let part = places[places.count * tenth / 10..<places.count * (tenth + 1) / 10]
      return (
        100 * Double(part.reduce(0) { $0 + $1.youths }) / Double(city.youths),
        part.reduce(0) { $0 + Double($1.deprivation) } / Double(part.count),
        100 * part.map(hands).reduce(0, +) / all
      )
    }
  }

  /// Hands that recruiters want, where they want them in proportion to opportunity.
  static func hands(_ place: City.Neighbourhood) -> Double {
    Double(place.youths) * Double(place.criminalDemand) * Double(place.opportunity)
  }

  @Test(
    "A tenth of the stored country's neighbourhoods carries half of what recruiters want; the page says what each carries"
  )
  func stored() throws {
    let folder = FilePath.join(CityTestsGenerator.root, "Scenarios/cities/country-sample")
    let city = try #require(CityFiles.load(folder: folder, problems: ProblemLog(), position: nil))
    let hands = city.neighbourhoods.map(Self.hands).sorted(by: >)
    let share = hands.prefix(40).reduce(0, +) / hands.reduce(0, +)
    #expect(0.49...0.51 ~= share)
    let tenths = Self.tenths(city)
    #expect(zip(tenths, tenths.dropFirst()).allSatisfy { $0.deprivation > $1.deprivation && $0.hands > $1.hands })
    #expect(tenths[0].hands > 30 && tenths[9].hands < 3)
    let page = FilePath.join(CityTestsGenerator.root, "Sources/Experiments/Experiments.docc/Cities.md")
    let text = String(decoding: try FileSystem().read(page), as: UTF8.self)
    func row(_ name: String, _ values: [Double], digits: Int) -> String {
      "| \(name) | " + values.map { NumberText.fixed($0, digits: digits) }.joined(separator: " | ") + " |"
    }
    for row in [
      row("youths, %", tenths.map(\.youths), digits: 0), row("mean deprivation", tenths.map(\.deprivation), digits: 2),
      row("hands wanted, %", tenths.map(\.hands), digits: 0),
    ] { #expect(text.contains(row), "\(row)") }
  }
}
