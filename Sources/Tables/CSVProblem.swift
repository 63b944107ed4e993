public import Parameters

/// Something wrong with a CSV file, and where.
public struct CSVProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name of the file, as the user knows it.
  public var file: String
  /// From 1.
  public var line: Int
  /// From 1, in Unicode scalars; a byte order mark does not count.
  public var column: Int
  /// What was found and what is allowed.
  public var message: Message

  /// A problem at a place of a file.
  public init(file: String, line: Int, column: Int, message: Message) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// Such as `city/links.csv:7:12: error: weight is 1.4, outside 0...1`.
  public var description: String { "\(file):\(line):\(column): error: \(message)" }
}
