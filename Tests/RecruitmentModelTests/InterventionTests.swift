import Foundation
import Parameters
import Testing

@testable import RecruitmentModel

/// What holds for every kind of intervention, whatever it does.
@Suite("Kinds of intervention") struct InterventionTests {
  private static let kinds = Registry.interventions.map { $0.kind }

  private static func kind(_ name: String) throws -> any Intervention.Type {
    try #require(Registry.intervention(named: name))
  }

  /// The settings that a kind has for itself.
  private static func own(_ kind: any Intervention.Type) -> [Declaration] {
    let read = ParameterReader(nil, path: "", problems: ProblemLog())
    _ = kind.init(read)
    return read.declarations.filter { $0.kind != .block && $0.kind != .node }
  }

  /// The kind at such a size; the other numbers are the default, or all at one end of their ranges.
  private static func sized(
    _ kind: any Intervention.Type, _ size: Double, others: KeyPath<Declaration, Double?>? = nil
  ) -> any Intervention {
    var settings: [String: Double] = [:]
    for declaration in own(kind) {
      if let others, let end = declaration[keyPath: others] { settings[declaration.name] = end }
    }
    settings[kind.size] = size
    return reading(block(settings)) { kind.init($0) }
  }

  /// A size well inside the range, so that half of it and a whole number of it are allowed as well.
  private static func middle(_ kind: any Intervention.Type) throws -> Double {
    let declaration = try #require(own(kind).first { $0.name == kind.size })
    let quarter = try #require(declaration.high) / 4
    return declaration.kind == .count ? quarter.rounded(.down) : quarter
  }

  /// Early, late, growing in, and ended.
  private static let courses = [(1, 1), (1, 400), (0.5, 20), (0, 30)].map { strength, weeks in
    Course(strength: strength, weeks: weeks, exposure: Float(weeks), youths: 1_000, employers: 50)
  }

  @Test("The type, and with it the file, is called as the kind is", arguments: kinds)
  func name(_ name: String) throws {
    let type = String(describing: try Self.kind(name))
    #expect(type.prefix(1).lowercased() + type.dropFirst() == name)
  }

  @Test("The size is a number of its own, from nothing on", arguments: kinds)
  func size(name: String) throws {
    let kind = try Self.kind(name)
    let declaration = try #require(Self.own(kind).first { $0.name == kind.size }, "\(name) has no '\(kind.size)'")
    #expect(declaration.kind == .count || declaration.kind == .real)
    #expect(declaration.low == 0 && (declaration.defaultNode?.number ?? 0) > 0)
  }

  @Test(
    "Of size 0 a kind writes nothing for places, there are no seats, and no units that cost, whatever else is set",
    arguments: kinds)
  func nothing(name: String) throws {
    let kind = try Self.kind(name)
    for others in [nil, \Declaration.low, \Declaration.high] {
      let none = Self.sized(kind, 0, others: others)
      #expect(none.seats == 0 && none.staff == 0 && none.placeUnits == 0)
      for course in Self.courses {
        var place = PlaceEffects()
        none.act(on: &place, in: course)
        #expect(place == PlaceEffects())
      }
    }
  }

  @Test("A kind costs something, in proportion to its size", arguments: kinds)
  func costs(name: String) throws {
    let kind = try Self.kind(name)
    func cost(_ size: Double) -> Double {
      let sized = Self.sized(kind, size)
      let seats = Double(sized.seats) * (kind.costs.seat?.euro ?? 0)
      return seats + Double(sized.staff) * (kind.costs.staff?.euro ?? 0)
        + Double(sized.placeUnits) * (kind.costs.place?.euro ?? 0)
    }
    let size = try Self.middle(kind)
    #expect(cost(size) > 0)
    #expect(abs(cost(2 * size) - 2 * cost(size)) <= 1e-6 * cost(size))
  }

  @Test(
    "A kind that is priced by place takes as many units in a place as its size, whatever else is set", arguments: kinds)
  func placeUnits(name: String) throws {
    let kind = try Self.kind(name)
    let size = try Self.middle(kind)
    for others in [nil, \Declaration.low, \Declaration.high] {
      let units = Self.sized(kind, size, others: others).placeUnits
      #expect(units == (kind.costs.place == nil ? 0 : Float(size)))
    }
  }

  @Test(
    "A kind has seats where it says so, and then it does something for their holders or makes room", arguments: kinds)
  func seats(name: String) throws {
    let kind = try Self.kind(name)
    let sized = Self.sized(kind, try Self.middle(kind))
    #expect((sized.seats > 0) == kind.hasSeats && (sized.seatWeeks > 0) == kind.hasSeats)
    var effects: [SeatEffects] = []
    for others in [nil, \Declaration.low, \Declaration.high] {
      var seat = SeatEffects()
      Self.sized(kind, try Self.middle(kind), others: others).act(on: &seat)
      effects.append(seat)
    }
    #expect(effects.contains { $0 != SeatEffects() } == kind.hasSeats)
    #expect(YouthProfile.all.contains { sized.suits($0) })
  }

  /// Reads a programme whose block has such settings in it; gives what is wrong with it.
  private func problems(_ settings: String, _ kind: any Intervention.Type) -> [String] {
    let log = ProblemLog()
    let node = JSON5.parse(Array("{ \(settings) }".utf8), file: "claim", into: log)
    let read = ParameterReader(node, path: "interventions.a", subject: kind.kind, problems: log)
    _ = Programme(name: "a", kind: kind, read: read)
    read.finish()
    return log.problems.map(\.description)
  }

  @Test("What a kind claims to move is an outcome, and the settings for it are right", arguments: kinds)
  func claims(name: String) throws {
    let kind = try Self.kind(name)
    let claim = kind.claim
    #expect(Outcome.named(claim.outcome) != nil, "\(claim.outcome)")
    #expect(claim.favourable.contains("\(kind.size):"), "the size is at its favourable end")
    #expect(problems(claim.favourable, kind) == [])
    #expect(!problems(claim.favourable + ", sze: 1", kind).isEmpty, "the check can fail")
    for partner in claim.partners {
      let node = JSON5.parse(Array("{ \(partner) }".utf8), file: "partner", into: ProblemLog())
      let other = try Self.kind(try #require(node?["kind"]?.string, "\(partner)"))
      let members = (node?.members ?? []).filter { $0.key != "kind" }
      let log = ProblemLog()
      let read = ParameterReader(.object(members), path: "interventions.b", subject: other.kind, problems: log)
      _ = Programme(name: "b", kind: other, read: read)
      read.finish()
      #expect(log.problems.map(\.description) == [], "\(partner)")
    }
  }

  private static let page: String = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/RecruitmentModel/RecruitmentModel.docc/Interventions.md")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  @Test(
    "Every kind has a section that names its settings and says where it comes from and what it cannot do",
    arguments: kinds)
  func section(name: String) throws {
    let kind = try Self.kind(name)
    let sections = Self.page.components(separatedBy: "\n## ").filter {
      $0.contains("\n`\(name)`, *\(kind.termNL)*; domain: ")
    }
    #expect(
      sections.count == 1, "Interventions.md must have one section with: `\(name)`, *\(kind.termNL)*; domain: ...")
    let section = try #require(sections.first)
    let paragraphs = section.components(separatedBy: "\n\n")
    let list = try #require(paragraphs.first { $0.hasPrefix("`\(name)`, ") })
    for setting in Self.own(kind) where !list.contains("`\(setting.name)`") {
      Issue.record("the list of settings of \(name) must name `\(setting.name)`")
    }
    for word in ["**From** ", "**Cannot** ", "**Evidence** ", "**Costs** "] {
      #expect(section.contains(word), "\(name) has no paragraph that begins with \(word)")
    }
  }
}
