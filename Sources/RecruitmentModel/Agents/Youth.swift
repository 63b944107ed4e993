/// What a youth does by day.
public enum Activity: UInt8, CaseIterable, Sendable {
  /// In school or study, perhaps with a side job.
  case school
  /// At work, school behind.
  case work
  /// Neither in school nor at work.
  case neither
  /// In detention.
  case detained
}

/// How far a youth is involved in organised crime.
public enum Involvement: UInt8, CaseIterable, Sendable {
  /// Not involved.
  case none
  /// Errands: now and then, small money.
  case errands
  /// Regular work for a recruiter.
  case regular
  /// Recruits others.
  case recruiter
}

/// The track of a youth's education.
public enum Track: UInt8, CaseIterable, Sendable {
  /// Practical and pre-vocational.
  case low
  /// Vocational (mbo).
  case middle
  /// Higher (hbo, university).
  case high
}

/// Everything about a youth that is counted, in one byte, so that a week's census is one pass over bytes.
public struct YouthStatus: BitwiseCopyable, Equatable, Sendable {
  /// Bits 0-1 activity, 2 side job, 3-4 involvement, 5 threatened, 6 male, 7 record.
  public var bits: UInt8

  /// The status with the given bits.
  @inline(__always) public init(bits: UInt8) { self.bits = bits }

  /// A pupil without anything else.
  @inline(__always) init(male: Bool) { bits = male ? 64 : 0 }

  @inline(__always) private func flag(_ mask: UInt8) -> Bool { bits & mask != 0 }
  @inline(__always) private mutating func set(_ mask: UInt8, _ on: Bool) { bits = on ? bits | mask : bits & ~mask }

  /// What the youth does by day.
  @inline(__always) public var activity: Activity {
    get { Activity(rawValue: bits & 3) ?? .school }
    set { bits = (bits & ~3) | newValue.rawValue }
  }
  /// The bits of it.
  static let activityBits: UInt8 = 3
  /// A job beside school.
  @inline(__always) public var sideJob: Bool {
    get { flag(4) }
    set { set(4, newValue) }
  }
  /// Involvement in organised crime.
  @inline(__always) public var involvement: Involvement {
    get { Involvement(rawValue: (bits >> 3) & 3) ?? .none }
    set { bits = (bits & ~24) | (newValue.rawValue << 3) }
  }
  /// Whether the youth is involved in any way.
  @inline(__always) public var isInvolved: Bool { flag(YouthStatus.involvedBits) }
  /// The bits of which any says that the youth is involved.
  static let involvedBits: UInt8 = 24
  /// Under threat of a recruiter.
  @inline(__always) public var threatened: Bool {
    get { flag(32) }
    set { set(32, newValue) }
  }
  /// Boys and men; the model knows two sexes because its sources do.
  @inline(__always) public var male: Bool { flag(64) }
  /// Index of the sex in `YouthGroup.Sex`: 0 for boys and men, 1 for girls and women.
  @inline(__always) var sex: Int { Int(~bits &>> 6) & 1 }
  /// A criminal record.
  @inline(__always) public var record: Bool {
    get { flag(128) }
    set { set(128, newValue) }
  }
}

/// What a youth carries along and no weekly census counts, in one byte.
public struct YouthTraits: BitwiseCopyable, Equatable, Sendable {
  /// Bits 0-1 track, 2 qualified, 3 multi-problem household, 4 approached before, 5 recruited before,
  /// 6 suspect before, 7 noticed (a signal is on its way).
  public var bits: UInt8

  @inline(__always) init(track: Track, multiProblem: Bool) { bits = track.rawValue | (multiProblem ? 8 : 0) }

  @inline(__always) private func flag(_ mask: UInt8) -> Bool { bits & mask != 0 }
  @inline(__always) private mutating func set(_ mask: UInt8, _ on: Bool) { bits = on ? bits | mask : bits & ~mask }

  /// The track of education.
  @inline(__always) public var track: Track { Track(rawValue: bits & 3) ?? .low }
  /// Has a basic qualification (startkwalificatie).
  @inline(__always) public var qualified: Bool {
    get { flag(4) }
    set { set(4, newValue) }
  }
  /// Grows up in a multi-problem household.
  @inline(__always) public var multiProblem: Bool { flag(8) }
  /// A recruiter approached the youth before.
  @inline(__always) public var approached: Bool {
    get { flag(16) }
    set { set(16, newValue) }
  }
  /// The youth was involved before.
  @inline(__always) public var recruited: Bool {
    get { flag(YouthTraits.recruitedBit) }
    set { set(YouthTraits.recruitedBit, newValue) }
  }
  /// The bit that says so.
  static let recruitedBit: UInt8 = 32
  /// The youth was a registered suspect before.
  @inline(__always) public var suspect: Bool {
    get { flag(64) }
    set { set(64, newValue) }
  }
  /// A signal about the youth is waiting.
  @inline(__always) public var noticed: Bool {
    get { flag(128) }
    set { set(128, newValue) }
  }
}
