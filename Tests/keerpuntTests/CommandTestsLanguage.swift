import Foundation
import Report
import Testing

@testable import keerpunt

@Suite("Dutch on the command line")
struct CommandTestsLanguage {
  static let wrong = """
    {
      extends: "s/baseline.json5",
      weks: 3,
      replications: "two",
      world: { jobAvailability: 11, wages: 0.25 },
      interventions: {
        "coaches": { kind: "outreachCoching" },
        "police": { kind: "enforcement", start: 9, end: 3, focus: 2, where: { names: ["Eikenhoff"] } },
      },
    }
    """

  @Test("Mistakes in a scenario are told in Dutch, in the place notation of all, with remedies and a closing line")
  func mistakes() async throws {
    let bench = try Bench()
    try bench.write(Self.wrong, to: "fout.json5")
    let answer = try await bench.call("check", "fout.json5", "--language", "nl")
    #expect(answer.code == 65 && answer.outputBytes.isEmpty)
    #expect(
      answer.errors == """
        fout.json5:3:3: fout: 'weks' is geen instelling van het scenario
          is 'weeks' bedoeld? (weken, 1 t/m 10400, standaard 520)
        fout.json5:4:17: fout: replications is "two" (tekst), moet een geheel getal van 1 t/m 100000 (runs) zijn
        fout.json5:5:29: fout: world.jobAvailability is 11, buiten 0...3 (factor)
        fout.json5:5:40: fout: world.wages is 0.25, buiten 0.5...2 (factor)
        fout.json5:7:24: fout: 'outreachCoching' is geen soort interventie
          is 'outreachCoaching' bedoeld? (Coaches die jongeren met een verhoogd risico opzoeken en begeleiden)
        fout.json5:8:53: fout: end is week 3, eerder dan start, week 9
        fout.json5:8:63: fout: interventions.police.focus is 2, buiten 0...1 (aandeel)
        fout.json5:8:82: fout: 'Eikenhoff' is geen wijk van de stad
          is 'Eikenhof' bedoeld?
        8 fouten; er is niets uitgevoerd. Zie 'keerpunt help'.

        """)
  }

  @Test(
    "One line of each command is Dutch where the user asks for it",
    arguments: [
      (["check", "s", "s/cities/tiny"], 0, "3 scenario's en 1 stad, niets mis"),
      (
        ["check", "s/jobs.json5", "--set", "wages=1"], 65,
        "--set wages=1: fout: 'wages' is geen instelling van het scenario"
      ),
      (["city", "check", "s/cities/tiny"], 0, "s/cities/tiny: 3 wijken, 100 jongeren, 4 verbindingen, niets mis"),
      (["city", "check", "nergens"], 66, "nergens: fout: er is geen stadsmap 'nergens'"),
      (
        ["city", "generate", "s"], 73,
        "fout: s is niet aan te maken: de map is niet leeg; --force overschrijft een stad die erin staat"
      ),
      (["city", "generate", "a", "--neighbourhoods", "4"], 0, "a: 4 wijken, 6.000 jongeren, 8 verbindingen"),
      (["new", "eigen.json5", "--like", "s/baseline.json5"], 0, "eigen.json5: bouwt voort op s/baseline.json5"),
      (["levers", "zzzzqqqq"], 64, "fout: geen instelling past bij 'zzzzqqqq'"),
      (
        ["run", "s", "--seed", "x"], 64,
        "fout: optie '--seed' is 'x', geen geheel getal; toegestaan: 0 t/m 9007199254740991"
      ),
      (["rnu"], 64, "fout: 'rnu' is geen opdracht van keerpunt; is 'run' bedoeld?"),
      (["help", "run"], 0, "Gebruik: keerpunt run [OPTIONS] SCENARIO..."),
      (
        ["run", "s", "--output", "s/jobs.json5"], 73,
        "fout: s/jobs.json5 is niet aan te maken: er staat een bestand met die naam in de weg; geef een andere map met --output"
      ),
    ] as [([String], Int32, String)])
  func firstLines(words: [String], code: Int32, line: String) async throws {
    let answer = try await Bench().call(words + ["--language=nl"])
    #expect(answer.code == code)
    #expect((answer.output + answer.errors).split(separator: "\n").first.map(String.init) == line)
  }

  @Test("A run is told in Dutch, and its files are the same to the last byte, but for the page that shows Dutch first")
  func run() async throws {
    let bench = try Bench()
    let more = ["--weeks", "40", "--replications", "6", "--set", "burnIn=25"]
    let late = more + ["--set", "world.recession.from=90", "--set", "world.recession.to=99"]
    let english = try await bench.call(["run", "s", "--output", "en", "--quiet"] + late)
    let dutch = try await bench.call(["run", "s", "--output", "nl", "--language", "nl"] + late)
    #expect(english.code == 0 && dutch.code == 0)
    let (first, second) = (try bench.files("en"), try bench.files("nl"))
    #expect(first.filter { $0.key != "report.html" } == second.filter { $0.key != "report.html" })
    let lines = dutch.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "3 scenario's met elk 6 runs van 40 weken, 100 jongeren in 3 wijken.")
    #expect(lines.contains { $0.hasPrefix("  uitkomst ") && $0.hasSuffix(" relatief") })
    #expect(lines.count { $0.hasPrefix("  Persoonsjaren betrokken ") } == 2)
    #expect(lines.allSatisfy { $0.count <= 80 })
    let text = Self.unwrapped(dutch)
    #expect(text.contains(" het aantal persoonsjaren betrokkenheid: tussen ") && text.contains(", 6 paren runs)."))
    #expect(text.contains("Gepaarde runs: met onafhankelijke runs zou de variantie van het verschil in persoonsjaren "))
    // A point stands between thousands only.
    #expect(text.contains(/[0-9],[0-9]/) && !text.contains(/[0-9]\.([0-9]{1,2}|[0-9]{4,})[^0-9]/))
    #expect(
      dutch.errors.split(separator: "\n").first
        == "s/baseline.json5: let op: de recessie begint in week 90, na de laatste week, 40, en komt dus nooit")
  }

  @Test("A scenario alone has no other, and says so in Dutch")
  func alone() async throws {
    let answer = try await Bench().call("run", "s/jobs.json5", "--output", "out", "--language", "nl")
    #expect(
      answer.output.hasPrefix("1 scenario, 2 runs van elk 12 weken, 100 jongeren in 3 wijken: More jobs.\n\n  uitkomst")
    )
    let rest =
      "Niets om mee te vergelijken: noem meer scenario's, of een basisscenario met --baseline. 11 bestanden in out: "
    #expect(Self.unwrapped(answer).contains(rest))
  }

  /// What was printed, as one line.
  private static func unwrapped(_ answer: Answer) -> String {
    answer.output.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
  }

  @Test("Settings are found and listed in Dutch, the term first; the forms for programs stay as they are")
  func levers() async throws {
    let bench = try Bench()
    let answer = try await bench.call("levers", "loslaten", "ontmoetingen", "week", "--language", "nl")
    #expect(
      answer.output.hasPrefix(
        """
        interventions.NAME.persistence (outreachCoaching)
            niet meer loslaten: Kans dat een coach een jongere niet loslaat die de
            ontmoetingen van een week mist (kans, 0 t/m 1, standaard 0.9)
            bron: aanname: geen gepubliceerd cijfer; A19 geeft de richting: korte
            relaties doen kwaad

        """), "\(answer.output)")
    #expect(answer.output.hasSuffix("\n\n1 instelling: 0 uit literatuur, 0 gekalibreerd, 1 aangenomen\n"))
    for format in ["csv", "json"] {
      let english = try await bench.call("levers", "--format", format)
      #expect(try await bench.call("levers", "--format", format, "--language", "nl").outputBytes == english.outputBytes)
    }
    let markdown = try await bench.call("levers", "wages", "--format", "markdown", "--language", "nl").output
    let heading = "| pad | groep | omschrijving | eenheid | bereik | standaard | bron | term | soort bron |\n"
    #expect(markdown.hasPrefix(heading))
    #expect(markdown.contains("| Lonen, in verhouding tot wat ze nu zijn | factor | 0.5 t/m 2 | 1 |"))
  }

  @Test("A new scenario with Dutch comments has nothing wrong")
  func new() async throws {
    let bench = try Bench()
    #expect(try await bench.call("new", "eigen.json5", "--like", "s/baseline.json5", "--language", "nl").code == 0)
    let text = try bench.text("eigen.json5")
    #expect(
      text.contains(
        "// aanloop: Aantal weken voorafgaand aan week 1, in de wereld zoals die standaard is (weken, 0 t/m\n"))
    #expect(text.contains("\"outreachende coaches\": {"))
    #expect(try await bench.call("check", "eigen.json5").code == 0)
  }

  @Test("The language of the surroundings changes nothing")
  func surroundings() async throws {
    let variables = ["LANG": "nl_NL.UTF-8", "LC_ALL": "nl_NL.UTF-8", "LANGUAGE": "nl"]
    let answer = try await Bench().call("check", "s", environment: variables)
    #expect(answer.output == "3 scenarios, nothing wrong\n")
  }

  @Test("Every command that prints words for people has the same option for their language")
  func option() {
    for command in Main.commands.commands where command.name != "benchmark" {
      let own = command.options.filter { $0.name == "language" }
      #expect(
        own.count == 1 && own.first?.allowed == .choices(["en", "nl"]) && own.first?.defaultText == "en",
        "\(command.name)")
    }
  }

  @Test(
    "The language that a call asks for is known however wrong the call is",
    arguments: [
      (["--language", "nl"], Language.nl), (["run", "--language=nl", "--xyz"], .nl), (["run", "--language"], .en),
      (["run", "--language", "xx"], .en), (["run", "--", "--language", "nl"], .en), ([], .en),
      (["help", "--language", "en"], .en),
    ] as [([String], Language)])
  func asked(words: [String], language: Language) {
    #expect(Language.asked(in: words) == language)
  }
}
