import Experiments
import Parameters
import RecruitmentModel

extension Command {
  /// `keerpunt city generate`.
  static let cityGenerate = Command(
    "city generate", "Makes a synthetic city as two CSV files",
    discussion: "Without further options the shipped cities come out, byte for byte.",
    reading: CityOptions.init
  ) { options in
    let files = FileSystem()
    if files.kind(of: options.folder) == .folder, !options.force, try !files.list(options.folder).isEmpty {
      throw FileError(
        path: options.folder, operation: .create, reason: "the folder is not empty; --force overwrites a city in it",
        category: .cannotCreate)
    }
    let city = options.generator.make()
    try files.createFolder(options.folder)
    try CityFiles.write(city, folder: options.folder)
    let summary = CitySummary(city: city)
    try StandardStreams.write("\(options.folder): \(summary.counts)\n\(summary.lines)")
    return ExitCode.done.rawValue
  }

  /// `keerpunt city check`.
  static let cityCheck = Command(
    "city check", "Says everything that is wrong with a city's files",
    reading: { read in read.argument("DIR", "Folder of the city", completion: .folders) }
  ) { folder in
    let log = ProblemLog()
    let summary = CitySummary(city: try CityFiles.checked(folder, log: log))
    Notes.say(log)
    try StandardStreams.write("\(folder): \(summary.counts), nothing wrong\n\(summary.lines)")
    return ExitCode.done.rawValue
  }
}

/// What `city generate` reads.
struct CityOptions {
  let folder: String
  let generator: CityGenerator
  let force: Bool

  init(_ read: ArgumentReader) {
    folder = read.argument("DIR", "Folder for the city", completion: .folders)
    let like = read.choice(
      "like", "The shipped city that it resembles", among: ["focus-area", "country-sample"], default: "focus-area")
    var generator = like == "focus-area" ? CityGenerator.focusArea : CityGenerator.countrySample
    let neighbourhoods = read.whole(
      "neighbourhoods", "N", "Neighbourhoods; without, as many as the youths fill",
      in: 1...CityFiles.mostNeighbourhoods)
    let youths = read.whole(
      "youths", "N", "Youths of all neighbourhoods together; without, as many as the neighbourhoods take",
      in: 1...CityFiles.mostYouths)
    generator.resize(neighbourhoods: neighbourhoods, youths: youths)
    if let seed = read.whole("seed", "N", "Seed of all its draws", in: 0...(1 << 53) - 1) {
      generator.seed = UInt64(seed)
    }
    for fault in generator.faults { read.report(fault) }
    self.generator = generator
    force = read.flag("force", "Overwrites a city that is there")
  }
}

extension CityFiles {
  /// The city of a folder that the user named.
  /// - Parameter problems: an empty log, which receives notes.
  /// - Throws: `InputError` with everything that is wrong.
  static func checked(_ folder: String, log problems: ProblemLog = ProblemLog()) throws(InputError) -> City {
    if let city = load(folder: folder, problems: problems, position: .commandLine(folder)), problems.isEmpty {
      return city
    }
    // What is wrong in the files is reported at places in them; what is said of the folder is that something is missing.
    let isMissing =
      [.folder, .missing].contains(FileSystem().kind(of: folder))
      && problems.problems.allSatisfy { $0.position?.line == 0 }
    throw InputError(problems: problems.inReadingOrder, isMissingInput: isMissing)
  }
}

extension CityGenerator {
  /// Takes other numbers; one that is not given follows from the other, so that neighbourhoods stay as large as they are.
  /// Where both are given, the sizes that one neighbourhood may have follow.
  fileprivate mutating func resize(neighbourhoods places: Int?, youths people: Int?) {
    let mean = Double(youths) / Double(neighbourhoods)
    neighbourhoods = places ?? people.map { max(1, Int(Double($0) / mean)) } ?? neighbourhoods
    youths = people ?? places.map { Int(Double($0) * mean) } ?? youths
    municipalities = min(municipalities, neighbourhoods)
    let factor = Double(youths) / Double(neighbourhoods) / mean
    guard factor != 1 else { return }
    let low = Double(sizes.lowerBound) * factor
    sizes = max(1, Int(low))...max(1, Int((Double(sizes.upperBound) * factor).rounded(.up)))
  }
}
