import Parameters

/// When a programme runs and how strongly.
public struct Schedule: Sendable {
  /// First week.
  public let start: Int
  /// Last week; 0 for no end.
  public let end: Int
  /// Weeks from nothing to full strength.
  public let ramp: Int

  init(_ read: ParameterReader) {
    start = read.count(
      "start", "First week of the programme", term_nl: "begin", unit: .weeks, in: 1...10_000, default: 1,
      source: .assumed("a policy choice"))
    end = read.count(
      "end", "Last week of the programme; 0 for none", term_nl: "einde", unit: .weeks, in: 0...10_000, default: 0,
      source: .assumed("a policy choice"))
    ramp = read.count(
      "ramp", "Weeks from the start to full strength", term_nl: "ingroei", unit: .weeks, in: 0...1_040, default: 0,
      source: .assumed("a policy choice"))
    if end > 0, end < start {
      read.report("end is week \(end), before start, which is week \(start)", about: "end")
    }
  }

  /// Strength in a week, 0...1, where the programme begins with its first week.
  public func strength(in week: Int) -> Float { strength(in: week, from: start) }

  /// Strength in a week, 0...1, in a place where the programme begins in some week of its own.
  func strength(in week: Int, from start: Int) -> Float {
    guard week >= start, end == 0 || week <= end else { return 0 }
    return ramp == 0 ? 1 : min(1, Float(week - start + 1) / Float(ramp))
  }

  /// Sum of the strengths of all weeks up to this one in a place where it begins in some week of its own.
  func exposure(until week: Int, from start: Int) -> Float {
    let last = end > 0 ? min(week, end) : week
    guard last >= start else { return 0 }
    let weeks = Float(last - start + 1)
    guard ramp > 0 else { return weeks }
    let growing = min(weeks, Float(ramp))
    return growing * (growing + 1) / (2 * Float(ramp)) + weeks - growing
  }
}
