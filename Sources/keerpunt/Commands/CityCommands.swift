import Experiments
import Parameters
import RecruitmentModel
import Report

extension Command {
  /// `keerpunt city generate`.
  static let cityGenerate = Command(
    "city generate", "Makes a synthetic city as two CSV files",
    discussion: """
      Without further options the shipped cities come out, byte for byte. The same options make the same city on any
      machine. A large country, and a long town with few very deprived neighbourhoods:

        keerpunt city generate country --like country-sample --youths 1000000
        keerpunt city generate ribbon --aspect 6 --deprivation 0.1..0.9 --skew 3
      """,
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
    try StandardStreams.write(
      options.language.text("\(options.folder): \(summary.counts)") + "\n" + summary.lines(in: options.language))
    return ExitCode.done.rawValue
  }

  /// `keerpunt city check`.
  static let cityCheck = Command(
    "city check", "Says everything that is wrong with a city's files",
    reading: { read in
      (
        folder: read.argument("DIR", "Folder of the city", completion: .folders), language: Language.read(read)
      )
    }
  ) { options in
    let log = ProblemLog()
    let summary = CitySummary(city: try CityFiles.checked(options.folder, log: log))
    Notes.say(log, in: options.language)
    try StandardStreams.write(
      options.language.text("\(options.folder): \(summary.counts), nothing wrong") + "\n"
        + summary.lines(in: options.language))
    return ExitCode.done.rawValue
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
