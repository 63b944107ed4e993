import Parameters
import RecruitmentModel

/// Assumptions as they were when the expectations of these tests were worked out by hand.
///
/// Nothing rests on their being good: the defaults may be tuned without moving a hand-computed point or a recorded
/// fingerprint. A parameter that is renamed or removed is reported by every test that reads them.
let pinnedAssumptions: Node = {
  let problems = ProblemLog()
  let node = JSON5.parse(Array(pinnedText.utf8), file: "pinned", into: problems)
  return node ?? .object([Member]())
}()

private let pinnedText = """
  {
    legalIncome: {
      wages: [100, 120, 140, 152, 175, 205, 259, 311, 415, 518, 518, 518, 540, 560, 580],
      sectorWages: [0.95, 1, 1.1, 1], needs: [30, 70, 200, 300], support: 0.85, supportDeprivation: 0.3,
      supportMultiProblem: 0.15, benefits: [10, 15, 50, 140], sideShare: 0.3,
    },
    financialStress: {
      time: 8, shortfall: 0.55, multiProblem: 0.25, deprivation: 0.2,
    },
    attachment: {
      time: 13, school: 0.62, work: 0.4, image: 0.4, neither: 0.2, resilience: 0.25, involvement: 0.12,
      coach: 0.25, letGo: 0,
    },
    institutionalTrust: {
      time: 52, falseAlarm: 0.05, letGo: 0.08,
    },
    habituation: {
      rise: 0.02, errands: 0.35, fading: 52,
    },
    perceivedRisk: {
      base: 0.05, visibility: 0.5, time: 13, ownArrest: 0.25, friendArrest: 0.05, fading: 0.005,
      unpunished: 0.02,
    },
    peers: {
      acrossLinks: 1, anywhere: 0.5, otherSex: 60, maximumGap: 260,
    },
    ownAccountOffending: {
      boys: [0.5, 1, 1.8, 2.5, 3, 3.4, 3.8, 3.8, 3.5, 3.2, 2.9, 2.7, 2.5, 2.3, 2.2],
      girls: [0.2, 0.5, 0.8, 0.9, 0.9, 0.9, 0.75, 0.65, 0.6, 0.55, 0.5, 0.5, 0.5, 0.45, 0.45], level: 0.82,
      registered: 0.08, acquisitive: 0.65, stressAcquisitive: 1.3, stressViolent: 0.5, peers: 1.5, bond: 1,
      resilience: 1, involved: 0.7, record: 0.6, deprivation: 0.5,
    },
    justice: {
      sanction: 0.6, detentionOwnAccount: 0.03, meanWeeks: 12, bondAfter: 0.7,
    },
    schooling: {
      base: 0.00016, stress: 1.2, involved: 1, record: 0, resilience: 1, multiProblem: 0.4, deprivation: 2.5, bond: 1,
      tracks: [1.1, 0.4, -0.7], compulsoryUntil: 16, leaving: [20, 23.5, 25], finishing: 0.02,
      straightToWork: 0.85, straightDeprivation: 0.9, returning: 0.008, returningMinor: 3,
    },
    employment: {
      loss: 0.0016, deprivation: 2.5, record: 0.5, involved: 1.6, bond: 1, unqualified: 1.5, layOff: 0.02,
      sideLoss: 0.012,
    },
    legalMarket: {
      base: 0.6, wageWeight: 0.8, moneyFloor: 100, image: 0.8, bond: 0.8, coach: 1.2, habituation: 2,
      openness: 0.5, opennessDeprivation: 0.5, opennessSpread: 0.15, unqualified: 0.55, record: 0.5,
      contact: 0.3, contactsPerWeek: 2, search: 0.5, regularOffer: 0.3, approaching: 0.1, approachReach: 0.5,
      sidePosts: 1.8, employerSize: 5, acrossLinks: 1, placementKept: 0.45, placementTrust: 1,
      images: [0.5, 0.35, 0.65, 0.75],
    },
    desistance: {
      errands: 0.08, regular: 0.012, age: 0.05, job: 0.5, coach: 1, bond: 0.8, habituation: 1.2, peers: 1.5,
      threat: 0.7, recruiterAway: 3, threatFading: 0.08,
    },
    illegalMarket: {
      base: 0, moneyWeight: 0.6, moneyFloor: 100, stress: 1.2, peers: 2.5, status: 0.8, threat: 0.7,
      habituation: 1.5, resilience: 2, bond: 1.2, coach: 1.5, deterrence: 4,
    },
    illegalWork: {
      shares: [0.4, 0.3, 0.1, 0.12, 0.08], entryPay: [140, 170, 160, 140, 150],
      regularPay: [350, 450, 400, 300, 400], thresholds: [0.1, -0.1, -0.2, 0, -0.1],
      arrestFactors: [0.8, 1.4, 1.1, 0.7, 0.6], opportunityTies: [2.2, 2.8, 3.4, 3.4, 3.4], growth: 0.004,
      growthStatus: 0.5, growthHabituation: 1, fullGrowth: 12,
    },
    illegalDemand: {
      level: 1, handsEach: 5, elasticity: 0.5, gain: 0.02, pull: 0.02, normalUnfilled: 0.35,
    },
    recruiting: {
      reach: 0.45, online: 0.12, throughContacts: 0.45, acrossLinks: 1, spill: 1.25, threats: 0.3,
      threatStays: 0.5, ages: [0.5, 1.1, 1.5, 1.5, 1.5, 1, 0.5, 0.5, 0.3, 0.3, 0.15, 0.15, 0.15, 0.15, 0.15],
      girls: 0.4, neither: 1.6, record: 1.8, known: 4.5,
    },
    arrests: {
      recruiters: 0.008, regular: 0.003, errands: 0.0012, detentionErrands: 0.1, detentionRegular: 0.3,
      shakenOff: 0.35, replacement: 8, fromWithin: 0.7,
    },
    signals: {
      sensitivity: 0.005, falseAlarms: 0.0001, involvedRisk: 1, neitherRisk: 0.6, recordRisk: 0.5,
      stressRisk: 0.5, bondRisk: 0.5, peersRisk: 0.8, inSchool: [0.5, 0.2, 0.2, 0.1],
      outOfSchool: [0, 0.6, 0.25, 0.15], delay: 8, lapse: 26,
    },
    guidance: {
      growth: 0.04, habituation: 0.3, trust: 0.5,
    },
    population: {
      boys: 0.51, resilienceMean: 0.58, resilienceDeprivation: 0.15, resilienceMultiProblem: 0.06,
      resilienceSpread: 0.17, pronenessSpread: 2, lowTrack: 0.25, lowTrackDeprivation: 0.35, highTrack: 0.45,
    },
    surroundings: {
      visibility: 15, errandsWeight: 0.4, own: 0.8, time: 8,
    },
  }
  """
