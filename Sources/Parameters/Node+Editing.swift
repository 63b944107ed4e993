extension Node {
  /// This value laid over another, as an extending file over the one that it extends.
  ///
  /// Objects merge member by member, at every depth; lists and plain values replace. `null` removes the member that
  /// lies below it; where there is none it stays, so that a mistyped name can still be reported (readers take null as
  /// absent). Members keep the order of `base`, new ones follow. Every key and value keeps its own position.
  /// - Complexity: O(members²) for each object.
  public func merged(over base: Node) -> Node {
    guard let upper = members, let lower = base.members else { return self }
    var result = lower
    for member in upper {
      guard let index = result.firstIndex(where: { $0.key == member.key }) else {
        result.append(member)
        continue
      }
      if member.node.isNull {
        result.remove(at: index)
      } else {
        result[index] = Member(
          key: member.key, keyPosition: member.keyPosition, node: member.node.merged(over: result[index].node))
      }
    }
    return Node(.object(result), at: position)
  }

  /// This value with one member, at any depth, set to another value.
  ///
  /// Objects on the way are made where there are none; a value on the way that is not an object is replaced by one.
  /// The new value replaces the old one whole. `null` removes a member that is there.
  /// - Parameters:
  ///   - path: the keys from the outermost; see `SettingPath`. An empty one gives the new value itself, one with more than
  ///     `JSON5.maximumDepth` keys leaves all as it is.
  ///   - new: the value to set.
  public func setting(path: [String], to new: Node) -> Node {
    guard path.count <= JSON5.maximumDepth else { return self }
    return setting(path[...], to: new)
  }

  private func setting(_ path: ArraySlice<String>, to new: Node) -> Node {
    guard let key = path.first else { return new }
    var result = members ?? []
    let index = result.firstIndex { $0.key == key }
    if let index, path.count == 1, new.isNull {
      result.remove(at: index)
    } else if let index {
      result[index].node = result[index].node.setting(path.dropFirst(), to: new)
      if path.count == 1 { result[index].keyPosition = new.position }
    } else {
      let empty = Node.object([Member](), at: new.position)
      result.append(Member(key: key, keyPosition: new.position, node: empty.setting(path.dropFirst(), to: new)))
    }
    return Node(.object(result), at: members == nil ? new.position : position)
  }

  /// The value at a path of keys; nil where it leads nowhere.
  public func value(at path: [String]) -> Node? {
    path.reduce(Optional(self)) { $0?[$1] }
  }

  /// The same value with one position everywhere.
  public func placed(at position: SourcePosition) -> Node {
    switch value {
    case .array(let elements): .array(elements.map { $0.placed(at: position) }, at: position)
    case .object(let members):
      .object(members.map { Member(key: $0.key, node: $0.node.placed(at: position)) }, at: position)
    default: Node(value, at: position)
    }
  }

  /// The value in `--set path=value`: JSON5 where it reads as such, else the text as it stands.
  public static func commandLineValue(_ text: String, position: SourcePosition) -> Node {
    let problems = ProblemLog()
    if let node = JSON5.parse(Array(text.utf8), file: "", into: problems), problems.isEmpty {
      return node.placed(at: position)
    }
    return .string(text, at: position)
  }
}

/// A path to a setting, `interventions.street coaches.intensity`.
public enum SettingPath {
  /// The keys of a path. An empty key, or more than `JSON5.maximumDepth` of them, is reported.
  public static func parse(_ text: String, at position: SourcePosition?, into problems: ProblemLog) -> [String]? {
    let keys = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if keys.contains("") {
      problems.report(
        "\(Wording.name(text)) is not a path", at: position, remedy: "a path is names joined by points, world.wages")
      return nil
    }
    if keys.count > JSON5.maximumDepth {
      problems.report("\(Wording.name(text)) has more than \(JSON5.maximumDepth) names", at: position)
      return nil
    }
    return keys
  }
}
