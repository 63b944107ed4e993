extension Outcome {
  /// Involvement in organised crime: the headline and what stands beside it.
  static let involvement: [Outcome] = [
    Outcome(
      "person_years_involved", unit: "person-years", better: .lower,
      "Years that youths spend involved in organised crime, all youths together"
    ) { $0.total(.errands, .regular, .recruiterYouths) / Double(Ages.weeksPerYear) },
    Outcome(
      "first_recruitments", unit: "recruitments", better: .lower, "Youths recruited for the first time"
    ) { $0.total(.recruitmentsFirst) },
    Outcome(
      "repeat_recruitments", unit: "recruitments", better: .lower, "Recruitments of youths who were involved before"
    ) { $0.total(.recruitmentsRepeat) },
    Outcome("recruitments", unit: "recruitments", better: .lower, "Recruitments, first and repeat") {
      $0.total(.recruitmentsFirst, .recruitmentsRepeat)
    },
    Outcome(
      "recruitment_rate", unit: "recruitments per 1,000 youth-years", better: .lower,
      "Recruitments per 1,000 youth-years"
    ) {
      $0.ratio(
        $0.total(.recruitmentsFirst, .recruitmentsRepeat), per: $0.total(.youths) / Double(Ages.weeksPerYear),
        times: 1000)
    },
    Outcome("prevalence", unit: "per cent of youths", better: .lower, "Share of youths who are involved, mean of weeks")
    {
      $0.ratio($0.total(.errands, .regular, .recruiterYouths), per: $0.total(.youths), times: 100)
    },
    Outcome("in_errands", unit: "youths", better: .lower, "Youths who do errands, mean of weeks") { $0.mean(.errands) },
    Outcome("in_regular", unit: "youths", better: .lower, "Youths in regular work for recruiters, mean of weeks") {
      $0.mean(.regular)
    },
    Outcome("recruiter_youths", unit: "youths", better: .lower, "Youths who are recruiters, mean of weeks") {
      $0.mean(.recruiterYouths)
    },
    Outcome("threatened", unit: "youths", better: .lower, "Youths under threat of a recruiter, mean of weeks") {
      $0.mean(.threatened)
    },
    Outcome("promotions", unit: "events", better: .lower, "Errands that grow into regular involvement") {
      $0.total(.promotions)
    },
    Outcome("desistances", unit: "events", better: .neither, "Youths who stop on their own account") {
      $0.total(.desistances)
    },
  ]

  /// The illegal labour market.
  static let illegalMarket: [Outcome] = [
    Outcome("approaches", unit: "approaches", better: .lower, "Approaches of youths by recruiters, all channels") {
      $0.total(.approachesStreet, .approachesContacts, .approachesOnline)
    },
    Outcome("approaches_street", unit: "approaches", better: .lower, "Approaches in the street") {
      $0.total(.approachesStreet)
    },
    Outcome("approaches_contacts", unit: "approaches", better: .lower, "Approaches through contacts of hands") {
      $0.total(.approachesContacts)
    },
    Outcome("approaches_online", unit: "approaches", better: .lower, "Approaches online") {
      $0.total(.approachesOnline)
    },
    Outcome("approaches_by_peers", unit: "approaches", better: .lower, "Approaches made by a youth, not an adult") {
      $0.total(.approachesByPeers)
    },
    Outcome("first_approaches", unit: "youths", better: .lower, "Youths approached for the first time") {
      $0.total(.firstApproaches)
    },
    Outcome(
      "refusals", unit: "events", better: .neither,
      "Approaches that led to nothing: refused, or the opening was taken already"
    ) { $0.total(.refusals) },
    Outcome("recruited_errands", unit: "recruitments", better: .lower, "Recruitments for errands and lookout") {
      $0.total(.recruitedErrands)
    },
    Outcome("recruited_running", unit: "recruitments", better: .lower, "Recruitments for running drugs") {
      $0.total(.recruitedRunning)
    },
    Outcome("recruited_cultivation", unit: "recruitments", better: .lower, "Recruitments for cultivation and labs") {
      $0.total(.recruitedCultivation)
    },
    Outcome("recruited_storage", unit: "recruitments", better: .lower, "Recruitments for storage") {
      $0.total(.recruitedStorage)
    },
    Outcome("recruited_laundering", unit: "recruitments", better: .lower, "Recruitments for laundering through shops") {
      $0.total(.recruitedLaundering)
    },
    Outcome("recruiters_active", unit: "recruiters", better: .lower, "Recruiters at work, mean of weeks") {
      $0.mean(.recruitersActive)
    },
    Outcome("successions", unit: "events", better: .neither, "Youths who take the place of a recruiter") {
      $0.total(.successions)
    },
    Outcome("illegal_openings", unit: "openings", better: .lower, "Hands that recruiters want, mean of weeks") {
      $0.mean(.openings)
    },
    Outcome("illegal_fill", unit: "per cent of openings", better: .lower, "Share of illegal openings that is filled") {
      $0.ratio($0.total(.openings) - $0.total(.openingsUnfilled), per: $0.total(.openings), times: 100)
    },
    Outcome("mean_offer", unit: "euro per week", better: .neither, "Mean offer of recruiters for a newcomer") {
      $0.ratio($0.total(.offerSum), per: $0.total(.openings))
    },
  ]
}
