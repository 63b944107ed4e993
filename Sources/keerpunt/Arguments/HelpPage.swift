import Parameters
import Report

/// A page of help that fits a width: paragraphs, and rows of a label and its explanation.
struct HelpPage {
  /// Narrower than this the rows become unreadable; wider the eye loses the line.
  static let widths = 40...100

  private let width: Int
  private let catalogue: Catalogue
  private var blocks: [[String]] = []

  init(width: Int, catalogue: Catalogue) {
    self.catalogue = catalogue
    self.width = min(max(width, Self.widths.lowerBound), Self.widths.upperBound)
  }

  /// Without a line end after the last line.
  var text: String { blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") }

  /// Adds a paragraph.
  mutating func add(_ message: Message) {
    if !message.isEmpty { blocks.append(TextWrap.lines(catalogue.text(message), width: width)) }
  }

  /// Adds paragraphs, each of which is a message; lines that begin with a space are kept as they stand.
  mutating func add(declared text: String) {
    guard !text.isEmpty else { return }
    blocks.append(Self.wrapped(text, width: width) { catalogue.text(Message(declared: $0)) })
  }

  /// Adds a heading with rows below it, explanations aligned.
  mutating func add(_ heading: Message, rows: [(label: String, text: Message)]) {
    guard !rows.isEmpty else { return }
    let longest = rows.map(\.label.count).max() ?? 0
    let column = min(longest, width / 3)
    let indent = String(repeating: " ", count: column + 4)
    var lines = [catalogue.text(heading)]
    for row in rows {
      let explanation = TextWrap.lines(catalogue.text(row.text), width: width - column - 4, narrowest: 1)
      let padding = String(repeating: " ", count: max(0, column - row.label.count) + 2)
      if row.label.count > column {
        lines.append("  \(row.label)")
        lines += explanation.map { indent + $0 }
      } else {
        lines.append("  \(row.label)\(padding)\(explanation.first ?? "")")
        lines += explanation.dropFirst().map { indent + $0 }
      }
    }
    blocks.append(lines)
  }

  /// Breaks at spaces; a word longer than the width stands alone. Complexity: O(characters).
  static func wrapped(_ text: String, width: Int, translated: (String) -> String = { $0 }) -> [String] {
    var lines: [String] = []
    var paragraph: [Substring] = []
    func filled() -> [String] {
      let words = paragraph.joined(separator: " ")
      return words.isEmpty ? [] : TextWrap.lines(translated(words), width: width, narrowest: 1)
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: text.isEmpty) {
      if line.isEmpty || line.hasPrefix(" ") {
        lines += filled()
        paragraph = []
        lines.append(String(line))
      } else {
        paragraph.append(line)
      }
    }
    return lines + filled()
  }
}

extension Command {
  /// The page of `help` on this command.
  func help(program: String, width: Int, catalogue: Catalogue) -> String {
    var page = HelpPage(width: width, catalogue: catalogue)
    let usage = [program, name, HelpTexts.anyOptions] + arguments.map(\.usage)
    page.add(HelpTexts.usage(usage))
    page.add("\(Message(declared: summary)).")
    page.add(declared: discussion)
    page.add(HelpTexts.arguments, rows: arguments.map { ($0.usage, HelpTexts.explanation($0)) })
    let rows = options.map { (label: $0.usage, text: HelpTexts.explanation($0)) }
    page.add(HelpTexts.options, rows: rows + [(HelpTexts.helpLabel, HelpTexts.helpOption)])
    return page.text
  }
}

extension CommandSet {
  /// The page of `help` without a command.
  func overview(width: Int) -> String {
    page(usage: [program], about: summary, commands: allCommands(), width: width)
  }

  /// The page on a group of commands.
  func overview(of group: String, width: Int) -> String {
    page(usage: [program, group], about: "", commands: members(of: group), width: width)
  }

  private func page(usage: [String], about: String, commands: [Command], width: Int) -> String {
    var page = HelpPage(width: width, catalogue: catalogue)
    page.add(HelpTexts.usage(usage + [HelpTexts.command, HelpTexts.anyArguments, HelpTexts.anyOptions]))
    page.add(declared: about)
    page.add(HelpTexts.commands, rows: commands.map { ($0.name, Message(declared: $0.summary)) })
    page.add(
      HelpTexts.options,
      rows: [(HelpTexts.helpLabel, HelpTexts.helpOption), (HelpTexts.versionLabel, HelpTexts.versionOption)])
    page.add(HelpTexts.moreHelp(program))
    return page.text
  }
}

extension ArgumentDeclaration {
  /// As a usage line shows it: `--seed N`, `FILE`, `[FILE]`, `FILE...`, `[FILE...]`.
  var usage: String {
    guard isArgument else { return takesValue ? "\(label) \(placeholder)" : label }
    let word = isRepeatable ? "\(placeholder)..." : placeholder
    return isOptional ? "[\(word)]" : word
  }
}
