import QuizModel
import Testing

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("", "abc", 3), ("abc", "abc", 0), ("ab", "ba", 1),
    ("kitten", "sitting", 3), ("prompt", "promt", 1), ("prompt", "porpmt", 2), ("ca", "abc", 3),
    ("café", "cafe", 1), ("a cat", "an act", 2), ("abcdef", "badcfe", 3),
  ])
  func distance(left: String, right: String, distance: Int) {
    #expect(NearestName.distance(left, right) == distance)
    #expect(NearestName.distance(right, left) == distance)
  }

  static let names = ["prompt", "options", "points", "pool", "status", "id"]

  @Test(arguments: [
    ("promt", "prompt"), ("Prompt", "prompt"), ("optoins", "options"), ("option", "options"),
    ("poinst", "points"), ("stat", nil), ("statu", "status"), ("xyz", nil), ("ids", "id"),
    ("", nil), ("pointsss", "points"), ("pointsssss", nil), ("poll", "pool"), ("pile", nil),
  ])
  func nearest(word: String, name: String?) {
    #expect(NearestName.of(word, among: Self.names) == name)
  }

  @Test func ofEqualsTheFirst() {
    #expect(NearestName.of("bat", among: ["cat", "rat"]) == "cat")
    #expect(NearestName.of("rat", among: ["cat", "rat"]) == "rat")
    #expect(NearestName.of("cat", among: [String]()) == nil)
  }
}
