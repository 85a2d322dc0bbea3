import Foundation
import Shell
import TestSupport
import Testing

/// `check --coverage` and `check --texts`.
@Suite struct CheckReportTests {
  private static let shop = ProgramRun.courses + "/winkel"

  @Test(arguments: ["nl", "en"])
  func coverage(language: String) throws {
    let run = try ProgramRun()
    let result = run.run("check", "--coverage", Self.shop, "--language", language)
    #expect(result.status == .findings)
    #expect(result.messages == "")
    try expectSnapshot(
      result.screen.replacing(ProgramRun.courses, with: "courses"), named: "coverage-\(language)")
  }

  @Test func whereNothingIsShortAllIsFine() throws {
    let folder = try TemporaryFolder()
    try copyShop(to: folder)
    try replace(#""importance": 3"#, with: #""importance": 1"#, in: "winkel/facts.json", folder)
    let course = folder.path + "/winkel/course.json"
    let text = try String(contentsOfFile: course, encoding: .utf8)
    let goals = try #require(text.range(of: #""goals": ["#))
    try folder.write((text[..<goals.upperBound] + "]}").utf8, to: "winkel/course.json")
    let run = try ProgramRun()
    let result = run.run("controleer", "--coverage", folder.path)
    #expect(result.screen.hasSuffix("Nergens te weinig vragen.\n"))
    #expect(result.status == .fine)
  }

  @Test func coverageAsJSON() throws {
    let run = try ProgramRun()
    let result = run.run("check", "--coverage", "--json", Self.shop + "/banks/1.json")
    #expect(result.status == .findings)
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(result.screen.utf8)) as? [String: Any])
    #expect(root["files"] as? Int == 3)
    #expect(root["questions"] as? Int == 4)
    let findings = try #require(root["findings"] as? [[String: Any]])
    let coverage = try #require((root["coverage"] as? [[String: Any]])?.first)
    #expect(coverage["course"] as? String == "winkel")
    let facts = try #require(coverage["facts"] as? [[String: Any]])
    #expect(facts.map { $0["importance"] as? Int } == [3, 2, 1])
    let goals = try #require(coverage["goals"] as? [String: Any])
    let short = (facts + [goals]).flatMap { $0["short"] as? [[String: Any]] ?? [] }
    #expect(short.count == findings.count)
    #expect(short.allSatisfy { $0["id"] is String && $0["questions"] is Int })
  }

  /// What can't be read may be just the question that is missed.
  @Test func aCourseWithErrorsIsNotComplete() throws {
    let folder = try TemporaryFolder()
    try copyShop(to: folder)
    try replace(#""decimals": 1,"#, with: #""decimal": 1,"#, in: "winkel/banks/1.json", folder)
    let run = try ProgramRun()
    let result = run.run("check", "--coverage", folder.path)
    #expect(result.status == .findings)
    #expect(result.messages.contains("In deze cursus staan fouten"))
    try folder.write("{".utf8, to: "winkel/course.json")
    let broken = run.run("check", "--coverage", folder.path)
    #expect(broken.status == .unreadableData)
    #expect(broken.messages.contains("‘oefen"))
  }

  @Test func textsWithTheirPlaces() throws {
    let run = try ProgramRun()
    let result = run.run("check", "--texts", Self.shop + "/banks/1.json")
    #expect(result.status == .fine)
    let rows = result.screen.split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(rows.count > 20)
    #expect(rows.allSatisfy { $0.count == 3 && $0[1] == "nl" })
    let bank = try String(contentsOfFile: Self.shop + "/banks/1.json", encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    for row in rows {
      let place = row[0].split(separator: ":")
      let line = try #require(place.last.flatMap { Int($0) })
      #expect(place.dropLast().joined() == Self.shop + "/banks/1.json")
      let word = row[2].prefix { $0 != " " }
      #expect(bank[line - 1].contains(word))
    }
  }

  @Test func textsAsJSONAndWhatCannotBeRead() throws {
    let folder = try TemporaryFolder()
    try copyShop(to: folder)
    try folder.write("[".utf8, to: "winkel/banks/2.json")
    let result = try ProgramRun().run("check", "--texts", "--json", folder.path)
    #expect(result.status == .findings)
    #expect(result.messages.contains("banks/2.json:1:2: error"))
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(result.screen.utf8)) as? [[String: Any]])
    #expect(rows.contains { ($0["file"] as? String)?.hasSuffix("facts.json") == true })
    #expect(rows.allSatisfy { $0["line"] is Int && $0["language"] as? String == "nl" })
  }

  @Test func oneOfTheTwo() throws {
    let result = try ProgramRun().run("check", "--texts", "--coverage", Self.shop)
    #expect(result.status == .wrongUsage)
    #expect(result.messages.contains("--coverage of --texts"))
  }

  private func copyShop(to folder: TemporaryFolder) throws {
    try FileManager.default.copyItem(atPath: Self.shop, toPath: folder.path + "/winkel")
  }

  private func replace(
    _ old: String, with new: String, in name: String, _ folder: TemporaryFolder
  ) throws {
    let text = try String(contentsOfFile: "\(folder.path)/\(name)", encoding: .utf8)
    #expect(text.contains(old))
    try folder.write(text.replacing(old, with: new).utf8, to: name)
  }
}
