import SimulationKernel

/// The youths and places of the plain workload as columns.
final class PlainTown: Sendable {
  static let weekPurpose: UInt32 = 1
  static let startPurpose: UInt32 = 2
  static let stressRate: Float = 0.05
  static let neighboursWeight: Float = 0.25

  let draws: Draws
  /// Each place with the places to the north, east, south and west of it, where there are such.
  let grid: Graph
  /// Of each place the first row, and the end.
  let firstRows: Column<Int32>
  let status: Column<PlainStatus>
  /// Stress, 0 to 1, and what it drifts to.
  let stress: Column<Float>
  let stressTarget: Column<Float>
  /// A trait, 0 to 1.
  let resilience: Column<Float>
  /// Of each place how many are involved.
  let involved: Column<Int32>
  /// Of each place the share that is involved, as the week began.
  let share: Column<Float>

  init(youths: Int, side: Int, draws: Draws) {
    precondition(youths >= 0 && youths <= Int(Int32.max), "youths that rows cannot number")
    self.draws = draws
    let places = side * side
    grid = Graph(count: places, links: PlainTown.links(side: side))
    firstRows = Column((0...places).map { Int32($0 * youths / places) })
    status = Column(count: youths, repeating: [])
    stress = Column(count: youths, repeating: 0)
    stressTarget = Column(count: youths, repeating: 0)
    resilience = Column(count: youths, repeating: 0)
    involved = Column(count: places, repeating: 0)
    share = Column(count: places, repeating: 0)
    for place in 0..<places { begin(place) }
  }

  private static func links(side: Int) -> [(from: Int, to: Int, weight: Float)] {
    (0..<side * side).flatMap { place in
      let (row, column) = (place / side, place % side)
      return [(row - 1, column), (row, column + 1), (row + 1, column), (row, column - 1)].compactMap {
        let isInside = (0..<side).contains($0.0) && (0..<side).contains($0.1)
        return isInside ? (from: place, to: $0.0 * side + $0.1, weight: Float(1)) : nil
      }
    }
  }

  /// Who lives in a place at the start.
  private func begin(_ place: Int) {
    for row in rows(place) {
      let draw = draws.block(UInt32(row), 0, week: 0, purpose: PlainTown.startPurpose)
      var now: PlainStatus = []
      // One word for all that a youth is: half are in school, half of all at work, a fiftieth is involved.
      if draw.word(0) & 1 == 0 { now.insert(.inSchool) }
      if draw.word(0) & 2 == 0 { now.insert(.atWork) }
      if draw.uniform(1) < 0.02 {
        now.insert(.involved)
        involved[place] += 1
      }
      status[row] = now
      stressTarget[row] = now.stressTarget
      stress[row] = draw.uniform(2)
      resilience[row] = draw.uniform(3)
    }
  }

  func rows(_ place: Int) -> Range<Int> { Int(firstRows[place])..<Int(firstRows[place + 1]) }

  /// One week of everybody.
  func live(_ week: Int32, _ pool: WorkerPool) {
    for place in 0..<grid.count { share[place] = Float(involved[place]) / Float(max(1, rows(place).count)) }
    pool.forEach(grid.count) { self.live($0, week) }
  }

  /// One week of a place: drift, then the event of each youth whose number is small enough for any.
  private func live(_ place: Int, _ week: Int32) {
    let rows = rows(place)
    let pressure = pressure(place)
    stress.drift(rows, toward: stressTarget, rate: PlainTown.stressRate)
    let bound = PlainEvents.bound(pressure: pressure)
    var joined: Int32 = 0
    draws.forEach(of: rows, below: bound, week: week, purpose: PlainTown.weekPurpose) { row, u in
      let now = status[row]
      if u < PlainEvents.findsJob {
        guard !now.contains(.atWork) || u < PlainEvents.losesJob else { return }
        become(now.symmetricDifference(.atWork), row)
      } else if u < PlainEvents.leavesSchool {
        if now.contains(.inSchool) { become(now.subtracting(.inSchool), row) }
      } else if now.contains(.involved) {
        guard u < PlainEvents.leavesCrime else { return }
        status[row] = now.subtracting(.involved)
        joined -= 1
      } else if u < PlainEvents.recruited(pressure: pressure, stress: stress[row], resilience: resilience[row]) {
        status[row] = now.union(.involved)
        joined += 1
      }
    }
    involved[place] += joined
  }

  /// A youth's days change, and with them what stress drifts to from next week on.
  @inline(__always)
  private func become(_ new: PlainStatus, _ row: Int) {
    status[row] = new
    stressTarget[row] = new.stressTarget
  }

  /// The own share, and a quarter of the mean of the neighbours' shares.
  func pressure(_ place: Int) -> Float {
    var sum: Float = 0
    for k in 0..<grid.degree(place) { sum += share[grid.target(place, k)] }
    return share[place] + PlainTown.neighboursWeight * (sum / Float(max(1, grid.degree(place))))
  }

  var digest: UInt64 {
    var digest = Digest()
    for row in 0..<status.count {
      digest.add(UInt64(status[row].rawValue))
      digest.add(stress[row])
      digest.add(stressTarget[row])
    }
    for place in 0..<involved.count { digest.add(Int(involved[place])) }
    return digest.value
  }

  var census: (inSchool: Int, atWork: Int, involved: Int) {
    let all = status.array
    return (
      all.count { $0.contains(.inSchool) }, all.count { $0.contains(.atWork) }, all.count { $0.contains(.involved) }
    )
  }

  var meanStress: Double {
    stress.array.reduce(0) { $0 + Double($1) } / Double(max(1, stress.count))
  }
}
