extension Dutch {
  /// What is wrong with the syntax of scenario files.
  static let json = #"""
    a NUL character has no place in a text file
      een NUL-teken hoort niet in een tekstbestand
    not UTF-8 from here on
      vanaf hier geen UTF-8
    save the file with the encoding UTF-8
      sla het bestand op met de codering UTF-8
    this text is not closed before the end of the line
      deze tekst is niet afgesloten voor het einde van de regel
    it ends with the quote that it began with; a \ at the end of a line goes on to the next
      een tekst eindigt met hetzelfde aanhalingsteken als waarmee hij begint; met een \ aan het eind loopt een regel door
    this text is not closed before the end of the file
      deze tekst is niet afgesloten voor het einde van het bestand
    a digit cannot be escaped
      voor een cijfer kan geen \ staan
    write \\ for a backslash
      schrijf \\ voor een backslash
    \x takes 2 hexadecimal digits
      na \x horen 2 hexadecimale cijfers
    \u takes 4 hexadecimal digits
      na \u horen 4 hexadecimale cijfers
    half of a surrogate pair is not a character
      een half surrogaatpaar is geen teken
    a NUL character has no place in a text
      een NUL-teken hoort niet in een tekst
    a key without quotes takes no escape but \u
      in een sleutel zonder aanhalingstekens mag na een \ alleen u staan
    a key with {0} takes quotes
      om een sleutel met {0} horen aanhalingstekens
    {0} is not a value
      {0} is geen waarde
    did you mean {0}? A text takes quotes
      is {0} bedoeld? Om een tekst horen aanhalingstekens
    a text takes quotes: {0}
      om een tekst horen aanhalingstekens: {0}
    {0} is not a number
      {0} is geen getal
    digits take no '_' between them
      tussen cijfers hoort geen '_'
    a text or a date takes quotes
      om een tekst of een datum horen aanhalingstekens
    a number does not begin with 0: {0}
      een getal begint niet met 0: {0}
    {0} is not a finite number
      {0} is geen eindig getal
    the file holds no value
      het bestand is leeg
    the least that a file can hold is {{}}
      er staat ten minste {{}} in een bestand
    {0} after the end of the value
      {0} na het einde van de waarde
    a file holds one value; look for a bracket too many
      een bestand bevat één waarde; misschien staat er ergens een haakje te veel
    expected a value, found {0}
      hier hoort een waarde, er staat {0}
    expected ':' after the key {0}, found {1}
      na de sleutel {0} hoort ':', er staat {1}
    {0} is given twice in this object
      {0} staat twee keer in dit blok
    the first is at line {0}, column {1}; keep one of them
      de eerste staat op regel {0}, kolom {1}; laat er één staan
    objects and lists nested deeper than {0}
      blokken en lijsten die dieper dan {0} in elkaar staan
    expected ',' or '{0}', found {1}
      hier hoort ',' of '{0}', er staat {1}
    '{0}' was opened at line {1}, column {2}
      '{0}' is geopend op regel {1}, kolom {2}
    expected a key, found {0}
      hier hoort een sleutel, er staat {0}
    a key that begins with a digit takes quotes; 0.5 takes a point
      om een sleutel die met een cijfer begint horen aanhalingstekens; decimalen komen na een punt: 0.5
    expected a key or '}}', found {0}
      hier hoort een sleutel of '}}', er staat {0}
    this comment is not closed
      deze opmerking is niet afgesloten
    it ends with */
      een opmerking eindigt met */
    the end of the file
      het einde van het bestand
    '{0}' is not closed before the end of the file
      '{0}' is niet afgesloten voor het einde van het bestand
    """#

  /// What is wrong with CSV files and their cells.
  static let csv = #"""
    the file is UTF-16; save it as UTF-8
      het bestand is UTF-16; sla het op als UTF-8
    the cells are separated by {0}: use commas
      de cellen zijn gescheiden door {0}: gebruik komma's
    tabs
      tabs
    a NUL character; the file is not text
      een NUL-teken; het bestand is geen tekst
    a byte that is not UTF-8; save the file as UTF-8
      een byte die geen UTF-8 is; sla het bestand op als UTF-8
    a quote inside a cell; put the whole cell in quotes and double this one
      een aanhalingsteken midden in een cel; zet de hele cel tussen aanhalingstekens en verdubbel dit
    a quote that is never closed
      een aanhalingsteken dat nergens wordt afgesloten
    text after the closing quote; a quote inside a cell is written twice
      tekst na het sluitende aanhalingsteken; binnen een cel staat een aanhalingsteken dubbel
    a carriage return without a line feed; end lines with LF
      een regelteruggang (CR) zonder nieuwe regel (LF); sluit regels af met LF
    the file is empty; a line with the names of the columns belongs here
      het bestand is leeg; hier hoort een regel met de namen van de kolommen
    column {0} has no name
      kolom {0} heeft geen naam
    the column name '{0}' has a space before or after it
      voor of na de kolomnaam '{0}' staat een spatie
    two columns are called '{0}'
      twee kolommen heten '{0}'
    an empty line in the middle of the file
      een lege regel midden in het bestand
    1 cell
      1 cel
    {0} cells
      {0} cellen
    1 column
      1 kolom
    {0} columns
      {0} kolommen
    this line has {0}, the header {1}{2}
      deze regel heeft {0}, de kopregel {1}{2}
    ; a decimal is written with a point, and a cell with a comma in it needs quotes
      ; decimalen komen na een punt, en om een cel met een komma horen aanhalingstekens
    the column '{0}' is missing; columns found: {1}
      de kolom '{0}' ontbreekt; gevonden kolommen: {1}
    there is no column '{0}'; columns known here: {1}
      de kolom '{0}' bestaat niet; kolommen die hier horen: {1}
    the first line is empty; the names of the columns belong here
      de eerste regel is leeg; hier horen de namen van de kolommen
    half a character of UTF-16; the file is damaged
      een half teken in UTF-16; het bestand is beschadigd
    {0} more faults, which are not listed
      nog {0} fouten, die niet genoemd worden
    {0} is empty; text belongs here
      {0} is leeg; hier hoort tekst
    {0} is empty; a number belongs here
      {0} is leeg; hier hoort een getal
    {0} is empty; a whole number belongs here
      {0} is leeg; hier hoort een geheel getal
    '{0}', which a spreadsheet writes where it cannot calculate
      '{0}', zoals een rekenblad schrijft waar het niet kan rekenen
    "{0}", where the comma may stand for thousands; write {1} or {2}
      "{0}", waar de komma ook duizendtallen kan scheiden; schrijf {1} of {2}
    "{0}", where the point may stand for thousands; write {1} or {2}
      "{0}", waar de punt ook duizendtallen kan scheiden; schrijf {1} of {2}
    "{0}", which has points between thousands; write {1}
      "{0}", met punten tussen de duizendtallen; schrijf {1}
    "{0}", which has '{1}' between thousands; write {2}
      "{0}", met '{1}' tussen de duizendtallen; schrijf {2}
    "{0}"; a whole number belongs here, without decimals
      "{0}"; hier hoort een geheel getal, zonder decimalen
    "{0}", which has a decimal point where others have a comma; write {1}
      "{0}", met een decimale punt waar andere getallen een komma hebben; schrijf {1}
    "{0}", a percentage; write {1}
      "{0}", een percentage; schrijf {1}
    {0}, too large for a number
      {0}, te groot voor een getal
    {0}, too large for a whole number
      {0}, te groot voor een geheel getal
    {0}, outside {1}
      {0}, buiten {1}
    {0}; a whole number belongs here, without a point or exponent
      {0}; hier hoort een geheel getal, zonder punt of exponent
    '{0}', with a space before or after the number
      '{0}', met een spatie voor of na het getal
    "{0}", which has a decimal comma; write {1}
      "{0}", met een decimale komma; schrijf {1}
    "{0}", which has commas between thousands; write {1}
      "{0}", met komma's tussen de duizendtallen; schrijf {1}
    '{0}'; a missing value is an empty cell
      '{0}'; een ontbrekende waarde is een lege cel
    '{0}', not a number
      '{0}', geen getal
    '{0}', not a whole number
      '{0}', geen geheel getal
    """#
}
