import Experiments
import Foundation
import Parameters
import RecruitmentModel
import Testing

@testable import Report
@testable import keerpunt

/// What stands in the sources and what settings declare must have Dutch texts, and these must be used.
@Suite("Texts") struct TextsTests {
  private static let literals: [SourceLiteral] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources").resolvingSymlinksInPath()
    return (try? LiteralReader.literals(below: root)) ?? []
  }()

  private static let entries = Dutch.pages.flatMap(Catalogue.entries)

  /// Files whose words are no messages: for programmers, for shells, for result files, or the texts themselves.
  private static let otherFiles = [
    "SimulationKernel/", "Report/Texts/", "Tables/CSVText.swift", "Tables/TableSchema.swift", "Parameters/Unit.swift",
    "RecruitmentModel/Invariants/",
    "RecruitmentModel/Rules/IllegalWork.swift",
    "RecruitmentModel/Rules/LegalIncome.swift", "Experiments/Results/ResultTables",
    "Experiments/Sweeps/SweepTables.swift", "Experiments/Sweeps/SweepLayout.swift",
    "Experiments/Results/DataPackage.swift", "Experiments/Results/Pairing.swift",
    "keerpunt/Arguments/BashCompletion.swift",
    "keerpunt/Arguments/ZshCompletion.swift", "keerpunt/Arguments/FishCompletion.swift",
    "keerpunt/Arguments/CommandSet+Faults.swift",
    "keerpunt/Commands/BenchmarkCommand.swift", "keerpunt/Commands/BenchmarkTables.swift",
    "Experiments/Benchmarks/", "Experiments/Validation/ValidationTable.swift",
    "Experiments/Calibration/CalibrationFiles.swift",
  ]

  /// Calls whose words are no messages: declarations, which are looked at by themselves, and errors of the program.
  private static let otherCalls: Set<String> = [
    "real", "count", "flag", "choice", "choices", "read.text", "texts", "names", "reals", "block", "node", "cited",
    "assumed",
    "calibrated",
    "Command", "CommandSet", "argument", "arguments", "whole", "Outcome", "CityColumn", "ColumnDescription",
    "TableSchema", "assert", "precondition", "TableError", "violation", "Breach", "closing", "commandLine", "Text",
    "page.write", "page.open", "DataPackage.File", "Companion", "Claim",
  ]

  /// What describes files for programs: the columns of lists of settings, and the title of a folder of results.
  private static let otherTexts: Set = [
    "Path in scenario files", "scenario, world, a kind of intervention, or assumption", "What it is",
    "Values that are allowed", "Value where nothing is said", "Where the default comes from",
    "vary: {{ \"world.jobAvailability\": {{ from: 0.6, to: 1.4, steps: 5 }} }}", "{{ from: 0.6, to: 1.4, steps: 5 }}",
    "The policy documents' own word", "cited, calibrated, assumed or chosen",
    "Keerpunt: {0}", "Keerpunt: {0} scenario{1} compared with {2}",
    "{0}, point {1}", "{0}, point {1}{2}",
  ]

  /// Texts of settings and of kinds of intervention. Where assumptions come from may be said in English.
  private static let declared: [String] = {
    let levers = Levers.all().map(\.declaration)
    let sources = Levers.all().filter { $0.group != "assumption" }.compactMap(\.declaration.source)
      .filter { if case .cited = $0 { false } else { true } }.map(\.detail)
    return levers.map(\.summary) + levers.map(\.unit.text) + levers.map(\.unit.explanation) + sources
      + Registry.interventions.map { $0.summary }
  }()

  /// Texts of the commands, and of their options and arguments.
  private static let commands: [String] = {
    let commands = Main.commands.allCommands()
    let paragraphs = commands.flatMap { HelpPage.wrapped($0.discussion, width: .max) }.filter { !$0.hasPrefix(" ") }
    let options = commands.flatMap(\.declarations)
    let defaults = options.compactMap(\.defaultText).filter { $0.contains(" ") }
    return [Main.commands.summary] + commands.map(\.summary) + paragraphs + options.map(\.summary) + defaults
  }()

  private static func places(_ template: String) -> [Int] {
    Message.pieces(of: template).compactMap { if case .place(let index) = $0 { index } else { nil } }.sorted()
  }

  @Test("Every message in the sources has a Dutch text")
  func messages() {
    let known = Set(Self.entries.map(\.english)).union(Self.otherTexts).union(Self.declared)
      .union(Registry.interventions.map { $0.termNL })
    let messages = Self.literals.filter { literal in
      literal.isProse && !literal.template.contains("\n") && !literal.template.hasPrefix("keerpunt ")
        && !Self.otherFiles.contains { literal.file.hasPrefix($0) }
        && !literal.calls.contains { call in
          Self.otherCalls.contains(call)
            || Self.otherCalls.contains(call.split(separator: ".").last.map(String.init) ?? "")
        }
    }
    #expect(messages.count > 250)
    for message in messages where !known.contains(message.template) {
      Issue.record("Sources/\(message.file):\(message.line): no Dutch text for '\(message.template)'")
    }
  }

  @Test(
    "Every setting says in Dutch what it is, and so does every command; those of policy also where defaults come from"
  )
  func declarations() {
    let known = Set(Self.entries.map(\.english))
    #expect(Self.declared.count > 200 && Self.commands.count > 40)
    for text in Set(Self.declared + Self.commands).sorted() where !text.isEmpty && !known.contains(text) {
      Issue.record("no Dutch text for '\(text)'")
    }
  }

  @Test("Every Dutch text stands in for an English one that is used, once, and has its values")
  func entries() {
    var used = Set(Self.literals.map(\.template)).union(Self.declared + Self.commands)
    for (_, declaration) in Levers.all() {
      used.formUnion([
        declaration.summary, declaration.unit.text, declaration.unit.explanation, declaration.source?.detail ?? "",
      ])
    }
    #expect(Self.entries.count > 300)
    var seen: Set<String> = []
    for (english, dutch) in Self.entries {
      let (isUsed, isNew) = (used.contains(english), seen.insert(english).inserted)
      #expect(isUsed, "nothing says '\(english)'")
      #expect(isNew, "'\(english)' has two texts")
      #expect(!dutch.isEmpty && Self.places(english) == Self.places(dutch), "'\(english)' is '\(dutch)'")
    }
  }

  @Test("Every word of reports has a Dutch one with the same places")
  func reports() throws {
    let (english, dutch) = (Mirror(reflecting: Texts.english).children, Mirror(reflecting: Texts.dutch).children)
    // What both languages write in the same way.
    let shared: Set = ["scenarioHeading", "recruitments", "experimentHeading"]
    for (one, other) in zip(english, dutch) {
      let name = one.label ?? ""
      if let one = one.value as? [String: String], let other = other.value as? [String: String] {
        #expect(name == "units" || one.keys.sorted() == other.keys.sorted(), "\(name)")
        continue
      }
      let (one, other) = (try #require(one.value as? String), try #require(other.value as? String))
      #expect(one != other || shared.contains(name), "\(name)")
      #expect(Self.names(one) == Self.names(other), "\(name)")
    }
    for outcome in Outcome.all where ComparisonReport.shortOutcomes.contains(outcome.name) {
      #expect(Texts.dutch.units[outcome.unit] != nil, "\(outcome.unit)")
    }
  }

  /// The places of a template of reports, `{title}`.
  private static func names(_ template: String) -> [String] {
    template.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
      $0.split(separator: "}").first.map(String.init)
    }.sorted()
  }

  @Test("No English is left in Dutch texts")
  func noEnglish() {
    let english: Set<Substring> = [
      "the", "and", "not", "with", "must", "from", "which", "that", "it", "its", "are", "has", "have", "be", "for",
      "by",
      "this", "these", "between", "youth", "or", "than", "neither", "nor", "folder", "year",
    ]
    let reports = Mirror(reflecting: Texts.dutch).children.compactMap { $0.value as? String }
    for text in Self.entries.map(\.translation) + reports {
      let words = text.lowercased().split { !$0.isLetter }
      #expect(english.intersection(words).isEmpty, "\(text)")
    }
  }
}
