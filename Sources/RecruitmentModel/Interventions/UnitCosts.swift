public import Parameters

/// What one unit of an intervention costs in a year, in euro, unless a scenario says otherwise.
///
/// A programme costs `seats · perSeat + staff · perStaff + places where it runs · perPlace`, in proportion to its
/// strength in each week.
public struct UnitCosts: Sendable {
  /// One kind of unit: euro per year and where that comes from.
  public struct Price: Sendable {
    /// Euro per unit and year.
    public let euro: Double
    /// Where it comes from.
    public let source: Source

    /// A price.
    public init(_ euro: Double, _ source: Source) {
      self.euro = euro
      self.source = source
    }
  }

  /// A seat that is taken.
  public let seat: Price?
  /// A full-time member of staff.
  public let staff: Price?
  /// A neighbourhood where it runs, at the size that the settings say.
  public let place: Price?

  /// Prices of the units that a kind has.
  public init(seat: Price? = nil, staff: Price? = nil, place: Price? = nil) {
    self.seat = seat
    self.staff = staff
    self.place = place
  }

  /// A member of staff who works with youths.
  public static let youthWorker = Price(85_000, .assumed("C12: no page with a figure was found; 70,000 to 110,000"))
}
