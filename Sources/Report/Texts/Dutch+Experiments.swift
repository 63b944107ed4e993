extension Dutch {
  /// Files of published experiments, and what can be wrong with them.
  static let experiments = #"""
    File of published experiments
      Bestand met gepubliceerde experimenten
    the file holds no experiments
      het bestand bevat geen experimenten
    a second experiment {0}
      een tweede experiment {0}
    {0} is {1}; it must be one of {2}
      {0} is {1}; het moet een van deze zijn: {2}
    to is week {0}, before from, which is week {1}
      de laatste week is {0}, vóór de eerste, en dat is week {1}
    {0} is empty; a range has two ends
      {0} is leeg; een bereik heeft twee uiteinden
    low is empty; no effect needs a band, from low to high
      low is leeg; geen effect vraagt een marge, van low tot high
    low is {0}, above high, which is {1}
      low is {0}, boven high, dat {1} is
    value is {0}, outside the range from low to high
      value is {0}, buiten het bereik van low tot high
    among says nothing where everyone is compared
      among zegt niets waar iedereen wordt vergeleken
    outcome must be 'suspected' where comparison is 'selection'
      outcome moet 'suspected' zijn waar comparison 'selection' is
    {0}: {1} is no outcome
      {0}: {1} is geen uitkomst
    {0}: {1} is no outcome; did you mean '{2}'?
      {0}: {1} is geen uitkomst; bedoelde u '{2}'?
    {0}: {1} does not add up over places and weeks
      {0}: {1} is niet op te tellen over wijken en weken

    its runs cannot be paired with those of {0}
      de runs ervan zijn niet te koppelen aan die van {0}
    both need the same city, seed, replications, burnIn and assumptions
      beide hebben dezelfde city, seed, replications, burnIn en assumptions nodig
    following up to week {0} takes a run of {1} weeks; the scenarios last {2}
      volgen tot en met week {0} vraagt een run van {1} weken; de scenario's duren er {2}
    {0} is no programme of {1}
      {0} is geen programma van {1}
    {0} is no programme with seats of {1}
      {0} is geen programma met plaatsen van {1}
    """#
}
