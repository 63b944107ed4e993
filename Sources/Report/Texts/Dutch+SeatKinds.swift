extension Dutch {
  /// Kinds of intervention that work through seats, or through employers: what they and their settings are, and where
  /// defaults and costs come from.
  static let seatKinds = #"""
    Re-integration and sheltered work, the regular offer to youths without work
      Re-integratie en sociale werkplaatsen, het reguliere aanbod voor jongeren zonder werk
    Youths in guidance at one time
      Aantal jongeren tegelijk in begeleiding
    Share by which guidance raises search for work; below zero where courses take its time
      Aandeel waarmee begeleiding het zoeken naar werk vergroot; onder nul waar cursussen die tijd opslokken
    Effect on own-account offending while guidance lasts; below zero it helps
      Effect op delicten voor eigen rekening zolang de begeleiding duurt; onder nul helpt het
    A32 and A39 give the direction: duties that fill days lower crime; a tenth less, as sizes were not seen
      A32 en A39 geven de richting: plichten die de dag vullen, verlagen criminaliteit; een tiende minder, want de omvang is niet gezien
    How well the offers fit the youth, beside those found without guidance
      Hoe goed het aanbod bij de jongere past, naast wat zonder begeleiding gevonden wordt
    Chance that a jobless youth of middling trust asks for help while seats are offered
      Kans dat een werkloze jongere met gemiddeld vertrouwen om hulp vraagt zolang er plaatsen zijn
    Weeks that guidance is planned to last
      Aantal weken dat de begeleiding volgens plan duurt
    half of a placement (C13, from recall), which pays wages besides; no published figure
      de helft van een werkplek (C13, uit het geheugen), die ook loon kost; geen gepubliceerd cijfer
    A33 finds no effect of mandatory guidance on youths with neither school nor work
      A33 vindt geen effect van verplichte begeleiding op jongeren zonder school of werk
    A33 finds no effect; the policy documents say that the regular offer often fits badly
      A33 vindt geen effect; volgens de beleidsstukken sluit het reguliere aanbod niet altijd goed aan
    four in ten within a year; no published figure
      vier van de tien binnen een jaar; geen gepubliceerd cijfer
    half a year; no published figure
      een half jaar; geen gepubliceerd cijfer

    Money and relief of debts for youths whose household cannot make ends meet
      Geld en schuldhulp voor jongeren uit huishoudens die niet rondkomen
    Youths who are supported at one time
      Aantal jongeren dat tegelijk wordt ondersteund
    Added to the legal income
      Wat er bij het legale inkomen komt
    Share of the burden of debts that is taken away
      Aandeel van de schuldenlast dat wordt weggenomen
    Chance that a jobless youth of middling trust applies for support while there are seats
      Kans dat een werkloze jongere met gemiddeld vertrouwen ondersteuning aanvraagt zolang er plaatsen zijn
    Weeks that support is planned to last
      Aantal weken dat de ondersteuning volgens plan duurt
    2,600 euro of support at the default amount and a counsellor for each forty (C12, from recall); another amount costs more or less
      2.600 euro steun bij het standaardbedrag en een hulpverlener per veertig (C12, uit het geheugen); een ander bedrag kost meer of minder
    a policy choice; direction A32: receipt of benefits lowers crime
      een beleidskeuze; richting volgens A32: een uitkering verlaagt criminaliteit
    B42: one in two youths has debts; what relief achieves is not published
      B42: een op de twee jongeren heeft schulden; wat schuldhulp bereikt is niet gepubliceerd

    People with lived experience who confront youths at risk, or support them
      Ervaringsdeskundigen die jongeren met een verhoogd risico confronteren of steunen
    Messengers at work
      Aantal ervaringsdeskundigen aan het werk
    Youths per messenger at one time
      Aantal jongeren per ervaringsdeskundige tegelijk
    Sessions that a youth is asked to, alone or in a group
      Gesprekken waarvoor een jongere wordt uitgenodigd, alleen of in een groep
    Style, from confronting alone (0) to supporting alone (1)
      Stijl, van louter confronteren (0) tot louter steunen (1)
    Effect of confronting alone on accepting an illegal offer; above zero it does harm
      Effect van louter confronteren op het aannemen van een illegaal bod; boven nul schaadt het
    Effect of supporting alone on accepting an illegal offer; below zero it helps
      Effect van louter steunen op het aannemen van een illegaal bod; onder nul helpt het
    Factor of supporting alone on the fading of habituation
      Factor van louter steunen op het slijten van de gewenning
    Chance that a youth keeps a session of support
      Kans dat een jongere op een steunend gesprek komt
    Chance that a messenger keeps a youth who misses the sessions of a week
      Kans dat een ervaringsdeskundige een jongere vasthoudt die de gesprekken van een week mist
    Weeks that a youth is planned to take part
      Aantal weken dat een jongere volgens plan meedoet
    the policy documents speak of confronting; A13 is about support
      de beleidsstukken spreken van confronteren; A13 gaat over steun
    A24 finds no proof and possible harm, A23 harm: ln 1.7 is 0.53, from recall
      A24 vindt geen bewijs en mogelijk schade, A23 schade: ln 1,7 is 0,53, uit het geheugen
    far below A13, where ln(1 - 0.67) is -1.1: not randomised, and A14 finds mixed evidence
      ver onder A13, waar ln(1 - 0,67) -1,1 is: zonder loting, en A14 vindt wisselend bewijs
    no published figure, so no effect
      geen gepubliceerd cijfer, dus geen effect
    as for coaches; no published figure
      zoals bij coaches; geen gepubliceerd cijfer
    A13: six to twelve months
      A13: zes tot twaalf maanden

    School first, then work: help to a qualification and a first job
      Eerst naar school, dan werken: hulp naar een startkwalificatie en een eerste baan
    Youths in the programme at one time
      Aantal jongeren tegelijk in het traject
    Factor on going back to school
      Factor op teruggaan naar school
    Lowers dropping out of school; below zero it raises it
      Verlaagt schooluitval; onder nul verhoogt het die
    Chance to earn a qualification out of school
      Kans om buiten school een startkwalificatie te halen
    Share of what is missing to a certain job after school that is made good
      Aandeel van wat ontbreekt aan een zekere baan na school dat wordt aangevuld
    Weeks that a place is planned to last
      Aantal weken dat een plaats volgens plan duurt
    between a summer job of six weeks (C11: 1,790 dollars) and a placement (C13, from recall); no Dutch figure
      tussen een zomerbaan van zes weken (C11: 1.790 dollar) en een werkplek (C13, uit het geheugen); geen Nederlands cijfer
    direction A37, of another programme; no published figure
      richting volgens A37, van een andere aanpak; geen gepubliceerd cijfer
    one in seven within a year; no published figure
      een op de zeven binnen een jaar; geen gepubliceerd cijfer
    a school year; no published figure
      een schooljaar; geen gepubliceerd cijfer

    Guidance by youth care for multi-problem households
      Begeleiding door jeugdzorg in multiprobleemhuishoudens
    Families at one time
      Aantal gezinnen tegelijk
    Part of the most intensive guidance, in proportion to which it works
      Deel van de intensiefste begeleiding; de werking is daarmee evenredig
    Share of the household's burden that the most intensive guidance takes away
      Aandeel van de lasten van het huishouden dat de intensiefste begeleiding wegneemt
    How much the most intensive guidance lowers dropping out; below zero it raises it
      Hoeveel de intensiefste begeleiding schooluitval verlaagt; onder nul verhoogt die haar
    Direct effect of the most intensive guidance on offending; below zero it helps
      Rechtstreeks effect van de intensiefste begeleiding op delicten; onder nul helpt het
    Weeks that a family is planned to be guided
      Aantal weken dat een gezin volgens plan wordt begeleid
    families
      gezinnen
    C04: intensive guidance of a homeless youth in Eindhoven in 2010; no figure for families
      C04: intensieve begeleiding van een dakloze jongere in Eindhoven in 2010; geen cijfer voor gezinnen
    no published figure; small, as A20 finds no effect on recidivism
      geen gepubliceerd cijfer; klein, want A20 vindt geen effect op recidive

    Training in behaviour for youths at risk and their groups
      Gedragsinterventies voor jongeren met een verhoogd risico en hun groepen
    Youths in training at one time
      Aantal jongeren tegelijk in training
    Weeks that training lasts, and its effect with it
      Aantal weken dat de training duurt, en daarmee het effect
    Effect on own-account offending while it lasts; below zero it helps
      Effect op delicten voor eigen rekening zolang het duurt; onder nul helpt het
    Effect on violent offences, besides; below zero it helps
      Effect op geweldsdelicten, daarbovenop; onder nul helpt het
    Effect on accepting an illegal offer while it lasts; below zero it helps
      Effect op het aannemen van een illegaal bod zolang het duurt; onder nul helpt het
    Effect on stopping with crime while it lasts
      Effect op stoppen met criminaliteit zolang het duurt
    Whether the contacts of a participant are offered seats too
      Of de contacten van een deelnemer ook een plaats aangeboden krijgen
    a trainer for each fifteen youths (C12, from recall); no published figure
      een trainer per vijftien jongeren (C12, uit het geheugen); geen gepubliceerd cijfer
    A26 lasts two years; A10 finds an effect during the programme only
      A26 duurt twee jaar; A10 vindt alleen tijdens de aanpak een effect
    half of what A10 (less 31.5 per cent) leaves for other offences where violence falls as in A11; A26: direction
      de helft van wat A10 (31,5 procent minder) voor andere delicten overlaat als geweld daalt zoals in A11; A26: richting
    half of A11 (less 47.5 per cent, so -0.64), as that is American, less the effect on all offences
      de helft van A11 (47,5 procent minder, dus -0,64), want dat is Amerikaans, min het effect op alle delicten
    half of A10, as on offending as a whole; nobody has measured it
      de helft van A10, zoals op delicten als geheel; niemand heeft het gemeten

    Probation and after-care for youths with a record, from their release on
      Reclassering en nazorg voor jongeren met een strafblad, vanaf hun vrijlating
    Youths in after-care at one time
      Aantal jongeren tegelijk in nazorg
    Chance that a youth who is released from detention is proposed for a seat
      Kans dat een jongere die uit detentie komt voor een plaats wordt voorgedragen
    Share of what a record costs with employers that somebody who vouches makes good
      Aandeel van wat een strafblad bij werkgevers kost dat iemand die voor de jongere instaat goedmaakt
    Share by which after-care raises search for work
      Aandeel waarmee nazorg het zoeken naar werk vergroot
    Added to the bond to school, work or club that the youth's days lead to
      Wat erbij komt op de binding met school, werk of club waartoe het dagelijks leven leidt
    Direct effect of after-care on offending; below zero it helps
      Rechtstreeks effect van nazorg op delicten; onder nul helpt het
    Weeks that after-care is planned to last
      Aantal weken dat nazorg volgens plan duurt
    the low end of C04: 12,050 euro for intensive guidance of a youth in 2010
      de onderkant van C04: 12.050 euro voor intensieve begeleiding van een jongere in 2010
    no published figure; A36: a good job lowers recidivism, any job does not
      geen gepubliceerd cijfer; A36: een goede baan verlaagt recidive, zomaar een baan niet
    no published figure; an eighth of a full bond with a coach
      geen gepubliceerd cijfer; een achtste van een volle band met een coach
    B36 says how many come back, no row what after-care changes
      B36 zegt hoeveel jongeren terugkomen, geen bron wat nazorg daaraan verandert
    a policy choice; the pilot of C05 lasted three years
      een beleidskeuze; de proef van C05 duurde drie jaar

    Protection and a way out for youths whom recruiters threaten
      Bescherming en een uitweg voor jongeren die door ronselaars worden bedreigd
    Youths who are protected at one time
      Aantal jongeren dat tegelijk wordt beschermd
    Chance that a threatened youth of middling trust asks for protection while there are seats
      Kans dat een bedreigde jongere met gemiddeld vertrouwen om bescherming vraagt zolang er plaatsen zijn
    Share of a threat that protection takes away
      Aandeel van een bedreiging dat bescherming wegneemt
    Effect of a seat on stopping with crime, beside the threat that is taken away
      Effect van een plaats op stoppen met criminaliteit, naast de bedreiging die wordt weggenomen
    Weeks that protection is planned to last
      Aantal weken dat bescherming volgens plan duurt
    intensive guidance (C04: 17,300 euro in 2010) and a safe place; no published figure
      intensieve begeleiding (C04: 17.300 euro in 2010) en een veilige plek; geen gepubliceerd cijfer

    Visits to local employers, some of whom then approach youths themselves
      Bezoeken aan lokale werkgevers, van wie sommigen daarna zelf jongeren benaderen
    Employers who are reached, all places together
      Werkgevers die worden bereikt, alle wijken samen
    How closely the municipality works with employers who were reached
      Hoe nauw de gemeente samenwerkt met werkgevers die zijn bereikt
    Added to their chance of taking a youth, beside what contact does
      Wat erbij komt op hun kans een jongere aan te nemen, naast wat contact doet
    Share of them who come to approach youths who do not look for work
      Aandeel van hen dat jongeren gaat benaderen die geen werk zoeken
    Campaign: added to the image of the sectors where all are reached
      Campagne: wat erbij komt op het imago van de sectoren waar allen zijn bereikt
    Share of posts that they add
      Aandeel banen dat zij toevoegen
    persons
      personen
    employers per week
      werkgevers per week
    a policy choice: two officers, two employers each
      een beleidskeuze: twee medewerkers, elk twee werkgevers
    as many as do so by themselves; no published figure
      zoveel als er uit zichzelf doen; geen gepubliceerd cijfer
    """#
}
