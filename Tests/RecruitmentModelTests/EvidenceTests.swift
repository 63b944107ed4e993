import Foundation
import Parameters
import Testing

@testable import RecruitmentModel

/// The pages that say where numbers come from, against the code that uses them.
@Suite struct EvidenceTests {
  @Test("Every id of evidence that the model's code names is an entry of the evidence page")
  func everyIdIsAnEntry() throws {
    let page = try Self.page("Evidence")
    let named = try Self.sources().flatMap { file in
      let text = try String(contentsOf: file, encoding: .utf8)
      return text.matches(of: /\b[A-E][0-9]{2}\b/.wordBoundaryKind(.simple)).map {
        (id: String($0.output), file: file.lastPathComponent)
      }
    }
    #expect(named.count > 100, "the search finds the ids at all")
    for (id, file) in named where !page.contains("\n| \(id) | ") {
      Issue.record("\(file) names \(id), which Evidence.md does not have")
    }
  }

  @Test("Every setting that cites evidence gives ids of the evidence page")
  func citationsAreEntries() throws {
    let page = try Self.page("Evidence")
    for case (let path, .cited(let ids)?) in Self.settings().map({ ($0.path, $0.source) }) {
      for id in ids where !page.contains("\n| \(id) | ") {
        Issue.record("\(path) cites \(id), which Evidence.md does not have")
      }
    }
  }

  @Test("The page of rules states every assumption with its present default, unit and source")
  func pageOfRulesAgreesWithTheCode() throws {
    let page = try Self.page("Submodels")
    let declared = Self.settings().filter { $0.path.hasPrefix("assumptions.") }
    #expect(declared.count > 150, "the assumptions are listed at all")
    for one in declared {
      let source = one.source.map(String.init(describing:)) ?? ""
      let row = "| `\(one.name)` | \(one.summary) | \(one.defaultText) | \(one.unit.text) | \(source) |"
      if !page.contains("\n\(row)\n") {
        Issue.record("Submodels.md must have, for \(one.path), the row: \(row)")
      }
    }
  }

  @Test("The page of settings states every setting of the world and of each kind, beneath its heading")
  func pageOfSettingsAgreesWithTheCode() throws {
    let page = try Self.page("Settings")
    let groups = ["World"] + Registry.interventions.map { $0.kind }
    for (group, settings) in zip(groups, Self.settingsByGroup()) {
      let part = page.split(separator: "\n## ").first { $0.hasPrefix("\(group)\n") } ?? ""
      for one in settings {
        let source = one.source.map(String.init(describing:)) ?? ""
        let row =
          "| `\(one.name)` | \(one.summary) | \(one.defaultText) | \(one.unitText) | \(one.rangeText) | \(source) |"
        if !"\(part)\n".contains("\n\(row)\n") {
          Issue.record("Settings.md must have, under \(group), the row: \(row)")
        }
      }
    }
  }

  /// The settings of the world, and then of each kind, those that all kinds share left out.
  private static func settingsByGroup() -> [[Declaration]] {
    let world = ParameterReader(nil, path: "world", problems: ProblemLog())
    _ = WorldSettings(world)
    let kinds = Registry.interventions.map { kind in
      let read = ParameterReader(nil, path: kind.kind, problems: ProblemLog())
      _ = kind.init(read)
      return read
    }
    return ([world] + kinds).map { $0.declarations.filter { !$0.isContainer } }
  }

  /// All settings of the model: assumptions, world and interventions.
  private static func settings() -> [Declaration] {
    let read = ParameterReader(nil, path: "", problems: ProblemLog())
    _ = RuleBook(read.block("assumptions", "Parameters of the model"))
    _ = WorldSettings(read.block("world", "The world around policy"))
    for kind in Registry.interventions { _ = kind.init(read.block(kind.kind, kind.summary)) }
    return read.declarations.filter { $0.kind != .block && $0.kind != .node }
  }

  private static let model = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/RecruitmentModel")

  private static func page(_ name: String) throws -> String {
    try String(contentsOf: model.appending(path: "RecruitmentModel.docc/\(name).md"), encoding: .utf8)
  }

  /// All Swift files of the model.
  private static func sources() throws -> [URL] {
    try FileManager.default.subpathsOfDirectory(atPath: model.path).filter { $0.hasSuffix(".swift") }.sorted()
      .map { model.appending(path: $0) }
  }
}
