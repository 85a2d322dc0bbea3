import QuizModel
import Testing

@Suite struct RationalTests {
  @Test func lowestTerms() {
    #expect(Rational(6, over: -8)?.description == "-3/4")
    #expect(Rational(1, over: 0) == nil)
  }
}
