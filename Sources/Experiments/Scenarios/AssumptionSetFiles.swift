import Parameters
import RecruitmentModel

/// Reads files that hold sets of assumptions.
struct AssumptionSetFiles {
  private let files: SettingsFiles
  private let log: ScenarioLog

  init(files: FileSystem, log: ScenarioLog) {
    self.files = SettingsFiles(sort: .assumptions, files: files, log: log)
    self.log = log
  }

  /// The sets in files and folders, each with the place that messages name where it is not there; in the order of
  /// `AssumptionSet.ordered`. What is wrong is in the log.
  func sets(_ paths: [(path: String, namedAt: SourcePosition)]) -> [AssumptionSet] {
    var seen: Set<String> = []
    let found = paths.flatMap { path, place in
      files.listed(path, namedAt: place).map { (path: $0, place: place) }
    }.filter { seen.insert(FilePath.normalised($0.path)).inserted }
    files.reportNamesakes(found.map(\.path))
    return AssumptionSet.ordered(found.compactMap { set($0.path, namedAt: $0.place) })
  }

  /// The set of one file; nil, and reported, where there is none.
  private func set(_ path: String, namedAt place: SourcePosition) -> AssumptionSet? {
    guard let node = files.settings(path, namedAt: place) else { return nil }
    let name = FilePath.stem(of: path)
    let read = ParameterReader(node, path: "", problems: log.problems)
    let title = read.text("title", "What the set is called", default: "")
    let about = read.text("about", "What it is about, in a sentence", default: "")
    _ = read.text(ScenarioSettings.schemaKey, "The JSON Schema for editors", default: "")
    let block = read.block("assumptions", "Parameters of the model")
    _ = RuleBook(block)
    block.finish()
    report(read.unread)
    if node["assumptions"]?.isNull ?? true {
      log.problems.report(
        "the set holds no assumptions", at: node["assumptions"]?.position ?? node.position,
        remedy: "assumptions: { \"recruiting.reach\": 0.3 } sets a parameter of the model, {} leaves all as they are")
    }
    return AssumptionSet(
      name: name, path: path, title: title.isEmpty ? name : title, about: about,
      values: (node["assumptions"] ?? .null()).withoutNulls())
  }

  /// Reports what a set cannot hold.
  private func report(_ others: [Member]) {
    let keys = ["title", "about", "assumptions"]
    for member in others {
      let near = Spelling.nearest(member.key, among: keys)
      log.problems.report(
        "\(Quoting.name(member.key)) does not belong in a set of assumptions", at: member.keyPosition,
        remedy: near.map { "did you mean \(Quoting.name($0))?" } ?? "a set holds title, about and assumptions")
    }
  }
}
