extension Dutch {
  /// What can be wrong with the files of a city, and with a city to be made.
  static let cities = #"""
    there is no city folder {0}
      er is geen stadsmap {0}
    the city {0} is not a folder
      de stad {0} is geen map
    a city is a folder with {0} and {1}
      een stad is een map met {0} en {1}
    the file has more than {0} rows; a city holds at most as many neighbourhoods
      het bestand heeft meer dan {0} rijen; een stad telt hoogstens zoveel wijken
    the file has more than {0} rows; a city holds at most as many links
      het bestand heeft meer dan {0} rijen; een stad telt hoogstens zoveel verbindingen
    the file is larger than {0} MB
      het bestand is groter dan {0} MB
    read as UTF-16
      gelezen als UTF-16
    read with semicolons between cells
      gelezen met puntkomma's tussen de cellen
    read with semicolons between cells and commas before decimals
      gelezen met puntkomma's tussen de cellen en komma's voor de decimalen
    read with tabs between cells
      gelezen met tabs tussen de cellen
    read with tabs between cells and commas before decimals
      gelezen met tabs tussen de cellen en komma's voor de decimalen
    no youths live in {0}
      er wonen geen jongeren in {0}
    the city is in 2 parts that no link joins; the smaller one holds {0}
      de stad valt uiteen in 2 delen zonder verbinding; het kleinste bestaat uit {0}
    the city is in {0} parts that no link joins; the smaller ones hold {1}
      de stad valt uiteen in {0} delen zonder verbinding; de kleinere bestaan uit {1}
    the city is in {0} parts that no link joins; next to the largest are those of {1}
      de stad valt uiteen in {0} delen zonder verbinding; na het grootste komen die van {1}
    {0} and {1}
      {0} en {1}
    {0} and 1 other
      {0} en 1 andere
    {0} and {1} others
      {0} en {1} andere
    {0} and {1}, on line {2}, differ in capitals or spaces only
      {0} en {1}, op regel {2}, verschillen alleen in hoofdletters of spaties
    give each neighbourhood a name that is not taken for another
      geef elke wijk een naam die niet met een andere te verwarren is
    youths is 0 in every neighbourhood; a city needs youths
      youths is 0 in elke wijk; een stad heeft jongeren nodig
    has a space before or after it
      heeft een spatie ervoor of erna
    has a control character or a line break in it
      bevat een stuurteken of een regeleinde
    has {0} characters; at most 100 fit
      heeft {0} tekens; er passen er hoogstens 100
    there are no links between {0} neighbourhoods
      er zijn geen verbindingen tussen {0} wijken
    weight is {0}; a link weighs more than nothing, up to 1
      weight is {0}; een verbinding weegt meer dan nul en hoogstens 1
    {0} is linked to itself; leave the line out
      {0} is met zichzelf verbonden; laat deze regel weg
    {0} is not in {1}
      {0} staat niet in {1}
    from {0} to {1}
      van {0} naar {1}
    the link {0} is stated twice, first on line {1}
      de verbinding {0} staat er twee keer, eerst op regel {1}
    the links from {0} weigh {1} together; they are shares of one whole, at most 1
      de verbindingen vanuit {0} wegen samen {1}; het zijn delen van één geheel, hoogstens 1
    the link {0} is not stated the other way round
      de verbinding {0} staat er niet in omgekeerde richting
    add a line from {0} to {1}
      voeg een regel toe van {0} naar {1}
    there are no neighbourhoods
      er zijn geen wijken
    the name {0} is used twice, first on line {1}
      de naam {0} komt twee keer voor, eerst op regel {1}
    the city has {0} youths, who would take {1} GB of memory; at most {2} fit
      de stad heeft {0} jongeren, die {1} GB geheugen zouden vragen; er passen er hoogstens {2}
    {0} has no link
      {0} heeft geen verbinding
    every neighbourhood with youths has one or more in {0}
      elke wijk met jongeren heeft er een of meer in {0}

    {0} neighbourhoods are outside 1...{1}
      {0} wijken ligt buiten 1...{1}
    {0} municipalities do not fit {1} neighbourhoods
      {0} gemeenten passen niet bij {1} wijken
    {0} youths are too many; at most {1} fit
      {0} jongeren is te veel; er passen er hoogstens {1}
    the youths of a neighbourhood leave 1...{0}
      het aantal jongeren van een wijk valt buiten 1...{0}
    {0} youths do not fit {1} neighbourhoods of {2} to {3}
      {0} jongeren passen niet in {1} wijken van {2} tot {3}
    not a number
      geen getal
    {0} is {1}, outside {2}
      {0} is {1}, buiten {2}
    the width of a town over its height
      de breedte van een stad gedeeld door haar hoogte
    the city would be up to {0} km wide; at most {1} km fit on a map
      de stad zou tot {0} km breed worden; er past hoogstens {1} km op een kaart
    {0} youths are too few for {1} neighbourhoods; each has one at least
      {0} jongeren is te weinig voor {1} wijken; elke wijk heeft er minstens één
    option '--deprivation' is {0}, not a range; expected: LOW..HIGH, such as 0.1..0.9
      optie '--deprivation' is {0}, geen bereik; verwacht: LAAG..HOOG, zoals 0.1..0.9
    option '--deprivation' is {0}; allowed: 0 to 1
      optie '--deprivation' is {0}; toegestaan: 0 t/m 1
    option '--deprivation' is {0}, the lowest above the highest; expected: LOW..HIGH
      optie '--deprivation' is {0}, de laagste boven de hoogste; verwacht: LAAG..HOOG
    the spread of sizes
      de spreiding van de omvang
    the correlation of size with deprivation
      de samenhang van omvang met achterstand
    the distance between neighbourhoods in kilometres
      de afstand tussen wijken in kilometers
    the lowest deprivation
      de laagste achterstand
    the highest deprivation
      de hoogste achterstand
    the power of the deprivation
      de macht van de achterstand
    the lowest deprivation of a band
      de laagste achterstand van een groep
    the highest deprivation of a band
      de hoogste achterstand van een groep
    the share of a band of deprivation
      het aandeel van een achterstandsgroep
    the bands of deprivation hold {0} of the neighbourhoods, not 1
      de achterstandsgroepen bevatten {0} van de wijken, niet 1
    """#

  /// What can be wrong with scenarios.
  static let scenarios = #"""
    it is named more than once, and counts once
      het is meer dan eens genoemd, en telt één keer
    no scenario is named
      er is geen scenario genoemd
    the folder holds no scenarios
      in de map staan geen scenario's
    scenarios are files ending in .json5 or .json; folders in it are not looked into
      scenario's zijn bestanden die op .json5 of .json eindigen; in onderliggende mappen wordt niet gezocht
    the baseline is a folder, must be one scenario file
      het basisscenario is een map, maar moet één scenariobestand zijn
    a second scenario with the name {0}
      een tweede scenario met de naam {0}
    the first is {0}; results tell scenarios apart by the names of their files
      het eerste is {0}; in de resultaten zijn scenario's alleen aan de naam van hun bestand te onderscheiden
    a circle of extends: {0}
      de verwijzingen met extends lopen in een kring: {0}
    more than {0} files extend each other in one chain
      meer dan {0} bestanden bouwen met extends op elkaar voort
    extends is {0}, must be the path of a scenario file or a list of paths
      extends is {0}, moet het pad van een scenariobestand of een lijst van paden zijn
    the scenario is {0}, must be an object with settings
      het scenario is {0}, moet een blok met instellingen zijn
    the scenario names no city
      het scenario noemt geen stad
    city: "cities/focus-area" is a folder with neighbourhoods.csv and links.csv
      city: "cities/focus-area" is een map met neighbourhoods.csv en links.csv
    {0} is {1}, but {2} in the baseline, {3}
      {0} is {1}, maar {2} in het basisscenario, {3}
    the city
      de stad
    none
      geen
    scenarios that are compared need the same city, weeks, seed, replications and record
      scenario's die vergeleken worden, moeten gelijk zijn in city, weeks, seed, replications en record
    there is no scenario to compare with
      er is geen scenario om mee te vergelijken
    the city of {0} youths, with its seats and markets, takes {1} GB of memory; this machine has {2} GB
      de stad van {0} jongeren, met haar plekken en markten, vraagt {1} GB geheugen; deze computer heeft {2} GB
    --force runs it all the same
      --force draait het toch
    the results of {0} replications take {1} GB of memory; this machine has {2} GB
      de resultaten van {0} herhalingen vragen {1} GB geheugen; deze computer heeft {2} GB
    fewer outcomes or kinds of event in record, or fewer record.replications, take less; --force runs it all the same
      minder uitkomsten of soorten gebeurtenissen in record, of minder record.replications, vragen minder; --force draait het toch
    fewer replications, or longer periods (record.every), take less; --force runs it all the same
      minder herhalingen, of langere perioden (record.every), vragen minder; --force draait het toch
    more than {0}
      meer dan {0}

    it sets nothing
      hiermee wordt niets ingesteld
    write PATH=VALUE, such as --set world.jobAvailability=1.2
      schrijf PAD=WAARDE, bijvoorbeeld --set world.jobAvailability=1.2
    extends cannot be set here
      extends is hier niet in te stellen
    name the other file in place of this one
      noem het andere bestand in plaats van dit
    there is nothing to remove at {0}
      bij {0} is niets te verwijderen
    no scenario has an intervention {0}
      geen enkel scenario heeft een interventie {0}

    interventions is {0}, must be an object of interventions by name
      interventions is {0}, moet een blok met interventies op naam zijn
    {0} cannot be the name of an intervention
      {0} kan niet de naam van een interventie zijn
    a name has at least one character, and neither '.' nor '='
      een naam heeft minstens één teken, en geen '.' of '='
    there is no intervention {0} to remove
      er is geen interventie {0} om te verwijderen
    the kinds are {0}
      de soorten zijn {0}
    {0} has no kind
      {0} heeft geen soort (kind)
    {0}.kind is {1}, must be a text
      {0}.kind is {1}, moet een tekst zijn
    {0} is not a kind of intervention
      {0} is geen soort interventie
    'where' chooses places in {0} ways
      'where' kiest wijken op {0} manieren
    give one of names, municipality, mostDeprived, worst
      geef een van names, municipality, mostDeprived, worst
    no youths live in the places chosen
      in de gekozen wijken wonen geen jongeren
    'rollout' and 'worst' contradict: both say when the programme comes to a place
      'rollout' en 'worst' spreken elkaar tegen: beide zeggen wanneer de interventie in een wijk komt
    give one of them
      geef één van beide
    'who' leaves nobody whom {0} can serve
      'who' laat niemand over voor wie {0} iets kan doen
    it can serve ages {0} to {1}, activity {2}
      mogelijk zijn leeftijden {0} t/m {1}, activity {2}
    {0} is {1}, but the city has {2} neighbourhoods
      {0} is {1}, maar de stad heeft {2} wijken
    '{0}' is not a neighbourhood of the city
      '{0}' is geen wijk van de stad
    '{0}' is not a municipality of the city
      '{0}' is geen gemeente van de stad
    end is week {0}, before start, which is week {1}
      end is week {0}, eerder dan start, week {1}
    fromAge is {0}, above toAge, which is {1}
      fromAge is {0}, hoger dan toAge, {1}
    the interventions cost {0} euro in year {1} with all seats taken, above the budget of {2}
      de interventies kosten {0} euro in jaar {1} als alle plekken bezet zijn, boven het budget van {2}
    the most expensive: {0}
      de duurste: {0}
    {0} is true, but there is no budget
      {0} is true, maar er is geen budget
    give budget, in euro per year
      geef budget, in euro per jaar
    its interventions cost nothing, so the budget changes no size
      de interventies kosten niets, dus het budget verandert geen omvang
    {0} would need {1} {2} to cost the budget, the most is {3}
      {0} zou {1} {2} nodig hebben om het budget te kosten, het meeste is {3}
    give a smaller budget, or add interventions
      geef een kleiner budget, of voeg interventies toe
    {0} runs with {1} {2} instead of {3}, to fit the budget
      {0} draait met {1} {2} in plaats van {3}, om in het budget te passen
    the interventions of the baseline are not scaled to the budget
      de interventies van het basisscenario worden niet naar het budget geschaald
    the recession that begins in week {0} has no last week
      de recessie die in week {0} begint, heeft geen laatste week
    give 'to', its last week
      geef 'to', de laatste week
    the recession has no first week and never comes
      de recessie heeft geen eerste week en komt er nooit
    the recession ends in week {0}, before it begins in week {1}
      de recessie eindigt in week {0}, voordat ze in week {1} begint
    """#
}
