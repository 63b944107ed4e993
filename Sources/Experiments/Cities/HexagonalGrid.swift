/// Points of a grid in which every point has six neighbours at distance 1.
enum HexagonalGrid {
  struct Point: Hashable {
    var row: Int
    var column: Int

    var x: Double { Double(column) + (isOdd ? 0.5 : 0) }
    /// Half the square root of 3.
    var y: Double { Double(row) * 0.866025403784438646 }
    private var isOdd: Bool { row & 1 == 1 }

    var neighbours: [Point] {
      let left = isOdd ? column : column - 1
      return [
        Point(row: row - 1, column: left), Point(row: row - 1, column: left + 1),
        Point(row: row, column: column - 1), Point(row: row, column: column + 1),
        Point(row: row + 1, column: left), Point(row: row + 1, column: left + 1),
      ]
    }
  }

  /// About half the height of an oval of so many points: an area of 0.866 belongs to each.
  static func halfHeight(ofOval count: Int, aspect: Double) -> Double {
    (Double(count) / (3.6 * aspect)).squareRoot()
  }

  /// The `count` points nearest to the origin, where distances along x count `1 / aspect`: an oval, in one piece.
  ///
  /// In the order of reading a map: from north to south, and from west to east.
  static func oval(_ count: Int, aspect: Double) -> [Point] {
    let half = halfHeight(ofOval: count, aspect: aspect)
    // No place is further from a point of the grid than 0.58, so an oval that is higher by that holds enough of them.
    let rows = Int((half + 0.6) / 0.86) + 3
    let columns = Int(aspect * (half + 0.6)) + 3
    var points: [(distance: Double, point: Point)] = []
    for row in -rows...rows {
      for column in -columns...columns {
        let point = Point(row: row, column: column)
        let x = point.x / aspect
        points.append((x * x + point.y * point.y, point))
      }
    }
    points.sort { ($0.distance, $0.point.row, $0.point.column) < ($1.distance, $1.point.row, $1.point.column) }
    return points.prefix(count).map(\.point).sorted { ($1.row, $0.column) < ($0.row, $1.column) }
  }
}
