import Parameters
import RecruitmentModel
import Testing

@testable import Experiments

struct ResultsTestsProvenance {
  private func facts(cityPath: String, settings: KeyValuePairs<String, Node>) -> ScenarioFacts {
    ScenarioFacts(
      name: "coaching", title: "More \"coaching\"", cityPath: cityPath, city: TinyExperiment.city, seed: 7,
      replications: 20, weeks: 520, burnIn: 260, recordEvery: 4, resolved: .object(settings))
  }

  @Test("provenance.json states version, baseline, scenarios and the digest of the city, in a fixed order")
  func golden() {
    let facts = facts(
      cityPath: "cities/focus-area",
      settings: [
        "extends": .string("/home/someone/baseline.json5"), "title": .string("More"), "about": .string("Text"),
        "city": .string("../cities/focus-area"), "seed": .number(1), "weeks": .number(1),
        "world": .object(["jobAvailability": .number(1.2)]),
        "interventions": .object([
          "street coaches": .object(["kind": .string("outreachCoaching"), "where": .array([.number(1), .bool(true)])])
        ]),
        "assumptions": .object([Member]()),
      ])
    let text = String(
      decoding: Provenance(baseline: "baseline", scenarios: [facts], version: "9.8.7").json, as: UTF8.self)
    #expect(
      text == """
        {
          "program": "keerpunt",
          "version": "9.8.7",
          "baseline": "baseline",
          "scenarios": [
            {
              "name": "coaching",
              "title": "More \\"coaching\\"",
              "city": {
                "name": "focus-area",
                "neighbourhoods": 2,
                "youths": 400,
                "digest": "\(TinyExperiment.city.digest)"
              },
              "seed": 7,
              "replications": 20,
              "weeks": 520,
              "burnIn": 260,
              "recordEvery": 4,
              "settings": {
                "world": {
                  "jobAvailability": 1.2
                },
                "interventions": {
                  "street coaches": {
                    "kind": "outreachCoaching",
                    "where": [1, true]
                  }
                },
                "assumptions": {}
              }
            }
          ]
        }

        """)
  }

  @Test("The folder from which a scenario is run leaves no trace")
  func noPaths() {
    let one = facts(cityPath: "cities/focus-area", settings: ["city": .string("cities/focus-area")])
    let other = facts(cityPath: "/home/someone/cities/focus-area/", settings: ["city": .string("/home/someone/cities")])
    #expect(
      Provenance(baseline: "b", scenarios: [one]).json == Provenance(baseline: "b", scenarios: [other]).json)
  }

  @Test("A list of objects is indented, and reading the text gives the same values again")
  func nestedLists() {
    let tree = Node.object(["list": .array([.object(["a": .number(1)]), .array([.number(2), .number(3)])])])
    #expect(
      tree.indentedText == """
        {
          "list": [
            {
              "a": 1
            },
            [2, 3]
          ]
        }

        """)
    let problems = ProblemLog()
    let read = JSON5.parse(Array(tree.indentedText.utf8), file: "x", into: problems)
    #expect(read?.compactText == tree.compactText)
  }

  @Test("The digest of a city changes with each of its values, and not with anything else")
  func digest() {
    let city = TinyExperiment.city
    #expect(city.digest.utf8.count == 16)
    #expect(city.digest == City(neighbourhoods: city.neighbourhoods, links: city.links).digest)
    let fewerLinks = City(neighbourhoods: city.neighbourhoods, links: Array(city.links.dropLast()))
    let reordered = City(neighbourhoods: city.neighbourhoods.reversed(), links: city.links)
    let other = City(
      neighbourhoods: [city.neighbourhoods[0], TinyExperiment.place("Zuid", youths: 101, deprivation: 0.1)],
      links: city.links)
    #expect(Set([city, fewerLinks, reordered, other].map(\.digest)).count == 4)
  }
}
