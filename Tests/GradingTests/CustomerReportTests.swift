import Foundation
import QuizModel
import TestSupport
import Testing

@testable import Documents
@testable import Grading

/// Whole files of customers, from bytes to what programs and people read.
@Suite struct CustomerReportTests {
  private static let header =
    "klant;recentheid;frequentie;bedrag;attractiviteit;overstapkosten;vertrouwen;tevredenheid\n"

  /// The 15 customers of rfm.json and customer_matrix.json as a Dutch spreadsheet saves them.
  private func portfolio() throws -> String {
    let rfm = try Fixture.object("rfm.json")
    let matrix = try Fixture.object("customer_matrix.json")
    let customers = try #require(rfm["customers"] as? [[String: Int]])
    let answers = try #require(matrix["relation_items_1_7"] as? [[String: Int]])
    let rows = zip(customers, answers).map { customer, answer in
      let raw = ["id", "recency", "frequency", "monetary"].map { customer[$0] ?? -1 }
      let asked = ["attractiviteit", "overstapkosten", "vertrouwen", "tevredenheid"]
        .map { answer[$0] ?? -1 }
      return (raw + asked).map { "\($0)" }.joined(separator: ";")
    }
    return Self.header + rows.joined(separator: "\n")
  }

  private func report<Model: GradingModel>(
    _ type: Model.Type, _ text: String, _ change: (inout GradingSettings) -> Void = { _ in },
    usualAxis: Bool = false
  ) throws -> any GradingReport {
    var settings = GradingSettings()
    change(&settings)
    let model = try type.init(settings)
    let input = GradingInput(.bytes(Array(text.utf8)), name: "klanten.csv")
    var choices = ReportChoices()
    choices.isUsualAxis = usualAxis
    return model.report(on: try model.sums(of: input), choices)
  }

  /// The report as a program reads it.
  private func json(_ report: any GradingReport) throws -> [String: Any] {
    var bytes: [UInt8] = []
    try report.writeDocument(in: .english) { bytes += $0 }
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test func theMatrixOfFifteenCustomers() throws {
    let document = try json(report(MatrixModel.self, try portfolio()))
    #expect(document["model"] as? String == "matrix")
    #expect(
      document["counts"] as? [String: Int]
        == ["partner": 8, "friend": 2, "economist": 0, "dog": 5])
    let cut = try #require(document["cut"] as? [String: Any])
    #expect(cut["return"] as? Double == 50 && cut["relationship"] as? Double == 50)
    #expect(cut["rule"] as? String == "at-or-above-is-high")
    #expect(document["band"] as? Double == 0.5)
    #expect(document["borderCount"] as? Int == 3)
    let customers = try #require(document["customers"] as? [[String: Any]])
    let first = try #require(customers.first)
    #expect(customers.count == 15)
    #expect(first["id"] as? String == "1")
    #expect([first["r"], first["f"], first["m"]].map { $0 as? Int } == [5, 4, 4])
    let returns = try #require(first["return"] as? Double)
    #expect(abs(returns - 250.0 / 3) < 1e-12)
    #expect(first["relationship"] as? Double == 62.5)
    #expect(first["quadrant"] as? String == "partner")
    #expect(first["border"] as? Bool == false)
    #expect((first["strategy"] as? String)?.hasPrefix("Cherish") == true)
    #expect(
      customers.enumerated().filter { $0.element["border"] as? Bool == true }.map { $0.offset + 1 }
        == [5, 10, 15])
    #expect((document["rows"] as? [String: Int]) == ["read": 15, "used": 15, "leftOut": 0])
  }

  @Test func codesAndCells() throws {
    let document = try json(report(RFMModel.self, try portfolio()))
    let expected = try Fixture.object("rfm.json")
    let codes = try #require(
      (expected["expected_codes"] as? [String: [String]])?["rank_average"])
    let customers = try #require(document["customers"] as? [[String: Any]])
    #expect(customers.map { $0["code"] as? String } == codes)
    #expect(customers[8]["monetary"] as? Double == 2430)
    let cells = codes.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    #expect(document["cells"] as? [String: Int] == cells)
    let conventions = try #require(document["conventions"] as? [String: String])
    #expect(Set(conventions.keys) == ["bestFifth", "binning", "classes", "recency", "ties"])
  }

  @Test func resultsForASpreadsheet() throws {
    let report = try report(MatrixModel.self, try portfolio())
    for (dialect, language, line) in [
      (CSVDialect.excelDutch, Language.dutch, "1;5;4;4;83,3333;62,5;partner;nee;koesteren"),
      (.standard, .english, "1,5,4,4,83.3333,62.5,partner,no,cherish"),
    ] {
      var bytes: [UInt8] = []
      try report.listing?.writeCSV(dialect, in: language) { bytes += $0 }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.split(whereSeparator: \.isNewline).dropFirst().first.map(String.init) == line)
      // What was written can be graded again, by the classes and strengths in it.
      let again = try self.report(MatrixModel.self, text)
      #expect(
        try json(again)["counts"] as? [String: Int] == json(report)["counts"] as? [String: Int])
      #expect(again.findings.count == 0)
    }
  }

  @Test func namesThatAreFormulasOrQuotedAreHarmless() throws {
    let text = "customer,return,relationship\n\"@SUM(A1)\",60,60\n\"a \"\"b\"\", c\",60,60\né,1,1\n"
    let report = try report(MatrixModel.self, text)
    var bytes: [UInt8] = []
    try report.listing?.writeCSV(.standard, in: .english) { bytes += $0 }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst()
    #expect(
      lines.map { String($0.prefix(14)) } == [
        "'@SUM(A1),,,,6", "\"a \"\"b\"\", c\",,", "é,,,,1,1,dog,n",
      ])
    let customers = try #require(try json(report)["customers"] as? [[String: Any]])
    #expect(customers.map { $0["id"] as? String } == ["@SUM(A1)", "a \"b\", c", "é"])
    #expect(customers.allSatisfy { $0["r"] is NSNull })
  }

  @Test func axesAsInTheBookOrAsUsual() throws {
    for usualAxis in [false, true] {
      let page = try report(MatrixModel.self, try portfolio(), usualAxis: usualAxis).page
      let chart = try #require(
        page.blocks.compactMap { block -> QuadrantChart? in
          guard case .quadrants(let chart) = block.content else { return nil }
          return chart
        }.first)
      #expect(chart.x.isReversed == !usualAxis)
      #expect(!chart.y.isReversed)
      #expect(chart.points.reduce(0) { $0 + $1.count } == 15)
      #expect(chart.quarters.map(\.english) == ["dogs", "economists", "friends", "partners"])
      for point in chart.points {
        #expect(point.quarter == (point.x >= 50 ? 1 : 0) + (point.y >= 50 ? 2 : 0))
      }
      let axis = try #require(page.conventions.first { $0.key == "axis" })
      #expect(axis.text.dutch.contains(usualAxis ? "100 rechts" : "100 links"))
    }
  }

  @Test func crowdsAreDrawnInSquares() throws {
    var text = "customer,return,relationship\n"
    for number in 0..<900 { text += "k\(number),\(number % 101),\(number * 7 % 100).25\n" }
    let page = try report(MatrixModel.self, text).page
    guard case .quadrants(let chart) = page.blocks[0].content else {
      Issue.record("no chart")
      return
    }
    #expect(chart.points.count <= 441)
    #expect(chart.points.reduce(0) { $0 + $1.count } == 900)
    for point in chart.points {
      #expect(point.quarter == (point.x >= 50 ? 1 : 0) + (point.y >= 50 ? 2 : 0))
    }
  }

  @Test func halfOfTheCustomersBoughtOnce() throws {
    let rows = (0..<40).map { "k\($0),\($0),\($0 < 21 ? 1 : $0),\($0 + 1).50\n" }
    let report = try report(RFMModel.self, "customer,recency,frequency,monetary\n" + rows.joined())
    let note = try #require(report.page.notes.first)
    #expect(note.english.contains("five classes don't exist here for frequency: class 1 stays"))
    #expect(note.english.contains("21 of the 40 customers (52.5%) share the value 1"))
    #expect(note.dutch.contains("klasse 1 blijft leeg"))
    #expect(report.page.notes.count == 1)
    let split = try self.report(
      RFMModel.self, "customer,recency,frequency,monetary\n" + rows.joined()
    ) { $0.customers.ties = .first }
    #expect(split.page.notes.map { $0.english.hasPrefix("--ties first gave") } == [true])
  }

  @Test func aMistypedDateIsMeantAsOne() throws {
    #expect(
      throws: GradingFailure.missingColumns([.init(name: "date/datum", nearest: "datun")])
    ) { try report(RFMModel.self, "klant,datun,bedrag\nA,2025-01-01,1\n") }
  }

  @Test(arguments: ["", "A,1,1,1\n", "A,1,1,1\nB,1,1,1\nC,1,1,1\n", "A,x,1,1\n", "A,1,1,-5\n"])
  func fewCustomers(rows: String) throws {
    let behaviour = try report(RFMModel.self, "customer,recency,frequency,monetary\n" + rows)
    #expect(!behaviour.page.notes.isEmpty)
    _ = try json(behaviour)
    let answers = rows.replacing("\n", with: ",7,7,7,7\n")
    for cut in [nil, Cut.mean, .median] {
      let matrix = try report(
        MatrixModel.self,
        "customer,recency,frequency,monetary,attractiveness,switching_costs,trust,satisfaction\n"
          + answers
      ) { $0.cut = cut }
      let document = try json(matrix)
      let isEmpty = matrix.rows.used == 0
      let found = try #require(document["cut"] as? [String: Any])
      #expect((found["return"] is NSNull) == (isEmpty && cut != nil))
      #expect((document["customers"] as? [Any])?.count == matrix.rows.used)
      #expect(matrix.rows.leftOut == matrix.findings.count)
    }
  }

  @Test func strengthsThatFollowFromBehaviourAreTold() throws {
    let codes = [(5, 4, 4), (1, 1, 2), (2, 3, 4), (5, 5, 5), (3, 1, 1)]
    let sources: [(String, (Int, Int, Int) -> String)] = [
      ("return", { Rational(parts: 100 * ($0 + $1 + $2 - 3), of: 12).text(decimals: 2) }),
      ("R class", { r, _, _ in "\((r - 1) * 25)" }),
      ("M class over 5", { _, _, m in "\(m * 20)" }),
      ("RFM classes", { Rational(parts: 20 * ($0 + $1 + $2), of: 3).text(decimals: 1) }),
    ]
    for (name, strength) in sources {
      let rows = codes.enumerated().map { number, code in
        "k\(number),\(code.0),\(code.1),\(code.2),\(strength(code.0, code.1, code.2))\n"
      }
      let text = "customer,r,f,m,relationship\n" + rows.joined()
      let notes = try report(MatrixModel.self, text).page.notes
      let isTold = notes.contains { $0.english.contains("equals the \(name) for every") }
      // To one decimal the mean of classes differs more than rounding to two explains.
      #expect(isTold == (name != "RFM classes"), "\(name)")
      let other = text.replacing("k0,5,4,4,", with: "k0,5,4,3,")
      let fine = try report(MatrixModel.self, other).page.notes
      #expect(name == "R class" || !fine.contains { $0.english.contains("for every customer") })
    }
  }

  @Test func settingsThatCannotBe() throws {
    #expect(throws: GradingFailure.cutNotUsed) {
      try report(RFMModel.self, try portfolio()) { $0.cut = .mean }
    }
    #expect(throws: GradingFailure.badCut("101,50")) {
      try report(MatrixModel.self, try portfolio()) {
        $0.cut = .fixed(Rational(101), Rational(50))
      }
    }
    #expect(throws: GradingFailure.customers(.numbersTooFine)) {
      let fine = try #require(Rational(1, over: Int128.max / 3))
      _ = try report(MatrixModel.self, try portfolio()) { $0.cut = .fixed(fine, fine) }
    }
  }

  @Test func settingsAsTyped() throws {
    var settings = CustomerSettings()
    for text in ["50,30,20", "0.5,0.3,0.2", "0,5;0,3;0,2", "5, 3, 2"] {
      settings.weights = .equal
      try settings.set(weights: text)
      #expect(settings.weights.text == "5 : 3 : 2")
    }
    for text in ["", "1,2", "1,2,3,4", "a,b,c", "-1,1,1", "0,0,0", "1,,1"] {
      #expect(throws: GradingFailure.customers(.badWeights(text))) {
        try settings.set(weights: text)
      }
    }
    for text in ["2,5", "2.5"] {
      settings.band = .zero
      try settings.set(band: text)
      #expect(settings.band == Rational(parts: 5, of: 2))
    }
    for text in ["-1", "101", "x", ""] {
      #expect(throws: GradingFailure.customers(.badBand(text))) { try settings.set(band: text) }
    }
    for text in ["2026-12-31", "31-12-2026"] {
      settings.referenceDay = nil
      try settings.set(referenceDay: text)
      #expect(settings.referenceDay?.iso == "2026-12-31")
    }
    for text in ["", "gisteren", "31-02-2026"] {
      #expect(throws: GradingFailure.customers(.badReferenceDay(text))) {
        try settings.set(referenceDay: text)
      }
    }
  }

  @Test func revenueOfTheGroups() throws {
    let text = "customer,r,f,m,relationship,revenue\nA,5,5,5,80,70\nB,1,1,1,80,20\nC,1,1,1,10,10\n"
    let document = try json(report(MatrixModel.self, text))
    #expect(
      document["revenueShares"] as? [String: Double]
        == ["partner": 0.7, "friend": 0.2, "economist": 0, "dog": 0.1])
    let concentration = try #require(document["concentration"] as? [String: Double])
    #expect(concentration["bestFifth"] == 1 && concentration["shareOfBestFifth"] == 0.7)
    #expect(concentration["customersForFourFifths"] == 2)
  }

  @Test(arguments: [
    (
      "variable,class,from\nrecency,5,\nrecency,4,30\nfrequency,1,\nfrequency,5,10\nmonetary,1,\n",
      true
    ),
    ("variabele;klasse;vanaf\nrecentheid;5;0\nfrequentie;1;0\nbedrag;1;0\nbedrag;2;12,5\n", true),
    ("r,f,m\n1,2,3\n", false), ("variable,class,from\nrecency,5,0\n", false),
    ("variable,class,from\nrecency,vijf,0\n", false),
    ("variable,class,from\nleeftijd,5,0\n", false), ("", false),
  ])
  func tablesOfClasses(text: String, isGood: Bool) {
    let table = Result { () throws(GradingFailure) in
      try RFMClassTable.read(.bytes(Array(text.utf8)), name: "klassen.csv")
    }
    switch table {
    case .success: #expect(isGood)
    case .failure(.customers(.badClassTable(let file, let reason))):
      #expect(!isGood && file == "klassen.csv" && reason.dutch != reason.english)
    case .failure(let failure): Issue.record("\(failure)")
    }
  }

  @Test func givenClassesAreUsedAndTold() throws {
    let table = try RFMClassTable.read(
      .bytes(
        Array(
          "variable,class,from\nrecency,5,0\nrecency,1,10\nfrequency,1,0\nfrequency,4,5\nmonetary,3,0\n"
            .utf8)), name: "klassen.csv")
    let report = try report(RFMModel.self, try portfolio()) { $0.customers.table = table }
    let codes = try #require(try json(report)["customers"] as? [[String: Any]])
      .map { $0["code"] as? String }
    #expect(codes.prefix(5) == ["543", "543", "113", "113", "113"])
    let classes = try #require(report.page.conventions.first { $0.key == "classes" })
    #expect(classes.text.english.contains("recency 1: 10; 5: 0"))
    #expect(report.page.notes.map(\.english).contains("monetary has nobody in class 1, 2, 4 and 5"))
  }

  /// Whatever the bytes, there's a report or a failure; nothing crashes and no row goes untold.
  @Test func spoiltFiles() throws {
    let customers = try portfolio().split(separator: "\n").prefix(4).joined(separator: "\n")
    let purchases =
      "customer,date,amount\nA,2025-01-02,12.50\n\"B\",31-12-2024,\"1.000,5\"\nA,2/1/2025,-3\n"
    var mutator = Mutator(seed: 12)
    var read = 0
    for step in 0..<Mutator.count {
      switch step % 3 {
      case 0: read += try check(MatrixModel.self, mutator.mutated(Array(customers.utf8)), step)
      case 1: read += try check(RFMModel.self, mutator.mutated(Array(customers.utf8)), step)
      default: read += try check(RFMModel.self, mutator.mutated(Array(purchases.utf8)), step)
      }
    }
    #expect(read > Mutator.count / 4)
  }

  /// 1 when there's a report.
  private func check<Model: GradingModel>(
    _ type: Model.Type, _ bytes: [UInt8], _ step: Int
  ) throws -> Int {
    let model = try type.init(GradingSettings())
    var input = GradingInput(.bytes(bytes), name: "x.csv")
    input.workers = 1
    input.limits.blockBytes = 1024
    let result = Result { () throws(GradingFailure) in try model.sums(of: input) }
    guard case .success(let sums) = result else { return 0 }
    let report = model.report(on: sums, ReportChoices())
    if step.isMultiple(of: 20) { _ = try json(report) }
    if report.rows.leftOut > 0 { #expect(report.findings.count > 0) }
    return 1
  }
}
