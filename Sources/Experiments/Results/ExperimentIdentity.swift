import Parameters

/// By what one experiment is told from another in a folder of results: whether it is a sweep, and what its scenarios are called.
///
/// Settings do not count: whoever changes a scenario and runs it again wants the new results in the place of the old ones.
struct ExperimentIdentity: Sendable {
  let isSweep: Bool
  let names: Set<String>

  /// That of scenarios with these names.
  init(scenarios names: [String]) {
    isSweep = false
    self.names = Set(names)
  }

  /// What a file `provenance.json` says; nil where this program did not write it.
  init?(provenance bytes: [UInt8]) {
    let problems = ProblemLog()
    guard let root = JSON5.parse(bytes, file: ResultsFolder.provenanceName, into: problems), problems.isEmpty,
      root["program"]?.string == "keerpunt"
    else { return nil }
    isSweep = root["sweep"] != nil
    names = Set((root["scenarios"]?.elements ?? []).compactMap { $0["name"]?.string })
  }

  /// Whether both are one experiment, perhaps with scenarios more or fewer.
  func isSame(as other: ExperimentIdentity) -> Bool {
    isSweep == other.isSweep && (names.isSubset(of: other.names) || other.names.isSubset(of: names))
  }
}
