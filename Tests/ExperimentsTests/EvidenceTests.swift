import Foundation
import Parameters
import Tables
import Testing

@testable import Experiments

/// The evidence that ships in the program.
@Suite("Evidence") struct EvidenceTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func file(_ path: String) throws -> String {
    try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
  }

  @Test("The shipped file has no fault, is sorted by id, and is what the rows are written as")
  func shipped() throws {
    var problems: [CSVProblem] = []
    let rows = Evidence.read(Evidence.shipped, file: "evidence.csv", into: &problems)
    #expect(problems.map(\.description) == [])
    #expect(rows == Evidence.rows && rows.count > 60)
    #expect(rows.map(\.id) == rows.map(\.id).sorted())
    #expect(
      String(decoding: try Evidence.table(rows).csv(), as: UTF8.self)
        == String(decoding: Evidence.shipped, as: UTF8.self))
    #expect(try file("Sources/Experiments/Evidence/evidence.csv") == String(decoding: Evidence.shipped, as: UTF8.self))
  }

  @Test("Every row says what, a figure or a finding, its unit, a source and how far it can be trusted")
  func complete() {
    for row in Evidence.rows {
      #expect(!row.quantity.isEmpty && !row.topic.isEmpty && !row.unit.isEmpty && !row.source.isEmpty, "\(row.id)")
      #expect(row.value != nil || row.low != nil || !row.finding.isEmpty, "\(row.id) says nothing")
      #expect((row.low == nil) == (row.high == nil), "\(row.id) has half a range")
      if let low = row.low, let high = row.high {
        #expect(low <= high, "\(row.id)")
        if let value = row.value { #expect(low <= value && value <= high, "\(row.id)") }
      }
      #expect(row.url.isEmpty || row.url.hasPrefix("http"), "\(row.id)")
      #expect(row.source != "none found" || row.confidence == .recall, "\(row.id) has no source, yet more than memory")
      #expect(!row.note.hasSuffix("."), "\(row.id)")
    }
  }

  /// What is wrong with the sources of a file of targets: ids without a row, and rows from memory.
  private func faults(_ path: String) throws -> (faults: [String], sources: Int) {
    var problems: [CSVProblem] = []
    let table = CSVTable.parse(bytes: Array(try file(path).utf8), file: path, into: &problems)
    var faults: [String] = problems.map(\.description)
    let name = table.columnNames.first ?? ""
    for row in table.rows.indices {
      let target = table.text(row, name, into: &problems) ?? ""
      let source = table.text(row, "source", into: &problems) ?? ""
      guard let evidence = Evidence.row(source) else {
        faults.append("\(target): no row of evidence '\(source)'")
        continue
      }
      if !evidence.confidence.servesAsTarget {
        faults.append("\(target): \(source) is \(evidence.confidence.rawValue)")
      }
    }
    return (faults, table.rows.count)
  }

  @Test("Every target and every published experiment has a row of evidence as its source, and none from memory")
  func targets() throws {
    let folder = Self.root.appendingPathComponent("Scenarios/targets")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".csv") }
    #expect(files.count >= 2)
    for name in files {
      let (faults, sources) = try faults("Scenarios/targets/\(name)")
      #expect(faults == [], "\(name)")
      #expect(sources > 10, "\(name)")
    }
    #expect(Evidence.rows.contains { !$0.confidence.servesAsTarget }, "there are rows that the check would find")
  }

  @Test("Every id that settings, scenarios, pages and the README name has a row, and every row is named")
  func named() throws {
    var named: Set<String> = []
    var seen = 0
    for folder in ["Sources", "Scenarios"] {
      let all = try FileManager.default.subpathsOfDirectory(atPath: Self.root.appendingPathComponent(folder).path)
      for path in all.sorted() where !path.contains("Evidence") && !path.hasPrefix("Report/Texts") {
        guard path.hasSuffix(".swift") || path.hasSuffix(".md") || path.hasSuffix(".json5") || path.hasSuffix(".csv")
        else { continue }
        for id in Evidence.ids(in: try file("\(folder)/\(path)")) {
          seen += 1
          if named.insert(id).inserted, Evidence.row(id) == nil {
            Issue.record("\(folder)/\(path) names \(id), which evidence.csv does not have")
          }
        }
      }
    }
    #expect(seen > 300, "the search finds ids at all")
    #expect(Evidence.rows.map(\.id).filter { !named.contains($0) } == [], "nothing names these")
  }

  @Test("No assumption goes without a reason in words, and none has a range of a single value")
  func assumptions() throws {
    #expect(Self.fault(in: .assumed(""), low: 0, high: 1) != nil)
    #expect(Self.fault(in: .assumed("assumed"), low: 0, high: 1) != nil)
    #expect(Self.fault(in: .assumed("a guess"), low: 1, high: 1) != nil)
    #expect(Self.fault(in: .cited([]), low: 0, high: 1) != nil)
    #expect(Self.fault(in: .calibrated(""), low: 0, high: 1) != nil)
    #expect(Self.fault(in: .assumed("between one and three"), low: 1, high: 3) == nil)
    let settings = Levers.all().filter { !$0.declaration.isContainer }
    for (group, setting) in settings {
      guard let source = setting.source else {
        #expect(group == "scenario", "\(setting.path) says nothing of its source")
        continue
      }
      if let fault = Self.fault(in: source, low: setting.low, high: setting.high) {
        Issue.record("\(group): \(setting.path): \(fault)")
      }
      for id in Evidence.ids(in: source.detail) {
        #expect(Evidence.row(id) != nil, "\(setting.path) names \(id)")
      }
    }
  }

  /// What is wrong with a source and its range; nil where nothing is.
  private static func fault(in source: Source, low: Double?, high: Double?) -> String? {
    if let low, let high, !(low < high) { return "a range of one value" }
    switch source {
    case .cited(let ids): return ids.isEmpty ? "cites nothing" : nil
    case .calibrated(let target): return target.isEmpty ? "names no target" : nil
    case .assumed(let reason):
      let words = reason.split(separator: " ")
      let isMere = ["assumed", "assumption", "a guess", "unknown", "none"].contains(reason.lowercased())
      return words.count < 2 || isMere ? "has the reason '\(reason)'" : nil
    }
  }

  @Test("Ids are found in texts by their form alone")
  func ids() {
    #expect(Evidence.ids(in: "direction A41, B42: (B16) and D03's") == ["A41", "B42", "B16", "D03"])
    #expect(Evidence.ids(in: "AB12 B1 B123 F12 b22 xB22 0xA01C B22x") == [])
    #expect(Evidence.row("b22")?.id == "B22" && Evidence.row("B99") == nil)
    #expect(Evidence.rows(with: ["Leeuwarden"]).map(\.id) == ["B22"])
    #expect(Evidence.rows(with: ["B22", "a37"]).map(\.id) == ["A37", "B22"])
    #expect(Evidence.rows(with: ["b22", "secondary"]).map(\.id) == ["B22"])
    #expect(Evidence.rows(with: ["b22", "abstract"]).isEmpty)
    #expect(Evidence.rows(with: []).count == Evidence.rows.count)
  }

  @Test("What is wrong with a file of evidence is said with its place")
  func errors() {
    let header = Evidence.schema.columns.map(\.name).joined(separator: ",")
    func problems(_ rows: String...) -> [String] {
      var problems: [CSVProblem] = []
      let text = ([header] + rows).joined(separator: "\n") + "\n"
      _ = Evidence.read(Array(text.utf8), file: "e.csv", into: &problems)
      return problems.map(\.description)
    }
    #expect(problems("Z1,t,q,1.0,,,,u,,,s,,abstract,") == [])
    #expect(
      problems("Z1,t,q,1.0,,,,u,,,s,,rumour,") == [
        "e.csv:2:22: error: confidence is 'rumour'; it must be one of source_text, abstract, secondary, derived, "
          + "unverified_recall"
      ])
    #expect(
      problems("Z1,t,q,many,,,,u,,,,,abstract,").map { $0.split(separator: ": ")[2...].joined(separator: ": ") }
        .sorted() == [
          "source is empty; text belongs here", "value is 'many', not a number",
        ])
    #expect(
      problems("Z1,t,q,1.0,,,,u,,,s,,abstract,", "Z1,t,q,1.0,,,,u,,,s,,abstract,") == [
        "e.csv:3:1: error: a second row 'Z1'"
      ])
  }
}
