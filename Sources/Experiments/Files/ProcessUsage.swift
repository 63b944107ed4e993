#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Processor time and memory of this process.
public enum ProcessUsage {
  /// Seconds of processor time so far, all threads together.
  public static var cpuSeconds: Double {
    let usage = own
    let seconds = Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
    return seconds + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  }

  /// The most memory that was in use at one time, in bytes: since the last `MemoryMark`, where the system allows that to be
  /// asked, or else since the start.
  public static var peakBytes: Int {
    // Where there is this file, it counts from the start of this program; `getrusage` may count what started it as well.
    if let bytes = status("VmHWM:") { return bytes }
    #if canImport(Darwin)
      return own.ru_maxrss
    #else
      return own.ru_maxrss * 1024
    #endif
  }

  /// Memory in use now, in bytes; nil where the system does not say.
  static var bytesNow: Int? { status("VmRSS:") }

  /// Gives free memory back to the system, and lets the peak begin anew, where the system can do that.
  static func forgetPeak() {
    giveBackFreeMemory()
    // Safe: the path and the one byte live through the calls. "5" stands for the peak (proc_pid_clear_refs(5)).
    let file = unsafe open("/proc/self/clear_refs", O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    let five: [UInt8] = [UInt8(ascii: "5")]
    _ = unsafe five.withUnsafeBytes { unsafe write(file, $0.baseAddress, 1) }
    close(file)
  }

  /// Calls `malloc_trim`, where the C library has it; it is in no header that Swift imports.
  private static func giveBackFreeMemory() {
    #if canImport(Glibc)
      guard let address = unsafe dlsym(nil, "malloc_trim") else { return }
      // Safe: this is the function's type in glibc, the only library that has one of that name.
      let trim = unsafe unsafeBitCast(address, to: (@convention(c) (Int) -> Int32).self)
      _ = trim(0)
    #endif
  }

  /// A line of what the system says of this process, in bytes.
  private static func status(_ name: String) -> Int? {
    guard let bytes = try? FileSystem().read("/proc/self/status") else { return nil }
    let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }.map { $0 * 1024 }
  }

  private static var own: rusage {
    var usage = rusage()
    // Safe: the call fills the structure that it is given.
    #if canImport(Glibc)
      _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      _ = unsafe getrusage(RUSAGE_SELF, &usage)
    #endif
    return usage
  }
}

/// A moment from which on it is seen how much more memory this process takes.
struct MemoryMark {
  private let before: Int
  private let peakBefore: Int

  /// From now on.
  init() {
    ProcessUsage.forgetPeak()
    peakBefore = ProcessUsage.peakBytes
    before = ProcessUsage.bytesNow ?? peakBefore
  }

  /// Bytes in use at the worst moment since then, less those in use then; nil where an older peak hides it.
  var growth: Int? {
    let peak = ProcessUsage.peakBytes
    return peak > peakBefore ? peak - before : nil
  }
}
