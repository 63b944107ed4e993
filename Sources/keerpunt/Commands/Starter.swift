import Experiments
import Parameters
import RecruitmentModel
import Report

/// The text of a scenario to begin with.
///
/// Every setting is there with what it is; those that are switched off stand behind two slashes and show the value that
/// holds without them. All of it comes from the declarations, the scenario that is built on, and the city.
struct Starter {
  let file: String
  let base: StarterBase
  /// Paths as they must stand in the file.
  let extended: String?
  let city: String
  /// Of comments and announcements.
  let language: Language

  /// - Parameter file: where the text will stand.
  /// - Throws: `FileError` where a path cannot be followed.
  init(
    file: String, base: StarterBase, language: Language, files: FileSystem
  ) throws(FileError) {
    self.file = file
    self.base = base
    self.language = language
    let own = FilePath.folder(of: file)
    let folder = try files.resolved(own.isEmpty ? "." : own)
    city = FilePath.relative(try files.resolved(base.cityFolder), from: folder)
    if case .scenario(let scenario) = base {
      extended = FilePath.relative(try files.resolved(scenario.path), from: folder)
    } else {
      extended = nil
    }
  }

  /// What the file sets whether or not it has comments, interventions apart; in the order of the file.
  var given: [(name: String, value: Node)] {
    let texts: [(String, Node)] = [
      ("title", .string(title)),
      ("about", .string(language.text("Say here in a sentence what this scenario is about."))),
    ]
    if let extended { return [("extends", .string(extended))] + texts }
    // Scenarios that are compared must agree in these, so one that others will build on states them.
    let shared = ["weeks", "replications", "seed"].compactMap { name in
      Levers.all().first { $0.declaration.path == name }?.declaration.defaultNode.map { (name, $0) }
    }
    return texts + [("city", .string(city))] + shared
  }

  /// The name of the file as a title: `More jobs` for `more-jobs.json5`.
  private var title: String {
    let name = FilePath.stem(of: file).replacing("-", with: " ").replacing("_", with: " ")
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// The kinds that are written out; all would make a file that nobody reads.
  static let shownKinds: [any Intervention.Type] = Array(Registry.interventions.prefix(4))

  /// The kind that is switched on, where there is a scenario to compare with.
  var active: (any Intervention.Type)? { extended == nil ? nil : Self.shownKinds.first }

  /// What is written beside the file: what it is, and what to do with it.
  var announcement: String {
    let lead: Message
    switch base {
    case .scenario(let scenario): lead = "\(file): builds on \(scenario.path)"
    case .city(_, let folder): lead = "\(file): a scenario of the city \(folder)"
    }
    return language.text(lead) + "\n" + commands.map { "  \($0)\n" }.joined()
  }

  /// The calls that come next.
  var commands: [String] {
    let word = Self.shellWord(file)
    guard case .scenario(let scenario) = base else { return ["keerpunt check \(word)", "keerpunt run \(word)"] }
    return ["keerpunt check \(word)", "keerpunt run \(word) --baseline \(Self.shellWord(scenario.path))"]
  }

  /// A word as it can be typed in a shell.
  private static func shellWord(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789-_./".unicodeScalars.contains($0)
    }
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}

// MARK: Settings

extension Starter {
  /// A name for an intervention of a kind: `my outreach coaching`, `outreachende coaches`.
  static func name(_ kind: any Intervention.Type, in language: Language = .en) -> String {
    if language == .nl { return String(kind.termNL.prefix { $0 != "," && $0 != "." && $0 != "=" }) }
    return kind.kind.reduce("my ") { $0 + ($1.isUppercase ? " " : "") + $1.lowercased() }
  }

  /// The settings that one kind has for itself.
  static func own(_ kind: any Intervention.Type) -> [Declaration] {
    let read = ParameterReader(nil, path: "interventions." + Levers.anyName, problems: ProblemLog())
    _ = kind.init(read)
    return read.declarations
  }

  /// The value that holds where this file says nothing: what the scenario has that it builds on, else the default.
  func value(of declaration: Declaration, in kind: (any Intervention.Type)? = nil) -> Node {
    let path = declaration.path.split(separator: ".").map { part in
      kind.map { part == Levers.anyName ? Self.name($0, in: language) : String(part) } ?? String(part)
    }
    if declaration.path == "city" { return .string(city) }
    if case .scenario(let scenario) = base, let value = scenario.resolved.value(at: path) { return value }
    // A list of texts has no default: the first two neighbourhoods show its form.
    if declaration.kind == .texts { return .array(base.city.neighbourhoods.prefix(2).map { .string($0.name) }) }
    return declaration.defaultNode ?? .null()
  }

  /// The scenario as plain JSON: what is set, and nothing else.
  var plainText: String {
    var members = given.map { Member(key: $0.name, node: $0.value) }
    if let active {
      let kind = Member(key: "kind", node: .string(active.kind))
      let own = Self.own(active).map { Member(key: $0.name, node: value(of: $0, in: active)) }
      let programme = Member(key: Self.name(active, in: language), node: .object([kind] + own))
      members.append(Member(key: "interventions", node: .object([programme])))
    }
    return Node.object(members).indentedText
  }
}
