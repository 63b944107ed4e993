import Experiments
import Parameters
import RecruitmentModel
import Report

extension Starter {
  /// The scenario with comments, as JSON5.
  var text: String {
    var page = StarterPage(language: language)
    let declarations = Levers.all().map(\.declaration)
    header(on: &page)
    page.open("{")
    let set = Dictionary(given.map { ($0.name, $0.value) }) { first, _ in first }
    for declaration in declarations where !declaration.path.contains(".") {
      switch declaration.name {
      case "interventions":
        page.skip()
        interventions(declaration, on: &page)
      case "assumptions":
        page.skip()
        let number = declarations.count { $0.path.hasPrefix("assumptions.") && !$0.isContainer }
        page.say("\(summary(declaration)); 'keerpunt levers assumptions' lists the \(number) there are")
        page.write("assumptions: {},", isOn: false)
      default:
        if declaration.kind == .block || declaration.name == "weeks" { page.skip() }
        if declaration.name == "weeks" {
          page.say("Scenarios that are compared need the same city, weeks, replications, seed and record.")
        }
        setting(declaration, value: set[declaration.name], among: declarations, on: &page)
      }
    }
    page.close("}")
    return page.text
  }

  private func header(on page: inout StarterPage) {
    page.say(
      "A line that begins with two slashes and a name is switched off: it shows the value that holds without it. Take the slashes away, "
        + "change the value, and it counts. What is set in an extended file may be left out here; null removes it.")
    page.say("")
    for command in commands { page.write("//   " + command) }
    let levers: Message = "keerpunt levers coaching intensity      (finds settings by words)"
    page.write("//   " + language.text(levers))
  }

  /// One setting, or a block with those in it; switched on where there is a value to set.
  private func setting(
    _ declaration: Declaration, value set: Node?, in kind: (any Intervention.Type)? = nil,
    among declarations: [Declaration], on page: inout StarterPage
  ) {
    // A file that extends none needs no word about it.
    if declaration.kind == .node, set == nil { return }
    page.say(explanation(declaration))
    guard declaration.kind == .block else {
      let value = set ?? value(of: declaration, in: kind)
      page.write("\(declaration.name): \(Self.text(value)),", isOn: set != nil)
      return
    }
    page.open("\(declaration.name): {")
    for inner in declarations where inner.path == declaration.path + "." + inner.name {
      setting(inner, value: nil, in: kind, among: declarations, on: &page)
    }
    page.close("},")
  }

  private func interventions(_ declaration: Declaration, on page: inout StarterPage) {
    page.say(summary(declaration))
    page.open("interventions: {")
    for (index, kind) in Self.shownKinds.enumerated() {
      if index > 0 { page.skip() }
      intervention(kind, isWhole: index == 0, on: &page)
    }
    let others = Registry.interventions.filter { kind in !Self.shownKinds.contains { $0 == kind } }
    if !others.isEmpty {
      page.skip()
      page.say(
        "More kinds, each with settings that 'keerpunt levers KIND' lists: \(others.map { $0.kind }.joined(separator: ", "))"
      )
    }
    page.close("},")
  }

  /// One intervention; the settings that kinds share stand with the first one only.
  private func intervention(_ kind: any Intervention.Type, isWhole: Bool, on page: inout StarterPage) {
    let all = Levers.all().filter { $0.group == kind.kind }.map(\.declaration)
    let own = Set(Self.own(kind).map(\.path))
    let isOn = kind == active
    page.say("\(Message(declared: kind.summary)) [\(kind.termNL)]")
    page.isOff = !isOn
    page.open("\"\(Self.name(kind, in: language))\": {")
    page.write("kind: \"\(kind.kind)\",")
    let top = all.filter { $0.path == "interventions.\(Levers.anyName).\($0.name)" && $0.kind != .node }
    for declaration in top where own.contains(declaration.path) {
      setting(declaration, value: value(of: declaration, in: kind), in: kind, among: all, on: &page)
    }
    let shared = top.filter { !own.contains($0.path) }
    if isWhole {
      for declaration in shared { setting(declaration, value: nil, in: kind, among: all, on: &page) }
    } else {
      page.say("\(shared.map(\.name).joined(separator: ", ")): as above")
    }
    page.close("},")
    page.isOff = false
  }

  /// What a setting is, with unit, range and default, and its Dutch term.
  private func explanation(_ declaration: Declaration) -> Message {
    let (summary, term, facts) = (summary(declaration), declaration.termNL, declaration.facts)
    switch (term.isEmpty, facts.isEmpty) {
    case (true, true): return summary
    case (true, false): return "\(summary) (\(facts))"
    case (false, true): return "\(summary) [\(term)]"
    case (false, false): return "\(summary) [\(term)] (\(facts))"
    }
  }

  private func summary(_ declaration: Declaration) -> Message { Message(declared: declaration.summary) }

  /// A value on one line.
  private static func text(_ value: Node) -> String {
    guard let elements = value.elements else { return value.compactText }
    return "[" + elements.map(\.compactText).joined(separator: ", ") + "]"
  }
}

/// Lines of a JSON5 file as they are written, with their indentation.
struct StarterPage {
  /// Columns of the longest comment.
  static let width = 100

  let language: Language
  private(set) var text = ""
  private var depth = 0
  /// Depth from which on lines stand behind two slashes.
  private var offDepth: Int?

  init(language: Language) { self.language = language }

  /// Whether what follows is switched off.
  var isOff: Bool {
    get { offDepth != nil }
    set { offDepth = newValue ? offDepth ?? depth : nil }
  }

  /// Adds a line.
  mutating func write(_ line: String, isOn: Bool = true) {
    let indent = String(repeating: " ", count: 2 * (offDepth ?? depth))
    let inner = offDepth.map { "//" + String(repeating: " ", count: 2 * (depth - $0)) } ?? ""
    text += indent + inner + (isOn ? "" : "//") + line + "\n"
  }

  /// Adds a comment.
  mutating func say(_ words: Message) {
    if words.isEmpty { return write("//") }
    for line in TextWrap.lines(language.text(words), width: Self.width - 2 * depth - 3) { write("// " + line) }
  }

  /// Adds an empty line.
  mutating func skip() { text += "\n" }

  /// Adds a line after which lines stand deeper.
  mutating func open(_ line: String) {
    write(line)
    depth += 1
  }

  /// Ends what `open` began.
  mutating func close(_ line: String) {
    depth -= 1
    write(line)
  }
}
