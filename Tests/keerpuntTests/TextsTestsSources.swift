import Foundation

/// A text literal of a source file.
struct SourceLiteral: Hashable {
  let file: String
  let line: Int
  /// As a message has it: `{0} is {1}`.
  let template: String
  /// The names of the calls in whose brackets it stands, as in `read.text`, the innermost last.
  let calls: [String]

  /// Whether it reads as words for a person, rather than as a key, a name or a pattern.
  var isProse: Bool {
    let words = template.filter { !$0.isNumber && $0 != "{" && $0 != "}" }
    return words.contains(where: \.isLetter) && template.split(separator: " ").count > 1 && !template.hasPrefix("-")
  }
}

/// Finds the text literals of a source, with the brackets that they stand in; two that are added up count as one.
struct LiteralReader {
  private let file: String
  private let text: [Character]
  private var index = 0
  private var line = 1
  private var calls: [String] = []
  private(set) var literals: [SourceLiteral] = []
  /// Whether only white space and a plus stand between the last literal and here.
  private var isAdding = false
  private var hasPlus = false

  init(_ text: String, file: String) {
    self.file = file
    self.text = Array(text)
  }

  /// All literals of the source.
  static func literals(of text: String, file: String) -> [SourceLiteral] {
    var reader = LiteralReader(text, file: file)
    reader.readCode(until: nil)
    return reader.literals
  }

  /// All literals of all sources.
  static func literals(below folder: URL) throws -> [SourceLiteral] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    return try names.sorted().flatMap { name in
      literals(of: try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8), file: name)
    }
  }

  private func at(_ piece: String) -> Bool {
    text.count - index >= piece.count && text[index..<index + piece.count].elementsEqual(piece)
  }

  private mutating func take() {
    if text[index].isNewline { line += 1 }
    index += 1
  }

  /// Reads code up to a bracket that closes what is not open here.
  private mutating func readCode(until closing: Character?) {
    let depth = calls.count
    var word = ""
    while index < text.count {
      let character = text[index]
      if at("//") {
        while index < text.count, !text[index].isNewline { take() }
      } else if character == "\"" || at("#\"") {
        readLiteral()
        word = ""
      } else if character == closing, calls.count == depth {
        return
      } else {
        if "([{".contains(character) { calls.append(character == "(" ? word : "") }
        if ")]}".contains(character), !calls.isEmpty { calls.removeLast() }
        if character == "+", isAdding { hasPlus = true } else if !character.isWhitespace { isAdding = false }
        word = character.isLetter || character.isNumber || "_.".contains(character) ? word + String(character) : ""
        take()
      }
    }
  }

  private mutating func readLiteral() {
    let joins = isAdding && hasPlus
    (isAdding, hasPlus) = (false, false)
    let start = line
    let isRaw = text[index] == "#"
    let quotes = isRaw ? "\"" : at("\"\"\"") ? "\"\"\"" : "\""
    let end = isRaw ? "\"#" : quotes
    for _ in 0..<(end.count) { take() }
    var template = ""
    var places = 0
    if joins, let last = literals.last {
      template = last.template
      places = template.filter { $0 == "{" }.count
      literals.removeLast()
    }
    while index < text.count, !at(end) {
      if !isRaw, at("\\(") {
        take()
        take()
        readCode(until: ")")
        take()
        template += "{\(places)}"
        places += 1
      } else if !isRaw, text[index] == "\\" {
        template += escape()
      } else {
        let character = text[index]
        template += character == "{" || character == "}" ? "\(character)\(character)" : String(character)
        take()
      }
    }
    for _ in 0..<end.count { take() }
    literals.append(SourceLiteral(file: file, line: start, template: template, calls: calls))
    isAdding = true
  }

  private mutating func escape() -> String {
    take()
    let character = text[index]
    take()
    switch character {
    case "n": return "\n"
    case "t": return "\t"
    case "u":
      var digits = ""
      while text[index] != "}" {
        if text[index].isHexDigit { digits.append(text[index]) }
        take()
      }
      take()
      return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map(String.init) ?? ""
    case _ where character.isNewline:
      while index < text.count, text[index] == " " { take() }
      return ""
    default: return String(character)
    }
  }
}
