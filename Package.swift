// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "oefen",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "oefen", targets: ["oefen"])],
  dependencies: [],
  targets: [
    .target(name: "QuizModel", swiftSettings: settings),
    .target(name: "Documents", dependencies: ["QuizModel"], swiftSettings: settings),
    .target(name: "QuestionTypes", dependencies: ["QuizModel"], swiftSettings: settings),
    .target(
      name: "CourseFiles", dependencies: ["QuizModel", "Documents", "QuestionTypes"],
      swiftSettings: settings),
    .executableTarget(name: "oefen", dependencies: ["CourseFiles"], swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["QuizModel", "CourseFiles"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "QuizModelTests", dependencies: ["QuizModel", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "QuizModel", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "QuestionTypesTests",
      dependencies: ["QuestionTypes", "CourseFiles", "QuizModel", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "CourseFilesTests",
      dependencies: ["CourseFiles", "Documents", "QuestionTypes", "QuizModel", "TestSupport"],
      swiftSettings: settings),
  ]
)
