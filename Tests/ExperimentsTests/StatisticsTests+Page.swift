import Tables
import Testing

@testable import Experiments

@Suite("Statistics: the page")
struct StatisticsPageTests {
  private static func page() throws -> String {
    let sources = FilePath.join(FilePath.folder(of: #filePath), "../../Sources")
    let bytes = try FileSystem().read(FilePath.join(sources, "Experiments/Experiments.docc/Statistics.md"))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("The page says how every number of summary.csv and comparison.csv is made")
  func columns() throws {
    let page = try Self.page()
    let schemas = [ResultTables.summarySchema, ResultTables.comparisonSchema]
    let labels: Set = ["scenario", "outcome", "unit", "better"]
    for column in schemas.flatMap(\.columns) where !labels.contains(column.name) {
      #expect(page.contains("`\(column.name)`"))
    }
  }

  @Test("The page gives as many dimensions of Sobol' points as there are, and the step of Morris")
  func limits() throws {
    let words = try Self.page().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("for up to \(SobolSequence.mostDimensions) settings"))
    let steps = MorrisTrajectories.steps(trajectories: 1, dimensions: 1, seed: 1)
    #expect(abs(abs(steps[1].point[0] - steps[0].point[0]) - 2.0 / 3) < 1e-15)
    #expect(words.contains("= 2/3 of its range"))
  }
}
