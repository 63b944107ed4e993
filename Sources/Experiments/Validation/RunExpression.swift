public import Parameters
public import RecruitmentModel

/// A number made from what one run gave: outcomes and counts of its survey, joined by `+ - * /` and brackets.
///
/// `100 * suspected[men 18-19] / youths[men 18-19]`: a count of the survey may name a sex (`men`, `women`), a range of ages, or
/// both; without them it is about everybody. Outcomes are over the horizon and the whole city. Besides them there are
/// `top_tenth_share`, the share of registered persons who live in the tenth of the neighbourhoods with the most of them, and
/// `peak_age[men]`, the middle of the two years of age at which most of the sex are registered.
public struct RunExpression: Sendable, CustomStringConvertible {
  /// The text as it was written.
  public let description: String
  private let root: Term

  private indirect enum Term: Sendable {
    case number(Double)
    case outcome(Int)
    case count(SurveyCount, YouthGroup.Sex?, ClosedRange<Int>)
    case topTenthShare
    case peakAge(YouthGroup.Sex?)
    case operation(Operation, Term, Term)
  }

  private enum Operation: Character, Sendable {
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"

    func callAsFunction(_ a: Double, _ b: Double) -> Double? {
      switch self {
      case .plus: a + b
      case .minus: a - b
      case .times: a * b
      case .over: b == 0 ? nil : a / b
      }
    }
  }

  /// The value of a run; nil where it is undefined: no survey, nobody to count, a division by zero.
  public func value(_ record: RunRecord) -> Double? { Self.value(root, record, record.total) }

  private static func value(_ term: Term, _ record: RunRecord, _ total: MeasureSums) -> Double? {
    switch term {
    case .number(let number): return number
    case .outcome(let index): return Outcome.all[index].finiteValue(total)
    case .count(let count, let sex, let ages): return record.survey?.count(count, sex: sex, ages: ages)
    case .topTenthShare: return record.survey?.shareOfTopTenth
    case .peakAge(let sex): return record.survey.flatMap { peakAge($0, sex) }
    case .operation(let operation, let left, let right):
      guard let a = value(left, record, total), let b = value(right, record, total) else { return nil }
      return operation(a, b).flatMap { $0.isFinite ? $0 : nil }
    }
  }

  private static func peakAge(_ survey: SurveyRecord, _ sex: YouthGroup.Sex?) -> Double? {
    var best: (age: Double, rate: Double)?
    for age in SurveyRecord.ages.dropLast() {
      let youths = survey.count(.youths, sex: sex, ages: age...age + 1)
      guard youths > 0 else { continue }
      let rate = survey.count(.suspected, sex: sex, ages: age...age + 1) / youths
      if rate > best?.rate ?? 0 { best = (Double(age) + 1, rate) }
    }
    return best?.age
  }
}

// MARK: Reading

extension RunExpression {
  /// Reads an expression.
  /// - Throws: `Problem` at `position`, with the place in the text.
  public init(_ text: String, at position: SourcePosition? = nil) throws(Problem) {
    var reader = Reader(text: text, position: position)
    description = text
    root = try reader.whole()
  }

  /// Nested brackets beyond this are refused.
  private static let deepest = 32
  /// More numbers and names than this are refused; everything that walks an expression can then be recursive.
  private static let mostTerms = 256

  private struct Reader {
    let text: String
    let position: SourcePosition?
    private let scalars: [Character]
    private var next = 0
    private var depth = 0
    private var terms = 0

    init(text: String, position: SourcePosition?) {
      self.text = text
      self.position = position
      scalars = Array(text)
    }

    mutating func whole() throws(Problem) -> Term {
      let term = try sum()
      skip()
      guard next == scalars.count else { throw fault("\(Quoting.name(String(scalars[next]))) is not expected") }
      return term
    }

    private func fault(_ message: Message, remedy: Message? = nil) -> Problem {
      Problem(
        position: position, message: "in \(Quoting.name(text)), at character \(next + 1): \(message)", remedy: remedy)
    }

    private mutating func skip() { while next < scalars.count, scalars[next] == " " { next += 1 } }

    private mutating func take(_ choices: [Operation]) -> Operation? {
      skip()
      guard next < scalars.count, let found = Operation(rawValue: scalars[next]), choices.contains(found) else {
        return nil
      }
      next += 1
      return found
    }

    private mutating func sum() throws(Problem) -> Term {
      var term = try product()
      while let operation = take([.plus, .minus]) { term = .operation(operation, term, try product()) }
      return term
    }

    private mutating func product() throws(Problem) -> Term {
      var term = try factor()
      while let operation = take([.times, .over]) { term = .operation(operation, term, try factor()) }
      return term
    }

    private mutating func factor() throws(Problem) -> Term {
      skip()
      terms += 1
      guard terms <= RunExpression.mostTerms else {
        throw fault("more than \(RunExpression.mostTerms) numbers and names")
      }
      guard next < scalars.count else { throw fault("a number, a name or a bracket is missing") }
      if scalars[next] == "(" {
        guard depth < RunExpression.deepest else { throw fault("too many brackets in each other") }
        next += 1
        depth += 1
        let term = try sum()
        depth -= 1
        skip()
        guard next < scalars.count, scalars[next] == ")" else { throw fault("a closing bracket is missing") }
        next += 1
        return term
      }
      let word = read { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }
      if let number = Double(word), number.isFinite, word.first?.isNumber == true { return .number(number) }
      guard !word.isEmpty else { throw fault("\(Quoting.name(String(scalars[next]))) is not expected") }
      return try named(word)
    }

    private mutating func read(_ isPart: (Character) -> Bool) -> String {
      let start = next
      while next < scalars.count, isPart(scalars[next]) { next += 1 }
      return String(scalars[start..<next])
    }

    private mutating func named(_ word: String) throws(Problem) -> Term {
      let start = next - word.count
      let (sex, ages) = try group()
      if let count = SurveyCount(rawValue: word) { return .count(count, sex, ages ?? SurveyRecord.ages) }
      if word == "peak_age", ages == nil { return .peakAge(sex) }
      if sex == nil, ages == nil {
        if word == "top_tenth_share" { return .topTenthShare }
        if let index = Outcome.all.firstIndex(where: { $0.name == word }) { return .outcome(index) }
      }
      next = start
      let names = SurveyCount.allCases.map(\.rawValue) + Outcome.all.map(\.name) + ["top_tenth_share", "peak_age"]
      guard names.contains(word) else {
        throw fault(
          "\(Quoting.name(word)) is no outcome and no count of a survey",
          remedy: Spelling.nearest(word, among: names).map { "did you mean '\($0)'?" })
      }
      throw fault("\(Quoting.name(word)) is not told by group")
    }

    /// `[men 18-19]`, where there is one.
    private mutating func group() throws(Problem) -> (sex: YouthGroup.Sex?, ages: ClosedRange<Int>?) {
      guard next < scalars.count, scalars[next] == "[" else { return (nil, nil) }
      let start = next
      next += 1
      let words = read { $0 != "]" }.split(separator: " ").map(String.init)
      guard next < scalars.count else { throw fault("a closing bracket is missing") }
      next += 1
      var sex: YouthGroup.Sex?
      var ages: ClosedRange<Int>?
      for word in words {
        let ends = word.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        switch word {
        case "men" where sex == nil: sex = .male
        case "women" where sex == nil: sex = .female
        default:
          guard ages == nil, ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last,
            SurveyRecord.ages.contains(first), SurveyRecord.ages.contains(last)
          else {
            next = start
            throw fault(
              "\(Quoting.name(word)) is no group",
              remedy: "a group is men or women, ages from 12 to 26 such as 18-24, or both")
          }
          ages = first...last
        }
      }
      return (sex, ages)
    }
  }
}
