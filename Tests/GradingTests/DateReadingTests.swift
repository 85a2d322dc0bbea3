import QuizModel
import Testing

@testable import Documents
@testable import Grading

@Suite struct DateReadingTests {
  private func day(_ text: String) throws(CellProblem) -> Day {
    var result: Result<Int, CellProblem> = .failure(CellProblem(.noDate))
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return }
      let field = CSVField(start: start, count: bytes.count, endsRecord: true)
      result = Result { () throws(CellProblem) in try DateReading().day(field) }
    }
    return Day(number: try result.get())
  }

  @Test(arguments: [
    ("2024-06-29", "2024-06-29"), ("29-06-2024", "2024-06-29"), ("29/6/2024", "2024-06-29"),
    ("1.2.2024", "2024-02-01"), ("2024/6/9", "2024-06-09"), ("20240629", "2024-06-29"),
    ("2024-06-29T23:59:59Z", "2024-06-29"), ("29-06-2024 08:15", "2024-06-29"),
    (" 2024-02-29 ", "2024-02-29"), ("1900-01-01", "1900-01-01"), ("2199-12-31", "2199-12-31"),
    ("31-12-1999", "1999-12-31"),
  ])
  func dates(text: String, iso: String) throws {
    #expect(try day(text).iso == iso)
  }

  @Test(arguments: [
    ("2023-02-29", RowProblem.Kind.noSuchDay), ("31-04-2024", .noSuchDay),
    ("2024-13-01", .noSuchDay), ("00-01-2024", .noSuchDay), ("1899-12-31", .noSuchDay),
    ("2200-01-01", .noSuchDay), ("13/13/2024", .noSuchDay), ("06/29/2024", .monthFirst),
    ("29-06-24", .shortYear), ("gisteren", .noDate), ("29 juni 2024", .noDate),
    ("2024-06", .noDate),
    ("2024-06-29-1", .noDate), ("1-2-3", .noDate), ("45000", .noDate), ("123-4-2024", .noDate),
    ("", .missing), ("NA", .missing), ("=TODAY()", .formula), ("2024-0a-01", .noDate),
    ("99999999999999999999", .noDate),
  ])
  func noDates(text: String, kind: RowProblem.Kind) {
    #expect(throws: CellProblem(kind)) { try day(text) }
  }

  /// Every day of the calendar, against the calendar's own arithmetic.
  @Test func everyDay() throws {
    let first = try #require(Day(iso: "1999-12-25"))
    for offset in 0..<1600 {
      let expected = first + offset
      let (year, month, number) = expected.civil
      #expect(try day(expected.iso) == expected)
      #expect(try day("\(number)-\(month)-\(year)") == expected)
    }
  }
}
