extension Dutch {
  /// The command that compares results that exist, and what can be wrong with these.
  static let comparing = #"""
    Compares results that exist, without running
      Vergelijkt resultaten die er zijn, zonder iets uit te voeren
    Folders are those that 'keerpunt run' and 'keerpunt sweep' wrote; a point of a sweep counts as a scenario. All are compared run by run with one baseline, so folders need the same city, weeks, seed and burn-in. A scenario that is the same in two folders counts once; scenarios that differ and have one name get the folder's name in front.
      Bedoeld zijn mappen die 'keerpunt run' en 'keerpunt sweep' hebben geschreven; een punt van een sweep telt als scenario. Alle worden run voor run met één basisscenario vergeleken; daarvoor moeten stad, weken, seed en aanloop gelijk zijn. Een scenario dat in twee mappen hetzelfde is, telt één keer; bij verschillende scenario's met dezelfde naam komt de naam van de map ervoor.
    Folders of results
      Mappen met resultaten
    the baseline of the first folder
      het basisscenario van de eerste map
    Shows one more outcome, by the name of its column in runs.csv
      Toont nog een uitkomst, met de naam van de kolom in runs.csv
    Folder for the comparison as results; '-' writes comparison.csv on standard output
      Map voor de vergelijking als resultaten; '-' schrijft comparison.csv op de standaarduitvoer
    {0} is {1}, a name not known here{2}
      {0} is {1}, een naam die hier niet bekend is{2}

    1 folder
      1 map
    {0} folders
      {0} mappen
    {0} to {1} runs
      {0} tot {1} runs
    1 scenario of {0}, {1} each of {2} weeks, {3}: {4}.
      1 scenario uit {0}, {1} van elk {2} weken, {3}: {4}.
    {0} scenarios of {1}, {2} each of {3} weeks, {4}. Baseline: {5}.
      {0} scenario's uit {1} met elk {2} van {3} weken, {4}. Basisscenario: {5}.
    Nothing to compare with: name another folder of results.
      Niets om mee te vergelijken: noem nog een map met resultaten.
    its results are among those compared; give another folder with --output
      de resultaten daar horen bij wat vergeleken wordt; geef een andere map met --output

    compare takes folders of results, as keerpunt run and keerpunt sweep write them
      compare vraagt mappen met resultaten, zoals keerpunt run en keerpunt sweep ze schrijven
    keerpunt sweep --resume goes on with it
      keerpunt sweep --resume gaat ermee verder
    this is part {0} of a sweep, not the whole
      dit is deel {0} van een sweep, niet het geheel
    keerpunt merge joins the parts
      keerpunt merge voegt de delen samen
    vary is {0}; a list of settings belongs here
      vary is {0}; hier hoort een lijst van instellingen
    there is no such folder
      er is geen map met die naam
    it is not a folder
      dit is geen map
    its results are not complete, since it holds {0}
      de resultaten zijn niet compleet, want er staat {0} in
    run what wrote them again; that file goes once the folder is complete
      voer uit wat ze schreef; dat bestand verdwijnt zodra de map compleet is
    it holds no {0}, so it is no folder of complete results
      er staat geen {0} in, dus dit is geen map met complete resultaten
    this was not written by keerpunt
      dit is niet door keerpunt geschreven
    these results were made under several sets of assumptions, and cannot be compared yet
      deze resultaten gelden onder meerdere sets aannames, en zijn nog niet te vergelijken
    run the scenarios without --across assumptions, once for each set that matters
      voer de scenario's uit zonder --across assumptions, één keer voor elke set die ertoe doet
    scenarios is {0}; a list of scenarios belongs here
      scenarios is {0}; hier hoort een lijst van scenario's
    {0} in the place of a scenario
      {0} op de plaats van een scenario
    settings is {0}; an object belongs here
      settings is {0}; hier hoort een object
    {0} is missing here
      {0} ontbreekt hier
    {0} is {1}; a text belongs here
      {0} is {1}; hier hoort een tekst
    {0} is {1}; a whole number of {2} or more belongs here
      {0} is {1}; hier hoort een geheel getal van {2} of meer

    the results are of keerpunt {0}, and this is {1}: run the scenarios again
      de resultaten zijn van keerpunt {0}, en dit is {1}: voer de scenario's opnieuw uit
    a second row of replication {0}; the first is in line {1}
      een tweede rij van herhaling {0}; de eerste staat in regel {1}
    seed is {0}, but {1} in line {2}
      seed is {0}, maar {1} in regel {2}
    seed is {0}, but {1} in {2}
      seed is {0}, maar {1} in {2}
    {0} knows no scenario {1}{2}
      {0} kent geen scenario {1}{2}
    replication {0} of {1} is missing
      herhaling {0} van {1} ontbreekt
    {0} replications of {1} are missing: {2}
      {0} herhalingen van {1} ontbreken: {2}

    no results have a scenario {0}
      geen van de resultaten heeft een scenario {0}
    {0} scenarios are called {1}
      {0} scenario's heten {1}
    there are {0}
      er zijn {0}
    {0} is {1} in {2}, but {3} in {4}
      {0} is {1} in {2}, maar {3} in {4}
    results are compared run by run, so they need the same city, weeks, seed and burn-in
      resultaten worden run voor run vergeleken, en vragen dus dezelfde stad, weken, seed en aanloop
    {0} has the same settings and seed in {1} and {2}, and other results: the program changed in between, or a file did
      {0} heeft in {1} en {2} dezelfde instellingen en seed, en andere resultaten: het programma is ertussen veranderd, of een bestand
    {0} was made by keerpunt {1}, {2} by {3}: what differs may be the program
      {0} is gemaakt door keerpunt {1}, {2} door {3}: een verschil kan aan het programma liggen
    the baseline has {0} runs, but {1} in {2}: compared are the runs that both have
      het basisscenario heeft {0} runs, maar {2} {1}: vergeleken worden de runs die beide hebben
    the baseline has {0} runs, but other numbers in {1}: compared are the runs that both have
      het basisscenario heeft {0} runs, en {1} een ander aantal: vergeleken worden de runs die beide hebben
    """#
}
