import Foundation
import Parameters
import RecruitmentModel
import Testing

@testable import Experiments

/// Whether the schema judges files rightly is for `Tests/Schema/check_schema.py`, which has a validator.
@Suite("Schema of scenario files") struct ScenarioSchemaTests {
  private static let schema = ScenarioSchema.node()

  /// What the schema says of a setting; references are followed.
  private static func node(_ names: [String], from start: Node) -> Node? {
    names.reduce(Optional(start)) { node, name in
      guard let next = node?["properties"]?[name] else { return nil }
      return next["$ref"]?.string.map { resolved($0) } ?? next
    }
  }

  private static func resolved(_ reference: String) -> Node? {
    reference.split(separator: "/").dropFirst().reduce(Optional(schema)) { $0?[String($1)] }
  }

  @Test("Every setting stands in the schema with its range, its default and its source")
  func everySetting() throws {
    let levers = Levers.all()
    #expect(levers.count > 250)
    for (group, declaration) in levers {
      let names = declaration.path.split(separator: ".").map(String.init)
      let kind = Registry.intervention(named: group)
      let start = kind.flatMap { Self.schema["definitions"]?[$0.kind] } ?? Self.schema
      let node = try #require(
        Self.node(kind == nil ? names : Array(names.dropFirst(2)), from: start), "\(declaration.path)")
      #expect(node["description"]?.string == declaration.explanation)
      guard !declaration.isContainer else { continue }
      let limited = declaration.kind == .real || declaration.kind == .count ? node : node["items"]
      #expect(limited?["minimum"]?.number == declaration.low.flatMap { $0.isFinite ? $0 : nil }, "\(declaration.path)")
      #expect(limited?["maximum"]?.number == declaration.high.flatMap { $0.isFinite ? $0 : nil }, "\(declaration.path)")
      if declaration.kind != .texts {
        #expect(node["default"]?.compactText == declaration.defaultNode?.compactText, "\(declaration.path)")
      }
    }
  }

  @Test("Every assumption also stands under its path")
  func dottedKeys() throws {
    let assumptions = try #require(Self.schema["properties"]?["assumptions"]?["properties"])
    for (group, declaration) in Levers.all() where group == "assumption" && !declaration.isContainer {
      let key = String(declaration.path.dropFirst("assumptions.".count))
      let reference = try #require(assumptions[key]?["$ref"]?.string, "\(key)")
      #expect(Self.resolved(reference)?["title"]?.string == declaration.path)
    }
  }

  @Test("Every kind of intervention is offered, with what it is, and has settings of its own")
  func kinds() {
    let kinds = Registry.interventions.map { $0.kind }
    let intervention = Self.schema["definitions"]?["intervention"]
    #expect(intervention?["properties"]?["kind"]?["enum"]?.elements?.map(\.string) == kinds)
    #expect(Self.schema["definitions"]?.members?.map(\.key) == ["intervention"] + kinds)
    for kind in Registry.interventions {
      let own = Self.schema["definitions"]?[kind.kind]
      #expect(own?["description"]?.string == "\(kind.summary). Dutch: \(kind.termNL).")
      #expect(own?["additionalProperties"]?.bool == false)
      #expect(own?["properties"]?["kind"]?["const"]?.string == kind.kind)
      #expect((own?["properties"]?["who"] != nil) == kind.hasSeats)
    }
  }

  @Test("The text is JSON, ends with one line feed, and is the same each time")
  func text() throws {
    let text = ScenarioSchema.text()
    #expect(text.hasSuffix("}\n"))
    #expect(text == ScenarioSchema.text())
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
    let dutch = Catalogue(pages: ["Wages, relative to what they are\n  Lonen"], decimalMark: ",", groupMark: ".")
    #expect(ScenarioSchema.text(in: dutch).contains(#""description": "Lonen (factor, 0.5 to 2, default 1)."#))
  }

  @Test("A scenario may name a schema, which changes nothing and stands in no result")
  func named() throws {
    let plain = try Sample.scenario("")
    let named = try Sample.scenario("$schema: 'x.json',")
    #expect(named.resolved.compactText == plain.resolved.compactText)
    #expect(named.changes(from: plain).isEmpty)
    #expect(Sample.problems("$schema: 3") == ["s/x.json5:2:10: error: $schema is 3 (number), must be text in quotes"])
  }
}
