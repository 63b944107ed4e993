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
    let generator = options.generator
    guard generator.faults.isEmpty else {
      throw InputError(problems: generator.faults.map { Problem(position: nil, message: $0) })
    }
    let city = generator.make()
    try files.createFolder(options.folder)
    try CityFiles.write(city, folder: options.folder)
    try StandardStreams.write("\(options.folder): \(city.inWords)\n")
    return ExitCode.done.rawValue
  }

  /// `keerpunt city check`.
  static let cityCheck = Command(
    "city check", "Says everything that is wrong with a city's files",
    reading: { read in read.argument("DIR", "Folder of the city", completion: .folders) }
  ) { folder in
    let problems = ProblemLog()
    guard let city = CityFiles.load(folder: folder, problems: problems, position: .commandLine(folder)),
      problems.isEmpty
    else { throw InputError(problems: problems.inReadingOrder) }
    try StandardStreams.write("\(folder): \(city.inWords), nothing wrong\n")
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
    if let number = read.whole("neighbourhoods", "N", "Neighbourhoods", in: 1...CityFiles.mostNeighbourhoods) {
      generator.neighbourhoods = number
    }
    if let number = read.whole("youths", "N", "Youths of all neighbourhoods together", in: 1...CityFiles.mostYouths) {
      generator.youths = number
    }
    if let seed = read.whole("seed", "N", "Seed of all its draws", in: 0...(1 << 53) - 1) {
      generator.seed = UInt64(seed)
    }
    self.generator = generator
    force = read.flag("force", "Overwrites a city that is there")
  }
}

extension City {
  /// How many of what the city has.
  var inWords: String { "\(neighbourhoods.count) neighbourhoods, \(youths) youths, \(links.count) links" }
}
