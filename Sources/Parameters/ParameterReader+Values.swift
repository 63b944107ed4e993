extension ParameterReader {
  /// Reads a number, as Float or Double by what it is assigned to.
  /// - Parameters:
  ///   - name: the key in the file.
  ///   - summary: one line that says what it is.
  ///   - term_nl: the Dutch term.
  ///   - unit: what the number measures.
  ///   - range: the values allowed, both ends included; an infinite end is open.
  ///   - fallback: the value where the file gives none or a wrong one; within the range.
  ///   - source: where the default comes from.
  public func real<T: BinaryFloatingPoint>(
    _ name: String, _ summary: String, term_nl: String = "", unit: Unit, in range: ClosedRange<Double>,
    default fallback: Double, source: Source
  ) -> T {
    assert(range.contains(fallback), "the default of '\(name)' is outside its range")
    let declaration = declaration(
      name, summary, term_nl, unit, .real, range, default: .number(fallback), source)
    declare(declaration)
    guard let node = given(name) else { return T(fallback) }
    return T(number(node, declaration, declaration.path) ?? fallback)
  }

  /// Reads a whole number; parameters as for `real`. Beyond 2^53 - 1 a file cannot hold whole numbers exactly, and
  /// they are refused whatever the range.
  public func count(
    _ name: String, _ summary: String, term_nl: String = "", unit: Unit = .count, in range: ClosedRange<Int>,
    default fallback: Int, source: Source
  ) -> Int {
    assert(range.contains(fallback), "the default of '\(name)' is outside its range")
    let exact = Int(Declaration.largestExact)
    let ends = Double(max(range.lowerBound, -exact))...Double(min(range.upperBound, exact))
    let declaration = declaration(
      name, summary, term_nl, unit, .count, ends, default: .number(Double(fallback)), source)
    assert(ends.contains(Double(fallback)), "the default of '\(name)' cannot stand in a file")
    declare(declaration)
    guard let node = given(name), let value = number(node, declaration, declaration.path) else { return fallback }
    return Int(exactly: value) ?? fallback
  }

  /// Reads true or false; parameters as for `real`.
  public func flag(
    _ name: String, _ summary: String, term_nl: String = "", default fallback: Bool, source: Source
  ) -> Bool {
    let declaration = declaration(
      name, summary, term_nl, .dimensionless, .flag, nil, default: .bool(fallback), source)
    declare(declaration)
    guard let node = given(name) else { return fallback }
    if let value = node.bool { return value }
    reportKind(node, declaration)
    return fallback
  }

  /// Reads one of a few names; parameters as for `real`.
  public func choice(
    _ name: String, _ summary: String, term_nl: String = "", among choices: [String], default fallback: String,
    source: Source
  ) -> String {
    assert(choices.contains(fallback), "the default of '\(name)' is not among its choices")
    let declaration = declaration(
      name, summary, term_nl, .dimensionless, .choice, nil, choices: choices, default: .string(fallback), source)
    declare(declaration)
    guard let node = given(name) else { return fallback }
    if let value = node.string, choices.contains(value) { return value }
    let meant = node.string.flatMap { Spelling.nearest($0, among: choices) }
    reportKind(node, declaration, remedy: meant.map { "did you mean '\($0)'?" })
    return fallback
  }

  /// Reads a text; parameters as for `real`. A text is not a parameter, so it needs no source.
  public func text(
    _ name: String, _ summary: String, term_nl: String = "", default fallback: String, source: Source? = nil
  ) -> String {
    let declaration = declaration(
      name, summary, term_nl, .dimensionless, .text, nil, default: .string(fallback), source)
    declare(declaration)
    guard let node = given(name) else { return fallback }
    if let value = node.string { return value }
    reportKind(node, declaration)
    return fallback
  }

  /// Reads a text or a list of texts; nil where it is absent or null. An empty list is reported.
  public func texts(_ name: String, _ summary: String, term_nl: String = "", source: Source? = nil) -> [String]? {
    let declaration = declaration(name, summary, term_nl, .dimensionless, .texts, nil, default: .array([]), source)
    declare(declaration)
    guard let node = given(name) else { return nil }
    let texts = node.elements?.map(\.string) ?? [node.string]
    if !texts.isEmpty, !texts.contains(nil) { return texts.compactMap(\.self) }
    reportKind(node, declaration)
    return nil
  }

  /// Reads a list with as many numbers as the default has; parameters as for `real`. One wrong element, counted from
  /// 0 in messages, brings back the whole default.
  public func reals<T: BinaryFloatingPoint>(
    _ name: String, _ summary: String, term_nl: String = "", unit: Unit, in range: ClosedRange<Double>,
    default fallback: [Double], source: Source
  ) -> [T] {
    assert(fallback.allSatisfy(range.contains), "the default of '\(name)' is outside its range")
    let declaration = declaration(
      name, summary, term_nl, unit, .reals(fallback.count), range,
      default: .array(fallback.map { .number($0) }), source)
    declare(declaration)
    return (given(name).flatMap { numbers($0, declaration) } ?? fallback).map { T($0) }
  }

  /// Begins to read an object within this one; `finish()` of this reader finishes that one too.
  public func block(_ name: String, _ summary: String) -> ParameterReader {
    let declaration = declaration(name, summary, "", .dimensionless, .block, nil, default: nil, nil)
    let node = given(name)
    // A block without a name of its own is called by its path, which is then that of its blocks as well.
    let inner = subject == path || path.isEmpty ? declaration.path : Wording.path(subject, name)
    if let node, node.members == nil { reportKind(node, declaration) }
    let reader = ParameterReader(
      node?.members == nil ? nil : node, path: declaration.path, subject: inner, problems: problems)
    declare(declaration, reader: reader)
    return reader
  }

  /// Hands over a value that the caller decodes and checks itself; nil where it is absent or null.
  public func node(_ name: String, _ summary: String) -> Node? {
    declare(declaration(name, summary, "", .dimensionless, .node, nil, default: nil, nil))
    return given(name)
  }
}

extension ParameterReader {
  /// The declaration of a setting of this block.
  func declaration(
    _ name: String, _ summary: String, _ termNL: String, _ unit: Unit, _ kind: Declaration.Kind,
    _ range: ClosedRange<Double>?, choices: [String] = [], default fallback: Node?, _ source: Source?
  ) -> Declaration {
    Declaration(
      path: Wording.path(path, name), name: name, summary: summary, termNL: termNL, unit: unit, kind: kind,
      low: range?.lowerBound, high: range?.upperBound, choices: choices, defaultNode: fallback, source: source)
  }

  /// The number in `node`; nil, and reported, where it is none or not allowed.
  private func number(_ node: Node, _ declaration: Declaration, _ path: String) -> Double? {
    let name = Wording.escaped(path)
    guard let value = node.number else {
      problems.report("\(name) is \(node.shown), must be \(declaration.elementRule)", at: node.position)
      return nil
    }
    let found: Message = "\(name) is \(Wording.number(value))"
    if declaration.kind == .count, value.rounded(.towardZero) != value {
      problems.report("\(found), must be \(declaration.elementRule)", at: node.position)
      return nil
    }
    if let low = declaration.low, let high = declaration.high, value < low || value > high {
      problems.report("\(found), \(declaration.limitText)\(declaration.measure)", at: node.position)
      return nil
    }
    // Minus zero equals zero, but not in every formula that follows.
    return value == 0 ? 0 : value
  }

  private func numbers(_ node: Node, _ declaration: Declaration) -> [Double]? {
    guard let elements = node.elements, case .reals(let length) = declaration.kind else {
      reportKind(node, declaration)
      return nil
    }
    guard elements.count == length else {
      let found: Message = "\(Wording.escaped(declaration.path)) has \(Wording.values(elements.count))"
      problems.report("\(found), must be \(declaration.rule)", at: node.position)
      return nil
    }
    let values = elements.enumerated().map { number($1, declaration, "\(declaration.path)[\($0)]") }
    let read = values.compactMap(\.self)
    return read.count == length ? read : nil
  }

  /// Reports a value of another kind than declared.
  func reportKind(_ node: Node, _ declaration: Declaration, remedy: Message? = nil) {
    let text = declaration.kind == .choice ? node.string.map { Message(verbatim: Wording.text($0)) } : nil
    let found = text ?? node.shown
    let message: Message = "\(Wording.escaped(declaration.path)) is \(found), must be \(declaration.rule)"
    problems.report(message, at: node.position, remedy: remedy)
  }
}
