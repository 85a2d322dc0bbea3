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
    .executableTarget(name: "oefen", dependencies: ["QuizModel"], swiftSettings: settings),
  ]
)
