import QuizModel
import Testing

@Suite struct StableHashTests {
  /// The vectors of the authors' test suite (isthe.com/chongo/tech/comp/fnv, RFC 9923).
  @Test(arguments: [
    ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("b", "af63df4c8601f1a5"),
    ("foobar", "85944171f73967e8"),
  ])
  func fnv1a(text: String, hash: String) {
    var stable = StableHash()
    stable.combine(text.utf8)
    #expect(stable.text == hash)
  }

  @Test func piecesHashAsTheWhole() {
    var pieces = StableHash()
    for piece in ["foo", "", "bar"] { pieces.combine(piece.utf8) }
    #expect(pieces.text == "85944171f73967e8")
  }

  @Test func shortValuesArePadded() {
    var stable = StableHash()
    var length = 0
    while stable.value >> 60 != 0 {
      stable.combine([UInt8(length & 0xFF)])
      length += 1
    }
    #expect(stable.text.count == 16)
    #expect(stable.text.first == "0")
  }
}
