extension Dutch {
  /// What the settings of scenarios are: of the scenario itself, of the world, and of each kind of intervention.
  static let settings = #"""
    A scenario file, or a list of them, that this one builds on
      Een scenariobestand, of een lijst daarvan, waarop dit scenario voortbouwt
    What the scenario is called
      Hoe het scenario heet
    What it is about, in a sentence
      Waar het over gaat, in één zin
    Folder with the files of the city, relative to this file
      Map met de bestanden van de stad, gezien vanuit dit bestand
    Weeks that a run lasts after its burn-in
      Aantal weken dat een run duurt, na de aanloop
    Weeks lived before week 1, in the world as it is by default
      Aantal weken voorafgaand aan week 1, in de wereld zoals die standaard is
    Runs of each scenario, paired over scenarios by their random numbers
      Aantal runs van elk scenario; de runs van verschillende scenario's zijn gepaard door dezelfde toevalsgetallen
    Seed of the random numbers
      Startgetal (seed) van de toevalsgetallen
    What is written besides totals
      Wat er naast de totalen wordt weggeschreven
    Outcomes that weekly.csv holds for every week and neighbourhood
      Uitkomsten die weekly.csv voor elke week en wijk bevat
    Kinds of event that events.csv holds, one by one
      Soorten gebeurtenissen die events.csv één voor één bevat
    The first so many replications whose weekly values and events are kept; 0 for all
      Van de eerste zoveel herhalingen worden weekwaarden en gebeurtenissen bewaard; 0 voor alle
    The JSON Schema of this file, which tells editors what may stand in it; a run takes no notice
      Het JSON Schema van dit bestand, dat een editor vertelt wat erin mag staan; een run let er niet op
    Weeks in a period of time series
      Aantal weken in een periode van de tijdreeksen
    The world around policy, from week 1 on
      De wereld rond het beleid, vanaf week 1
    Programmes by a name of your choice, each with a kind
      Interventies onder een zelfgekozen naam, elk met een soort (kind)
    Parameters of the model, from the start of the burn-in on
      Parameters van het model, vanaf het begin van de aanloop

    Legal posts, relative to what there is
      Legale banen, in verhouding tot wat er nu is
    Wages, relative to what they are
      Lonen, in verhouding tot wat ze nu zijn
    Benefit level, relative to what it is
      Hoogte van de uitkeringen, in verhouding tot nu
    Hands that recruiters want, relative to what they do
      Vraag van ronselaars naar uitvoerders, in verhouding tot nu
    Share of approaches with a threat, relative to what it is
      Aandeel benaderingen met bedreiging, in verhouding tot nu
    Arrests of recruiters and hands and visible presence, relative to what there are
      Aanhoudingen van ronselaars en uitvoerders en zichtbare aanwezigheid, in verhouding tot nu
    Share of jobless youths whom the regular job offer reaches
      Aandeel werkloze jongeren dat met het reguliere aanbod wordt bereikt
    Chance that a signal reaches another domain, as found
      Kans dat een signaal een ander domein bereikt, zoals het nu is
    Fewer posts for some time
      Een tijdlang minder banen
    First week; 0 for no recession
      Eerste week; 0 voor geen recessie
    Last week
      Laatste week
    Share of posts that is lost
      Aandeel banen dat verdwijnt

    The kind of intervention
      De soort interventie
    First week of the programme
      Eerste week van de interventie
    Last week of the programme; 0 for none
      Laatste week van de interventie; 0 voor geen einde
    Weeks from the start to full strength
      Aantal weken van het begin tot de volle sterkte
    How it reaches its neighbourhoods one after the other
      Hoe de interventie de wijken één voor één bereikt
    Neighbourhoods that begin at one time; 0 for all at once
      Aantal wijken dat tegelijk begint; 0 voor alle tegelijk
    Weeks until the next neighbourhoods begin
      Aantal weken tot de volgende wijken beginnen
    Which neighbourhoods come first
      Welke wijken het eerst aan de beurt zijn
    Where it runs
      Waar de interventie plaatsvindt
    The so many most deprived neighbourhoods; 0 for no choice by deprivation
      Zoveel van de meest kwetsbare wijken; 0 om niet op achterstand te kiezen
    Names of the neighbourhoods
      Namen van de wijken
    All neighbourhoods of this municipality; empty for no choice by municipality
      Alle wijken van deze gemeente; leeg om niet op gemeente te kiezen
    The so many worst neighbourhoods, as observed, looked at again and again; 0 for no such choice
      Zoveel wijken waar het volgens de waarnemingen het slechtst gaat, telkens opnieuw bezien; 0 om niet zo te kiezen
    What neighbourhoods are judged by: counts of the past year for each youth
      Waarop wijken worden beoordeeld: tellingen van het afgelopen jaar per jongere
    Weeks from one look at the worst neighbourhoods to the next
      Aantal weken tussen twee beoordelingen van de wijken
    For whom it is
      Voor wie de interventie is
    Youngest age served
      Jongste leeftijd in de doelgroep
    Oldest age served
      Oudste leeftijd in de doelgroep
    Whether it is for boys and men or for girls and women alone
      Of de interventie alleen voor jongens en mannen is, of alleen voor meisjes en vrouwen
    What the youths do by day
      Wat de jongeren overdag doen
    Whether it is for youths of multi-problem households alone
      Of de interventie alleen voor jongeren uit multiprobleemgezinnen is
    Whether it is for youths with a criminal record, or without one, alone
      Of de interventie alleen voor jongeren met een strafblad is, of alleen voor jongeren zonder
    How far the youths are involved, which nobody knows for sure: for what-ifs
      Hoe ver de jongeren betrokken zijn; niemand weet dat zeker, dus alleen om scenario's te verkennen
    Least risk that others see, in weights of the rule on signals
      Kleinste risico dat anderen zien, in gewichten van de regel over signalen
    Whether one contact at least must be involved as far as the youth sees
      Of minstens één contact betrokken moet zijn, voor zover de jongere dat ziet
    Who comes first where seats are scarce: worst risk, a lot, or the oldest signal
      Wie voorgaat als plaatsen schaars zijn: het grootste risico, het lot of het oudste signaal

    Coaches who seek out youths at risk and guide them
      Coaches die jongeren met een verhoogd risico opzoeken en begeleiden
    Coaches at work
      Aantal coaches aan het werk
    Youths per coach at one time
      Aantal jongeren per coach tegelijk
    Meetings that the coach plans, coaching intensity
      Ontmoetingen die de coach plant
    Hours that a coach spends with youths per week
      Uren per week die een coach aan jongeren besteedt
    Hours that one meeting takes, travel included
      Uren die één ontmoeting kost, reistijd inbegrepen
    Chance that a coach does not let go of a youth who misses the meetings of a week
      Kans dat een coach een jongere niet loslaat die de ontmoetingen van een week mist
    Chance that a youth keeps a meeting: how well it fits the youth's rhythm and world
      Kans dat een jongere op een ontmoeting komt: hoe goed die past bij het ritme en de wereld van de jongere
    Chance per week that a coach leaves
      Kans per week dat een coach vertrekt
    Weeks that the guidance of one youth is planned to last
      Aantal weken dat de begeleiding van één jongere volgens plan duurt

    Places with local employers for youths without work
      Werkplekken bij lokale werkgevers voor jongeren zonder werk
    Places at one time
      Aantal werkplekken tegelijk
    Added to the wage of a place
      Wat er boven op het loon van een werkplek komt
    How closely the municipality works with the employers
      Hoe nauw de gemeente met de werkgevers samenwerkt
    Weeks that a place lasts
      Aantal weken dat een werkplek duurt

    More arrests and visible presence in a neighbourhood
      Meer aanhoudingen en zichtbare aanwezigheid in een wijk
    Enforcement above what there is: 1 doubles it
      Handhaving boven op wat er al is: 1 is een verdubbeling
    Share of the extra effort aimed at recruiters rather than at hands
      Aandeel van de extra inzet dat op ronselaars is gericht in plaats van op uitvoerders
    Visible presence that comes with it
      Zichtbare aanwezigheid die ermee gepaard gaat
    Trust in institutions lost for each doubling, by stops without an arrest
      Vertrouwen in instanties dat bij elke verdubbeling verloren gaat, door controles zonder aanhouding

    Departments and schools that pass each other's signals on
      Afdelingen en scholen die signalen aan elkaar doorgeven
    Added to the chance that a signal reaches another domain
      Wat erbij komt op de kans dat een signaal een ander domein bereikt
    Weeks until the board stands behind it
      Aantal weken tot het bestuur erachter staat
    Share of staff who know what the other department can do
      Aandeel medewerkers dat weet wat de andere afdeling kan doen
    Share of the delay of signals that fully trained staff saves
      Aandeel van de vertraging van signalen dat volledig toegeruste medewerkers schelen
    """#

  /// Where the defaults of these settings come from.
  static let sources = #"""
    a choice of the experiment
      een keuze van het experiment
    a policy choice
      een beleidskeuze
    a policy choice; Amsterdam's network has 27 messengers (C07)
      een beleidskeuze; het Amsterdamse netwerk telt 27 boodschappers (C07)
    a policy choice; C13 puts a subsidy at 5,000 to 15,000 euro a year, from recall
      een beleidskeuze; C13 stelt een subsidie op 5.000 tot 15.000 euro per jaar, uit het geheugen
    a policy choice; coach hours cap it
      een beleidskeuze; begrensd door de uren van de coaches
    a policy choice; direction A32
      een beleidskeuze; richting volgens A32
    a what-if
      een wat-als
    A21: presence works at the treated place; size here unknown
      A21: aanwezigheid werkt op de plek zelf; hoe sterk is hier onbekend
    A40: departments hardly cooperate; no effect size exists
      A40: afdelingen werken nauwelijks samen; een effectgrootte bestaat niet
    A40: departments hardly work together
      A40: afdelingen werken nauwelijks samen
    about a quarter a year; no published figure
      ongeveer een kwart per jaar; geen gepubliceerd cijfer
    half a year; the summer jobs of A01 lasted 8 weeks
      een half jaar; de zomerbanen van A01 duurden 8 weken
    no figure published; A19 gives the direction: short relations do harm
      geen gepubliceerd cijfer; A19 geeft de richting: korte relaties doen kwaad
    no published figure (C06 is recall); from 4 in the Rotterdam pilot (C05) to 60
      geen gepubliceerd cijfer (C06 is uit het geheugen); van 4 in de Rotterdamse proef (C05) tot 60
    the policy documents ask for it; no published figure
      de beleidsstukken vragen erom; geen gepubliceerd cijfer
    the policy documents call for more intensive contact; no published figure
      de beleidsstukken vragen om intensiever contact; geen gepubliceerd cijfer
    one run shows its course; means over all runs are in other files, and each more takes memory
      één run toont het verloop; gemiddelden over alle runs staan in andere bestanden, en elke run meer kost geheugen
    two thirds of a 36-hour week
      twee derde van een 36-urige werkweek
    """#

  /// What numbers count or measure.
  static let units = #"""
    approaches per week
      benaderingen per week
    chance per week
      kans per week
    coaches
      coaches
    euro per week
      euro per week
    exponent
      exponent
    factor
      factor
    hands
      uitvoerders
    hours
      uren
    log price per week
      log-prijs per week
    log-odds
      log-odds
    log-rate
      log-tempo
    meetings per youth and week
      ontmoetingen per jongere per week
    neighbourhoods
      wijken
    per cent per year
      procent per jaar
    places
      plaatsen
    posts
      banen
    probability
      kans
    rate per week
      tempo per week
    runs
      runs
    share
      aandeel
    share per week
      aandeel per week
    weeks
      weken
    years
      jaren
    youths
      jongeren
    """#
}
