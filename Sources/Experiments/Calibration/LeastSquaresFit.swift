/// Fits the arguments of a simulated function so that its values come near those wanted: the method of simulated moments
/// (McFadden, A method of simulated moments for estimation of discrete response models without numerical integration,
/// Econometrica 57, 1989), by Gauss and Newton's steps with Levenberg and Marquardt's damping.
///
/// Every value of the function is a mean over replications that share their random numbers from one argument to the next, so
/// that differences between neighbouring arguments are far less noisy than the values themselves. Steps for slopes are
/// wide (a tenth of the range), and the search stops where a step gains no more than chance could have given.
struct LeastSquaresFit {
  /// A point with what the function gave there.
  struct Point: Sendable {
    /// The arguments, each from 0 to 1.
    let arguments: [Double]
    /// Of each value what is left to what is wanted, in units of its tolerance.
    let residuals: [Double]
    /// The same in each replication: of each value, replication by replication.
    let replicates: [[Double]]

    /// The sum of squares, which the fit makes small.
    var distance: Double { residuals.reduce(0) { $0 + $1 * $1 } }
    /// The variance of each residual: over replications, over their number.
    var noise: [Double] {
      replicates.map { SampleSummary($0).standardError.map { $0 * $0 } ?? 0 }
    }

    /// How uncertain it is how much smaller the distance is here than at another point: the standard error of the difference,
    /// replication by replication, since both share their random numbers.
    func uncertainty(against other: Point) -> Double {
      let variance = residuals.indices.reduce(0.0) { sum, row in
        let differences = zip(replicates[row], other.replicates[row]).map { $0 - $1 }
        let error = SampleSummary(differences).standardError ?? 0
        let weight = residuals[row] + other.residuals[row]
        return sum + weight * weight * error * error
      }
      return variance.squareRoot()
    }
  }

  /// What came out.
  struct Fit: Sendable {
    /// Where the search began, and where it ended.
    let start: Point
    let end: Point
    /// Standard errors of the arguments; nil for one that the values say nothing about.
    let standardErrors: [Double?]
    /// Why it ended.
    let reason: Reason
    /// Times that the function was asked.
    let evaluations: Int
  }

  /// Why a search ended.
  enum Reason: String, Sendable {
    /// No step promises, or gains, more than chance.
    case converged
    /// Steps that promised something did not keep it.
    case stuck
    /// As many steps as were allowed.
    case exhausted
  }

  /// The step by which slopes are measured.
  static let slopeStep = 0.1
  /// The longest step in one argument.
  static let longestStep = 0.25
  /// Residuals are in units of a tolerance, which is taken for the half-width of a 95 % interval.
  static let toleranceDeviation = 1 / 1.959963984540054

  /// Steps at most.
  var mostSteps = 8
  /// Told after each step.
  var tell: (_ step: Int, _ point: Point) -> Void = { _, _ in }

  /// Searches from a start. `evaluate` gives the function at several arguments at once.
  /// - Throws: what `evaluate` throws.
  func fit(from start: [Double], evaluate: (_ arguments: [[Double]]) throws -> [Point]) throws -> Fit {
    var evaluations = 1
    let first = try evaluate([start])[0]
    var here = first
    var damping = 0.01
    var reason = Reason.exhausted
    var slopes: [[Double]] = []
    search: for step in 1...max(1, mostSteps) {
      slopes = try self.slopes(at: here, &evaluations, evaluate)
      var isBetter = false
      for _ in 0..<4 {
        let next = self.step(from: here, slopes, damping)
        let promise = here.distance - distance(from: here, slopes, to: next)
        if promise < 0.005 * here.distance {
          reason = .converged
          break search
        }
        evaluations += 1
        let trial = try evaluate([next])[0]
        if trial.distance < here.distance {
          let isChance = here.distance - trial.distance < 2 * trial.uncertainty(against: here)
          here = trial
          slopes = isChance ? slopes : []
          if isChance {
            reason = .converged
            break search
          }
          damping = max(1e-6, damping / 4)
          isBetter = true
          break
        }
        damping *= 5
      }
      tell(step, here)
      if !isBetter {
        reason = .stuck
        break
      }
    }
    if slopes.isEmpty { slopes = try self.slopes(at: here, &evaluations, evaluate) }
    return Fit(
      start: first, end: here, standardErrors: standardErrors(here, slopes), reason: reason, evaluations: evaluations)
  }

  // MARK: Steps

  /// For each argument the slope of every residual, to the side that has room.
  private func slopes(
    at point: Point, _ evaluations: inout Int, _ evaluate: ([[Double]]) throws -> [Point]
  ) throws -> [[Double]] {
    let sides = point.arguments.map { $0 + Self.slopeStep <= 1 ? Self.slopeStep : -Self.slopeStep }
    let neighbours = sides.enumerated().map { index, side in
      var arguments = point.arguments
      arguments[index] += side
      return arguments
    }
    evaluations += neighbours.count
    return zip(try evaluate(neighbours), sides).map { neighbour, side in
      zip(neighbour.residuals, point.residuals).map { ($0 - $1) / side }
    }
  }

  private func step(from point: Point, _ slopes: [[Double]], _ damping: Double) -> [Double] {
    var matrix = Self.products(slopes)
    for index in matrix.indices {
      matrix[index][index] += damping * max(matrix[index][index], 1e-9) + 1e-12
    }
    let right = slopes.map { slope in 0 - zip(slope, point.residuals).reduce(0) { $0 + $1.0 * $1.1 } }
    let step = SymmetricSystem(matrix)?.solve(right) ?? right.map { _ in 0 }
    return zip(point.arguments, step).map { argument, change in
      min(1, max(0, argument + min(Self.longestStep, max(-Self.longestStep, change))))
    }
  }

  /// The distance that the slopes promise.
  private func distance(from point: Point, _ slopes: [[Double]], to arguments: [Double]) -> Double {
    point.residuals.indices.reduce(0) { sum, row in
      let moved = zip(slopes, zip(arguments, point.arguments)).reduce(point.residuals[row]) { value, item in
        value + item.0[row] * (item.1.0 - item.1.1)
      }
      return sum + moved * moved
    }
  }

  private static func products(_ slopes: [[Double]]) -> [[Double]] {
    slopes.map { a in slopes.map { b in zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } } }
  }

  // MARK: Uncertainty

  /// Standard errors by the delta method: what is uncertain in the targets (their tolerances) and in the simulation (its
  /// noise), carried over by the slopes. Nil for an argument on which no value depends.
  private func standardErrors(_ point: Point, _ slopes: [[Double]]) -> [Double?] {
    let told = slopes.indices.filter { index in slopes[index].contains { abs($0) > 1e-6 } }
    let own = told.map { slopes[$0] }
    guard let system = SymmetricSystem(Self.products(own)) else { return slopes.map { _ in nil } }
    var errors: [Double?] = slopes.map { _ in nil }
    for (place, index) in told.enumerated() {
      // A row of (JᵀJ)⁻¹Jᵀ, by which the errors of residuals become those of the argument.
      let unit = own.indices.map { $0 == place ? 1.0 : 0.0 }
      let row = system.solve(unit)
      let variance = point.residuals.indices.reduce(0.0) { sum, residual in
        let weight = zip(row, own).reduce(0) { $0 + $1.0 * $1.1[residual] }
        let deviation = Self.toleranceDeviation * Self.toleranceDeviation + point.noise[residual]
        return sum + weight * weight * deviation
      }
      errors[index] = variance.squareRoot()
    }
    return errors
  }
}

/// A symmetric positive definite system of linear equations, by Cholesky's decomposition.
struct SymmetricSystem {
  private let lower: [[Double]]

  /// Nil where the matrix is not positive definite, or so nearly not that its solutions mean nothing.
  init?(_ matrix: [[Double]]) {
    var lower = matrix.map { $0.map { _ in 0.0 } }
    for row in matrix.indices {
      for column in 0...row {
        let sum = (0..<column).reduce(matrix[row][column]) { $0 - lower[row][$1] * lower[column][$1] }
        if row == column {
          guard sum > 1e-10 * max(matrix[row][row], 1e-300) else { return nil }
          lower[row][row] = sum.squareRoot()
        } else {
          lower[row][column] = sum / lower[column][column]
        }
      }
    }
    self.lower = lower
  }

  /// The solution for a right side.
  func solve(_ right: [Double]) -> [Double] {
    var values = right
    for row in values.indices {
      values[row] = (0..<row).reduce(values[row]) { $0 - lower[row][$1] * values[$1] } / lower[row][row]
    }
    for row in values.indices.reversed() {
      values[row] = (row + 1..<values.count).reduce(values[row]) { $0 - lower[$1][row] * values[$1] } / lower[row][row]
    }
    return values
  }
}
