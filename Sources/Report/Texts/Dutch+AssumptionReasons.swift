extension Dutch {
  /// Why assumptions on youths, school and work have their values.
  static let assumptionReasons = #"""
    A21 gives the direction; half as much again, from no effect to twice the risk
      A21 geeft de richting; de helft erbij, van geen effect tot het dubbele risico
    D06: mostly near; so one contact of six at most
      D06: vooral dichtbij; dus hoogstens één contact op de zes
    a full bond against none makes a third as many; from no effect to a seventh
      een volle binding tegen geen maakt er een derde van; van geen effect tot een zevende
    a full bond against none makes odds 2.2 times as high; from no effect to seven times
      een volle binding tegen geen maakt de kansverhouding 2,2 keer zo hoog; van geen effect tot zeven keer
    a full bond makes odds 3.3 times as high; from no effect to twelve times
      een volle band maakt de kansverhouding 3,3 keer zo hoog; van geen effect tot twaalf keer
    a little less than every second; from one to seven in ten
      iets minder dan een op de twee; van een tot zeven op de tien
    a quarter of a year of other days; between six weeks and half a year
      een kwartaal van andere dagen; tussen zes weken en een half jaar
    a quarter of a year, shorter than sentences of adults; no figure on youths stored
      een kwartaal, korter dan straffen van volwassenen; geen cijfer over jongeren beschikbaar
    a quarter of a year; between a month and a year
      een kwartaal; tussen een maand en een jaar
    a small hurt, less than being let go; from none to six times that
      een klein letsel, minder dan losgelaten worden; van niets tot zesmaal zoveel
    a third of what an adult needs, so that pocket money does not decide; half to twice that
      een derde van wat een volwassene nodig heeft, zodat zakgeld niet beslist; de helft tot het dubbele
    a year; between half a year and two
      een jaar; tussen een half jaar en twee jaar
    as much as other contacts; at 0 work is found at home alone
      evenveel als andere contacten; bij 0 is er alleen in de eigen wijk werk te vinden
    care before building, shops and logistics: a guess, any order thinkable
      zorg vóór bouw, winkels en logistiek: een gok, elke volgorde is denkbaar
    direction A38; three tenths are lost, from none to eight tenths
      richting volgens A38; drie tiende gaat verloren, van niets tot acht tiende
    direction B30; twice as many, from no effect to 4.5 times
      richting volgens B30; tweemaal zoveel, van geen effect tot 4,5 keer
    direction B42; debts at home make a quarter of full stress
      richting volgens B42; schulden thuis maken een kwart van volle stress
    direction B42; full stress against none makes 3.7 times as many, from no effect to twelve times
      richting volgens B42; volle stress tegen geen maakt er 3,7 keer zoveel, van geen effect tot twaalf keer
    direction B42; no income at all makes just over half of full stress
      richting volgens B42; zonder enig inkomen ruim de helft van volle stress
    direction B42; weaker than on theft, since violence seldom pays
      richting volgens B42; zwakker dan op diefstal, want geweld brengt zelden geld op
    direction D03; a fifth of an own arrest each month
      richting volgens D03; elke maand een vijfde van een eigen aanhouding
    direction D03; half of it is left after eight months
      richting volgens D03; na acht maanden is de helft over
    direction D03; half of it is left after nearly three years
      richting volgens D03; na bijna drie jaar is de helft over
    direction D03; three arrests go more than half of the way
      richting volgens D03; drie aanhoudingen leggen ruim de helft van de weg af
    direction D04, D06; all six contacts make 4.5 times as many, from no effect to twenty times
      richting volgens D04, D06; alle zes contacten maken er 4,5 keer zoveel, van geen effect tot twintig keer
    direction D06; as little over a year of age
      richting volgens D06; als ruim een jaar leeftijd
    direction D06; five years are the span of a school
      richting volgens D06; vijf jaar is de spanwijdte van een school
    direction D12; at its fullest a seventh of the odds is left, from no effect to a fiftieth
      richting volgens D12; op zijn hoogst blijft een zevende van de kansverhouding over, van geen effect tot een vijftigste
    direction known, size not published by track here; six times as many in the low as in the high
      richting bekend, omvang hier niet per niveau gepubliceerd; in het lage zes keer zoveel als in het hoge
    every second one; from none to all
      een op de twee; van geen tot alle
    every second youth has a contact whom distance did not choose; from nobody to all
      de helft van de jongeren heeft een contact dat niet door afstand bepaald is; van niemand tot iedereen
    family and friends are left where school and work are not
      familie en vrienden blijven over waar school en werk ontbreken
    fifteen points either way; from all alike to forty
      vijftien punten naar beide kanten; van allemaal gelijk tot veertig
    form D03; one in twenty, from one in a hundred to one in five
      vorm volgens D03; een op de twintig, van een op de honderd tot een op de vijf
    from 1.6 without a bond to 0.6 with a full one; at 0 it does not count
      van 1,6 zonder binding tot 0,6 met een volle; bij 0 telt zij niet
    full resilience adds an eighth of a full bond; from none to twice that
      volle weerbaarheid geeft een achtste van een volle binding; van niets tot het dubbele
    full resilience against none makes a third as many; from no effect to a seventh
      volle weerbaarheid tegen geen maakt er een derde van; van geen effect tot een zevende
    full stress against none makes three times as many; from no effect to twelve times
      volle stress tegen geen maakt er drie keer zoveel; van geen effect tot twaalf keer
    half as many again; from no effect to nearly three times
      de helft erbij; van geen effect tot bijna drie keer
    half as often again; from no effect to two and a half times
      de helft vaker; van geen effect tot tweeënhalf keer
    half of the chance is left; from a fifth to all of it
      de helft van de kans blijft over; van een vijfde tot alles
    half of those who are too many are gone after eight months
      na acht maanden is de helft van wie te veel is weg
    half of what full deprivation takes away
      de helft van wat volle achterstand wegneemt
    halfway between work of the poorest and of the best image
      halverwege werk met het slechtste en het beste imago
    illegal work takes time and rest; from no effect to three times
      illegaal werk kost tijd en rust; van geen effect tot drie keer
    just over half of the chance is left; from a fifth to all of it
      ruim de helft van de kans blijft over; van een vijfde tot alles
    nearly all of it: a pupil without a job is a little short; half to all thinkable
      bijna alles: een scholier zonder baan komt iets tekort; de helft tot alles denkbaar
    nearly three times as many; from no effect to seven times
      bijna drie keer zoveel; van geen effect tot zeven keer
    no estimate exists (D12); a year, between half a year and three
      er bestaat geen schatting (D12); een jaar, tussen een half jaar en drie jaar
    no estimate exists (D12); smaller and rarer money, from none to as much
      er bestaat geen schatting (D12); kleiner en zeldzamer geld, van niets tot evenveel
    no estimate exists (D12); two thirds of the way in a year of regular work
      er bestaat geen schatting (D12); in een jaar geregeld werk twee derde van de weg
    one in two; between one in five and nine in ten
      een op de twee; tussen een op de vijf en negen op de tien
    one suspect in 33: most offences of youths are settled without; no figure stored
      één verdachte op 33: de meeste misdrijven van jongeren worden zonder afgedaan; geen cijfer beschikbaar
    poorer parents: just over half of the need is covered where deprivation is full
      armere ouders: bij volle achterstand is ruim de helft van de behoefte gedekt
    poverty around counts a little less than debts at home; from none to twice as much
      armoede in de buurt telt iets minder dan schulden thuis; van niets tot twee keer zoveel
    regular work takes a quarter of a full bond away; from none to twice that
      geregeld werk neemt een kwart van een volle binding weg; van niets tot het dubbele
    shorter contracts, and the first to go; from no effect to three times
      kortere contracten, en als eerste weg; van geen effect tot drie keer
    the policy documents call for it; thirty points, from none to sixty
      de beleidsstukken vragen erom; dertig punten, van nul tot zestig
    the policy documents know of some; one in ten, from none to half
      de beleidsstukken kennen er enkele; een op de tien, van geen tot de helft
    the policy documents name the poor image; the best against the worst makes odds 2.2 times as high
      de beleidsstukken noemen het slechte imago; het beste tegen het slechtste maakt de kansverhouding 2,2 keer zo hoog
    twice the bond of those with neither school nor work, and less than that of school
      tweemaal de binding zonder school of werk, en minder dan die van school
    twice the money makes odds 1.7 times as high; from no effect to three times
      tweemaal het geld maakt de kansverhouding 1,7 keer zo hoog; van geen effect tot drie keer
    two months; between one and six
      twee maanden; tussen een en zes
    with the same money and nothing else two in three accept; from two in five to six in seven
      met hetzelfde geld en verder niets accepteren twee op de drie; van twee op de vijf tot zes op de zeven
    """#
}
