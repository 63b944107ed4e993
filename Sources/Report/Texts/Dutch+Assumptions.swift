extension Dutch {
  /// What the assumptions about legal life are: income, stress, bonds, school, work and support.
  static let assumptions = #"""
    What youths live on legally
      Waar jongeren legaal van leven
    Wage of a full week of 36 hours at ages 12 to 26
      Loon van een volle week van 36 uur bij 12 tot en met 26 jaar
    Factor on wages by sector (retail and hospitality, logistics, building and technical, care)
      Factor op het loon per sector (winkel en horeca, logistiek, bouw en techniek, zorg)
    Money a youth needs at ages under 16, 16-17, 18-20, 21 and over
      Geld dat een jongere nodig heeft: onder 16, 16-17, 18-20, 21 en ouder
    Share of the need that family and study finance cover while in school
      Aandeel van de behoefte dat familie en studiefinanciering dekken zolang een jongere op school zit
    How much less of it in the most deprived place
      Hoeveel minder daarvan in de meest kwetsbare wijk
    How much less of it in a multi-problem household
      Hoeveel minder daarvan in een multiprobleemgezin
    Income without work or school at ages under 16, 16-17, 18-20, 21 and over
      Inkomen zonder werk of school: onder 16, 16-17, 18-20, 21 en ouder
    Hours of a side job as a share of a full week
      Uren van een bijbaan als aandeel van een volle week
    Financial stress
      Financiële stress
    Weeks in which most of a change in circumstances is felt
      Aantal weken waarin een verandering van omstandigheden grotendeels doorwerkt
    Weight of the income that is short of the need
      Gewicht van het inkomen dat tekortschiet
    Added in a multi-problem household (debts)
      Opslag in een multiprobleemgezin (schulden)
    Added in the most deprived place
      Opslag in de meest kwetsbare wijk

    Bond to school, work or club
      Binding met school, werk of vereniging
    Weeks in which most of a change in daily life is felt
      Aantal weken waarin een verandering van het dagelijks leven grotendeels doorwerkt
    Bond that school leads to
      Binding waartoe school leidt
    Bond that work in a sector without any image leads to
      Binding waartoe werk leidt in een sector zonder enig aanzien
    Added to it in a sector of the best image
      Wat daarbij komt in een sector met het beste imago
    Bond that neither school nor work leads to
      Binding waartoe geen school en geen werk leidt
    Effect of resilience above one half
      Effect van weerbaarheid boven een half
    Bond lost for each stage of involvement
      Binding die bij elke stap van betrokkenheid verloren gaat
    Bond added by a full bond with a coach
      Binding die een volledige band met een coach toevoegt
    Share of the bond lost when a coach lets go or leaves
      Aandeel van de binding dat verloren gaat als een coach loslaat of vertrekt
    Trust in institutions
      Vertrouwen in instanties
    Weeks in which trust returns to the neighbourhood's baseline
      Aantal weken waarin vertrouwen terugkeert naar het niveau van de wijk
    Share of trust lost by a false alarm
      Aandeel van het vertrouwen dat door vals alarm verloren gaat
    Share of trust lost when a coach lets go or leaves
      Aandeel van het vertrouwen dat verloren gaat als een coach loslaat of vertrekt
    Habituation to easy money and status
      Gewenning aan snel geld en status
    Share of what is missing that a week of regular work adds
      Aandeel van wat ontbreekt dat een week vast werk voor ronselaars toevoegt
    The same for a week of errands, as a share of that
      Hetzelfde voor een week klusjes, als aandeel daarvan
    Weeks in which most of it fades
      Aantal weken waarin ze grotendeels slijt
    Perceived risk of arrest
      Ervaren pakkans
    Perceived chance of arrest without any experience
      Ervaren pakkans zonder eigen ervaring
    Share by which doubled visible presence raises it
      Aandeel waarmee een verdubbeling van zichtbare aanwezigheid die verhoogt
    Weeks in which a change of presence is noticed
      Aantal weken waarin een verandering van aanwezigheid wordt opgemerkt
    Share of the way to one half that an own arrest moves it
      Deel van de weg naar een half dat een eigen aanhouding die verschuift
    The same for each month that a friend is in detention
      Hetzelfde voor elke maand dat een vriend vastzit
    Share of the own part that fades each week
      Aandeel van het eigen deel dat elke week slijt
    The same in a week of involvement that goes unpunished
      Hetzelfde in een week van betrokkenheid zonder straf
    Contacts between youths
      Contacten tussen jongeren
    Chance that the fifth contact lives along a link
      Kans dat het vijfde contact in een verbonden wijk woont
    Chance that the sixth contact lives anywhere (online)
      Kans dat het zesde contact waar dan ook woont (online)
    Weeks of age difference that another sex counts for
      Aantal weken leeftijdsverschil waarvoor een ander geslacht telt
    Weeks of age difference at which a contact is given up
      Aantal weken leeftijdsverschil waarbij een contact wordt opgegeven

    School
      School
    Dropping out at normal circumstances
      Uitval bij normale omstandigheden
    Effect of full financial stress on dropping out
      Effect van volledige financiële stress op uitval
    Effect of involvement on dropping out
      Effect van betrokkenheid op uitval
    Effect of a criminal record on dropping out
      Effect van een strafblad op uitval
    Effect of resilience on dropping out, lowering
      Effect van weerbaarheid op uitval, verlagend
    Effect of a multi-problem household on dropping out
      Effect van een multiprobleemgezin op uitval
    Effect of deprivation on dropping out
      Effect van achterstand op uitval
    Effect of the bond on dropping out, lowering
      Effect van binding op uitval, verlagend
    Effect of the low, middle and high track on dropping out
      Effect van het lage, middelste en hoge schoolniveau op uitval
    Age until which nobody drops out
      Leeftijd tot waar niemand uitvalt
    Usual age of finishing in the low, middle and high track
      Gebruikelijke leeftijd van afronden op het lage, middelste en hoge niveau
    Chance to finish, from that age
      Kans om af te ronden, vanaf die leeftijd
    Chance that one who finishes goes straight to a job, where there is one
      Kans dat wie afrondt meteen aan het werk gaat, als er werk is
    Share by which the most deprived place lowers it
      Aandeel waarmee de meest kwetsbare wijk die verlaagt
    Chance to go back to school from neither, under 23 without a qualification
      Kans om zonder school en werk terug naar school te gaan, onder 23 zonder startkwalificatie
    Factor on it under 18
      Factor daarop onder 18
    Losing a job
      Een baan verliezen
    Losing a job at normal circumstances
      Verlies van een baan bij normale omstandigheden
    Effect of deprivation on losing a job
      Effect van achterstand op verlies van een baan
    Share by which a record raises it
      Aandeel waarmee een strafblad die verhoogt
    Factor of being involved on losing a job
      Factor van betrokkenheid op verlies van een baan
    Weight of the bond on losing a job: the factor is 1.6 less this times the bond
      Gewicht van binding op verlies van een baan: de factor is 1.6 min dit maal de binding
    Factor of having no qualification on losing a job
      Factor van geen startkwalificatie op verlies van een baan
    Lay-off where an employer has more people than posts
      Ontslag bij een werkgever met meer mensen dan banen
    Losing a side job
      Een bijbaan verliezen

    The legal labour market
      De legale arbeidsmarkt
    Accepting a legal offer at normal circumstances
      Een legaal aanbod aannemen bij normale omstandigheden
    Weight of the logarithm of what the offer adds
      Gewicht van de logaritme van wat het aanbod toevoegt
    Added to incomes so that small ones compare sensibly
      Bij inkomens opgeteld, zodat kleine zinnig te vergelijken zijn
    Weight of the sector's image
      Gewicht van het imago van de sector
    Weight of the bond
      Gewicht van binding
    Weight of the bond with a coach
      Gewicht van de band met een coach
    Weight of habituation, lowering
      Gewicht van gewenning, verlagend
    Chance that an employer takes a qualified youth without a record
      Kans dat een werkgever een gekwalificeerde jongere zonder strafblad aanneemt
    Half the spread of openness between employers
      Halve spreiding van openheid tussen werkgevers
    Factor on openness without a qualification
      Factor op openheid zonder startkwalificatie
    Factor on openness with a record
      Factor op openheid met een strafblad
    Openness added by full contact with the municipality
      Openheid die volledig contact met de gemeente toevoegt
    Youths whom a vacancy reaches per week
      Aantal jongeren dat een vacature per week bereikt
    Chance that a seeker of middling bond follows up a vacancy that is found
      Kans dat een werkzoekende met gemiddelde binding op een gevonden vacature afgaat
    Share by which the regular job offer raises search; it fits this group badly
      Aandeel waarmee het reguliere aanbod het zoeken verhoogt; het past slecht bij deze groep
    Share of employers who approach youths themselves
      Aandeel werkgevers dat zelf jongeren benadert
    Share of their vacancies that go to youths who do not look
      Aandeel van hun vacatures dat naar jongeren gaat die niet zoeken
    Side posts per full post
      Bijbanen per volledige baan
    Mean full posts for youths per employer
      Gemiddeld aantal volledige banen voor jongeren per werkgever
    How much of the links' weight job vacancies use
      Hoeveel van het gewicht van verbindingen vacatures gebruiken
    Chance that an employer keeps a youth after a placement
      Kans dat een werkgever een jongere na een plaatsing houdt
    Weight of trust in institutions, above one half, in accepting a placement
      Gewicht van vertrouwen in instanties, boven een half, bij het aannemen van een plaatsing
    Image of the sectors (retail and hospitality, logistics, building and technical, care)
      Imago van de sectoren (winkel en horeca, logistiek, bouw en techniek, zorg)

    Noticing youths at risk
      Jongeren met een verhoogd risico opmerken
    Chance to be noticed for each unit of squared risk
      Kans om opgemerkt te worden per eenheid risico in het kwadraat
    Chance to be noticed without any risk
      Kans om zonder enig risico opgemerkt te worden
    Weight of being involved in the risk that others see
      Gewicht van betrokkenheid in het risico dat anderen zien
    Weight of neither school nor work
      Gewicht van geen school en geen werk
    Weight of a record
      Gewicht van een strafblad
    Weight of a missing bond
      Gewicht van ontbrekende binding
    Weight of the share of contacts who are involved
      Gewicht van het aandeel contacten dat betrokken is
    Weights of school, street, home and online as sources for pupils
      Gewicht van school, straat, thuis en online als bron voor scholieren
    Weights of school, street, home and online as sources for others
      Gewicht van school, straat, thuis en online als bron voor anderen
    Weeks that a signal takes to another domain
      Aantal weken dat een signaal naar een ander domein nodig heeft
    Weeks after which a signal is forgotten
      Aantal weken waarna een signaal vergeten is
    The bond with a coach
      De band met een coach
    Share of what is missing that a kept meeting adds to the bond with a coach
      Aandeel van wat ontbreekt dat een ontmoeting toevoegt aan de band met een coach
    Share of meetings that full habituation makes a youth miss
      Aandeel ontmoetingen dat een jongere door volledige gewenning mist
    Weight of trust in institutions, above one half, in keeping a meeting
      Gewicht van vertrouwen in instanties, boven een half, bij het nakomen van een ontmoeting
    Who youths are when they enter
      Wie jongeren zijn als ze instromen
    Share of boys
      Aandeel jongens
    Mean resilience at entry without deprivation
      Gemiddelde weerbaarheid bij instroom zonder achterstand
    How much lower in the most deprived place
      Hoeveel lager in de meest kwetsbare wijk
    How much lower in a multi-problem household
      Hoeveel lager in een multiprobleemgezin
    Standard deviation of resilience
      Standaardafwijking van weerbaarheid
    Standard deviation of the logarithm of proneness
      Standaardafwijking van de logaritme van de aanleg
    Share of the low track without deprivation
      Aandeel van het lage schoolniveau zonder achterstand
    How much higher in the most deprived place
      Hoeveel hoger in de meest kwetsbare wijk
    Share of the others who are in the high track
      Aandeel van de overigen op het hoge schoolniveau
    """#
}
