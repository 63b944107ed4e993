import SimulationKernel

/// What a draw is for. With seed, replication, who and week it makes every draw a pure function of its meaning.
///
/// Numbers are never used again for something else: that would tie two meanings together.
enum Purpose: UInt32 {
  // About a youth: who is row and generation.
  case entry = 1
  case entryTraits = 2
  case entryState = 3
  case youthWeek = 4
  case registration = 5
  case graduation = 6
  case legalOffer = 8
  case illegalOffer = 9
  case signal = 10
  case coachWeek = 11
  case placement = 12
  case release = 13
  case diversion = 14
  case training = 15  // who is four rows
  case qualification = 16
  case youthWeekCoarse = 17  // who is four rows
  case contact = 0x100  // plus the number of the contact and of the try
  // About a school leaver's search: who is the row, the attempt stands for the generation.
  case entryJob = 7
  // About an employer's vacancy: who is the employer, the vacancy stands for the generation.
  case employer = 0x1000
  case vacancy = 0x1001
  case sideVacancy = 0x1002
  // About a recruiter or an opening.
  case recruiter = 0x2000
  case succession = 0x2001
  case arrestRecruiter = 0x2002
  case approach = 0x2003
  case arrestHand = 0x2004
  case candidate = 0x2100  // plus the number of the try
  // About a place or a programme.
  case place = 0x3000
  case staff = 0x3001
  case rollout = 0x3002
  case lot = 0x3003  // who is the youth; the programme's key is worked into the generation
}

extension Draws {
  /// The draws about a youth.
  @inline(__always) func youth(_ row: Int, of youths: Youths, in week: Int32, for purpose: Purpose) -> DrawBlock {
    block(
      UInt32(truncatingIfNeeded: row), UInt32(youths.generation[row]), week: week, purpose: purpose.rawValue)
  }

  /// The draws about something with a number and a part: an employer's vacancy, a recruiter's opening.
  @inline(__always) func thing(_ number: Int, part: Int = 0, in week: Int32, for purpose: Purpose, plus: UInt32 = 0)
    -> DrawBlock
  {
    block(
      UInt32(truncatingIfNeeded: number), UInt32(truncatingIfNeeded: part), week: week, purpose: purpose.rawValue + plus
    )
  }
}
