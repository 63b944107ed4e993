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

    /// Lines without their comments and without what stands in texts.
    var code: [String] {
      var isText = false
      return lines.map { line in
        let quotes = line.components(separatedBy: "\"\"\"").count - 1
        defer { if quotes % 2 == 1 { isText.toggle() } }
        guard !isText else { return "" }
        let before = line.components(separatedBy: "\"\"\"")[0]
        return HouseTests.withoutTexts(before).components(separatedBy: "//")[0]
      }
    }
  }

  /// A line with empty texts where it had others.
  private static func withoutTexts(_ line: String) -> String {
    var isText = false
    var last: Character = " "
    return line.filter { character in
      let isQuote = character == "\"" && last != "\\"
      defer { last = character }
      if isQuote { isText.toggle() }
      return isQuote || !isText
    }
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

  /// The files that may hold unsafe code: of the kernel, and of calls to the system.
  private static let unsafeFiles: Set = [
    "SimulationKernel/CoarseDraw.swift", "SimulationKernel/Column+Bits.swift", "SimulationKernel/Column+Drift.swift",
    "SimulationKernel/Column+Histogram.swift", "SimulationKernel/Column+Sums.swift", "SimulationKernel/Column.swift",
    "SimulationKernel/Crew.swift", "SimulationKernel/Draws+Sieve.swift", "SimulationKernel/FixedPointColumn.swift",
    "SimulationKernel/Mailbox.swift", "SimulationKernel/NarrowColumns.swift", "SimulationKernel/PhiloxLanes.swift",
    "SimulationKernel/Threads.swift", "Experiments/Files/SystemCalls.swift", "Experiments/Files/ProcessUsage.swift",
    "keerpunt/Terminal/StandardStreams.swift", "keerpunt/Terminal/Interruption.swift",
  ]

  /// Words of a line of code.
  private static func words(_ line: String) -> [String] {
    line.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "@" }.map(String.init)
  }

  @Test("Unsafe code lives in named files of the kernel and of system calls only", arguments: modules)
  func unsafeCode(module: String) throws {
    for source in try HouseTests.sources(of: module) where !HouseTests.unsafeFiles.contains(source.path) {
      let words = source.code.flatMap(HouseTests.words)
      #expect(
        !words.contains { $0 == "unsafe" || $0.hasPrefix("Unsafe") || $0.hasPrefix("withUnsafe") }, "\(source.path)")
    }
  }

  @Test(
    "Every piece of unsafe code has a comment near it that says what makes it safe, or whom it must trust",
    arguments: modules)
  func unsafeCodeIsExplained(module: String) throws {
    for source in try HouseTests.sources(of: module) {
      // One comment may speak for a whole file of the same calls.
      if source.lines.contains(where: { $0.contains("Safe: ") && $0.contains("so in all calls below") }) { continue }
      for (at, line) in source.code.enumerated() where HouseTests.words(line).contains("unsafe") {
        let near = source.lines[max(0, at - 20)...min(source.lines.count - 1, at + 4)]
        #expect(
          near.contains { $0.contains("Safe: ") || $0.contains("@unsafe") || $0.contains("@safe") },
          "\(source.path):\(at + 1) does not say why it is safe")
      }
    }
  }

  /// The types that promise by hand that threads may share them.
  private static let handMadeSharing: Set = [
    "SimulationKernel/Threads.swift", "SimulationKernel/Column.swift", "SimulationKernel/Crew.swift",
    "SimulationKernel/Mailbox.swift", "RecruitmentModel/World.swift", "RecruitmentModel/Records/Survey.swift",
    "RecruitmentModel/Records/Ledger.swift", "RecruitmentModel/Records/InvolvementHistory.swift",
  ]

  @Test("Nothing in the sources gives up on the program, or leaves out a check", arguments: modules)
  func noTraps(module: String) throws {
    for source in try HouseTests.sources(of: module) {
      for trap in [
        "fatalError(", "try!", " as!", "unsafelyUnwrapped", "assumingMemoryBound", "unowned(unsafe)",
        "nonisolated(unsafe)", "_unsafe", "unchecked:", "-Ounchecked",
      ] {
        #expect(!source.code.contains { $0.contains(trap) }, "\(source.path) has \(trap)")
      }
      if !HouseTests.handMadeSharing.contains(source.path) {
        #expect(!source.code.contains { $0.contains("@unchecked") }, "\(source.path)")
      }
      for (at, line) in source.code.enumerated() {
        #expect(!HouseTests.unwrapsByForce(line), "\(source.path):\(at + 1) unwraps by force: \(line)")
      }
    }
  }

  /// Whether a `!` stands behind a value, outside of texts.
  static func unwrapsByForce(_ line: String) -> Bool {
    var isText = false
    var last: Character = " "
    let characters = Array(line)
    for (at, character) in characters.enumerated() {
      if character == "\"", last != "\\" { isText.toggle() }
      let next = at + 1 < characters.count ? characters[at + 1] : " "
      if character == "!", !isText, next != "=", last.isLetter || last.isNumber || [")", "]", "_", "?"].contains(last) {
        return true
      }
      last = character
    }
    return false
  }

  @Test("A force unwrap is told from a negation and from a text")
  func forceUnwraps() {
    for line in ["x!", "f(a)!.b", "a[0]! + 1", "let a: Int!"] { #expect(HouseTests.unwrapsByForce(line), "\(line)") }
    for line in ["!x", "a != b", "if a, !b", "\"Stop!\"", "(!a)"] {
      #expect(!HouseTests.unwrapsByForce(line), "\(line)")
    }
  }

  @Test("The package is built with all checks on")
  func settings() throws {
    let manifest = HouseTests.root.deletingLastPathComponent().appendingPathComponent("Package.swift")
    let text = try String(contentsOf: manifest, encoding: .utf8)
    #expect(text.contains(".strictMemorySafety()") && text.contains(".treatAllWarnings(as: .error)"))
    for word in ["unsafeFlags", "Ounchecked", "enforce-exclusivity"] { #expect(!text.contains(word), "\(word)") }
  }
}
