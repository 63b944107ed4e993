import Experiments
import Foundation
import Parameters
import RecruitmentModel
import Testing

@testable import keerpunt

@Suite("Starting a scenario") struct CommandTestsNew {
  /// A bench with the tiny city and its baseline where a clone has them.
  private static func clone() throws -> Bench {
    let bench = try Bench()
    try bench.write(Bench.neighbourhoods, to: "Scenarios/cities/tiny/neighbourhoods.csv")
    try bench.write(Bench.links, to: "Scenarios/cities/tiny/links.csv")
    try bench.write(Bench.baseline, to: "Scenarios/baseline.json5")
    try FileManager.default.createDirectory(at: bench.url("deep/er"), withIntermediateDirectories: true)
    return bench
  }

  @Test("What is written passes the check, runs beside the baseline, and says what comes next")
  func newcomer() async throws {
    let bench = try Self.clone()
    let made = try await bench.call("new", "mine.json5")
    #expect(made.code == 0 && made.errors.isEmpty)
    #expect(
      made.output == """
        mine.json5: builds on Scenarios/baseline.json5
          keerpunt check mine.json5
          keerpunt run mine.json5 --baseline Scenarios/baseline.json5

        """)
    #expect(try bench.text("mine.json5").contains("\n  extends: \"Scenarios/baseline.json5\",\n"))
    for command in made.output.split(separator: "\n").dropFirst() {
      let words = command.split(separator: " ").dropFirst().map(String.init)
      let answer = try await bench.call(words + (words[0] == "run" ? ["--quiet"] : []))
      #expect(answer.code == 0 && answer.errors.isEmpty, "\(command)")
    }
    #expect(bench.names("Results/mine") == resultFiles)
  }

  @Test(
    "From wherever and to wherever it is written, its paths lead to the baseline",
    arguments: [
      ("Scenarios/mine.json5", "baseline.json5"), ("deep/er/mine.json5", "../../Scenarios/baseline.json5"),
      ("other/new/mine.json", "../../Scenarios/baseline.json5"), ("./deep/../mine.json5", "Scenarios/baseline.json5"),
    ])
  func places(file: String, extended: String) async throws {
    let bench = try Self.clone()
    let made = try await bench.call("new", file)
    #expect(made.code == 0)
    let read = JSON5.parse(Array(try bench.text(file).utf8), file: file, into: ProblemLog())
    #expect(read?["extends"]?.string == extended)
    #expect(try await bench.call("check", file).output == "1 scenario, nothing wrong\n")
  }

  @Test("The present folder may be any below the one with the baseline, or another altogether")
  func elsewhere() async throws {
    let bench = try Self.clone()
    // `env -C` starts the program in another folder.
    for (folder, file) in [
      ("deep/er", "mine.json5"), ("deep", "../Scenarios/mine.json5"), ("Scenarios", "third.json5"),
    ] {
      let launcher = ["/usr/bin/env", "-C", bench.url(folder).path]
      let made = try await bench.call(["new", file], launcher: launcher)
      #expect(made.code == 0, "\(folder): \(made.errors)")
      #expect(try await bench.call(["check", file], launcher: launcher).code == 0)
    }
    let absolute = bench.url("deep/absolute.json5").path
    let far = try await bench.call(["new", absolute], launcher: ["/usr/bin/env", "-C", "/"])
    #expect(far.code == 0, "\(far.errors)")
    #expect(try bench.text("deep/absolute.json5").contains("extends: \"../Scenarios/baseline.json5\""))
  }

  @Test("A folder that is a link is followed, as the system follows the paths in the file")
  func links() async throws {
    let bench = try Self.clone()
    try FileManager.default.createSymbolicLink(at: bench.url("link"), withDestinationURL: bench.url("deep/er"))
    #expect(try await bench.call("new", "link/mine.json5").code == 0)
    #expect(try bench.text("link/mine.json5").contains("extends: \"../../Scenarios/baseline.json5\""))
    #expect(try await bench.call("check", "link/mine.json5").code == 0)
  }

  /// The text with every setting switched on that stands behind two slashes.
  private static func switchedOn(_ text: String) -> String {
    func isSetting(_ rest: Substring) -> Bool {
      // Comments have one blank, the calls at the top three; what is inside a block that is off has two or four.
      let blanks = rest.prefix { $0 == " " }.count
      return !rest.isEmpty && blanks % 2 == 0
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<2 {
      lines = lines.map { line in
        let indent = line.prefix { $0 == " " }
        let rest = line.dropFirst(indent.count)
        return rest.hasPrefix("//") && isSetting(rest.dropFirst(2)) ? String(indent + rest.dropFirst(2)) : line
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test(
    "With everything switched on it holds nothing wrong, and nothing but the interventions changes",
    arguments: [
      ["--like", "s/baseline.json5"], ["--like", "s/jobs.json5"], ["--city", "s/cities/tiny"],
    ])
  func everythingOn(options: [String]) async throws {
    let bench = try Bench()
    #expect(try await bench.call(["new", "mine.json5"] + options).code == 0)
    let text = try bench.text("mine.json5")
    try bench.write(Self.switchedOn(text), to: "on.json5")
    let check = try await bench.call("check", "mine.json5", "on.json5")
    #expect(check.code == 0, "\(check.errors)")
    let on = try #require(JSON5.parse(Array(Self.switchedOn(text).utf8), file: "on", into: ProblemLog()))
    for (group, declaration) in Levers.all() where !declaration.isContainer && group != "assumption" {
      var path = declaration.path.split(separator: ".").map(String.init)
      if let kind = Registry.intervention(named: group) {
        path[1] = Starter.name(kind)
        // What kinds share is shown once, and not every kind is.
        guard Starter.shownKinds.contains(where: { $0 == kind }),
          Starter.own(kind).contains(where: { $0.path == declaration.path })
        else { continue }
      }
      #expect(on.value(at: path) != nil, "\(declaration.path)")
    }
    #expect(on["interventions"]?.members?.count == Starter.shownKinds.count)
    for kind in Registry.interventions { #expect(text.contains(kind.kind), "\(kind.kind) is shown or named") }
    #expect(
      on.value(at: ["interventions", "my outreach coaching", "where", "names"])?.compactText
        == #"["Eikenhof","Lindehof"]"#)
  }

  @Test("Values shown are those that hold: of the scenario that it builds on, else the defaults")
  func values() async throws {
    let bench = try Bench()
    #expect(try await bench.call("new", "mine.json5", "--like", "s/jobs.json5").code == 0)
    let text = try bench.text("mine.json5")
    for line in [
      "    //jobAvailability: 1.5,", "    //wages: 1,", "  //weeks: 12,", "  //replications: 2,", "  //seed: 7,",
      "      coaches: 12,", "      //start: 1,", "    //  places: 100,", "  //city: \"s/cities/tiny\",",
    ] {
      #expect(text.contains("\n\(line)\n"), "\(line)")
    }
    #expect(
      text.contains(
        "\n    // Legal posts, relative to what there is [baan, banen, beschikbaarheid van werk] (factor, 0 to\n    // 3, default 1)\n"
      ))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 110 })
  }

  @Test("A city alone makes a baseline, in which no intervention is on")
  func city() async throws {
    let bench = try Bench()
    let made = try await bench.call("new", "base.json5", "--city", "s/cities/tiny")
    #expect(
      made.output
        == "base.json5: a scenario of the city s/cities/tiny\n  keerpunt check base.json5\n  keerpunt run base.json5\n")
    let node = try #require(JSON5.parse(Array(try bench.text("base.json5").utf8), file: "x", into: ProblemLog()))
    #expect(
      node.compactText
        == #"{"title":"Base","about":"Say here in a sentence what this scenario is about.","city":"s/cities/tiny","#
        + #""weeks":520,"replications":20,"seed":1,"record":{},"world":{"recession":{}},"interventions":{}}"#)
  }

  @Test("A .json file has no comments, and any reader of JSON understands it")
  func plain() async throws {
    let bench = try Bench()
    #expect(try await bench.call("new", "s/more-coaches.json").code == 0)
    let object =
      try JSONSerialization.jsonObject(with: Data(try bench.text("s/more-coaches.json").utf8)) as? [String: Any]
    #expect(object?["extends"] as? String == "baseline.json5")
    #expect(object?["title"] as? String == "More coaches")
    #expect(
      (object?["interventions"] as? [String: [String: Any]])?["my outreach coaching"]?["kind"] as? String
        == "outreachCoaching")
    #expect(try await bench.call("check", "s/more-coaches.json").code == 0)
  }

  @Test("What is there is not overwritten unless that is asked for")
  func force() async throws {
    let bench = try Self.clone()
    try bench.write("mine", to: "mine.json5")
    let refused = try await bench.call("new", "mine.json5")
    #expect(refused.code == 73)
    #expect(refused.errors == "error: cannot create mine.json5: it is there already; --force overwrites it\n")
    #expect(try bench.text("mine.json5") == "mine")
    #expect(try await bench.call("new", "mine.json5", "--force").code == 0)
    #expect(try bench.text("mine.json5").hasSuffix("}\n"))
    let folder = try await bench.call("new", "Scenarios.json5/x.json5", "--like", "mine.json5/no")
    #expect(folder.code == 66)
    try FileManager.default.createDirectory(at: bench.url("d.json5"), withIntermediateDirectories: true)
    let inTheWay = try await bench.call("new", "d.json5", "--force")
    #expect(inTheWay.code == 73)
    #expect(inTheWay.errors == "error: cannot create d.json5: a folder of that name is in the way\n")
  }

  @Test("Where nothing is found to build on it says what to name, and writes nothing")
  func nothingFound() async throws {
    let bench = try Bench()
    let answer = try await bench.call("new", "mine.json5")
    #expect(answer.code == 66)
    #expect(
      answer.errors == """
        mine.json5: error: there is no baseline.json5 beside it, and no Scenarios/baseline.json5 here or in a folder above
          --like SCENARIO names another scenario to build on, --city DIR a city to begin with
        1 error; nothing was run. See 'keerpunt help'.

        """)
    #expect(bench.names("") == ["s"])
    let missing = try await bench.call("new", "deep/mine.json5", "--like", "s/basline.json5")
    #expect(missing.code == 66)
    #expect(missing.firstError == "s/basline.json5: error: it does not exist")
    #expect(bench.names("") == ["s"])
  }

  @Test("What it builds on must hold nothing wrong")
  func wrongBase() async throws {
    let bench = try Self.clone()
    try bench.write("{ city: 'cities/tiny', weks: 3 }", to: "Scenarios/baseline.json5")
    let answer = try await bench.call("new", "mine.json5")
    #expect(answer.code == 65)
    #expect(answer.firstError == "Scenarios/baseline.json5:1:24: error: 'weks' is not a setting of the scenario")
    #expect(bench.names("").contains("mine.json5") == false)
  }

  @Test(
    "Wrong calls",
    arguments: [
      (["mine.txt"], "error: argument FILE is 'mine.txt', must end in .json5 or .json"),
      (["mine"], "error: argument FILE is 'mine', must end in .json5 or .json"),
      (
        ["mine.json5", "--like", "a", "--city", "b"], "error: options '--like' and '--city' exclude each other"
      ),
      (
        [],
        "error: argument FILE is missing (The scenario to write; ends in .json5, or in .json for one without comments)"
      ),
    ])
  func wrong(words: [String], error: String) async throws {
    let bench = try Self.clone()
    let answer = try await bench.call(["new"] + words)
    #expect(answer.code == 64)
    #expect(answer.errors == "\(error)\nSee 'keerpunt help new'.\n")
  }

  @Test("Calls are shown as a shell takes them")
  func shell() async throws {
    let bench = try Self.clone()
    let answer = try await bench.call("new", "it's mine.json5")
    #expect(answer.output.contains("\n  keerpunt check 'it'\\''s mine.json5'\n"))
    #expect(try await bench.call("check", "it's mine.json5").code == 0)
  }
}
