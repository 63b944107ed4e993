import Foundation
import Parameters
import RecruitmentModel
import Testing

@testable import Experiments

/// The page that says where each phrase of the policy documents is in the model, against the model.
@Suite("The policy documents, phrase by phrase") struct PolicyDocumentsTests {
  /// One line of the tables.
  private struct Row {
    let number: String
    let lever: String
    let source: String
    let test: String

    var isLeftOut: Bool { lever.hasPrefix("not modelled") }
    /// What stands in backquotes: a setting, or a kind by itself.
    var levers: [String] { PolicyDocumentsTests.quoted(lever) }
  }

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func quoted(_ text: String) -> [String] { text.matches(of: /`([^`]+)`/).map { String($0.1) } }

  private static let page: String = {
    let file = root.appending(path: "Sources/RecruitmentModel/RecruitmentModel.docc/PolicyDocuments.md")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  private static let rows: [Row] = page.split(separator: "\n").compactMap { line in
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    guard cells.count > 1, cells[1].wholeMatch(of: /[1-5]\.[0-9]+/) != nil else { return nil }
    guard cells.count == 7 else { return Row(number: cells[1], lever: "", source: "", test: "") }
    return Row(number: cells[1], lever: cells[3], source: cells[4], test: cells[5])
  }

  /// Settings as the page writes them: with the kind in place of the name, and those that every kind takes alone.
  private static let declared: Set<String> = {
    var names = Set(Registry.interventions.map { $0.kind })
    for lever in Levers.all() {
      let path = lever.declaration.path
      names.insert(path.replacing("interventions.NAME", with: lever.group))
      names.insert(path.replacing("interventions.NAME.", with: ""))
    }
    return names
  }()

  /// Rows of what is in the model.
  private static let present = rows.filter { !$0.isLeftOut }

  /// The names of all tests, and of all files of tests.
  private static let tests: Set<String> = {
    let folder = root.appending(path: "Tests")
    var names: Set<String> = []
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? [] where path.hasSuffix(".swift")
    {
      names.insert(URL(filePath: path).lastPathComponent)
      let text = (try? String(contentsOf: folder.appending(path: path), encoding: .utf8)) ?? ""
      names.formUnion(text.matches(of: /@Test\(\s*"([^"]+)"/).map { String($0.1) })
    }
    return names
  }()

  @Test("Every document has its rows, numbered one after the other, each with five cells")
  func numbering() {
    #expect(Self.rows.count > 100 && Self.tests.count > 500 && Self.declared.count > 200)
    for document in 1...5 {
      let numbers = Self.rows.map(\.number).filter { $0.hasPrefix("\(document).") }
      #expect(!numbers.isEmpty && numbers == numbers.indices.map { "\(document).\($0 + 1)" })
    }
    for row in Self.rows { #expect(!row.lever.isEmpty && !row.source.isEmpty && !row.test.isEmpty, "\(row.number)") }
  }

  @Test("Every setting that a row names is declared")
  func levers() {
    for row in Self.present {
      let unknown = row.levers.filter { !Self.declared.contains($0) }
      #expect(unknown == [], "\(row.number)")
    }
  }

  @Test("Every file that a row names exists")
  func sources() {
    for row in Self.present {
      let files = Self.quoted(row.source)
      #expect(!files.isEmpty, "\(row.number) names no file")
      for file in files {
        let places = ["Sources/RecruitmentModel/", "Sources/", ""].map { Self.root.appending(path: $0 + file).path }
        #expect(places.contains { FileManager.default.fileExists(atPath: $0) }, "\(row.number): \(file)")
      }
    }
  }

  @Test("Every test that a row names is there")
  func testNames() {
    for row in Self.present {
      let named = Self.quoted(row.test) + row.test.matches(of: /"([^"]+)"/).map { String($0.1) }
      #expect(!named.isEmpty, "\(row.number) names no test")
      let unknown = named.filter { !Self.tests.contains($0) }
      #expect(unknown == [], "\(row.number)")
    }
  }

  @Test("What is left out says why, and names neither file nor test")
  func leftOut() {
    let rows = Self.rows.filter(\.isLeftOut)
    #expect(rows.count > 5)
    for row in rows {
      #expect(row.lever.hasPrefix("not modelled: ") && row.lever.count > 30, "\(row.number) gives a reason")
      #expect(row.source == "none" && row.test == "none", "\(row.number)")
      let unknown = row.levers.filter { !Self.declared.contains($0) }
      #expect(unknown == [], "\(row.number)")
    }
  }

  @Test("Every kind of intervention stands in a row")
  func kinds() {
    let named = Set(Self.rows.flatMap(\.levers).compactMap { $0.split(separator: ".").first.map(String.init) })
    let unnamed = Registry.interventions.map { $0.kind }.filter { !named.contains($0) }
    #expect(unnamed == [])
  }
}
