import Tables
import Testing

@Suite("Text cells")
struct CSVTextTests {
  @Test(
    "A text that a spreadsheet takes for a formula, or a reader for missing, gets an apostrophe",
    arguments: [
      ("=1+1", "'=1+1"), ("+31", "'+31"), ("-5", "'-5"), ("@home", "'@home"), ("\tx", "'\tx"), ("\rx", "'\rx"),
      ("\n=1", "'\n=1"), ("  =1", "'  =1"), ("\u{FF1D}1", "'\u{FF1D}1"), ("\u{FF0B}1", "'\u{FF0B}1"),
      ("\u{FF0D}1", "'\u{FF0D}1"), ("\u{FF20}x", "'\u{FF20}x"), ("=\u{301}1", "'=\u{301}1"),
      ("NA", "'NA"), ("na", "'na"), ("N/A", "'N/A"), ("null", "'null"), ("NULL", "'NULL"), ("NaN", "'NaN"),
      ("None", "'None"), ("<NA>", "'<NA>"), ("#N/A", "'#N/A"), (" NA ", "' NA "), ("#N/A N/A", "'#N/A N/A"),
      ("'=1", "''=1"), ("''NA", "'''NA"),
    ])
  func guarded(text: String, written: String) {
    #expect(CSVText.safe(text) == written)
    #expect(CSVText.original(written) == text)
  }

  @Test(
    "Any other text stays as it is",
    arguments: ["", "Coaching", "'t Zand", "'s-Gravenhage", "none", "1-2", "a=b", "nano", "Nana", "'", "ë", "100"])
  func untouched(text: String) {
    #expect(CSVText.safe(text) == text)
    #expect(CSVText.original(text) == text)
  }

  @Test(
    "A cell is quoted only where it must be",
    arguments: [
      ("plain", "plain"), ("two words", "two words"), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("a\tb", "\"a\tb\""),
      ("say \"x\"", "\"say \"\"x\"\"\""), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""), ("", "\"\""),
      (" a", "\" a\""), ("a ", "\"a \""), ("=1,2", "\"'=1,2\""),
    ])
  func quoted(text: String, cell: String) {
    #expect(String(decoding: CSVText.cell(text), as: UTF8.self) == cell)
  }

  @Test("The apostrophe can be taken away again from any text", arguments: 1...20 as ClosedRange<UInt64>)
  func reversible(seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<500 {
      let text = randomText(&random)
      let written = CSVText.safe(text)
      #expect(CSVText.original(written).unicodeScalars.elementsEqual(text.unicodeScalars))
    }
  }
}

/// A short text, rich in everything that CSV files stumble over.
func randomText(_ random: inout SplitMix) -> String {
  let pieces = [
    "'", "=", "-", "+", "@", " ", "\t", "\r", "\n", "\r\n", "\"", ",", ";", "NA", "null", "None", "a", "é", "e\u{301}",
    "👩‍👧", "\u{FEFF}", "\u{FF1D}", "0.5", "1", "\u{A0}", "ﬁ",
  ]
  return (0..<Int.random(in: 0...5, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
}
