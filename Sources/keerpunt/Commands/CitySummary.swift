import Experiments
import Parameters
import RecruitmentModel
import Report
import Tables

/// What a city is like, in a few lines.
struct CitySummary {
  let city: City
  /// Counted once: a city adds them up whenever it is asked.
  private let youths: Int

  init(city: City) {
    self.city = city
    youths = city.youths
  }

  /// How many of what the city has.
  var counts: Message {
    let people: Message = youths == 1 ? "1 youth" : "\(grouped: youths) youths"
    let links: Message = city.links.count == 1 ? "1 link" : "\(grouped: city.links.count) links"
    return "\(Self.neighbourhoods(city.neighbourhoods.count)), \(people), \(links)"
  }

  /// A line for each of a few facts, each with a line break.
  func lines(in language: Language) -> String {
    let municipalities = Set(city.neighbourhoods.map(\.municipality)).count
    let facts: [(name: Message, text: Message)] = [
      ("municipalities", "\(grouped: municipalities)"), ("youths", sizes), ("deprivation", deprivation),
      ("contacts", contacts), ("parts", parts),
    ]
    return facts.map { fact in
      let name = language.text(fact.name)
      return "  " + name + String(repeating: " ", count: max(2, 16 - name.count)) + language.text(fact.text) + "\n"
    }.joined()
  }

  private var sizes: Message {
    let sizes = city.neighbourhoods.map(\.youths).sorted()
    guard let least = sizes.first, let most = sizes.last else { return "0" }
    return least == most
      ? "\(grouped: least) in each neighbourhood"
      : "\(grouped: least) to \(grouped: most) in a neighbourhood, median \(grouped: sizes[sizes.count / 2])"
  }

  private var deprivation: Message {
    let places = city.neighbourhoods.sorted { ($0.deprivation, $0.name) < ($1.deprivation, $1.name) }
    guard let least = places.first, let most = places.last else { return "" }
    let mean = places.reduce(0) { $0 + Double($1.youths) * Double($1.deprivation) } / Double(max(1, youths))
    var above = 0
    // From the most deprived place down, until a tenth of the youths are passed.
    let tenth = places.last { place in
      above += place.youths
      return above * 10 >= youths
    }
    let figures = [least.deprivation, most.deprivation, Float(mean), tenth?.deprivation ?? 0].map {
      NumberText.fixed(Double($0.description) ?? 0, digits: 2)
    }
    return
      "\(figure: figures[0]) to \(figure: figures[1]); of youths, mean \(figure: figures[2]) and worst tenth from \(figure: figures[3])"
  }

  /// The share of contacts that cross to other neighbourhoods.
  private var contacts: Message {
    if city.links.isEmpty { return "none cross to other neighbourhoods" }
    var outward = [Double](repeating: 0, count: city.neighbourhoods.count)
    var degrees = [Int](repeating: 0, count: outward.count)
    for link in city.links {
      outward[link.from] += Double(link.weight)
      degrees[link.from] += 1
    }
    let mean = zip(city.neighbourhoods, outward).reduce(0) { $0 + Double($1.0.youths) * $1.1 }
    let shares = [mean / Double(max(1, youths)), outward.min() ?? 0, outward.max() ?? 0].map {
      NumberText.fixed(100 * $0, digits: 0)
    }
    let (fewest, most) = (degrees.min() ?? 0, degrees.max() ?? 0)
    return
      "\(shares[0]) % cross to other neighbourhoods (\(shares[1]) to \(shares[2]) %), \(grouped: fewest) to \(grouped: most) links each"
  }

  private var parts: Message {
    let parts = city.parts
    guard parts.count > 1, let largest = parts.first else {
      return "1, every neighbourhood can be reached from every other"
    }
    return
      "\(grouped: parts.count) that no link joins, the largest of \(Self.neighbourhoods(largest.count))"
  }

  private static func neighbourhoods(_ count: Int) -> Message {
    count == 1 ? "1 neighbourhood" : "\(grouped: count) neighbourhoods"
  }
}
