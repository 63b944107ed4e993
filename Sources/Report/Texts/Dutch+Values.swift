extension Dutch {
  /// What values must be, and what stands there.
  static let values = #"""
    {0} (boolean)
      {0} (waar of onwaar)
    {0} (number)
      {0} (getal)
    {0} (text)
      {0} (tekst)
    a list of {0}
      een lijst van {0}
    an object
      een blok
    an object with settings
      een blok met instellingen
    1 value
      1 waarde
    {0} values
      {0} waarden
    1 number
      1 getal
    {0} numbers
      {0} getallen
    {0}, each {1}
      {0}, elk {1}
    {0} or {1}
      {0} of {1}
    {0} to {1}
      {0} t/m {1}
    {0} or more
      {0} of meer
    {0} or less
      {0} of minder
    from {0}
      vanaf {0}
    any number
      elk getal
    any whole number
      elk geheel getal
    a plain number
      een getal zonder eenheid
    yes or no
      ja of nee
    one word
      één woord
    a list of words
      een lijst van woorden
    a text
      een tekst
    chosen by the author
      gekozen door de maker
    a number
      een getal
    a whole number
      een geheel getal
    {0} from {1} to {2}{3}
      {0} van {1} t/m {2}{3}
    true or false
      true of false
    one of {0}
      een van {0}
    text
      tekst
    texts
      teksten
    text in quotes
      tekst tussen aanhalingstekens
    a text in quotes or a list of them
      een tekst tussen aanhalingstekens of een lijst daarvan
    default {0}
      standaard {0}
    must be {0}
      moet {0} zijn
    {0}, or some of {1}
      {0}, of enkele van {1}
    {0}, or a list of some of {1}
      {0}, of een lijst van enkele van {1}
    {0} names
      {0} namen
    must be one of {0}
      moet een van {0} zijn
    {0}[{1}] is {2}
      {0}[{1}] is {2}
    {0} for the second time
      {0} voor de tweede keer
    keep one of them
      laat er één staan
    write "{0}" in place of the list
      schrijf "{0}" in plaats van de lijst
    the names are {0}
      de namen zijn {0}
    outside {0}...{1}
      buiten {0}...{1}
    {0} is {1}
      {0} is {1}
    {0} has {1}
      {0} heeft {1}
    {0}, must be {1}
      {0}, moet {1} zijn
    {0} is {1}, must be {2}
      {0} is {1}, moet {2} zijn
    {0} is {1}, must be an object with settings
      {0} is {1}, moet een blok met instellingen zijn
    {0} is not a setting of {1}
      {0} is geen instelling van {1}
    the scenario
      het scenario
    it has no settings
      er horen geen instellingen bij
    its settings are {0}
      de instellingen zijn {0}
    did you mean '{0}'?
      is '{0}' bedoeld?
    did you mean '{0}'? ({1})
      is '{0}' bedoeld? ({1})
    did you mean {0}?
      is {0} bedoeld?
    {0} leads deeper than {1} objects
      {0} gaat dieper dan {1} blokken
    {0} gives {1} a second value
      {0} geeft {1} een tweede waarde
    the first is at {0}; keep one of them
      de eerste staat op {0}; laat er één staan
    {0} is not a path
      {0} is geen pad
    a path is names joined by points, world.wages
      een pad bestaat uit namen met punten ertussen, world.wages
    {0} has more than {1} names
      {0} heeft meer dan {1} namen
    {0} is not a percentage
      {0} is geen percentage
    write a number and a per cent sign, such as 2% or 0.5%
      schrijf een getal en een procentteken, zoals 2% of 0.5%
    {0} has a decimal comma
      {0} heeft een decimale komma
    write {0}
      schrijf {0}
    {0} has no per cent sign
      {0} heeft geen procentteken
    write {0} for an interval of so much of the mean to either side
      schrijf {0} voor een interval met aan weerszijden zoveel van het gemiddelde
    {0} is outside 0.01% to 100%
      {0} valt buiten 0.01% tot 100%
    2% is precise; each halving takes four times the runs
      2% is precies; elke halvering vraagt vier keer zoveel runs
    """#
}
