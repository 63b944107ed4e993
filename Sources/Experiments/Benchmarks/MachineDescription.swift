import SimulationKernel

/// What a measurement was made with.
public struct MachineDescription: Sendable {
  /// The processor's name for itself; empty where the system does not tell.
  public let processor: String
  /// Cores in service.
  public let cores: Int
  /// The operating system with its version, and the kind of processor.
  public let system: String
  /// `release` or `debug`.
  public let build: String
  /// The version of Keerpunt.
  public let version: String

  /// This machine and this program.
  public init() {
    let files = FileSystem()
    func text(_ path: String) -> String { (try? files.read(path)).map { String(decoding: $0, as: UTF8.self) } ?? "" }
    processor = MachineDescription.processor(cpuinfo: text("/proc/cpuinfo"))
    cores = WorkerPool.availableCores
    let release = text("/proc/sys/kernel/osrelease").split(separator: "\n").first.map(String.init) ?? ""
    system = [MachineDescription.systemName, release, MachineDescription.architecture].filter { !$0.isEmpty }
      .joined(separator: " ")
    #if DEBUG
      build = "debug"
    #else
      build = "release"
    #endif
    version = Keerpunt.version
  }

  /// Whether the program was built to be tested rather than to be fast.
  public var isDebug: Bool { build == "debug" }

  /// The name of the first processor in what Linux tells of them.
  static func processor(cpuinfo: String) -> String {
    let line = cpuinfo.split(separator: "\n").first { $0.hasPrefix("model name") } ?? ""
    let name = line.split(separator: ":", maxSplits: 1).dropFirst().first ?? ""
    return name.split(separator: " ").joined(separator: " ")
  }

  private static var systemName: String {
    #if os(macOS)
      "macOS"
    #else
      "Linux"
    #endif
  }

  private static var architecture: String {
    #if arch(x86_64)
      "x86_64"
    #elseif arch(arm64)
      "arm64"
    #else
      ""
    #endif
  }
}
