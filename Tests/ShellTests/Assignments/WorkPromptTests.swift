import Documents
import Foundation
import Grading
import QuizModel
import Shell
import Terminal
import TestSupport
import Testing

/// Each kind of part, and what can go wrong at it.
@Suite struct WorkPromptTests {
  private func part(
    _ number: Int, _ lines: [String], in run: WorkRun
  ) throws -> String {
    _ = run.start(WorkRun.details)
    return run.start(["deel \(number)"] + lines).flat
  }

  private func file(_ text: String, in run: WorkRun, _ name: String = "klanten.csv") throws
    -> String
  {
    try run.folder.write(text, to: name)
  }

  // MARK: Group

  @Test func theGroupIsAskedAndCanBeChanged() throws {
    let run = try WorkRun()
    _ = run.start([
      "s1001, Noor Bakker", "Bo", "s1001 Noor nog eens", "\u{1B}", ":wis 2", "s3 C\u{7}as", "",
      "De Loods",
    ])
    let members = [
      Submission.Member(number: "s1001", name: "Noor Bakker"),
      Submission.Member(number: "s3", name: "Cas"),
    ]
    #expect(try run.draft().group.members == members)
    let result = run.start(["groep", "Groep Zeven", ":wis", "", "De Kade", "stop"])
    #expect(!result.screen.contains("\u{1B}"))
    let draft = try run.draft()
    #expect(draft.group.name == "Groep Zeven" && draft.organisation == "De Kade")
    #expect(draft.group.members.map { $0.name } == ["Noor Bakker"])
    // Under its new name it's found again.
    #expect(run.start([], group: "groep  zeven").screen.contains("De Kade"))
  }

  @Test func draftsAreOfferedByName() throws {
    let run = try WorkRun()
    _ = run.start(WorkRun.details, group: "groep 7")
    _ = run.start(["x", "", "y"], group: "groep 8")
    let offered = run.start(["2", "stop"], group: nil).screen
    #expect(offered.contains("  1. groep 8 · nog niet ingeleverd"))
    #expect(offered.contains("  2. groep 7 · nog niet ingeleverd"))
    #expect(offered.contains("Groep: groep 7 – Noor Bakker (s1001)"))
    #expect(run.start([""], group: nil).screen.contains("Groep: groep 8"))
    #expect(run.start(["groep 9", "stop"], group: nil).screen.contains("Lid 1: "))
    #expect(run.start(["stop"], group: nil).status == .fine)
  }

  /// Two names may make one file name.
  @Test func namesThatLookAlikeAreKeptApart() throws {
    let run = try WorkRun()
    _ = run.start(["a", "", "A"], group: "groep 7")
    _ = run.start(["b", "", "B"], group: "groep-7")
    #expect(try run.draft().organisation == "A")
    #expect(try run.draft("1.1-groep-7-2").organisation == "B")
    _ = run.start(["c", "", "C"], group: "../../weg")
    #expect(try run.draft("1.1-weg").group.name == "../../weg")
  }

  // MARK: Data

  @Test func ownDataAreTakenIn() throws {
    let run = try WorkRun()
    let path = try file(WorkRun.csv, in: run, "mijn klanten.csv")
    let screen = try part(1, ["'\(path)'"], in: run)
    #expect(screen.contains("3 rijen gelezen, 3 gebruikt"))
    #expect(
      try run.draft().responses["data"]
        == .data(GivenData(source: .own, name: "mijn klanten.csv", csv: WorkRun.csv)))
    // The file may go: the data are in the work.
    try FileManager.default.removeItem(atPath: path)
    #expect(run.start(["2"]).screen.contains("A · Rendement: "))
  }

  @Test func findingsInDataAreToldAtOnce() throws {
    let run = try WorkRun()
    let path = try file(WorkRun.csv.replacing("B,1,", with: "B,9,"), in: run)
    let screen = try part(1, [path], in: run)
    #expect(screen.contains("3 rijen gelezen, 2 gebruikt"))
    #expect(screen.contains("klanten.csv:3:2: error:"))
    #expect(screen.contains("Er zijn 2 bruikbare rijen; gevraagd zijn er minstens 3."))
  }

  @Test(arguments: ["weg.csv", ".", "/dev/zero", "leeg.csv", "groot.csv", "vreemd.csv"])
  func whatIsNoDataFileIsRefused(name: String) throws {
    let run = try WorkRun()
    _ = try file("", in: run, "leeg.csv")
    _ = try file(String(repeating: "klant,r\n", count: 1_200_000), in: run, "groot.csv")
    _ = try file("naam,leeftijd\nNoor,20\n", in: run, "vreemd.csv")
    let path = name.hasPrefix("/") ? name : run.folder.path + "/" + name
    let screen = try part(1, [path], in: run)
    #expect(screen.contains("Geef een ander bestand of verbeter dit."))
    #expect(!screen.contains("Bewaard in jullie werk"))
  }

  @Test func dataAreDrawnOncePerName() throws {
    let run = try WorkRun()
    _ = try part(1, ["trek", "draw"], in: run)
    #expect(run.files == ["1.1-groep-7-data.csv"])
    // For a Dutch spreadsheet.
    let table = try String(contentsOfFile: run.out + "/1.1-groep-7-data.csv", encoding: .utf8)
    #expect(table.hasPrefix("customer;r;f;m;"))
    let first = try run.draft().responses["data"]
    let renamed = run.start(["groep", "Groep 8", "", "", "1"])
    #expect(renamed.flat.contains("niet voor deze groepsnaam getrokken"))
    _ = run.start(["1", "trek"], group: "Groep 8")
    #expect(try run.draft().responses["data"] != first)
    #expect(run.files == ["1.1-groep-7-data.csv", "1.1-groep-8-data.csv"])
  }

  // MARK: Numbers and choices

  @Test func rowsWaitForTheData() throws {
    let run = try WorkRun()
    let screen = try part(2, ["5", "overzicht"], in: run)
    #expect(screen.contains("2. De plaats van elke klant wacht op onderdeel 1"))
    #expect(screen.contains("die zijn er nog niet"))
  }

  @Test func numbersAreKeptAsTyped() throws {
    let run = try WorkRun()
    let path = try file(WorkRun.csv, in: run)
    _ = try part(1, [path, "", " 83,3 ", "62.5", "een", "0", "overzicht"], in: run)
    #expect(
      try run.draft().responses["place"]
        == .numbers([
          AnswerCell(row: "A", value: "return"): "83,3",
          AnswerCell(row: "A", value: "relationship"): "62.5",
          AnswerCell(row: "B", value: "return"): "0",
        ]))
    // Only what's open is asked; any line can be changed or cleared.
    let screen = run.start(["2", "1", "", "2", "3", "wis 1", "", "", "1", "9 9"]).screen
    #expect(screen.contains("B · Relatiesterkte: "))
    #expect(try run.draft().responses["place"]?.cell("A", "return") == "9")
  }

  /// A column copied from a spreadsheet, with more in it than there's room for.
  @Test func aPastedColumnFillsTheCells() throws {
    let run = try WorkRun()
    let path = try file(WorkRun.csv, in: run)
    _ = try part(1, [path], in: run)
    let pasted = (1...9).map { "\($0)" }.joined(separator: "\n")
    let screen = run.start(events: [.line("2"), .line(pasted), .line("overzicht")]).flat
    #expect(screen.contains("3 regels zijn niet gebruikt"))
    #expect(screen.contains("2. De plaats van elke klant klaar"))
    #expect(try run.draft().responses["place"]?.cell("C", "relationship") == "6")
  }

  @Test func choicesTakeTheLettersShown() throws {
    let run = try WorkRun()
    let path = try file(WorkRun.csv, in: run)
    let screen = try part(
      1, [path, "", "60,0", "40", "verder", "q", "a)", "B", "ab", "d", ""], in: run)
    #expect(screen.contains("A (rendement 60,0, relatiesterkte 40): "))
    #expect(screen.contains("‘q’ is hier geen keuze. Kies één letter, a–d."))
    #expect(
      try run.draft().responses["groups"]
        == .choices([
          AnswerCell(row: "A"): "partner", AnswerCell(row: "B"): "friend",
          AnswerCell(row: "C"): "dog",
        ]))
  }

  @Test func theOnlyAnswerIsChangedByAnother() throws {
    let run = try WorkRun()
    let screen = try part(4, ["b", "c", "a", "stop"], in: run)
    #expect(screen.contains("Jullie antwoord: Noor"))
    #expect(screen.contains("Jullie antwoord: Oma"))
    #expect(try run.draft().responses["buyer"] == .choices([AnswerCell(): "oma"]))
  }

  // MARK: Lists

  @Test func listsNameWhatIsMissing() throws {
    let run = try WorkRun()
    let screen = try part(
      5, ["", "Consumenten", "", "de vergrijzing", "", "1b", "de rente stijgt", "overzicht"],
      in: run)
    #expect(screen.contains("Markt: 0 genoemd, gevraagd minstens 1."))
    #expect(screen.contains("Consumenten, nog te doen: Economisch."))
    #expect(screen.contains("5. De omgeving klaar"))
    #expect(
      try run.draft().responses["factors"]
        == .list([
          ListEntry(group: "Consumenten", element: "d", fields: ["factor": "de vergrijzing"]),
          ListEntry(group: "Consumenten", element: "e", fields: ["factor": "de rente stijgt"]),
        ]))
  }

  /// The name of a group is kept before anything else of it.
  @Test func namedGroupsAreDurable() throws {
    let run = try WorkRun()
    _ = try part(5, ["Consumenten", "Bedrijven"], in: run)
    let screen = run.start(["5"]).screen
    #expect(screen.contains("Consumenten · Demografisch"))
    guard case .list(let entries) = try run.draft().responses["factors"] else {
      Issue.record("no list")
      return
    }
    #expect(entries.map { $0.group } == ["Consumenten", "Bedrijven"])
  }

  @Test func entriesAreChangedAndCleared() throws {
    let run = try WorkRun()
    _ = try part(
      5, ["M", "", "een twee", ":terug", "drie vier", "vijf zes", "9", "wis 2", "1", "een drie"],
      in: run)
    guard case .list(let entries) = try run.draft().responses["factors"] else {
      Issue.record("no list")
      return
    }
    #expect(entries.compactMap { $0.fields["factor"] } == ["een drie"])
  }

  // MARK: Texts

  @Test func textsAreKeptLineByLine() throws {
    let run = try WorkRun()
    let screen = try part(
      6,
      [
        "", "Een eerste regel.", "", "", "stop", "stop", ":onzin", ":editor", ":wis",
        "\u{1B}[31mrood\u{7}\tof niet",
      ], in: run)
    #expect(screen.contains("‘:onzin’ ken ik hier niet."))
    let text = try #require(try run.draft().responses["advice"]?.text)
    #expect(screen.contains("‘stop’ is ook een commando."))
    #expect(text == "Een eerste regel.\n\n[31mrood\tof niet")
    let again = run.start(["6", ":wis alles"]).screen
    #expect(again.contains("| Een eerste regel."))
    #expect(again.contains("| [31mrood    of niet"))
    #expect(try run.draft().responses["advice"] == nil)
  }

  /// Paragraphs that are pasted don't end the part.
  @Test func aPastedTextIsWhole() throws {
    let run = try WorkRun()
    _ = run.start(WorkRun.details)
    _ = run.start(events: [.line("6"), .line("Een.\n\nTwee.\n\n\nDrie en vier."), .line(":verder")])
    #expect(try run.draft().responses["advice"]?.text == "Een.\n\nTwee.\n\nDrie en vier.")
  }

  // MARK: Handing in

  @Test func whatIsMissingIsSaidAndAskedOnce() throws {
    let run = try WorkRun()
    let screen = try part(6, ["Te kort.", ":inleveren", "misschien", "nee", "stop"], in: run)
    #expect(screen.contains("- onderdeel 1 (De klanten): leeg"))
    #expect(screen.contains("2 woorden; gevraagd zijn er minstens 5."))
    #expect(screen.contains("Typ ja of nee."))
    #expect(run.files.isEmpty)
    #expect(try run.draft().isLocked == false)
  }

  /// The model answer is only shown once the texts are locked, on the disk.
  @Test func textsAreLockedBeforeTheModelIsShown() throws {
    let run = try WorkRun()
    let screen = try part(6, ["Bel klant A elke maand eens.", ":inleveren", "ja"], in: run)
    #expect(screen.contains("Een goed antwoord: Een goed advies noemt een klant."))
    // The window was closed there.
    let draft = try run.draft()
    #expect(draft.isLocked && draft.submittedAt == nil && run.files.isEmpty)
    let locked = run.start(["6", "Nog een zin.", ":wis alles", "overzicht"]).flat
    #expect(locked.contains("De teksten liggen vast, nog niet ingeleverd."))
    #expect(try run.draft() == draft)
    // Other parts may still change; what was marked isn't asked again.
    let marked = run.start(["4", "a", "inleveren", "ja", "b", "stop"]).screen
    #expect(marked.contains("Uitvoerbaar"))
    #expect(run.files.isEmpty)
    let last = run.start(["inleveren", "ja", "b"]).screen
    #expect(!last.contains("Volgt uit de gegevens (voor"))
    #expect(run.files == ["1.1-groep-7.json"])
    #expect(
      try run.handedIn().responses["advice"]
        == .text(
          GivenText(
            text: "Bel klant A elke maand eens.", selfMarks: ["link": "full", "doable": "full"])))
  }

  @Test func anotherSubmissionReplacesNone() throws {
    let run = try WorkRun()
    _ = try part(4, ["a", "inleveren", "ja"], in: run)
    let first = try run.handedIn()
    let state = run.start([]).screen
    #expect(state.contains("Ingeleverd op 21 november 2026 om 10:00."))
    _ = run.start(["4", "b", "overzicht"])
    #expect(try run.draft().submittedAt == nil)
    let second = run.start(["inleveren", "ja"]).screen
    #expect(second.contains("  MAP/out/1.1-groep-7-2.json\n"))
    #expect(try run.handedIn() == first)
    #expect(try run.handedIn("1.1-groep-7-2").responses["buyer"] == .choices([.init(): "noor"]))
  }

  @Test func aFolderThatIsNotThereIsToldFirst() throws {
    let run = try WorkRun()
    let result = run.start([], more: ["--out", run.out + "/weg"])
    #expect(result.status == .noSuchFile)
    #expect(result.messages.contains("Maak die eerst"))
  }

  @Test func anotherFolderMayBeNamedWhenHandingIn() throws {
    let run = try WorkRun()
    let screen = try part(4, ["a", "inleveren \(run.folder.path)/weg", "ja", "stop"], in: run)
    #expect(screen.contains("Nog niet ingeleverd"))
    #expect(try run.draft().submittedAt == nil)
    _ = run.start(["inleveren \(run.folder.path)", "ja"])
    #expect(FileManager.default.fileExists(atPath: run.folder.path + "/1.1-groep-7.json"))
  }

  // MARK: Around it

  @Test func draftsArePrivate() throws {
    let run = try WorkRun()
    _ = run.start(WorkRun.details)
    let file = try FileManager.default.attributesOfItem(atPath: run.drafts + "/1.1-groep-7.json")
    let folder = try FileManager.default.attributesOfItem(atPath: run.drafts)
    #expect(file[.posixPermissions] as? Int == 0o600)
    #expect(folder[.posixPermissions] as? Int == 0o700)
  }

  @Test func aDamagedDraftIsLeftAlone() throws {
    let run = try WorkRun()
    _ = run.start(WorkRun.details)
    let path = run.drafts + "/1.1-groep-7.json"
    try Data("{".utf8).write(to: URL(fileURLWithPath: path))
    _ = run.start(["a", "", "Nieuw"])
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "{")
    #expect(try run.draft("1.1-groep-7-2").organisation == "Nieuw")
  }

  @Test func oneWindowAtATime() throws {
    let run = try WorkRun()
    _ = run.start(WorkRun.details)
    try holdingLock(run.drafts + "/1.1-groep-7.json.lock") {
      let result = run.start([])
      #expect(result.status == .cannotWrite)
      #expect(result.messages.contains("open in een ander venster"))
    }
    #expect(run.start([]).status == .fine)
  }

  private func holdingLock(_ path: String, _ body: () throws -> Void) throws {
    guard let lock = FileLock(path) else {
      Issue.record("locked already")
      return
    }
    try body()
    _ = consume lock
  }

  @Test func anotherWidthShowsThePartAgain() throws {
    let run = try WorkRun()
    _ = run.start(WorkRun.details)
    let screen = run.start(events: [.line("4"), .resized(text: "a"), .line("a"), .line("stop")])
      .screen
    #expect(screen.components(separatedBy: "Onderdeel 4 van 6").count == 3)
    #expect(screen.contains("> a"))
  }

  @Test func aGroupNeedsAName() throws {
    let run = try WorkRun()
    #expect(run.start([], group: " - ").status == .wrongUsage)
    #expect(run.start([], group: String(repeating: "x", count: 600)).status == .wrongUsage)
    #expect(run.start(["", "?", "groep 7", "stop"], group: nil).status == .fine)
  }

  @Test func anOldVersionIsFinished() throws {
    let run = try WorkRun()
    _ = run.start(WorkRun.details)
    let old = run.folder.path + "/winkel/assignments/1.1.json"
    let text = try String(contentsOfFile: old, encoding: .utf8)
    let new = text.replacing(#""version": 1"#, with: #""version": 2"#)
    try run.folder.write(new, to: "winkel/assignments/1.1-2.json")
    #expect(run.start([]).flat.contains("een nieuwe versie (2); jullie maken versie 1 af"))
    try FileManager.default.removeItem(atPath: old)
    #expect(run.start([]).flat.contains("Jullie werk gaat over naar versie 2"))
    #expect(try run.draft().version == 2)
    #expect(!run.start([]).screen.contains("versie"))
  }
}

extension PartResponse {
  fileprivate func cell(_ row: String, _ value: String) -> String? {
    if case .numbers(let cells) = self { cells[AnswerCell(row: row, value: value)] } else { nil }
  }

  fileprivate var text: String? {
    if case .text(let given) = self { given.text } else { nil }
  }
}
