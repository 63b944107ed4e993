extension Dutch {
  /// Where the values of assumptions come from.
  static let assumptionSources = #"""
    A19 gives the direction: an early end does harm
      A19 geeft de richting: een vroeg einde doet kwaad
    A19 gives the direction: an early end does harm, to self-worth and school; from none to two fifths
      A19 geeft de richting: een vroeg einde doet kwaad, aan eigenwaarde en school; van niets tot twee vijfde
    A37 and A38 give the direction; twice as many, from no effect to four times
      A37 en A38 geven de richting; twee keer zoveel, van geen effect tot vier keer
    A36 gives the direction: good jobs bind, any job does not
      A36 geeft de richting: goede banen binden, zomaar een baan niet
    B11: the person matters more than the place
      B11: de persoon telt meer dan de plek
    B17 has 9 % via social media, several answers allowed; B21 sees more
      B17 heeft 9% via sociale media, meer antwoorden mogelijk; B21 ziet meer
    B22: mostly drug trade; no shares published
      B22: vooral drugshandel; geen gepubliceerde aandelen
    B32: no weekly figure was found
      B32: er is geen weekcijfer gevonden
    B33: slightly above the legal alternative
      B33: iets boven het legale alternatief
    B34 from 15 to 21, at 36 hours (B35); younger and older ages are set around it
      B34 van 15 tot 21, bij 36 uur (B35); jonger en ouder zijn daaromheen gezet
    D07: near and present exposure counts
      D07: blootstelling dichtbij en nu telt
    D07: short memory
      D07: kort geheugen
    about eleven hours a week
      ongeveer elf uur per week
    about three months; no published figure
      ongeveer drie maanden; geen gepubliceerd cijfer
    benefit after take-up; many youths claim none (A33)
      uitkering na gebruik; veel jongeren vragen er geen aan (A33)
    between B17 (40 % via an acquaintance) and B20 (46 % from friends, 60 % known)
      tussen B17 (40% via een bekende) en B20 (46% van vrienden, 60% bekend)
    births in the Netherlands; the table initial_age_gender_dist.csv gives much the same
      geboorten in Nederland; de tabel initial_age_gender_dist.csv geeft vrijwel hetzelfde
    direction B40: nearly all stop by 30
      richting volgens B40: bijna allen zijn op hun 30e gestopt
    direction: the policy documents name the municipality's poor image; no published figure
      richting: de beleidsstukken noemen het slechte imago van de gemeente; geen gepubliceerd cijfer
    direction: the policy documents say that it fits badly; A33 finds no effect
      richting: de beleidsstukken zeggen dat het slecht past; A33 vindt geen effect
    drawn through B02, B03 and B05; single ages between are set by hand
      door B02, B03 en B05 getrokken; losse leeftijden ertussen zijn met de hand gezet
    drawn through B04 and B05; single ages between are set by hand
      door B04 en B05 getrokken; losse leeftijden ertussen zijn met de hand gezet
    full compulsory schooling ends at 16 by law; the duty to qualify is not enforced here
      de volledige leerplicht eindigt wettelijk op 16; de kwalificatieplicht wordt hier niet gehandhaafd
    no published equation; 1 - exp(-t / 6 months) at one kept meeting a week, as D11 proposes
      geen gepubliceerde vergelijking; 1 - exp(-t / 6 maanden) bij één ontmoeting per week, zoals D11 voorstelt
    no published figure for what youths feel they need
      geen gepubliceerd cijfer voor wat jongeren nodig denken te hebben
    no published figure; A17 gives modest effects of mentoring
      geen gepubliceerd cijfer; A17 geeft bescheiden effecten van mentoring
    no published figure; A21 finds little displacement of offences
      geen gepubliceerd cijfer; A21 vindt weinig verplaatsing van misdrijven
    no published figure; at 0 nothing can be displaced
      geen gepubliceerd cijfer; bij 0 kan niets zich verplaatsen
    part of the exit in B26
      deel van de uitstroom in B26
    part of the suspects are dismissed or diverted; no figure stored
      een deel van de verdachten krijgt een sepot of een alternatief; geen cijfer beschikbaar
    set by hand so that B18 and B22 can both hold
      met de hand gezet, zodat B18 en B22 allebei kunnen gelden
    set by hand so that places differ as in B11
      met de hand gezet, zodat wijken verschillen zoals in B11
    set by hand toward B02 until the model is calibrated
      met de hand naar B02 gezet tot het model is gekalibreerd
    set by hand toward B18; B20: recruiters seek 12- to 18-year-olds
      met de hand naar B18 gezet; B20: ronselaars zoeken 12- tot 18-jarigen
    set by hand toward B18; the least known number of the model
      met de hand naar B18 gezet; het minst bekende getal van het model
    set by hand toward B19 and B22 until the model is calibrated
      met de hand naar B19 en B22 gezet tot het model is gekalibreerd
    set by hand toward B22
      met de hand naar B22 gezet
    set by hand toward B22 until the model is calibrated
      met de hand naar B22 gezet tot het model is gekalibreerd
    set by hand toward B25 (74 per cent in education)
      met de hand naar B25 gezet (74 procent in opleiding)
    set by hand toward B25 until the model is calibrated
      met de hand naar B25 gezet tot het model is gekalibreerd
    set by hand toward B26 until the model is calibrated
      met de hand naar B26 gezet tot het model is gekalibreerd
    set by hand toward B36 until the model is calibrated
      met de hand naar B36 gezet tot het model is gekalibreerd
    set by hand toward B36; B39 finds four unequal groups
      met de hand naar B36 gezet; B39 vindt vier ongelijke groepen
    set by hand until the model is calibrated
      met de hand gezet tot het model is gekalibreerd
    set near the baseline's own level
      dicht bij het eigen niveau van het basisscenario gezet
    side jobs last about a year and a half; no figure stored
      bijbanen duren ongeveer anderhalf jaar; geen cijfer beschikbaar
    small differences around the minimum wage
      kleine verschillen rond het minimumloon
    small firms lead (raw_firms_by_size_eindhoven, CBS)
      kleine bedrijven overheersen (CBS, bedrijven naar omvang in Eindhoven)
    spreads leaving over about a year
      spreidt het verlaten over ongeveer een jaar
    the duty to qualify until 18
      de kwalificatieplicht tot 18
    theft leads registered youth crime; share not published by offender
      diefstal gaat voorop in geregistreerde jeugdcriminaliteit; aandeel niet per dader gepubliceerd
    three quarters of those in education work beside it (B25)
      driekwart van wie een opleiding volgt, werkt ernaast (B25)
    """#
}
