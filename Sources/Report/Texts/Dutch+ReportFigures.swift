extension Dutch {
  /// What stands in and beside the figures of a report.
  static let reportFigures = #"""
    clearly lower
      duidelijk lager
    clearly higher
      duidelijk hoger
    not to be told from zero
      niet van nul te onderscheiden
    not known
      niet bekend
    in every pair
      in elk paar
    per cent
      procent
    The comparison holds no outcome that this figure shows.
      De vergelijking bevat geen uitkomst die deze figuur laat zien.
    Each mark is the change against '{0}'. The line through it is the 95 % interval. Where that crosses the zero line, up cannot be told from down.
      Elk teken is de verandering ten opzichte van '{0}'. De lijn erdoor is het 95%-interval. Waar die de nullijn kruist, is hoger niet van lager te onderscheiden.
    With one run of each scenario there is no interval. The marks say nothing about certainty.
      Met één run van elk scenario is er geen interval. De tekens zeggen niets over zekerheid.
    Change in the time that youths are involved, and in first-time recruitments
      Verandering in de tijd dat jongeren betrokken zijn, en in eerste rekruteringen
    Other outcomes
      Andere uitkomsten
    The two can move apart. Recruiters refill the openings of youths who leave. So there can be more persons, each for a shorter time.
      De twee kunnen uiteenlopen. Ronselaars vullen de plekken van jongeren die vertrekken opnieuw. Zo kunnen er meer personen zijn, elk korter.
    Of {0} intervals of 95 % about one in twenty misses the true value of the simulation, by chance alone.
      Van {0} intervallen van 95% mist ongeveer één op de twintig de ware waarde van de simulatie, alleen door toeval.
    The folder holds nothing to compare.
      In de map staat niets om te vergelijken.
    Mean of runs
      Gemiddelde van runs
    There is no second scenario, so this shows levels, and no effects.
      Er is geen tweede scenario, dus dit zijn niveaus en geen effecten.
    Levels over the whole time
      Niveaus over de hele tijd

    The folder holds no timeseries.csv, so that the years cannot be shown.
      In de map staat geen timeseries.csv, dus de jaren zijn niet te tonen.
    The file timeseries.csv holds no outcome that this figure shows.
      Het bestand timeseries.csv bevat geen uitkomst die deze figuur laat zien.
    Bands are 95 % intervals of the mean.
      Banden zijn 95%-intervallen van het gemiddelde.
    The solid line is the scenario, the dashed one '{0}'. Bands are 95 % intervals of the mean. A triangle marks where measures begin or end.
      De doorgetrokken lijn is het scenario, de streeplijn '{0}'. Banden zijn 95%-intervallen van het gemiddelde. Een driehoek staat waar maatregelen beginnen of eindigen.
    The vertical axis does not begin at zero.
      De verticale as begint niet bij nul.
    Week {0}: {1}
      Week {0}: {1}
    Week {0}: {1}; baseline {2}
      Week {0}: {1}; basis {2}
    {0}: {1} at the end {2}.
      {0}: {1} aan het eind {2}.
    {0}: {1} at the end {2}, in the baseline {3}.
      {0}: {1} aan het eind {2}, in het basisscenario {3}.

    The folder holds no neighbourhoods.csv, so that no map can be shown.
      In de map staat geen neighbourhoods.csv, dus er is geen kaart te tonen.
    Each disc is a neighbourhood, as large as its youths are many; lines are contacts across. A sign stands where the interval excludes zero.
      Elke schijf is een wijk, zo groot als het aantal jongeren; lijnen zijn onderlinge contacten. Een teken staat waar het interval nul uitsluit.
    There is room for the maps of {0} scenarios; neighbourhoods.csv has all.
      Er is plaats voor de kaarten van {0} scenario's; neighbourhoods.csv heeft ze alle.
    Of {0} neighbourhoods about one in twenty gets a sign by chance alone. A thick ring marks places that local measures were meant for.
      Van {0} wijken krijgt ongeveer één op de twintig alleen door toeval een teken. Een dikke ring staat om wijken waar lokale maatregelen voor bedoeld waren.
    {0}: {1} person-years
      {0}: {1} persoonsjaren
    {0}: {1} person-years, {2}
      {0}: {1} persoonsjaren, {2}
    Of {0} neighbourhoods {1} are clearly lower and {2} clearly higher; {3} of these higher ones had no local measure.
      Van {0} wijken zijn er {1} duidelijk lager en {2} duidelijk hoger; van die hogere hadden er {3} geen lokale maatregel.
    Of {0} neighbourhoods {1} are clearly lower and {2} clearly higher.
      Van {0} wijken zijn er {1} duidelijk lager en {2} duidelijk hoger.
    lower by {0} or more
      {0} of meer lager
    lower by less
      minder lager
    higher by less
      minder hoger
    higher by {0} or more
      {0} of meer hoger
    The neighbourhoods, the most deprived first
      De wijken, de kwetsbaarste eerst
    Map with the number of each neighbourhood.
      Kaart met het nummer van elke wijk.
    The number behind a name is its deprivation, from 0 to 1.
      Het getal achter een naam is de kwetsbaarheid, van 0 tot 1.

    These results say nothing about costs.
      Deze resultaten zeggen niets over kosten.
    Left out, since they change the world as well, which has no price: {0}.
      Weggelaten, want deze veranderen ook de wereld, die geen prijs heeft: {0}.
    Further to the right costs more, higher up prevents more. Vertical lines are 95 % intervals. The line joins scenarios that no cheaper one betters.
      Verder naar rechts kost meer, hoger voorkomt meer. Verticale lijnen zijn 95%-intervallen. De lijn verbindt scenario's waarvan geen goedkoper scenario beter is.
    Costs are those of the measures alone: what less crime or detention saves is not set against them.
      De kosten zijn alleen die van de maatregelen: wat minder misdaad of detentie bespaart, is er niet afgetrokken.
    The same, with the corner near zero enlarged:
      Hetzelfde, met de hoek bij nul vergroot:
    million euro more than the baseline
      miljoen euro meer dan het basisscenario
    Cost and person-years prevented of {0} scenarios; the table beside it has the numbers.
      Kosten en voorkomen persoonsjaren van {0} scenario's; de tabel ernaast heeft de cijfers.
    {0}: {1} euro, {2} person-years prevented
      {0}: {1} euro, {2} persoonsjaren voorkomen
    No.
      Nr.
    Million euro
      Miljoen euro
    Person-years prevented
      Persoonsjaren voorkomen
    Euro for each
      Euro per stuk
    not to be said
      niet te zeggen
    Costs and effects
      Kosten en effecten
    Costs and effects over the whole time; bold rows are on the line
      Kosten en effecten over de hele tijd; vette rijen liggen op de lijn
    No scenario with a price clearly prevents involvement, so there is no line.
      Geen scenario met een prijs voorkomt duidelijk betrokkenheid, dus er is geen lijn.
    On the line, from cheap to dear: {0}. The line follows estimates. Where intervals overlap, neighbours may change places.
      Op de lijn, van goedkoop naar duur: {0}. De lijn volgt schattingen. Waar intervallen overlappen, kunnen buren van plaats wisselen.

    No scenario here is exactly two of the others together, so this cannot be said.
      Geen scenario hier is precies twee andere samen, dus dit is niet te zeggen.
    only '{0}'
      alleen '{0}'
    both together
      beide samen
    together, beyond the sum
      samen, boven op de som
    person-years, against the baseline
      persoonsjaren, ten opzichte van de basis

    The folder holds no groups.csv, so that groups cannot be shown.
      In de map staat geen groups.csv, dus groepen zijn niet te tonen.
    The file groups.csv holds no differences in person-years involved.
      Het bestand groups.csv bevat geen verschillen in persoonsjaren betrokken.
    years involved per 1,000 youth-years
      jaren betrokken per 1.000 jongerenjaren
    person-years involved
      persoonsjaren betrokken
    Change against the same group of '{0}', with 95 % intervals. A youth counts in the group that he or she is in at the time.
      Verandering ten opzichte van dezelfde groep van '{0}', met 95%-intervallen. Een jongere telt in de groep waar hij of zij op dat moment in zit.
    least deprived fifth
      minst kwetsbare vijfde
    second fifth
      tweede vijfde
    middle fifth
      middelste vijfde
    fourth fifth
      vierde vijfde
    most deprived fifth
      kwetsbaarste vijfde
    boys and men
      jongens en mannen
    girls and women
      meisjes en vrouwen
    aged {0} to {1}
      {0} tot en met {1} jaar

    Illegal market
      Illegale markt
    approaches
      benaderingen
    hands wanted
      gezochte handen
    openings filled
      plekken vervuld
    offer for a newcomer
      bod voor een nieuwkomer
    Legal market
      Legale markt
    hires
      aangenomen
    vacancies
      vacatures
    posts filled
      banen vervuld
    mean wage
      gemiddeld loon
    Recruiters are the employers of an illegal labour market. Both markets have openings, and make offers to the same youths.
      Ronselaars zijn de werkgevers van een illegale arbeidsmarkt. Beide markten hebben plekken, en doen een aanbod aan dezelfde jongeren.
    change in per cent
      verandering in procent
    """#
}
