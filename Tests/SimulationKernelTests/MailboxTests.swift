import SimulationKernel
import Testing

@Suite struct MailboxTests {
  private func contents(_ mailbox: Mailbox<Int>) -> [[Int]] {
    var contents: [[Int]] = []
    mailbox.forEach { contents.append([$0, $1]) }
    return contents
  }

  @Test("Messages come in order of sender, then of posting")
  func order() {
    let mailbox = Mailbox<Int>(senders: 3)
    for (sender, message) in [(2, 1), (0, 9), (2, 0), (0, 3)] { mailbox.post(message, from: sender) }
    #expect(contents(mailbox) == [[0, 9], [0, 3], [2, 1], [2, 0]])
    #expect((0..<3).map { mailbox.count(from: $0) } == [2, 0, 2])
    #expect(mailbox[2, 1] == 0 && mailbox[0, 0] == 9)
    #expect(mailbox.count == 4)
  }

  @Test("Boxes grow and keep what they hold")
  func growth() {
    let mailbox = Mailbox<Int>(senders: 2)
    for i in 0..<5_000 { mailbox.post(i, from: i & 1) }
    #expect((0..<2_500).allSatisfy { mailbox[0, $0] == 2 * $0 && mailbox[1, $0] == 2 * $0 + 1 })
  }

  @Test("Clearing removes all messages, or those of one sender")
  func clearing() {
    let mailbox = Mailbox<Int>(senders: 2)
    for i in 0..<20 { mailbox.post(i, from: i & 1) }
    mailbox.clear(from: 0)
    #expect(mailbox.count(from: 0) == 0 && mailbox.count(from: 1) == 10)
    mailbox.clear()
    #expect(mailbox.count == 0)
    mailbox.post(5, from: 0)
    #expect(contents(mailbox) == [[0, 5]])
  }

  @Test("What workers post arrives in the same order for any number of threads", arguments: [1, 2, 4, 8])
  func workers(threads: Int) {
    let pool = WorkerPool(threads: threads)
    let mailbox = Mailbox<Int>(senders: 50)
    for round in 0..<5 {
      mailbox.clear()
      pool.forEach(50) { sender in
        for k in 0..<(sender * 7 % 40) { mailbox.post(round + sender * 100 + k, from: sender) }
      }
      var expected: [[Int]] = []
      for sender in 0..<50 {
        for k in 0..<(sender * 7 % 40) { expected.append([sender, round + sender * 100 + k]) }
      }
      #expect(contents(mailbox) == expected)
    }
  }

  @Test("Messages are kept in order, moved behind others, and only those of one sender")
  func keeping() {
    let mailbox = Mailbox<Int>(senders: 3)
    let other = Mailbox<Int>(senders: 3)
    for message in 0..<20 { for sender in 0..<2 { mailbox.post(100 * sender + message, from: sender) } }
    var asked: [Int] = []
    mailbox.keep(from: 1) {
      asked.append($0)
      return $0 % 3 == 0
    }
    #expect(asked == Array(100..<120))
    #expect(contents(mailbox).filter { $0[0] == 0 } == (0..<20).map { [0, $0] })
    #expect(contents(mailbox).filter { $0[0] == 1 } == [102, 105, 108, 111, 114, 117].map { [1, $0] })
    mailbox.keep(from: 2) { _ in false }
    other.post(7, from: 1)
    mailbox.move(from: 1, to: other)
    #expect(mailbox.count(from: 1) == 0 && mailbox.count(from: 0) == 20)
    #expect(contents(other) == [7, 102, 105, 108, 111, 114, 117].map { [1, $0] })
  }

  @Test("An unknown sender stops the program")
  func unknownSender() async {
    await #expect(processExitsWith: .failure) { Mailbox<Int>(senders: 2).post(1, from: 2) }
  }

  @Test("Reading a message that is not there stops the program")
  func missingMessage() async {
    await #expect(processExitsWith: .failure) { _ = Mailbox<Int>(senders: 2)[1, 0] }
  }
}
