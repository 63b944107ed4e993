import Experiments
import Parameters
import Report

extension Command {
  /// `keerpunt merge`.
  static let merge = Command(
    "merge", "Joins the parts of a sweep into one folder of results",
    discussion: """
      Each folder is a part that 'keerpunt sweep --shard' made, or holds such parts. The results are those of the sweep run as
      a whole, byte for byte. A part that is missing, unfinished or there twice is named, and nothing is written.
      """,
    reading: { read in
      (
        folders: read.arguments("FOLDER", "Parts of a sweep, or folders of them", atLeast: 1, completion: .folders),
        output: read.text(
          "output", "DIR", "Folder for the results", defaultText: "that of the first part without -parts",
          completion: .folders),
        force: read.flag("force", "Writes into a folder that holds other things"), language: Language.read(read)
      )
    }
  ) { options in
    let merge = try SweepMerge(options.folders)
    let path = options.output ?? SweepMerge.usualFolder(for: options.folders[0])
    let files = try merge.write(
      to: ResultsFolder(path, companion: ReportWriting(language: options.language).companion), force: options.force)
    let title = ComparisonReport.printable(merge.title)
    let said: Message =
      "\(title): \(merge.size.parts) parts with \(grouped: merge.size.runs) runs; \(files.count) files in \(path): "
      + "\(files.joined(separator: ", "))"
    try StandardStreams.write(
      TextWrap.lines(options.language.text(said), width: Terminal.width).map { $0 + "\n" }.joined())
    return ExitCode.done.rawValue
  }
}
