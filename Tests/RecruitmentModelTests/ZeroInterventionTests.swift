import Testing

@testable import RecruitmentModel

@Suite("An intervention at zero changes nothing") struct ZeroInterventionTests {
  private static let zeros: [(name: String, kind: any Intervention.Type, settings: [String: Double])] = [
    ("no coaches", OutreachCoaching.self, ["coaches": 0]),
    ("no meetings of coaches who cost nothing", OutreachCoaching.self, ["intensity": 0, "cost.perStaff": 0]),
    ("no places", JobPlacement.self, ["places": 0, "wageTopUp": 100]),
    ("no extra enforcement", Enforcement.self, ["intensity": 0, "presence": 2, "trustCost": 0.3]),
    ("no more cooperation", Cooperation.self, ["raise": 0, "staffTrained": 1]),
  ]

  @Test("Every number of the baseline stays, bit for bit, where an intervention is at zero or starts after the end")
  func zeros() throws {
    let city = smallCity(places: 3, youths: 60)
    let baseline = try run(city, policy(city))
    var zeros = ZeroInterventionTests.zeros
    for kind in Registry.interventions {
      zeros.append(("\(kind.kind) of size zero", kind, [kind.size: 0]))
      zeros.append(("\(kind.kind) that starts too late", kind, ["start": 31]))
    }
    for zero in zeros {
      var record = try run(city, policy(city, [programme(zero.kind, zero.settings)]))
      #expect(record.programmes == [ProgrammeRecord()], "\(zero.name)")
      record.programmes = []
      #expect(record.digest == baseline.digest && record == baseline, "\(zero.name)")
    }
    for kind in Registry.interventions {
      #expect(try run(city, policy(city, [programme(kind)])) != baseline, "\(kind.kind) at its defaults")
    }
  }

  @Test("World settings at their defaults are the world as found")
  func defaultWorld() throws {
    let city = smallCity(places: 2, youths: 40)
    let defaults = ["jobAvailability": 1.0, "wages": 1, "benefits": 1, "criminalDemand": 1, "recruiterThreat": 1]
    #expect(try run(city, policy(city, world: defaults)) == run(city, policy(city)))
    #expect(try run(city, policy(city, world: ["recession.depth": 0.9])) == run(city, policy(city)))
  }
}
