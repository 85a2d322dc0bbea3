import Foundation
import QuizModel
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: [
    "a", "0", "a-b", "1.3.1", "kg-1.3-05", "a.", "a-", "a..b", String(repeating: "a", count: 100),
  ])
  func valid(text: String) {
    #expect(QuestionID.isValid(text))
  }

  @Test(arguments: [
    "", " ", "-a", ".a", "A", "aB", "a b", "a_b", "a/b", "é", "a\u{301}", "a\n", "a\u{0}", "één",
    "a:b", String(repeating: "a", count: 101),
  ])
  func invalid(text: String) {
    #expect(!QuestionID.isValid(text))
  }

  @Test(arguments: [
    ("1.3", "1.3", true), ("1.3", "1.3.1", true), ("1.3", "1.3.1.2", true), ("1.3", "1.30", false),
    ("1.3", "1", false), ("1.3.1", "1.3", false), ("1", "1.3", true), ("1", "10", false),
    ("woord-vooraf", "woord-vooraf", true), ("woord", "woord-vooraf", false),
  ])
  func sectionContains(section: SectionID, other: SectionID, isPart: Bool) {
    #expect(section.contains(other) == isPart)
  }

  @Test(arguments: [("1.3.1", "1.3"), ("1.3", "1"), ("1", nil), ("woord-vooraf", nil)])
  func sectionParent(section: SectionID, parent: SectionID?) {
    #expect(section.parent == parent)
  }

  @Test func orderAndText() {
    #expect((["b", "a.1", "a"] as [GoalID]).sorted() == ["a", "a.1", "b"])
    #expect("\(GoalID("a-1"))" == "a-1")
  }

  @Test func codesAsItsText() throws {
    let data = try JSONEncoder().encode(["x": QuestionID("a-1")])
    #expect(String(decoding: data, as: UTF8.self) == #"{"x":"a-1"}"#)
    #expect(try JSONDecoder().decode([QuestionID].self, from: Data(#"["b"]"#.utf8)) == ["b"])
  }
}
