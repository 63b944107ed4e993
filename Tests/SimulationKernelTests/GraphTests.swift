import SimulationKernel
import TestSupport
import Testing

@Suite struct GraphTests {
  let graph = Graph(
    count: 4, links: [(2, 0, 1), (0, 3, 5), (0, 1, 3), (0, 2, 2), (3, 3, 0), (2, 2, 0.25)])

  @Test("Links stand by node and target, whatever the order in which they were given")
  func links() {
    #expect((0..<4).map(graph.degree) == [3, 0, 2, 1])
    #expect((0..<3).map { graph.target(0, $0) } == [1, 2, 3])
    #expect((0..<3).map { graph.weight(0, $0) } == [3, 2, 5])
    #expect((0..<2).map { graph.target(2, $0) } == [0, 2])
    #expect((0..<4).map(graph.totalWeight) == [10, 0, 1.25, 0])
  }

  @Test("Targets are picked in proportion to the weights")
  func frequencies() {
    let draws = Draws(seed: 1, replication: 0)
    var cells = [0, 0, 0]
    for who in 0..<30_000 as Range<UInt32> {
      cells[graph.pick(from: 0, draws.block(who, 0, week: 0, purpose: 0).uniform(0)) - 1] += 1
    }
    // With 2 degrees the tail is exp(-x/2), so 41.4 is exceeded once in 10^9.
    let statistic = ChiSquare.statistic(observed: cells, expected: [9_000, 6_000, 15_000])
    #expect(statistic < 41.4)
    #expect(ChiSquare.statistic(observed: cells, expected: [10_000, 10_000, 10_000]) > 41.4)
  }

  @Test("The pick follows the cumulative weights exactly")
  func borders() {
    let picks = ([0, 0.29, 0.31, 0.49, 0.51, 1 - 0x1p-24] as [Float]).map { graph.pick(from: 0, $0) }
    #expect(picks == [1, 1, 2, 2, 3, 3])
  }

  @Test("Nothing is picked where nothing leads, and no link without weight is picked")
  func nothingToPick() {
    #expect(graph.pick(from: 1, 0.5) == -1)
    #expect(graph.pick(from: 3, 0.5) == -1)
    let gaps = Graph(count: 4, links: [(0, 0, 0), (0, 1, 1), (0, 2, 0), (0, 3, 0)])
    #expect(([0, 0.5, 1 - 0x1p-24] as [Float]).allSatisfy { gaps.pick(from: 0, $0) == 1 })
  }

  @Test("Long lists of links are searched as short ones are")
  func longLists() {
    let wide = Graph(count: 100, links: (0..<100).map { (from: 0, to: 99 - $0, weight: 1) })
    #expect((0..<100).allSatisfy { wide.pick(from: 0, (Float($0) + 0.5) / 100) == $0 })
  }

  @Test("Spreading mixes a node's own value with the weighted mean of its targets")
  func spread() {
    let values = Column<Float>([1, 2, 4, 8])
    let result = Column<Float>(count: 4, repeating: 0)
    graph.spread(values, into: result, own: 0.5)
    // Half of the own value and half of the mean. Node 0: (3·2 + 2·4 + 5·8) / 10 = 5.4; node 2: (1·1 + 0.25·4) / 1.25 = 1.6;
    // nodes 1 and 3 have no weight.
    #expect(result.array == [3.2, 2, 2.8, 8] as [Float])
    graph.spread(values, into: result, own: 1)
    #expect(result.array == values.array)
  }

  @Test("An empty graph is a graph")
  func empty() {
    #expect(Graph(count: 0, links: []).count == 0)
    #expect(Graph(count: 2, links: []).pick(from: 1, 0) == -1)
  }

  @Test("A link to nowhere stops the program")
  func linkToNowhere() async {
    await #expect(processExitsWith: .failure) { _ = Graph(count: 2, links: [(0, 2, 1)]) }
  }

  @Test("A negative weight stops the program")
  func negativeWeight() async {
    await #expect(processExitsWith: .failure) { _ = Graph(count: 2, links: [(0, 1, -1)]) }
  }
}
