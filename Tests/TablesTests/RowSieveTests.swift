import Testing

@testable import Tables

@Suite("Row sieve") struct RowSieveTests {
  private func kept(_ text: String, _ wanted: [String]?, pieces: Int = 3) -> (String, RowSieve) {
    var sieve = RowSieve(column: "outcome", texts: wanted)
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      sieve.take(Array(bytes[start..<min(start + pieces, bytes.count)]))
    }
    sieve.finish()
    return (String(decoding: sieve.bytes, as: UTF8.self), sieve)
  }

  @Test("Rows with a wanted text go through, whatever the pieces", arguments: [1, 2, 5, 1000])
  func rows(_ pieces: Int) {
    let text = "a,outcome,b\n1,cost,2\n3,costs,4\n5,\"cost\",6\n7,x,cost\n"
    #expect(kept(text, ["cost"], pieces: pieces).0 == "a,outcome,b\n1,cost,2\n5,\"cost\",6\n")
  }

  @Test("A line break or a comma in quotes ends nothing, and lines keep their numbers")
  func quotes() {
    let (text, sieve) = kept("outcome,b\nx,1\n\"cost\",\"two\nlines, one cell\"\ny,2\ncost,3", ["cost"])
    #expect(text == "outcome,b\n\"cost\",\"two\nlines, one cell\"\ncost,3")
    #expect((1...4).map { sieve.line(of: $0) } == [1, 3, 4, 6])
  }

  @Test("Without wanted texts, or without the column, every row goes through")
  func everything() {
    let text = "a,b\n1,2\n"
    #expect(kept(text, nil).0 == text && kept(text, ["cost"]).0 == text && kept("", ["cost"]).0 == "")
  }
}
