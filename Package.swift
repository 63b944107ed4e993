// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// One module of the house with the floors below it that it may see.
func module(_ name: String, sees floors: [Target.Dependency] = [], holds files: [Resource] = []) -> Target {
  .target(name: name, dependencies: floors, resources: files, swiftSettings: strict)
}

/// The tests of one module.
func tests(of name: String, with more: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name), "TestSupport"] + more, swiftSettings: strict)
}

let package = Package(
  name: "Keerpunt",
  products: [
    .executable(name: "keerpunt", targets: ["keerpunt"]),
    .library(name: "Keerpunt", targets: ["Experiments", "RecruitmentModel", "Report"]),
  ],
  dependencies: [],
  targets: [
    module("SimulationKernel"),
    module("Parameters"),
    module("Tables", sees: ["Parameters"]),
    module("RecruitmentModel", sees: ["SimulationKernel", "Parameters"]),
    module(
      "Experiments", sees: ["SimulationKernel", "Parameters", "Tables", "RecruitmentModel"],
      holds: [.embedInCode("Evidence/evidence.csv")]),
    module("Report", sees: ["Parameters", "Tables"]),
    .executableTarget(
      name: "keerpunt",
      dependencies: ["SimulationKernel", "Parameters", "Tables", "RecruitmentModel", "Experiments", "Report"],
      swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests(of: "SimulationKernel"),
    tests(of: "Parameters"),
    tests(of: "Tables", with: ["Parameters"]),
    tests(of: "RecruitmentModel", with: ["SimulationKernel", "Parameters"]),
    .testTarget(
      name: "EffectsTests", dependencies: ["Experiments", "RecruitmentModel", "SimulationKernel", "Parameters"],
      swiftSettings: strict),
    tests(of: "Experiments", with: ["SimulationKernel", "Parameters", "Tables", "RecruitmentModel", "Report"]),
    tests(of: "Report", with: ["Parameters", "Tables"]),
    tests(of: "keerpunt", with: ["Parameters", "Tables", "RecruitmentModel", "Experiments", "Report"]),
  ],
  swiftLanguageModes: [.v6]
)
