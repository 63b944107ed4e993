import Experiments
import Parameters

/// A file that a command is asked to write.
enum OutputFile {
  /// - Throws: `FileError` where something is there that must not be overwritten.
  static func checkFree(_ file: String, force: Bool, _ files: FileSystem) throws(FileError) {
    let reason: Message
    switch files.kind(of: file) {
    case .missing: return
    case .file where force: return
    case .file: reason = "it is there already; --force overwrites it"
    case .folder: reason = "a folder of that name is in the way"
    case .other: reason = "it is not an ordinary file"
    }
    throw FileError(path: file, operation: .create, reason: reason, category: .cannotCreate)
  }
}
