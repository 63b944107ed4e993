import Parameters
import SimulationKernel

/// How deprivation is spread over the neighbourhoods of a made city, from the least deprived to the most.
public enum DeprivationProfile: Sendable, Hashable {
  /// A share of the neighbourhoods, evenly spread from `low` to `high`.
  public struct Band: Sendable, Hashable {
    /// The share of all neighbourhoods, 0 to 1.
    public let share: Double
    /// The lowest deprivation of the band, 0 to 1.
    public let low: Double
    /// The highest deprivation of the band, 0 to 1.
    public let high: Double

    /// A band of the given values.
    public init(share: Double, low: Double, high: Double) {
      self.share = share
      self.low = low
      self.high = high
    }
  }

  /// Bands, the least deprived first; their shares add up to 1.
  case bands([Band])
  /// `low + span · u^power` for the neighbourhood that is more deprived than a share `u` of all: with a power above 1
  /// many little deprived neighbourhoods and few very deprived ones.
  case skewed(low: Double, span: Double, power: Double)

  /// The lowest and the highest deprivation.
  public var range: ClosedRange<Double> {
    switch self {
    case .skewed(let low, let span, _): low...max(low, low + span)
    case .bands(let bands): (bands.first?.low ?? 0)...max(bands.first?.low ?? 0, bands.last?.high ?? 0)
    }
  }

  /// The deprivation at rank `u`, 0 to 1, both excluded.
  func value(at u: Double) -> Double {
    switch self {
    case .skewed(let low, let span, let power):
      return low + span * Elementary.exp(power * Elementary.log(u))
    case .bands(let bands):
      var left = u
      for band in bands.dropLast() {
        if left < band.share { return band.low + (band.high - band.low) * left / band.share }
        left -= band.share
      }
      guard let last = bands.last else { return 0 }
      return last.low + (last.high - last.low) * min(1, left / last.share)
    }
  }

  /// What is wrong with the settings, as sentences without a full stop.
  var faults: [Message] {
    switch self {
    case .skewed(let low, let span, let power):
      return CityGenerator.fault(low, "the lowest deprivation", in: 0...1)
        + CityGenerator.fault(low + span, "the highest deprivation", in: max(0, min(1, low))...1)
        + CityGenerator.fault(power, "the power of the deprivation", in: 0.01...20)
    case .bands(let bands):
      let total = bands.reduce(0) { $0 + $1.share }
      return bands.flatMap { band in
        CityGenerator.fault(band.low, "the lowest deprivation of a band", in: 0...1)
          + CityGenerator.fault(band.high, "the highest deprivation of a band", in: max(0, min(1, band.low))...1)
          + CityGenerator.fault(band.share, "the share of a band of deprivation", in: 0.000_001...1)
      }
        + (abs(total - 1) < 1e-9
          ? [] : ["the bands of deprivation hold \(total.description) of the neighbourhoods, not 1"])
    }
  }
}
