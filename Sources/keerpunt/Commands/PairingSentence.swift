import Experiments
import Parameters
import Tables

/// What the pairing of runs is worth.
enum PairingSentence {
  /// Fewer pairs say too little about a ratio of variances.
  private static let fewestPairs = 5

  /// The sentence on the headline outcome over all comparisons; nil where none has pairs enough.
  static func message(_ comparisons: [PairedComparison]) -> Message? {
    let ratios = comparisons.filter { $0.n >= fewestPairs }.compactMap(\.varianceRatio)
    guard let low = ratios.min(), let high = ratios.max() else { return nil }
    let (from, to) = (NumberText.fixed(low, digits: 1), NumberText.fixed(high, digits: 1))
    return from == to
      ? "Paired runs: independent runs would give differences in person-years involved \(figure: from) times the variance."
      : "Paired runs: independent runs would give differences in person-years involved \(figure: from) to \(figure: to) "
        + "times the variance."
  }
}
