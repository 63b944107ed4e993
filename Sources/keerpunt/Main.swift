import Experiments
import Parameters
import RecruitmentModel
import Report

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The program.
@main
enum Main {
  static let commands = CommandSet(
    "keerpunt", "Simulates how youths are recruited into organised crime, and what turns them.",
    version: Keerpunt.version,
    commands: [
      .run, .sweep, .merge, .compare, .report, .check, .new, .levers, .evidence, .schema, .cityGenerate, .cityCheck,
      .benchmark, .validate, .calibrate,
    ],
    settings: { LeverList.fixedPaths })

  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    exit(code(of: words).rawValue)
  }

  /// Carries out a call, and says what went wrong on standard error.
  static func code(of words: [String]) -> ExitCode {
    let language = Language.asked(in: words)
    var commands = commands
    commands.catalogue = language.catalogue
    commands.readingHelp = { _ = Language.read($0) }
    do {
      switch try commands.invocation(for: words, width: Terminal.width) {
      case .show(let text): try StandardStreams.write(text + "\n")
      case .run(let body): return ExitCode(rawValue: try body()) ?? .software
      }
      return .done
    } catch {
      return explain(error, in: language)
    }
  }

  /// How many errors there are, and where to read on: about the one block of settings in which some are unknown, or help.
  private static func closing(of error: InputError) -> Message {
    let number = error.problems.count
    let topics = Set(error.problems.compactMap(\.topic))
    let command = topics.isEmpty ? "help" : "levers"
    let words = [commands.program, command] + (topics.count == 1 ? topics : [])
    let topic = UsageTexts.closing(topic: words.joined(separator: " "))
    return number == 1
      ? "1 error; nothing was run. \(topic)" : "\(grouped: number) errors; nothing was run. \(topic)"
  }

  /// Prints an error; every kind has an exit code of its own.
  private static func explain(_ error: any Error, in language: Language) -> ExitCode {
    func complain(_ message: Message) { StandardStreams.complain(language.text(message)) }
    switch error {
    case let usage as UsageError:
      complain(usage.inFull)
      return .usage
    case let input as InputError:
      complain(input.inFull)
      complain(closing(of: input))
      return input.isMissingInput ? .inputMissing : .data
    case let file as FileError:
      complain("error: \(file.message)")
      switch file.category {
      case .inputMissing: return .inputMissing
      case .cannotCreate: return .cannotCreate
      case .failed: return .inputOutput
      }
    case let stopped as SweepStopped:
      complain(stopped.reason == nil ? stopped.message : "error: \(stopped.message)")
      return stopped.reason == nil ? .interrupted : .inputOutput
    case let mismatch as SweepMismatch:
      complain("error: \(mismatch.message)")
      return .data
    case is RunInterrupted:
      complain("interrupted; nothing was written")
      return .interrupted
    case let violation as InvariantViolation:
      complain("error in the model: \(violation.description)")
      complain("Please report this; no result was written.")
      return .software
    default:
      complain("error: \(String(describing: error))")
      return .software
    }
  }
}

/// Exit codes, after `sysexits.h`.
enum ExitCode: Int32 {
  case done = 0
  /// A measurement is above the limit that the call set; the only code without a number of `sysexits.h`.
  case limitExceeded = 1
  case usage = 64
  case data = 65
  case inputMissing = 66
  case software = 70
  case cannotCreate = 73
  case inputOutput = 74
  case interrupted = 130
}
