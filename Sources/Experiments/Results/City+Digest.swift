import RecruitmentModel
import SimulationKernel

extension City {
  /// A fingerprint of all that a city holds, 16 hexadecimal digits: the same wherever its files lie and however their
  /// numbers are written.
  var digest: String {
    var digest = Digest()
    digest.add(neighbourhoods.count)
    for place in neighbourhoods {
      digest.add(bytes: place.name.utf8)
      digest.add(bytes: place.municipality.utf8)
      digest.add(place.x)
      digest.add(place.y)
      digest.add(place.youths)
      for value in [
        place.deprivation, place.multiProblemShare, place.postsPerYouth, place.criminalDemand, place.opportunity,
        place.institutionalTrust,
      ] {
        digest.add(value)
      }
    }
    digest.add(links.count)
    for link in links {
      digest.add(link.from)
      digest.add(link.to)
      digest.add(link.weight)
    }
    let digits = String(digest.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
