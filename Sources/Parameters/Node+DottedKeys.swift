extension Node {
  /// Objects in place of keys with points: `"a.b": 1` becomes `a: { b: 1 }`, at every depth.
  ///
  /// Reported: a setting given twice in this way (the first counts), a key that is not a path, and objects nested
  /// deeper than `JSON5.maximumDepth`. Every value keeps its position, and new keys have that of the dotted one.
  public func expandingDottedKeys(_ problems: ProblemLog) -> Node {
    expanded(depth: 1, problems)
  }

  private func expanded(depth: Int, _ problems: ProblemLog) -> Node {
    switch value {
    case .array(let elements): return .array(elements.map { $0.expanded(depth: depth + 1, problems) }, at: position)
    case .object(let members):
      var result = Node.object([Member](), at: position)
      for member in members {
        guard let keys = member.keys(problems) else { continue }
        guard depth + keys.count - 1 <= JSON5.maximumDepth else {
          problems.report(
            "\(Wording.name(member.key)) leads deeper than \(JSON5.maximumDepth) objects", at: member.keyPosition)
          continue
        }
        let node = member.node.expanded(depth: depth + keys.count, problems)
        result.insert(node, keys[...], member, problems)
      }
      return result
    default: return self
    }
  }

  /// Puts a value where `keys` lead; objects that are there already take in the members of an object.
  private mutating func insert(
    _ node: Node, _ keys: ArraySlice<String>, _ origin: Member, _ problems: ProblemLog
  ) {
    guard let key = keys.first, var members else { return }
    let inner = keys.dropFirst()
    guard let index = members.firstIndex(where: { $0.key == key }) else {
      var new = node
      for key in inner.reversed() {
        new = .object([Member(key: key, keyPosition: origin.keyPosition, node: new)], at: origin.node.position)
      }
      members.append(Member(key: key, keyPosition: origin.keyPosition, node: new))
      value = .object(members)
      return
    }
    let first = members[index]
    if first.node.members == nil || (inner.isEmpty && node.members == nil) {
      problems.report(
        "\(Wording.name(origin.key)) gives \(Wording.name(key)) a second value", at: origin.keyPosition,
        remedy: "the first is at \(first.keyPosition); keep one of them")
    } else if inner.isEmpty {
      for member in node.members ?? [] { members[index].node.insert(member.node, [member.key], member, problems) }
    } else {
      members[index].node.insert(node, inner, origin, problems)
    }
    value = .object(members)
  }
}

extension Member {
  /// The keys of the path that the key spells; nil, and reported, where it spells none.
  fileprivate func keys(_ problems: ProblemLog) -> [String]? {
    key.contains(".") ? SettingPath.parse(key, at: keyPosition, into: problems) : [key]
  }
}
