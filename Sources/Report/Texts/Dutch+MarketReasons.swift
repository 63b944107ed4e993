extension Dutch {
  /// Why assumptions on recruiting, arrests, signals and the founding have their values.
  static let marketReasons = #"""
    A35, A36: the causal part is small; D10, from recall, finds it for older men
      A35, A36: het oorzakelijke deel is klein; D10, uit het geheugen, vindt het voor oudere mannen
    a full bond against none leaves three tenths of the odds; from no effect to a tenth
      een volle binding tegen geen laat drie tiende van de kansverhouding over; van geen effect tot een tiende
    a full bond against none makes 2.2 times the rate; from no effect to seven times
      een volle binding tegen geen maakt het 2,2 keer zo vaak; van geen effect tot zeven keer
    a little less than half; no figure stored
      iets minder dan de helft; geen cijfer beschikbaar
    a quarter of a year to prove oneself; from at once to a year
      een kwartaal om zich te bewijzen; van meteen tot een jaar
    a quarter; no figure stored
      een kwart; geen cijfer beschikbaar
    a third within a year; half to twice the rate
      een derde binnen een jaar; de helft tot tweemaal zo vaak
    an arrest is a turning point for one in three; from nobody to seven in ten
      een aanhouding is een keerpunt voor een op de drie; van niemand tot zeven op de tien
    as many as one person can direct; between two and eight
      zoveel als één persoon kan aansturen; tussen twee en acht
    at twice the price three tenths fewer are wanted; from no response to a quarter of them
      bij de dubbele prijs drie tiende minder gevraagd; van geen reactie tot een kwart ervan
    departments hardly know each other (A40): two months, from a week to half a year
      afdelingen kennen elkaar nauwelijks (A40): twee maanden, van een week tot een half jaar
    direction A13, A17; 2.7 times the rate, from no effect to seven times
      richting volgens A13, A17; 2,7 keer zo vaak, van geen effect tot zeven keer
    direction A13; a full bond leaves a fifth of the odds, from no effect to a twentieth
      richting volgens A13; een volle band laat een vijfde van de kansverhouding over, van geen effect tot een twintigste
    direction A41, B42; full stress makes odds 3.3 times as high, between 1.8 and 6
      richting volgens A41, B42; volle stress maakt de kansverhouding 3,3 keer zo hoog, tussen 1,8 en 6
    direction A41; from no effect to three times
      richting volgens A41; van geen effect tot drie keer
    direction A41; six tenths of being involved
      richting volgens A41; zes tiende van betrokken zijn
    direction B16; twice the money makes odds 1.5 times as high, between 1.2 and 2.3
      richting volgens B16; tweemaal het geld maakt de kansverhouding 1,5 keer zo hoog, tussen 1,2 en 2,3
    direction B24, far below its lifts, which count suspects after detention or probation
      richting volgens B24, ver onder zijn verhoudingen, die verdachten na detentie of reclassering tellen
    direction B24; half of being involved
      richting volgens B24; de helft van betrokken zijn
    direction B33; at its fullest 1.6 times the rate, from no effect to 4.5 times
      richting volgens B33; op zijn hoogst 1,6 keer zo vaak, van geen effect tot 4,5 keer
    direction B33; at its fullest odds are 2.2 times as high, from no effect to five times
      richting volgens B33; op zijn hoogst is de kansverhouding 2,2 keer zo hoog, van geen effect tot vijf keer
    direction D01, D03; ten points more of risk leave two thirds of the odds, from no effect to under half
      richting volgens D01, D03; tien punten meer risico laten twee derde van de kansverhouding over, van geen effect tot minder dan de helft
    direction D04, D06, B20; each of six makes odds 1.5 times as high, from no effect to nearly twice
      richting volgens D04, D06, B20; elk van de zes maakt de kansverhouding 1,5 keer zo hoog, van geen effect tot bijna twee keer
    direction D06, B20; all six count nearly as much as being involved
      richting volgens D06, B20; alle zes tellen bijna even zwaar als betrokken zijn
    direction D06; with all six a fifth of the rate is left, from no effect to a twentieth
      richting volgens D06; met alle zes blijft een vijfde over, van geen effect tot een twintigste
    direction D12; at its fullest 2.7 times the rate, from no effect to seven times
      richting volgens D12; op haar hoogst 2,7 keer zo vaak, van geen effect tot zeven keer
    direction D12; at its fullest a third of the rate is left, from no effect to a twelfth
      richting volgens D12; op haar hoogst blijft een derde over, van geen effect tot een twaalfde
    direction D12; at its fullest odds are 4.5 times as high, from no effect to twenty times
      richting volgens D12; op haar hoogst is de kansverhouding 4,5 keer zo hoog, van geen effect tot twintig keer
    direction D12; three in ten, from none to eight
      richting volgens D12; drie op de tien, van geen tot acht
    full resilience against none leaves a seventh of the odds; from no effect to a fiftieth
      volle weerbaarheid tegen geen laat een zevende van de kansverhouding over; van geen effect tot een vijftigste
    half a year, after which a file is closed; between two months and two years
      een half jaar, waarna een dossier dichtgaat; tussen twee maanden en twee jaar
    half of a rise is gone after eight months; without it the price has no level of its own
      na acht maanden is een stijging half weg; zonder dit heeft de prijs geen eigen niveau
    half of being involved, since others see little of it; from unseen to three times that
      de helft van betrokken zijn, want anderen zien er weinig van; van ongezien tot driemaal zoveel
    half of the rate is left; from no effect to a seventh
      de helft blijft over; van geen effect tot een zevende
    most are lured, some are pressed: three in ten, between one and five
      de meesten worden verleid, sommigen onder druk gezet: drie op de tien, tussen een en vijf
    most successors know the work; from none to all
      de meeste opvolgers kennen het werk; van geen tot alle
    nearly a quarter of those with a risk of 1 within a year; a fifth to four times the rate
      bijna een kwart van wie een risico van 1 heeft binnen een jaar; een vijfde tot vier keer zo vaak
    no published scale; a third of a standard deviation
      geen gepubliceerde schaal; een derde standaardafwijking
    no published scale; nearly one standard deviation
      geen gepubliceerde schaal; bijna één standaardafwijking
    no published scale; set so that the mean of a deprived area is near one half
      geen gepubliceerde schaal; zo gezet dat het gemiddelde van een gebied met achterstand bij een half ligt
    no published scale; so that few reach either end
      geen gepubliceerde schaal; zo dat weinigen een uiteinde halen
    nobody knows how often a refusal is accepted: one in two, from never to always
      niemand weet hoe vaak een weigering wordt aanvaard: een op de twee, van nooit tot altijd
    nobody to answer to: three times the rate, from no effect to four; decides much of what enforcement does
      niemand om verantwoording aan af te leggen: drie keer zo vaak, van geen effect tot vier; bepaalt veel van wat handhaving doet
    odds twice as high; from no effect to five times
      de kansverhouding tweemaal zo hoog; van geen effect tot vijf keer
    one in seven within a year, half to twice the rate; B38 holds for no courier
      een op de zeven binnen een jaar, de helft tot tweemaal zo vaak; B38 geldt voor geen koerier
    one in ten, since errands weigh little; from none to four
      een op de tien, want hand- en spandiensten wegen licht; van geen tot vier
    one in twenty in regular work make half of full status; a third to nearly three times that
      een op de twintig in geregeld werk maakt de helft van volle status; een derde tot bijna drie keer zoveel
    one youth in two hundred within a year; from none to ten times that
      één jongere op de tweehonderd binnen een jaar; van geen tot tien keer zoveel
    runners are seen most, launderers least; B38 holds for no kind of it
      runners vallen het meest op, witwassers het minst; B38 geldt voor geen soort ervan
    sets the scale, as the clearest sign
      bepaalt de schaal, als duidelijkste teken
    six in a hundred within a year, half to twice the rate; B38 holds for no courier
      zes op de honderd binnen een jaar, de helft tot tweemaal zo vaak; B38 geldt voor geen koerier
    six in ten in the most deprived place; no figure stored
      zes op de tien op de plek met de meeste achterstand; geen cijfer beschikbaar
    small money shows less; from unseen to as much
      klein geld valt minder op; van ongezien tot evenveel
    small: errands ask least of a youth, labs most
      klein: hand- en spandiensten vragen het minst van een jongere, labs het meest
    teachers see pupils most: half of what is noticed
      docenten zien scholieren het meest: de helft van wat opvalt
    three times as often as for errands; from none to eight in ten
      drie keer zo vaak als bij hand- en spandiensten; van geen tot acht op de tien
    two months, from one month to ten years; decides the sign of what enforcement does to recruitments
      twee maanden, van één maand tot tien jaar; bepaalt het teken van wat handhaving met rekruteringen doet
    who is not at school is seen in the street first
      wie niet op school zit valt het eerst op straat op
    with nothing filled offers rise by 1.3 % a week; from no response to three times that
      als niets gevuld is stijgen aanbiedingen 1,3% per week; van geen reactie tot driemaal zoveel
    """#
}
