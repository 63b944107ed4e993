extension Dutch {
  /// Kinds of intervention that work on places: what they and their settings are, and where defaults come from.
  static let placeKinds = #"""
    Teachers who recognise signals of crime and pass them on
      Docenten die signalen van criminaliteit herkennen en doorzetten
    Share of teachers who are trained
      Aandeel docenten dat is getraind
    How many times as often a trained teacher notices a pupil at risk
      Hoeveel keer zo vaak een getrainde docent een leerling met een verhoogd risico opmerkt
    How many times as often a trained teacher raises a false alarm
      Hoeveel keer zo vaak een getrainde docent vals alarm slaat
    Added to the chance that a trained teacher's signal reaches another domain
      Wat erbij komt op de kans dat een signaal van een getrainde docent een ander domein bereikt
    half a worker (C12, from recall) to train and stand by all teachers of a neighbourhood
      een halve kracht (C12, uit het geheugen) om alle docenten van een wijk te trainen en bij te staan
    as many more as well-founded signals; no published figure
      evenveel meer als gegronde signalen; geen gepubliceerd cijfer

    Problems noticed early in the street, at home and online
      Problemen vroeg opgemerkt op straat, thuis en online
    Full-time workers in each neighbourhood who look out for problems
      Aantal voltijdkrachten in elke wijk dat op problemen let
    What one worker adds to the chance of being noticed in the street
      Wat één kracht toevoegt aan de kans om op straat te worden opgemerkt
    What one worker adds to the chance of being noticed at home
      Wat één kracht toevoegt aan de kans om thuis te worden opgemerkt
    What one worker adds to the chance of being noticed online
      Wat één kracht toevoegt aan de kans om online te worden opgemerkt
    Rise of false alarms for each rise in being noticed
      Stijging van valse alarmen bij elke stijging van wat wordt opgemerkt
    workers per neighbourhood
      krachten per wijk

    Training of pupils and students to withstand temptation and pressure
      Training van leerlingen en studenten tegen verleiding en druk
    Pupils and students who are trained in a year, all places together
      Leerlingen en studenten die in een jaar worden getraind, alle wijken samen
    Share of what is missing to full resilience that a training adds; below 0 it does harm
      Aandeel van wat aan volledige weerbaarheid ontbreekt dat een training toevoegt; onder 0 doet die kwaad
    Share of what was gained that is lost in a week
      Aandeel van de winst dat in een week verloren gaat
    A24: no proof that lessons work, possibly harmful; resilience acts on crime, so none is gained
      A24: geen bewijs dat lessen werken, mogelijk schadelijk; weerbaarheid werkt door op criminaliteit, dus geen winst
    half of it in a year; no published figure
      de helft ervan in een jaar; geen gepubliceerd cijfer
    pupils per year
      leerlingen per jaar

    Schools that are open to pupils of the neighbourhood after hours
      Scholen die na schooltijd open zijn voor leerlingen uit de wijk
    Hours that the building is open after school
      Aantal uren dat het gebouw na schooltijd open is
    Share of pupils who come when it is open
      Aandeel leerlingen dat komt als het open is
    Hours a week in which pupils could be met in the street instead
      Uren per week waarin leerlingen anders op straat te vinden zijn
    Bond to school added for a pupil who spends all these hours there
      Binding met school die erbij komt voor een leerling die al die uren daar is
    By how much it lowers dropping out for such a pupil, besides the bond
      Hoeveel het schooluitval van zo'n leerling verlaagt, naast de binding
    two workers in the building, for each opening hour a week of 36 (C12, from recall)
      twee krachten in het gebouw, voor elk openingsuur in een werkweek van 36 uur (C12, uit het geheugen)
    no published figure, so none but what the bond does
      geen gepubliceerd cijfer, dus geen ander effect dan dat van de binding

    Youth work: clubs with sport and culture as positive alternatives
      Jongerenwerk: clubs met sport en cultuur als positief alternatief
    Youths who come regularly, all neighbourhoods together
      Jongeren die geregeld komen, alle wijken samen
    Hours that one of them spends there
      Aantal uren dat één van hen daar is
    Hours a week in which youths could be met in the street instead
      Uren per week waarin jongeren anders op straat te vinden zijn
    Bond added for a youth who spends all these hours there
      Binding die erbij komt voor een jongere die al die uren daar is
    What such a youth's chance of being noticed in the street gains
      Wat er bij zo'n jongere bij komt op de kans om op straat te worden opgemerkt
    A26: six to eight hours of team sport a week
      A26: zes tot acht uur teamsport per week
    A26 gives the direction; no size published
      A26 geeft de richting; geen effectgrootte gepubliceerd

    Fewer garage boxes, premises and shops that crime can use
      Minder garageboxen, panden en winkels die criminelen kunnen gebruiken
    Share of garage boxes, premises and shops that are looked after
      Aandeel garageboxen, panden en winkels waarop wordt gelet
    Share of the opportunity that it takes away where all are
      Aandeel van de gelegenheid dat wegvalt als dat voor alle geldt
    one inspector (C12, from recall) for all premises of a neighbourhood
      één inspecteur (C12, uit het geheugen) voor alle panden van een wijk

    Fewer approaches online, and youths at risk noticed there
      Minder benaderingen online, en jongeren met een verhoogd risico daar opgemerkt
    Share of youths whose online surroundings are covered
      Aandeel jongeren van wie de online omgeving wordt bestreken
    Share of approaches online that do not get through to them
      Aandeel online benaderingen dat hen niet bereikt
    How many times as often they are noticed online when at risk
      Hoeveel keer zo vaak zij bij een verhoogd risico online worden opgemerkt
    How many times as often they are the subject of a false alarm online
      Hoeveel keer zo vaak over hen online vals alarm wordt geslagen
    Added to the log-odds that they accept an offer made online; above 0 it does harm
      Wat erbij komt op de log-odds dat zij een aanbod online aannemen; boven 0 doet het kwaad
    half an online worker (C12, from recall) for all youths of a neighbourhood
      een halve online werker (C12, uit het geheugen) voor alle jongeren van een wijk
    A24: no proof that awareness works, possibly harmful
      A24: geen bewijs dat voorlichting werkt, mogelijk schadelijk

    A plan in place of a record for first-time suspects
      Een traject in plaats van een strafblad voor wie voor het eerst verdachte is
    Share of first-time suspects who are offered a plan
      Aandeel van wie voor het eerst verdachte is dat een traject krijgt aangeboden
    Chance that one to whom it is offered at once takes and completes it
      Kans dat wie het meteen krijgt aangeboden het aanneemt en afmaakt
    Weeks from registration to the offer
      Aantal weken van registratie tot aanbod
    Delay that halves the uptake
      Vertraging die de deelname halveert
    What a completed plan adds to the log of proneness to offend; above 0 it does harm
      Wat een afgemaakt traject toevoegt aan de logaritme van de neiging tot delicten; boven 0 doet het kwaad
    a week of work (C12, from recall) for each of some twenty first-time suspects a year (B02, B06)
      een week werk (C12, uit het geheugen) voor elk van zo'n twintig nieuwe verdachten per jaar (B02, B06)
    A37 finds less early school leaving; no effect on offending is published there
      A37 vindt minder voortijdig schoolverlaten; een effect op delicten staat er niet bij

    Better housing, health and living conditions over years
      Betere woningen, gezondheid en leefbaarheid in de loop van jaren
    Fall of deprivation, which runs from 0 to 1, in a year
      Daling van de achterstand, die van 0 tot 1 loopt, in een jaar
    The most by which deprivation can be lowered
      Hoeveel de achterstand ten hoogste kan dalen
    C02: 600 million for housing of 1.2 million people is 400,000 a year for 8,000 over ten years; that it buys 0.01 a year is a guess
      C02: 600 miljoen voor woningen van 1,2 miljoen mensen is 400.000 per jaar voor 8.000 in tien jaar; dat dat 0,01 per jaar oplevert is een gok
    hours per week
      uren per week
    per year
      per jaar
    """#
}
