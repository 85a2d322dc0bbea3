import QuizModel
import Testing

@testable import Documents
@testable import Grading

/// Files of customers: what's read of them and what's wrong with them.
@Suite struct CustomerReaderTests {
  private func input(_ text: String) -> GradingInput {
    GradingInput(.bytes(Array(text.utf8)), name: "klanten.csv")
  }

  private func matrix(_ text: String) throws -> CustomerReading {
    let input = input(text)
    let file = try input.open()
    return try CustomerReading(file, CustomerLayout(matrixIn: file.header), from: input)
  }

  private func behaviour(_ text: String) throws -> CustomerReading {
    let input = input(text)
    let file = try input.open()
    return try CustomerReading(file, CustomerLayout(behaviourIn: file.header), from: input)
  }

  private func names(_ reading: CustomerReading) -> [String] {
    reading.table.segments.flatMap { segment in (0..<segment.count).map { segment.names.text($0) } }
  }

  @Test func dutchAndEnglishColumns() throws {
    for text in [
      "customer,recency,frequency,monetary\nA,3,6,540.25\nB,0,1,-2",
      "Klant;Recentheid;Frequentie;Bedrag;opmerking\nA;3;6;540,25;x\nB;0;1;-2;\n",
      "\u{FEFF}omzet\tfrequentie\trecentheid\tklantnummer\r\n540,25\t6\t3\tA\r\n-2\t1\t0\t\"B\"\r\n",
    ] {
      let reading = try behaviour(text)
      #expect(names(reading) == ["A", "B"])
      #expect(reading.rows == RowCounts(read: 2, used: 2))
      #expect(reading.findings.shown.isEmpty)
      let segments = reading.table.segments
      #expect(segments.flatMap(\.recency) == [3, 0])
      #expect(segments.flatMap(\.frequency) == [6, 1])
      #expect(segments.flatMap(\.monetary) == [540_250_000, -2_000_000])
    }
  }

  @Test func answersClassesAndScores() throws {
    let answers = "attractiveness,switching_costs,trust,satisfaction"
    let raw = try matrix("customer,recency,frequency,monetary,\(answers)\nA,1,2,3,7,1,4,5\n")
    #expect(raw.table.segments[0].relationships == [13])
    let classes = try matrix("customer,r,f,m,relationship\nA,5,4,4,62.5\nB,1,1,1,33,333\n")
    #expect(classes.table.segments[0].codes == [UInt8(4 * 25 + 3 * 5 + 3)])
    #expect(classes.table.segments[0].relationships == [62_500_000])
    #expect(classes.findings.shown.map(\.row) == [3])
    let given = try matrix("klant;rendement;relatiesterkte;omzet\nA;83,333;50;12,50\n")
    #expect(given.table.segments[0].returns == [83_333_000])
    #expect(given.table.segments[0].monetary == [12_500_000])
  }

  static let spoiltRows: [(String, String?, RowProblem.Kind)] = [
    ("A,,6,5", "recency", RowProblem.Kind.missing), ("A,NA,6,5", "recency", .missing),
    ("A,3.5,6,5", "recency", .notWhole), ("A,-1,6,5", "recency", .outOfRange(0...2_147_483_647)),
    ("A,99999999999,6,5", "recency", .outOfRange(0...2_147_483_647)),
    ("A,x,6,5", "recency", .notANumber), ("A,1.234,6,5", "recency", .ambiguousNumber),
    ("A,3,=cmd(),5", "frequency", .formula), ("A,3,6,1.234", "monetary", .ambiguousNumber),
    ("A,3,6,1e12", "monetary", .tooLarge), ("A,3,6,5 euro", "monetary", .notANumber),
    (",3,6,5", "customer", .missing), ("=cmd(),3,6,5", "customer", .formula),
    ("A\u{0},3,6,5", "customer", .controlCharacters),
    ("\"A\nB\",3,6,5", "customer", .controlCharacters),
    ("\"A\"b,3,6,5", "customer", .textAfterQuote), ("A,3,\"6\"x,5", "frequency", .textAfterQuote),
    ("A,3,6", nil, .tooFewValues(3)), ("A,3,6,5,7", nil, .tooManyValues(5)),
  ]

  /// Row and column of each problem, and the row is left out.
  @Test(arguments: spoiltRows)
  func badRows(row: String, column: String?, kind: RowProblem.Kind) throws {
    let text = "customer,recency,frequency,monetary\nZ,1,1,1\n\(row)\nY,2,2,2\n"
    let reading = try behaviour(text)
    #expect(names(reading) == ["Z", "Y"])
    #expect(reading.rows == RowCounts(read: 3, used: 2))
    let finding = try #require(reading.findings.shown.first)
    #expect(reading.findings.count == 1)
    #expect(finding.row == 3)
    #expect(finding.header == column)
    let value = try #require(
      rowValues(row).first { RowProblem(kind: kind, value: $0).message == finding.message })
    #expect(RowProblem(kind: kind, value: value).check == finding.check)
    #expect(finding.message.dutch != finding.message.english)
    #expect(!finding.line(in: .dutch).unicodeScalars.contains { $0.isControl })
  }

  /// Its values, and none.
  private func rowValues(_ row: String) throws -> [String] {
    let table = try CSVTable.read(.bytes(Array("h\n\(row)\n".utf8)), separator: .comma)
    return table.rows.flatMap(\.values) + [""]
  }

  @Test func everyProblemOfARowIsTold() throws {
    let reading = try behaviour("customer,recency,frequency,monetary\n,x,1.5,\n")
    #expect(
      reading.findings.shown.map(\.header) == ["customer", "recency", "frequency", "monetary"])
    #expect(reading.rows.leftOut == 1)
  }

  @Test(arguments: ["8", "0", "3.5", "zeven"])
  func answersOutOfScale(answer: String) throws {
    let reading = try matrix(
      "customer,r,f,m,attractiveness,switching_costs,trust,satisfaction\nA,5,4,4,7,1,\(answer),5\n")
    #expect(reading.findings.shown.map(\.header) == ["trust"])
    #expect(reading.table.isEmpty)
  }

  @Test func scoresOutOfRange() throws {
    let reading = try matrix("customer,return,relationship\nA,101,50\nB,50,-0.1\nC,0,100\n")
    #expect(reading.findings.shown.map(\.row) == [2, 3])
    #expect(names(reading) == ["C"])
  }

  @Test func emptySurplusIsNone() throws {
    let reading = try behaviour("customer,recency,frequency,monetary\nA,1,2,3,,\n")
    #expect(reading.findings.shown.isEmpty)
    let short = try behaviour("customer,recency,frequency,monetary,note\nA,1,2,3\n")
    #expect(short.findings.shown.isEmpty)
  }

  @Test func ofDuplicatesTheFirstCounts() throws {
    let text =
      "customer,recency,frequency,monetary\nA,1,1,1\nx,y,1,1\nB,2,2,2\n\"A\",3,3,3\nB,4,4,4\n"
    let reading = try behaviour(text)
    #expect(names(reading) == ["A", "B"])
    #expect(reading.table.segments[0].recency == [1, 2])
    #expect(reading.rows == RowCounts(read: 5, used: 2))
    #expect(reading.findings.shown.map(\.row) == [3, 5, 6])
    #expect(
      reading.findings.shown.dropFirst().map(\.message.dutch)
        == [
          "klant ‘A’ staat ook in rij 2; die eerste rij telt",
          "klant ‘B’ staat ook in rij 4; die eerste rij telt",
        ])
  }

  @Test func recordsOfWhoIsLeft() {
    let part = CustomerWorker.Part(chunk: 3, segment: CustomerSegment(), skipped: [0, 1, 4, 7, 8])
    let records = (0..<5).map { part.record(of: $0).record }
    #expect(records == [2, 3, 5, 6, 9])
  }

  /// However the file is cut and by however many it's read.
  @Test func largerFiles() throws {
    var generator = SeededGenerator(seed: 77)
    var rows: [String] = []
    for number in 0..<3000 {
      let name =
        generator.next(below: 20) == 0 ? "k\(generator.next(below: 400))" : "klant \(number)"
      let days = generator.next(below: 50) == 0 ? "veel" : "\(generator.next(below: 90))"
      rows.append("\"\(name)\",\(days),\(generator.next(below: 9)),\(number).5")
    }
    let text = "customer,recency,frequency,monetary\n" + rows.joined(separator: "\n")
    var expected: (names: [String], findings: [RowFinding])?
    for (block, workers) in [(1 << 20, 1), (300, 1), (701, 3), (4096, 2)] {
      var input = input(text)
      input.limits.blockBytes = block
      input.workers = workers
      let file = try input.open()
      let reading = try CustomerReading(
        file, CustomerLayout(behaviourIn: file.header), from: input)
      #expect(reading.rows.read == 3000)
      #expect(reading.rows.used == reading.table.count)
      #expect(reading.findings.count == reading.rows.leftOut)
      let found = (names(reading), reading.findings.shown)
      if let expected { #expect(expected == found) } else { expected = found }
      #expect(Set(found.0).count == found.0.count)
    }
  }

  @Test func manyFindingsAreCounted() throws {
    let text = "customer,recency,frequency,monetary\n" + String(repeating: "A,?,1,1\n", count: 2500)
    let reading = try behaviour(text)
    #expect(reading.findings.shown.count == RowFindings.limit)
    #expect(reading.findings.shown.map(\.row) == Array(2...1001))
    #expect(reading.findings.count == 2500)
    #expect(reading.rows == RowCounts(read: 2500, used: 0))
  }

  @Test func missingColumns() throws {
    #expect(
      throws: GradingFailure.missingColumns([
        .init(name: "recency/recentheid", nearest: "recentcy"),
        .init(name: "monetary/bedrag", nearest: nil),
      ])
    ) { try behaviour("customer,recentcy,frequency\nA,1,2\n") }
    #expect(throws: GradingFailure.repeatedColumns(["Frequency"])) {
      try behaviour("customer,recency,Frequency,frequency,monetary\nA,1,2,3,4\n")
    }
    #expect(throws: GradingFailure.file(.empty)) { try behaviour("") }
  }

  @Test func relationshipDoesNotFollowFromBehaviour() throws {
    let refusal = GradingFailure.customers(.relationshipFromBehaviour)
    #expect(throws: refusal) { try matrix("customer,recency,frequency,monetary\nA,1,2,3\n") }
    #expect(throws: refusal) { try matrix("klant;rendement\nA;50\n") }
    // Here a name was mistyped.
    #expect(
      throws: GradingFailure.missingColumns([
        .init(name: "relationship/relatiesterkte", nearest: "relatiesterke")
      ])
    ) { try matrix("customer,r,f,m,relatiesterke\nA,1,2,3,50\n") }
    #expect(refusal.message.dutch.contains("koopgedrag"))
    #expect(refusal.message.english.contains("buying behaviour"))
  }
}
