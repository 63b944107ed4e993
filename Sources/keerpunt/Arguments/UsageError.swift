import Parameters

/// A call that cannot be carried out as it was typed. The program prints it to standard error and ends with `exitCode`.
struct UsageError: Error, Equatable, CustomStringConvertible {
  /// `EX_USAGE` of `sysexits.h`.
  static let exitCode: Int32 = 64

  /// Everything wrong with the call, one line each; empty when nothing was asked and the closing is the help.
  let problems: [Message]
  /// Where to read on.
  let closing: Message

  /// What to print, without a line end.
  var inFull: Message { Message(problems.map { "error: \($0)" } + [closing], separator: "\n") }

  /// The whole in English.
  var description: String { inFull.description }
}
