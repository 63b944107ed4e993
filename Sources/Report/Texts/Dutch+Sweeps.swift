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

  /// The commands that run sweeps and join their parts.
  static let sweepCommands = #"""
    Runs scenarios over ranges of settings
      Voert scenario's uit over reeksen waarden van instellingen
    A sweep file names scenarios, the settings that are varied, and a design that says which combinations are run. Every finished run is on the disk at once, so that a sweep can be stopped at any moment:
      Een sweepbestand noemt scenario's, de instellingen die gevarieerd worden, en een ontwerp dat zegt welke combinaties worden uitgevoerd. Elke run die klaar is staat meteen op schijf, zodat een sweep op elk moment gestopt kan worden:
    --shard 3/16 runs the third of sixteen parts, into a folder of its own, and 'keerpunt merge' joins the parts; --slurm writes job scripts that do both on a cluster.
      --shard 3/16 voert het derde van zestien delen uit, naar een eigen map, en 'keerpunt merge' voegt de delen samen; --slurm schrijft taakscripts die beide op een cluster doen.
    Sweep file
      Sweepbestand
    Runs part I of N equal parts
      Voert deel I van N gelijke delen uit
    Goes on with a sweep that was stopped, or adds replications to a whole one
      Gaat verder met een afgebroken sweep, of voegt herhalingen toe aan een complete
    Tells runs, rows, disk, memory and time, and runs nothing
      Meldt runs, rijen, schijfruimte, geheugen en tijd, en voert niets uit
    Prints the points of the design as CSV, and runs nothing
      Toont de punten van het ontwerp als CSV, en voert niets uit
    Writes job scripts for a cluster with Slurm, and runs nothing
      Schrijft taakscripts voor een cluster met Slurm, en voert niets uit
    Parts for --slurm, each a job of an array
      Aantal delen voor --slurm, elk een taak van een array
    An option of sbatch for all jobs, such as --partition=long
      Een optie van sbatch voor alle taken, zoals --partition=long
    Adds replications until the 95 % interval of person-years involved is within P % at every point
      Voegt herhalingen toe tot het 95%-interval van de persoonsjaren betrokkenheid in elk punt binnen P% ligt
    Most replications for --precision
      Hoogste aantal herhalingen voor --precision
    Joins the parts of a sweep into one folder of results
      Voegt de delen van een sweep samen tot één map met resultaten
    Each folder is a part that 'keerpunt sweep --shard' made, or holds such parts. The results are those of the sweep run as a whole, byte for byte. A part that is missing, unfinished or there twice is named, and nothing is written.
      Elke map is een deel dat 'keerpunt sweep --shard' heeft gemaakt, of bevat zulke delen. De resultaten zijn die van de sweep als geheel, byte voor byte. Een deel dat ontbreekt, niet klaar is of dubbel voorkomt wordt genoemd, en dan wordt er niets geschreven.
    Parts of a sweep, or folders of them
      Delen van een sweep, of mappen ermee
    Folder for the results
      Map voor de resultaten
    that of the first part without -parts
      die van het eerste deel zonder -parts

    option '--shard' is {0}, not a part such as 3/16, of at most {1} parts
      optie '--shard' is {0}, geen deel zoals 3/16, van hoogstens {1} delen
    option '--precision': {0}{1}
      optie '--precision': {0}{1}
    '--at-most' needs '--precision'
      bij '--at-most' hoort '--precision'
    '--precision' looks at all runs, and '--shard' runs a part
      '--precision' kijkt naar alle runs, en '--shard' voert een deel uit
    '--precision' needs a folder
      '--precision' vraagt een map
    '--slurm' divides the sweep itself; leave out '--shard'
      '--slurm' verdeelt de sweep zelf; laat '--shard' weg
    '--dry-run', '--points' and '--slurm' run nothing, each in a way of its own; choose one
      '--dry-run', '--points' en '--slurm' voeren niets uit, elk op een eigen manier; kies er één
    option '--slurm-option' is {0}, not an option of sbatch such as --time=2:00:00
      optie '--slurm-option' is {0}, geen optie van sbatch zoals --time=2:00:00
    '--parts' and '--slurm-option' need '--slurm'
      bij '--parts' en '--slurm-option' hoort '--slurm'

    1 sweep
      1 sweep
    {0} sweeps
      {0} sweeps
    1 point
      1 punt
    {0} points
      {0} punten
    ; all of them were there
      ; ze waren er allemaal al
    ; {0} of them were there
      ; {0} daarvan waren er al
    {0}, part {1}: {2} runs of {3}{4}.
      {0}, deel {1}: {2} runs van {3}{4}.
    {0}: {1}, {2}, {3} runs{4}.
      {0}: {1}, {2}, {3} runs{4}.
    1 replication
      1 herhaling
    {0} replications
      {0} herhalingen
    Every interval is within {0} % of its mean, after {1} replications.
      Elk interval ligt binnen {0}% van het gemiddelde, na {1} herhalingen.
    After {0} replications some intervals are wider than {1} % of their mean; --at-most allows more.
      Na {0} herhalingen zijn sommige intervallen breder dan {1}% van hun gemiddelde; --at-most staat er meer toe.
    {0}: note: {1}; what they held was run again
      {0}: let op: {1}; wat daarin stond is opnieuw uitgevoerd
    {0}: {1} parts with {2} runs; {3} files in {4}: {5}
      {0}: {1} delen met {2} runs; {3} bestanden in {4}: {5}

     × {0} scenarios
       × {0} scenario's
    , and a baseline that is not varied
      , en een basisscenario dat niet gevarieerd wordt
    , part {0}
      , deel {0}
    {0} in runs.csv
      {0} in runs.csv
    , {0} in summary.csv, {1} in comparison.csv
      , {0} in summary.csv, {1} in comparison.csv
    1 thread
      1 thread
    {0} threads
      {0} threads
    Runs: {0}{1} ({2}{3} × {4}{5})
      Runs: {0}{1} ({2}{3} × {4}{5})
    Burn-ins: {0}
      Aanlopen: {0}
    Rows: {0}{1}
      Rijen: {0}{1}
    Disk: about {0}
      Schijf: ongeveer {0}
    Memory: about {0}
      Geheugen: ongeveer {0}
    Time: about {0} on {1} of this machine
      Tijd: ongeveer {0} op {1} van deze computer
    Nothing was run.
      Er is niets uitgevoerd.
    {0} GB
      {0} GB
    {0} MB
      {0} MB
    1 second
      1 seconde
    {0} seconds
      {0} seconden
    {0} minutes
      {0} minuten
    {0} hours
      {0} uur
    {0} days
      {0} dagen

    it exists; --force writes it again
      het bestaat al; --force schrijft het opnieuw
    {0} parts of at most {1} runs: part.sh, merge.sh and submit.sh in {2}.
      {0} delen van hoogstens {1} runs: part.sh, merge.sh en submit.sh in {2}.
    Submit with 'bash {0}'; do so again when a part failed: only what is missing is submitted.
      Dien in met 'bash {0}'; doe dat nog eens als een deel mislukt is: alleen wat ontbreekt wordt ingediend.
    Many clusters refuse arrays of more than {0} jobs; --parts makes fewer.
      Veel clusters weigeren arrays van meer dan {0} taken; met --parts worden het er minder.

    the folder holds no part of a sweep
      de map bevat geen deel van een sweep
    part {0}
      deel {0}
    the sweep
      de sweep
    {0} is not finished
      {0} is niet klaar
    run it again with --shard {0} --resume
      voer het opnieuw uit met --shard {0} --resume
    run it again with --resume
      voer haar opnieuw uit met --resume
    it holds a whole sweep, not a part of one
      er staat een hele sweep in, geen deel ervan
    it is part {0}, but {1} is part {2}
      dit is deel {0}, maar {1} is deel {2}
    it is of another sweep than {0}: {1} is {2}, there {3}
      dit hoort bij een andere sweep dan {0}: {1} is {2}, daar {3}
    part {0} is there twice, also in {1}
      deel {0} is er twee keer, ook in {1}
    part {0} of {1} is missing
      deel {0} van {1} ontbreekt
    parts {0} of {1} are missing
      de delen {0} van {1} ontbreken
    run what is missing with --shard and merge again
      voer wat ontbreekt uit met --shard en voeg opnieuw samen
    its points are not those of the sweep; somebody has changed the file
      de punten zijn niet die van de sweep; iemand heeft het bestand veranderd
    it does not fit {0} beside it
      het past niet bij {0} ernaast
    """#
}
