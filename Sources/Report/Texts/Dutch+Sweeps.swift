extension Dutch {
  /// What can be wrong with sweep files, lists of points, and folders of sweeps.
  static let sweeps = #"""
    a sweep
      een sweep
    a range
      een bereik
    it is no sweep
      dit is geen sweep
    the folder holds no sweeps
      de map bevat geen sweeps
    sweeps are files ending in .json5 or .json; folders in it are not looked into
      sweeps zijn bestanden die op .json5 of .json eindigen; in mappen daarbinnen wordt niet gekeken
    a second sweep with the name {0}
      een tweede sweep met de naam {0}
    the first is {0}; results go by the names of the files
      de eerste is {0}; resultaten heten naar de bestanden
    the sweep is {0}, must be an object with settings
      de sweep is {0}, moet een object met instellingen zijn
    the sweep names no scenario
      de sweep noemt geen scenario
    scenario: "../baseline.json5" is what is varied
      scenario: "../baseline.json5" is wat gevarieerd wordt
    results tell scenarios apart by the names of their files
      resultaten onderscheiden scenario's aan de namen van hun bestanden

    the sweep varies nothing
      de sweep varieert niets
    vary holds no settings
      vary bevat geen instellingen
    {0} varies a setting
      {0} varieert een instelling
    {0} cannot be varied: {1}
      {0} is niet te variëren: {1}
    it is a setting of the sweep
      het is een instelling van de sweep
    randomNumbers: "independent" gives every point its own
      randomNumbers: "independent" geeft elk punt een eigen seed
    all runs of a sweep last as long, so that they can be compared
      alle runs van een sweep duren even lang, zodat ze te vergelijken zijn
    a sweep keeps totals only
      een sweep bewaart alleen totalen
    it changes no result
      het verandert geen resultaat
    files are joined before
      bestanden worden van tevoren samengevoegd
    {0} has no values
      {0} heeft geen waarden
    write a list of values, [0.8, 1, 1.2], or a range, {0}
      schrijf een lijst van waarden, [0.8, 1, 1.2], of een bereik, {0}
    {0} has the value {1} twice
      {0} heeft de waarde {1} twee keer
    {0} is {1}, must be a list of values or a range
      {0} is {1}, moet een lijst van waarden of een bereik zijn
    the range of {0} has no {1}
      het bereik van {0} heeft geen {1}
    the range of {0} is empty: from {1} to {2}
      het bereik van {0} is leeg: van {1} tot {2}
    {0} must be below {1}
      {0} moet kleiner zijn dan {1}
    a range with scale log must begin above 0
      een bereik met scale log moet boven 0 beginnen
    {0} is counted in whole numbers, and so must be {1} and {2}
      {0} telt in gehele getallen, en dus ook {1} en {2}
    a range has at least 2 steps
      een bereik heeft minstens 2 stappen
    from {0} to {1} there are fewer than {2} whole numbers
      van {0} tot {1} zijn er minder dan {2} gehele getallen

    What the sweep is called
      Hoe de sweep heet
    A scenario file or a list of them, relative to this file
      Een scenariobestand of een lijst ervan, gezien vanaf dit bestand
    A scenario that is not varied, and that all points are compared with
      Een scenario dat niet gevarieerd wordt, en waarmee alle punten worden vergeleken
    Paths of settings, each with a list of values, or a range
      Paden van instellingen, elk met een lijst van waarden, of een bereik
    Which combinations of the values are run
      Welke combinaties van de waarden worden uitgevoerd
    Runs of each point; those of the scenarios where it is not given
      Runs van elk punt; anders die van de scenario's
    Weeks that a run lasts; those of the scenarios where it is not given
      Aantal weken dat een run duurt; anders dat van de scenario's
    Weeks lived before week 1; those of the scenarios where it is not given
      Aantal weken voor week 1; anders dat van de scenario's
    Seed of the random numbers; that of the scenarios where it is not given
      Seed van de toevalsgetallen; anders die van de scenario's
    Whether all points share the random numbers of a replication (common) or each has its own (independent)
      Of alle punten de toevalsgetallen van een herhaling delen (common) of elk de eigen hebben (independent)
    Seed of the points that a design draws; changes nothing in grids and lists
      Seed van de punten die een ontwerp trekt; verandert niets in roosters en lijsten
    The JSON Schema of this file, which tells editors what may stand in it
      Het JSON Schema van dit bestand, dat editors zegt wat erin mag staan
    The lowest value
      De laagste waarde
    The highest value
      De hoogste waarde
    How many values, both ends included
      Hoeveel waarden, met beide uiteinden
    Whether equal steps add the same (linear) or multiply by the same (log)
      Of gelijke stappen evenveel optellen (linear) of met hetzelfde vermenigvuldigen (log)
    values
      waarden

    {0} is not a design
      {0} is geen ontwerp
    a design is "grid", "oneAtATime", {{ list: "points.csv" }}, {{ latinHypercube: 200 }}, {{ sobol: 1024 }} or {{ morris: 20 }}
      een ontwerp is "grid", "oneAtATime", {{ list: "points.csv" }}, {{ latinHypercube: 200 }}, {{ sobol: 1024 }} of {{ morris: 20 }}
    the design '{0}' needs a value
      bij het ontwerp '{0}' hoort een waarde
    design is {0}, must be the name of a design or an object
      design is {0}, moet de naam van een ontwerp of een object zijn
    scramble is {0}, must be true or false
      scramble is {0}, moet true of false zijn
    {0} does not go with the design '{1}'
      {0} past niet bij het ontwerp '{1}'
    {0} is {1}, must be a whole number from 1 to {2}
      {0} is {1}, moet een geheel getal van 1 tot en met {2} zijn
    list is {0}, must be the path of a CSV file
      list is {0}, moet het pad van een CSV-bestand zijn
    the design '{0}' has no values of its own
      het ontwerp '{0}' heeft zelf geen waarden
    write design: "{0}"
      schrijf design: "{0}"
    the range of {0} has no steps
      het bereik van {0} heeft geen stappen (steps)
    this design takes single values: add steps, or choose latinHypercube, sobol or morris
      dit ontwerp vraagt losse waarden: voeg steps toe, of kies latinHypercube, sobol of morris
    the sweep has {0} scenarios at points, more than {1}
      de sweep heeft {0} scenario's in punten, meer dan {1}
    ask for fewer points, or name fewer scenarios
      vraag minder punten, of noem minder scenario's
    the sweep has {0} runs, more than {1}
      de sweep heeft {0} runs, meer dan {1}
    ask for fewer points or fewer replications
      vraag minder punten of minder herhalingen
    {0} runs take {1} GB of memory; this machine has {2} GB
      {0} runs vragen {1} GB geheugen; deze computer heeft {2} GB
    fewer points or replications take less; --force runs it all the same
      minder punten of herhalingen vragen minder; --force draait het toch
    the design has {0} points, more than {1}
      het ontwerp heeft {0} punten, meer dan {1}
    latinHypercube and sobol cover as many settings with as many points as you choose
      latinHypercube en sobol bestrijken evenveel instellingen met zoveel punten als je kiest
    the design has {0} values, of {1} settings at {2} points, more than {3}
      het ontwerp heeft {0} waarden, van {1} instellingen in {2} punten, meer dan {3}
    vary fewer settings, or ask for fewer points
      varieer minder instellingen, of vraag minder punten
    Sobol's sequence is known here for {0} settings; {1} are varied
      de rij van Sobol' is hier bekend voor {0} instellingen; er worden er {1} gevarieerd
    latinHypercube takes any number
      latinHypercube kan elk aantal aan
    {0} points: Sobol's sequence is even only for powers of two
      {0} punten: de rij van Sobol' is alleen gelijkmatig bij machten van twee
    a list gives all values; vary does not go with it
      een lijst geeft alle waarden; vary hoort daar niet bij
    take out one of both
      haal een van beide weg
    the list has no points
      de lijst heeft geen punten
    the list has no columns with settings
      de lijst heeft geen kolommen met instellingen
    the first line names settings by their paths, each line below holds a point
      de eerste regel noemt instellingen met hun pad, elke regel eronder bevat een punt
    the list has {0} points, more than {1}
      de lijst heeft {0} punten, meer dan {1}

    another process is at work on it
      een ander proces is ermee bezig
    it has a line of more than a megabyte
      er staat een regel van meer dan een megabyte in
    its columns are not those of this version of the program
      de kolommen zijn niet die van deze versie van het programma
    1 line was cut short or damaged
      1 regel was afgebroken of beschadigd
    {0} lines were cut short or damaged
      {0} regels waren afgebroken of beschadigd
    the line of run {0} has changed
      de regel van run {0} is veranderd
    line {0}: {1}
      regel {0}: {1}
    the columns are not those of this sweep
      de kolommen zijn niet die van deze sweep
    there are more rows than runs
      er zijn meer rijen dan runs
    it is not the row of run {0}
      dit is niet de rij van run {0}
    it does not hold a seed and the outcomes
      er staan geen seed en uitkomsten in
    {0} rows, {1} runs
      {0} rijen, {1} runs
    the row of run {0} has changed
      de rij van run {0} is veranderd
    it holds results of something else; give another folder with --output
      er staan resultaten van iets anders in; geef een andere map met --output
    {0} in it cannot be read; --force begins anew
      {0} daarin is niet te lezen; --force begint opnieuw
    it holds a sweep that was stopped; --resume goes on with it, --force begins anew
      er staat een afgebroken sweep in; --resume gaat ermee verder, --force begint opnieuw
    it holds a whole sweep; --resume adds to it, --force begins anew
      er staat een complete sweep in; --resume vult die aan, --force begint opnieuw
    {0} was begun with another sweep, and its runs would not fit:
      {0} is met een andere sweep begonnen, en de runs daarin passen niet:
    {0} was {1}, is {2}
      {0} was {1}, is nu {2}
    nothing
      niets
    and {0} more
      en nog {0}
    give another folder with --output, or begin anew with --force
      geef een andere map met --output, of begin opnieuw met --force
    {0} of {1} runs are finished and kept in {2}; --resume goes on with them
      {0} van de {1} runs zijn klaar en bewaard in {2}; --resume gaat ermee verder
    interrupted; {0}
      onderbroken; {0}
    {0}; {1}
      {0}; {1}
    """#
}
