import Foundation
import QuizModel
import TestSupport
import Testing

@testable import CourseFiles

/// The course is in its own words: it shares no row of seven words with its sources.
@Suite struct CopiedTextTests {
  private static let fixture = Repository.root + "Tests/CourseFilesTests/Fixtures/source-runs.bin"

  /// What may be the same, and why: titles, and lists of terms in the order of the source.
  private static let allowed: [(words: String, why: String)] = [
    ("Te mooi om (niet) waar te zijn", "the title of a book"),
    ("de VALS-typologie (Value and Lifestyle Groups) van Mitchell", "a name"),
    ("van De Vries en Van Helsdingen (2009) de", "names of authors between two small words"),
    (
      "DEPEST demografisch economisch politiek/juridisch ecologisch sociaal/cultureel "
        + "technologisch", "a list of terms, in the order of its letters"
    ),
    ("Service Performance Model, Customer Service Assessment Scale", "a list of names"),
  ]

  private static func sources() throws -> SourceRuns {
    try #require(SourceRuns(bytes: [UInt8](try Data(contentsOf: URL(filePath: fixture)))))
  }

  @Test func noTextOfTheCourseIsCopied() throws {
    let sources = try Self.sources()
    let allowed = Set(Self.allowed.flatMap { WordRuns.hashes(of: ComparedWords($0.words).words) })
    let course = TextListing.load(Repository.root + "courses/klantgericht-organiseren")
    #expect(course.texts.count > 10_000)
    let copies = course.texts.flatMap { text in
      sources.copies(in: text.text, allowing: allowed).map {
        "\(text.place.file):\(text.place.line): \($0)"
      }
    }
    #expect(copies == [])
  }

  /// The stored runs are those of the documents, made in the way they're looked for.
  @Test func theStoredRunsAreTheSources() throws {
    let sources = try Self.sources()
    #expect(sources.hashes.count > 15_000)
    let title = "Te mooi om (niet) waar te zijn: Klantgericht organisatieontwerp in social profit"
    #expect(sources.copies(in: title) == [ComparedWords(title).words.joined(separator: " ")])
  }

  @Test func whatIsAllowedIsUsedAndHasAReason() throws {
    let sources = try Self.sources()
    let course = TextListing.load(Repository.root + "courses/klantgericht-organiseren")
    let used = Set(course.texts.flatMap { WordRuns.hashes(of: ComparedWords($0.text).words) })
      .intersection(sources.hashes)
    for (words, why) in Self.allowed {
      #expect(!why.isEmpty)
      #expect(!used.isDisjoint(with: WordRuns.hashes(of: ComparedWords(words).words)), "\(words)")
    }
  }

  // MARK: How copies are found

  private static let document = """
    De molenaar van Oostwoude weigerde jarenlang om zijn oude wind-
    molen te verkopen. Pas toen de gemeente één paviljoen beloofde,
    dacht hij er nog eens over na: product-
    en dienstverlening gingen er immers op vooruit.
    """

  @Test(arguments: [
    ("De molenaar van Oostwoude weigerde jarenlang om", 7),
    ("Toch weigerde JARENLANG, om zijn *oude* windmolen te verkopen.", 8),
    ("pas toen de gemeente een pavil-joen beloofde", 7),
    ("dacht hij er nog eens over na: product- en dienstverlening", 10),
    ("De molenaar van Oostwoude weigerde jarenlang", 0),
    ("De molenaar uit Oostwoude weigerde jarenlang om zijn molen", 0),
    ("", 0),
  ])
  func aCopyIsFound(text: String, words: Int) {
    let found = SourceRuns(documents: [Self.document]).copies(in: text)
    #expect(found.reduce(0) { $0 + $1.split(separator: " ").count } == words)
  }

  @Test func allowedRunsAreNoCopy() {
    let runs = SourceRuns(documents: [Self.document])
    let title = "De molenaar van Oostwoude weigerde jarenlang om"
    let allowed = Set(WordRuns.hashes(of: ComparedWords(title).words))
    #expect(runs.copies(in: title, allowing: allowed) == [])
    #expect(
      runs.copies(in: title + " zijn molen", allowing: allowed)
        == ["molenaar van oostwoude weigerde jarenlang om zijn"])
  }

  @Test func runsAreStoredAndReadBack() throws {
    let runs = SourceRuns(documents: [Self.document])
    #expect(runs.bytes.count == 8 * runs.hashes.count)
    #expect(try #require(SourceRuns(bytes: runs.bytes)).hashes == runs.hashes)
    #expect(SourceRuns(bytes: Array(runs.bytes.dropLast())) == nil)
    #expect(SourceRuns(bytes: runs.bytes + runs.bytes) == nil)
  }

  /// `script/source-runs FOLDER` stores the runs of the `.txt` files in that folder anew.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["OEFEN_SOURCES"] != nil))
  func storeTheRunsOfTheSources() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["OEFEN_SOURCES"])
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let documents = try names.filter { $0.hasSuffix(".txt") }.map {
      try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)
    }
    try #require(!documents.isEmpty)
    let bytes = SourceRuns(documents: documents).bytes
    try Data(bytes).write(to: URL(filePath: Self.fixture))
  }
}
