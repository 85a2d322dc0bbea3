import Testing

@testable import CourseFiles

@Suite struct WordListTests {
  @Test(arguments: [
    ("Een klant, twee klanten.", ["Een", "klant", "twee", "klanten"]),
    ("foto's en zo’n ‘citaat’", ["foto's", "en", "zo’n", "citaat"]),
    ("e-mail/post (A) € 4.100", ["e", "mail", "post", "A", "4", "100"]),
    ("Éénmaal × twee…drie", ["Éénmaal", "twee", "drie"]),
    ("客户 — Клиент", ["客户", "Клиент"]),
    (" '’ ", []), ("", []),
  ])
  func words(text: String, expected: [String]) {
    let list = WordList(text, .dutch)
    #expect(list.words.map { list.text(of: $0) } == expected)
  }

  @Test func caseAndApostrophesDontCount() {
    let list = WordList("ÉÉN één Foto's fotos FOTO’S een", .dutch)
    #expect(list.words[0].hash == list.words[1].hash)
    #expect(Set(list.words[2...4].map { $0.hash }).count == 1)
    #expect(list.words[5].hash != list.words[1].hash)
  }

  @Test func rolesByLanguage() {
    #expect(WordList("nooit", .dutch).words[0].roles == [.function, .negation, .absolute])
    #expect(WordList("klant", .dutch).words[0].roles == [])
    #expect(WordList("never", .english).has(.absolute))
    #expect(!WordList("never", .dutch).has(.absolute))
    #expect(WordList("NIET", .of("nl-BE")).has(.negation))
    #expect(!WordList("niet", .of("de")).has(.negation))
  }

  @Test(arguments: [
    ("Eén klant koopt. Wat doet hij? Antwoord kort.", "Wat doet hij"),
    ("Bereken § 1.3 opnieuw", "Bereken § 1.3 opnieuw"),
    ("Eerst dit.\nDan dat.", "Dan dat"),
  ])
  func theSentenceThatAsks(text: String, expected: String) throws {
    let list = WordList(text, .dutch)
    let asking = list.askingSentence
    #expect(
      list.text(from: list.words[asking.lowerBound], to: list.words[asking.upperBound - 1])
        == expected)
    #expect(list.sentences.contains(asking))
    #expect(WordList("", .dutch).askingSentence.isEmpty)
  }

  @Test func rowsOfWords() {
    let list = WordList("de klant koopt de klant", .dutch)
    let row = { WordList($0, .dutch).words }
    #expect(list.contains(row("klant koopt")))
    #expect(list.contains(row("koopt de klant")))
    #expect(!list.contains(row("klant de")))
    #expect(!list.contains(row("koopt de klant niet")))
    #expect(!list.contains(row("")))
  }

  @Test(arguments: [
    ("10–20", "20–30", true), ("10 tot 20", "20 tot 30", false), ("€ 1,5 - € 2,5", "2–3", true),
    ("1.000 t/m 2.000", "15 to 20", false), ("5 tot en met 9", "1-6", true),
  ])
  func rangesOfNumbers(left: String, right: String, overlap: Bool) throws {
    let (one, other) = (try #require(NumberRange(left)), try #require(NumberRange(right)))
    #expect(one.overlaps(other) == overlap)
    #expect(other.overlaps(one) == overlap)
  }

  @Test(arguments: ["10", "2023 en 2024", "20–10", "1 tot 2 tot 3", "klant"])
  func noRanges(text: String) {
    #expect(NumberRange(text) == nil)
  }
}
