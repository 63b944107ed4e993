import RecruitmentModel
import Tables

/// What results keep of one run.
struct RunRow: Hashable, Sendable {
  /// Seed of its random numbers.
  let seed: UInt64
  /// The value of each of `Outcome.all` over the horizon and the whole city; nil where it is undefined.
  let values: [Double?]

  /// The row of a run.
  init(seed: UInt64, record: RunRecord) {
    self.seed = seed
    let total = record.total
    values = Outcome.all.map { $0.finiteValue(total) }
  }

  init(seed: UInt64, values: [Double?]) {
    self.seed = seed
    self.values = values
  }

  /// The cells of the columns `seed` and of all outcomes.
  var cells: [Cell] { [.whole(Int(clamping: seed))] + values.map { .realOrMissing($0) } }

  /// The same as text, as a CSV file holds it.
  var text: String {
    ([String(seed)] + values.map { $0.map { NumberText.real($0) } ?? "" }).joined(separator: ",")
  }

  /// Reads such a text; nil where it is none.
  init?(text: ArraySlice<UInt8>) {
    let fields = text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard fields.count == Outcome.all.count + 1, let seed = UInt64(String(decoding: fields[0], as: UTF8.self)) else {
      return nil
    }
    var values: [Double?] = []
    values.reserveCapacity(fields.count - 1)
    for field in fields.dropFirst() {
      if field.isEmpty {
        values.append(nil)
      } else {
        guard let value = Double(String(decoding: field, as: UTF8.self)), value.isFinite else { return nil }
        values.append(value)
      }
    }
    self.seed = seed
    self.values = values
  }
}

/// Runs that can be looked up by their numbers: replication by replication, and in each series by series.
protocol RunRows: Sendable {
  /// The row of a run, which must be among those that there are.
  func row(_ run: Int) throws -> RunRow
}
