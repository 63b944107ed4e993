import Parameters
import SimulationKernel

@testable import RecruitmentModel

/// What is wrong with a programme whose block reads so, and with where it runs in a city; `a.json5` is the file.
func programmeProblems(_ text: String, kind: any Intervention.Type = Enforcement.self, in city: City) -> [String] {
  let log = ProblemLog()
  let node = JSON5.parse(Array(text.utf8), file: "a.json5", into: log)
  let read = ParameterReader(node, path: "interventions.firm", subject: kind.kind, problems: log)
  let programme = Programme(name: "firm", kind: kind, read: read)
  read.finish()
  if log.isEmpty { _ = programme.area.places(in: city, problems: log) }
  return log.problems.map(\.description)
}

/// A programme of a kind whose block reads so; anything wrong is an issue of the test.
func programme(_ kind: any Intervention.Type, name: String? = nil, _ text: String) -> Programme {
  let log = ProblemLog()
  let node = JSON5.parse(Array(text.utf8), file: "a.json5", into: log) ?? .object([Member]())
  return reading(node) { Programme(name: name ?? kind.kind, kind: kind, read: $0) }
}

/// A policy whose programmes run where they say.
func aimed(_ city: City, _ programmes: [Programme]) -> Policy {
  Policy(world: settings(), programmes: programmes, in: city, problems: ProblemLog())
}

/// A training for youths and those around them.
struct GroupTraining: Intervention {
  static let kind = "groupTraining"
  static let summary = "A training for whole groups"
  static let termNL = "groepstraining"
  static let domain = Domain.care
  static let hasSeats = true
  static let size = "seats"
  static let costs = UnitCosts()
  static let claim = Claim("person_years_involved", .falls, at: "seats: 100")

  let seats: Int
  let seatWeeks = 12
  let takesContacts = true

  init(_ read: ParameterReader) {
    seats = read.count("seats", "Seats", in: 0...1_000, default: 6, source: .assumed("a test"))
  }

  func suits(_ youth: YouthProfile) -> Bool { youth.age >= 14 }
}

extension World {
  /// Makes the first youths boys of 18 in school whom a domain has noticed this week, of one risk and without contacts.
  func notice(_ number: Int, by domain: Domain) {
    for row in 0..<number {
      youths.born[row] = week - 18 * 52
      youths.status[row] = YouthStatus(male: true)
      youths.shown[row] = youths.status[row]
      youths.traits[row] = YouthTraits(track: .low, multiProblem: false)
      youths.bond[row] = 0.5
      youths.stress[row] = 0.5
      youths.involvedContacts[row] = 0
      for k in 0..<Youths.contactsEach { youths.contacts[row * Youths.contactsEach + k] = -1 }
      raise(row, by: domain)
    }
  }

  /// A domain notices a youth this week, or some weeks ago.
  func raise(_ row: Int, by domain: Domain, ago weeks: Int32 = 0) {
    youths.traits[row].noticed = true
    signals.post(
      Signal(row: Int32(row), generation: 0, domain: domain, raised: week - weeks, elsewhere: .max),
      from: places.home(of: row))
  }

  /// The youths who hold a seat.
  var seated: [Int] { (0..<youths.count).filter { youths.participant[$0] >= 0 } }
}
