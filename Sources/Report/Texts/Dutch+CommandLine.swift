extension Dutch {
  /// What commands print when all goes well, and how they end.
  static let commandLine = #"""
    1 scenario
      1 scenario
    {0} scenarios
      {0} scenario's
    1 run
      1 run
    {0} runs
      {0} runs
    {0} youths in {1} neighbourhoods
      {0} jongeren in {1} wijken
    1 scenario, {0} each of {1} weeks, {2}: {3}.
      1 scenario, {0} van elk {1} weken, {2}: {3}.
    {0} scenarios, {1} each of {2} weeks, {3}. Baseline: {4}.
      {0} scenario's met elk {1} van {2} weken, {3}. Basisscenario: {4}.
    Under each of these sets of assumptions: {0}.
      Onder elk van deze sets aannames: {0}.
    Nothing to compare with: name more scenarios, or a baseline with --baseline.
      Niets om mee te vergelijken: noem meer scenario's, of een basisscenario met --baseline.
    Paired runs: independent runs would give differences in person-years involved {0} times the variance.
      Gepaarde runs: met onafhankelijke runs zou de variantie van het verschil in persoonsjaren betrokkenheid {0} keer zo groot zijn.
    Paired runs: independent runs would give differences in person-years involved {0} to {1} times the variance.
      Gepaarde runs: met onafhankelijke runs zou de variantie van het verschil in persoonsjaren betrokkenheid {0} tot {1} keer zo groot zijn.
    {0} files in {1}: {2}
      {0} bestanden in {1}: {2}
    {0} % of {1} million youth-weeks, {2} left, {3} million a second
      {0}% van {1} miljoen jongereweken, nog {2}, {3} miljoen per seconde

    1 city
      1 stad
    {0} cities
      {0} steden
    {0}, nothing wrong
      {0}, niets mis
    {0} and {1}, nothing wrong
      {0} en {1}, niets mis
    {0}, {1} and {2}, nothing wrong
      {0}, {1} en {2}, niets mis
    {0}, {1}, {2} and {3}, nothing wrong
      {0}, {1}, {2} en {3}, niets mis
    1 set of assumptions
      1 set aannames
    {0} sets of assumptions
      {0} sets aannames
    {0}: {1}, nothing wrong
      {0}: {1}, niets mis
    1 neighbourhood
      1 wijk
    {0} neighbourhoods
      {0} wijken
    1 youth
      1 jongere
    {0} youths
      {0} jongeren
    1 link
      1 verbinding
    {0} links
      {0} verbindingen
    municipalities
      gemeenten
    deprivation
      achterstand
    contacts
      contacten
    parts
      delen
    {0} in each neighbourhood
      {0} in elke wijk
    {0} to {1} in a neighbourhood, median {2}
      {0} tot {1} in een wijk, mediaan {2}
    {0} to {1}; of youths, mean {2} and worst tenth from {3}
      {0} tot {1}; over jongeren gemiddeld {2}, het zwaarste tiende deel vanaf {3}
    none cross to other neighbourhoods
      geen gaan naar andere wijken
    {0} % cross to other neighbourhoods ({1} to {2} %), {3} to {4} links each
      {0}% gaat naar andere wijken ({1} tot {2}%), elk {3} tot {4} verbindingen
    1, every neighbourhood can be reached from every other
      1, elke wijk is vanuit elke andere te bereiken
    {0} that no link joins, the largest of {1}
      {0} zonder verbinding, het grootste van {1}

    note: {0}
      let op: {0}
    {0}: note: {1}
      {0}: let op: {1}
    '{0}' starts in week {1}, after the last week, {2}, and never runs
      '{0}' begint in week {1}, na de laatste week, {2}, en wordt nooit uitgevoerd
    coach hours allow {0} meetings per youth and week, less than the {1} planned
      de uren van de coaches laten {0} ontmoetingen per jongere en week toe, minder dan de geplande {1}
    '{0}': '{1}' says nothing without 'worst'
      '{0}': '{1}' zegt niets zonder 'worst'
    '{0}': '{1}' of 'rollout' says nothing without 'places'
      '{0}': '{1}' van 'rollout' zegt niets zonder 'places'
    '{0}' reaches {1} of {2} neighbourhoods; its roll-out is longer than it runs
      '{0}' bereikt {1} van de {2} wijken; de invoering duurt langer dan de interventie
    '{0}' reaches {1} % of its strength at most; its ramp is longer than it runs
      '{0}' bereikt hoogstens {1}% van de volle sterkte; de ingroei (ramp) duurt langer dan de interventie zelf
    the recession begins in week {0}, after the last week, {1}, and never comes
      de recessie begint in week {0}, na de laatste week, {1}, en komt dus nooit

    source: {0}
      bron: {0}
    cited: {0}
      literatuur: {0}
    calibrated
      gekalibreerd
    calibrated: {0}
      gekalibreerd: {0}
    assumed
      aanname
    assumed: {0}
      aanname: {0}
    {0} [{1}] ({2})
      {1}: {0} ({2})
    1 setting
      1 instelling
    {0} settings
      {0} instellingen
    {0}: {1} cited, {2} calibrated, {3} assumed
      {0}: {1} uit literatuur, {2} gekalibreerd, {3} aangenomen
    source_kind
      soort bron
    chosen
      gekozen
    cited
      literatuur
    1 row of evidence
      1 rij evidentie
    {0} rows of evidence
      {0} rijen evidentie
    named by: {0}
      genoemd door: {0}
    a second row {0}
      een tweede rij {0}
    error: no row of evidence matches {0}
      fout: geen rij evidentie past bij {0}
    world
      wereld
    assumption
      aanname
    path
      pad
    group
      groep
    summary
      omschrijving
    unit
      eenheid
    range
      bereik
    default
      standaard
    source
      bron
    term_nl
      term
    names: {0}
      namen: {0}
    error: no setting matches {0}
      fout: geen instelling past bij {0}
    {0} is taken for {1}
      {0} is gelezen als {1}
    no setting has all of these words; the nearest are:
      geen instelling heeft al deze woorden; het dichtst in de buurt komen:

    {0}: builds on {1}
      {0}: bouwt voort op {1}
    {0}: a scenario of the city {1}
      {0}: een scenario van de stad {1}
    it is there already; --force overwrites it
      het is er al; --force overschrijft het
    there is no baseline.json5 beside it, and no Scenarios/baseline.json5 here or in a folder above
      ernaast staat geen baseline.json5, en hier of in een map erboven geen Scenarios/baseline.json5
    --like SCENARIO names another scenario to build on, --city DIR a city to begin with
      --like SCENARIO noemt een ander scenario om op voort te bouwen, --city DIR een stad om mee te beginnen
    options '--like' and '--city' exclude each other
      de opties '--like' en '--city' sluiten elkaar uit
    argument FILE is {0}, must end in .json5 or .json
      argument FILE is {0}, moet op .json5 of .json eindigen

    error: {0}
      fout: {0}
    {0}: error: {1}
      {0}: fout: {1}
    {0}:{1}:{2}: error: {3}
      {0}:{1}:{2}: fout: {3}
    1 error; nothing was run. {0}
      1 fout; er is niets uitgevoerd. {0}
    {0} errors; nothing was run. {1}
      {0} fouten; er is niets uitgevoerd. {1}
    interrupted; nothing was written
      onderbroken; er is niets weggeschreven
    error in the model: {0}
      fout in het model: {0}
    Please report this; no result was written.
      Meld dit bij de makers; er is geen resultaat weggeschreven.
    """#

  /// What is wrong with the words of a call.
  static let usage = #"""
    See '{0}'.
      Zie '{0}'.
    ; did you mean '{0}'?
      ; is '{0}' bedoeld?
    ; allowed: {0}
      ; toegestaan: {0}
    {0} is not a command of {1}{2}
      {0} is geen opdracht van {1}{2}
    {0} needs one of: {1}
      na {0} hoort een van: {1}
    {0} stands before the command; options come after it
      {0} staat voor de opdracht; opties komen erna
    {0} is not an option of {1}{2}
      {0} is geen optie van {1}{2}
    {0} has no value; expected: {1}{2}
      {0} heeft geen waarde; verwacht: {1}{2}
    {0} takes no value, but has {1}
      bij {0} hoort geen waarde, maar er staat {1}
    twice
      tweemaal
    {0} times
      {0} maal
    {0} is given {1}{2}; allowed: once
      {0} staat er {1}{2}; toegestaan: eenmaal
    {0} is empty; expected: {1}
      {0} is leeg; verwacht: {1}
    {0} is {1}, not a whole number{2}
      {0} is {1}, geen geheel getal{2}
    {0} is {1}, not a number{2}
      {0} is {1}, geen getal{2}
    {0} is {1}{2}
      {0} is {1}{2}
    {0} is {1}{2}{3}
      {0} is {1}{2}{3}
    {0} is missing ({1})
      {0} ontbreekt ({1})
    {0} is missing ({1}); at least {2} are needed, {3} given
      {0} ontbreekt ({1}); er zijn er minstens {2} nodig, gegeven: {3}
    no argument
      geen argument
    at most 1 argument
      hoogstens 1 argument
    at most {0} arguments
      hoogstens {0} argumenten
    {0} is one argument too many; {1} takes {2}
      {0} is een argument te veel; bij {1} hoort {2}
    argument {0}
      argument {0}
    option '{0}'
      optie '{0}'
    at least {0}
      minstens {0}
    at most {0}
      hoogstens {0}
    """#
}
