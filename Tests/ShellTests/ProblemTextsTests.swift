import Authoring
import Documents
import Foundation
import Grading
import LearnerStore
import QuizModel
import TestSupport
import Testing

@testable import Shell

/// Every sentence about something that went wrong ends with what to do.
///
/// The members of the catalogue's protocols for problems are read from its source, so a new one
/// fails this test until it stands in the table below.
@Suite struct ProblemTextsTests {
  /// Each member by its name, with arguments that give each of its sentences.
  private static let members: [String: @Sendable (any Texts) -> [String]] = [
    "noCourses": { [$0.noCourses(["a", "b"])] },
    "unknownCourse": {
      [
        $0.unknownCourse("x", known: ["a"], meant: nil),
        $0.unknownCourse("x", known: ["a"], meant: "a"),
      ]
    },
    "severalCourses": { [$0.severalCourses(["a", "b"])] },
    "brokenCourse": { [$0.brokenCourse("a")] },
    "noSection": { [$0.noSection("x", meant: nil), $0.noSection("x", meant: "1")] },
    "noGoal": { [$0.noGoal("x", meant: nil), $0.noGoal("x", meant: "a")] },
    "noQuestion": { [$0.noQuestion("x", meant: nil), $0.noQuestion("x", meant: "a")] },
    "noType": {
      [$0.noType("x", known: ["a"], meant: nil), $0.noType("x", known: ["a"], meant: "a")]
    },
    "noShell": {
      [$0.noShell("x", known: ["a"], meant: nil), $0.noShell("x", known: ["a"], meant: "a")]
    },
    "noFile": { [$0.noFile("x")] },
    "lineTooLong": { [$0.lineTooLong(3)] },
    "badNow": { [$0.badNow("x")] },
    "jsonUnknown": { [$0.jsonUnknown] },
    "wrongUsage": { texts in
      usageProblems.flatMap {
        [texts.wrongUsage(.practise, $0), texts.wrongUsage(nil, $0)]
      }
    },
    "notRecording": { texts in storeErrors.map { texts.notRecording($0) } },
    "recordsUnusable": { texts in storeErrors.map { texts.recordsUnusable($0) } },
    "recovered": { texts in
      [nil, 0, 2].map { texts.recovered(3, lost: $0, setAside: "x") }
    },
    "unreadableRecords": { [$0.unreadableRecords(1), $0.unreadableRecords(2)] },
    "cannotExport": { texts in
      [.exists, .notAFile, .full, .unwritable(reason: "x")].map { texts.cannotExport(to: "f", $0) }
    },
    "exportNotAsJSON": { [$0.exportNotAsJSON] },
    "exportLacks": { [$0.exportLacks(unreadable: 1), $0.exportLacks(unreadable: 2)] },
    "exportLacksUnstored": { [$0.exportLacksUnstored] },
    "cannotImport": { texts in
      [.missing, .notAFile, .unreadable(reason: "x"), .tooLarge(limit: 1 << 20)]
        .map { texts.cannotImport("f", $0) }
    },
    "notARecordsFile": { [$0.notARecordsFile("f", "x")] },
    "nothingImported": {
      [$0.nothingImported(bad: 1, good: 2), $0.nothingImported(bad: 2, good: 1)]
    },
    "importTakesAllCourses": { [$0.importTakesAllCourses] },
    "importNotFromPrompt": { [$0.importNotFromPrompt] },
    "noRecords": {
      [
        $0.noRecords(of: "x", known: [], meant: nil),
        $0.noRecords(of: "x", known: ["a"], meant: nil),
        $0.noRecords(of: "x", known: ["a"], meant: "a"),
      ]
    },
    "forgettingNeedsYes": { [$0.forgettingNeedsYes] },
    "conflict": {
      [$0.conflict(.otherContent, record), $0.conflict(.takenNumber(by: "r"), record)]
    },
    "severalCoursesMeant": { [$0.severalCoursesMeant("x", ["a", "b"])] },
    "hiddenCourse": { [$0.hiddenCourse("x", folder: "a", used: "b")] },
    "unknownCommand": { [$0.unknownCommand("x", meant: nil), $0.unknownCommand("x", meant: "a")] },
    "onlyAtQuestion": { [$0.onlyAtQuestion("x")] },
    "noExamDate": { [$0.noExamDate] },
    "badDate": { [$0.badDate] },
    "dateInPast": { [$0.dateInPast] },
    "noMoreHints": { [$0.noMoreHints] },
    "unreadable": { texts in unreadables.map { texts.unreadable($0) } },
    "commandOrAnswer": { [$0.commandOrAnswer("x")] },
    "orCommand": { [$0.orCommand("x")] },
    "undoTooLate": { [$0.undoTooLate] },
    "nothingToContest": { [$0.nothingToContest] },
    "nothingEdited": { [$0.nothingEdited] },
    "sessionUnderWay": { [$0.sessionUnderWay] },
    "judgeAgain": { [$0.judgeAgain] },
    "flagNeedsRemark": { [$0.flagNeedsRemark] },
    "notSavedAt": { [$0.notSavedAt(1, of: 2)] },
    "notAllRecorded": { [$0.notAllRecorded] },
    "nothingToPractise": { [$0.nothingToPractise] },
    "droppedQuestions": {
      [$0.droppedQuestions(1, folder: "a"), $0.droppedQuestions(2, folder: "a")]
    },
    "unreadableBanks": { [$0.unreadableBanks(["a"], folder: "b")] },
    "coverageUnread": { [$0.coverageUnread("a")] },
    "coverageOrTexts": { [$0.coverageOrTexts] },
    "notInMock": { [$0.notInMock] },
    "noTest": {
      [
        $0.noTest("x", meant: nil, known: []), $0.noTest("x", meant: nil, known: ["a"]),
        $0.noTest("x", meant: "a", known: ["a"]),
      ]
    },
    "noTests": { [$0.noTests] },
    "testIsFixed": { [$0.testIsFixed] },
    "watchAlone": { [$0.watchAlone] },
    "bankNeeded": { [$0.bankNeeded("x", example: "a")] },
    "noFact": { [$0.noFact("x", meant: nil), $0.noFact("x", meant: "a")] },
    "draftFailure": { texts in draftFailures.map { texts.draftFailure($0) } },
    "noEditor": { [$0.noEditor] },
    "courseNameNeeded": { [$0.courseNameNeeded] },
    "badCourseName": { [$0.badCourseName("x", meant: nil), $0.badCourseName("x", meant: "a")] },
    "noModel": {
      [$0.noModel("x", known: ["a"], meant: nil), $0.noModel("x", known: ["a"], meant: "a")]
    },
    "cannotGrade": { texts in gradingFailures.map { texts.cannotGrade("f", $0.message) } },
    "noInstrument": {
      [
        $0.noInstrument("x", known: [], meant: nil), $0.noInstrument("x", known: ["a"], meant: nil),
        $0.noInstrument("x", known: ["a"], meant: "a"),
      ]
    },
    "brokenInstrument": { [$0.brokenInstrument("f", ["x"])] },
    "noParts": { [$0.noParts("x")] },
    "cannotWriteResult": { texts in
      [.changed, .exists, .cannotWrite(reason: "r")].map { texts.cannotWriteResult("f", $0) }
    },
    "wordlessInstrument": { [$0.wordlessInstrument("x")] },
    "resultExists": { [$0.resultExists("f")] },
    "brokenMap": { [$0.brokenMap("f", ["x"])] },
    "otherInstrument": { [$0.otherInstrument("x", map: "y")] },
    "unknownNames": {
      [$0.unknownNames(["x"], "y", meant: nil), $0.unknownNames(["x"], "y", meant: "a")]
    },
    "severalInstruments": { [$0.severalInstruments("f", ["x", "y"])] },
    "nothingRecognised": {
      [$0.nothingRecognised("f", ["x", "y"]), $0.nothingRecognised("f", [])]
    },
    "mapNeeded": {
      [
        $0.mapNeeded("f", known: 1, of: 2, missing: [], command: "x"),
        $0.mapNeeded("f", known: 1, of: 2, missing: ["p1"], command: "x"),
      ]
    },
    "mapNotAccepted": { [$0.mapNotAccepted] },
    "resultWouldReplace": { [$0.resultWouldReplace("f")] },
    "noSubmissionFile": { [$0.noSubmissionFile("f")] },
    "noSubmissions": { [$0.noSubmissions("m")] },
    "noMarks": { [$0.noMarks(of: "Bo", "f")] },
    "noAssignments": { [$0.noAssignments] },
    "noAssignment": {
      [
        $0.noAssignment("x", known: ["a"], meant: nil),
        $0.noAssignment("x", known: ["a"], meant: "a"),
      ]
    },
    "noAssignmentVersion": { [$0.noAssignmentVersion("x", 3, known: [2, 1])] },
    "brokenAssignments": { [$0.brokenAssignments(["f", "g"])] },
    "notKept": { texts in savingFailures.map { texts.notKept($0) } },
    "unknownWord": { [$0.unknownWord("x", meant: nil), $0.unknownWord("x", meant: "a")] },
    "orWorkCommand": { [$0.orWorkCommand("a")] },
    "notHere": { [$0.notHere] },
    "noPart": { [$0.noPart("x", count: 3)] },
    "noLine": { [$0.noLine("x", count: 3)] },
    "noEntry": { [$0.noEntry("x")] },
    "nothingToClear": { [$0.nothingToClear] },
    "tooLong": { [$0.tooLong(500)] },
    "tooMany": { [$0.tooMany(100)] },
    "badGroupName": { [$0.badGroupName] },
    "badMember": { [$0.badMember] },
    "memberTwice": { [$0.memberTwice("s1")] },
    "groupSizeAsked": { [$0.groupSizeAsked(given: 0, 1...4)] },
    "groupTwice": { [$0.groupTwice("x")] },
    "notAChoice": { [$0.notAChoice("x", of: ["a", "b"]), $0.notAChoice("x", of: ["1", "2"])] },
    "impossibleNumber": { [$0.impossibleNumber(Rational(7), .zero ... .one)] },
    "fieldTooThin": { [$0.fieldTooThin(1, minimum: 3)] },
    "textIsLocked": { [$0.textIsLocked] },
    "dataNotTaken": { [$0.dataNotTaken("f", "x")] },
    "exportUnclear": { [$0.exportUnclear("f")] },
    "exportNotTaken": { [$0.exportNotTaken] },
    "nothingToDrawFrom": { [$0.nothingToDrawFrom] },
    "drawnNotWritten": { [$0.drawnNotWritten("f", .cannotWrite(reason: "r"))] },
    "submissionNotWritten": { [$0.submissionNotWritten("f", .cannotWrite(reason: "r"))] },
    "handedInNotNoted": { texts in savingFailures.map { texts.handedInNotNoted($0) } },
    "noFolder": { [$0.noFolder("f")] },
    "formUnreadable": { [$0.formUnreadable("f", "x")] },
    "otherForm": { [$0.otherForm("x", wanted: "1.1")] },
    "otherFormVersion": { [$0.otherFormVersion(2, wanted: 1)] },
    "otherGroup": { [$0.otherGroup("x", wanted: "y")] },
    "noUse": { [$0.noUse("x", meant: nil), $0.noUse("x", meant: "a")] },
  ]

  private static let savingFailures: [SavingFailure] = [
    .isOpen, .tooLarge, .file("p", .full), .file("p", .unwritable(reason: "r")),
    .file("p", .notAFile),
  ]

  private static let usageProblems: [UsageProblem] = [
    .unknownOption("--x", meant: nil), .unknownOption("--x", meant: "--y"),
    .missingValue(option: "--x N"), .missing("X"), .badValue("x", option: "--y", allowed: "1…2"),
    .badValue("x", option: "--y", allowed: nil), .badValue("x", option: nil, allowed: nil),
    .badValue("x", option: nil, allowed: "a, b"),
    .takesNoValue(option: "--x"), .tooMany(["x"]), .tooMany(["x", "y"]), .other,
  ]

  private static let gradingFailures: [GradingFailure] = [
    .file(.file(.missing)), .file(.file(.notAFile)), .file(.empty), .file(.utf16),
    .file(.notUTF8(line: 2, byte: 0xE9)),
    .file(.unclosedQuote(line: 3)), .file(.rowTooLong(limit: 1 << 20)),
    .missingColumns([.init(name: "e1", nearest: "e11")]), .repeatedColumns(["e1"]),
    .tooManyNames(limit: 5), .otherColumns(map: ["a"], file: []),
    .otherColumns(map: ["a"], file: ["b"]),
  ]

  private static let draftFailures: [DraftFailure] = [
    .noCourse(path: "p"), .noBankName(path: "p"), .brokenCourse(folder: "f"),
    .noSections(folder: "f"), .neverAsked("x"), .unreadableBank(path: "p", []),
    .notWritten(path: "p", .changed), .notWritten(path: "p", .exists),
    .notWritten(path: "p", .cannotWrite(reason: "r")), .courseExists(path: "p"),
    .insideCourse(path: "p"), .folderNotMade(path: "p", reason: "r"),
  ]

  private static let storeErrors: [StoreError] = [
    .readOnly(path: "p"), .diskFull(path: "p"), .folderNotUsable(path: "p", reason: "r"),
    .newerVersion(path: "p"), .busy(path: "p"), .damaged(path: "p"),
    .other(path: "p", message: "m"),
  ]

  private static let record = Record(
    id: "r", device: "d", sequence: 1, time: .sample("2026-01-05"), course: "c", session: nil,
    event: .sessionEnded)

  private static let unreadables: [Unreadable] = [
    .empty, .noSuchOption(read: "x", letters: ["a", "b"]),
    .oneOptionAsked(read: "a b", letters: ["a", "b"]),
    .otherCountAsked(read: 1, asked: 2, letters: ["a", "b"]),
    .notALetter(read: "x", letters: ["a", "b"]), .notANumber(read: "x"),
    .ambiguousNumber(read: "1.234", thousands: Rational(1234), decimal: Rational(1)),
    .outOfRange(read: .one, minimum: .zero, maximum: nil),
    .outOfRange(read: .one, minimum: nil, maximum: nil), .otherUnit(read: "kg", asked: nil),
    .otherUnit(read: "kg", asked: "€"), .nearTerm(read: "x", term: "y"),
    .otherGapCount(read: 1, asked: 2), .notAGapOption(read: "x", gap: 1, options: ["a", "b"]),
    .notAPair(read: "x", example: "1a"), .usedTwice(["a"]), .leftOut(["a"]), .leftOut(["a", "b"]),
    .tooLong(limit: 3),
  ]

  /// A new reason doesn't compile here until it's named, and fails until it's in the list above.
  private static func number(_ reason: Unreadable) -> Int {
    switch reason {
    case .empty: 0
    case .noSuchOption: 1
    case .oneOptionAsked: 2
    case .otherCountAsked: 3
    case .notALetter: 4
    case .notANumber: 5
    case .ambiguousNumber: 6
    case .outOfRange: 7
    case .otherUnit: 8
    case .nearTerm: 9
    case .otherGapCount: 10
    case .notAGapOption: 11
    case .notAPair: 12
    case .usedTwice: 13
    case .leftOut: 14
    case .tooLong: 15
    }
  }

  @Test func everyReasonIsTried() {
    #expect(Set(Self.unreadables.map(Self.number)) == Set(0...15))
  }

  /// The names of the members of all protocols for problems, as the source has them.
  private func declaredMembers() throws -> Set<String> {
    let folder = Repository.root + "Sources/Shell/Texts"
    var names: Set<String> = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let source = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
      for body in source.matches(of: /protocol \w*ProblemTexts \{\n((?: .*\n)*)\}/) {
        let members = body.output.1.matches(of: /\n? +(?:func|var) (\w+)/)
        names.formUnion(members.map { String($0.output.1) })
      }
    }
    return names
  }

  @Test func allAreTried() throws {
    #expect(try declaredMembers() == Set(Self.members.keys))
    // All protocols for problems are in the catalogue: else their members aren't texts at all.
    #expect(Self.members.count > 40)
  }

  @Test(arguments: Language.allCases)
  func endsWithWhatToDo(language: Language) {
    for (name, sentences) in Self.members {
      for sentence in sentences(language.texts) {
        #expect(Self.tellsWhatToDo(sentence, language), "\(name): \(sentence)")
        #expect(!sentence.contains("<"), "\(name): \(sentence)")
      }
    }
    for (name, sentences) in Self.members {
      #expect(sentences(DutchTexts()) != sentences(EnglishTexts()), "\(name)")
    }
  }

  @Test func aMereFactIsNotEnough() {
    #expect(!Self.tellsWhatToDo("De schijf is vol.", .dutch))
    #expect(!Self.tellsWhatToDo("Typ iets. Dat is ‘x’ niet.", .dutch))
    #expect(Self.tellsWhatToDo("De schijf is vol. Maak ruimte.", .dutch))
  }

  /// Whether the last sentence has a clause that tells to do something, asks what was meant, or
  /// names a command that tells more.
  private static func tellsWhatToDo(_ text: String, _ language: Language) -> Bool {
    let sentences = text.replacing(#/([.?!]) /#, with: { "\($0.output.1)\n" }).split(
      separator: "\n")
    guard let last = sentences.last else { return false }
    let clauses = last.split(separator: #/[,;:] /#).map { $0.lowercased() }
    let openings = language == .dutch ? dutchOpenings : englishOpenings
    return clauses.contains { clause in
      clause.hasPrefix("‘oefen ") || openings.contains { clause.hasPrefix($0 + " ") }
    }
  }

  private static let dutchOpenings = [
    "bedoel", "beantwoord", "begin", "bewaar", "doe", "exporteer", "geef", "gebruik", "haal",
    "herstel", "installeer",
    "kies", "kijk", "laat", "lever", "maak", "of bedoel", "probeer", "sluit", "splits", "start",
    "typ", "voeg", "weet", "zet",
  ]
  private static let englishOpenings = [
    "add", "answer", "check", "choose", "close", "did you mean", "do", "export", "give", "hand",
    "if you don't know", "install", "keep", "leave", "let", "look", "make", "mend",
    "or did you mean",
    "put", "remove", "save", "see", "set", "split", "start", "try", "type", "use",
  ]
}
