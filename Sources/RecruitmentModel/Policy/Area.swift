public import Parameters

/// Where a programme runs: everywhere unless something is said.
public struct Area: Sendable {
  let mostDeprived: Int
  let names: [String]
  let municipality: String
  private let position: SourcePosition?

  init(_ read: ParameterReader) {
    mostDeprived = read.count(
      "mostDeprived", "The so many most deprived neighbourhoods; 0 for no choice by deprivation",
      term_nl: "meest kwetsbare wijken", unit: "neighbourhoods", in: 0...1_000_000, default: 0,
      source: .assumed("a policy choice"))
    names =
      read.texts(
        "names", "Names of the neighbourhoods", term_nl: "wijken", source: .assumed("a policy choice")) ?? []
    municipality = read.text(
      "municipality", "All neighbourhoods of this municipality; empty for no choice by municipality",
      term_nl: "gemeente", default: "", source: .assumed("a policy choice"))
    let chosen = [names.isEmpty ? nil : "names", municipality.isEmpty ? nil : "municipality"].compactMap(\.self)
    position = read.position(of: chosen.first ?? "mostDeprived")
    let ways = (mostDeprived > 0 ? 1 : 0) + chosen.count
    if ways > 1 {
      read.report(
        "'where' chooses places in \(ways) ways", about: "mostDeprived",
        remedy: "give one of names, municipality, mostDeprived")
    }
  }

  /// Which neighbourhoods of a city are meant, one flag each; reports those that do not exist.
  public func places(in city: City, problems: ProblemLog) -> [Bool] {
    let all = city.neighbourhoods
    if !names.isEmpty {
      for name in names where !all.contains(where: { $0.name == name }) {
        report("'\(name)' is not a neighbourhood of the city", name, among: all.map(\.name), problems)
      }
      return all.map { names.contains($0.name) }
    }
    if !municipality.isEmpty {
      if !all.contains(where: { $0.municipality == municipality }) {
        report(
          "'\(municipality)' is not a municipality of the city", municipality, among: all.map(\.municipality), problems)
      }
      return all.map { $0.municipality == municipality }
    }
    guard mostDeprived > 0 else { return all.map { _ in true } }
    if mostDeprived > all.count {
      problems.report("mostDeprived is \(mostDeprived), but the city has \(all.count) neighbourhoods", at: position)
    }
    // A place where no youths live comes last, whatever its deprivation: a programme there would help nobody.
    func rank(_ place: Int) -> Float { all[place].youths > 0 ? all[place].deprivation : -1 }
    let order = all.indices.sorted { (rank($0), $1) > (rank($1), $0) }
    let chosen = Set(order.prefix(mostDeprived))
    return all.indices.map { chosen.contains($0) }
  }

  private func report(_ message: Message, _ name: String, among names: [String], _ problems: ProblemLog) {
    problems.report(
      message, at: position, remedy: Spelling.nearest(name, among: names).map { "did you mean '\($0)'?" })
  }
}
