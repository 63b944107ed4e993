import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ctrl-C, or a request to end: the first asks the run to stop, which leaves nothing half-written; a second one ends the
/// program at once.
enum Interruption {
  private static let asked = Atomic<Bool>(false)

  /// Whether the user asked to stop.
  static var isAsked: Bool { asked.load(ordering: .relaxed) }

  /// From now on both signals ask, instead of ending the program.
  static func listen() {
    // The flag is made before a signal can come: making it inside a handler would not be safe.
    asked.store(false, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      _ = signal(number) { received in
        Interruption.asked.store(true, ordering: .relaxed)
        _ = signal(received, SIG_DFL)
      }
    }
    // A closed pipe and a limit on file sizes are errors of writing, which are told as such.
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
    unblock()
  }

  /// A process inherits which signals are blocked; a starter's worker threads may block these among them.
  private static func unblock() {
    var signals = sigset_t()
    // Safe: the calls fill and read the set that they are given, and want no old set back.
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGINT)
    unsafe sigaddset(&signals, SIGTERM)
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }
}
