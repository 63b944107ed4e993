public import Parameters
import RecruitmentModel

/// Every setting of a scenario file.
public enum Levers {
  /// All settings with the group that they belong to, in the order in which files are read.
  ///
  /// Groups are `scenario`, `world`, `assumption`, and the name of each kind of intervention; paths of the latter have
  /// `NAME` for the name that an author chooses. Blocks, and values without a declared form (`kind` of
  /// `Declaration`: block, node), are among them.
  public static func all() -> [(group: String, declaration: Declaration)] {
    let problems = ProblemLog()
    let read = ParameterReader(nil, path: "", problems: problems)
    _ = ScenarioSettings(read)
    let outer = read.declarations.map { (group: group(of: $0.path), declaration: $0) }
    let kinds = Registry.interventions.flatMap { kind in
      let read = ProgrammeList.reader(nil, path: "interventions.NAME", kind: kind, problems)
      _ = Programme(name: "NAME", kind: kind, read: read)
      return read.declarations.map { (group: kind.kind, declaration: $0) }
    }
    let assumptions = outer.filter { $0.group == "assumption" }
    return outer.filter { $0.group != "assumption" } + kinds + assumptions
  }

  private static func group(of path: String) -> String {
    if path.hasPrefix("world.") { return "world" }
    return path.hasPrefix("assumptions.") ? "assumption" : "scenario"
  }
}
