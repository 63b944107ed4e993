import Parameters

/// Whether scenarios of several folders can be compared with a baseline, and what should be known where they can.
struct Comparability {
  private let series: [StoredSeries]
  private let base: StoredSeries
  private let baseline: Int

  init(_ series: [StoredSeries], baseline: Int) {
    self.series = series
    self.baseline = baseline
    base = series[baseline]
  }

  /// Reports in what scenarios of other folders differ from the baseline that pairs need to be the same; once for each
  /// folder and value.
  func report(to log: ProblemLog) {
    var seen: Set<[String]> = []
    for each in series where each.folder != base.folder {
      for difference in differences(of: each) {
        guard seen.insert([each.folder, difference.key, difference.own]).inserted else { continue }
        let (own, other) = (Quoting.name(each.folder), Quoting.name(base.folder))
        log.report(
          "\(difference.name) is \(difference.own) in \(own), but \(difference.other) in \(other)",
          at: each.node[difference.key]?.position ?? .commandLine(each.folder),
          remedy: "results are compared run by run, so they need the same city, weeks, seed and burn-in")
      }
    }
  }

  private func differences(
    of each: StoredSeries
  ) -> [(key: String, name: Message, own: String, other: String)] {
    func shown(_ city: StoredCity) -> String { "\(Quoting.name(city.name)) (\(Quoting.safe(city.digest)))" }
    let all: [(key: String, name: Message, own: String, other: String)] = [
      ("city", "the city", shown(each.city), shown(base.city)),
      ("seed", Message(verbatim: "seed"), String(each.seed), String(base.seed)),
      ("weeks", Message(verbatim: "weeks"), String(each.weeks), String(base.weeks)),
      ("burnIn", Message(verbatim: "burnIn"), String(each.burnIn), String(base.burnIn)),
    ]
    // A city may be called by another name and be the same.
    return all.filter { $0.key == "city" ? each.city.digest != base.city.digest : $0.own != $0.other }
  }
}

extension Comparability {
  /// Notes what can be compared and still needs to be known.
  /// - Parameter differing: pairs of folders that have one scenario with different runs.
  func note(_ differing: [(name: String, first: String, second: String)], in log: ProblemLog) {
    noteVersions(log)
    for (name, first, second) in differing {
      log.note(
        "\(Quoting.name(name)) has the same settings and seed in \(Quoting.name(first)) and \(Quoting.name(second)), and other results: "
          + "the program changed in between, or a file did", at: nil)
    }
    noteReplications(log)
  }

  private func noteVersions(_ log: ProblemLog) {
    guard let other = series.first(where: { $0.version != base.version }) else { return }
    let (own, theirs) = (Quoting.name(base.folder), Quoting.name(other.folder))
    log.note(
      "\(own) was made by keerpunt \(Quoting.safe(base.version)), \(theirs) by \(Quoting.safe(other.version)): what differs may be the program",
      at: nil)
  }

  private func noteReplications(_ log: ProblemLog) {
    let others = series.filter { $0.replications != base.replications }
    guard let first = others.first else { return }
    let (own, names) = (base.replications, CityWording.listed(others.map(\.name)))
    log.note(
      others.allSatisfy { $0.replications == first.replications }
        ? "the baseline has \(own) runs, but \(first.replications) in \(names): compared are the runs that both have"
        : "the baseline has \(own) runs, but other numbers in \(names): compared are the runs that both have", at: nil)
  }
}
