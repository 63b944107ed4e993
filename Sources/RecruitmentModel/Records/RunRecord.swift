/// What one run gives: sums of measures, and what else the recording asks for.
public struct RunRecord: Sendable, Equatable {
  /// Over the horizon, for each neighbourhood.
  public internal(set) var places: [MeasureSums]
  /// Over the whole city, for each period; the last may be shorter than the others.
  public internal(set) var periods: [MeasureSums]
  /// Over the horizon and the whole city, for each of `YouthGroup.all`; measures that belong to no youth stay zero.
  public internal(set) var groups = YouthGroup.all.map { _ in MeasureSums() }
  /// The outcomes of `Recording.weekly`, week by week, in each neighbourhood by neighbourhood; nil where undefined.
  public internal(set) var weekly: [Double?] = []
  /// One for each programme, in the order of the policy.
  public internal(set) var programmes: [ProgrammeRecord] = []
  /// What happened, week by week; within a week in a fixed order.
  public internal(set) var events: [Event] = []

  /// What the survey found; nil where there was none.
  public internal(set) var survey: SurveyRecord?

  /// Over the horizon and the whole city, summed in the order of neighbourhoods.
  public var total: MeasureSums {
    var sums = MeasureSums()
    for place in places { sums.add(place) }
    return sums
  }

  /// An empty record.
  public init(places: Int) {
    self.places = Array(repeating: MeasureSums(), count: places)
    periods = []
  }
}
