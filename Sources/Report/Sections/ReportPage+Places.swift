import Parameters
import Tables

/// Where it happens: the neighbourhoods on their map, with what changes in each.
extension ReportPage {
  /// A neighbourhood as it stands on the map.
  struct Place {
    let name: String
    let deprivation: Double
    let x: Double
    let y: Double
    let radius: Double
    /// From 1, the most deprived first.
    let number: Int
  }

  /// The change of a neighbourhood.
  private struct Change {
    let difference: Estimate
    /// In per cent of the baseline's mean; nil where that is zero.
    let relative: Double?
  }

  var places: Markup {
    if data.facts.sweep != nil { return .empty }
    guard let table = data.neighbourhoods, !table.rows.isEmpty else {
      return missing("The folder holds no neighbourhoods.csv, so that no map can be shown.")
    }
    let map = CityMap(table, links: data.links, scenario: data.facts.baseline)
    guard !map.places.isEmpty, !sections.isEmpty else { return .empty }
    let changes = changes(table)
    let sizes = changes.values.flatMap(\.values).filter { $0.difference.excludesZero }.compactMap(\.relative).map {
      abs($0)
    }
    let step = Axis.step((sizes.max() ?? 1) / 3)
    let most = max(1, 9000 / map.places.count)
    let panels = sections.prefix(most).map { section in
      Markup.element(
        "figure", ["class": "panel", "data-scenario": section.name],
        [
          .element("figcaption", [:], title(section.title)),
          picture(map, changes[section.name] ?? [:], step, section),
          paragraph(inWords(map, changes[section.name] ?? [:], section), "note"),
        ])
    }
    return paragraph(
      "Each disc is a neighbourhood, as large as its youths are many; lines are contacts across. A sign stands where the interval excludes zero."
    ) + mapKey(step) + .element("div", ["class": "panels"], Array(panels))
      + (sections.count > most
        ? missing("There is room for the maps of \(most) scenarios; neighbourhoods.csv has all.") : .empty)
      + paragraph(
        "Of \(map.places.count) neighbourhoods about one in twenty gets a sign by chance alone. A thick ring marks places that local measures were meant for.",
        "note") + nameList(map)
  }

  private func changes(_ table: NamedTable) -> [String: [String: Change]] {
    var means: [String: Double] = [:]
    for row in table.rows where table.text("scenario", row) == data.facts.baseline {
      means[table.text("neighbourhood", row)] = table.real("mean", row)
    }
    var changes: [String: [String: Change]] = [:]
    for row in table.rows {
      guard let difference = table.estimate("difference", "difference_lower", "difference_upper", row) else { continue }
      let place = table.text("neighbourhood", row)
      let relative = means[place].flatMap { $0 > 0 ? 100 * difference.value / $0 : nil }
      changes[table.text("scenario", row), default: [:]][place] = Change(difference: difference, relative: relative)
    }
    return changes
  }

  private func picture(
    _ map: CityMap, _ changes: [String: Change], _ step: Double, _ section: ComparisonReport.Section
  ) -> Markup {
    let chosen = chosen(section.name, map)
    let discs = map.places.enumerated().flatMap { index, place -> [Markup] in
      let change = changes[place.name]
      let kind = kind(change, step)
      var shapes = [
        Markup.element(
          "use", ["href": "#p\(index)", "class": kind + (chosen.contains(place.name) ? ".chosen" : "")],
          change.map { .element("title", [:], Markup(tip(place, $0))) } ?? .empty)
      ]
      if kind != "still" { shapes.append(sign(place, kind.hasPrefix("down") ? "minus" : "plus")) }
      return shapes
    }
    return Drawing.picture(
      CityMap.width, map.height, label: voice.text(inWords(map, changes, section)),
      [.element("g", ["class": "map"], [.shape("use", ["href": "#links"])] + discs)])
  }

  private func sign(_ place: Place, _ name: String) -> Markup {
    .shape(
      "use", ["class": "sign", "href": "#\(name)", "x": Drawing.number(place.x), "y": Drawing.number(place.y)])
  }

  private func kind(_ change: Change?, _ step: Double) -> String {
    guard let change, change.difference.excludesZero else { return "still" }
    let isStrong = abs(change.relative ?? 0) >= step
    return (change.difference.value < 0 ? "down" : "up") + (isStrong ? "2" : "1")
  }

  private func tip(_ place: Place, _ change: Change) -> String {
    let size = voice.inFull(change.difference)
    guard let relative = change.relative else {
      return voice.text("\(place.name): \(size) person-years")
    }
    return voice.text("\(place.name): \(size) person-years, \(voice.percent(relative, 1, isSigned: true))")
  }

  /// How many neighbourhoods go which way, and whether involvement moved to places without measures.
  private func inWords(_ map: CityMap, _ changes: [String: Change], _ section: ComparisonReport.Section) -> Message {
    func count(_ way: (Double) -> Bool) -> Int {
      map.places.count { place in
        changes[place.name].map { $0.difference.excludesZero && way($0.difference.value) } ?? false
      }
    }
    let (down, up) = (count { $0 < 0 }, count { $0 > 0 })
    let chosen = chosen(section.name, map)
    let outside = map.places.count { place in
      !chosen.contains(place.name)
        && changes[place.name].map { $0.difference.excludesZero && $0.difference.value > 0 } == true
    }
    let all = map.places.count
    if !chosen.isEmpty {
      return
        "Of \(all) neighbourhoods \(down) are clearly lower and \(up) clearly higher; \(outside) of these higher ones had no local measure."
    }
    return "Of \(all) neighbourhoods \(down) are clearly lower and \(up) clearly higher."
  }

  /// The neighbourhoods that programmes of a scenario were meant for, where these are not all.
  private func chosen(_ name: String, _ map: CityMap) -> Set<String> {
    let wheres = (data.facts.scenario(name)?.programmes ?? []).compactMap { $0.node["where"] }
    var chosen: Set<String> = []
    for area in wheres {
      chosen.formUnion((area["names"]?.elements ?? []).compactMap(\.string))
      if let most = area["mostDeprived"]?.wholeNumber {
        chosen.formUnion(map.places.filter { $0.number <= most }.map(\.name))
      }
    }
    return chosen
  }

  private func mapKey(_ step: Double) -> Markup {
    let size = voice.percent(step, Figures.decimals(showing: step, from: 0.999))
    let items: [(String, Message)] = [
      ("down2", "lower by \(size) or more"), ("down1", "lower by less"), ("still", "not to be told from zero"),
      ("up1", "higher by less"), ("up2", "higher by \(size) or more"),
    ]
    return .element(
      "ul", ["class": "key"],
      items.map { kind, text in
        let sign = kind.hasPrefix("d") ? "M5,9H13" : kind.hasPrefix("u") ? "M5,9H13M9,5V13" : "M9,9"
        return .element(
          "li", [:],
          [
            .element(
              "svg", ["class": "swatch", "aria-hidden": "true", "viewBox": "0,0,18,18"],
              [Drawing.circle(9, 9, 8, "map.\(kind)"), .shape("path", ["class": "sign", "d": sign])]), voice(text),
          ])
      })
  }

  /// The map with numbers, and the names that belong to them.
  private func nameList(_ map: CityMap) -> Markup {
    guard map.places.count <= 60 else { return .empty }
    let discs = map.places.flatMap { place in
      [
        Drawing.circle(place.x, place.y, place.radius, "map.plain-map"),
        Drawing.text(place.x, place.y + 3.5, String(place.number), anchor: "middle", "on"),
      ]
    }
    let names = map.places.sorted { $0.number < $1.number }.map { place in
      Markup.element(
        "li", [:],
        [
          .element("bdi", [:], Markup(Self.cut(place.name, to: 40))), Markup(" "),
          Markup(voice.number(place.deprivation, 2)),
        ])
    }
    return .element("h3", [:], voice("The neighbourhoods, the most deprived first"))
      + .element(
        "div", ["class": "beside"],
        [
          Drawing.picture(
            CityMap.width, map.height, label: voice.text("Map with the number of each neighbourhood."),
            [.shape("use", ["href": "#links"])] + discs),
          .element("ol", ["class": "names"], names),
        ])
      + paragraph("The number behind a name is its deprivation, from 0 to 1.", "note")
  }
}

/// Where the neighbourhoods of a city lie in a picture, and the links between them.
struct CityMap {
  static let width = 300.0
  let places: [ReportPage.Place]
  let height: Double
  private let lines: [Markup]

  /// The links, the discs and the signs, to which every map refers.
  var shapes: [Markup] {
    let discs = places.enumerated().map { index, place in
      Markup.shape(
        "circle",
        [
          "id": "p\(index)", "cx": Drawing.number(place.x), "cy": Drawing.number(place.y),
          "r": Drawing.number(place.radius),
        ])
    }
    return lines + discs + [
      .shape("path", ["id": "minus", "d": "M-4,0H4"]), .shape("path", ["id": "plus", "d": "M-4,0H4M0,-4V4"]),
    ]
  }

  init(_ table: NamedTable, links: NamedTable?, scenario: String?) {
    let first = scenario ?? table.rows.first.map { table.text("scenario", $0) }
    let rows = table.rows.filter { table.text("scenario", $0) == first }
    let xs = rows.map { table.real("x_km", $0) ?? 0 }
    let ys = rows.map { table.real("y_km", $0) ?? 0 }
    let youths = rows.map { table.real("youths", $0) ?? 0 }
    let (left, right) = (xs.min() ?? 0, xs.max() ?? 0)
    let (low, high) = (ys.min() ?? 0, ys.max() ?? 0)
    let margin = 20.0
    let scale = (Self.width - 2 * margin) / max(right - left, (high - low) / 1.1, 1e-9)
    height = (high - low) * scale + 2 * margin
    let shift = (Self.width - (right - left) * scale) / 2
    let most = max(1, youths.max() ?? 1)
    // Discs cover about a third of the picture at most.
    let largest = min(17, 0.5 * (Self.width * height / Double(max(1, rows.count))).squareRoot())
    let order = rows.indices.sorted {
      (-(table.real("deprivation", rows[$0]) ?? 0), $0) < (-(table.real("deprivation", rows[$1]) ?? 0), $1)
    }
    let numbers = Dictionary(order.enumerated().map { ($1, $0 + 1) }) { first, _ in first }
    let height = height
    places = rows.indices.map { index in
      ReportPage.Place(
        name: table.text("neighbourhood", rows[index]), deprivation: table.real("deprivation", rows[index]) ?? 0,
        x: shift + (xs[index] - left) * scale, y: height - margin - (ys[index] - low) * scale,
        radius: max(4, largest * (youths[index] / most).squareRoot()), number: numbers[index] ?? 0)
    }
    lines = Self.lines(links, places)
  }

  private static func lines(_ links: NamedTable?, _ places: [ReportPage.Place]) -> [Markup] {
    guard let links else { return [] }
    let byName = Dictionary(places.map { ($0.name, $0) }) { first, _ in first }
    var seen: Set<Set<String>> = []
    var d = ""
    for row in links.rows {
      let (from, to) = (links.text("from", row), links.text("to", row))
      guard let a = byName[from], let b = byName[to], seen.insert([from, to]).inserted, seen.count < 2000 else {
        continue
      }
      d += "M\(Drawing.number(a.x)),\(Drawing.number(a.y))L\(Drawing.number(b.x)),\(Drawing.number(b.y))"
    }
    return d.isEmpty ? [] : [.shape("path", ["id": "links", "class": "link", "d": d])]
  }
}
