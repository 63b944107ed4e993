import Parameters
import Testing

@Suite("Messages and their languages")
struct MessageTests {
  static let dutch = Catalogue(
    pages: [
      """
      {0} is {1}, outside {2}...{3}
        {0} ligt met {1} buiten {2}...{3}
      {0} of {1} youths
        van {1} jongeren {0}

      the city
        de stad
      a {{brace}} stays
        een {{accolade}} blijft
      """
    ], decimalMark: ",", groupMark: ".")

  @Test("A message keeps its words apart from its values")
  func parts() {
    let message: Message = "\("x") is \(3), outside \(0)...\(1)"
    #expect(message.template == "{0} is {1}, outside {2}...{3}")
    #expect(message.description == "x is 3, outside 0...1")
    #expect(Self.dutch.text(message) == "x ligt met 3 buiten 0...1")
  }

  @Test("Values may stand in another order, and messages in messages are translated by themselves")
  func nested() {
    let place: Message = "the city"
    let message: Message = "\(place) of \(grouped: 1_234_567) youths"
    #expect(message.description == "the city of 1,234,567 youths")
    #expect(Self.dutch.text(message) == "van 1.234.567 jongeren de stad")
    #expect(
      Self.dutch.text(Message([place, "a", Message(verbatim: "the city")], separator: ", ")) == "de stad, a, the city")
    #expect(Self.dutch.text(Message(declared: "the city")) == "de stad")
  }

  @Test("What has no text in a language stays English")
  func missing() {
    #expect(Self.dutch.text("nobody knows \("the city" as Message)") == "nobody knows de stad")
    #expect(Catalogue.english.text("the city") == "the city")
  }

  @Test("Braces of a text are no places, in any language")
  func braces() {
    let message: Message = "a {brace} stays"
    #expect(message.template == "a {{brace}} stays")
    #expect(message.description == "a {brace} stays")
    #expect(Self.dutch.text(message) == "een {accolade} blijft")
    #expect(("\("{0}") {0} \(7)" as Message).description == "{0} {0} 7")
    #expect(Message(verbatim: "}{1").description == "}{1")
    #expect(Message.pieces(of: "{x}{{0}}{1") == [.literal("{x}{0}{1")])
  }

  @Test(
    "Numbers for reading have the marks of the language, numbers of files have not",
    arguments: [
      ("\(grouped: 999)", "999", "999"), ("\(grouped: 1_000)", "1,000", "1.000"),
      ("\(grouped: -123_456)", "-123,456", "-123.456"), ("\(figure: "0.5")", "0.5", "0,5"),
      ("\(figure: "-1234.25")", "-1,234.25", "-1.234,25"), ("\(10_000)", "10000", "10000"),
      ("\("0.5")", "0.5", "0.5"),
    ] as [(Message, String, String)])
  func numbers(message: Message, english: String, dutch: String) {
    #expect(message.description == english)
    #expect(Self.dutch.text(message) == dutch)
  }

  @Test("Two literals make one message, with the values of both")
  func added() {
    let message: Message = "\("a") {b} " + "\("c") is \("d" as Message)"
    #expect(message.template == "{0} {{b}} {1} is {2}")
    #expect(message.description == "a {b} c is d")
    #expect(message.mappingTexts { $0 + "!" }.description == "a! {b} c! is d")
  }

  @Test("Messages are the same when they read the same")
  func equality() {
    let built: Message = "the \("city")"
    #expect(built == "the city" && built.hashValue == ("the city" as Message).hashValue && built != "the town")
    #expect(Message("").isEmpty && ("\("")" as Message).isEmpty && !built.isEmpty)
  }

  @Test("A page gives pairs of lines; a line without its other one gives half a pair")
  func pages() {
    func pairs(_ page: String) -> [String] { Catalogue.entries(of: page).map { "\($0.english)|\($0.translation)" } }
    #expect(pairs("a\n  b\n\n\nc d\n    e") == ["a|b", "c d|  e"])
    #expect(pairs("a\nb\n  c\n  d") == ["a|", "b|c", "|d"])
    #expect(pairs("") == [])
  }

  @Test("Of two texts for one template the first counts")
  func doubled() {
    let twice = Catalogue(pages: ["a\n  b", "a\n  c"], decimalMark: ".", groupMark: ",")
    #expect(twice.text("a") == "b")
  }

  @Test("A problem and a note are said in another language, with the same place")
  func problems() {
    let page = "{0}: error: {1}\n  {0}: fout: {1}\nnote: {0}\n  let op: {0}\nwrong\n  mis\nmend it\n  verhelp het"
    let dutch = Catalogue(pages: [page], decimalMark: ",", groupMark: ".")
    let place = SourcePosition(file: "a.json5", line: 2, column: 3)
    let problem = Problem(position: place, message: "wrong", remedy: "mend it")
    #expect(dutch.text(problem.inFull) == "a.json5:2:3: fout: mis\n  verhelp het")
    #expect(dutch.text(Note(position: nil, message: "wrong").inFull) == "let op: mis")
  }
}
