public import Parameters
public import RecruitmentModel
import SimulationKernel
import Tables

/// Makes a synthetic city: invented places with plausible figures, the same ones on every machine.
///
/// Every value is a function of the settings and the seed. <doc:Cities> says how the values are made and why.
public struct CityGenerator: Sendable, Hashable {
  /// The number of neighbourhoods.
  public var neighbourhoods: Int
  /// The number of towns over which they are spread.
  public var municipalities: Int
  /// The persons aged 12 to 26 of all neighbourhoods together.
  public var youths: Int
  /// The persons aged 12 to 26 that one neighbourhood may have.
  public var sizes: ClosedRange<Int>
  /// The standard deviation of the logarithm of the neighbourhoods' sizes, before they are held within ``sizes``.
  public var sizeSpread: Double
  /// The correlation of the logarithm of size with the rank of deprivation, 0 to 1.
  public var sizeWithDeprivation: Double
  /// How deprivation is spread.
  public var deprivation: DeprivationProfile
  /// The distance between neighbourhoods in a town, in kilometres.
  public var spacing: Double
  /// The width of a town over its height: 1 is round, 5 a ribbon.
  public var aspect: Double
  /// Every draw is keyed by it.
  public var seed: UInt64

  /// A generator of the given settings; ``faults`` says whether they fit together.
  public init(
    neighbourhoods: Int, municipalities: Int, youths: Int, sizes: ClosedRange<Int>, sizeSpread: Double,
    sizeWithDeprivation: Double, deprivation: DeprivationProfile, spacing: Double, aspect: Double = 1.5, seed: UInt64
  ) {
    self.neighbourhoods = neighbourhoods
    self.municipalities = municipalities
    self.youths = youths
    self.sizes = sizes
    self.sizeSpread = sizeSpread
    self.sizeWithDeprivation = sizeWithDeprivation
    self.deprivation = deprivation
    self.spacing = spacing
    self.aspect = aspect
    self.seed = seed
  }

  /// Mostly deprived neighbourhoods of one town, like an area of the national programme for liveability and safety.
  public static let focusArea = CityGenerator(
    neighbourhoods: 24, municipalities: 1, youths: 36_000, sizes: 700...2_700, sizeSpread: 0.4,
    sizeWithDeprivation: 0,
    deprivation: .bands([.init(share: 0.25, low: 0.15, high: 0.5), .init(share: 0.75, low: 0.55, high: 0.95)]),
    spacing: 1.05, seed: 174)

  /// Small neighbourhoods of a dozen towns, few of them deprived, like a country in small.
  public static let countrySample = CityGenerator(
    neighbourhoods: 400, municipalities: 12, youths: 92_000, sizes: 20...4_000, sizeSpread: 1,
    sizeWithDeprivation: 0.3, deprivation: .skewed(low: 0.02, span: 0.95, power: 2.6), spacing: 0.6, seed: 400)

  /// What is wrong with the settings, as sentences without a full stop; empty where a city can be made.
  public var faults: [Message] {
    var faults = deprivation.faults
    func require(_ isMet: Bool, _ fault: Message) { if !isMet { faults.append(fault) } }
    let most = CityWording.grouped(CityFiles.mostNeighbourhoods)
    require(
      1...CityFiles.mostNeighbourhoods ~= neighbourhoods, "\(neighbourhoods) neighbourhoods are outside 1...\(most)")
    require(
      municipalities >= 1 && municipalities <= neighbourhoods,
      "\(municipalities) municipalities do not fit \(neighbourhoods) neighbourhoods")
    let mostYouths = CityFiles.mostYouths
    require(youths <= mostYouths, "\(youths) youths are too many; at most \(CityWording.grouped(mostYouths)) fit")
    require(
      sizes.lowerBound >= 1 && sizes.upperBound <= mostYouths,
      "the youths of a neighbourhood leave 1...\(CityWording.grouped(mostYouths))")
    let (least, overflow) = sizes.lowerBound.multipliedReportingOverflow(by: neighbourhoods)
    let (largest, overflowAbove) = sizes.upperBound.multipliedReportingOverflow(by: neighbourhoods)
    require(
      !overflow && least <= youths && (overflowAbove || youths <= largest),
      "\(youths) youths do not fit \(neighbourhoods) neighbourhoods of \(sizes.lowerBound) to \(sizes.upperBound)")
    faults +=
      Self.fault(sizeSpread, "the spread of sizes", in: 0...3)
      + Self.fault(sizeWithDeprivation, "the correlation of size with deprivation", in: 0...1)
      + Self.fault(spacing, "the distance between neighbourhoods in kilometres", in: 0.01...100)
      + Self.fault(aspect, "the width of a town over its height", in: Self.aspects)
    guard faults.isEmpty else { return faults }
    let width = CityLayout.width(
      neighbourhoods: neighbourhoods, municipalities: municipalities, spacing: spacing, aspect: aspect)
    require(
      width <= CityColumn.x.range.upperBound,
      "the city would be up to \(CityWording.grouped(Int(width))) km wide; at most "
        + "\(CityWording.grouped(Int(CityColumn.x.range.upperBound))) km fit on a map")
    return faults
  }

  /// The widths of a town over its height that can be made.
  public static let aspects = 1.0...20

  /// A sentence where a value is outside its range, or not a number.
  static func fault(_ x: Double, _ name: Message, in range: ClosedRange<Double>) -> [Message] {
    if range.contains(x) { return [] }
    let ends = [range.lowerBound, range.upperBound].map(NumberText.plain).joined(separator: "...")
    let value: Message = x.isFinite ? Message(verbatim: NumberText.plain(x)) : "not a number"
    return ["\(name) is \(value), outside \(ends)"]
  }

  /// The city of these settings, which must have no ``faults``.
  /// - Complexity: O(neighbourhoods · log neighbourhoods).
  public func make() -> City {
    precondition(faults.isEmpty, Message(faults, separator: "; ").description)
    let draws = CityDraws(seed: seed)
    let layout = CityLayout(
      neighbourhoods: neighbourhoods, municipalities: municipalities, spacing: spacing, aspect: aspect, draws: draws)
    let ranks = deprivationRanks(layout, draws)
    let sizes = sizes(ranks: ranks, draws)
    let names = CityNames(neighbourhoods: neighbourhoods, municipalities: municipalities, draws: draws)
    let places = layout.places.indices.map { place in
      let d = CityDraws.rounded(deprivation.value(at: rank(ranks[place], of: place, draws)), decimals: 4)
      return City.Neighbourhood(
        name: names.neighbourhoods[place], municipality: names.municipalities[layout.places[place].town],
        x: CityDraws.rounded(layout.places[place].x, decimals: 3),
        y: CityDraws.rounded(layout.places[place].y, decimals: 3), youths: sizes[place], deprivation: Float(d),
        multiProblemShare: stored(0.02 + 0.20 * d),
        postsPerYouth: stored(0.26 * (1 - 0.55 * (d - 0.2)) * (1 + 0.05 * draws.normal(place, for: .posts))),
        criminalDemand: stored(27 * (1 + 0.1 * draws.normal(place, for: .demand))),
        opportunity: stored(min(0.98, max(0.02, 0.10 + 0.65 * d + 0.06 * draws.normal(place, for: .opportunity)))),
        institutionalTrust: stored(0.65 - 0.30 * d))
    }
    return City(neighbourhoods: places, links: layout.links(draws))
  }

  /// Four decimals keep the files short, and nothing of a synthetic figure is known more precisely.
  private func stored(_ x: Double) -> Float { Float(CityDraws.rounded(x, decimals: 4)) }
}
