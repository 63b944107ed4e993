import Parameters
import Testing

/// The value of a text and what is wrong with it, one line of text for each problem.
func read(_ text: String, file: String = "a.json5") -> (node: Node?, problems: [String]) {
  read(bytes: Array(text.utf8), file: file)
}

func read(bytes: [UInt8], file: String = "a.json5") -> (node: Node?, problems: [String]) {
  let log = ProblemLog()
  let node = JSON5.parse(bytes, file: file, into: log)
  return (node, log.problems.map(\.description))
}

/// The value of a text that holds no mistake.
func node(_ text: String, file: String = "a.json5") throws -> Node {
  let result = read(text, file: file)
  #expect(result.problems.isEmpty)
  return try #require(result.node)
}

/// Every value and key with its place, `weeks@1:3 52@1:10`, in the order of the text.
func places(_ node: Node) -> [String] {
  func place(_ position: SourcePosition) -> String { "\(position.line):\(position.column)" }
  switch node.value {
  case .array(let elements):
    return ["[@" + place(node.position)] + elements.flatMap(places)
  case .object(let members):
    return ["{@" + place(node.position)]
      + members.flatMap { ["\($0.key)@" + place($0.keyPosition)] + places($0.node) }
  default: return ["\(node.compactText)@" + place(node.position)]
  }
}

/// A stream of numbers that depends on its seed alone (SplitMix64), for tests over many cases.
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A block with one setting of each kind, as a user of the module would write it.
struct Coaching: Equatable {
  var intensity: Float
  var wage: Double
  var coaches: Int
  var isPaired: Bool
  var market: String
  var title: String
  var weights: [Float]
  var neighbourhoods: Int
  var raw: String?

  init(_ read: ParameterReader) {
    intensity = read.real(
      "intensity", "Meetings", term_nl: "ontmoetingen", unit: .meetingsPerYouthWeek, in: 0...7, default: 1,
      source: .assumed("no figure published"))
    wage = read.real(
      "wage", "Wage", unit: .euroPerWeek, in: 0...Double.infinity, default: 250.5, source: .cited("B22", "B18"))
    coaches = read.count("coaches", "Coaches", unit: .persons, in: 1...40, default: 4, source: .assumed("choice"))
    isPaired = read.flag("paired", "Work in pairs", default: false, source: .assumed("choice"))
    market = read.choice(
      "market", "Labour market", among: ["free", "rationed", "closed"], default: "free", source: .calibrated("jobs"))
    title = read.text("title", "Title", default: "")
    weights = read.reals(
      "weights", "Weights", unit: .share, in: 0...1, default: [0.2, 0.8], source: .assumed("even"))
    let place = read.block("where", "Where they work")
    neighbourhoods = place.count("mostDeprived", "How many", in: 0...100, default: 6, source: .assumed("choice"))
    raw = read.node("extra", "Anything")?.compactText
    read.finish()
  }
}

/// Reads a text as the block of an intervention; the problems as text.
func coaching(_ text: String) -> (value: Coaching, problems: [String], declarations: [Declaration]) {
  let log = ProblemLog()
  let block = JSON5.parse(Array(text.utf8), file: "a.json5", into: log)
  let reader = ParameterReader(block, path: "interventions.street", subject: "outreachCoaching", problems: log)
  let value = Coaching(reader)
  return (value, log.problems.map(\.description), reader.declarations)
}
