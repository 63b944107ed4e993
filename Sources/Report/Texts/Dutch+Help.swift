extension Dutch {
  /// The pages of help.
  static let help = #"""
    Usage: {0}
      Gebruik: {0}
    Commands:
      Opdrachten:
    Arguments:
      Argumenten:
    Options:
      Opties:
    Shows this help
      Toont deze hulp
    Shows the version
      Toont de versie
    See '{0} help {1}' for one command.
      Zie '{0} help {1}' voor één opdracht.
    may be repeated
      mag vaker
    default: {0}
      standaard: {0}
    Simulates how youths are recruited into organised crime, and what turns them.
      Simuleert hoe jongeren voor de georganiseerde misdaad worden gerekruteerd, en wat hen doet keren.
    Shows help on the program or on one command
      Toont hulp bij het programma of bij één opdracht
    Command to explain; without it, all are listed
      Opdracht om uit te leggen; zonder komen ze allemaal
    Prints a script that completes commands and options in a shell
      Toont een script dat opdrachten en opties in een shell aanvult
    Shell to complete in
      Shell waarin wordt aangevuld
    Put the script where the shell looks for it, in a folder that you make first where it is not there:
      Zet het script waar de shell het zoekt; maak de map eerst aan als die er nog niet is:
    bash looks there where its package bash-completion is installed; else let ~/.bashrc source the file. zsh needs the folder on its list, by these lines in ~/.zshrc:
      bash zoekt daar als het pakket bash-completion is geïnstalleerd; laat anders ~/.bashrc het bestand inlezen. Voor zsh hoort de map op de lijst, met deze regels in ~/.zshrc:
    Language of what is written for people; results do not depend on it
      Taal van wat voor mensen wordt geschreven; resultaten hangen er niet van af

    Runs scenarios, and compares each with the baseline
      Voert scenario's uit en vergelijkt elk met het basisscenario
    Scenarios are files, or a folder of them. All run on the same random numbers, so that runs can be compared pair by pair. The comparison is printed; the folder of results holds it, and everything else, as CSV.
      Scenario's zijn bestanden, of een map ermee. Alle runs gebruiken dezelfde toevalsgetallen, zodat ze paar voor paar te vergelijken zijn. De vergelijking komt op het scherm; in de map met resultaten staat ze, met al het andere, als CSV.
    Scenario files or a folder
      Scenariobestanden of een map
    Folder for the results; '-' writes one row per run as CSV on standard output
      Map voor de resultaten; '-' schrijft één rij per run als CSV naar de standaarduitvoer
    Compares under each set of assumptions in the folder of that name beside the scenarios
      Vergelijkt onder elke set aannames in de map van die naam naast de scenario's
    Scenario that the others are compared with
      Scenario waarmee de andere worden vergeleken
    baseline.json5, else the first
      baseline.json5, anders het eerste
    Runs of each scenario
      Aantal runs van elk scenario
    Weeks that a run lasts
      Aantal weken dat een run duurt
    Threads that work; changes no result
      Aantal threads dat werkt; verandert geen resultaat
    Sets one path of every scenario that can have it
      Stelt één pad in van elk scenario dat het kan hebben
    Writes into a folder that holds other things
      Schrijft in een map waarin andere dingen staan
    Writes into a folder that holds other things, and asks for more memory than there is
      Schrijft in een map waarin andere dingen staan, en vraagt om meer geheugen dan er is
    Checks every invariant of the model every week
      Controleert elke week alle vaste regels van het model
    Shows no progress
      Toont geen voortgang
    Prints without bold titles
      Zet titels niet vet

    Says everything that is wrong with scenarios, sweeps, cities and sets of assumptions, and runs nothing
      Meldt alles wat er mis is met scenario's, sweeps, steden en sets aannames, en voert niets uit
    Files of scenarios and sweeps, folders of them, folders of cities, or a folder assumptions
      Bestanden van scenario's en sweeps, mappen ermee, mappen van steden, of een map assumptions
    Lists or finds every setting and parameter
      Toont of zoekt instellingen en parameters
    With words of policy, English or Dutch, the settings that hold them all are listed, the best first: in their path, Dutch term, summary or kind of intervention. A kind lists its settings. Small typing errors are forgiven. Groups are scenario, world, the kinds of intervention, and assumption.
      Met woorden uit het beleid, Engels of Nederlands, komen de instellingen die ze allemaal bevatten, de beste eerst: in pad, term, omschrijving of soort interventie. Een soort geeft al haar instellingen. Kleine tikfouten zijn geen bezwaar. Groepen zijn scenario, wereld, de soorten interventie, en aanname.
    An id of evidence such as A19 lists the settings whose source names it, and the row of evidence. A source is cited (a row of evidence gives the value), calibrated (to a target) or assumed (and why); the list ends with how many are which, and the column source_kind of the other forms says it of each.
      Met een nummer uit de evidentie, zoals A19, komen de instellingen die het als bron noemen, en die rij evidentie. Een bron is literatuur (een rij evidentie geeft de waarde), gekalibreerd (op een doel) of een aanname (en waarom); de lijst eindigt met de aantallen, en de kolom source_kind van de andere vormen zegt het van elke instelling.
    Lists or finds the published figures that defaults and targets rest on
      Toont of zoekt de gepubliceerde cijfers waarop standaardwaarden en doelen berusten
    With words, the rows that hold them all are listed; an id such as B22 lists that row, and with it the settings that name it. Rows are in English. Confidence says where a figure was seen: source_text (in the source itself), abstract, secondary (in a text that reports it), derived (from other rows) or unverified_recall (from memory, so never a target).
      Met woorden komen de rijen die ze allemaal bevatten; een nummer zoals B22 toont die rij, en de instellingen die haar noemen. Rijen zijn in het Engels. De betrouwbaarheid zegt waar een cijfer gezien is: source_text (in de bron zelf), abstract (samenvatting), secondary (in een tekst die het meldt), derived (afgeleid uit andere rijen) of unverified_recall (uit het geheugen, en dus nooit een doel).
    Words to look for
      Woorden om naar te zoeken
    Form of the list
      Vorm van de lijst

    Writes a commented starter scenario
      Schrijft een scenario om mee te beginnen, met uitleg erin
    It explains every setting, shows the value that holds, and switches on one intervention. It builds on the baseline beside FILE, or on Scenarios/baseline.json5 of this folder or the nearest above, unless told otherwise.
      Elke instelling is uitgelegd, met de waarde die geldt; één interventie staat aan. Het scenario bouwt voort op het basisscenario naast FILE, of op Scenarios/baseline.json5 in deze map of de eerste erboven, tenzij iets anders is opgegeven.
    The scenario to write; ends in .json5, or in .json for one without comments
      Het scenario dat wordt geschreven; eindigt op .json5, of op .json voor een scenario zonder uitleg
    Scenario that it builds on
      Scenario waarop het voortbouwt
    the baseline that is found
      het basisscenario dat wordt gevonden
    Folder of its city, for a scenario that builds on no other
      Map van de stad, voor een scenario dat op geen ander voortbouwt
    Overwrites a file that is there
      Overschrijft een bestand dat er staat
    Prints the JSON Schema of scenario files, for editors
      Toont het JSON Schema van scenariobestanden, voor editors
    Editors that know it complete and explain settings, and mark what is wrong, while a scenario is written. It is draft-07. Keep it out of folders of scenarios, where every .json file counts as one:
      Een editor die het kent, vult instellingen aan, legt ze uit en wijst aan wat mis is terwijl een scenario wordt geschreven. Het is draft-07. Zet het niet in een map met scenario's, want daar geldt elk .json-bestand als scenario:

    Makes a synthetic city as two CSV files
      Maakt een synthetische stad als twee CSV-bestanden
    Without further options the shipped cities come out, byte for byte. The same options make the same city on any machine. A large country, and a long town with few very deprived neighbourhoods:
      Zonder verdere opties komen de meegeleverde steden eruit, byte voor byte. Dezelfde opties maken op elke computer dezelfde stad. Een groot land, en een lange stad met weinig zeer kwetsbare wijken:
    Folder for the city
      Map voor de stad
    The shipped city that it resembles
      De meegeleverde stad waarop ze lijkt
    Neighbourhoods; without, as many as the youths fill
      Aantal wijken; zonder deze optie zoveel als de jongeren vullen
    Youths of all neighbourhoods together; without, as many as the neighbourhoods take
      Aantal jongeren van alle wijken samen; zonder deze optie zoveel als er in de wijken passen
    Towns over which the neighbourhoods are spread; without, those of the shipped city
      Aantal gemeenten waarover de wijken verdeeld zijn; zonder deze optie die van de meegeleverde stad
    Width of a town over its height: 1 is round, 5 a ribbon
      Breedte van een stad gedeeld door haar hoogte: 1 is rond, 5 een lint
    Deprivation of the least and the most deprived neighbourhood, 0 to 1; without, those of the shipped city
      Achterstand van de minst en de meest kwetsbare wijk, 0 tot 1; zonder deze optie die van de meegeleverde stad
    How it is spread: 1 evenly, above 1 few neighbourhoods are very deprived, below 1 few are little deprived; 1 with --deprivation, without both as in the shipped city
      Hoe de achterstand verdeeld is: 1 gelijkmatig, boven 1 zijn weinig wijken zeer kwetsbaar, onder 1 weinig wijken nauwelijks; 1 met --deprivation, zonder beide opties zoals in de meegeleverde stad
    Seed of all its draws
      Startgetal (seed) van alle trekkingen
    Overwrites a city that is there
      Overschrijft een stad die er staat
    Says everything that is wrong with a city's files
      Meldt alles wat er mis is met de bestanden van een stad
    Folder of the city
      Map van de stad
    Measures speed and memory of the model's week
      Meet snelheid en geheugen van de week van het model
    Measures the week without programmes, the week with every kind of intervention, and a plain workload to lay beside other frameworks, in synthetic cities of several sizes, with one thread and with two. Takes a few minutes; use a release build on a machine that does nothing else.
      Meet de week zonder programma's, de week met elke soort interventie, en een eenvoudige rekentaak om naast andere raamwerken te leggen, in synthetische steden van verschillende omvang, met één thread en met twee. Duurt enkele minuten; gebruik een release-build op een computer die verder niets doet.
    --output writes one row for each workload, size and number of threads: youth-weeks per second of processor time and by the clock, bytes per youth, nanoseconds per youth-week in each phase of a week (of one thread), and the machine.
      --output schrijft een rij voor elke rekentaak, omvang en elk aantal threads: jongereweken per seconde processortijd en kloktijd, bytes per jongere, nanoseconden per jongereweek in elke fase van een week (van één thread), en de computer.
    --ratio measures for some seconds what a week of the model costs over a week of the plain workload's slow reference in the same process, and prints that alone. With limits it fails with exit code 1 where one is exceeded:
      --ratio meet enkele seconden lang wat een week van het model kost, gedeeld door een week van de langzame referentie van de eenvoudige rekentaak in hetzelfde proces, en toont alleen dat. Met grenzen mislukt het met exitcode 1 als er een wordt overschreden:
    Youths of a city; several times for several sizes
      Aantal jongeren van een stad; meermaals voor meer steden
    Weeks that each repeat measures
      Aantal weken dat elke herhaling meet
    by size
      naar omvang
    Repeats, of which the least disturbed counts
      Aantal herhalingen, waarvan de minst gestoorde telt
    Writes the measurements as CSV
      Schrijft de metingen als CSV
    Measures the model against a reference in the same process, and nothing else
      Meet het model tegen een referentie in hetzelfde proces, en niets anders
    Fails where a week without programmes costs more times the reference
      Mislukt als een week zonder programma's meer keren de referentie kost
    Fails where a week with every kind costs more times the reference
      Mislukt als een week met elke soort meer keren de referentie kost
    """#
}
