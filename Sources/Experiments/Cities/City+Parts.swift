public import RecruitmentModel

extension City {
  /// The neighbourhoods of each part of the city that links join, in the order of the city; the part with most of them
  /// first, and of equal ones the one that comes first. A part where no youths live counts for none.
  /// - Complexity: O(neighbourhoods · log neighbourhoods + links).
  public var parts: [[Int]] {
    var leader = Array(neighbourhoods.indices)
    func found(_ place: Int) -> Int {
      var root = place
      while leader[root] != root { root = leader[root] }
      var next = place
      while leader[next] != root { (next, leader[next]) = (leader[next], root) }
      return root
    }
    for link in links {
      let (a, b) = (found(link.from), found(link.to))
      // The first of a part leads it.
      leader[max(a, b)] = min(a, b)
    }
    var members: [Int: [Int]] = [:]
    for place in neighbourhoods.indices { members[found(place), default: []].append(place) }
    let inhabited = members.values.filter { $0.contains { neighbourhoods[$0].youths > 0 } }
    return inhabited.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }
}
