/// Reads one JSON5 text from beginning to end; values here, texts, numbers and words in the extensions.
struct JSON5Scanner {
  var cursor: TextCursor
  let problems: ProblemLog
  /// The brackets that are open at the cursor, the innermost last.
  private var openings: [(bracket: Unicode.Scalar, position: SourcePosition)] = []

  init(_ text: [Unicode.Scalar], file: String, problems: ProblemLog) {
    cursor = TextCursor(text, file: file)
    self.problems = problems
  }

  /// The only value of the text.
  mutating func document() throws(Problem) -> Node {
    try skipBlanks()
    guard cursor.current != nil else {
      throw problem("the file holds no value", remedy: "the least that a file can hold is {}")
    }
    let node = try value()
    try skipBlanks()
    if cursor.current != nil {
      throw problem(
        "\(found) after the end of the value", remedy: "a file holds one value; look for a bracket too many")
    }
    return node
  }

  private mutating func value() throws(Problem) -> Node {
    let start = cursor.position
    switch cursor.current {
    case "{": return Node(.object(try object()), at: start)
    case "[": return Node(.array(try array()), at: start)
    case "\"", "'": return Node(.string(try text()), at: start)
    case "+", "-", ".": return Node(try number(), at: start)
    case let scalar? where scalar.isDigit: return Node(try number(), at: start)
    case let scalar? where scalar.beginsName || scalar == "\\": return Node(try word(), at: start)
    default: throw unclosed ?? problem("expected a value, found \(found)")
    }
  }

  private mutating func object() throws(Problem) -> [Member] {
    try open()
    var members: [Member] = []
    var places: [String: SourcePosition] = [:]
    while cursor.current != "}" {
      let keyPosition = cursor.position
      let key = try key()
      try skipBlanks()
      guard cursor.current == ":" else {
        throw unclosed ?? problem("expected ':' after the key \(Wording.name(key)), found \(found)")
      }
      cursor.advance()
      try skipBlanks()
      let node = try value()
      if let first = places[key] {
        problems.report(
          "\(Wording.name(key)) is given twice in this object", at: keyPosition,
          remedy: "the first is at line \(first.line), column \(first.column); keep one of them")
      } else {
        places[key] = keyPosition
        members.append(Member(key: key, keyPosition: keyPosition, node: node))
      }
      try separator(before: "}")
    }
    close()
    return members
  }

  private mutating func array() throws(Problem) -> [Node] {
    try open()
    var elements: [Node] = []
    while cursor.current != "]" {
      elements.append(try value())
      try separator(before: "]")
    }
    close()
    return elements
  }

  private mutating func open() throws(Problem) {
    if openings.count == JSON5.maximumDepth {
      throw problem("objects and lists nested deeper than \(JSON5.maximumDepth)")
    }
    if let bracket = cursor.current { openings.append((bracket, cursor.position)) }
    cursor.advance()
    try skipBlanks()
  }

  private mutating func close() {
    openings.removeLast()
    cursor.advance()
  }

  /// A comma, or nothing before the closing bracket.
  private mutating func separator(before closing: Unicode.Scalar) throws(Problem) {
    try skipBlanks()
    if cursor.current == "," {
      cursor.advance()
      try skipBlanks()
    } else if cursor.current != closing {
      throw unclosed
        ?? problem(
          "expected ',' or '\(closing)', found \(found)",
          remedy: openings.last.map {
            "'\($0.bracket)' was opened at line \($0.position.line), column \($0.position.column)"
          })
    }
  }

  private mutating func key() throws(Problem) -> String {
    switch cursor.current {
    case "\"", "'": return try text()
    case let scalar? where scalar.beginsName || scalar == "\\": return try name()
    case let scalar? where scalar.isDigit:
      throw problem(
        "expected a key, found \(found)", remedy: "a key that begins with a digit takes quotes; 0.5 takes a point")
    default: throw unclosed ?? problem("expected a key or '}', found \(found)")
    }
  }

  /// Passes white space and comments.
  mutating func skipBlanks() throws(Problem) {
    while let scalar = cursor.current {
      if scalar.isBlank {
        cursor.advance()
      } else if scalar == "/" && cursor.next == "/" {
        while let passed = cursor.current, !passed.endsLine { cursor.advance() }
      } else if scalar == "/" && cursor.next == "*" {
        try skipComment()
      } else {
        return
      }
    }
  }

  private mutating func skipComment() throws(Problem) {
    let opening = cursor.position
    cursor.advance()
    cursor.advance()
    while !(cursor.current == "*" && cursor.next == "/") {
      if cursor.current == nil {
        throw Problem(position: opening, message: "this comment is not closed", remedy: "it ends with */")
      }
      cursor.advance()
    }
    cursor.advance()
    cursor.advance()
  }

  /// What stands at the cursor, for messages.
  var found: Message {
    guard let scalar = cursor.current else { return "the end of the file" }
    return Message(verbatim: Wording.name(String(scalar)))
  }

  func problem(_ message: Message, remedy: Message? = nil) -> Problem {
    Problem(position: cursor.position, message: message, remedy: remedy)
  }

  /// At the end of the file, that the innermost bracket is still open; nil elsewhere.
  private var unclosed: Problem? {
    guard cursor.current == nil, let opening = openings.last else { return nil }
    return Problem(
      position: opening.position, message: "'\(opening.bracket)' is not closed before the end of the file")
  }
}

extension Unicode.Scalar {
  /// White space between the parts of a JSON5 text.
  fileprivate var isBlank: Bool {
    switch self {
    case " ", "\t", "\n", "\r", "\u{B}", "\u{C}", "\u{A0}", "\u{FEFF}", "\u{2028}", "\u{2029}": true
    default: value > 0x7F && properties.generalCategory == .spaceSeparator
    }
  }

  /// The line terminators of ECMAScript; the last two end a comment, though editors do not count them as lines.
  var endsLine: Bool { self == "\n" || self == "\r" || self == "\u{2028}" || self == "\u{2029}" }

  /// 0 to 9.
  var isDigit: Bool { ("0"..."9").contains(self) }

  /// Whether an ECMAScript identifier can begin with it.
  var beginsName: Bool { self == "$" || self == "_" || properties.isIDStart }

  /// Whether an ECMAScript identifier can go on with it.
  var continuesName: Bool { self == "$" || self == "\u{200C}" || self == "\u{200D}" || properties.isIDContinue }
}
