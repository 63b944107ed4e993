extension Dutch {
  /// Published figures, validation and calibration.
  static let validation = #"""
    Runs the model against published figures, and prints each
      Legt het model naast gepubliceerde cijfers, en drukt elk cijfer af
    Each target is a published figure with a tolerance and a role: parameters were fitted to some, and nothing was fitted to the others. A target is hit where the published value lies in the simulated 95 % interval, widened by the tolerance. Published experiments are done again in the model, and judged by their sign and, where one was published, by their size. What is missed is printed as missed.
      Elk doel is een gepubliceerd cijfer met een marge en een rol: op sommige zijn parameters afgestemd, op de andere niets. Een doel is geraakt waar de gepubliceerde waarde in het gesimuleerde 95%-interval ligt, verbreed met de marge. Gepubliceerde experimenten worden in het model overgedaan, en beoordeeld op hun richting en, waar die gepubliceerd is, op hun grootte. Wat gemist is, wordt als gemist afgedrukt.
    File of published figures
      Bestand met gepubliceerde cijfers
    Written: {0}
      Geschreven: {0}
    it exists and holds something else; --force writes it again
      het bestaat en bevat iets anders; --force schrijft het opnieuw
    {0} weeks are too few: a survey follows youths for {1} weeks
      {0} weken is te weinig: een enquête volgt jongeren {1} weken
    weeks: 312 gives six years
      weeks: 312 geeft zes jaar
    role is {0}, must be calibrate or test
      role is {0}, moet calibrate of test zijn
    a second target {0}
      een tweede doel {0}
    the file holds no targets
      het bestand bevat geen doelen

    in {0}, at character {1}: {2}
      in {0}, bij teken {1}: {2}
    {0} is not expected
      {0} wordt hier niet verwacht
    a number, a name or a bracket is missing
      een getal, een naam of een haakje ontbreekt
    more than {0} numbers and names
      meer dan {0} getallen en namen
    too many brackets in each other
      te veel haakjes in elkaar
    a closing bracket is missing
      een sluithaakje ontbreekt
    {0} is no outcome and no count of a survey
      {0} is geen uitkomst en geen telling van een enquête
    {0} is not told by group
      {0} is er niet per groep
    {0} is no group
      {0} is geen groep
    a group is men or women, ages from 12 to 26 such as 18-24, or both
      een groep is men of women, leeftijden van 12 tot 26 zoals 18-24, of beide

    Fits assumptions of the model to published figures
      Stemt aannames van het model af op gepubliceerde cijfers
    The search starts from the values that the scenarios of the targets have, and makes the targets of role calibrate as near as it can. It writes the fitted values with their uncertainty as a file that a scenario can extend. What the model gave at each point is kept in the folder, so that a search that was stopped and is run again goes on:
      Het zoeken begint bij de waarden van de scenario's van de doelen, en brengt de doelen met de rol calibrate zo dichtbij als het kan. De gevonden waarden komen met hun onzekerheid in een bestand waarop een scenario kan voortbouwen. Wat het model in elk punt gaf, blijft in de map bewaard; een zoektocht die gestopt is en opnieuw wordt gestart, gaat zo verder:
    Paths of assumptions, each perhaps with a range: PATH=LOW..HIGH
      Paden van aannames, elk eventueel met een bereik: PATH=LOW..HIGH
    Steps of the search at most
      Hooguit zoveel stappen van het zoeken
    'calibrate' writes a folder; give one with '--output'
      'calibrate' schrijft een map; noem er een met '--output'
    it is named twice
      het is twee keer genoemd
    the file has no targets of role calibrate
      het bestand heeft geen doelen met de rol calibrate
    {0} is no assumption with a number
      {0} is geen aanname met een getal
    {0} is no range within {1}
      {0} is geen bereik binnen {1}
    0.5 to 2, a factor on all numbers of the list
      0.5 tot 2, een factor op alle getallen van de lijst
    write {0}={1}..{2}
      schrijf {0}={1}..{2}
    {0} evaluations, distance {1}
      {0} evaluaties, afstand {1}
    interrupted; what was asked is kept in {0}: the same call goes on with it
      onderbroken; wat gevraagd is, staat in {0}: dezelfde opdracht gaat ermee verder
    Fitted assumptions
      Afgestemde aannames
    95 % interval {0} to {1}
      95%-interval {0} tot {1}
    no target tells
      geen doel zegt er iets over
    {0}: {1} before, {2} fitted ({3})
      {0}: eerst {1}, afgestemd {2} ({3})
    undefined
      onbepaald
    {0}: published {1}, {2} before, {3} after
      {0}: gepubliceerd {1}, eerst {2}, daarna {3}
    The search ended where no step promises more than chance.
      Het zoeken eindigde waar geen stap meer belooft dan toeval.
    The search ended where steps did not keep what they promised.
      Het zoeken eindigde waar stappen niet hielden wat ze beloofden.
    The search ended after as many steps as it was allowed; --steps allows more.
      Het zoeken eindigde na het toegestane aantal stappen; --steps staat er meer toe.
    {0} evaluations; distance {1} before, {2} after.
      {0} evaluaties; afstand eerst {1}, daarna {2}.
    """#
}
