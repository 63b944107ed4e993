public import Parameters

/// What one unit of an intervention costs in a year, in euro, unless a scenario says otherwise.
///
/// A programme costs `seats · perSeat + staff · perStaff + places where it runs · placeUnits · perPlace`, in proportion to
/// its strength in each week; `placeUnits` is its size.
public struct UnitCosts: Sendable {
  /// One kind of unit: euro per year and where that comes from.
  public struct Price: Sendable {
    /// Euro per unit and year.
    public let euro: Double
    /// The most that a scenario may set, in euro per unit and year.
    public let highest: Double
    /// Where it comes from.
    public let source: Source

    /// A price, of which a scenario may set any up to `highest`.
    public init(_ euro: Double, upTo highest: Double = 10_000_000, _ source: Source) {
      self.euro = euro
      self.highest = highest
      self.source = source
    }
  }

  /// A seat that is taken.
  public let seat: Price?
  /// A full-time member of staff.
  public let staff: Price?
  /// One unit of the size, in a neighbourhood where it runs.
  public let place: Price?

  /// Prices of the units that a kind has.
  public init(seat: Price? = nil, staff: Price? = nil, place: Price? = nil) {
    self.seat = seat
    self.staff = staff
    self.place = place
  }

  /// A member of staff who works with youths.
  public static let youthWorker = Price(
    85_000, .assumed("C12, from recall: no page with a figure was found; 70,000 to 110,000"))
}
