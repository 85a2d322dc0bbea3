// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Homebrew keeps GNU Readline apart from macOS's own libedit, so its place is asked for. Debian's
// is in the standard place, and its flags are ones that SwiftPM warns about.
#if os(macOS)
  let readlinePackage: String? = "readline"
#else
  let readlinePackage: String? = nil
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
  ],
  targets: [
    .target(name: "QuizModel", swiftSettings: settings),
    .target(name: "Documents", dependencies: ["QuizModel"], swiftSettings: settings),
    .target(name: "QuestionTypes", dependencies: ["QuizModel"], swiftSettings: settings),
    .target(
      name: "CourseFiles", dependencies: ["QuizModel", "Documents", "QuestionTypes"],
      swiftSettings: settings),
    .target(name: "Practice", dependencies: ["QuizModel"], swiftSettings: settings),
    .target(name: "LearnerStore", dependencies: ["QuizModel"] + grdb, swiftSettings: settings),
    .systemLibrary(
      name: "CReadlineSystem", pkgConfig: readlinePackage,
      providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
    .target(
      name: "CReadline", dependencies: ["CReadlineSystem"],
      linkerSettings: [.linkedLibrary("readline", .when(platforms: [.linux]))]),
    .target(name: "Terminal", dependencies: ["CReadline"], swiftSettings: settings),
    .target(
      name: "Shell",
      dependencies: [
        "QuizModel", "QuestionTypes", "CourseFiles", "Practice", "LearnerStore", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "oefen", dependencies: ["QuizModel", "Shell", "Terminal"], swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["QuizModel", "QuestionTypes", "CourseFiles"],
      path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "QuizModelTests", dependencies: ["QuizModel", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "QuizModel", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "QuestionTypesTests",
      dependencies: ["QuestionTypes", "CourseFiles", "QuizModel", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "CourseFilesTests",
      dependencies: ["CourseFiles", "Documents", "QuestionTypes", "QuizModel", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "PracticeTests", dependencies: ["Practice", "QuizModel", "TestSupport"],
      swiftSettings: settings),
  ]
)
