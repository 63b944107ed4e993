public import Parameters

/// Where a programme runs: everywhere unless something is said.
public struct Area: Sendable {
  let mostDeprived: Int
  let names: [String]
  let municipality: String
  /// Set where a learning policy chooses the places.
  let review: Review?
  /// Settings that say nothing, since no learning policy chooses the places.
  let unused: [String]
  private let position: SourcePosition?

  /// Reads it from the block of a programme.
  static func read(of programme: ParameterReader) -> Area { Area(programme.block("where", "Where it runs")) }

  private init(_ read: ParameterReader) {
    mostDeprived = read.count(
      "mostDeprived", "The so many most deprived neighbourhoods; 0 for no choice by deprivation",
      term_nl: "meest kwetsbare wijken", unit: .neighbourhoods, in: 0...1_000_000, default: 0,
      source: .assumed("a policy choice"))
    names =
      read.texts(
        "names", "Names of the neighbourhoods", term_nl: "wijken", source: .assumed("a policy choice")) ?? []
    municipality = read.text(
      "municipality", "All neighbourhoods of this municipality; empty for no choice by municipality",
      term_nl: "gemeente", default: "", source: .assumed("a policy choice"))
    review = Review.read(read)
    unused = review == nil ? Review.unused(read) : []
    let chosen = [
      names.isEmpty ? nil : "names", municipality.isEmpty ? nil : "municipality",
      mostDeprived > 0 ? "mostDeprived" : nil,
      review == nil ? nil : "worst",
    ].compactMap(\.self)
    position = read.position(of: chosen.first ?? "mostDeprived")
    if let last = chosen.last, chosen.count > 1 {
      read.report(
        "'where' chooses places in \(chosen.count) ways", about: last,
        remedy: "give one of names, municipality, mostDeprived, worst")
    }
  }

  /// Which neighbourhoods of a city are meant, one flag each; reports those that do not exist, and where nobody lives in
  /// any of them. Where a learning policy chooses, all that it may choose from.
  public func places(in city: City, problems: ProblemLog) -> [Bool] {
    let chosen = chosen(in: city, problems)
    let youths = zip(chosen, city.neighbourhoods).reduce(0) { $0 + ($1.0 ? $1.1.youths : 0) }
    if chosen.contains(true), youths == 0 {
      problems.report("no youths live in the places chosen", at: position)
    }
    return chosen
  }

  private func chosen(in city: City, _ problems: ProblemLog) -> [Bool] {
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
    if let review {
      check(review.places, "worst", all, problems)
      return all.map { $0.youths > 0 }
    }
    guard mostDeprived > 0 else { return all.map { _ in true } }
    check(mostDeprived, "mostDeprived", all, problems)
    let chosen = Set(city.mostDeprivedFirst.prefix(mostDeprived))
    return all.indices.map { chosen.contains($0) }
  }

  private func check(_ number: Int, _ name: String, _ all: [City.Neighbourhood], _ problems: ProblemLog) {
    guard number > all.count else { return }
    problems.report("\(name) is \(number), but the city has \(all.count) neighbourhoods", at: position)
  }

  private func report(_ message: Message, _ name: String, among names: [String], _ problems: ProblemLog) {
    problems.report(
      message, at: position, remedy: Spelling.nearest(name, among: names).map { "did you mean '\($0)'?" })
  }
}
