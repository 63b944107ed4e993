import Testing

@testable import keerpunt

@Suite("Faults of declarations")
struct ArgumentsTestsDeclarations {
  static func faults(_ reading: @escaping @Sendable (ArgumentReader) -> Void) -> [String] {
    let command = Command("c", "Does", reading: reading, run: { _ in 0 })
    return CommandSet("p", "Is.", version: "1", commands: [command]).faults
  }

  @Test("The example has none")
  func none() {
    #expect(ExampleProgram.set.faults == [])
  }

  @Test("Each is named with its command and declaration")
  func each() {
    let found = Self.faults { read in
      _ = read.flag("a", "A")
      _ = read.flag("a", "A")
      _ = read.flag("help", "A")
      _ = read.flag("-b", "A")
      _ = read.flag("b c", "")
      _ = read.text("d", "", "D")
      _ = read.choice("e", "E", among: ["x y"], default: "z")
      _ = read.whole("f", "N", "F", in: 0...1, default: 2)
      _ = read.real("g", "N", "G", in: 0...1, default: 2)
      _ = read.arguments("H", "H")
      _ = read.argument("I", "I")
    }
    #expect(
      found
        == [
          "'--a' is declared twice", "'--help' is answered by the program", "argument H must stand last",
          "'---b' is no valid name", "'--b c' is no valid name", "'--b c' has no summary", "'--d' has no placeholder",
          "'--e' offers 'x y', which a shell would not read as one word", "'--e' does not allow its default 'z'",
          "'--f' does not allow its default '2'", "'--g' does not allow its default '2'",
        ].map { "command 'c': \($0)" })
  }

  @Test("Names of commands are checked together")
  func commands() {
    func command(_ name: String, _ summary: String = "Does") -> Command {
      Command(name, summary, reading: { _ in }, run: { _ in 0 })
    }
    let commands = [command("a"), command("a"), command("a b"), command("x y z"), command("d", ""), command("help")]
    let set = CommandSet("p", "Is.", version: "1", commands: commands)
    #expect(
      set.faults == [
        "command 'a' is declared twice", "command 'help' is declared twice",
        "command 'a' is also the group of 'a b'", "command 'x y z' has no name of 1 or 2 words",
        "command 'd': has no summary",
      ])
  }
}
