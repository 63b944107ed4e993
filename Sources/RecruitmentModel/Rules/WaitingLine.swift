import SimulationKernel

/// A signal that waits for seats, and the programmes that may give one for it.
struct Waiting: BitwiseCopyable {
  /// Worst risk first, then by row: the lowest comes first, and signals about one youth are neighbours.
  let rank: UInt64
  /// Bits of an `Intake`.
  let programmes: UInt64
  /// Week in which the youth was noticed.
  let raised: Int32
  /// Number among the place's signals, in the order in which they came.
  let order: Int32

  init(_ youth: Prospect, _ signal: Signal, order: Int, programmes: UInt64) {
    // The bits of numbers from 0 up stand in the order of the numbers.
    rank = UInt64(~youth.risk.bitPattern) << 32 | UInt64(youth.row)
    self.programmes = programmes
    raised = signal.raised
    self.order = Int32(order)
  }

  /// Row of the youth.
  var row: Int { Int(rank & 0xFFFF_FFFF) }
}

/// Those who wait in all places for one programme, worst risk first: the first of each place, of whom the first of all is
/// taken out and makes room for the next one of that place.
///
/// A binary heap (Williams 1964): O(places) to make, O(log places) for each who is taken out.
struct WaitingLine {
  private struct Head {
    let rank: UInt64
    let place: Int
    let at: Int
  }

  private let waiting: Mailbox<Waiting>
  private let bit: UInt64
  private var heads: [Head] = []

  /// The line for the programme with a bit.
  init(_ waiting: Mailbox<Waiting>, bit: UInt64) {
    (self.waiting, self.bit) = (waiting, bit)
    heads = (0..<waiting.senders).compactMap { head(of: $0, from: 0) }
    for at in stride(from: heads.count / 2 - 1, through: 0, by: -1) { sink(at) }
  }

  /// The first who waits in a place, from a number on.
  private func head(of place: Int, from first: Int) -> Head? {
    for at in first..<max(first, waiting.count(from: place)) where waiting[place, at].programmes & bit != 0 {
      return Head(rank: waiting[place, at].rank, place: place, at: at)
    }
    return nil
  }

  /// Takes out who comes first of all: the youth's row and place, and the number of the place's next signal about somebody
  /// else; nil where nobody is left.
  mutating func next() -> (row: Int, place: Int, behind: Int)? {
    guard let first = heads.first else { return nil }
    var behind = first.at + 1
    while behind < waiting.count(from: first.place), waiting[first.place, behind].rank == first.rank { behind += 1 }
    if let head = head(of: first.place, from: behind) {
      heads[0] = head
    } else {
      let last = heads.removeLast()
      if !heads.isEmpty { heads[0] = last }
    }
    sink(0)
    return (Int(first.rank & 0xFFFF_FFFF), first.place, behind)
  }

  private mutating func sink(_ start: Int) {
    var at = start
    while 2 * at + 1 < heads.count {
      var least = 2 * at + 1
      if least + 1 < heads.count, heads[least + 1].rank < heads[least].rank { least += 1 }
      guard heads[least].rank < heads[at].rank else { return }
      heads.swapAt(at, least)
      at = least
    }
  }
}
