import Experiments
import Parameters
import Report

extension Command {
  /// `keerpunt new`.
  static let new = Command(
    "new", "Writes a commented starter scenario",
    discussion: """
      It explains every setting, shows the value that holds, and switches on one intervention. It builds on the baseline
      beside FILE, or on Scenarios/baseline.json5 of this folder or the nearest above, unless told otherwise.
      """,
    reading: NewOptions.init
  ) { options in
    let files = FileSystem()
    try OutputFile.checkFree(options.file, force: options.force, files)
    let base = try StarterBase(for: options.file, like: options.like, city: options.city, files: files)
    let folder = FilePath.folder(of: options.file)
    if !folder.isEmpty { try files.createFolder(folder) }
    let starter = try Starter(file: options.file, base: base, language: options.language, files: files)
    let text = options.isPlain ? starter.plainText : starter.text
    try files.writeWhole(Array(text.utf8), to: options.file)
    try StandardStreams.write(starter.announcement)
    return ExitCode.done.rawValue
  }
}

/// What `new` reads.
struct NewOptions {
  let file: String
  let like: String?
  let city: String?
  let force: Bool
  let language: Language

  init(_ read: ArgumentReader) {
    file = read.argument("FILE", "The scenario to write; ends in .json5, or in .json for one without comments")
    like = read.text(
      "like", "SCENARIO", "Scenario that it builds on", defaultText: "the baseline that is found", completion: .files)
    city = read.text(
      "city", "DIR", "Folder of its city, for a scenario that builds on no other", completion: .folders)
    force = read.flag("force", "Overwrites a file that is there")
    language = Language.read(read)
    if like != nil, city != nil { read.report("options '--like' and '--city' exclude each other") }
    if !file.isEmpty, !file.hasSuffix(".json5"), !file.hasSuffix(".json") {
      read.report("argument FILE is \(UsageTexts.quoted(file)), must end in .json5 or .json")
    }
  }

  /// Whether other readers of JSON must understand it, which know no comments.
  var isPlain: Bool { file.hasSuffix(".json") }
}
