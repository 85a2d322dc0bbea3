import Documents
import Foundation
import QuizModel
import Terminal
import TestSupport
import Testing

@testable import Shell

/// `grade rfm` and `grade matrix` as people and scripts use them.
@Suite struct CustomerGradeTests {
  private static let customers = Repository.root + "answers/klanten.csv"
  private static let purchases = Repository.root + "answers/aankopen.csv"

  private func screen(_ arguments: String..., columns: Int = 80) throws -> String {
    let run = try ProgramRun()
    run.columns = columns
    let result = run.run(arguments: arguments)
    #expect(result.messages == "")
    return result.screen.replacing(Repository.root, with: "")
  }

  private func document(_ text: String) throws -> JSONValue {
    try #require(JSONDocument.read(Array(text.utf8), file: "out").document).root
  }

  @Test func matrix() throws {
    try expectSnapshot(screen("cijfer", "matrix", Self.customers), named: "grade-matrix-nl")
    try expectSnapshot(
      screen(
        "grade", "matrix", Self.customers, "--language", "en", "--axis", "usual", "--cut", "mean",
        "--weights", "50,30,20", columns: 100), named: "grade-matrix-usual-en")
    let narrow = try screen("cijfer", "matrix", Self.customers, columns: 40)
    #expect(narrow.split(separator: "\n").allSatisfy { displayWidth(of: $0) <= 40 })
    try expectSnapshot(narrow, named: "grade-matrix-40")
  }

  @Test func rfm() throws {
    try expectSnapshot(screen("cijfer", "rfm", Self.purchases), named: "grade-rfm-nl")
    try expectSnapshot(
      screen(
        "grade", "rfm", Self.purchases, "--language", "en", "--nested", "--frequency", "days",
        "--reference-date", "30-6-2026", columns: 60), named: "grade-rfm-nested-en")
  }

  @Test func purchasesAddUpToTheCustomers() throws {
    let made = try document(
      screen("grade", "rfm", Self.purchases, "--reference-date", "2026-06-30", "--json"))
    let given = try document(screen("grade", "rfm", Self.customers, "--json"))
    let codes = { (json: JSONValue) in
      json["customers"]?.elements.map { row in
        (row["id"]?.string ?? "") + " " + (row["code"]?.string ?? "")
      }.sorted()
    }
    #expect(codes(made) == codes(given) && codes(made)?.count == 12)
    #expect(made["rows"]?["read"]?.numberText == "50")
  }

  @Test func givenClasses() throws {
    let folder = try TemporaryFolder()
    let table = try folder.write(
      "variabele;klasse;vanaf\nrecentheid;5;0\nrecentheid;1;60\nfrequentie;1;0\nfrequentie;5;5\n"
        + "bedrag;1;0\nbedrag;3;500\nbedrag;5;2000\n", to: "klassen.csv")
    let json = try document(
      screen("grade", "rfm", Self.customers, "--thresholds", table, "--json"))
    let codes = try #require(json["customers"]?.elements.map { $0["code"]?.string ?? "" })
    #expect(Set(codes.joined()).isSubset(of: ["1", "3", "5"]))
    #expect(json["conventions"]?["classes"]?.string?.contains("60") == true)
  }

  @Test func spreadsheets() throws {
    let folder = try TemporaryFolder()
    let out = folder.path + "/uit.csv"
    _ = try screen("cijfer", "matrix", Self.customers, "--csv", out)
    // Reading it as a text would drop the mark at its beginning.
    let written = String(decoding: try Data(contentsOf: URL(filePath: out)), as: UTF8.self)
    let head = "\u{FEFF}klant;r;f;m;rendement;relatiesterkte;groep;"
    #expect(written.unicodeScalars.starts(with: head.unicodeScalars))
    #expect(written.split(whereSeparator: \.isNewline).count == 13)
    let stream = try screen(
      "grade", "rfm", Self.customers, "--csv", "-", "--csv-for", "standard", "--language", "en")
    #expect(stream.hasPrefix("customer,recency,frequency,monetary,r,f,m,code\nBakkerij Vos,"))
    let run = try ProgramRun()
    let result = run.run("cijfer", "rfm", Self.customers, "--csv", folder.path + "/geen/uit.csv")
    #expect(result.status == .cannotWrite)
  }

  @Test func explaining() throws {
    let shown = try screen("cijfer", "rfm", Self.customers, "--explain", "155")
    #expect(shown.contains("recencyNotReversed") || shown.contains("is goed"))
    let other = try screen("cijfer", "matrix", Self.customers, "--explain", "3.67")
    #expect(other.contains("(scoreNotConverted):\n  Dit is het gemiddelde van de scores zelf"))
  }

  @Test func findingsComeFirstAndCount() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "klant,datum,bedrag\nA,31-02-2025,5\nB,06/29/2025,1\nC,1-2-2025,\"1.234\"\nD,1-2-2025,7\n",
      to: "a.csv")
    let result = try ProgramRun().run("cijfer", "rfm", file)
    #expect(result.status == .findings)
    let lines = result.screen.split(separator: "\n").map(String.init)
    #expect(
      lines[0].hasSuffix(
        "a.csv:2:2: error: ‘31-02-2025’ staat niet op de kalender, "
          + "of is niet van 1900 tot en met 2199 [date]"))
    #expect(lines[1].contains("a.csv:3:2: error: ‘06/29/2025’ zet de maand voorop"))
    #expect(lines[2].contains("a.csv:4:3: error: ‘1.234’ kan een duizendtal zijn"))
    #expect(lines.contains("4 rijen gelezen, 1 gebruikt, 3 weggelaten."))
    let mark = try ProgramRun().run("cijfer", "rfm", file, "--decimal", ",", "--json")
    #expect(try document(mark.screen)["rows"]?["used"]?.numberText == "2")
  }

  @Test func theReasonOfARefusal() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("klant,recency,frequency,bedrag\nA,1,2,3\n", to: "a.csv")
    let result = try ProgramRun().run("cijfer", "matrix", file)
    #expect(result.status == .unreadableData)
    #expect(result.messages.contains("relatiesterkte is niet uit koopgedrag te berekenen"))
    #expect(result.screen.isEmpty)
  }

  @Test(arguments: [
    ("--ties soms", "average, min, max, first"), ("--frequency weken", "rows, days"),
    ("--axis links", "book, usual"), ("--weights 1,2", "geef er drie voor R, F en M"),
    ("--band veel", "geef een getal"), ("--reference-date morgen", "schrijf die als 2026-12-31"),
    ("--cut 40,140", "is geen grens"),
  ])
  func choicesThatAreNone(options: String, message: String) throws {
    let words = options.split(separator: " ").map(String.init)
    let result = try ProgramRun().run(
      arguments: ["cijfer", "matrix", Self.customers] + words)
    #expect(result.status == .wrongUsage)
    #expect(result.messages.replacing("\n", with: " ").contains(message))
  }

  @Test func tablesThatAreNone() throws {
    let folder = try TemporaryFolder()
    let table = try folder.write("variable,class,from\nrecency,6,0\n", to: "t.csv")
    let result = try ProgramRun().run("cijfer", "rfm", Self.customers, "--thresholds", table)
    #expect(result.status == .unreadableData)
    #expect(
      result.messages.replacing("\n", with: " ")
        .contains("geen klassentabel: klasse 6 van recency is niet van 1"))
    let missing = try ProgramRun().run("cijfer", "rfm", Self.customers, "--thresholds", "/x.csv")
    #expect(missing.status == .noSuchFile && missing.messages.contains("/x.csv"))
  }
}
