extension Dutch {
  /// What can go wrong with files as such.
  static let files = #"""
    cannot read {0}: {1}
      {0} is niet te lezen: {1}
    cannot list {0}: {1}
      {0} is niet te doorzoeken: {1}
    cannot create {0}: {1}
      {0} is niet aan te maken: {1}
    cannot write {0}: {1}
      {0} is niet te schrijven: {1}
    cannot remove {0}: {1}
      {0} is niet te verwijderen: {1}
    cannot write standard output: {0}
      de standaarduitvoer is niet te schrijven: {0}
    cannot read it: {0}
      niet te lezen: {0}
    cannot list it: {0}
      niet te doorzoeken: {0}
    cannot create it: {0}
      niet aan te maken: {0}
    cannot write it: {0}
      niet te schrijven: {0}
    cannot remove it: {0}
      niet te verwijderen: {0}
    it does not exist
      het bestaat niet
    permission denied
      geen toegang
    it is a folder
      het is een map
    part of its path is not a folder
      een deel van het pad is geen map
    something of that name exists
      er is al iets met die naam
    the folder is not empty
      de map is niet leeg
    the disk is full
      de schijf is vol
    the disk quota is used up
      de toegewezen schijfruimte is op
    the file would be too large
      het bestand zou te groot worden
    the file system is read-only
      het bestandssysteem is alleen-lezen
    the device reports an error
      het apparaat meldt een fout
    its name is too long
      de naam is te lang
    its links go round in a circle
      de koppelingen verwijzen in een kring
    it is a link, which may lead to any file
      het is een koppeling, die naar elk bestand kan leiden
    too many files are open
      er zijn te veel bestanden open
    system error {0}
      systeemfout {0}
    the other end takes no more
      de ontvanger neemt niets meer aan
    it is not an ordinary file
      het is geen gewoon bestand
    it is larger than {0} MB
      het is groter dan {0} MB
    a folder of that name is in the way
      er staat een map met die naam in de weg
    a file of that name is in the way
      er staat een bestand met die naam in de weg
    a file of that name is in the way; give another folder with --output
      er staat een bestand met die naam in de weg; geef een andere map met --output
    the folder is not empty and holds no {0}, so it may not be ours to write in; give another folder with --output, or --force to write here all the same
      de map is niet leeg en bevat geen {0}, dus misschien is ze niet voor resultaten bedoeld; geef een andere map met --output, of --force om hier toch te schrijven
    it holds results of another experiment; give another folder with --output, or --force to overwrite them
      ze bevat resultaten van een ander experiment; geef een andere map met --output, of --force om die te overschrijven
    the folder is not empty; --force overwrites a city in it
      de map is niet leeg; --force overschrijft een stad die erin staat
    {0} is no folder; give another folder with --output
      {0} is geen map; geef een andere map met --output
    no file can be made in {0}: {1}; give another folder with --output
      er is geen bestand te maken in {0}: {1}; geef een andere map met --output
    it
      deze map
    the present folder
      de huidige map
    no file of this run
      geen bestand van deze run
    {0} is incomplete: it holds {1}, and no {2}
      {0} is onvolledig: er staat in {1}, en geen {2}
    """#
}
