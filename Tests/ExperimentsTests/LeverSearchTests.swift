import Parameters
import Testing

@testable import Experiments

@Suite("Finding settings by words") struct LeverSearchTests {
  /// What stands for a setting in these tests: its path, for a kind with the kind in place of the name.
  private static func address(_ lever: (group: String, declaration: Declaration)) -> String {
    lever.declaration.path.replacing("interventions.NAME", with: lever.group)
  }

  private static let texts = LeverTexts()

  private static func found(_ text: String) -> [String] { LeverSearch(text, in: texts).levers.map(address) }

  @Test(
    "Words of policy find the setting that is meant, as the first",
    arguments: [
      ("coaching intensity", "outreachCoaching.intensity"), ("niet meer loslaten", "outreachCoaching.persistence"),
      ("does not let go", "outreachCoaching.persistence"), ("baan", "world.jobAvailability"),
      ("job availability", "world.jobAvailability"), ("jobAvailability", "world.jobAvailability"),
      ("world.jobAvailability", "world.jobAvailability"), ("BESTAANSZEKERHEID", "world.benefits"),
      ("ronselaar", "world.recruiterThreat"), ("ronselaars enforcement", "enforcement.focus"),
      ("draagvlak", "cooperation.backing"), ("lokale werkgevers", "jobPlacement.employerContact"),
      ("levensritme", "outreachCoaching.fit"), ("recession depth", "world.recession.depth"),
      ("jobPlacement.where.names", "jobPlacement.where.names"), ("runs", "replications"),
      ("caseloads", "outreachCoaching.caseload"),
    ])
  func first(text: String, address: String) {
    let search = LeverSearch(text, in: Self.texts)
    #expect(search.outcome == .all)
    #expect(search.corrections.isEmpty)
    #expect(search.levers.first.map(Self.address) == address)
  }

  @Test(
    "Words of the Dutch policy documents find a setting",
    arguments: [
      "werk", "inkomen", "geronseld", "drugshandel", "witwassen", "online wereld", "onderwijs", "opleiding",
      "leerplichtig",
      "signaalfunctie", "vroegsignalering", "weerbaarheid", "multiprobleemhuishoudens", "financiële problemen",
      "schulden",
      "armoede", "jongerenwerkers", "outreachend", "persoonsgerichte aanpak", "vertrouwensband", "belevingswereld",
      "werkgevers", "ondernemers", "werkplekken", "arbeidstoeleiding", "uitkering", "imago", "status", "snel geld",
      "doorgroeien", "handhaving", "grenzen stellen", "repressie", "politie", "detentie", "samenwerking",
      "bestuurlijk draagvlak", "kennis en bewustwording", "kwetsbare wijken", "intimiderende druk", "rechte pad",
    ])
  func dutch(text: String) {
    let search = LeverSearch(text, in: Self.texts)
    #expect(search.outcome == .all && search.corrections.isEmpty)
  }

  @Test("Every word must be found, in whatever order they stand")
  func everyWord() {
    #expect(Self.found("coaching intensity") == ["outreachCoaching.intensity"])
    #expect(Self.found("intensity coaching") == ["outreachCoaching.intensity"])
    #expect(
      Self.found("intensity") == ["outreachCoaching.intensity", "enforcement.intensity", "familySupport.intensity"])
  }

  @Test("A name goes before a piece of a name, the beginning of one, and the inside of a word")
  func order() throws {
    let found = Self.found("wage")
    let ranks = try ["jobPlacement.wageTopUp", "world.wages", "assumptions.legalIncome.sectorWages"].map {
      try #require(found.firstIndex(of: $0), "\($0)")
    }
    #expect(ranks == ranks.sorted())
    #expect(Self.found("wages").prefix(2) == ["world.wages", "assumptions.legalIncome.wages"])
    let jobs = Self.found("baan")
    #expect(jobs.contains("assumptions.legalIncome.sideShare"), "'bijbaan' holds it")
    #expect(Self.found("cooperation").first == "world.cooperation", "a name goes before a kind")
    #expect(Self.found("cooperation").dropFirst().first == "cooperation.raise")
  }

  @Test(
    "The name of a kind lists its settings, and of no other",
    arguments: ["jobPlacement", "jobplacement", "JOBPLACEMENT"])
  func kind(name: String) {
    let own = Levers.all().filter {
      $0.group == "jobPlacement" && !$0.declaration.isContainer
    }
    #expect(own.count > 10)
    #expect(Self.found(name) == own.map(Self.address))
  }

  @Test("Without words all settings are found, in the order of files, without blocks", arguments: ["", " ", ".,-"])
  func nothing(text: String) {
    let all = Levers.all().filter { !$0.declaration.isContainer }
    #expect(Self.found(text) == all.map(Self.address))
    #expect(LeverSearch(text, in: Self.texts).outcome == .all)
  }

  @Test(
    "Typing errors are forgiven where nothing is found without, and said",
    arguments: [
      ("niet meor loslaten", "outreachCoaching.persistence", ["meor: meer"]),
      ("coching intensty", "outreachCoaching.intensity", ["coching: coaching", "intensty: intensity"]),
      ("jobAvialability", "world.jobAvailability", ["jobavialability: jobavailability"]),
      ("ronselaers", "world.recruiterThreat", ["ronselaers: ronselaars"]),
    ])
  func typos(text: String, address: String, corrections: [String]) {
    let search = LeverSearch(text, in: Self.texts)
    #expect(search.outcome == .all)
    #expect(search.levers.first.map(Self.address) == address)
    #expect(search.corrections.map { "\($0.typed): \($0.meant)" } == corrections)
  }

  @Test("A word of three letters is not guessed at, and a word that is found needs no guess")
  func noGuess() {
    #expect(LeverSearch("bsn").outcome == .none)
    let exact = LeverSearch("wages")
    #expect(exact.corrections.isEmpty)
    #expect(!exact.levers.contains { $0.declaration.name == "stages" })
  }

  @Test("Where no setting holds all words, those that hold the most are given, and no more than ten")
  func near() {
    let search = LeverSearch("coaches oppakken en niet meer loslaten")
    #expect(search.outcome == .near)
    #expect(search.levers.map(Self.address) == ["outreachCoaching.persistence"])
    let many = LeverSearch("weeks zzzzzzzz")
    #expect(many.outcome == .near)
    #expect(many.levers.count == LeverSearch.mostNear)
    #expect(many.corrections.isEmpty)
  }

  @Test("Strangers find nothing", arguments: ["zzzzqqqq", "qqqq xxxx"])
  func strangers(text: String) {
    let search = LeverSearch(text, in: Self.texts)
    #expect(search.outcome == .none)
    #expect(search.levers.isEmpty && search.corrections.isEmpty)
  }

  @Test("Every setting is found by its own path and by its Dutch term")
  func everySetting() {
    for (index, lever) in Self.texts.levers.enumerated() {
      let texts = [Self.address(lever), lever.declaration.termNL, index % 20 == 0 ? lever.declaration.summary : ""]
      for text in texts where !text.isEmpty {
        let found = LeverSearch(text, in: Self.texts)
        #expect(found.outcome == .all && found.corrections.isEmpty, "\(text)")
        #expect(found.levers.contains { Self.address($0) == Self.address(lever) }, "\(text)")
      }
    }
  }

  @Test("The summary may be a translation")
  func translation() {
    let search = LeverSearch("leerstof") { $0.name == "tracks" ? "leerstof" : $0.summary }
    #expect(search.levers.map(\.declaration.name) == ["tracks"])
  }
}
