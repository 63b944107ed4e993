import Parameters
import SimulationKernel

/// How a programme reaches its places one group after the other (a stepped wedge); all at once unless something is said.
public struct Rollout: Sendable {
  /// Which places come first.
  enum Order: String, CaseIterable {
    /// The most deprived.
    case mostDeprived
    /// A lot, drawn by the programme's name alone, so that it is the same in every run and known before.
    case lot
    /// The order of the names in `where`, else that of the city's file.
    case listed
  }

  /// Places that begin at one time; 0 for all at once.
  let places: Int
  /// Weeks from one group of places to the next.
  let every: Int
  let order: Order
  /// Settings that say nothing, since all places begin at once.
  let unused: [String]

  /// Reads it from the block of a programme.
  static func read(of programme: ParameterReader) -> Rollout {
    Rollout(programme.block("rollout", "How it reaches its neighbourhoods one after the other"))
  }

  private init(_ read: ParameterReader) {
    places = read.count(
      "places", "Neighbourhoods that begin at one time; 0 for all at once", term_nl: "gefaseerde invoering",
      unit: .neighbourhoods, in: 0...1_000_000, default: 0, source: .assumed("a policy choice"))
    every = read.count(
      "every", "Weeks until the next neighbourhoods begin", term_nl: "weken tussen twee stappen", unit: .weeks,
      in: 1...10_000, default: 26, source: .assumed("a policy choice"))
    let word = read.choice(
      "order", "Which neighbourhoods come first", term_nl: "volgorde", among: Order.allCases.map(\.rawValue),
      default: Order.mostDeprived.rawValue, source: .assumed("a policy choice"))
    order = Order(rawValue: word) ?? .mostDeprived
    unused = places == 0 ? ["every", "order"].filter(read.isGiven) : []
  }

  /// The first week of each place that is treated, from that of the first ones; places without youths come last.
  func starts(from first: Int, _ treated: [Bool], in city: City, names: [String], key: UInt32) -> [Int?] {
    let all = city.neighbourhoods
    let inOrder =
      switch order {
      case .mostDeprived: city.mostDeprivedFirst
      case .lot:
        city.order { Double(Draws(seed: UInt64(key), replication: 0).thing($0, in: 0, for: .rollout).word(0)) }
      case .listed: city.order { Double(names.firstIndex(of: all[$0].name) ?? 0) }
      }
    var starts: [Int?] = all.map { _ in nil }
    for (number, place) in inOrder.filter({ treated[$0] }).enumerated() {
      starts[place] = first + (places > 0 ? number / places * every : 0)
    }
    return starts
  }
}
