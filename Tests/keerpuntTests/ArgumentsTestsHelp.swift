import Testing

@testable import keerpunt

@Suite("Help")
struct ArgumentsTestsHelp {
  static let overview = """
    Usage: example COMMAND [ARGUMENTS] [OPTIONS]

    Shows every kind of declaration.

    Commands:
      run            Runs scenarios and compares them with the baseline
      report         Writes the report of a folder again
      city generate  Makes a city
      city check     Checks a city
      simple         Takes nothing
      completions    Prints a script that completes commands and options in a shell
      help           Shows help on the program or on one command

    Options:
      -h, --help  Shows this help
      --version   Shows the version

    See 'example help COMMAND' for one command.
    """

  static let run = """
    Usage: example run [OPTIONS] SCENARIO...

    Runs scenarios and compares them with the baseline.

    Every scenario meets the same chances as the baseline, so that a difference is a
    difference of policy and not of luck.

      example run Scenarios --output Results/first

    Arguments:
      SCENARIO...  Scenario files or a folder

    Options:
      --output DIR         Folder for the results; '-' writes one row per run as CSV
                           on standard output (default: Results/<name>)
      --seed N             Seed of all draws (0 to 9007199254740991)
      --threads N          Number of threads (at least 1; default: 2)
      --weight X           Weight of the past (-1 to 1; default: 0.5)
      --share X            Share of anything
      --set PATH=VALUE     Sets one path of the scenario (may be repeated)
      --language LANGUAGE  Language of the texts (en or nl; default: en)
      --name TEXT          Name of the experiment (default: first)
      --verify             Checks every invariant every week
      -h, --help           Shows this help
    """

  static let report = """
    Usage: example report [OPTIONS] FOLDER
    [FILE]

    Writes the report of a folder again.

    Arguments:
      FOLDER  Results folder
      [FILE]  Where to

    Options:
      --language LANGUAGE
                     Language of the texts
                     (en or nl)
      -h, --help     Shows this help
    """

  static let city = """
    Usage: example city COMMAND [ARGUMENTS] [OPTIONS]

    Commands:
      city generate  Makes a city
      city check     Checks a city

    Options:
      -h, --help  Shows this help
      --version   Shows the version

    See 'example help COMMAND' for one command.
    """

  @Test(
    "Help reads the same however it is asked for",
    arguments: [
      (["help"], overview), (["--help"], overview), (["-h"], overview), (["help", "--help"], overview),
      (["help", "run"], run), (["run", "--help"], run), (["run", "-h"], run), (["run", "a", "--sed", "-h"], run),
      (["help", "run", "--help"], run), (["help", "city"], city), (["city", "--help"], city),
    ])
  func snapshot(words: [String], text: String) {
    #expect(ArgumentsTestsParsing.outcome(words) == text)
  }

  @Test("A narrow page breaks rows below their labels")
  func narrow() throws {
    #expect(try ExampleProgram.set.help(on: ["report"], width: 40) == Self.report)
  }

  @Test(
    "Help on a member of a group shows its whole name",
    arguments: [["help", "city", "check"], ["city", "check", "-h"]])
  func member(words: [String]) {
    #expect(ArgumentsTestsParsing.outcome(words).hasPrefix("Usage: example city check [OPTIONS] DIR...\n"))
  }

  @Test("No line of help is wider than asked", arguments: [40, 60, 80, 100])
  func width(width: Int) throws {
    for topic in [[], ["run"], ["report"], ["city"], ["simple"]] {
      let page = try ExampleProgram.set.help(on: topic, width: width)
      // Examples and usage lines stand as they are: breaking them would change what they say.
      let filled = page.split(separator: "\n").filter { !$0.contains("example ") }
      #expect(filled.allSatisfy { $0.count <= width }, "\(page)")
    }
  }

  @Test("A width out of reason is brought within it", arguments: [(0, 40), (-1, 40), (Int.max, 100)])
  func reasonableWidth(asked: Int, used: Int) {
    #expect(ExampleProgram.set.overview(width: asked) == ExampleProgram.set.overview(width: used))
  }

  @Test("Text breaks at spaces, keeps indented lines, and leaves a long word whole")
  func wrapping() {
    #expect(HelpPage.wrapped("a bb ccc dddd", width: 4) == ["a bb", "ccc", "dddd"])
    #expect(HelpPage.wrapped("a\nb\n\n  kept as it stands\nc", width: 9) == ["a b", "", "  kept as it stands", "c"])
    #expect(HelpPage.wrapped("a wordthatislong b", width: 4) == ["a", "wordthatislong", "b"])
    #expect(HelpPage.wrapped("", width: 4).isEmpty)
  }
}
