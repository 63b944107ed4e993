import SimulationKernel

extension Ledger {
  /// Closes a week: adds up what its places counted, and keeps what the recording asks for. Serial.
  func close(week counts: Column<Double>) {
    weeks += 1
    sums.add(counts)
    period.addRows(of: counts)
    if weeks % recording.period == 0 { closePeriod() }
    if weeks % Ages.weeksPerYear == 0 { closeYear() }
    if !recording.weekly.isEmpty { keepOutcomes(of: counts) }
    if let eventsNow {
      eventsNow.forEach { events.append($1) }
      eventsNow.clear()
    }
  }

  private func closePeriod() {
    var sums = MeasureSums(of: period, row: 0)
    sums.weeks = weeks - periods.count * recording.period
    periods.append(sums)
    period.fill(0)
  }

  private func keepOutcomes(of counts: Column<Double>) {
    for place in 0..<places {
      var sums = MeasureSums(of: counts, row: place)
      sums.weeks = 1
      for outcome in recording.weekly { weekly.append(outcome.value(sums)) }
    }
  }

  /// Moves all places' counts by group to the sums over the city, before they could overflow.
  private func closeYear() {
    for at in 0..<stocks.count {
      for (lane, stock) in Census.stocks.enumerated() {
        years[stock.rawValue * YouthGroup.count + at % YouthGroup.count] += Int(stocks[at][lane])
      }
    }
    for place in 0..<places {
      for flow in Ledger.flows {
        let first = place * flowsEach + Int(slots[flow.rawValue])
        for group in 0..<YouthGroup.count {
          years[flow.rawValue * YouthGroup.count + group] += Int(flows[first + group])
        }
      }
    }
    stocks.fill(SIMD16())
    flows.fill(0)
  }

  /// The sums of each place over the weeks so far.
  func placeSums() -> [MeasureSums] {
    (0..<places).map { place in
      var sums = MeasureSums(of: self.sums, row: place)
      sums.weeks = weeks
      return sums
    }
  }

  /// The sums of each of `YouthGroup.all` over all places and the weeks so far. Serial.
  func groupSums() -> [MeasureSums] {
    closeYear()
    return YouthGroup.all.indices.map { group in
      var sums = MeasureSums()
      sums.weeks = weeks
      for measure in 0..<Measure.count { sums.values[measure] = Double(years[measure * YouthGroup.count + group]) }
      return sums
    }
  }

  /// What a programme counted of a measure in all places over the weeks so far.
  func sum(_ measure: Measure, programme: Int) -> Int {
    (0..<places).reduce(0) { sum, place in
      sum + (cell(measure, programme: programme, place: place).map { programmes[$0] } ?? 0)
    }
  }

  /// What each programme did in all places over the weeks so far, and what became of those who took part.
  func programmeRecords(_ places: Places? = nil, _ following: Following? = nil) -> [ProgrammeRecord] {
    (0..<programmeCount).map { programme in
      var record = ProgrammeRecord()
      record.participants = participants[programme].count
      record.enrolments = sum(.enrolments, programme: programme)
      record.seatWeeks = Double(seatWeeks[programme])
      record.seatWeeksUsed = Double(sum(.seatsUsed, programme: programme))
      record.unmetNeed = Double(sum(.unmetNeed, programme: programme))
      record.seatsEnded = sum(.seatsEnded, programme: programme)
      record.lettingsGo = sum(.lettingsGo, programme: programme)
      record.costs = costs[programme]
      if let places, let following {
        record.follow(
          enrolments[programme], firstCohortEnd: firstCohortEnds[programme], places: places, following)
      }
      return record
    }
  }

  /// Adds to what a programme has spent in the present year; before the week is closed. Serial.
  func spend(_ euro: Double, programme: Int) {
    let year = weeks / Ages.weeksPerYear
    while costs[programme].count <= year { costs[programme].append(0) }
    costs[programme][year] += euro
  }

  /// The seats of a programme that were used in a place since this was last asked. Serial.
  func takeSeatsUsed(programme: Int, place: Int) -> Int {
    guard let cell = cell(.seatsUsed, programme: programme, place: place) else { return 0 }
    let paid = place * programmeCount + programme
    defer { seatWeeksPaid[paid] = programmes[cell] }
    return programmes[cell] - seatWeeksPaid[paid]
  }

  /// Everything that the run kept, at its end; with what the participants of its programmes are followed by, if they are.
  func record(_ places: Places? = nil, _ following: Following? = nil) -> RunRecord {
    if weeks % recording.period > 0 { closePeriod() }
    var record = RunRecord(places: 0)
    record.places = placeSums()
    record.periods = periods
    record.groups = groupSums()
    record.weekly = weekly
    record.programmes = programmeRecords(places, following)
    record.events = events
    record.survey = survey?.result()
    return record
  }
}

extension MeasureSums {
  /// The sums in a row of a table of all measures.
  init(of table: Column<Double>, row: Int) {
    self.init()
    for measure in 0..<Measure.count { values[measure] = table[row * Measure.count + measure] }
  }
}
