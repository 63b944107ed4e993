extension AssumptionReport {
  /// Which way an outcome moves under one set, as far as its interval tells.
  enum Direction: CaseIterable {
    case lower, higher, same, unclear

    /// Nil where the row has no interval.
    init?(_ row: ComparisonRow, texts: Texts) {
      guard row.pairs > 0, let difference = row.difference, difference.lower != nil else { return nil }
      // Of the difference and the relative change, the one that claims less.
      let estimate = Claim(row, difference, unit: texts.personYears, texts: texts).estimate
      if difference.isExactlyZero {
        self = .same
      } else if !estimate.excludesZero {
        self = .unclear
      } else {
        self = estimate.value < 0 ? .lower : .higher
      }
    }
  }

  /// The sentences on every scenario, in order: whether what it does to person-years involved holds under every set, whether
  /// two scenarios together do more than the sum of both, and which other outcomes move one way everywhere, or not.
  public var sentences: [[String]] { sections.map { sentences(on: $0) } }

  private func sentences(on section: Section) -> [String] {
    let rows = section.rows(of: ComparisonReport.headline)
    guard !rows.isEmpty else { return [Texts.fill(texts.undefined, ["title": section.title])] }
    guard rows.allSatisfy({ $0.row.pairs > 0 && $0.row.difference != nil }) else {
      return [Texts.fill(texts.notComparable, ["title": section.title])]
    }
    let directions = rows.map { (set: $0.set, direction: Direction($0.row, texts: texts)) }
    guard directions.allSatisfy({ $0.direction != nil }) else {
      return [Texts.fill(texts.oneReplication, ["title": section.title])]
    }
    return [headlineSentence(section.title, rows, directions)] + [togetherSentence(rows.map(\.row))].compactMap(\.self)
      + otherSentences(section)
  }

  private typealias Found = [(set: String, direction: Direction?)]

  private func headlineSentence(
    _ title: String, _ rows: [(set: String, row: ComparisonRow)], _ found: Found
  ) -> String {
    let all = Set(found.compactMap(\.direction))
    if all == [.lower] || all == [.higher] {
      return holdingSentence(all == [.lower] ? texts.holdsLower : texts.holdsHigher, title, rows)
    }
    let template =
      switch (all.contains(.lower), all.contains(.higher)) {
      case (true, true): texts.wayDepends
      case (true, false): texts.notAlwaysLower
      case (false, true): texts.notAlwaysHigher
      case (false, false): all == [.same] ? texts.holdsSame : texts.nowhereClear
      }
    return Texts.fill(template, ["title": title, "list": list(found)])
  }

  /// A conclusion that holds under every set, with its smallest and its largest size.
  private func holdingSentence(
    _ template: String, _ title: String, _ rows: [(set: String, row: ComparisonRow)]
  ) -> String {
    // Sizes in one unit, or the smallest could not be told from the largest.
    let isRelative = rows.allSatisfy { $0.row.relative?.excludesZero == true }
    let claims = rows.compactMap { set, row in
      (isRelative ? row.relative : row.difference).map {
        (set: set, claim: Claim($0, unit: isRelative ? texts.percent : texts.personYears, texts: texts))
      }
    }.sorted { abs($0.claim.estimate.value) < abs($1.claim.estimate.value) }
    guard let low = claims.first, let high = claims.last else { return "" }
    return Texts.fill(
      template,
      [
        "title": title, "low": low.claim.size, "lowSet": low.set, "high": high.claim.size, "highSet": high.set,
      ])
  }

  /// Whether a combination does more, or less, than the sum of its parts under every set; nothing where that differs or
  /// cannot be told.
  private func togetherSentence(_ rows: [ComparisonRow]) -> String? {
    guard let parts = rows.first?.parts, parts.count == 2 else { return nil }
    let interactions = rows.map(\.interaction)
    guard interactions.allSatisfy({ $0?.excludesZero == true }) else { return nil }
    let signs = Set(interactions.map { ($0?.value ?? 0) < 0 })
    guard signs.count == 1 else { return nil }
    let names = parts.map { ComparisonReport.title(of: $0, among: titles) }
    return Texts.fill(
      signs == [true] ? texts.moreTogether : texts.lessTogether, ["first": names[0], "second": names[1]])
  }

  /// Which of the other outcomes of the short table move the same way under every set, and which turn.
  private func otherSentences(_ section: Section) -> [String] {
    var everywhere: [Direction: [String]] = [:]
    var turning: [String] = []
    for name in ComparisonReport.shortOutcomes where name != ComparisonReport.headline {
      let found: Found = section.rows(of: name).map { ($0.set, Direction($0.row, texts: texts)) }
      let all = Set(found.map(\.direction))
      let label = texts.labels[name] ?? ComparisonReport.printable(name)
      if all.isSuperset(of: [.lower, .higher]) {
        turning.append("\(label): \(list(found)).")
      } else if all.count == 1, let direction = found[0].direction {
        everywhere[direction, default: []].append(label)
      }
    }
    let templates = [(Direction.lower, texts.lowerEverywhere), (.higher, texts.higherEverywhere)]
    return templates.compactMap { direction, template in
      everywhere[direction].map { Texts.fill(template, ["outcomes": joined($0)]) }
    } + turning
  }

  /// `lower under A and B; not to be told under C`.
  private func list(_ found: Found) -> String {
    Direction.allCases.compactMap { direction in
      let sets = found.filter { $0.direction == direction }.map(\.set)
      guard !sets.isEmpty else { return nil }
      let template =
        switch direction {
        case .lower: texts.lowerUnder
        case .higher: texts.higherUnder
        case .same: texts.sameUnder
        case .unclear: texts.unclearUnder
        }
      return Texts.fill(template, ["sets": joined(sets)])
    }.joined(separator: "; ")
  }

  /// `A, B and C`.
  private func joined(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return Texts.fill(texts.listOf, ["items": items.dropLast().joined(separator: ", "), "last": last])
  }
}
