extension Dutch {
  /// What can be wrong with sets of assumptions.
  static let assumptionSets = #"""
    a second set of assumptions with the name {0}
      een tweede set aannames met de naam {0}
    the first is {0}; results tell sets apart by the names of their files
      de eerste is {0}; in de resultaten zijn sets alleen aan de naam van hun bestand te onderscheiden
    there is no folder {0}
      er is geen map {0}
    sets of assumptions are files in a folder {0} beside the scenarios
      sets aannames zijn bestanden in een map {0} naast de scenario's
    the folder {0} holds no sets of assumptions
      in de map {0} staan geen sets aannames
    sets are files ending in .json5 or .json; folders in it are not looked into
      sets zijn bestanden die op .json5 of .json eindigen; in onderliggende mappen wordt niet gezocht
    the set of assumptions is {0}, must be an object with settings
      de set aannames is {0}, moet een blok met instellingen zijn
    {0} does not belong in a set of assumptions
      {0} hoort niet in een set aannames
    a set holds title, about and assumptions
      een set bevat title, about en assumptions
    the set holds no assumptions
      de set bevat geen aannames
    assumptions: {{ "recruiting.reach": 0.3 }} sets a parameter of the model, {{}} leaves all as they are
      assumptions: {{ "recruiting.reach": 0.3 }} zet een parameter van het model, {{}} laat alles zoals het is
    there are no sets of assumptions
      er zijn geen sets aannames
    assumptions.{0} is set to {1}, and to {2} at {3}
      assumptions.{0} is {1}, maar ook {2} op {3}
    with --across a parameter is set by the scenarios or by the sets; take it out of one of them
      met --across komt een parameter uit de scenario's of uit de sets; haal hem uit een van beide weg
    """#
}
