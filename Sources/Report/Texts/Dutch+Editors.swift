extension Dutch {
  /// What stands in the files that help to write scenarios: the starter scenario and the JSON Schema.
  static let editors = #"""
    A line that begins with two slashes and a name is switched off: it shows the value that holds without it. Take the slashes away, change the value, and it counts. What is set in an extended file may be left out here; null removes it.
      Een regel die met twee schuine strepen en een naam begint, staat uit: er staat welke waarde zonder die regel geldt. Haal de strepen weg, verander de waarde, en de regel telt. Wat het bestand achter extends al instelt, kan hier wegblijven; null haalt het weg.
    Scenarios that are compared need the same city, weeks, replications, seed and record.
      Scenario's die vergeleken worden, moeten gelijk zijn in city, weeks, replications, seed en record.
    {0}; 'keerpunt levers assumptions' lists the {1} there are
      {0}; 'keerpunt levers assumptions --language nl' toont alle {1}
    keerpunt levers coaching intensity      (finds settings by words)
      keerpunt levers begeleiding --language nl      (vindt instellingen op woorden)
    More kinds, each with settings that 'keerpunt levers KIND' lists: {0}
      Meer soorten, elk met instellingen die 'keerpunt levers SOORT' opsomt: {0}
    {0}: as above
      {0}: zoals hierboven
    {0} [{1}]
      {0} [{1}]
    Say here in a sentence what this scenario is about.
      Hier staat in één zin waar dit scenario over gaat.

    Keerpunt scenario
      Keerpunt-scenario
    A scenario file of keerpunt {0}.
      Een scenariobestand van keerpunt {0}.
    A name has at least one character, and neither '.' nor '='.
      Een naam heeft minstens één teken, en geen '.' of '='.
    A programme of one kind; null removes one that an extended file has.
      Een interventie van één soort; null verwijdert er een die het bestand achter extends heeft.
    The kind of intervention.
      De soort interventie.
    {0}. Dutch: {1}.
      {0}. Term: {1}.
    Dutch: {0}
      Term: {0}
    Source: {0}
      Bron: {0}
    Part of a whole, 0 to 1.
      Deel van een geheel, 0 tot 1.
    Chance of something decided once, 0 to 1.
      Kans op iets wat één keer wordt beslist, 0 tot 1.
    Chance within one week, 0 to 1.
      Kans binnen één week, 0 tot 1.
    Expected number of events in a week.
      Verwacht aantal gebeurtenissen in een week.
    Part of a distance that closes in a week.
      Deel van een afstand dat in een week wordt overbrugd.
    Added to ln(p / (1 - p)) of a chance p.
      Opgeteld bij ln(p / (1 - p)) van een kans p.
    Added to ln(r) of a rate r.
      Opgeteld bij ln(r) van een tempo r.
    Multiplies; 1 changes nothing.
      Vermenigvuldigt; 1 verandert niets.
    """#
}
