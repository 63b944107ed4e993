/// Invented names, each used once: a first and a last part from two lists, and a number where these run out.
///
/// They sound Dutch and mean no real place; a namesake is a coincidence.
struct CityNames {
  let neighbourhoods: [String]
  let municipalities: [String]

  init(neighbourhoods: Int, municipalities: Int, draws: CityDraws) {
    self.neighbourhoods = Self.names(neighbourhoods, Self.firstParts, Self.lastParts, draws, .name)
    self.municipalities = Self.names(municipalities, Self.townFirstParts, Self.townLastParts, draws, .municipality)
  }

  private static func names(
    _ count: Int, _ first: [String], _ last: [String], _ draws: CityDraws, _ purpose: CityDraws.Purpose
  ) -> [String] {
    let firsts = draws.shuffled(first.count, for: purpose, part: 0)
    let lasts = draws.shuffled(last.count, for: purpose, part: 1)
    return (0..<count).map { i in
      // First parts take turns, so that few names begin alike; each turn meets the last parts one further on.
      let (turn, part) = (i / first.count, i % first.count)
      let name = first[firsts[part]] + last[lasts[(part + turn) % last.count]]
      let round = turn / last.count
      return round == 0 ? name : "\(name) \(round + 1)"
    }
  }

  private static let firstParts = [
    "Ketel", "Zwaluwen", "Turf", "Linnen", "Kwartel", "Manden", "Lijster", "Vlas", "Hagel", "Klaver", "Distel", "Varen",
    "Pannen", "Touw", "Gerst", "Spreeuwen", "Reiger", "Hazelaar", "Mispel", "Kersen", "Zuring", "Bramen", "Zilver",
    "Koper", "Tinnen", "Zaag", "Smids", "Wevers", "Kuipers", "Schippers", "Klokken", "Lantaarn", "Futen", "Otter",
    "Dassen", "Egel", "Bever", "Mezen", "Vinken", "Karper", "Brem", "Gagel", "Kalmoes", "Wouwen", "Zeis", "Dorsers",
  ]
  private static let lastParts = [
    "hoek", "kamp", "hof", "buurt", "weide", "oord", "dreef", "akker", "kwartier", "rand", "brink", "werf", "singel",
    "poort", "veld", "horst", "gaard", "plein",
  ]
  private static let townFirstParts = [
    "Haver", "Elster", "Kraaien", "Stil", "Zilt", "Wolder", "Lutte", "Gorse", "Ammer", "Vleer", "Sperwer", "Tarwe",
    "Veen", "Noorder", "Krom", "Wilde",
  ]
  private static let townLastParts = ["drecht", "monde", "voort", "stede", "horn", "wolde", "vliet", "kerke", "rade"]
}
