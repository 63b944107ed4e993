extension Dutch {
  /// What a report says of seats, participants, assumptions, sweeps and the table of all numbers.
  static let reportMeasures = #"""
    The folder holds no interventions.csv, so that seats cannot be shown.
      In de map staat geen interventions.csv, dus plekken zijn niet te tonen.
    No measure here works through seats that youths hold.
      Geen maatregel hier werkt met plekken voor jongeren.
    Measure
      Maatregel
    Youths who took part
      Deelnemers
    Seats
      Plekken
    Share of seats taken
      Aandeel plekken bezet
    Waiting, mean of weeks
      Wachtend, gemiddeld
    A seat is a place in a programme. Waiting are youths who were referred and had a right to a seat, and got none.
      Een plek is een plaats in een programma. Wachtend zijn jongeren die verwezen zijn en recht hebben op een plek, en er geen kregen.
    Seats and waiting
      Plekken en wachtenden
    Seats, youths who took them, and youths who waited
      Plekken, jongeren die ze namen, en jongeren die wachtten
    The folder holds no interventions.csv, so that before and after cannot be compared.
      In de map staat geen interventions.csv, dus voor en na zijn niet te vergelijken.
    No measure has first participants whose year before and after is known.
      Geen maatregel heeft eerste deelnemers van wie het jaar ervoor en erna bekend is.
    weeks involved
      weken betrokken
    Before and after
      Voor en na
    What the scenario did
      Wat het scenario deed
    The cross is what counting shows: the year after of the first participants, less their year before. The disc is what the scenario did to the same youths, with its interval.
      Het kruis is wat tellen laat zien: het jaar erna van de eerste deelnemers, min hun jaar ervoor. De schijf is wat het scenario met dezelfde jongeren deed, met interval.
    Change in weeks involved per year, first participants of each measure
      Verandering in weken betrokken per jaar, eerste deelnemers van elke maatregel
    For {0} of {1} measures the cross lies below the whole interval, and flatters. Who takes a seat is at a low point. Part of what follows comes by itself.
      Bij {0} van de {1} maatregelen ligt het kruis onder het hele interval, en dat vleit. Wie een plek neemt, zit op een dieptepunt. Een deel van wat volgt, komt vanzelf.

    These runs rest on one set of assumptions. The least known is how hard the illegal market pushes back. A conclusion that flips under another set is none.
      Deze runs rusten op één set aannames. Het minst bekend is hoe hard de illegale markt terugduwt. Een conclusie die onder een andere set omslaat, is er geen.
    The command 'keerpunt run Scenarios --across assumptions' shows which conclusions hold under all.
      De opdracht 'keerpunt run Scenarios --across assumptions' laat zien welke conclusies onder alle sets gelden.
    The comparison holds no changes in per cent under these sets.
      De vergelijking bevat geen veranderingen in procent onder deze sets.
    Set of assumptions
      Set aannames
    Change in person-years involved
      Verandering in persoonsjaren betrokken
    A conclusion counts where it holds under every set.
      Een conclusie telt als ze onder elke set geldt.
    The same scenarios under {0} sets of assumptions
      Dezelfde scenario's onder {0} sets aannames
    All other figures show the set '{0}'.
      Alle andere figuren tonen de set '{0}'.

    These results hold no person-years involved at the points of the sweep.
      Deze resultaten bevatten geen persoonsjaren betrokken in de punten van de reeks.
    Person-years involved, difference with what each point is compared with; 95 % intervals below the numbers.
      Persoonsjaren betrokken, verschil met waar elk punt mee wordt vergeleken; onder de getallen 95%-intervallen.
    Person-years involved; 95 % intervals below the numbers.
      Persoonsjaren betrokken; onder de getallen 95%-intervallen.
    There is room for 4 scenarios; comparison.csv has all.
      Er is plaats voor 4 scenario's; comparison.csv heeft ze alle.
    There is room for {0} of {1} pairs of settings; comparison.csv has all.
      Er is plaats voor {0} van {1} paren instellingen; comparison.csv heeft ze alle.
    No setting of this sweep can be drawn on a line.
      Geen instelling van deze reeks is op een lijn te tekenen.
    There is room for {0} of {1} points; the tables have all.
      Er is plaats voor {0} van {1} punten; de tabellen hebben ze alle.
    Across: {0}. Down: {1}.
      Naar rechts: {0}. Naar beneden: {1}.
    A cell holds several points, since other settings vary too: their mean, and the widest ends of their intervals.
      Een cel bevat meer punten, want ook andere instellingen variëren: hun gemiddelde, en de uiterste einden van hun intervallen.
    not run
      niet gedraaid
    clearly lower, by half of the largest change or more
      duidelijk lager, met de helft van de grootste verandering of meer
    clearly higher, by half of the largest change or more
      duidelijk hoger, met de helft van de grootste verandering of meer
    Person-years involved over {0}, {1} points.
      Persoonsjaren betrokken over {0}, {1} punten.
    as it is
      zoals het is

    Differences are means over pairs of runs. A blank interval means that there is none. Outcomes that are zero in every run are left out.
      Verschillen zijn gemiddelden over paren runs. Een leeg interval betekent dat er geen is. Uitkomsten die in elke run nul zijn, staan er niet bij.
    All outcomes of each scenario beside '{0}'
      Alle uitkomsten van elk scenario naast '{0}'
    On paper stand the {0} main outcomes of each scenario; comparison.csv has all.
      Op papier staan de {0} hoofduitkomsten van elk scenario; comparison.csv heeft ze alle.
    """#
}
