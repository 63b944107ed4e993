import Parameters
import Testing

@Suite("JSON5: what is refused")
struct JSON5RefusedTests {
  @Test(
    "A mistake in the syntax is named with its place, and nothing is read",
    arguments: [
      ("", "1:1: error: the file holds no value\n  the least that a file can hold is {}"),
      ("\n // only\n", "3:1: error: the file holds no value\n  the least that a file can hold is {}"),
      ("{} x", "1:4: error: 'x' after the end of the value\n  a file holds one value; look for a bracket too many"),
      ("[1]\n]", "2:1: error: ']' after the end of the value\n  a file holds one value; look for a bracket too many"),
      ("{a: }", "1:5: error: expected a value, found '}'"), ("[,]", "1:2: error: expected a value, found ','"),
      ("[1,,2]", "1:4: error: expected a value, found ','"), ("/ 1", "1:1: error: expected a value, found '/'"),
      ("{,}", "1:2: error: expected a key or '}', found ','"),
      ("{[1]: 2}", "1:2: error: expected a key or '}', found '['"),
      ("{a 1}", "1:4: error: expected ':' after the key 'a', found '1'"),
      ("{a = 1}", "1:4: error: expected ':' after the key 'a', found '='"),
      ("{a-b: 1}", "1:3: error: expected ':' after the key 'a', found '-'"),
      (
        "{\n a: 1\n b: 2}",
        "3:2: error: expected ',' or '}', found 'b'\n  '{' was opened at line 1, column 1"
      ),
      ("{a: [1, 2}", "1:10: error: expected ',' or ']', found '}'\n  '[' was opened at line 1, column 5"),
      ("[1}", "1:3: error: expected ',' or ']', found '}'\n  '[' was opened at line 1, column 1"),
      (
        "{a: 0,5}",
        "1:7: error: expected a key, found '5'\n  a key that begins with a digit takes quotes; 0.5 takes a point"
      ),
      ("{a: 1, b: {c: 2}", "1:1: error: '{' is not closed before the end of the file"),
      ("{a: 1,\n b: {c: [2}", "2:11: error: expected ',' or ']', found '}'\n  '[' was opened at line 2, column 9"),
      ("{a: 1, b: [", "1:11: error: '[' is not closed before the end of the file"),
      ("{", "1:1: error: '{' is not closed before the end of the file"),
      (" {a", "1:2: error: '{' is not closed before the end of the file"),
      ("{a:", "1:1: error: '{' is not closed before the end of the file"),
      ("{a: 1 /* b", "1:7: error: this comment is not closed\n  it ends with */"),
      ("/*/", "1:1: error: this comment is not closed\n  it ends with */"),
    ])
  func structure(text: String, message: String) {
    expect(text, message)
  }

  @Test(
    "A mistake in a word, a text or a number is named with its place",
    arguments: [
      ("{a: high}", "1:5: error: 'high' is not a value\n  a text takes quotes: \"high\""),
      ("[True]", "1:2: error: 'True' is not a value\n  did you mean true? A text takes quotes"),
      ("nul", "1:1: error: 'nul' is not a value\n  did you mean null? A text takes quotes"),
      (#"{a\nb: 1}"#, "1:3: error: a key without quotes takes no escape but \\u"),
      (#"{a\u002eb: 1}"#, "1:3: error: a key with '.' takes quotes"),
      (#"{\u0031: 1}"#, "1:2: error: a key with '1' takes quotes"),
      (
        "{a: 'b\n}",
        "1:5: error: this text is not closed before the end of the line\n  "
          + "it ends with the quote that it began with; a \\ at the end of a line goes on to the next"
      ),
      (
        "[\"it's]",
        "1:2: error: this text is not closed before the end of the line\n  "
          + "it ends with the quote that it began with; a \\ at the end of a line goes on to the next"
      ),
      ("'a\\", "1:1: error: this text is not closed before the end of the file"),
      (#"'\1'"#, "1:2: error: a digit cannot be escaped\n  write \\\\ for a backslash"),
      (#"'a\0'"#, "1:3: error: a NUL character has no place in a text"),
      (#"'\u0000'"#, "1:2: error: a NUL character has no place in a text"),
      (#"'\x00'"#, "1:2: error: a NUL character has no place in a text"),
      (#"'\x4'"#, "1:2: error: \\x takes 2 hexadecimal digits\n  write \\\\ for a backslash"),
      (#"'C:\users'"#, "1:4: error: \\u takes 4 hexadecimal digits\n  write \\\\ for a backslash"),
      (#"'\uD83D'"#, "1:2: error: half of a surrogate pair is not a character"),
      (#"'\uD83D\u0041'"#, "1:2: error: half of a surrogate pair is not a character"),
      (#"'\uDE00'"#, "1:2: error: half of a surrogate pair is not a character"),
      ("[007]", "1:2: error: '007' is not a number\n  a number does not begin with 0: 7"),
      ("-012", "1:1: error: '-012' is not a number\n  a number does not begin with 0: 12"),
      ("1_000", "1:1: error: '1_000' is not a number\n  digits take no '_' between them"),
      ("1.2.3", "1:1: error: '1.2.3' is not a number\n  a text or a date takes quotes"),
    ]
      + ["12abc", ".", "+", "-", "--1", "1e", "1e+", "0x", "0xg", "0x1.8", "1e1.5", ".e1", "+.", "-a", "1٣"].map {
        let token = $0 == "--1" ? "-" : $0
        return ($0, "1:1: error: '\(token)' is not a number\n  a text or a date takes quotes")
      })
  func leaves(text: String, message: String) {
    expect(text, message)
  }

  @Test("Bytes that are no text are refused at their place")
  func bytes() {
    let notText = ":2:3: error: not UTF-8 from here on\n  save the file with the encoding UTF-8"
    for bad: [UInt8] in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0xF5, 0x80, 0x80, 0x80], [0x80]] {
      let result = read(bytes: Array("[\n1,".utf8) + bad + Array("]".utf8))
      #expect(result.node == nil)
      #expect(result.problems == ["a.json5" + notText])
    }
    #expect(read("[1,\u{0}]").problems == ["a.json5:1:4: error: a NUL character has no place in a text file"])
  }

  @Test("Doubled keys and numbers without end are all reported, and the rest is read")
  func meaning() {
    let result = read("{\n  a: NaN, b: -Infinity,\n  c: 1e400, d: 7,\n  'd': 8, \\u0064: 9, e: +NaN, f: Infinity,\n}")
    #expect(result.node?.compactText == #"{"a":null,"b":null,"c":null,"d":7,"e":null,"f":null}"#)
    #expect(
      result.problems == [
        "a.json5:2:6: error: 'NaN' is not a finite number", "a.json5:2:14: error: '-Infinity' is not a finite number",
        "a.json5:3:6: error: '1e400' is not a finite number",
        "a.json5:4:3: error: 'd' is given twice in this object\n  the first is at line 3, column 13; keep one of them",
        "a.json5:4:11: error: 'd' is given twice in this object\n  the first is at line 3, column 13; keep one of them",
        "a.json5:4:25: error: '+NaN' is not a finite number", "a.json5:4:34: error: 'Infinity' is not a finite number",
      ])
  }

  @Test("The same letters written in two ways are one key")
  func canonicalEquivalence() {
    #expect(read("{é: 1, 'e\u{301}': 2}").problems.count == 1)
    #expect(read("{é: 1}").node?["e\u{301}"]?.number == 1)
  }

  private func expect(_ text: String, _ message: String) {
    let result = read(text)
    #expect(result.node == nil)
    #expect(result.problems == ["a.json5:" + message])
  }
}
