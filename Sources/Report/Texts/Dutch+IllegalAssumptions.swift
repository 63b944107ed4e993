extension Dutch {
  /// What the assumptions about crime are: the illegal market, offending, arrests and stopping.
  static let illegalAssumptions = #"""
    Offending on one's own account
      Misdrijven op eigen houtje
    Registrations of boys and men at ages 12 to 26 at normal circumstances
      Registraties van jongens en mannen bij 12 tot en met 26 jaar onder normale omstandigheden
    Registrations of girls and women at ages 12 to 26 at normal circumstances
      Registraties van meisjes en vrouwen bij 12 tot en met 26 jaar onder normale omstandigheden
    Factor that brings the whole to the published level
      Factor die het geheel op het gepubliceerde niveau brengt
    Chance that an offence is registered with its offender
      Kans dat een misdrijf met de dader wordt geregistreerd
    Share of acquisitive offences at normal stress
      Aandeel vermogensmisdrijven bij normale stress
    Effect of financial stress on acquisitive offences
      Effect van financiële stress op vermogensmisdrijven
    Effect of financial stress on violent offences
      Effect van financiële stress op geweldsmisdrijven
    Effect of all contacts being involved
      Effect als alle contacten betrokken zijn
    Effect of a full bond, lowering
      Effect van volledige binding, verlagend
    Effect of full resilience, lowering
      Effect van volledige weerbaarheid, verlagend
    Effect of being involved
      Effect van betrokkenheid
    Effect of a criminal record
      Effect van een strafblad
    Effect of the most deprived place
      Effect van de meest kwetsbare wijk
    Registration, record and detention
      Registratie, strafblad en detentie
    Chance that a registered suspect gets a record
      Kans dat een geregistreerde verdachte een strafblad krijgt
    Chance of detention of a suspect of an own-account offence aged 16 or over
      Kans op detentie van een verdachte van 16 jaar of ouder van een misdrijf op eigen houtje
    Mean length of detention
      Gemiddelde duur van detentie
    Share of the bond that detention leaves
      Aandeel van de binding dat na detentie overblijft

    Stopping on one's own account
      Uit eigen beweging stoppen
    Stopping with errands at normal circumstances
      Stoppen met klusjes bij normale omstandigheden
    Stopping with regular work at normal circumstances
      Stoppen met vast werk voor ronselaars bij normale omstandigheden
    Effect of each year over 18
      Effect van elk jaar boven 18
    Effect of holding a job in a sector of middling image; in proportion to the image
      Effect van een baan in een sector met gemiddeld imago; evenredig met het imago
    Effect of a full bond with a coach
      Effect van een volledige band met een coach
    Effect of the bond above 0.4
      Effect van binding boven 0.4
    Effect of full habituation, lowering
      Effect van volledige gewenning, verlagend
    Effect of all contacts being involved, lowering
      Effect als alle contacten betrokken zijn, verlagend
    Effect of being under threat, lowering
      Effect van bedreiging, verlagend
    Factor while the recruiter is away
      Factor zolang de ronselaar weg is
    Chance that a threat is over, for one who is not involved
      Kans dat een bedreiging voorbij is, voor wie niet betrokken is

    Accepting an illegal offer
      Ingaan op een illegaal aanbod
    Accepting an illegal offer at normal circumstances
      Ingaan op een illegaal aanbod bij normale omstandigheden
    Weight of financial stress
      Gewicht van financiële stress
    Weight of the share of the own contacts who are involved
      Gewicht van het aandeel eigen contacten dat betrokken is
    Weight of visible criminal status in the neighbourhood
      Gewicht van zichtbare criminele status in de wijk
    Weight of a threat
      Gewicht van een bedreiging
    Weight of habituation
      Gewicht van gewenning
    Weight of resilience, lowering
      Gewicht van weerbaarheid, verlagend
    Weight of the bond, lowering
      Gewicht van binding, verlagend
    Weight of the bond with a coach, lowering
      Gewicht van de band met een coach, verlagend
    Weight of the perceived risk of arrest, lowering
      Gewicht van de ervaren pakkans, verlagend
    Kinds of illegal work
      Soorten illegaal werk
    Share of hands wanted by kind (errands, running, cultivation, storage, laundering)
      Aandeel van de gevraagde uitvoerders per soort (klusjes, drugshandel, wietteelt, opslag, witwassen)
    Offer for a newcomer by kind, at the normal price
      Aanbod voor een nieuwkomer per soort, bij de normale prijs
    Income of regular work by kind
      Inkomen uit vast werk voor ronselaars per soort
    Added to the log-odds of accepting, by kind
      Opgeteld bij de log-odds van ingaan, per soort
    Factor on the hazard of arrest, by kind
      Factor op het risico van aanhouding, per soort
    Exponent of opportunity in the hands wanted, by kind
      Exponent van gelegenheid in de gevraagde uitvoerders, per soort
    Growing from errands into regular work after three months
      Doorgroeien van klusjes naar vast werk voor ronselaars na drie maanden
    Effect of full habituation on it
      Effect van volledige gewenning daarop
    Effect of visible status on it
      Effect van zichtbare status daarop
    Weeks of errands until growth is at its full rate
      Aantal weken klusjes tot het doorgroeien op volle snelheid is
    Hands that recruiters want, and their offers
      Uitvoerders die ronselaars vragen, en wat ze bieden
    Factor on the criminal demand of the city's files
      Factor op de criminele vraag uit de bestanden van de stad
    Hands that a recruiter wants on average
      Aantal uitvoerders dat een ronselaar gemiddeld vraagt
    Elasticity of hands wanted in the price
      Prijselasticiteit van de gevraagde uitvoerders
    How fast offers follow the unfilled share
      Hoe snel het bod het onvervulde deel volgt
    How fast offers return to normal
      Hoe snel het bod naar normaal terugkeert
    Unfilled share at which offers stay as they are
      Onvervuld deel waarbij het bod blijft zoals het is

    How recruiters look for youths
      Hoe ronselaars jongeren zoeken
    Approaches per free opening; sets how hard the market pushes back
      Benaderingen per open plek; bepaalt hoe hard de markt terugduwt
    Share of approaches made online
      Aandeel benaderingen online
    Share of approaches among the contacts of present hands
      Aandeel benaderingen onder de contacten van huidige uitvoerders
    Reach of recruiters beyond their own neighbourhood, by any channel
      Bereik van ronselaars buiten de eigen wijk, langs elke weg
    How much more of the links' weight they use where nothing is filled
      Hoeveel meer van het gewicht van verbindingen ze gebruiken waar niets vervuld is
    Share of approaches made with a threat
      Aandeel benaderingen met bedreiging
    Chance that one who refuses a threat remains under it
      Kans dat wie onder bedreiging weigert, bedreigd blijft
    Weight of the ages 12 to 26 for being approached
      Gewicht van de leeftijden 12 tot en met 26 bij benadering
    Weight of girls for being approached
      Gewicht van meisjes bij benadering
    Weight of having neither school nor work for being approached
      Gewicht van geen school en geen werk bij benadering
    Weight of a criminal record for being approached
      Gewicht van een strafblad bij benadering
    Weight of having been approached before
      Gewicht van een eerdere benadering
    Arrests, and replacement of recruiters
      Aanhoudingen, en opvolging van ronselaars
    Arrest of a recruiter
      Aanhouding van een ronselaar
    Arrest of a hand in regular work
      Aanhouding van een uitvoerder met vast werk voor ronselaars
    Arrest of a hand who does errands
      Aanhouding van een uitvoerder die klusjes doet
    Chance of detention after an arrest for errands
      Kans op detentie na een aanhouding voor klusjes
    Chance of detention after an arrest for regular work
      Kans op detentie na een aanhouding voor vast werk
    Chance that an arrest without detention ends the involvement
      Kans dat een aanhouding zonder detentie de betrokkenheid beëindigt
    Mean time until a removed recruiter is replaced
      Gemiddelde tijd tot een weggehaalde ronselaar is opgevolgd
    Chance that a hand takes over, where there is one who can
      Kans dat een uitvoerder het overneemt, als er een is die dat kan
    What a neighbourhood shows
      Wat een wijk laat zien
    How fast status grows with the share involved
      Hoe snel status groeit met het aandeel betrokkenen
    How much errands show beside regular work
      Hoe zichtbaar klusjes zijn naast vast werk
    Share of the own neighbourhood in what a youth sees
      Aandeel van de eigen wijk in wat een jongere ziet
    Weeks in which a change of status is noticed
      Aantal weken waarin een verandering van status wordt opgemerkt
    """#
}
