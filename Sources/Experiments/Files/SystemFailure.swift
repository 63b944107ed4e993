#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif
import Parameters

/// An error number of the operating system.
struct SystemFailure: Error, Hashable, Sendable {
  let number: Int32

  static let missing = SystemFailure(number: ENOENT)
  static let refused = SystemFailure(number: EACCES)
  static let isFolder = SystemFailure(number: EISDIR)
  static let exists = SystemFailure(number: EEXIST)
  static let interrupted = SystemFailure(number: EINTR)
  static let diskFull = SystemFailure(number: ENOSPC)
  static let inUse = SystemFailure(number: EWOULDBLOCK)
  static let isLink = SystemFailure(number: ELOOP)
  static let inputOutput = SystemFailure(number: EIO)

  /// Whether the thing is not there, or not for this user.
  var meansInaccessible: Bool {
    [ENOENT, ENOTDIR, EACCES, EPERM, EISDIR, ENAMETOOLONG, ELOOP, ENXIO].contains(number)
  }

  /// Whether something else has the name that is wanted, or the user may not use it.
  var meansInTheWay: Bool { [EISDIR, ENOTEMPTY, EEXIST, ENOTDIR, EACCES, EPERM, EROFS].contains(number) }

  /// Whether there is no room left, or the device is broken.
  var meansNoRoom: Bool { [ENOSPC, EDQUOT, EIO, EFBIG].contains(number) }

  /// The reason in words. Own words where they are clearer than the system's; never localised.
  var reason: Message {
    switch number {
    case ENOENT: "it does not exist"
    case EACCES, EPERM: "permission denied"
    case EISDIR: "it is a folder"
    case ENOTDIR: "part of its path is not a folder"
    case EEXIST: "something of that name exists"
    case ENOTEMPTY: "the folder is not empty"
    case ENOSPC: "the disk is full"
    case EDQUOT: "the disk quota is used up"
    case EFBIG: "the file would be too large"
    case EWOULDBLOCK: "another process is at work on it"
    case EROFS: "the file system is read-only"
    case EIO: "the device reports an error"
    case ENAMETOOLONG: "its name is too long"
    case ELOOP: "its links go round in a circle"
    case EMFILE, ENFILE: "too many files are open"
    default: "system error \(Int(number))"
    }
  }

  /// What the last system call of this thread reported.
  static var last: SystemFailure { SystemFailure(number: errno) }
}
