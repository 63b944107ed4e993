/// Messages that wait until the senders are done, kept apart by sender.
///
/// Each sender has a box of its own. Several threads may post at once as long as no two post for the same sender;
/// reading and clearing wait for a barrier. Reading goes by sender, then by order of posting, so that the result does
/// not depend on which thread was first. Boxes keep their memory when they are cleared.
/// A sender outside `0 ..< senders`, or a message that is not there, is a programming error and stops the program.
@safe
public final class Mailbox<Message: BitwiseCopyable>: @unchecked Sendable {
  /// How many senders there are.
  public let senders: Int
  @usableFromInline let boxes: UnsafeMutablePointer<MessageBox<Message>>

  /// Makes an empty box for each sender; a negative number is a programming error.
  public init(senders: Int) {
    precondition(senders >= 0, "a mailbox cannot have fewer than 0 senders")
    self.senders = senders
    // Safe: boxes are plain values, all initialised here; the memory is freed only by `deinit`.
    let size = unsafe max(senders, 1) * MemoryLayout<MessageBox<Message>>.stride
    let memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: cacheLine)
    unsafe boxes = memory.bindMemory(to: MessageBox<Message>.self, capacity: senders)
    unsafe boxes.initialize(repeating: MessageBox(), count: senders)
  }

  deinit {
    for sender in 0..<senders {
      // Safe: each box owns its memory, and nobody else is left who could use it.
      unsafe boxes[sender].messages?.deallocate()
    }
    unsafe boxes.deallocate()
  }

  /// Adds a message behind those that the sender has posted before.
  /// - Complexity: O(1) on average.
  @inlinable
  public func post(_ message: Message, from sender: Int) {
    check(sender)
    // Safe: the sender exists, and only one thread at a time posts for it.
    unsafe (boxes + sender).pointee.append(message)
  }

  /// How many messages of a sender wait.
  @inlinable
  public func count(from sender: Int) -> Int {
    check(sender)
    // Safe: the sender exists.
    return unsafe boxes[sender].count
  }

  /// How many messages wait.
  /// - Complexity: O(senders).
  public var count: Int {
    (0..<senders).reduce(0) { $0 + count(from: $1) }
  }

  /// Message `k` of a sender, in order of posting.
  @inlinable
  public subscript(sender: Int, k: Int) -> Message {
    check(sender)
    // Safe: the sender exists; a message with a number below the count has been written.
    let box = unsafe boxes + sender
    precondition(UInt(bitPattern: k) < UInt(bitPattern: unsafe box.pointee.count), "no such message")
    guard let messages = unsafe box.pointee.messages else { preconditionFailure("no such message") }
    return unsafe messages[k]
  }

  /// Removes all messages.
  /// - Complexity: O(senders).
  @inlinable
  public func clear() {
    for sender in 0..<senders { clear(from: sender) }
  }

  /// Removes the messages of one sender.
  @inlinable
  public func clear(from sender: Int) {
    check(sender)
    // Safe: the sender exists; plain messages need no deinitialisation.
    unsafe (boxes + sender).pointee.count = 0
  }

  /// Removes those messages of one sender of which `isKept` is false, which is asked once for each, in order.
  @inlinable
  public func keep(from sender: Int, where isKept: (Message) -> Bool) {
    check(sender)
    // Safe: the sender exists; messages below the count have been written, and each moves to where an earlier one was.
    let box = unsafe boxes + sender
    guard let messages = unsafe box.pointee.messages else { return }
    var kept = 0
    for k in 0..<(unsafe box.pointee.count) where isKept(unsafe messages[k]) {
      unsafe messages[kept] = messages[k]
      kept += 1
    }
    unsafe box.pointee.count = kept
  }

  /// Moves the messages of one sender behind those of the same sender in another mailbox.
  @inlinable
  public func move(from sender: Int, to other: Mailbox) {
    for k in 0..<count(from: sender) { other.post(self[sender, k], from: sender) }
    clear(from: sender)
  }

  /// Gives every message with its sender, in order of sender, then of posting.
  @inlinable
  public func forEach(_ body: (Int, Message) throws -> Void) rethrows {
    for sender in 0..<senders {
      for k in 0..<count(from: sender) { try body(sender, self[sender, k]) }
    }
  }

  @inlinable
  func check(_ sender: Int) {
    precondition(UInt(bitPattern: sender) < UInt(bitPattern: senders), "no such sender")
  }
}

/// Bytes that two threads cannot write at once without slowing each other.
@usableFromInline let cacheLine = 64

/// The messages of one sender. One box fills a cache line, so that neighbours can be written by different threads.
@unsafe
@usableFromInline
struct MessageBox<Message: BitwiseCopyable>: BitwiseCopyable {
  @usableFromInline var messages: UnsafeMutablePointer<Message>?
  @usableFromInline var count = 0
  @usableFromInline var capacity = 0
  @usableFromInline var padding = (0, 0, 0, 0, 0)

  @usableFromInline
  init() {}

  @inlinable
  mutating func append(_ message: Message) {
    // Safe: there is room for one more once `grow` has returned.
    if unsafe count == capacity { unsafe grow() }
    guard let messages = unsafe messages else { return }
    unsafe (messages + count).initialize(to: message)
    unsafe count &+= 1
  }

  /// Doubles the room.
  @usableFromInline
  mutating func grow() {
    let room = unsafe max(capacity * 2, 8, cacheLine / max(MemoryLayout<Message>.stride, 1))
    // Safe: the new memory has room for the old messages; the old memory is left before it is freed.
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: room * MemoryLayout<Message>.stride, alignment: max(cacheLine, MemoryLayout<Message>.alignment))
    let roomier = unsafe memory.bindMemory(to: Message.self, capacity: room)
    if let messages = unsafe messages {
      unsafe roomier.initialize(from: messages, count: count)
      unsafe messages.deallocate()
    }
    unsafe messages = roomier
    unsafe capacity = room
  }
}
