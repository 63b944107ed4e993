public import Parameters

/// All rules with their parameters: the assumptions of the model.
///
/// Each rule reads the block of its own name, so that `assumptions.desistance.job` addresses one parameter.
public struct RuleBook: Sendable {
  let income: LegalIncome
  let stress: FinancialStress
  let attachment: Attachment
  let trust: InstitutionalTrust
  let habituation: Habituation
  let risk: PerceivedRisk
  let peers: Peers
  let offending: OwnAccountOffending
  let justice: Justice
  let schooling: Schooling
  let employment: Employment
  let legalMarket: LegalMarket
  let desistance: Desistance
  let illegalMarket: IllegalMarket
  let work: IllegalWork
  let demand: IllegalDemand
  let recruiting: Recruiting
  let arrests: Arrests
  let signals: Signals
  let guidance: Guidance
  let population: Population
  let surroundings: Surroundings

  /// Reads all assumptions from a block, and declares them.
  public init(_ read: ParameterReader) {
    income = LegalIncome(read.block(LegalIncome.id, "What youths live on legally"))
    stress = FinancialStress(read.block(FinancialStress.id, "Financial stress"))
    attachment = Attachment(read.block(Attachment.id, "Bond to school, work or club"))
    trust = InstitutionalTrust(read.block(InstitutionalTrust.id, "Trust in institutions"))
    habituation = Habituation(read.block(Habituation.id, "Habituation to easy money and status"))
    risk = PerceivedRisk(read.block(PerceivedRisk.id, "Perceived risk of arrest"))
    peers = Peers(read.block(Peers.id, "Contacts between youths"))
    offending = OwnAccountOffending(read.block(OwnAccountOffending.id, "Offending on one's own account"))
    justice = Justice(read.block(Justice.id, "Registration, record and detention"))
    schooling = Schooling(read.block(Schooling.id, "School"))
    employment = Employment(read.block(Employment.id, "Losing a job"))
    legalMarket = LegalMarket(read.block(LegalMarket.id, "The legal labour market"))
    desistance = Desistance(read.block(Desistance.id, "Stopping on one's own account"))
    illegalMarket = IllegalMarket(read.block(IllegalMarket.id, "Accepting an illegal offer"))
    work = IllegalWork(read.block(IllegalWork.id, "Kinds of illegal work"))
    demand = IllegalDemand(read.block(IllegalDemand.id, "Hands that recruiters want, and their offers"))
    recruiting = Recruiting(read.block(Recruiting.id, "How recruiters look for youths"))
    arrests = Arrests(read.block(Arrests.id, "Arrests, and replacement of recruiters"))
    signals = Signals(read.block(Signals.id, "Noticing youths at risk"))
    guidance = Guidance(read.block(Guidance.id, "The bond with a coach"))
    population = Population(read.block(Population.id, "Who youths are when they enter"))
    surroundings = Surroundings(read.block(Surroundings.id, "What a neighbourhood shows"))
  }
}
