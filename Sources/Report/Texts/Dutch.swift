public import Parameters

extension Catalogue {
  /// Dutch.
  public static let dutch = Catalogue(
    pages: Dutch.pages, decimalMark: Texts.dutch.decimalMark, groupMark: Texts.dutch.groupMark)
}

/// All Dutch texts but those of reports, as pages of English templates, each with the Dutch one beneath it.
///
/// Values that stand in files, or are to be written there, keep the notation of files, with a decimal point.
enum Dutch {
  /// All pages.
  static let pages = [
    commandLine, usage, help, comparing, experiments, sweeps, sweepCommands, validation, files, json, csv, values,
    cities, scenarios,
    assumptionSets, settings,
    placeKinds, seatKinds, costs, sources, units, editors, assumptions, illegalAssumptions, assumptionSources,
    assumptionReasons, marketReasons, kindReasons, reportPage, reportFigures, reportMeasures,
  ]
}
