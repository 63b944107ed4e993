@testable import Experiments

/// Scenario files in memory around a city of three neighbourhoods.
enum Sample {
  static let neighbourhoods = """
    name,municipality,x_km,y_km,youths,deprivation,multi_problem_share,posts_per_youth,criminal_demand,opportunity,institutional_trust
    Noord,Stad,0,1,30,0.8,0.2,0.2,40,0.6,0.4
    Midden,Stad,0,0,25,0.5,0.1,0.3,20,0.5,0.5
    Zuid,Dorp,0,-1,20,0.2,0.05,0.4,10,0.3,0.6

    """
  static let links = """
    from,to,weight
    Noord,Midden,0.2
    Midden,Noord,0.2
    Midden,Zuid,0.1
    Zuid,Midden,0.1

    """
  static let baseline = """
    {
      title: "As it is",
      city: "cities/tiny",
      weeks: 12, burnIn: 10, replications: 3, seed: 7,
      record: { every: 5 },
    }
    """
  static let coaching = """
    {
      extends: "baseline.json5",
      title: "Coaching",
      interventions: {
        "street coaches": { kind: "outreachCoaching", coaches: 2, caseload: 5, where: { mostDeprived: 2 } },
      },
    }
    """

  /// A folder `s` with the city and the given files; a name without folder is in `s`.
  static func calls(
    _ files: KeyValuePairs<String, String>, faults: MemoryCalls.Faults = .init()
  ) -> MemoryCalls {
    let calls = MemoryCalls(
      ["s/cities/tiny/neighbourhoods.csv": neighbourhoods, "s/cities/tiny/links.csv": links], faults: faults)
    for (name, text) in files {
      try? calls.files.createFolder(FilePath.folder(of: "s/" + name))
      try? calls.files.writeWhole(Array(text.utf8), to: "s/" + name)
    }
    return calls
  }
}
