import RecruitmentModel
import Testing

@testable import Experiments

@Suite("Reading and writing cities")
struct CityTestsReading {
  @Test("A city is read as it stands in its files, its links sorted by both ends")
  func values() throws {
    let (city, problems) = try SmallCity.folder(
      links: ["weight,to,from", "0.3,West,South", "0.1,South,West", "0.4,West,East", "0.2,East,West"]
    ).load()
    #expect(problems == [])
    let read = try #require(city)
    #expect(
      read.neighbourhoods[1]
        == City.Neighbourhood(
          name: "West", municipality: "Dale", x: 0, y: 0.5, youths: 200, deprivation: 0.25, multiProblemShare: 0.05,
          postsPerYouth: 0.25, criminalDemand: 25.5, opportunity: 0.3, institutionalTrust: 0.6))
    #expect(read.neighbourhoods.map(\.name) == ["East", "West", "South"])
    #expect(
      read.links == [
        City.Link(from: 0, to: 1, weight: 0.4), City.Link(from: 1, to: 0, weight: 0.2),
        City.Link(from: 1, to: 2, weight: 0.1), City.Link(from: 2, to: 1, weight: 0.3),
      ])
  }

  @Test("A byte order mark, CRLF and a missing last line break change nothing")
  func foreignLines() throws {
    let plain = try #require(try SmallCity.folder().load().city)
    let folder = try CityFolder(
      neighbourhoods: "\u{FEFF}" + SmallCity.neighbourhoods.joined(separator: "\r\n"),
      links: "\u{FEFF}" + SmallCity.links.joined(separator: "\r\n"))
    let (city, problems) = folder.load()
    #expect(problems == [])
    #expect(city?.neighbourhoods == plain.neighbourhoods)
    #expect(city?.links == plain.links)
  }

  @Test("One neighbourhood needs no link, and parts may be unreachable from each other")
  func islands() throws {
    let one = try SmallCity.folder(Array(SmallCity.neighbourhoods.prefix(2)), links: ["from,to,weight"])
    #expect(one.load().city?.neighbourhoods.count == 1)
    let fourth = SmallCity.east.replacing("East", with: "North")
    let parts = try SmallCity.folder(
      SmallCity.neighbourhoods + [fourth],
      links: ["from,to,weight", "East,West,0.4", "West,East,0.2", "North,South,0.1", "South,North,0.3"])
    #expect(parts.load().problems == [])
    #expect(parts.load().city?.isConnected == false)
  }

  @Test("Weights that add up to one, rounding aside, are allowed")
  func fullWeights() throws {
    let places = (0..<11).map { SmallCity.east.replacing("East", with: "P\($0)") }
    let links = (1..<11).flatMap { ["P0,P\($0),0.1", "P\($0),P0,1"] }
    let folder = try SmallCity.folder([SmallCity.header] + places, links: ["from,to,weight"] + links)
    #expect(folder.load().problems == [])
  }

  @Test("What is written is read back to the last bit, whatever the names and numbers")
  func roundTrip() throws {
    let draws = CityDraws(seed: 7)
    let names = ["Oost, bij 't \"Veer\"", "=1+1", "NA", "'s-Veld", "é; ü", "001"]
    let places = names.enumerated().map { i, name in
      let value = { (part: Int) in Float(draws.uniform(i, for: .posts, part: part)) }
      return City.Neighbourhood(
        name: name, municipality: name, x: Double(i) / 3, y: -Double(i) * 1e-9, youths: i + 1, deprivation: value(0),
        multiProblemShare: value(1), postsPerYouth: value(2), criminalDemand: 1000 * value(3),
        opportunity: i == 0 ? .leastNonzeroMagnitude : 1, institutionalTrust: 0)
    }
    let ends = (0..<names.count).flatMap { [($0, ($0 + 1) % names.count), (($0 + 1) % names.count, $0)] }
    let links = ends.sorted { $0 < $1 }.map {
      City.Link(from: $0.0, to: $0.1, weight: Float(0.5 * draws.uniform($0.0, for: .reach, part: $0.1 % 4)))
    }
    let folder = try CityFolder(neighbourhoods: nil, links: nil)
    try CityFiles.write(City(neighbourhoods: places, links: links), folder: folder.path)
    let (city, problems) = folder.load()
    #expect(problems == [])
    #expect(city?.neighbourhoods == places)
    #expect(city?.links == links)
  }

  @Test("Writing a city makes its folder, and says why it cannot")
  func writing() throws {
    let folder = try SmallCity.folder()
    let city = try #require(folder.load().city)
    let deeper = FilePath.join(folder.path, "a/b")
    try CityFiles.write(city, folder: deeper)
    #expect(try FileSystem().list(deeper) == [CityFiles.linksFile, CityFiles.neighbourhoodsFile])
    #expect(throws: FileError.self) {
      try CityFiles.write(city, folder: FilePath.join(folder.path, CityFiles.linksFile))
    }
  }

  @Test("Digests follow the bytes of both files, and a missing file is an error")
  func digests() throws {
    let folder = try CityFolder(neighbourhoods: "abc", links: "")
    let digests = try CityFiles.digests(folder: folder.path)
    #expect(digests.map(\.name) == ["links.csv", "neighbourhoods.csv"])
    #expect(digests[0].sha256 == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(digests[1].sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(throws: FileError.self) { try CityFiles.digests(folder: folder.path + "/nowhere") }
  }
}

@Suite("SHA-256")
struct SHA256Tests {
  /// The examples of FIPS 180, with the digests that its authors published.
  static let published = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ]

  @Test("Published examples have their published digests", arguments: published)
  func digest(text: String, digest: String) {
    #expect(SHA256.hexadecimal(of: Array(text.utf8)) == digest)
  }

  @Test("Pieces of any length give the digest of the whole", arguments: 0...130)
  func pieces(length: Int) {
    let bytes = (0..<length).map { UInt8($0) }
    var hash = SHA256()
    for start in stride(from: 0, to: length, by: 7) { hash.add(bytes[start..<min(length, start + 7)]) }
    #expect(hash.hexadecimal == SHA256.hexadecimal(of: bytes))
  }
}
