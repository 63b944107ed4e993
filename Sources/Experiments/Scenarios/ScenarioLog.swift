import Parameters

/// What is wrong with some scenarios, which of it is missing input, and in which order files were opened.
final class ScenarioLog {
  let problems = ProblemLog()
  private var missing: Set<Problem> = []
  private var opened: [String] = []

  /// Notes that a file was opened; problems follow the order of files.
  func opens(_ file: String) {
    if !opened.contains(file) { opened.append(file) }
  }

  /// Notes that something is not there.
  func reportMissing(_ message: Message, at position: SourcePosition?, remedy: Message?) {
    let problem = Problem(position: position, message: message, remedy: remedy)
    missing.insert(problem)
    problems.report(problem)
  }

  /// Notes that what was reported at the place where a city is named is about files that are not there; what is wrong
  /// in the files is reported at places in them.
  func countsAsMissing(at position: SourcePosition) {
    missing.formUnion(problems.problems.filter { $0.position == position })
  }

  /// Notes that a file could not be read; what it is called in the message depends on where it was named.
  func report(_ error: FileError, at position: SourcePosition?, remedy: Message?) {
    let message = position?.file == error.path ? error.messageWithoutPath : error.message
    if error.category == .inputMissing {
      reportMissing(message, at: position, remedy: remedy)
    } else {
      problems.report(message, at: position, remedy: remedy)
    }
  }

  /// Everything that is wrong, in reading order; nil where nothing is.
  var error: InputError? {
    if problems.isEmpty { return nil }
    var ranks: [String: Int] = [:]
    for (rank, file) in opened.enumerated() { ranks[file] = rank }
    let keyed = problems.inReadingOrder.enumerated().map { index, problem in
      let lines = (problem.position?.line ?? 0) > 0
      let rank = lines ? ranks[problem.position?.file ?? ""] ?? opened.count : -1
      return (rank: rank, index: index, problem: problem)
    }
    let sorted = keyed.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.problem)
    return InputError(problems: sorted, isMissingInput: sorted.allSatisfy(missing.contains))
  }
}
