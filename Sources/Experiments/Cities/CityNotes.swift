import Parameters
import RecruitmentModel
import Tables

/// What is not wrong with a city and what its author should know.
struct CityNotes {
  /// Parts that are named; more are counted.
  private static let mostParts = 5

  let city: City
  let log: ProblemLog

  /// Notes how a file is written, where that is not the usual way.
  static func note(_ dialect: CSVDialect, of file: String, log: ProblemLog) {
    let start = SourcePosition(file: file, line: 1, column: 1)
    if dialect.isUTF16 { log.note("read as UTF-16", at: start) }
    switch (dialect.separator, dialect.hasDecimalCommas) {
    case (.comma, _): break
    case (.semicolon, false): log.note("read with semicolons between cells", at: start)
    case (.semicolon, true): log.note("read with semicolons between cells and commas before decimals", at: start)
    case (.tab, false): log.note("read with tabs between cells", at: start)
    case (.tab, true): log.note("read with tabs between cells and commas before decimals", at: start)
    }
  }

  /// Notes the places where no youths live.
  func noteUninhabited(file: String) {
    let names = city.neighbourhoods.filter { $0.youths == 0 }.map(\.name)
    if names.isEmpty { return }
    log.note(
      "no youths live in \(CityWording.listed(names))", at: SourcePosition(file: file, line: 0, column: 0))
  }

  /// Notes the parts of the city that no link joins, where there are several.
  func noteParts(file: String) {
    let parts = city.parts
    guard parts.count > 1 else { return }
    let smaller = parts.dropFirst().prefix(Self.mostParts).map { part in
      CityWording.listed(part.map { city.neighbourhoods[$0].name })
    }
    let names = Message(Array(smaller), separator: "; ")
    let position = SourcePosition(file: file, line: 0, column: 0)
    let count = CityWording.grouped(parts.count)
    if parts.count == 2 {
      log.note("the city is in 2 parts that no link joins; the smaller one holds \(names)", at: position)
    } else if parts.count <= 1 + Self.mostParts {
      log.note("the city is in \(count) parts that no link joins; the smaller ones hold \(names)", at: position)
    } else {
      log.note(
        "the city is in \(count) parts that no link joins; next to the largest are those of \(names)", at: position)
    }
  }
}
