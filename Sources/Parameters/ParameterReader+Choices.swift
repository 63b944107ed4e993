extension ParameterReader {
  /// Reads some of a few names: `all`, one name, or a list of names, each once; parameters as for `real`.
  ///
  /// One wrong name, counted from 0 in messages, brings back the whole default.
  /// - Returns: the names chosen, in the order of `choices`, whatever that of the file.
  public func choices(
    _ name: String, _ summary: String, term_nl: String = "", among choices: [String], default fallback: [String] = [],
    source: Source
  ) -> [String] {
    assert(fallback.allSatisfy(choices.contains), "the default of '\(name)' is not among its choices")
    let declaration = declaration(
      name, summary, term_nl, .dimensionless, .choices, nil, choices: choices,
      default: .array(fallback.map { .string($0) }), source)
    declare(declaration)
    guard let node = given(name) else { return fallback }
    guard let chosen = chosen(node, declaration) else { return fallback }
    return choices.filter(chosen.contains)
  }

  /// The names in `node`; nil, and reported, where it is no list of names that can be chosen.
  private func chosen(_ node: Node, _ declaration: Declaration) -> Set<String>? {
    if let text = node.string {
      if text == Declaration.everyChoice { return Set(declaration.choices) }
      if declaration.choices.contains(text) { return [text] }
      let near = Spelling.nearest(text, among: [Declaration.everyChoice])
      reportKind(
        node, declaration, remedy: near.map { "did you mean '\($0)'?" } ?? remedy(for: text, declaration.choices))
      return nil
    }
    guard let elements = node.elements else {
      reportKind(node, declaration)
      return nil
    }
    var chosen: Set<String> = []
    var isRight = true
    for (index, element) in elements.enumerated() {
      guard let fault = fault(of: element, chosen, declaration) else {
        chosen.insert(element.string ?? "")
        continue
      }
      problems.report(
        "\(Wording.escaped(declaration.path))[\(index)] is \(fault.message)", at: element.position,
        remedy: fault.remedy)
      isRight = false
    }
    return isRight ? chosen : nil
  }

  /// What is wrong with one element of a list, after those before it; nil where it can be chosen.
  private func fault(
    of element: Node, _ chosen: Set<String>, _ declaration: Declaration
  ) -> (message: Message, remedy: Message?)? {
    let rule: Message = "must be one of \(declaration.namesText)"
    guard let text = element.string else { return ("\(element.shown), \(rule)", nil) }
    if chosen.contains(text) { return ("\(Wording.text(text)) for the second time", "keep one of them") }
    if declaration.choices.contains(text) { return nil }
    let remedy: Message =
      text == Declaration.everyChoice
      ? "write \"\(text)\" in place of the list" : remedy(for: text, declaration.choices)
    return ("\(Wording.text(text)), \(rule)", remedy)
  }

  /// The nearest name, else all of them.
  private func remedy(for text: String, _ names: [String]) -> Message {
    Spelling.nearest(text, among: names).map { "did you mean '\($0)'?" }
      ?? "the names are \(names.joined(separator: ", "))"
  }
}
