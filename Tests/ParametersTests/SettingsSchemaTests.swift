import Parameters
import Testing

@Suite("JSON Schema of settings") struct SettingsSchemaTests {
  /// Every kind of setting once, and a block within a block.
  private static func settings(_ read: ParameterReader) {
    let _: Double = read.real(
      "reach", "How many hear of it", term_nl: "bereik", unit: .share, in: 0...1, default: 0.4,
      source: .cited("A1", "B2"))
    let _: Double = read.real(
      "open", "No end", unit: .dimensionless, in: -Double.infinity...Double.infinity, default: 0, source: .assumed("x"))
    _ = read.count("coaches", "Coaches", in: 0...9, default: 3, source: .assumed("y"))
    _ = read.flag("paired", "Whether it is paired", default: true, source: .assumed("z"))
    _ = read.choice("market", "What it is like", among: ["free", "shut"], default: "shut", source: .assumed("z"))
    _ = read.choices("some", "Some of them", among: ["a", "b"], default: ["b"], source: .assumed("z"))
    let _: [Double] = read.reals(
      "weights", "Weights", unit: .factor, in: 0...2, default: [1, 0.5], source: .calibrated("B3"))
    _ = read.text("title", "What it is called", default: "")
    _ = read.texts("names", "Names")
    _ = read.node("raw", "Anything")
    let inner = read.block("inner", "A block")
    _ = inner.count("a", "A count", in: 1...2, default: 1, source: .assumed("z"))
    _ = inner.block("deep", "A deeper block").text("t~/", "A text", default: "t")
  }

  private static func schema(at path: String = "", dotted: Set<String> = [], decoded: [String: [Member]] = [:]) -> Node
  {
    let read = ParameterReader(nil, path: path, problems: ProblemLog())
    settings(read)
    return .object(
      SettingsSchema(read.declarations, decoded: decoded, dotted: dotted).members(of: path, at: "#/here"))
  }

  @Test(
    "Each kind of setting says which values it takes, null among them",
    arguments: [
      ("reach", #""type":["number","null"],"minimum":0,"maximum":1,"default":0.4"#),
      ("open", #""type":["number","null"],"default":0"#),
      ("coaches", #""type":["integer","null"],"minimum":0,"maximum":9,"default":3"#),
      ("paired", #""type":["boolean","null"],"default":true"#),
      ("market", #""type":["string","null"],"enum":["free","shut",null],"default":"shut""#),
      (
        "some",
        #""type":["array","string","null"],"anyOf":[{"enum":["all","a","b",null]},"#
          + #"{"type":"array","items":{"enum":["a","b"]},"uniqueItems":true}],"default":["b"]"#
      ),
      (
        "weights",
        #""type":["array","null"],"items":{"type":"number","minimum":0,"maximum":2},"minItems":2,"maxItems":2,"#
          + #""default":[1,0.5]"#
      ),
      ("title", #""type":["string","null"],"default":"""#),
      ("names", #""type":["string","array","null"],"items":{"type":"string"},"minItems":1"#),
    ])
  func kinds(name: String, schema: String) throws {
    let node = try #require(Self.schema()["properties"]?[name])
    let rest = Node.object(try #require(node.members).filter { $0.key != "title" && $0.key != "description" })
    #expect(rest.compactText == "{\(schema)}")
    #expect(node["title"]?.string == name)
  }

  @Test(
    "An editor shows summary, unit, range, default, Dutch term and source",
    arguments: [
      (
        "reach",
        "How many hear of it (share, 0 to 1, default 0.4). Share: Part of a whole, 0 to 1. Dutch: bereik. Source: cited: A1, B2."
      ),
      ("coaches", "Coaches (count, 0 to 9, default 3). Source: assumed: y."), ("title", "What it is called."),
      ("names", "Names."), ("inner", "A block."), ("raw", "Anything."),
    ])
  func explanations(name: String, text: String) {
    #expect(Self.schema()["properties"]?[name]?["description"]?.string == text)
  }

  @Test("Settings stand in the order of their declarations, and no others may be given, at any depth")
  func objects() throws {
    let schema = Self.schema()
    #expect(
      schema["properties"]?.members?.map(\.key) == [
        "reach", "open", "coaches", "paired", "market", "some", "weights", "title", "names", "raw", "inner",
      ])
    let inner = try #require(schema["properties"]?["inner"])
    let deep = try #require(inner["properties"]?["deep"])
    for object in [schema, inner, deep] { #expect(object["additionalProperties"]?.bool == false) }
    #expect(inner["type"]?.compactText == #"["object","null"]"#)
    #expect(inner["properties"]?.members?.map(\.key) == ["a", "deep"])
    #expect(deep["properties"]?["t~/"]?["title"]?.string == "inner.deep.t~/")
  }

  @Test("Settings below a path are those of the block there")
  func below() {
    let names = Self.schema(at: "interventions.x")["properties"]?.members?.map(\.key)
    #expect(names == Self.schema()["properties"]?.members?.map(\.key))
  }

  @Test("A value that the caller decodes takes what the caller says, else anything")
  func decoded() {
    let free = Self.schema()["properties"]?["raw"]
    #expect(free?.members?.map(\.key) == ["title", "description"])
    let known = Self.schema(decoded: ["raw": [Member(key: "const", node: .string("x"))]])["properties"]?["raw"]
    #expect(known?["const"]?.string == "x")
  }

  @Test("Where keys may be paths, every setting below also stands under its path, at every depth")
  func dotted() {
    let whole = Self.schema(dotted: [""])["properties"]
    let extra = whole?.members?.suffix(3).map { "\($0.key) \($0.node.compactText)" }
    #expect(
      extra == [
        ##"inner.a {"$ref":"#/here/properties/inner/properties/a"}"##,
        ##"inner.deep {"$ref":"#/here/properties/inner/properties/deep"}"##,
        ##"inner.deep.t~/ {"$ref":"#/here/properties/inner/properties/deep/properties/t~0~1"}"##,
      ])
    let within = whole?["inner"]?["properties"]?.members?.map(\.key)
    #expect(within == ["a", "deep", "deep.t~/"])
    let one = Self.schema(dotted: ["inner"])["properties"]
    #expect(one?.members?.count == 11)
    #expect(one?["inner"]?["properties"]?.members?.map(\.key) == ["a", "deep", "deep.t~/"])
  }

  @Test("The text of a setting may be another, such as a translation")
  func described() {
    let read = ParameterReader(nil, path: "", problems: ProblemLog())
    Self.settings(read)
    let members = SettingsSchema(read.declarations) { "nl: \($0.name)" }.members(of: "", at: "#")
    #expect(Node.object(members)["properties"]?["reach"]?["description"]?.string == "nl: reach")
  }
}
