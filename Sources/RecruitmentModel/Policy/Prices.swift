import Parameters

/// What the units of one programme cost, in euro per year; 0 for a unit that its kind does not have.
public struct Prices: Sendable {
  /// A seat that is taken.
  public let seat: Double
  /// A full-time member of staff.
  public let staff: Double
  /// One unit of size in one neighbourhood.
  public let place: Double

  /// Reads them from the block of a programme.
  static func read(of programme: ParameterReader, _ costs: UnitCosts) -> Prices {
    Prices(programme.block("cost", "What its units cost in a year"), of: costs)
  }

  /// Reads the prices of the units that a kind has from a block, and declares them.
  private init(_ read: ParameterReader, of costs: UnitCosts) {
    seat =
      costs.seat.map { price in
        read.real(
          "perSeat", "Cost of a seat while somebody holds it", term_nl: "kosten per plek", unit: .euroPerYear,
          in: 0...price.highest, default: price.euro, source: price.source)
      } ?? 0
    staff =
      costs.staff.map { price in
        read.real(
          "perStaff", "Cost of a full-time member of staff", term_nl: "kosten per medewerker", unit: .euroPerYear,
          in: 0...price.highest, default: price.euro, source: price.source)
      } ?? 0
    place =
      costs.place.map { price in
        read.real(
          "perPlace", "Cost of one unit of size in one neighbourhood where it runs", term_nl: "kosten per wijk",
          unit: .euroPerYear, in: 0...price.highest, default: price.euro, source: price.source)
      } ?? 0
  }
}

extension UnitCosts {
  /// All units at no cost and with the widest range, for checking the prices of a programme whose kind is not known.
  static let anyUnit = UnitCosts(seat: .unknown, staff: .unknown, place: .unknown)
}

extension UnitCosts.Price {
  fileprivate static let unknown = UnitCosts.Price(0, upTo: 1_000_000_000, .assumed(""))
}
