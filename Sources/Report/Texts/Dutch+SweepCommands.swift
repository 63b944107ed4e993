extension Dutch {
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
