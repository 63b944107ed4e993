extension World {
  /// Checks that groups, and programmes, add up to what all places counted over the weeks so far, exactly;
  /// costs but for rounding.
  /// - Throws: `InvariantViolation`, the first one found.
  func check(_ ledger: Ledger) throws(InvariantViolation) {
    do throws(Breach) {
      try checkSums(ledger)
    } catch {
      throw violation(error, of: "groups and programmes add up to what the neighbourhoods count")
    }
  }

  private func checkSums(_ ledger: Ledger) throws(Breach) {
    var total = MeasureSums()
    for place in ledger.placeSums() { total.add(place) }
    let groups = ledger.groupSums()
    for measure in Measure.allCases where measure.belongsToYouth {
      let sum = groups.reduce(0) { $0 + $1[measure] }
      guard sum == total[measure] else {
        throw Breach("the neighbourhoods count \(total[measure]) of \(measure), the groups \(sum)")
      }
    }
    for measure in ProgrammeRecord.measures {
      let sum = policy.programmes.indices.reduce(0) { $0 + ledger.sum(measure, programme: $1) }
      guard Double(sum) == total[measure] else {
        throw Breach("the neighbourhoods count \(total[measure]) of \(measure), the programmes \(sum)")
      }
    }
    // Costs are no whole numbers, so the order of summing shows in their last digits.
    let spent = ledger.costs.joined().reduce(0, +)
    guard abs(spent - total[.cost]) <= 1e-9 * spent else {
      throw Breach("the neighbourhoods cost \(total[.cost]), the programmes \(spent)")
    }
  }
}
