/// Where something stands in a file: the first scalar of a value or of a key.
public struct SourcePosition: Hashable, Sendable, CustomStringConvertible {
  /// The file as the user named it, or the command-line argument.
  public var file: String
  /// The line, from 1; 0 where there are no lines (a command-line argument, a value made by the program).
  public var line: Int
  /// The column, from 1, counted in Unicode scalars (a tab is one); 0 where there are no columns.
  public var column: Int

  /// Makes a position from its parts.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The position of a value given on the command line; `text` is the argument as typed, `--set world.x=1`.
  public static func commandLine(_ text: String) -> SourcePosition {
    SourcePosition(file: text, line: 0, column: 0)
  }

  /// The position of a value that no user wrote.
  public static let generated = SourcePosition(file: "", line: 0, column: 0)

  /// `file:line:column`, or the file alone where there is no line.
  public var description: String {
    let name = Wording.escaped(file)
    return line == 0 ? name : "\(name):\(line):\(column)"
  }
}
