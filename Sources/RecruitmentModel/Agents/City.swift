/// A city as the model needs it: neighbourhoods and the links between them.
///
/// Values only; where they come from (files, a generator) is not the model's business.
public struct City: Sendable {
  /// The neighbourhoods, in the order that results follow.
  public let neighbourhoods: [Neighbourhood]
  /// The links, each stated in both directions.
  public let links: [Link]

  /// A city of the given parts; the caller has checked them.
  public init(neighbourhoods: [Neighbourhood], links: [Link]) {
    self.neighbourhoods = neighbourhoods
    self.links = links
  }

  /// All youths of the city (persons aged 12 to 26).
  public var youths: Int { neighbourhoods.reduce(0) { $0 + $1.youths } }

  /// All neighbourhoods by a rank, the lowest first, and of equal ones the first in the city. Those where no youths live
  /// come last, whatever their rank: a programme there would help nobody.
  func order(by rank: (_ place: Int) -> Double) -> [Int] {
    let ranks = neighbourhoods.indices.map { neighbourhoods[$0].youths > 0 ? rank($0) : .infinity }
    return ranks.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
  }

  /// All neighbourhoods, the most deprived first; else as in `order(by:)`.
  var mostDeprivedFirst: [Int] { order { -Double(neighbourhoods[$0].deprivation) } }
}

extension City {
  /// One neighbourhood: what does not change during a run.
  public struct Neighbourhood: Sendable, Equatable {
    /// The name, unique in the city.
    public let name: String
    /// The municipality that the neighbourhood belongs to.
    public let municipality: String
    /// Position on a map, in kilometres east.
    public let x: Double
    /// Position on a map, in kilometres north.
    public let y: Double
    /// Persons aged 12 to 26; 0 where none live, as on an industrial estate.
    public let youths: Int
    /// Deprivation, 0 (none) to 1 (worst).
    public let deprivation: Float
    /// Share of youths who grow up in a multi-problem household.
    public let multiProblemShare: Float
    /// Legal posts for youths, per youth.
    public let postsPerYouth: Float
    /// Hands that recruiters want per 1,000 youths where opportunity is one half.
    public let criminalDemand: Float
    /// Opportunity for crime (garage boxes, premises, empty buildings), 0 to 1.
    public let opportunity: Float
    /// The trust in institutions that people here drift to, 0 to 1.
    public let institutionalTrust: Float

    /// A neighbourhood of the given values; the caller has checked the ranges.
    public init(
      name: String, municipality: String, x: Double, y: Double, youths: Int, deprivation: Float,
      multiProblemShare: Float, postsPerYouth: Float, criminalDemand: Float, opportunity: Float,
      institutionalTrust: Float
    ) {
      self.name = name
      self.municipality = municipality
      self.x = x
      self.y = y
      self.youths = youths
      self.deprivation = deprivation
      self.multiProblemShare = multiProblemShare
      self.postsPerYouth = postsPerYouth
      self.criminalDemand = criminalDemand
      self.opportunity = opportunity
      self.institutionalTrust = institutionalTrust
    }
  }

  /// A link from one neighbourhood to another.
  public struct Link: Sendable, Equatable {
    /// Index of the neighbourhood that the link leaves.
    public let from: Int
    /// Index of the neighbourhood that the link reaches.
    public let to: Int
    /// Share of the contacts of `from` (jobs, friends, recruiters) that cross to `to`, 0 to 1.
    public let weight: Float

    /// A link of the given ends and weight.
    public init(from: Int, to: Int, weight: Float) {
      self.from = from
      self.to = to
      self.weight = weight
    }
  }
}
