public import Parameters
public import RecruitmentModel
import SimulationKernel
import Tables

/// A city as a folder of two files: `neighbourhoods.csv` and `links.csv`.
///
/// The columns are those of ``neighbourhoodColumns`` and ``linkColumns``; <doc:Cities> says what they mean.
public enum CityFiles {
  /// The file with one row per neighbourhood.
  public static let neighbourhoodsFile = "neighbourhoods.csv"
  /// The file with one row per link and direction.
  public static let linksFile = "links.csv"
  /// More neighbourhoods than this are refused.
  public static let mostNeighbourhoods = 1_000_000
  /// More links than this, each direction counted, are refused.
  public static let mostLinks = 10_000_000
  /// A larger file is refused, in bytes.
  static let mostBytes = 1 << 30
  /// More youths than this are refused: contacts are numbered with three bytes.
  public static let mostYouths = IndexColumn.mostThings

  /// Reads and checks a city.
  ///
  /// - Parameters:
  ///   - folder: the folder with both files.
  ///   - problems: receives everything that is wrong: a missing folder or file at `position`, everything else at its
  ///     file, line and column. It gets notes as well, on how the files are written and on parts without a link.
  ///   - position: where the user named the folder.
  ///   - files: reads both files.
  /// - Returns: the city, its links sorted by both ends; nil where anything was wrong.
  /// - Complexity: O(bytes of both files), and O(links · log links) for the sorting.
  public static func load(
    folder: String, problems: ProblemLog, position: SourcePosition?, files: FileSystem = FileSystem()
  ) -> City? {
    load(folder: folder, problems: problems, position: position, files: files, limits: CityInput.Limits())
  }

  static func load(
    folder: String, problems: ProblemLog, position: SourcePosition?, files: FileSystem, limits: CityInput.Limits
  ) -> City? {
    guard checkFolder(folder, problems: problems, position: position, files: files) else { return nil }
    let places = CityInput(
      neighbourhoodsFile, in: folder, most: limits.neighbourhoods, limits: limits, problems: problems,
      position: position, files: files,
      excess:
        "the file has more than \(CityWording.grouped(limits.neighbourhoods)) rows; a city holds at most as many "
        + "neighbourhoods")
    var reading = places.bytes.map { NeighbourhoodReading(bytes: $0, file: places.file) }
    let roads = CityInput(
      linksFile, in: folder, most: limits.links, limits: limits, problems: problems, position: position, files: files,
      excess: "the file has more than \(CityWording.grouped(limits.links)) rows; a city holds at most as many links")
    let links = roads.bytes.map { LinkReading(bytes: $0, file: roads.file, names: reading?.indices) }
    if let linked = links?.linked { reading?.checkOrphans(linked) }
    for table in [reading?.table, links?.table].compactMap(\.self) {
      for problem in table.problems { problems.report(problem) }
      if let dialect = table.table?.dialect { CityNotes.note(dialect, of: table.file, log: problems) }
    }
    guard let reading, let links, reading.table.isSound, links.table.isSound else { return nil }
    let city = City(neighbourhoods: reading.neighbourhoods, links: links.sorted)
    let notes = CityNotes(city: city, log: problems)
    notes.noteUninhabited(file: places.file)
    notes.noteParts(file: roads.file)
    return city
  }

  private static func checkFolder(
    _ folder: String, problems: ProblemLog, position: SourcePosition?, files: FileSystem
  ) -> Bool {
    let kind = files.kind(of: folder)
    if kind == .folder { return true }
    problems.report(
      kind == .missing
        ? "there is no city folder \(CityWording.quoted(folder))"
        : "the city \(CityWording.quoted(folder)) is not a folder",
      at: position, remedy: "a city is a folder with \(neighbourhoodsFile) and \(linksFile)")
    return false
  }
}

extension CityFiles {
  /// Writes both files of a city, and the folder where it is missing.
  ///
  /// What ``load(folder:problems:position:files:)`` reads back is the same city to the last bit.
  /// - Throws: `FileError`, or a `TableError` for a name with a NUL in it.
  public static func write(_ city: City, folder: String, files: FileSystem = FileSystem()) throws {
    let contents = try contents(of: city)
    try files.createFolder(folder)
    for file in contents { try files.writeWhole(file.bytes, to: FilePath.join(folder, file.name)) }
  }

  /// The names and bytes of both files of a city.
  static func contents(of city: City) throws -> [(name: String, bytes: [UInt8])] {
    var neighbourhoods = try DataTable(schema: neighbourhoodColumns)
    for place in city.neighbourhoods {
      try neighbourhoods.append([
        .text(place.name), .text(place.municipality), .real(place.x), .real(place.y), .whole(place.youths),
        short(place.deprivation), short(place.multiProblemShare), short(place.postsPerYouth),
        short(place.criminalDemand), short(place.opportunity), short(place.institutionalTrust),
      ])
    }
    var links = try DataTable(schema: linkColumns)
    for link in city.links {
      try links.append([
        .text(city.neighbourhoods[link.from].name), .text(city.neighbourhoods[link.to].name), short(link.weight),
      ])
    }
    return [(neighbourhoodsFile, neighbourhoods.csv()), (linksFile, links.csv())]
  }

  /// The fewest digits that read back as this Float: 0.55, where its exact value has 26 digits.
  private static func short(_ x: Float) -> Cell {
    .real(Double(x.description) ?? Double(x))
  }

  /// The SHA-256 of each file of a city, in hexadecimal, for tables of provenance.
  ///
  /// - Throws: `FileError` where a file cannot be read.
  public static func digests(
    folder: String, files: FileSystem = FileSystem()
  ) throws(FileError) -> [(name: String, sha256: String)] {
    var digests: [(name: String, sha256: String)] = []
    for name in [linksFile, neighbourhoodsFile] {
      digests.append((name, SHA256.hexadecimal(of: try files.read(FilePath.join(folder, name)))))
    }
    return digests
  }
}
