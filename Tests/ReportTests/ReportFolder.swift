import Parameters
import Tables

@testable import Report

/// A results folder in memory, of which a page can be made.
struct ReportFolder {
  /// Texts of files by name.
  var files: [String: String] = [:]
  var provenance: String

  /// A baseline and some scenarios of a made-up city.
  init(_ scenarios: [(name: String, title: String)], settings: [String: String] = [:], extra: String = "") {
    func facts(_ name: String, _ title: String) -> String {
      let title = Node.string(title).compactText
      return """
        {"name": "\(name)", "title": \(title), "city": {"name": "town", "neighbourhoods": 2, "youths": 800, "digest": "ab"},
         "seed": 7, "replications": 4, "weeks": 104, "burnIn": 52, "settings": \(settings[name] ?? "{}")}
        """
    }
    let all = [("baseline", "As it is")] + scenarios.map { ($0.name, $0.title) }
    provenance = """
      {"program": "keerpunt", "version": "0.1.0", "baseline": "baseline", \(extra)
       "scenarios": [\(all.map { facts($0.0, $0.1) }.joined(separator: ","))]}
      """
  }

  static let comparisonHead =
    "scenario,outcome,unit,better,n_pairs,baseline_mean,scenario_mean,difference,difference_lower,difference_upper,"
    + "relative_change_percent,relative_lower_percent,relative_upper_percent,parts,interaction,interaction_lower,"
    + "interaction_upper,cost_per_unit_prevented,cost_per_unit_lower,cost_per_unit_upper"

  /// A line of `comparison.csv`: the change in per cent of a baseline of 1,000, with its interval.
  static func line(
    _ scenario: String, _ change: Double, _ lower: Double?, _ upper: Double?,
    outcome: String = "person_years_involved", pairs: Int = 4, parts: String = "", interaction: String = ",,",
    price: String = ",,"
  ) -> String {
    func text(_ x: Double?) -> String { x.map { "\($0)" } ?? "" }
    return "\(scenario),\(outcome),person-years,lower,\(pairs),1000.0,\(1000 + 10 * change),\(10 * change),"
      + "\(text(lower.map { 10 * $0 })),\(text(upper.map { 10 * $0 })),\(change),\(text(lower)),\(text(upper)),\(parts),"
      + "\(interaction),\(price)"
  }

  /// Sets `comparison.csv`.
  mutating func compare(_ lines: [String]) {
    files["comparison.csv"] = ([Self.comparisonHead] + lines).joined(separator: "\n") + "\n"
  }

  /// Sets all other tables, for the baseline and the scenarios.
  mutating func addTables(_ scenarios: [String]) {
    let all = ["baseline"] + scenarios
    files["timeseries.csv"] =
      "scenario,period,week,outcome,n,mean,lower,upper\n"
      + all.flatMap { name in (1...26).map { "\(name),\($0),\(4 * $0),prevalence,4,2.5,2.4,2.6\n" } }.joined()
    files["neighbourhoods.csv"] =
      "scenario,neighbourhood,municipality,x_km,y_km,youths,deprivation,outcome,mean,difference,difference_lower,"
      + "difference_upper\n"
      + all.map { name in
        "\(name),Oost,Stad,0.0,0.0,400,0.9,person_years_involved,50.0,-5.0,-6.0,-4.0\n"
          + "\(name),West,Stad,1.0,0.5,400,0.2,person_years_involved,20.0,2.0,1.0,3.0\n"
      }.joined()
    files["links.csv"] = "from,to,weight\nOost,West,0.1\n"
    files["groups.csv"] =
      "scenario,grouping,group,outcome,difference,difference_lower,difference_upper,difference_per_1000_youth_years,"
      + "difference_per_1000_lower,difference_per_1000_upper\n"
      + all.map { "\($0),sex,male,person_years_involved,-5.0,-6.0,-4.0,-0.5,-0.6,-0.4\n" }.joined()
    files["interventions.csv"] =
      "scenario,intervention,kind,n,participants,participants_lower,participants_upper,seat_weeks,seats_used_percent,"
      + "unmet_need,unmet_need_lower,unmet_need_upper,naive_change_first,causal_effect_first,causal_first_lower,"
      + "causal_first_upper\n"
      + scenarios.map {
        "\($0),coaches,outreachCoaching,4,30.0,28.0,32.0,1040.0,95.0,208.0,200.0,216.0,-5.0,-2.0,-3.0,-1.0\n"
      }
      .joined()
  }

  /// What reading it finds, and the data where nothing is wrong.
  func read() throws -> (data: ReportData?, problems: [Problem]) {
    let log = ProblemLog()
    let data = try ReportData.read(folder: "out", provenance: Array(provenance.utf8), into: log) { name, take in
      guard let text = files[name] else { return false }
      // Small pieces, so that rows are cut in the middle.
      let bytes = Array(text.utf8)
      for start in stride(from: 0, to: bytes.count, by: 7) { take(Array(bytes[start..<min(start + 7, bytes.count)])) }
      return true
    }
    return (data, log.problems)
  }

  /// The page in one language, as markup.
  func page(_ language: Language = .en) throws -> ReportPage? {
    try read().data.map { ReportPage($0, language) }
  }

  /// The whole file.
  func html(_ language: Language = .en) throws -> String {
    try read().data.map { String(decoding: ReportDocument($0, language: language).html, as: UTF8.self) } ?? ""
  }

  /// The text of some markup.
  static func text(_ markup: Markup?) -> String {
    var text = ""
    var isTag = false
    for character in markup?.code ?? "" {
      if character == "<" { isTag = true }
      if !isTag { text.append(character) }
      if character == ">" {
        isTag = false
        text.append(" ")
      }
    }
    return text.replacing("&#39;", with: "'").replacing("\u{A0}", with: " ").split(separator: " ").joined(
      separator: " ")
  }
}
