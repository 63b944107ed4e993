import Foundation
import Testing

@testable import RecruitmentModel

/// What the sources themselves must hold; read as text.
@Suite("The house") struct HouseTests {
  /// A source file: its module, its name and its text.
  private struct Source {
    let module: String
    let path: String
    let lines: [String]

    var imports: [String] {
      lines.compactMap { line in
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "import"), at + 1 < words.count, at <= 2, !line.hasPrefix("//") else {
          return nil
        }
        return words[at + 1].split(separator: ".").first.map(String.init)
      }
    }

    /// Lines without their comments.
    var code: [String] { lines.map { $0.components(separatedBy: "//")[0] } }
  }

  private static let modules = [
    "SimulationKernel", "Parameters", "Tables", "RecruitmentModel", "Experiments", "Report", "keerpunt",
  ]

  /// The modules of ours that each may see.
  private static let below: [String: Set<String>] = [
    "SimulationKernel": [], "Parameters": [], "Tables": ["Parameters"],
    "RecruitmentModel": ["SimulationKernel", "Parameters"],
    "Experiments": ["SimulationKernel", "Parameters", "Tables", "RecruitmentModel"],
    "Report": ["Parameters", "Tables"],
    "keerpunt": ["SimulationKernel", "Parameters", "Tables", "RecruitmentModel", "Experiments", "Report"],
  ]

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources")

  private static func sources(of module: String) throws -> [Source] {
    let folder = root.appendingPathComponent(module).resolvingSymlinksInPath()
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    return try names.sorted().map { name in
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      return Source(module: module, path: "\(module)/\(name)", lines: text.components(separatedBy: "\n"))
    }
  }

  @Test("Imports only point down the floors", arguments: modules)
  func floors(module: String) throws {
    let sources = try HouseTests.sources(of: module)
    #expect(!sources.isEmpty)
    for source in sources {
      let upward = source.imports.filter {
        HouseTests.modules.contains($0) && HouseTests.below[module]?.contains($0) != true
      }
      #expect(upward == [], "\(source.path)")
    }
  }

  @Test(
    "The lower floors do without Foundation",
    arguments: ["SimulationKernel", "Parameters", "Tables", "RecruitmentModel"])
  func foundation(module: String) throws {
    for source in try HouseTests.sources(of: module) {
      #expect(!source.imports.contains { $0.hasPrefix("Foundation") }, "\(source.path)")
    }
  }

  @Test("No rule names an intervention")
  func rulesNameNoIntervention() throws {
    let kinds = Registry.interventions.map { "\($0)" }
    #expect(kinds.contains("OutreachCoaching"))
    let rules = try HouseTests.sources(of: "RecruitmentModel").filter { $0.path.contains("/Rules/") }
    #expect(rules.count > 20)
    for rule in rules {
      for kind in kinds {
        #expect(!rule.lines.contains { $0.contains(kind) }, "\(rule.path) names \(kind)")
      }
    }
  }

  @Test("Every intervention has a file of its own, and stands in the registry")
  func registry() throws {
    let files = try HouseTests.sources(of: "RecruitmentModel").filter { $0.path.contains("/Interventions/") }
    let declared = files.flatMap { file in
      file.code.compactMap { line -> String? in
        guard let tail = line.components(separatedBy: "struct ").dropFirst().first,
          tail.contains(": Intervention")
        else { return nil }
        return tail.components(separatedBy: ":")[0]
      }
    }
    #expect(declared.sorted() == Registry.interventions.map { "\($0)" }.sorted())
    for type in declared { #expect(files.contains { $0.path.hasSuffix("/\(type).swift") }, "\(type)") }
    let names = Registry.interventions.map { $0.kind }
    #expect(Set(names).count == names.count)
    for kind in Registry.interventions {
      #expect(Registry.intervention(named: kind.kind) == kind)
      #expect(!kind.summary.isEmpty && !kind.termNL.isEmpty)
    }
    #expect(Registry.intervention(named: "mentoring") == nil)
  }

  @Test("Unsafe code lives in the kernel and in the files of system calls only", arguments: modules)
  func unsafeCode(module: String) throws {
    let allowed = [
      "Experiments/Files/SystemCalls.swift", "Experiments/Files/ProcessUsage.swift",
      "keerpunt/Terminal/StandardStreams.swift", "keerpunt/Terminal/Interruption.swift",
    ]
    guard module != "SimulationKernel" else { return }
    for source in try HouseTests.sources(of: module) where !allowed.contains(source.path) {
      let words = source.code.flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "_" } }
      #expect(
        !words.contains { $0 == "unsafe" || $0.hasPrefix("Unsafe") || $0.hasPrefix("withUnsafe") }, "\(source.path)")
    }
  }

  @Test("Nothing in the sources gives up on the program without a reason", arguments: modules)
  func noTraps(module: String) throws {
    for source in try HouseTests.sources(of: module) {
      for trap in ["fatalError(", "try!", " as!"] {
        #expect(!source.code.contains { $0.contains(trap) }, "\(source.path) has \(trap)")
      }
    }
  }
}
