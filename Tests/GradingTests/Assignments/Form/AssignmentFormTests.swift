import Grading
import QuizModel
import Testing

/// What is asked and what is there, without a word on whether it's right.
@Suite struct AssignmentFormTests {
  private func form(
    _ parts: [AssignmentPart], _ responses: [PartID: PartResponse] = [:]
  ) -> AssignmentForm {
    AssignmentForm(
      Sample.assignment(parts), Sample.submission(responses), instruments: [])
  }

  @Test func emptyPartsAskForTheirCells() throws {
    let data = try Sample.servqual()
    let form = form([data.part, Sample.gaps(), Sample.weakest()])
    let parts = form.assignment.parts.map { form.form(of: $0) }
    #expect(parts.map { $0.asked } == [1, 5, 1])
    #expect(parts.allSatisfy { $0.isEmpty && !$0.isComplete && $0.given == 0 })
    #expect(form.lacks == [.part(0), .part(1), .part(2)])
    #expect(form.nextPart(after: nil) == 0)
  }

  // MARK: Data

  @Test func dataWithEnoughRowsAreComplete() throws {
    let data = try Sample.servqual()
    let part = form([data.part], ["data": data.response]).form(of: data.part)
    #expect(part.isComplete && part.remarks.isEmpty)
    #expect(part.rows == RowCounts(read: 4, used: 4))
  }

  @Test func tooFewRowsAreTold() throws {
    let data = try Sample.servqual()
    let part = Sample.part(
      "data",
      .data(
        DataPart(model: .servqual, instrument: nil, minimumRows: 10, draw: nil, points: .one)))
    let told = form([part], ["data": data.response]).form(of: part)
    #expect(!told.isComplete && !told.isEmpty)
    #expect(told.remarks == [.tooFewRows(used: 4, minimum: 10)])
  }

  @Test func unreadableDataAreTold() throws {
    let data = try Sample.servqual()
    let given = GivenData(source: .own, name: "x.csv", csv: "naam,leeftijd\nNoor,20\n")
    let told = form([data.part], ["data": .data(given)]).form(of: data.part)
    #expect(!told.isComplete)
    guard case .dataUnreadable(.missingColumns)? = told.remarks.first else {
      Issue.record("\(told.remarks)")
      return
    }
  }

  private var drawing: DataPart {
    DataPart(
      model: .matrix, instrument: nil, minimumRows: 10,
      draw: DataDraw(
        rows: 4,
        means: ["relationship": DataDraw.Means(expectation: nil, perception: Rational(4))],
        spread: .one),
      points: .one)
  }

  @Test func dataAreDrawnForTheGroup() throws {
    let part = Sample.part("data", .data(drawing))
    var work = form([part])
    let drawn = try #require(work.drawn(drawing))
    work.submission.responses["data"] = .data(drawn)
    #expect(work.form(of: part).isComplete)
    #expect(work.form(of: part).remarks.isEmpty)
    #expect(work.rows(of: .ofData("data"))?.count == 4)
    work.submission.group.name = "een andere groep"
    #expect(work.form(of: part).isComplete)
    #expect(work.form(of: part).remarks == [.notDrawnForThisGroup])
    var changed = drawn
    changed.csv += "Klant Z,5,5,5,7,7,7,7\n"
    work.submission.group.name = "groep 7"
    work.submission.responses["data"] = .data(changed)
    #expect(
      work.form(of: part).remarks == [
        .tooFewRows(used: 5, minimum: 10), .notDrawnForThisGroup,
      ])
  }

  // MARK: Numbers

  @Test func numbersAreCountedWhenTheyCanBeRead() throws {
    let gaps = Sample.gaps()
    let answers = Sample.answers([
      "tangibles": "-0,63", "reliability": "-1.3", "responsiveness": "veel", "empathy": "-12",
    ])
    let told = form([gaps], ["gaps": answers]).form(of: gaps)
    #expect(told.given == 3 && told.asked == 5 && !told.isComplete)
    let cells = ["responsiveness", "empathy"].map {
      FormCellText(value: $0)
    }
    #expect(told.remarks.map(FormCellText.init) == cells.map(Optional.some))
    guard case .unreadableNumber(_, "veel", .notANumber)? = told.remarks.first,
      case .impossibleNumber(_, Rational(-12), Sample.gapRange)? = told.remarks.last
    else {
      Issue.record("\(told.remarks)")
      return
    }
  }

  /// The value that a remark is of.
  private struct FormCellText: Equatable {
    let value: String

    init(value: String) { self.value = value }

    init?(_ remark: FormRemark) {
      switch remark {
      case .unreadableNumber(let cell, _, _), .impossibleNumber(let cell, _, _):
        value = cell.cell.value
      default: return nil
      }
    }
  }

  @Test(arguments: [
    ("-0,63", true), ("-0.63", true), ("5/8", true), ("", false), ("-", false), ("1,2,3", false),
    ("\u{1B}[31m", false), (String(repeating: "9", count: 400), false),
  ])
  func readsNumbersAsTyped(text: String, isNumber: Bool) throws {
    let value = NumbersPart.Value(id: "x", label: "x", quantity: Quantity("x"))
    let read = NumberForm(text, value: value, decimals: 2)
    if case .value = read { #expect(isNumber) } else { #expect(!isNumber, "\(read)") }
  }

  @Test func rowsOfDataWaitForTheData() throws {
    let part = Sample.numbers(
      "place", [.init(id: "return", label: "r", quantity: Quantity("return"))],
      rows: .ofData("data"))
    let data = Sample.part("data", .data(drawing))
    var work = form([data, part])
    #expect(work.form(of: part).remarks == [.dataFirst("data")])
    #expect(work.form(of: part).asked == 0 && !work.form(of: part).isComplete)
    let drawn = try #require(work.drawn(drawing))
    work.submission.responses["data"] = .data(drawn)
    #expect(work.form(of: part).asked == 4)
    // Customers in another case are the same; one that isn't there is told.
    work.submission.responses["place"] = .numbers([
      AnswerCell(row: "KLANT A", value: "return"): "50",
      AnswerCell(row: "Klant X", value: "return"): "50",
    ])
    #expect(work.form(of: part).given == 1)
    #expect(work.form(of: part).remarks == [.strangerRow("Klant X")])
    #expect(work.number(AnswerCell(row: "Klant A", value: "return"), of: part) == "50")
  }

  // MARK: Choices

  @Test func choicesMustBeOptions() {
    let weakest = Sample.weakest()
    let right = form([weakest], ["weakest": Sample.choice("empathy")])
    #expect(right.form(of: weakest).isComplete)
    let wrong = form([weakest], ["weakest": Sample.choice("price")]).form(of: weakest)
    #expect(!wrong.isComplete)
    #expect(wrong.remarks == [.unknownOption(row: "", "price")])
  }

  @Test func whatIsRightDoesNotShow() throws {
    let data = try Sample.servqual()
    let parts = [data.part, Sample.gaps(), Sample.weakest()]
    func remarks(_ gaps: [String], _ choice: OptionID) -> [[FormRemark]] {
      let work = form(
        parts,
        [
          "data": data.response, "gaps": Sample.gapAnswers(gaps),
          "weakest": Sample.choice(choice),
        ])
      return parts.map { work.form(of: $0).remarks }
    }
    let right = remarks(["-0,63", "-1,30", "-2", "-1,06", "-1,55"], "responsiveness")
    #expect(remarks(["5", "4", "3", "2", "1"], "tangibles") == right)
  }

  // MARK: Texts

  @Test(arguments: [(0, 0), (2, 0), (3, 1), (5, 1), (6, 1)])
  func wordsAreCounted(words: Int, given: Int) {
    let text = Sample.part(
      "text",
      .text(TextPart(rubric: Rubric(criteria: []), minimumWords: 3, maximumWords: 5, model: nil)))
    let typed = Array(repeating: "woord", count: words).joined(separator: "\n")
    let told = form([text], ["text": .text(GivenText(text: typed))]).form(of: text)
    #expect(told.given == given && told.words == words && told.isEmpty == (words == 0))
    switch words {
    case 2: #expect(told.remarks == [.tooFewWords(2, minimum: 3)])
    case 6: #expect(told.remarks == [.tooManyWords(6, maximum: 5)])
    default: #expect(told.remarks.isEmpty)
    }
  }

  // MARK: All together

  @Test func aResponseOfAnotherKindIsTold() throws {
    let parts = [try Sample.servqual().part, Sample.gaps(), Sample.weakest()]
    for part in parts {
      let work = form([part], [part.id: .text(GivenText(text: "iets"))])
      #expect(work.form(of: part).remarks == [.otherKind])
      #expect(!work.form(of: part).isComplete)
    }
  }

  @Test func lacksNameTheGroupToo() {
    var work = form([Sample.weakest()], ["weakest": Sample.choice("empathy")])
    #expect(work.lacks.isEmpty)
    work.submission.group.members = []
    work.submission.organisation = " "
    #expect(work.lacks == [.members(given: 0, asked: 1...4), .organisation])
  }

  @Test func theNextPartIsTheFirstOpenOneFromHere() {
    var work = form([Sample.gaps(), Sample.weakest()])
    #expect(work.nextPart(after: 0) == 1)
    #expect(work.nextPart(after: 1) == 0)
    work.submission.responses["gaps"] = Sample.gapAnswers(["1", "1", "1", "1", "1"])
    #expect(work.nextPart(after: 0) == 1)
    work.submission.responses["weakest"] = Sample.choice("empathy")
    #expect(work.nextPart(after: nil) == nil)
  }
}
