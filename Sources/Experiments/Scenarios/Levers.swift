public import Parameters
import RecruitmentModel

/// Every setting of a scenario file.
public enum Levers {
  /// The name that stands for the one an author chooses, in paths of interventions.
  public static let anyName = "NAME"

  /// All settings with the group that they belong to, in the order in which files are read.
  ///
  /// Groups are `scenario`, `world`, `assumption`, and the name of each kind of intervention; paths of the latter have
  /// `NAME` for the name that an author chooses. Blocks, and values without a declared form (`kind` of
  /// `Declaration`: block, node), are among them.
  public static func all() -> [(group: String, declaration: Declaration)] {
    let outer = outermost().map { (group: group(of: $0.path), declaration: $0) }
    let kinds = Registry.interventions.flatMap { kind in
      programme(of: kind).map { (group: kind.kind, declaration: $0) }
    }
    let assumptions = outer.filter { $0.group == "assumption" }
    return outer.filter { $0.group != "assumption" } + kinds + assumptions
  }

  /// The settings of a whole file; what is in its interventions is left out.
  static func outermost() -> [Declaration] {
    let read = ParameterReader(nil, path: "", problems: ProblemLog())
    _ = ScenarioSettings(read)
    return read.declarations
  }

  /// The settings of an intervention of one kind, those that all kinds share included.
  static func programme(of kind: any Intervention.Type) -> [Declaration] {
    let read = ProgrammeList.reader(nil, path: "interventions." + anyName, kind: kind, ProblemLog())
    _ = Programme(name: anyName, kind: kind, read: read)
    return read.declarations
  }

  /// What is declared of a setting of a scenario; nil where there is no such setting, or its intervention has no kind.
  static func declaration(of path: [String], in scenario: Node) -> Declaration? {
    guard path.count > 2, path[0] == "interventions" else {
      let name = path.joined(separator: ".")
      return outermost().first { $0.path == name }
    }
    guard let kind = scenario.value(at: [path[0], path[1], "kind"])?.string.flatMap(Registry.intervention(named:))
    else {
      return nil
    }
    let name = ([path[0], anyName] + path.dropFirst(2)).joined(separator: ".")
    return programme(of: kind).first { $0.path == name }
  }

  private static func group(of path: String) -> String {
    if path.hasPrefix("world.") { return "world" }
    return path.hasPrefix("assumptions.") ? "assumption" : "scenario"
  }
}
