import Experiments
import Parameters
import Report

/// What `city generate` reads.
struct CityOptions {
  let folder: String
  let generator: CityGenerator
  let force: Bool
  let language: Language

  init(_ read: ArgumentReader) {
    folder = read.argument("DIR", "Folder for the city", completion: .folders)
    let like = read.choice(
      "like", "The shipped city that it resembles", among: ["focus-area", "country-sample"], default: "focus-area")
    var generator = like == "focus-area" ? CityGenerator.focusArea : CityGenerator.countrySample
    let youths = read.whole(
      "youths", "N", "Youths of all neighbourhoods together; without, as many as the neighbourhoods take",
      in: 1...CityFiles.mostYouths)
    let neighbourhoods = read.whole(
      "neighbourhoods", "N", "Neighbourhoods; without, as many as the youths fill",
      in: 1...CityFiles.mostNeighbourhoods)
    let municipalities = read.whole(
      "municipalities", "N", "Towns over which the neighbourhoods are spread; without, those of the shipped city",
      in: 1...CityFiles.mostNeighbourhoods)
    if let youths, let neighbourhoods, youths < neighbourhoods {
      read.report("\(youths) youths are too few for \(neighbourhoods) neighbourhoods; each has one at least")
    } else {
      generator.resize(neighbourhoods: neighbourhoods, youths: youths)
    }
    generator.municipalities = municipalities ?? min(generator.municipalities, generator.neighbourhoods)
    generator.aspect = read.real(
      "aspect", "RATIO", "Width of a town over its height: 1 is round, 5 a ribbon", in: CityGenerator.aspects,
      default: generator.aspect)
    generator.deprivation = Self.deprivation(read, like: generator.deprivation)
    if let seed = read.whole("seed", "N", "Seed of all its draws", in: 0...(1 << 53) - 1) {
      generator.seed = UInt64(seed)
    }
    for fault in generator.faults { read.report(fault) }
    self.generator = generator
    force = read.flag("force", "Overwrites a city that is there")
    language = Language.read(read)
  }

  /// The spread of deprivation: that of the shipped city, unless something is said.
  private static func deprivation(_ read: ArgumentReader, like shipped: DeprivationProfile) -> DeprivationProfile {
    let ends = read.text(
      "deprivation", "LOW..HIGH",
      "Deprivation of the least and the most deprived neighbourhood, 0 to 1; without, those of the shipped city")
    let power = read.real(
      "skew", "POWER",
      "How it is spread: 1 evenly, above 1 few neighbourhoods are very deprived, below 1 few are little deprived; 1 with "
        + "--deprivation, without both as in the shipped city", in: 0.05...20)
    if ends == nil, power == nil { return shipped }
    let range = ends.map { parsed($0, read) } ?? shipped.range
    return .skewed(
      low: range.lowerBound, span: range.upperBound - range.lowerBound, power: power ?? 1)
  }

  /// Both ends of `LOW..HIGH`; reports what is wrong with them.
  private static func parsed(_ word: String, _ read: ArgumentReader) -> ClosedRange<Double> {
    let standIn = 0.0...1.0
    let shown = UsageTexts.quoted(word)
    let parts = word.replacing("...", with: "..").split(separator: "..", omittingEmptySubsequences: false)
    let everything = -Double.infinity...Double.infinity
    guard parts.count == 2, case .success(let low) = ValueText.real(String(parts[0]), in: everything),
      case .success(let high) = ValueText.real(String(parts[1]), in: everything)
    else {
      read.report("option '--deprivation' is \(shown), not a range; expected: LOW..HIGH, such as 0.1..0.9")
      return standIn
    }
    guard standIn.contains(low), standIn.contains(high) else {
      read.report("option '--deprivation' is \(shown); allowed: 0 to 1")
      return standIn
    }
    guard low <= high else {
      read.report("option '--deprivation' is \(shown), the lowest above the highest; expected: LOW..HIGH")
      return standIn
    }
    return low...high
  }
}

extension CityGenerator {
  /// Takes other numbers; one that is not given follows from the other, so that neighbourhoods stay as large as they are.
  /// Where both are given, the sizes that one neighbourhood may have follow.
  fileprivate mutating func resize(neighbourhoods places: Int?, youths people: Int?) {
    let mean = Double(youths) / Double(neighbourhoods)
    neighbourhoods = places ?? people.map { max(1, Int(Double($0) / mean)) } ?? neighbourhoods
    youths = people ?? places.map { Int(Double($0) * mean) } ?? youths
    let factor = Double(youths) / Double(neighbourhoods) / mean
    guard factor != 1 else { return }
    let low = Double(sizes.lowerBound) * factor
    sizes = max(1, Int(low))...max(1, Int((Double(sizes.upperBound) * factor).rounded(.up)))
  }
}
