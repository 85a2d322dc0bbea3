import Documents
import Grading
import QuizModel
import Shell
import TestSupport
import Testing

/// `assignment start --form FILE`
@Suite struct FormIntakeTests {
  private static let whole = """
    "data": {"source": "own", "name": "k.csv", "csv": \(JSONText.quoted(WorkRun.csv))},
    "place": {"rows": {
      "A": {"return": "83,3", "relationship": "62,5"}, "b": {"return": 8.3, "relationship": "83"},
      "C": {"return": "8.3", "relationship": "12,5"}}},
    "groups": {"choices": {"A": "partner", "B": "friend", "C": "dog"}},
    "buyer": {"choice": "oma"},
    "factors": {"entries": [
      {"group": "M", "element": "d", "fields": {"factor": "de vergrijzing"}},
      {"group": "M", "element": "e", "fields": {"factor": "de rente"}}]},
    "advice": {"text": "Bel klant A elke maand eens.", "selfMarks": {"link": "full"}}
    """

  private func form(
    _ parts: String, group: String = "groep 7", version: Int = 1, more: String = ""
  ) -> String {
    """
    {"format": "oefen-submission", "formatVersion": 1, "course": "winkel", "assignment": "1.1",
     "assignmentVersion": \(version), "organisation": "De Fietswinkel",
     "group": {"name": "\(group)", "members": [{"number": "s1001", "name": "Noor"}]},\(more)
     "parts": {\(parts)}}
    """
  }

  private func take(
    _ form: String, in run: WorkRun, typing lines: [String] = [], isInteractive: Bool = false,
    group: String? = nil, more: [String] = []
  ) throws -> ProgramRun.Result {
    let path = try run.folder.write(form, to: "form.json")
    return run.start(
      lines, group: group, isInteractive: isInteractive, more: ["--form", path] + more)
  }

  @Test func aWholeFormIsHandedInAtOnce() throws {
    let run = try WorkRun()
    let result = try take(form(Self.whole), in: run)
    #expect(result.status == .fine && result.messages == "")
    #expect(result.screen.contains("  MAP/out/1.1-groep-7.json\n"))
    let submission = try run.handedIn()
    #expect(submission.submittedAt != nil && submission.responses.count == 6)
    // It's the same that marking reads.
    #expect(try run.draft().responses == submission.responses)
  }

  @Test func whatIsMissingIsSaid() throws {
    let run = try WorkRun()
    let result = try take(form(#""buyer": {"choice": "oma"}"#), in: run)
    #expect(result.status == .findings)
    #expect(result.screen.contains("  - onderdeel 1 (De klanten): leeg"))
    #expect(!result.screen.contains("onderdeel 4"))
    #expect(run.files.isEmpty)
    // What was there is kept, and a second form adds to it.
    let rest = Self.whole.split(separator: "\n").filter { !$0.contains("buyer") }
    #expect(try take(form(rest.joined(separator: "\n")), in: run).status == .fine)
    #expect(try run.handedIn().responses["buyer"] == .choices([AnswerCell(): "oma"]))
  }

  @Test func findingsHaveAPlaceAndAFix() throws {
    let run = try WorkRun()
    let result = try take(form(Self.whole, more: #" "organisatie": "x","#), in: run)
    #expect(result.status == .findings && run.files.isEmpty)
    #expect(result.screen.contains("form.json:3:"))
    #expect(result.screen.contains("bedoel je \"organisation\"?"))
  }

  @Test func theResultAsJSON() throws {
    let run = try WorkRun()
    let result = try take(form(#""buyer": {"choice": "x"}"#), in: run, more: ["--json"])
    let root = try #require(
      JSONDocument.read(Array(result.screen.utf8), file: "x").document
    ).root
    #expect(root["file"]?.isNull == true && root["group"]?.string == "groep 7")
    #expect(root["missing"].map { Array($0.elements).count } == 6)
    #expect(root["findings"].map { Array($0.elements).count } == 0)
    let without = run.start([], more: ["--json"])
    #expect(without.status == .wrongUsage)
  }

  @Test func inATerminalThePromptFollows() throws {
    let run = try WorkRun()
    let result = try take(
      form(#""buyer": {"choice": "noor"}"#), in: run, typing: ["4", "stop"], isInteractive: true)
    #expect(result.screen.contains("4. De koper                  klaar"))
    #expect(result.screen.contains("Jullie antwoord: Noor"))
  }

  @Test(arguments: [
    (#""assignment": "1.1""#, #""assignment": "9.9""#, "niet voor opdracht 1.1"),
    (#""course": "winkel""#, #""course": "klas""#, "niet voor opdracht 1.1"),
    (#""assignmentVersion": 1"#, #""assignmentVersion": 7"#, "versie 7"),
    (#""name": "groep 7""#, #""name": "  ""#, "groepsnaam"),
  ])
  func aFormForSomethingElseIsRefused(old: String, new: String, told: String) throws {
    let run = try WorkRun()
    let result = try take(form(Self.whole).replacing(old, with: new), in: run)
    #expect(result.status != .fine)
    #expect((result.messages + result.screen).contains(told))
    #expect(run.files.isEmpty)
  }

  @Test func theGroupMustBeTheForms() throws {
    let run = try WorkRun()
    #expect(try take(form(Self.whole), in: run, group: "groep 8").status == .wrongUsage)
    #expect(try take(form(Self.whole), in: run, group: "Groep  7").status == .fine)
  }

  @Test(arguments: ["", "[]", "{", "{}", "\u{0}", #"{"format": "iets"}"#])
  func whatIsNoFormIsTold(text: String) throws {
    let run = try WorkRun()
    let result = try take(text, in: run)
    #expect(result.status == .findings)
    #expect(result.screen.contains("form.json:1:"))
    let missing = run.start([], group: nil, more: ["--form", run.out + "/weg.json"])
    #expect(missing.status == .noSuchFile)
  }

  @Test func lockedTextsStay() throws {
    let run = try WorkRun()
    _ = run.start(WorkRun.details + ["6", "Bel klant A elke maand.", ":inleveren", "ja"])
    let result = try take(form(Self.whole), in: run)
    #expect(result.messages.contains("De teksten liggen vast"))
    #expect(
      try run.draft().responses["advice"] == .text(GivenText(text: "Bel klant A elke maand.")))
  }
}
