import SimulationKernel

/// What training adds to the resilience of pupils, and how it fades.
///
/// `added ← added + gain · (1 − resilience)` for a pupil who is trained, and `added ← added − fading · added` every week;
/// resilience is the trait at entry plus what was added, 0...1.
/// - Reads: `PlaceEffects.pupilsTrained`, `.resilienceGain`, `.resilienceFading`. Writes: resilience, training.
/// - Draws: training, one word for a row. Source: form assumed.
/// - Complexity: O(youths) where pupils are or were trained, else nothing.
struct LearntResilience {
  /// One week of a place.
  func step(_ here: LocalWeek) {
    guard let added = here.world.training else { return }
    let resilience = here.youths.resilience
    let fading = here.effects.resilienceFading
    for row in here.rows where added[row] != 0 {
      let lost = fading * added[row]
      added[row] -= lost
      resilience[row] = min(1, max(0, resilience[row] - lost))
    }
    train(added, here)
  }

  private func train(_ added: Column<Float>, _ here: LocalWeek) {
    guard here.effects.pupilsTrained > 0 else { return }
    let youths = here.youths
    let pupils = youths.status.count(here.rows, masked: YouthStatus.activityBits, equal: Activity.school.rawValue)
    guard pupils > 0 else { return }
    let chance = here.effects.pupilsTrained / Float(pupils)
    here.draws.forEach(of: here.rows, below: chance, week: here.week, purpose: Purpose.training.rawValue) { row, _ in
      guard youths.status[row].activity == .school else { return }
      let trait = youths.resilience[row]
      let trained = min(1, max(0, trait + here.effects.resilienceGain * (1 - trait)))
      added[row] += trained - trait
      youths.resilience[row] = trained
      here.count(.pupilsTrained, row)
      EventBounds.renew(row, here)
    }
  }
}
