/// The only list of the kinds of intervention.
public enum Registry {
  /// One line for each kind.
  public static let interventions: [any Intervention.Type] = [
    OutreachCoaching.self,
    JobPlacement.self,
    Enforcement.self,
    Cooperation.self,
    SchoolSignalling.self,
    EarlySignalling.self,
    ResilienceTraining.self,
    SchoolHub.self,
    YouthWork.self,
    SituationalMeasures.self,
    OnlinePrevention.self,
    Diversion.self,
    NeighbourhoodRenewal.self,
    EmployerEngagement.self,
    JobGuidance.self,
    IncomeSupport.self,
    CredibleMessengers.self,
    SchoolToWork.self,
    FamilySupport.self,
    BehaviouralTraining.self,
    AfterCare.self,
    ExitProtection.self,
  ]

  /// The kind of a name.
  public static func intervention(named kind: String) -> (any Intervention.Type)? {
    interventions.first { $0.kind == kind }
  }
}
