import Experiments
import Parameters
import Report

extension Command {
  /// `keerpunt report`.
  static let report = Command(
    "report", "Writes the report of a results folder again, as one page for a browser",
    discussion: """
      The page is made from the tables in the folder alone, so that it can be written years later, or in the other language. It
      needs no network and holds both languages; the one asked for shows first.

        keerpunt report Results/mine --language nl
        keerpunt report Results/mine --output mine.html
      """,
    reading: ReportOptions.init
  ) { options in
    try options.run()
    return ExitCode.done.rawValue
  }
}

/// What `report` reads, and does.
struct ReportOptions {
  private let folder: String
  private let output: String?
  private let force: Bool
  private let language: Language

  init(_ read: ArgumentReader) {
    folder = read.argument("FOLDER", "Folder of results", completion: .folders)
    output = read.text(
      "output", "FILE", "File for the report; '-' writes it on standard output", defaultText: "that of the folder",
      completion: .files)
    force = read.flag("force", "Overwrites a file that is there")
    language = Language.read(read)
  }

  func run() throws {
    let files = FileSystem()
    let file = output ?? FilePath.join(folder, ReportWriting.fileName)
    let results = ResultsFolder(folder, files: files)
    let provenance = try results.wholeProvenance()
    // The report of the folder is ours to write again; any other file may be somebody's own.
    if let output, output != "-" { try OutputFile.checkFree(output, force: force, files) }
    let html = try ReportWriting(language: language).html(results, provenance)
    if output == "-" { return try StandardStreams.write(html) }
    let above = FilePath.folder(of: file)
    if output != nil, !above.isEmpty { try files.createFolder(above) }
    try files.writeWhole(html, to: file)
    let said: Message = "Report in \(file); open it in a browser."
    try StandardStreams.write(
      TextWrap.lines(language.text(said), width: Terminal.width).map { $0 + "\n" }.joined())
  }
}

/// Makes the page that goes with results.
struct ReportWriting {
  static let fileName = ResultsFolder.reportName
  let language: Language

  /// The page of a folder whose tables are whole.
  /// - Throws: `InputError` with all that is wrong in them; `FileError` where one cannot be read.
  func html(_ folder: ResultsFolder, _ provenance: [UInt8]) throws -> [UInt8] {
    let problems = ProblemLog()
    let data = try ReportData.read(folder: folder.path, provenance: provenance, into: problems) { name, take in
      try folder.readTable(name, take)
    }
    guard let data else { throw InputError(problems: problems.problems) }
    return ReportDocument(data, language: language).html
  }

  /// The page as a file that a results folder writes beside its tables.
  var companion: ResultsFolder.Companion {
    ResultsFolder.Companion(
      path: Self.fileName, title: "The comparison for people who would rather look than read",
      about:
        "A page for a browser in English and Dutch, made from the tables beside it alone; 'keerpunt report' writes it "
        + "again.", mediaType: "text/html", make: html)
  }
}
