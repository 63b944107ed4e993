import FoundationEssentials
import Parameters
import Tables
import Testing

@testable import Experiments

@Suite("The description of a results folder")
struct ResultsTestsPackage {
  private static let schema = TableSchema(
    name: "weekly", title: "A week", about: "Only on \"request\".",
    columns: [
      ColumnDescription(name: "scenario", summary: "Name", type: .text),
      ColumnDescription(name: "week", unit: "weeks", summary: "From 1", type: .whole),
      ColumnDescription(name: "share", unit: "per cent", summary: "A share", type: .real),
    ], primaryKey: ["scenario", "week"],
    foreignKeys: [ForeignKey(["scenario", "week"], of: "runs", references: ["scenario", "replication"])])

  @Test("Every file is a resource; a table has its columns with type, unit and description, and its keys")
  func golden() {
    let package = DataPackage(
      title: "Keerpunt: A",
      files: [
        DataPackage.File(Self.schema, rows: 12, bytes: 345, hash: "ab"),
        DataPackage.File(
          path: "provenance.json", title: "P", about: "Q", mediaType: "application/json", bytes: 6, hash: "cd",
          table: nil),
      ])
    let text = String(decoding: package.json, as: UTF8.self)
    let resources = text.split(separator: "  \"resources\": ").last.map(String.init)
    #expect(
      text.hasPrefix("{\n  \"name\": \"keerpunt-results\",\n  \"title\": \"Keerpunt: A\",\n  \"description\": \""))
    #expect(
      resources == """
        [
            {
              "name": "weekly",
              "path": "weekly.csv",
              "title": "A week",
              "description": "Only on \\"request\\".",
              "profile": "tabular-data-resource",
              "format": "csv",
              "mediatype": "text/csv",
              "encoding": "utf-8",
              "bytes": 345,
              "hash": "sha256:ab",
              "rows": 12,
              "schema": {
                "fields": [
                  {
                    "name": "scenario",
                    "type": "string",
                    "unit": "none",
                    "description": "Name"
                  },
                  {
                    "name": "week",
                    "type": "integer",
                    "unit": "weeks",
                    "description": "From 1"
                  },
                  {
                    "name": "share",
                    "type": "number",
                    "unit": "per cent",
                    "description": "A share"
                  }
                ],
                "missingValues": [""],
                "primaryKey": ["scenario", "week"],
                "foreignKeys": [
                  {
                    "fields": ["scenario", "week"],
                    "reference": {
                      "resource": "runs",
                      "fields": ["scenario", "replication"]
                    }
                  }
                ]
              }
            },
            {
              "name": "provenance",
              "path": "provenance.json",
              "title": "P",
              "description": "Q",
              "format": "json",
              "mediatype": "application/json",
              "encoding": "utf-8",
              "bytes": 6,
              "hash": "sha256:cd"
            }
          ]
        }

        """)
  }

  @Test("A folder's description names every file in it but itself, with its true size, hash, rows and header")
  func written() throws {
    let manager = FileManager.default
    let url = manager.temporaryDirectory.appending(path: "keerpunt-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: url) }
    let files = FileSystem()
    let tables = TinyExperiment.tables
    let provenance = Provenance(baseline: "baseline", scenarios: [])
    let names = try ResultsFolder(url.path).write(tables, provenance: provenance, force: false)
    #expect(names.suffix(2) == ["datapackage.json", "provenance.json"])
    let bytes = try files.read(FilePath.join(url.path, "datapackage.json"))
    #expect(!String(decoding: bytes, as: UTF8.self).contains(url.path))
    let problems = ProblemLog()
    let package = try #require(JSON5.parse(bytes, file: "datapackage.json", into: problems))
    #expect(package["profile"] == nil)
    #expect(package["title"]?.string == "Keerpunt: 3 scenarios compared with BASELINE")
    let resources = try #require(package["resources"]?.elements)
    #expect(resources.compactMap { $0["path"]?.string } == names.filter { $0 != "datapackage.json" })
    #expect(try files.list(url.path) == names.sorted())
    for resource in resources {
      let path = try #require(resource["path"]?.string)
      let content = try files.read(FilePath.join(url.path, path))
      #expect(resource["bytes"]?.number == Double(content.count), "\(path)")
      #expect(resource["hash"]?.string == "sha256:" + SHA256.hexadecimal(of: content), "\(path)")
      guard path.hasSuffix(".csv") else { continue }
      var faults: [CSVProblem] = []
      let table = CSVTable.parse(bytes: content, file: path, into: &faults)
      #expect(resource["rows"]?.number == Double(table.rows.count), "\(path)")
      let fields = resource["schema"]?["fields"]?.elements?.compactMap { $0["name"]?.string }
      #expect(fields == table.columnNames, "\(path)")
    }
  }

  @Test("The title names the baseline, and how many are compared with it")
  func titles() {
    #expect(ResultTables(scenarios: [TinyExperiment.scenarios[1]], baseline: 0).title == "Keerpunt: COACHING")
    let two = ResultTables(scenarios: Array(TinyExperiment.scenarios[0...1]), baseline: 1)
    #expect(two.title == "Keerpunt: 1 scenario compared with COACHING")
  }
}
