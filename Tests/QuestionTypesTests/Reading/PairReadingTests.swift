import QuestionTypes
import QuizModel
import Testing

/// Responses in pairs and orders, to gaps and to statements.
@Suite struct PairReadingTests {
  private static func option(_ id: OptionID) -> Option {
    Option(id: id, text: RichText(plain: id.text))
  }

  /// Shown as a = z, b = y, c = x.
  static let matching = Presentation.matching(
    MatchingLists(left: ["l1", "l2"].map(option), right: ["x", "y", "z"].map(option)))
  static let shown: [OptionID] = ["z", "y", "x"]

  static let matches: [(typed: String, reading: Reading)] = [
    ("1a 2b", .read(.pairs(["l1": "z", "l2": "y"]))),
    ("2B,1A", .read(.pairs(["l1": "z", "l2": "y"]))),
    ("1 c 2 a", .read(.pairs(["l1": "x", "l2": "z"]))),
    ("1=a; 2=c", .read(.pairs(["l1": "z", "l2": "x"]))),
    ("1) a 2) b.", .read(.pairs(["l1": "z", "l2": "y"]))),
    ("1a2b", .read(.pairs(["l1": "z", "l2": "y"]))),
    ("1a 2-", .read(.pairs(["l1": "z"]))), ("1- 2-", .read(.pairs([:]))), ("-", .read(.unknown)),
    ("1a", .unreadable(.leftOut(["2"]))), ("2a", .unreadable(.leftOut(["1"]))),
    ("1a 2a", .unreadable(.usedTwice(["a"]))), ("1a 1b", .unreadable(.usedTwice(["1"]))),
    ("1a 1b 2c", .unreadable(.usedTwice(["1"]))), ("1- 1a 2b", .unreadable(.usedTwice(["1"]))),
    ("1a 2d", .unreadable(.noSuchOption(read: "d", letters: ["a", "b", "c"]))),
    ("1a 3b", .unreadable(.notAPair(read: "3b", example: "1a 2b"))),
    ("0a 2b", .unreadable(.notAPair(read: "0a", example: "1a 2b"))),
    ("a1 b2", .unreadable(.notAPair(read: "a1 b2", example: "1a 2b"))),
    ("ab", .unreadable(.notAPair(read: "ab", example: "1a 2b"))),
    ("1", .unreadable(.notAPair(read: "1", example: "1a 2b"))),
    ("1a 2", .unreadable(.notAPair(read: "1a 2", example: "1a 2b"))),
    ("1ab", .unreadable(.notAPair(read: "1ab", example: "1a 2b"))),
    ("1é 2b", .unreadable(.notAPair(read: "1é 2b", example: "1a 2b"))),
    (",", .unreadable(.notAPair(read: ",", example: "1a 2b"))),
    (
      "99999999999999999999a",
      .unreadable(.notAPair(read: "99999999999999999999a", example: "1a 2b"))
    ),
    ("", .unreadable(.empty)), ("weet niet", .read(.unknown)),
  ]

  @Test(arguments: matches)
  func match(typed: String, reading: Reading) {
    #expect(Reading(typed, Self.matching, shown: Self.shown) == reading)
  }

  /// Shown as 1 = e2, 2 = e1.
  static let classification = Presentation.classification(
    ClassificationLists(
      elements: ["e1", "e2"].map(option),
      groups: [("p", "partner"), ("v", "vriend")].map { letter, id in
        ClassificationLists.Group(id: id, letter: letter, text: RichText(plain: "groep"))
      }))

  static let groupings: [(typed: String, reading: Reading)] = [
    ("1p 2v", .read(.pairs(["e2": "partner", "e1": "vriend"]))),
    ("1P,2P", .read(.pairs(["e2": "partner", "e1": "partner"]))),
    ("2v 1-", .read(.pairs(["e1": "vriend"]))), ("1p", .unreadable(.leftOut(["2"]))),
    ("1p 2a", .unreadable(.noSuchOption(read: "a", letters: ["p", "v"]))),
    ("1p 3v", .unreadable(.notAPair(read: "3v", example: "1p 2v"))),
    ("pv", .unreadable(.notAPair(read: "pv", example: "1p 2v"))),
  ]

  @Test(arguments: groupings)
  func grouping(typed: String, reading: Reading) {
    #expect(Reading(typed, Self.classification, shown: ["e2", "e1"]) == reading)
  }

  static let orders: [(typed: String, reading: Reading)] = [
    ("a b c", .read(.order(["z", "y", "x"]))), ("cab", .read(.order(["x", "z", "y"]))),
    ("B, A, C", .read(.order(["y", "z", "x"]))), ("a) c) b)", .read(.order(["z", "x", "y"]))),
    ("a b", .unreadable(.leftOut(["c"]))), ("c", .unreadable(.leftOut(["a", "b"]))),
    ("a a b c", .unreadable(.usedTwice(["a"]))), ("c c a a", .unreadable(.usedTwice(["a", "c"]))),
    ("a b d", .unreadable(.noSuchOption(read: "d", letters: ["a", "b", "c"]))),
    ("1 2 3", .unreadable(.notALetter(read: "1", letters: ["a", "b", "c"]))),
    ("", .unreadable(.empty)), ("-", .read(.unknown)),
  ]

  @Test(arguments: orders)
  func order(typed: String, reading: Reading) {
    let ordering = Presentation.ordering(["x", "y", "z"].map(Self.option))
    #expect(Reading(typed, ordering, shown: Self.shown) == reading)
  }

  static let trueFalse = Presentation.singleChoice(
    Choices(options: ["true", "false"].map(option), isOrderFixed: true, naming: .trueFalse))

  @Test(
    arguments: [
      ("j", "true"), ("Ja", "true"), ("JUIST", "true"), ("waar", "true"), ("true", "true"),
      ("yes", "true"), ("t", "true"), ("w", "true"), ("klopt", "true"), ("a", "true"),
      ("n", "false"), ("nee", "false"), ("Onjuist", "false"), ("niet waar", "false"),
      ("onwaar", "false"), ("false", "false"), ("no", "false"), ("o", "false"), ("b", "false"),
      ("klopt niet", "false"), ("niet juist", "false"), ("niet  waar", "false"),
      ("juist.", "true"),
    ] as [(String, OptionID)])
  func statement(typed: String, id: OptionID) {
    #expect(Reading(typed, Self.trueFalse) == .read(.option(id)))
  }

  @Test(arguments: ["misschien", "j n", "c", "1", "niet", "juist onjuist", "?"])
  func noStatement(typed: String) {
    #expect(
      Reading(typed, Self.trueFalse) == .unreadable(.notALetter(read: typed, letters: ["j", "n"])))
  }

  /// A typed gap and a chosen one.
  static let gaps = Presentation.gaps(
    GapText(
      parts: [.gap(0), .text(RichText(plain: "en")), .gap(1)],
      gaps: [
        GapText.Gap(id: "g1", options: []),
        GapText.Gap(id: "g2", options: ["vaak", "lang geleden"]),
      ]))

  static let fillings: [(typed: String, reading: Reading)] = [
    ("kort | vaak", .read(.gaps(["kort", "vaak"]))), ("kort|a", .read(.gaps(["kort", "vaak"]))),
    ("Het kort|B", .read(.gaps(["Het kort", "lang geleden"]))),
    ("kort | Lang-geleden", .read(.gaps(["kort", "lang geleden"]))),
    ("- | vaak", .read(.gaps([nil, "vaak"]))), ("kort | -", .read(.gaps(["kort", nil]))),
    ("kort", .unreadable(.otherGapCount(read: 1, asked: 2))),
    ("a | b | c", .unreadable(.otherGapCount(read: 3, asked: 2))),
    ("| vaak", .unreadable(.empty)), ("kort | ", .unreadable(.empty)),
    ("!? | vaak", .unreadable(.empty)),
    (
      "kort | c",
      .unreadable(.notAGapOption(read: "c", gap: 2, options: ["vaak", "lang geleden"]))
    ),
    (
      "kort | zelden",
      .unreadable(.notAGapOption(read: "zelden", gap: 2, options: ["vaak", "lang geleden"]))
    ),
    ("weet niet", .read(.unknown)), ("", .unreadable(.empty)),
  ]

  @Test(arguments: fillings)
  func filling(typed: String, reading: Reading) {
    #expect(Reading(typed, Self.gaps) == reading)
  }

  @Test func open() {
    let field = Presentation.open(OpenField(lines: 3))
    #expect(Reading(" Een vriend.\nJa. ", field) == .read(.open("Een vriend.\nJa.", made: nil)))
    #expect(Reading(" \n ", field) == .unreadable(.empty))
    #expect(Reading("weet niet", field) == .read(.unknown))
  }

  @Test func openAnswersAreJudgedByTheirPoints() throws {
    let body = try body(
      OpenQuestion.self,
      #"""
      "modelAnswer": "M.", "rubric": [
        {"id": "een", "text": "Je noemt een.", "points": 2}, {"id": "twee", "text": "Je noemt twee."}]
      """#)
    #expect(body.verdict(on: .open("x", made: nil)) == nil)
    #expect(try body.mark(.open("x", made: ["een", "twee"])).outcome == .correct)
    let partial = try body.mark(.open("x", made: ["een"]))
    #expect(partial.score == Rational(parts: 2, of: 3))
    #expect(
      partial.remarks.map { $0.subject } == [
        .element("een", isRight: true), .element("twee", isRight: false),
      ])
    #expect(try body.mark(.open("x", made: [])).outcome == .wrong)
  }
}
