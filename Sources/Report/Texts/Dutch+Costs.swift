extension Dutch {
  /// Settings of costs and budgets, and where prices come from.
  static let costs = #"""
    What its units cost in a year
      Wat de eenheden ervan per jaar kosten
    Cost of a seat while somebody holds it
      Kosten van een plek zolang die bezet is
    Cost of a full-time member of staff
      Kosten van een voltijdse medewerker
    Cost of one unit of size in one neighbourhood where it runs
      Kosten van één eenheid omvang in één wijk waar de interventie plaatsvindt
    Most that the interventions may cost in any year; 0 for no limit
      Wat de interventies in een jaar hoogstens mogen kosten; 0 voor geen grens
    Whether the sizes of all interventions are multiplied by one factor that makes them cost the budget
      Of de omvang van alle interventies met één factor wordt vermenigvuldigd, zodat ze het budget kosten
    Scales the interventions of every scenario but the baseline to so much per year
      Schaalt de interventies van elk scenario behalve het basisscenario naar zoveel per jaar
    euro per year
      euro per jaar
    C12, from recall: no page with a figure was found; 70,000 to 110,000
      C12, uit het geheugen: geen pagina met een cijfer gevonden; 70.000 tot 110.000
    C13: 5,000 to 15,000 a year, from recall
      C13: 5.000 tot 15.000 per jaar, uit het geheugen
    about five officers for each neighbourhood and doubling (C12, from recall)
      ongeveer vijf agenten voor elke wijk en verdubbeling (C12, uit het geheugen)
    about one coordinator for each neighbourhood at full raise; no published figure
      ongeveer één coördinator per wijk bij volle verhoging; geen gepubliceerd cijfer
    """#
}
