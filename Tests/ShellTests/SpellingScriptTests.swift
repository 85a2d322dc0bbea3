import Foundation
import TestSupport
import Testing

private let hasDutchDictionary = [
  "/usr/share/hunspell/nl_NL.dic", "/Library/Spelling/nl_NL.dic",
].contains { FileManager.default.fileExists(atPath: $0) }

/// `script/lib/spelling.sh` on small courses. Without hunspell and its Dutch dictionary, which
/// `script/test` installs, there's nothing to run.
@Suite(.enabled(if: hasDutchDictionary))
struct SpellingScriptTests {
  private struct Spelling {
    let isRight: Bool
    let output: String
    let messages: String
  }

  /// What the script says of a course whose first question has this prompt.
  private func spelling(
    of prompt: String, words: String? = nil, language: String = "nl"
  ) throws -> Spelling {
    let question = CourseFixture.question(["prompt": "\"\(prompt)\""])
    let fixture = try CourseFixture(
      course: CourseFixture.course().replacing("\"nl\"", with: "\"\(language)\""),
      banks: ["1": CourseFixture.bank(question)])
    if let words { try fixture.write(words, to: "words.txt") }
    let library = Repository.root + "script/lib"
    let script = """
      set -eu; project=$1; . \(library)/setup.sh; . \(library)/spelling.sh; check_spelling "$0" "$1"
      """
    let result = try BuiltProgram.run(
      [fixture.folder], environment: ["LC_ALL": "en_US.UTF-8"], through: ["sh", "-c", script])
    return Spelling(
      isRight: result.status == 0, output: result.output.replacing(fixture.folder, with: "cursus"),
      messages: result.errors)
  }

  @Test func aRightCourseSaysNothing() throws {
    let spelling = try spelling(of: "Wat wil ‘de klant’ e.a. van 's morgens, d.w.z. vóór 9.00 uur?")
    #expect(spelling.isRight)
    #expect(spelling.output == "")
    #expect(spelling.messages == "")
  }

  @Test func aMisspeltWordHasItsPlace() throws {
    let spelling = try spelling(of: "Wat wil de *klatn* van zo’n éénmansszaak?")
    #expect(!spelling.isRight)
    #expect(
      spelling.output == "cursus/banks/1.json:9: klatn\ncursus/banks/1.json:9: éénmansszaak\n")
  }

  @Test(arguments: [
    ("Vandooren en ZEITHAML", "Zeithaml\nvandooren\n", true),
    ("Vandooren en Zeithaml", "Zeithaml\n", false),
    ("een new task bij Zeithamls Quest-it", "Quest-it\nZeithamls\nnew task\n", true),
    ("deze task", "new task\n", false),
    ("de Zeithaml-klasse van *Zeithaml*.", "Zeithaml\n", true),
    ("de Zeithaml-klase", "Zeithaml\n", false),
    ("[kg-1.3-05] 20 klanten met {k}, kwaliteits- en", "", true),
  ])
  func namesAndTermsAreItsOwn(prompt: String, words: String, isRight: Bool) throws {
    let spelling = try spelling(of: prompt, words: words)
    #expect(spelling.isRight == isRight, "\(spelling.output)")
  }

  @Test func withoutADictionaryItIsLeftOut() throws {
    let spelling = try spelling(of: "Ni fhuil", language: "ga")
    #expect(spelling.isRight)
    #expect(spelling.messages.hasPrefix("Spelling left out:"))
  }
}
