import Experiments
import RecruitmentModel
import Tables

/// What a city is like, in a few lines.
struct CitySummary {
  let city: City

  /// How many of what the city has.
  var counts: String {
    let places = Self.counted(city.neighbourhoods.count, "neighbourhood")
    let links = Self.counted(city.links.count, "link")
    return "\(places), \(Self.counted(city.youths, "youth")), \(links)"
  }

  /// A line for each of a few facts, each with a line break.
  var lines: String {
    let facts = [
      ("municipalities", Self.grouped(Set(city.neighbourhoods.map(\.municipality)).count)), ("youths", sizes),
      ("deprivation", deprivation), ("contacts", contacts), ("parts", parts),
    ]
    return facts.map { name, text in
      "  " + name + String(repeating: " ", count: 16 - name.count) + text + "\n"
    }.joined()
  }

  private var sizes: String {
    let sizes = city.neighbourhoods.map(\.youths).sorted()
    guard let least = sizes.first, let most = sizes.last else { return "0" }
    let ends = [least, sizes[sizes.count / 2], most].map(Self.grouped)
    return least == most
      ? "\(ends[0]) in each neighbourhood" : "\(ends[0]) to \(ends[2]) in a neighbourhood, median \(ends[1])"
  }

  private var deprivation: String {
    let places = city.neighbourhoods.sorted { ($0.deprivation, $0.name) < ($1.deprivation, $1.name) }
    guard let least = places.first, let most = places.last else { return "" }
    let mean = places.reduce(0) { $0 + Double($1.youths) * Double($1.deprivation) } / Double(max(1, city.youths))
    var above = 0
    // From the most deprived place down, until a tenth of the youths are passed.
    let tenth = places.last { place in
      above += place.youths
      return above * 10 >= city.youths
    }
    let figures = [least.deprivation, most.deprivation, Float(mean), tenth?.deprivation ?? 0].map {
      NumberText.fixed(Double($0.description) ?? 0, digits: 2)
    }
    return "\(figures[0]) to \(figures[1]); of youths, mean \(figures[2]) and worst tenth from \(figures[3])"
  }

  /// The share of contacts that cross to other neighbourhoods.
  private var contacts: String {
    if city.links.isEmpty { return "none cross to other neighbourhoods" }
    var outward = [Double](repeating: 0, count: city.neighbourhoods.count)
    var degrees = [Int](repeating: 0, count: outward.count)
    for link in city.links {
      outward[link.from] += Double(link.weight)
      degrees[link.from] += 1
    }
    let mean = zip(city.neighbourhoods, outward).reduce(0) { $0 + Double($1.0.youths) * $1.1 }
    let shares = [mean / Double(max(1, city.youths)), outward.min() ?? 0, outward.max() ?? 0].map {
      NumberText.fixed(100 * $0, digits: 0)
    }
    let links = [degrees.min() ?? 0, degrees.max() ?? 0].map(Self.grouped)
    return
      "\(shares[0]) % cross to other neighbourhoods (\(shares[1]) to \(shares[2]) %), \(links[0]) to \(links[1]) links each"
  }

  private var parts: String {
    let parts = city.parts
    guard parts.count > 1, let largest = parts.first else {
      return "1, every neighbourhood can be reached from every other"
    }
    return
      "\(Self.grouped(parts.count)) that no link joins, the largest of \(Self.counted(largest.count, "neighbourhood"))"
  }

  /// `1 link`, `2,000 links`.
  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
  }

  /// A count with commas between thousands.
  private static func grouped(_ count: Int) -> String {
    let digits = Array(String(count))
    return digits.indices.map { place in
      (place > 0 && (digits.count - place).isMultiple(of: 3) ? "," : "") + String(digits[place])
    }.joined()
  }
}
