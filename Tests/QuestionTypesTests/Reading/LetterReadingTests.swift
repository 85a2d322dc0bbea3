import QuestionTypes
import QuizModel
import Testing

@Suite struct LetterReadingTests {
  /// Four options, shown in another order than that of the file.
  static let shown: [OptionID] = ["w", "x", "y", "z"]
  static let letters = ["a", "b", "c", "d"]
  static let choices = Choices(
    options: ["z", "y", "x", "w"].map { Option(id: OptionID($0), text: RichText(plain: $0)) },
    isOrderFixed: false)

  static let one: [(typed: String, reading: Reading)] = [
    ("a", .read(.option("w"))), ("A", .read(.option("w"))), (" d ", .read(.option("z"))),
    ("b)", .read(.option("x"))), ("b.", .read(.option("x"))), ("B ;", .read(.option("x"))),
    ("c,", .read(.option("y"))), ("\u{A0}a\t", .read(.option("w"))),
    ("", .unreadable(.empty)), (" \n ", .unreadable(.empty)),
    ("e", .unreadable(.noSuchOption(read: "e", letters: letters))),
    ("Z)", .unreadable(.noSuchOption(read: "z", letters: letters))),
    ("a b", .unreadable(.oneOptionAsked(read: "a b", letters: letters))),
    ("ab", .unreadable(.oneOptionAsked(read: "ab", letters: letters))),
    ("a of", .unreadable(.notALetter(read: "of", letters: letters))),
    ("1", .unreadable(.notALetter(read: "1", letters: letters))),
    ("é", .unreadable(.notALetter(read: "é", letters: letters))),
    ("?", .unreadable(.notALetter(read: "?", letters: letters))),
    (")", .unreadable(.notALetter(read: ")", letters: letters))),
    (",", .unreadable(.notALetter(read: ",", letters: letters))),
    ("en", .unreadable(.notALetter(read: "en", letters: letters))),
    ("(a)", .unreadable(.notALetter(read: "(a)", letters: letters))),
    ("а", .unreadable(.notALetter(read: "а", letters: letters))),
    ("weet niet", .read(.unknown)), ("Weet Niet", .read(.unknown)), ("-", .read(.unknown)),
    ("—", .read(.unknown)), ("−", .read(.unknown)), ("ik weet het niet", .read(.unknown)),
    ("I don't know", .read(.unknown)), ("i don’t know", .read(.unknown)),
    ("--", .unreadable(.notALetter(read: "--", letters: letters))),
  ]

  @Test(arguments: one)
  func oneLetter(typed: String, reading: Reading) {
    #expect(Reading(typed, .singleChoice(Self.choices), shown: Self.shown) == reading)
  }

  static let several: [(typed: String, count: Int?, reading: Reading)] = [
    ("a c", 2, .read(.options(["w", "y"]))), ("a,c", 2, .read(.options(["w", "y"]))),
    ("ca", 2, .read(.options(["w", "y"]))), ("A; C.", 2, .read(.options(["w", "y"]))),
    ("a en c", 2, .read(.options(["w", "y"]))), ("a and c", 2, .read(.options(["w", "y"]))),
    ("a + c", 2, .read(.options(["w", "y"]))), ("a & c", 2, .read(.options(["w", "y"]))),
    ("a/c", 2, .read(.options(["w", "y"]))), ("a) c)", 2, .read(.options(["w", "y"]))),
    ("a, b en d", 3, .read(.options(["w", "x", "z"]))),
    ("ab d", 3, .read(.options(["w", "x", "z"]))),
    ("a", nil, .read(.options(["w"]))), ("abcd", nil, .read(.options(["w", "x", "y", "z"]))),
    ("a a", nil, .read(.options(["w"]))),
    ("a", 2, .unreadable(.otherCountAsked(read: 1, asked: 2, letters: letters))),
    ("a b c", 2, .unreadable(.otherCountAsked(read: 3, asked: 2, letters: letters))),
    ("a a", 2, .unreadable(.otherCountAsked(read: 1, asked: 2, letters: letters))),
    ("a e", 2, .unreadable(.noSuchOption(read: "e", letters: letters))),
    ("ae", 2, .unreadable(.notALetter(read: "ae", letters: letters))),
    ("aa", 2, .unreadable(.notALetter(read: "aa", letters: letters))),
    ("a 2", 2, .unreadable(.notALetter(read: "2", letters: letters))),
    ("appel", nil, .unreadable(.notALetter(read: "appel", letters: letters))),
    ("", nil, .unreadable(.empty)), ("weet niet", 2, .read(.unknown)),
  ]

  @Test(arguments: several)
  func severalLetters(typed: String, count: Int?, reading: Reading) {
    let presentation = Presentation.multipleChoice(Self.choices, count: count)
    #expect(Reading(typed, presentation, shown: Self.shown) == reading)
  }

  @Test func lettersRunToZ() {
    let ids = (0..<26).map { OptionID("o\($0)") }
    let reading = LetterReading(ids)
    #expect(reading.letters.joined() == "abcdefghijklmnopqrstuvwxyz")
    #expect(
      Reading("z", .singleChoice(Self.choices), shown: ids) == .read(.option("o25")))
    #expect([-1, 0, 25, 26].map(LetterReading.letter) == ["a", "a", "z", "z"])
  }

  @Test func tooLong() {
    let limit = Presentation.maximumResponseBytes
    let presentations: [Presentation] = [
      .singleChoice(Self.choices), .multipleChoice(Self.choices, count: nil),
      .text(TextField(words: nil)),
      .number(NumberField(decimals: 0, unit: nil, minimum: nil, maximum: nil)),
    ]
    for presentation in presentations {
      let over = String(repeating: "1", count: limit + 1)
      #expect(Reading(over, presentation, shown: []) == .unreadable(.tooLong(limit: limit)))
      let just = String(repeating: "é", count: limit / 2)
      #expect(Reading(just, presentation, shown: []) != .unreadable(.tooLong(limit: limit)))
    }
  }

  static let certainties: [(typed: String, isText: Bool, text: String, certainty: Certainty?)] = [
    ("b", false, "b", nil), ("b!", false, "b", .sure), ("b?", false, "b", .unsure),
    (" b ! ", false, "b", .sure), ("a c?", false, "a c", .unsure), ("!", false, "!", nil),
    ("?", false, "?", nil), ("", false, "", nil), ("b!!", false, "b!", .sure),
    ("20 %?", false, "20 %", .unsure), ("weet niet!", false, "weet niet", .sure),
    ("vrienden!", true, "vrienden!", nil), ("vrienden !", true, "vrienden", .sure),
    ("wat is dat?", true, "wat is dat?", nil), ("vrienden  ?", true, "vrienden", .unsure),
    (" ?", true, "?", nil),
  ]

  @Test(arguments: certainties)
  func certainty(typed: String, isText: Bool, text: String, certainty: Certainty?) {
    let presentation =
      isText ? Presentation.text(TextField(words: nil)) : .singleChoice(Self.choices)
    let response = TypedResponse(typed, to: presentation)
    #expect(response.text == text)
    #expect(response.certainty == certainty)
  }
}
