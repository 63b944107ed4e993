import Foundation
import Parameters
import Testing

@testable import Experiments

@Suite("Targets") struct TargetTests {
  private static let head = "target,what,value,tolerance,unit,source,date,scenario,expression,role,note\n"

  private static func problems(_ rows: String, head: String = head) -> [String] {
    let calls = MemoryCalls(["t/targets.csv": head + rows])
    do throws(InputError) {
      _ = try TargetFile.load("t/targets.csv", files: calls.files)
      return []
    } catch {
      for problem in error.problems { expectDutch(problem.inFull) }
      return error.problems.map(\.description)
    }
  }

  @Test("A target is read with its tolerance, or a fifth of its value")
  func reading() throws {
    let rows =
      "a,A,10,3,per cent,B02,2017,x.json5,100 * neither / youths,test,said\nb,B,-5,,ratio,B03,2018,x.json5,1,calibrate,\n"
    let calls = MemoryCalls(["t/targets.csv": Self.head + rows])
    let targets = try TargetFile.load("t/targets.csv", files: calls.files)
    #expect(targets.map(\.name) == ["a", "b"])
    #expect(targets.map(\.tolerance) == [3, 1])
    #expect(targets.map(\.hasPublishedTolerance) == [true, false])
    #expect(targets.map(\.role) == [.test, .calibrate])
    #expect(targets[0].scenario == "t/x.json5")
    #expect(targets[0].note == "said")
  }

  @Test("A hit is a published value in the interval of the mean, widened by the tolerance")
  func hits() throws {
    let rows = "a,A,10,1,per cent,B02,2017,x.json5,1,test,\n"
    let target = try #require(
      try TargetFile.load("t.csv", files: MemoryCalls(["t.csv": Self.head + rows]).files).first)
    #expect(target.isHit(by: SampleSummary([8.5, 9.5, 9])))
    #expect(target.isHit(by: SampleSummary([11, 11, 11])))
    #expect(!target.isHit(by: SampleSummary([11.01, 11.01, 11.01])))
    #expect(!target.isHit(by: SampleSummary([7, 7.1, 7.2])))
    #expect(!target.isHit(by: SampleSummary([])))
  }

  @Test("Everything that is wrong is told with its line")
  func wrong() {
    #expect(
      Self.problems("a,A,x,,u,s,d,c,1,test,\n") == ["t/targets.csv:2:5: error: value is 'x'; a number belongs here"]
        || Self.problems("a,A,x,,u,s,d,c,1,test,\n").first?.hasPrefix("t/targets.csv:2:5: error: value is") == true)
    #expect(
      Self.problems("a,A,1,,u,s,d,c,1,tset,\n")
        == ["t/targets.csv:2:18: error: role is 'tset', must be calibrate or test"])
    #expect(
      Self.problems("a,A,1,,u,s,d,c,1,test,\na,A,1,,u,s,d,c,1,test,\n") == [
        "t/targets.csv:3:1: error: a second target 'a'"
      ])
    #expect(
      Self.problems("a,A,1,,u,s,d,c,yuoths,test,\n")
        == ["t/targets.csv:2:16: error: in 'yuoths', at character 1: 'yuoths' is no outcome and no count of a survey"])
    #expect(Self.problems("") == ["t/targets.csv:1:1: error: the file holds no targets"])
    #expect(Self.problems("a,-1\n", head: "target,tolerance\n").first?.contains("the column 'what' is missing") == true)
  }

  @Test("The shipped targets cite no row that is recalled, and at least half are tests")
  func shipped() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let targets = try TargetFile.load(root.appending(path: "Scenarios/targets/published.csv").path())
    #expect(targets.count { $0.role == .test } * 2 >= targets.count)
    // Rows of confidence unverified_recall.
    let recalled: Set = ["A18", "A23", "C06", "C12", "C13", "D10", "D16"]
    #expect(targets.allSatisfy { !recalled.contains($0.source) })
    #expect(Set(targets.map(\.name)).count == targets.count)
  }
}
