extension Outcome {
  /// Own-account offending, police and justice.
  static let offending: [Outcome] = [
    Outcome("offences_acquisitive", unit: "offences", better: .lower, "Own-account acquisitive offences") {
      $0.total(.offencesAcquisitive)
    },
    Outcome("offences_violent", unit: "offences", better: .lower, "Own-account violent offences") {
      $0.total(.offencesViolent)
    },
    Outcome("suspects", unit: "registrations", better: .lower, "Registrations as a suspect, first and repeat") {
      $0.total(.suspectsFirst, .suspectsRepeat)
    },
    Outcome(
      "suspects_first", unit: "registrations", better: .lower, "Youths registered as a suspect for the first time"
    ) {
      $0.total(.suspectsFirst)
    },
    Outcome(
      "diversions", unit: "youths", better: .neither, "First-time suspects who complete a diversion, without a record"
    ) {
      $0.total(.diversions)
    },
    Outcome("arrests_hands", unit: "arrests", better: .neither, "Arrests of youths at work for recruiters") {
      $0.total(.arrestsHands)
    },
    Outcome("arrests_recruiters", unit: "arrests", better: .neither, "Arrests of recruiters") {
      $0.total(.arrestsRecruiters)
    },
    Outcome("detained", unit: "youths", better: .lower, "Youths in detention, mean of weeks") { $0.mean(.detained) },
    Outcome("records", unit: "youths", better: .lower, "Youths with a criminal record, mean of weeks") {
      $0.mean(.records)
    },
  ]

  /// School and the legal labour market.
  static let legalMarket: [Outcome] = [
    Outcome("in_school", unit: "youths", better: .higher, "Youths in school, mean of weeks") { $0.mean(.inSchool) },
    Outcome("side_jobs", unit: "youths", better: .neither, "Pupils and students with a side job, mean of weeks") {
      $0.mean(.sideJobs)
    },
    Outcome("in_work", unit: "youths", better: .higher, "Youths at work after school, mean of weeks") {
      $0.mean(.inWork)
    },
    Outcome("in_neither", unit: "youths", better: .lower, "Youths neither in school nor at work, mean of weeks") {
      $0.mean(.neither)
    },
    Outcome("dropouts", unit: "youths", better: .lower, "Youths who drop out of school") { $0.total(.dropouts) },
    Outcome("graduates", unit: "youths", better: .higher, "Youths who finish school") { $0.total(.graduates) },
    Outcome("hires", unit: "hires", better: .higher, "Youths hired into full posts") { $0.total(.hires) },
    Outcome("side_hires", unit: "hires", better: .neither, "Pupils and students hired into side posts") {
      $0.total(.sideHires)
    },
    Outcome("job_losses", unit: "events", better: .lower, "Full jobs lost") { $0.total(.jobLosses) },
    Outcome("placements", unit: "placements", better: .neither, "Placements begun") { $0.total(.placementsBegun) },
    Outcome(
      "placements_kept", unit: "placements", better: .higher, "Placements that turn into a vacant post of the employer"
    ) {
      $0.total(.placementsKept)
    },
    Outcome("vacancies", unit: "vacancies", better: .neither, "Full posts that are vacant, mean of weeks") {
      $0.mean(.vacancies)
    },
    Outcome("legal_fill", unit: "per cent of posts", better: .neither, "Share of full posts that is filled") {
      $0.ratio($0.total(.posts) - $0.total(.vacancies), per: $0.total(.posts), times: 100)
    },
    Outcome("mean_wage", unit: "euro per week", better: .higher, "Mean wage of youths in full posts") {
      $0.ratio($0.total(.wageSum), per: $0.total(.wagesPaid))
    },
  ]

  /// How youths fare.
  static let wellbeing: [Outcome] = [
    Outcome("mean_stress", unit: "0 to 1", better: .lower, "Mean financial stress") {
      $0.ratio($0.total(.stressSum), per: $0.total(.youths))
    },
    Outcome("mean_trust", unit: "0 to 1", better: .higher, "Mean trust in institutions") {
      $0.ratio($0.total(.trustSum), per: $0.total(.youths))
    },
    Outcome("mean_bond", unit: "0 to 1", better: .higher, "Mean bond to school, work or club") {
      $0.ratio($0.total(.bondSum), per: $0.total(.youths))
    },
    Outcome("mean_resilience", unit: "0 to 1", better: .higher, "Mean resilience") {
      $0.ratio($0.total(.resilienceSum), per: $0.total(.youths))
    },
  ]

  /// Support and how it reaches youths.
  static let support: [Outcome] = [
    Outcome("seats", unit: "seats", better: .neither, "Seats that interventions have, mean of weeks") {
      $0.mean(.seats)
    },
    Outcome("seats_used", unit: "seats", better: .neither, "Seats that are taken, mean of weeks") {
      $0.mean(.seatsUsed)
    },
    Outcome("enrolments", unit: "youths", better: .neither, "Youths who take a seat") { $0.total(.enrolments) },
    Outcome(
      "seats_ended", unit: "seats", better: .neither,
      "Seats given up: the plan or the programme ended, or it could do no more"
    ) { $0.total(.seatsEnded) },
    Outcome("let_go", unit: "events", better: .lower, "Youths let go, or whose coach left, before the plan ended") {
      $0.total(.lettingsGo)
    },
    Outcome("mean_coach_bond", unit: "0 to 1", better: .higher, "Mean bond of coached youths with their coach") {
      $0.ratio($0.total(.coachBondSum), per: $0.total(.coached))
    },
    Outcome("unmet_need", unit: "youths", better: .lower, "Youths referred and eligible, without a seat, mean of weeks")
    {
      $0.mean(.unmetNeed)
    },
    Outcome("signals_raised", unit: "signals", better: .neither, "Signals about youths at risk") {
      $0.total(.signalsRaised)
    },
    Outcome("signals_passed", unit: "signals", better: .higher, "Signals that reach other domains") {
      $0.total(.signalsPassed)
    },
    Outcome("signals_lost", unit: "signals", better: .lower, "Signals that never leave their own domain") {
      $0.total(.signalsLost)
    },
    Outcome("false_alarms", unit: "signals", better: .lower, "Signals that no risk gave reason for") {
      $0.total(.falseAlarms)
    },
    Outcome("pupils_trained", unit: "pupils", better: .neither, "Pupils who are trained in resilience") {
      $0.total(.pupilsTrained)
    },
    Outcome("cost", unit: "euro", better: .neither, "What interventions cost: seats taken, staff, and places") {
      $0.total(.cost)
    },
  ]
}
