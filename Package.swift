// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // Not in release: there a compiler newer than ours may warn of something new.
  .treatAllWarnings(as: .error, .when(configuration: .debug)),
]
let cSettings: [CSetting] = [.treatAllWarnings(as: .error, .when(configuration: .debug))]

// Homebrew keeps GNU Readline apart from macOS's own libedit, so its place is asked for. Debian's
// is in the standard place, and its flags are ones that SwiftPM warns about.
#if os(macOS)
  let readlinePackage: String? = "readline"
  let gslPackage: String? = "gsl"
#else
  let readlinePackage: String? = nil
  let gslPackage: String? = nil
#endif

let grdb: [Target.Dependency] = [
  .product(name: "GRDB", package: "GRDB.swift"),
  .product(name: "GRDBSQLite", package: "GRDB.swift"),
]

let package = Package(
  name: "oefen",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "oefen", targets: ["oefen"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .target(name: "QuizModel", swiftSettings: settings),
    .target(name: "Documents", dependencies: ["QuizModel"], swiftSettings: settings),
    .target(name: "Slips", dependencies: ["QuizModel"], swiftSettings: settings),
    .target(
      name: "QuestionTypes", dependencies: ["QuizModel", "Slips"], swiftSettings: settings),
    .target(
      name: "CourseFiles", dependencies: ["QuizModel", "Documents", "QuestionTypes"],
      swiftSettings: settings),
    .target(
      name: "Authoring", dependencies: ["QuizModel", "Documents", "QuestionTypes", "CourseFiles"],
      resources: [.embedInCode("SampleCourse")], swiftSettings: settings),
    .target(
      name: "RecordFiles", dependencies: ["QuizModel", "Documents"], swiftSettings: settings),
    .target(name: "Practice", dependencies: ["QuizModel"], swiftSettings: settings),
    .target(
      name: "Reports",
      dependencies: [
        "QuizModel", "Statistics", "Grading", .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [
        .embedInCode("Templates/page.mustache"), .embedInCode("Templates/page.css"),
        .embedInCode("Templates/feedback.mustache"), .embedInCode("Templates/feedback.css"),
        .embedInCode("Templates/questionnaire.mustache"),
        .embedInCode("Templates/questionnaire.css"),
        .embedInCode("Templates/worksheet.mustache"), .embedInCode("Templates/worksheet.css"),
      ], swiftSettings: settings),
    .target(name: "LearnerStore", dependencies: ["QuizModel"] + grdb, swiftSettings: settings),
    .systemLibrary(
      name: "CReadlineSystem", pkgConfig: readlinePackage,
      providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
    .target(
      name: "CReadline", dependencies: ["CReadlineSystem"], cSettings: cSettings,
      linkerSettings: [.linkedLibrary("readline", .when(platforms: [.linux]))]),
    .target(name: "Terminal", dependencies: ["CReadline"], swiftSettings: settings),
    .systemLibrary(
      name: "CGSLSystem", pkgConfig: gslPackage,
      providers: [.apt(["libgsl-dev"]), .brew(["gsl"])]),
    .target(
      name: "CGSL", dependencies: ["CGSLSystem"], cSettings: cSettings,
      linkerSettings: [
        .linkedLibrary("gsl", .when(platforms: [.linux])),
        .linkedLibrary("gslcblas", .when(platforms: [.linux])),
      ]),
    .target(name: "Statistics", dependencies: ["CGSL"], swiftSettings: settings),
    .target(
      name: "Grading",
      dependencies: ["QuizModel", "Documents", "Slips", "QuestionTypes", "Statistics"],
      swiftSettings: settings),
    .target(
      name: "Shell",
      dependencies: [
        "QuizModel", "Documents", "QuestionTypes", "CourseFiles", "Authoring", "Practice",
        "LearnerStore", "RecordFiles", "Terminal", "Grading", "Reports", "Slips",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "oefen", dependencies: ["QuizModel", "Shell", "Terminal"], swiftSettings: settings),
    .executableTarget(
      name: "Bench", dependencies: ["LearnerStore", "QuizModel", "TerminalHarness"],
      swiftSettings: settings),

    .target(
      name: "TestSupport",
      dependencies: ["QuizModel", "Documents", "QuestionTypes", "CourseFiles", "Terminal"],
      path: "Tests/TestSupport", swiftSettings: settings),
    .target(
      name: "TerminalHarness", path: "Tests/TerminalHarness", swiftSettings: settings),
    .testTarget(
      name: "QuizModelTests", dependencies: ["QuizModel", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "QuizModel", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "StatisticsTests",
      dependencies: ["Statistics", "Documents", "QuizModel", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "GradingTests",
      dependencies: [
        "Grading", "CourseFiles", "Documents", "Slips", "Statistics", "QuizModel", "TestSupport",
      ],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "QuestionTypesTests",
      dependencies: ["QuestionTypes", "Slips", "CourseFiles", "QuizModel", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "CourseFilesTests",
      dependencies: [
        "CourseFiles", "Documents", "Grading", "QuestionTypes", "QuizModel", "TestSupport",
      ],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "AuthoringTests",
      dependencies: [
        "Authoring", "CourseFiles", "Documents", "QuestionTypes", "QuizModel", "TestSupport",
      ], swiftSettings: settings),
    .testTarget(
      name: "ShellTests",
      dependencies: [
        "Authoring", "CourseFiles", "Grading", "Shell", "QuizModel", "Documents", "LearnerStore",
        "Terminal", "TerminalHarness", "TestSupport", "oefen",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Fixtures", "Snapshots"], swiftSettings: settings),
    .executableTarget(
      name: "line-probe", dependencies: ["Terminal"], path: "Tests/LineProbe",
      swiftSettings: settings),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "TerminalHarness", "TestSupport", "line-probe"],
      swiftSettings: settings),
    .testTarget(
      name: "LearnerStoreTests",
      dependencies: ["LearnerStore", "QuizModel", "Documents", "RecordFiles"] + grdb,
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "RecordFilesTests",
      dependencies: ["RecordFiles", "Documents", "QuizModel", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Reports", "Grading", "Documents", "QuizModel", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "PracticeTests",
      dependencies: ["Practice", "QuestionTypes", "QuizModel", "TestSupport"],
      swiftSettings: settings),
  ]
)
