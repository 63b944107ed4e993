extension Dutch {
  /// Why settings of interventions and of the world have their values.
  static let kindReasons = #"""
    a fifth of the scale, as a place hardly changes its kind; from none to half
      een vijfde van de schaal, want een plek verandert nauwelijks van aard; van niets tot de helft
    a fifth; from none to all
      een vijfde; van niets tot alles
    a policy choice; that so much can be had in a year is a guess
      een beleidskeuze; dat zoveel in een jaar haalbaar is, is een gok
    a policy choice; two months
      een beleidskeuze; twee maanden
    a policy choice; two thirds of a coach's
      een beleidskeuze; twee derde van die van een coach
    a sixth of the bond to school; from none to half
      een zesde van de binding met school; van niets tot de helft
    a twentieth of full trust; from none to six times that
      een twintigste van vol vertrouwen; van niets tot zesmaal zoveel
    about three hours a day; between one and six
      ongeveer drie uur per dag; tussen een en zes
    an hour, and a quarter on the way
      een uur, en een kwartier onderweg
    half a year; between a month and two years
      een half jaar; tussen een maand en twee jaar
    half as many again; from no more to four times
      de helft erbij; van niet meer tot vier keer
    half as often again; from half as often to five times
      de helft vaker; van half zo vaak tot vijf keer
    half as often again; from no more to five times
      de helft vaker; van niet vaker tot vijf keer
    half, since protection is not everywhere; from none to all
      de helft, want bescherming is niet overal; van niets tot alles
    one fifth, since most opportunity has other doors; from none to nine tenths
      een vijfde, want de meeste gelegenheid heeft andere deuren; van niets tot negen tiende
    one in five of those who would get none; from none to all
      een op de vijf van wie er geen zou krijgen; van geen tot alle
    one in five, since accounts come back; from none to eight in ten
      een op de vijf, want accounts komen terug; van geen tot acht op de tien
    one pupil in five; from none to all
      één scholier op de vijf; van geen tot alle
    seven in ten; from nobody to all
      zeven op de tien; van niemand tot iedereen
    seven in ten; from none to all
      zeven op de tien; van geen tot alle
    three in ten, as many jobless youths do not come to the municipality; no figure stored
      drie op de tien, want veel jongeren zonder werk komen niet bij de gemeente; geen cijfer beschikbaar
    three meetings of four; from one in ten to nearly all
      drie van de vier gesprekken; van een op de tien tot bijna alle
    three more for each ten that are noticed; from none to twenty
      drie meer op elke tien die opvallen; van geen tot twintig
    who knows whom to call saves half of it; from none to all
      wie weet wie te bellen bespaart de helft; van niets tot alles
    """#
}
