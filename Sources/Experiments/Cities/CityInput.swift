import Parameters

/// The bytes of one of the two files of a city, as long as it is not too large.
struct CityInput {
  /// What a city may have at most.
  struct Limits {
    var neighbourhoods = CityFiles.mostNeighbourhoods
    var links = CityFiles.mostLinks
    /// Bytes of one file.
    var bytes = CityFiles.mostBytes
  }

  /// Nil where the file could not be read, which is reported.
  private(set) var bytes: [UInt8]?
  /// As messages call it.
  let file: String

  /// Reads a file to its end, or until it has more rows than `most`.
  ///
  /// - Parameters:
  ///   - position: where the user named the city; a file that is not there is reported here.
  ///   - excess: what to say where there are too many rows.
  init(
    _ name: String, in folder: String, most: Int, limits: Limits, problems: ProblemLog, position: SourcePosition?,
    files: FileSystem, excess: Message
  ) {
    file = FilePath.join(folder, name)
    let start = SourcePosition(file: file, line: 1, column: 1)
    var read: [UInt8] = []
    var lines = LineCount()
    do throws(FileError) {
      try files.read(file, most: Int.max) { piece in
        lines.add(piece)
        read += piece
        return lines.total <= most + 1 && read.count <= limits.bytes
      }
    } catch {
      problems.report(error.message, at: position)
      return
    }
    if lines.total > most + 1 {
      problems.report(excess, at: start)
    } else if read.count > limits.bytes {
      problems.report("the file is larger than \(CityWording.grouped(limits.bytes >> 20)) MB", at: start)
    } else {
      bytes = read
    }
  }
}

/// Counts the lines of a file that hold more than separators and blanks, as its bytes come in.
private struct LineCount {
  private var full = 0
  private var hasContent = false

  /// Lines with something in them.
  var total: Int { full + (hasContent ? 1 : 0) }

  mutating func add(_ piece: [UInt8]) {
    for byte in piece {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        full += hasContent ? 1 : 0
        hasContent = false
      // The zero is half a separator in UTF-16.
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: ";"), 0: break
      default: hasContent = true
      }
    }
  }
}
