extension Dutch {
  /// The frame of a report: its question, its answer, and what stands behind the figures.
  static let reportPage = #"""
    report takes a folder of results, as keerpunt run, sweep, merge and compare write them
      report leest een map met resultaten, zoals keerpunt run, sweep, merge en compare ze schrijven
    Writes the report of a results folder again, as one page for a browser
      Schrijft het rapport van een map met resultaten opnieuw, als één pagina voor een browser
    The page is made from the tables in the folder alone, so that it can be written years later, or in the other language. It needs no network and holds both languages; the one asked for shows first.
      De pagina volgt alleen uit de tabellen in de map, en is dus ook jaren later of in de andere taal te schrijven. Ze heeft geen netwerk nodig en bevat beide talen; de gevraagde staat voorop.
    Folder of results
      Map met resultaten
    File for the report; '-' writes it on standard output
      Bestand voor het rapport; '-' schrijft naar standaarduitvoer
    that of the folder
      dat van de map
    Report in {0}; open it in a browser.
      Rapport in {0}; open het in een browser.

    Contents
      Inhoud
    Which measures turn most youths away from organised crime, where, and at what cost?
      Welke maatregelen houden de meeste jongeren weg van georganiseerde misdaad, waar, en tegen welke kosten?
    Sweep: {0}
      Reeks: {0}
    an unknown number of youths
      een onbekend aantal jongeren
    some runs
      enkele runs
    {0}: {1} of a made-up city, {2}, {3}.
      {0}: {1} van een verzonnen stad, {2}, {3}.
    1 scenario beside '{0}': {1} of a made-up city, {2}, {3} each.
      1 scenario naast '{0}': {1} van een verzonnen stad, {2}, elk {3}.
    {0} scenarios beside '{1}': {2} of a made-up city, {3}, {4} each.
      {0} scenario's naast '{1}': {2} van een verzonnen stad, {3}, elk {4}.
    an unknown time
      een onbekende tijd
    1 year
      1 jaar
    {0} years
      {0} jaar
    There is one scenario, and nothing to compare it with.
      Er is één scenario, en niets om het mee te vergelijken.
    No scenario can be compared with '{0}'.
      Geen scenario is met '{0}' te vergelijken.
    There is one run of each scenario, which says nothing about certainty.
      Er is één run van elk scenario, en die zegt niets over zekerheid.
    No scenario shows a clear effect on the time that youths are involved.
      Geen scenario laat een duidelijk effect zien op de tijd dat jongeren betrokken zijn.
    No scenario clearly lowers the time that youths are involved; {0} of {1} raise it.
      Geen scenario verlaagt duidelijk de tijd dat jongeren betrokken zijn; {0} van de {1} verhogen die.
    '{0}' lowers the time that youths are involved by {1}.
      '{0}' verlaagt de tijd dat jongeren betrokken zijn met {1}.
    1 of {0} scenarios lowers
      1 van de {0} scenario's verlaagt
    {0} of {1} scenarios lower
      {0} van de {1} scenario's verlagen
    {0} the time that youths are involved, '{1}' most: by {2}.
      {0} de tijd dat jongeren betrokken zijn, '{1}' het meest: met {2}.
    {0} the time that youths are involved; '{1}' by {2}, too near to {3} to call it the best.
      {0} de tijd dat jongeren betrokken zijn; '{1}' met {2}, te dicht bij {3} om het beste te heten.
    {0} (95 % interval {1} to {2})
      {0} (95%-interval {1} tot {2})
    What a prevented person-year costs cannot be said from these results.
      Wat een voorkomen persoonsjaar kost, is uit deze resultaten niet te zeggen.
    With '{0}' each prevented person-year costs {1} euro (95 % interval {2} to {3}).
      Met '{0}' kost elk voorkomen persoonsjaar {1} euro (95%-interval {2} tot {3}).
    A prevented person-year is cheapest with '{0}': {1} euro (95 % interval {2} to {3}).
      Een voorkomen persoonsjaar is het goedkoopst met '{0}': {1} euro (95%-interval {2} tot {3}).
    A prevented person-year costs least with '{0}', {1} euro (95 % interval {2} to {3}), but others may be as cheap.
      Een voorkomen persoonsjaar kost het minst met '{0}', {1} euro (95%-interval {2} tot {3}), maar andere kunnen even goedkoop zijn.
    More runs would say how sure this is: at least two of each scenario.
      Hoe zeker dit is, blijkt pas uit meer runs: minstens twee van elk scenario.
    The intervals are about chance in {0} pairs of runs; what holds under other assumptions stands below.
      De intervallen gaan over het toeval in {0} paren runs; wat onder andere aannames geldt, staat hieronder.
    The intervals are about chance in {0} pairs of runs, and not about what is unknown of the world.
      De intervallen gaan over het toeval in {0} paren runs, en niet over wat van de wereld onbekend is.
    Of {0} points {1} are clearly lower than what they are compared with, and {2} clearly higher.
      Van {0} punten zijn er {1} duidelijk lager dan waar ze mee vergeleken worden, en {2} duidelijk hoger.
    There are {0} points.
      Er zijn {0} punten.
    The least person-years involved are at {0}: {1}.
      De minste persoonsjaren betrokken zijn bij {0}: {1}.
    The lowest estimate is at {0}: {1}; the intervals of {2} other points overlap with it.
      De laagste schatting is bij {0}: {1}; de intervallen van {2} andere punten overlappen ermee.
    There is one run of each point, which says nothing about certainty.
      Er is één run van elk punt, en die zegt niets over zekerheid.
    The intervals are about chance in the simulation, and not about what is unknown of the world.
      De intervallen gaan over het toeval in de simulatie, en niet over wat van de wereld onbekend is.
    reference
      vergelijkingspunt
    over {0} weeks
      over {0} weken
    All scenarios
      Alle scenario's
    Scenario in the figures below
      Scenario in de figuren hieronder
    Outcome
      Uitkomst
    Scenario
      Scenario
    Baseline
      Basis
    Difference
      Verschil
    Change
      Relatief
    95 % interval
      95%-interval
    with 95 % interval
      met 95%-interval

    What each scenario does
      Wat elk scenario doet
    Over the years
      Door de jaren heen
    Where it happens
      Waar het gebeurt
    Cost against effect
      Kosten tegenover effect
    Is the whole more than its parts?
      Is het geheel meer dan de delen?
    Who benefits
      Wie er baat bij heeft
    Two labour markets
      Twee arbeidsmarkten
    Seats and unmet need
      Plekken en wachtenden
    Before and after, and what the scenario did
      Voor en na, en wat het scenario deed
    Which conclusions hold under other assumptions
      Welke conclusies gelden onder andere aannames
    Over the settings
      Over de instellingen
    All numbers
      Alle cijfers
    What was assumed
      Wat is aangenomen
    What this must not be used for
      Waar dit niet voor mag dienen
    Words
      Woorden
    Where this comes from
      Waar dit vandaan komt

    Every youth, neighbourhood and recruiter is made up. No data about real persons went in.
      Elke jongere, wijk en ronselaar is verzonnen. Er zitten geen gegevens over echte personen in.
    Recruiters have openings, as employers do. Where one youth leaves, another is asked.
      Ronselaars hebben plekken, net als werkgevers. Waar een jongere vertrekt, wordt een ander gevraagd.
    How youths weigh offers is assumed, and so is how hard the market pushes back.
      Hoe jongeren een aanbod wegen is aangenomen, en ook hoe hard de markt terugduwt.
    Effects of programmes go in as assumptions or from trials elsewhere.
      Effecten van programma's gaan erin als aanname, of uit onderzoek elders.
    Every run with a measure shares its random numbers with a run without it.
      Elke run met een maatregel deelt zijn toevalsgetallen met een run zonder.
    and {0} more, in provenance.json
      en nog {0}, in provenance.json
    Nothing beside the settings of the model.
      Niets naast de instellingen van het model.
    What each scenario sets
      Wat elk scenario instelt
    All else is as the model has it. Names are those of scenario files.
      Al het andere is zoals het model het heeft. De namen zijn die van scenariobestanden.
    Not for persons. Nobody in it is real. It must not select, score or profile youths, families or employers.
      Niet voor personen. Niemand erin is echt. Het mag geen jongeren, gezinnen of werkgevers selecteren, scoren of profileren.
    Not for real neighbourhoods as they are. A ranking of real places by simulated crime is worth nothing.
      Niet voor echte wijken zoals ze zijn. Een ranglijst van echte plaatsen naar gesimuleerde misdaad is niets waard.
    Not for forecasts. It says what a policy changes under stated assumptions, not how many will be involved.
      Niet voor voorspellingen. Het zegt wat beleid verandert onder genoemde aannames, niet hoeveel jongeren betrokken raken.
    Not as evidence that a programme works. What a programme does was put in.
      Niet als bewijs dat een programma werkt. Wat een programma doet, is erin gestopt.
    Not for a verdict from one set of assumptions. Quote no number without its interval.
      Niet voor een oordeel op één set aannames. Noem geen cijfer zonder het interval.
    Not for fine differences in cost. Most prices are rough, and savings are not counted.
      Niet voor kleine verschillen in kosten. De meeste prijzen zijn grof, en besparingen tellen niet mee.
    Not for groups that it does not know. Origin, faith and migration are not in it.
      Niet voor groepen die het niet kent. Herkomst, geloof en migratie zitten er niet in.

    person-year involved
      persoonsjaar betrokken
    One youth who is involved in organised crime for one year, or two for half a year each.
      Eén jongere die een jaar lang betrokken is bij georganiseerde misdaad, of twee elk een half jaar.
    first-time recruitment
      eerste rekrutering
    A youth who was never involved before takes up work for recruiters.
      Een jongere die nooit eerder betrokken was, gaat werken voor ronselaars.
    baseline
      basisscenario
    The same city without the measures. All else is compared with it.
      Dezelfde stad zonder de maatregelen. Al het andere wordt ermee vergeleken.
    The city with a set of measures.
      De stad met een pakket maatregelen.
    One course of the city through all its years. Chance makes each run different.
      Eén gang van de stad door alle jaren. Door toeval is elke run anders.
    Of a hundred intervals made this way, about 95 hold what endlessly many runs would give. What is unknown of the world is not in it.
      Van honderd zulke intervallen bevatten er zo'n 95 wat eindeloos veel runs zouden geven. Wat van de wereld onbekend is, zit er niet in.
    pair
      paar
    A run with the measures and one without, with the same chance. What differs is what the measures did.
      Een run met de maatregelen en een zonder, met hetzelfde toeval. Wat verschilt, is wat de maatregelen deden.
    The interval holds zero. The effect may be up, down or nothing.
      Het interval bevat nul. Het effect kan omhoog, omlaag of niets zijn.
    opening
      plek
    A place that an employer or a recruiter wants to fill.
      Een plaats die een werkgever of ronselaar wil vullen.
    push-back
      terugduwen
    How soon recruiters fill the place of a youth who left.
      Hoe snel ronselaars de plek vullen van een jongere die vertrok.
    How hard a neighbourhood has it, from 0 to 1. A fifth holds a fifth of the youths.
      Hoe zwaar een wijk het heeft, van 0 tot 1. Een vijfde deel bevat een vijfde van de jongeren.

    Program
      Programma
    Scenarios
      Scenario's
    Runs of each
      Runs van elk
    Weeks of a run, after weeks of burn-in
      Weken van een run, na weken aanloop
    Seed
      Seed
    City
      Stad
    What these results can be made again from
      Waaruit deze resultaten opnieuw te maken zijn
    This page was made from the tables beside it alone; provenance.json there has every setting.
      Deze pagina is alleen uit de tabellen ernaast gemaakt; provenance.json daar heeft elke instelling.
    """#
}
