import Parameters

/// Which combinations of values a sweep runs.
enum SweepDesign: Hashable, Sendable {
  /// Every value of each setting with every value of each other.
  case grid
  /// The rows of a CSV file with a column for each setting; the path as it is found from the present folder.
  case list(path: String, at: SourcePosition)
  /// The scenario as it is, and every value of each setting with all others as they are.
  case oneAtATime
  /// So many points, each setting in as many equally likely parts, each part once.
  case latinHypercube(points: Int)
  /// The first so many points of Sobol's sequence.
  case sobol(points: Int, isScrambled: Bool)
  /// So many walks through a grid of four levels, one setting changed at each step.
  case morris(trajectories: Int)

  /// The names that sweep files use.
  static let names = ["grid", "list", "oneAtATime", "latinHypercube", "sobol", "morris"]

  /// Whether its points have an order by which the first can be what the others are compared with.
  var isEnumerated: Bool {
    switch self {
    case .grid, .list, .oneAtATime: true
    case .latinHypercube, .sobol, .morris: false
    }
  }

  /// What a sweep file says; a grid where it says nothing. Nil, and reported, where it is wrong.
  init?(_ node: Node?, _ problems: ProblemLog) {
    guard let node, !node.isNull else {
      self = .grid
      return
    }
    let forms: Message =
      "a design is \"grid\", \"oneAtATime\", { list: \"points.csv\" }, { latinHypercube: 200 }, { sobol: 1024 } or { morris: 20 }"
    func refuse(_ word: String, at position: SourcePosition) {
      problems.report(
        "\(Quoting.name(word)) is not a design", at: position,
        remedy: Spelling.nearest(word, among: Self.names).map { "did you mean '\($0)'?" } ?? forms)
    }
    if let word = node.string {
      switch word {
      case "grid": self = .grid
      case "oneAtATime": self = .oneAtATime
      default:
        if Self.names.contains(word) {
          problems.report("the design '\(word)' needs a value", at: node.position, remedy: forms)
        } else {
          refuse(word, at: node.position)
        }
        return nil
      }
      return
    }
    guard let members = node.members, let first = members.first else {
      problems.report(
        "design is \(node.shown), must be the name of a design or an object", at: node.position, remedy: forms)
      return nil
    }
    if !Self.names.contains(first.key) {
      refuse(first.key, at: first.keyPosition)
      return nil
    }
    self.init(first, options: Array(members.dropFirst()), forms, problems)
  }

  private init?(_ member: Member, options: [Member], _ forms: Message, _ problems: ProblemLog) {
    let before = problems.problems.count
    var isScrambled = true
    for option in options {
      if option.key == "scramble", member.key == "sobol" {
        if let value = option.node.bool {
          isScrambled = value
        } else {
          problems.report("scramble is \(option.node.shown), must be true or false", at: option.node.position)
        }
      } else {
        problems.report(
          "\(Quoting.name(option.key)) does not go with the design '\(member.key)'", at: option.keyPosition,
          remedy: forms)
      }
    }
    func count(_ most: Int) -> Int? {
      if let number = member.node.number, number >= 1, number <= Double(most), number.rounded() == number {
        return Int(number)
      }
      problems.report(
        "\(member.key) is \(member.node.shown), must be a whole number from 1 to \(most)", at: member.node.position)
      return nil
    }
    switch member.key {
    case "list":
      guard let path = member.node.string, !path.isEmpty else {
        problems.report("list is \(member.node.shown), must be the path of a CSV file", at: member.node.position)
        return nil
      }
      // Relative to the file that names it.
      let folder = FilePath.folder(of: member.node.position.file)
      self = .list(path: FilePath.join(folder, path), at: member.node.position)
    case "latinHypercube":
      guard let points = count(SweepPoints.most) else { return nil }
      self = .latinHypercube(points: points)
    case "sobol":
      guard let points = count(SweepPoints.most) else { return nil }
      self = .sobol(points: points, isScrambled: isScrambled)
    case "morris":
      guard let trajectories = count(SweepPoints.most) else { return nil }
      self = .morris(trajectories: trajectories)
    default:
      guard member.node.bool == true else {
        problems.report(
          "the design '\(member.key)' has no values of its own", at: member.node.position,
          remedy: "write design: \"\(member.key)\"")
        return nil
      }
      self = member.key == "grid" ? .grid : .oneAtATime
    }
    if problems.problems.count > before { return nil }
  }
}
