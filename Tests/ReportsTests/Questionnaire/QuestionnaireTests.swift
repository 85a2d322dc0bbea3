import QuizModel
import Testing

@testable import Reports

/// Questionnaires for respondents: as a page and as a text.
@Suite struct QuestionnaireTests {
  private let hostile = Message(nl: "<b>Netjes</b> & \"schoon\"", en: "<b>Tidy</b> & \"clean\"")

  private func instrument(
    _ kind: Instrument.Kind = .serviceQuality, weight: Rational? = nil, words: Bool = true
  ) -> Instrument {
    Instrument(
      id: "own", kind: kind, title: Message(nl: "Eigen", en: "Own"),
      note: Message(nl: "Niet gevalideerd.", en: "Not validated."),
      scale: .init(
        minimum: 1, maximum: 5,
        labels: [.init(value: 5, text: Message(nl: "helemaal", en: "entirely"))]),
      dimensions: [
        .init(
          id: "one", title: Message(nl: "Eén", en: "One"),
          description: Message(nl: "hoe het is", en: "how it is"), weight: weight),
        .init(id: "two", title: Message(nl: "Twee", en: "Two"), weight: weight),
      ],
      items: ["one", "one", "two"].enumerated().map { place, dimension in
        .init(
          id: ItemID("\(place + 1)"), dimension: DimensionID(dimension),
          expectation: words ? hostile : nil, perception: hostile)
      })
  }

  @Test(arguments: Language.allCases)
  func page(language: Language) throws {
    let html = try #require(QuestionnaireDocument(instrument(), language: language)).html
    #expect(html.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(html.ranges(of: "<input type=\"radio\"").count == 2 * 3 * 5)
    #expect(html.ranges(of: "name=\"p3\"").count == 5)
    #expect(html.ranges(of: "inputmode=\"numeric\"").count == 2)
    #expect(html.contains("id=\"w_one\""))
    // One label, printed once for each part.
    #expect(html.ranges(of: "<span class=\"label\">").count == 2)
    #expect(!html.contains("<b>"))
    #expect(
      html.contains("&lt;b&gt;\(language == .dutch ? "Netjes" : "Tidy")&lt;/b&gt; &amp; &quot;"))
    for name in ["<script", "http:", "https:", "url("] { #expect(!html.contains(name)) }
  }

  /// Every control has a name, from a question and an answer that are on the page.
  @Test func everyControlHasAName() throws {
    let html = try #require(QuestionnaireDocument(instrument(), language: .dutch)).html
    let ids = Set(html.matches(of: /id="([^"]+)"/).map { String($0.1) })
    let names = html.matches(of: /aria-labelledby="([^"]+)"/)
    #expect(names.count == 2 + 2 * 3 * 5 + 1 + 2)
    for name in names {
      for id in name.1.split(separator: " ") { #expect(ids.contains(String(id)), "\(id)") }
    }
  }

  @Test(arguments: Language.allCases)
  func text(language: Language) throws {
    let text = try #require(QuestionnaireDocument(instrument(), language: language)).formText
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let words = hostile[language]
    #expect(lines.filter { $0 == "3. \(words)" }.count == 2)
    let label = language == .dutch ? "5 – helemaal" : "5 – entirely"
    #expect(lines.filter { $0 == label }.count == 2)
    #expect(lines.filter { $0 == "4" }.count == 2)
    #expect(lines.contains(language == .dutch ? "1. Eén: hoe het is" : "1. One: how it is"))
    #expect(lines.contains(language == .dutch ? "2. Twee" : "2. Two"))
  }

  /// Points are asked of respondents only where the teacher doesn't give them.
  @Test func withoutPoints() throws {
    let given = try #require(
      QuestionnaireDocument(instrument(weight: Rational(50)), language: .dutch))
    #expect(!given.html.contains("inputmode") && !given.formText.contains("100 punten"))
    let arenas = try #require(QuestionnaireDocument(instrument(.arenas), language: .dutch))
    #expect(arenas.html.ranges(of: "<input type=\"radio\"").count == 3 * 5)
    #expect(!arenas.formText.contains("Deel 1"))
  }

  @Test func withoutWords() {
    #expect(QuestionnaireDocument(instrument(words: false), language: .dutch) == nil)
  }
}
