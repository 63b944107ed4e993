public import Parameters

/// A file or folder that could not be read, made or written.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was tried.
  public enum Operation: String, Hashable, Sendable {
    /// Reading a file.
    case read
    /// Listing a folder.
    case list
    /// Making a file or a folder.
    case create
    /// Writing to a file, or giving it its name.
    case write
    /// Removing a file or a folder.
    case remove
    /// Writing to standard output, which has no path.
    case print
  }

  /// What it means for a program's exit code.
  public enum Category: Int, Hashable, Sendable {
    /// Input is missing or may not be read (66 in `sysexits.h`).
    case inputMissing = 66
    /// Output cannot be made (73).
    case cannotCreate = 73
    /// Reading or writing failed underway (74).
    case failed = 74
  }

  /// The file or folder as the caller named it.
  public let path: String
  /// What was tried.
  public let operation: Operation
  /// Why it failed, in words: `it does not exist`, `the disk is full`.
  public let reason: Message
  /// What it means for a program's exit code.
  public let category: Category

  /// An error of the given parts.
  public init(path: String, operation: Operation, reason: Message, category: Category) {
    self.path = path
    self.operation = operation
    self.reason = reason
    self.category = category
  }

  init(path: String, operation: Operation, _ failure: SystemFailure) {
    let category: Category
    switch operation {
    case .read, .list: category = failure.meansInaccessible ? .inputMissing : .failed
    case .create: category = failure.meansNoRoom ? .failed : .cannotCreate
    case .write, .remove, .print: category = failure.meansInTheWay ? .cannotCreate : .failed
    }
    self.init(path: path, operation: operation, reason: failure.reason, category: category)
  }

  /// `cannot read Scenarios/a.json5: it does not exist`.
  public var message: Message {
    switch operation {
    case .read: "cannot read \(path): \(reason)"
    case .list: "cannot list \(path): \(reason)"
    case .create: "cannot create \(path): \(reason)"
    case .write: "cannot write \(path): \(reason)"
    case .remove: "cannot remove \(path): \(reason)"
    case .print: "cannot write standard output: \(reason)"
    }
  }

  /// The message for who names the path already: `cannot read it: it does not exist`.
  public var messageWithoutPath: Message {
    switch operation {
    case .read: "cannot read it: \(reason)"
    case .list: "cannot list it: \(reason)"
    case .create: "cannot create it: \(reason)"
    case .write: "cannot write it: \(reason)"
    case .remove: "cannot remove it: \(reason)"
    case .print: message
    }
  }

  /// The message in English.
  public var description: String { message.description }
}
