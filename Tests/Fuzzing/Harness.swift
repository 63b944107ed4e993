// What libFuzzer calls: one reader, chosen by KEERPUNT_READER, over bytes in memory. Built by fuzz.sh, outside the package.
import Foundation
import Parameters

@testable import Experiments
@testable import keerpunt

/// The reader under test; the command line, where the name is none of `FuzzedReader`.
private let name = ProcessInfo.processInfo.environment["KEERPUNT_READER"] ?? "arguments"
private let reader = FuzzedReader(rawValue: name)
private let argumentSeeds = [
  "run Scenarios a.json5 --output x --set world.wages=2 --set=weeks=3 --threads 2 --weeks=52 --verify --language nl",
  "sweep s.json5 --shard 3/16 --resume --precision 5% --at-most 40 --replications 10",
  "sweep s.json5 --slurm --budget 600000 --seed 9007199254740991",
  "city generate d --youths 100 --deprivation 0.1..0.9",
  "compare a b --baseline c --outcome refusals --no-colour", "help sweep", "completions zsh",
  "levers coaching --format csv",
  "calibrate t.csv assumptions.recruiting.reach=0.1..0.5", "new mine.json5 --like b.json5 -- -x",
]

/// Called once, before any input.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(_ count: UnsafeMutableRawPointer?, _ words: UnsafeMutableRawPointer?) -> Int32 {
  // The seeds of all readers, for a run that begins with them.
  guard let folder = ProcessInfo.processInfo.environment["KEERPUNT_SEEDS"] else { return 0 }
  let files = FileSystem()
  do {
    for reader in FuzzedReader.allCases {
      for (index, seed) in reader.seeds.enumerated() {
        try files.createFolder("\(folder)/\(reader.rawValue)")
        try files.writeWhole(seed, to: "\(folder)/\(reader.rawValue)/seed-\(index)")
        if let reason = reader.read(seed) { print("note: a seed of \(reader.rawValue) is refused: \(reason)") }
      }
    }
    try files.createFolder("\(folder)/arguments")
    for (index, words) in argumentSeeds.enumerated() {
      let lines = words.split(separator: " ").joined(separator: "\n")
      try files.writeWhole(Array(lines.utf8), to: "\(folder)/arguments/seed-\(index)")
    }
    exit(0)
  } catch {
    print("error: \(error)")
    exit(1)
  }
}

/// Called with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func readOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let reader {
    reader.read(bytes)
  } else {
    let words = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    // A call is read, not carried out.
    do { _ = try Main.commands.invocation(for: words) } catch { _ = error.inFull.description }
  }
  return 0
}
