import SimulationKernel

/// Surveys the youths of a run: what official statistics and questionnaires ask, which no weekly count knows.
///
/// It reads the world and changes nothing in it. During a phase it is written for the youths of the own place alone; the
/// rest is serial.
final class Survey: @unchecked Sendable {
  private static let quarter = 13
  /// The oldest at the first registration who are followed for two years.
  private static let oldestFollowed = 24
  private static let followUp: Int32 = 104
  /// Cohorts of a year that can be followed at one time.
  private static let cohorts = 3

  /// Year of the last registration that counted, 0 for none; and the generation of that person.
  private let year: Column<UInt8>
  /// Three for each youth, by the year's number: the week of the first registration in that year, from which the person is
  /// followed; 0 for none, negative once registered again.
  private let index: Column<Int32>
  /// The person in a row whom the two above are about.
  private let person: Column<UInt16>
  /// Whether the youth was neither in school nor at work a quarter ago, as generation + 1; 0 for no.
  private let neither: Column<Int32>
  /// Counts of registrations, which may come from several threads: place by place, in each by count, sex and age.
  private let registrations: Column<UInt32>
  private var record = SurveyRecord()
  private let places: Int

  /// The counts that registrations make.
  private static let counted: [SurveyCount] = [.suspected, .suspectedFirst]
  private static let cells = counted.count * 2 * SurveyRecord.ages.count

  init(places: Int, youths: Int) {
    self.places = places
    year = Column(count: youths, repeating: 0)
    index = Column(count: youths * Survey.cohorts, repeating: 0)
    person = Column(count: youths, repeating: 0)
    neither = Column(count: youths, repeating: 0)
    registrations = Column(count: places * Survey.cells, repeating: 0)
  }

  /// Notes that a youth was registered as a suspect.
  func registered(_ row: Int, isFirst: Bool, place: Int, _ world: World) {
    let youths = world.youths
    if person[row] != youths.generation[row] {
      person[row] = youths.generation[row]
      year[row] = 0
      for cohort in 0..<Survey.cohorts { index[row * Survey.cohorts + cohort] = 0 }
    }
    let week = world.week
    for cell in row * Survey.cohorts..<(row + 1) * Survey.cohorts {
      let start = index[cell]
      if start > 0, week > start, week - start <= Survey.followUp { index[cell] = -start }
    }
    let now = UInt8(truncatingIfNeeded: (Int(week) - 1) / Ages.weeksPerYear + 1)
    guard year[row] != now else { return }
    year[row] = now
    add(.suspected, row, place, world)
    if isFirst { add(.suspectedFirst, row, place, world) }
    if youths.age(row, in: week) <= Survey.oldestFollowed {
      index[row * Survey.cohorts + Int(now) % Survey.cohorts] = week
    }
  }

  private func add(_ count: SurveyCount, _ row: Int, _ place: Int, _ world: World) {
    let youths = world.youths
    let kind = Survey.counted.firstIndex(of: count) ?? 0
    let age = min(SurveyRecord.ages.upperBound, max(SurveyRecord.ages.lowerBound, youths.age(row, in: world.week)))
    let cell = (kind * 2 + youths.status[row].sex) * SurveyRecord.ages.count + age - SurveyRecord.ages.lowerBound
    registrations[place * Survey.cells + cell] += 1
  }

  /// Closes a week of the run, of which it is the one of that number. Serial.
  func close(week: Int, _ world: World) {
    if week % Survey.quarter == 0 {
      askWhoLeft(world)
      closeCohorts(world)
    }
    if week % Ages.weeksPerYear == 0 { askAll(world) }
  }

  /// Who was neither in school nor at work a quarter ago, and is now.
  private func askWhoLeft(_ world: World) {
    let youths = world.youths
    for row in 0..<youths.count {
      let status = youths.status[row]
      let age = youths.age(row, in: world.week)
      if neither[row] > 0, Int(neither[row]) - 1 == Int(youths.generation[row]) {
        enter(.neitherThen, status, age)
        if status.activity != .neither { enter(.neitherLeft, status, age) }
      }
      neither[row] = status.activity == .neither && age >= 15 ? Int32(youths.generation[row]) + 1 : 0
    }
  }

  /// Counts those whose two years are over, at the age of the registration from which they were followed; who has left since
  /// is not among them.
  private func closeCohorts(_ world: World) {
    let youths = world.youths
    for row in 0..<youths.count where year[row] > 0 {
      for cell in row * Survey.cohorts..<(row + 1) * Survey.cohorts where index[cell] != 0 {
        let start = abs(index[cell])
        guard world.week - start >= Survey.followUp else { continue }
        if person[row] == youths.generation[row] {
          let age = youths.age(row, in: start)
          enter(.registered, youths.status[row], age)
          if index[cell] < 0 { enter(.registeredAgain, youths.status[row], age) }
        }
        index[cell] = 0
      }
    }
  }

  /// Everybody, at the end of a year.
  private func askAll(_ world: World) {
    record.years += 1
    let youths = world.youths
    for row in 0..<youths.count {
      let (status, traits) = (youths.status[row], youths.traits[row])
      let age = youths.age(row, in: world.week)
      func enter(_ count: SurveyCount, _ amount: Double = 1) { self.enter(count, status, age, amount) }
      enter(.youths)
      if traits.approached { enter(.approached) }
      if traits.recruited { enter(.recruited) }
      if traits.approached, traits.recruited { enter(.approachedRecruited) }
      switch status.activity {
      case .school:
        enter(.pupils)
        if status.sideJob { enter(.pupilsWorking) }
        if traits.approached { enter(.pupilsApproached) }
        if traits.recruited { enter(.pupilsRecruited) }
      case .work:
        enter(.workers)
        enter(.wages, Double(youths.income[row]))
      case .neither: enter(.neither)
      case .detained: break
      }
    }
  }

  private func enter(_ count: SurveyCount, _ status: YouthStatus, _ age: Int, _ amount: Double = 1) {
    guard SurveyRecord.ages.contains(age) else { return }
    record.values[SurveyRecord.place(count, sex: status.sex, age: age)] += amount
  }

  /// What was found.
  func result() -> SurveyRecord {
    var record = record
    record.suspectedByPlace = Array(repeating: 0, count: places)
    for place in 0..<places {
      for (kind, count) in Survey.counted.enumerated() {
        for cell in 0..<2 * SurveyRecord.ages.count {
          let (sex, age) = (
            cell / SurveyRecord.ages.count, SurveyRecord.ages.lowerBound + cell % SurveyRecord.ages.count
          )
          let number = Double(registrations[place * Survey.cells + kind * 2 * SurveyRecord.ages.count + cell])
          record.values[SurveyRecord.place(count, sex: sex, age: age)] += number
          if count == .suspected { record.suspectedByPlace[place] += number }
        }
      }
    }
    return record
  }
}
