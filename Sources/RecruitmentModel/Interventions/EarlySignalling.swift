import Parameters

/// Workers who look out for problems early: in the street, at home and online.
///
/// Each worker raises the chance that a youth at risk is noticed by these sources, and the false alarms with it. Who: all
/// youths of the place, by their risk. Writes: `detection` and `falseAlarms` of street, home and online. Leaves nothing
/// behind but the seats that its signals led to.
/// Cannot: help anyone by itself, carry a signal into another domain, or look into schools.
struct EarlySignalling: Intervention {
  static let kind = "earlySignalling"
  static let summary = "Problems noticed early in the street, at home and online"
  static let termNL = "vroeg signaleren van problemen, vroegsignalering"
  static let domain = Domain.safety
  static let size = "workers"
  static let costs = UnitCosts(place: UnitCosts.youthWorker)
  static let claim = Claim(
    "signals_raised", .rises, at: "workers: 2, street: 1, home: 1, online: 1",
    with: ["kind: 'outreachCoaching', coaches: 60"])

  let workers: Float
  let street: Float
  let home: Float
  let online: Float
  let falseAlarms: Float

  init(_ read: ParameterReader) {
    workers = read.real(
      "workers", "Full-time workers in each neighbourhood who look out for problems",
      term_nl: "vroeg signaleren", unit: "workers per neighbourhood", in: 0...4, default: 1,
      source: .assumed("a policy choice"))
    street = read.real(
      "street", "What one worker adds to the chance of being noticed in the street", term_nl: "op straat",
      unit: .factor, in: 0...2, default: 0.3,
      source: .assumed("three more for each ten that are noticed; from none to twenty"))
    home = read.real(
      "home", "What one worker adds to the chance of being noticed at home", term_nl: "thuis", unit: .factor,
      in: 0...2, default: 0.3, source: .assumed("three more for each ten that are noticed; from none to twenty"))
    online = read.real(
      "online", "What one worker adds to the chance of being noticed online", term_nl: "online", unit: .factor,
      in: 0...2, default: 0.3, source: .assumed("three more for each ten that are noticed; from none to twenty"))
    falseAlarms = read.real(
      "falseAlarms", "Rise of false alarms for each rise in being noticed", term_nl: "vals alarm", unit: .factor,
      in: 0...3, default: 1, source: .assumed("as many more as well-founded signals; no published figure"))
  }

  var placeUnits: Float { workers }

  func act(on place: inout PlaceEffects, in course: Course) {
    let present = workers * course.strength
    place.detection.street *= 1 + street * present
    place.detection.home *= 1 + home * present
    place.detection.online *= 1 + online * present
    place.falseAlarms.street *= 1 + falseAlarms * street * present
    place.falseAlarms.home *= 1 + falseAlarms * home * present
    place.falseAlarms.online *= 1 + falseAlarms * online * present
  }
}
