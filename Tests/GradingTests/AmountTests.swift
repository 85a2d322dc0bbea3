import Documents
import QuizModel
import Testing

@testable import Grading

@Suite struct AmountTests {
  private func amount(
    _ text: String, _ mark: CSVNumber.DecimalMark? = nil
  ) throws(Amount.Problem) -> Amount {
    var result: Result<Amount, Amount.Problem> = .failure(.notANumber)
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      result = Result { () throws(Amount.Problem) in try Amount(bytes, mark: mark) }
    }
    return try result.get()
  }

  @Test(arguments: [
    ("0", 0), ("12", 12_000_000), ("-3", -3_000_000), ("169.32", 169_320_000), ("1,5", 1_500_000),
    ("-0,25", -250_000), ("1.234,56", 1_234_560_000), ("1,234.56", 1_234_560_000),
    ("1.234.567", 1_234_567_000_000), ("0.125", 125_000), ("1234.567", 1_234_567_000),
    ("€ 12,50", 12_500_000), ("12,50 €", 12_500_000), ("\u{2212}4", -4_000_000),
    ("+7", 7_000_000), ("1e3", 1_000_000_000), ("999999999999", 999_999_999_999_000_000),
    ("000000000000012", 12_000_000),
  ])
  func amounts(text: String, millionths: Int64) throws {
    #expect(try amount(text) == Amount(millionths: millionths))
  }

  @Test(arguments: [
    ("0.0000005", 1), ("12.340000000000001", 12_340_000), ("-0.0000015", -2),
    ("0.00000049", 0),
  ])
  func moreThanSixDecimalsAreRounded(text: String, millionths: Int64) throws {
    #expect(try amount(text) == Amount(millionths: millionths, isRounded: true))
  }

  @Test(arguments: [
    ("", Amount.Problem.notANumber), ("-", .notANumber), (".", .notANumber), ("1,", .notANumber),
    ("twee", .notANumber), ("=1+1", .notANumber), ("1,2,3", .notANumber), ("1 2.3.4", .notANumber),
    ("1.234", .ambiguous), ("-12,500", .ambiguous), ("999.999", .ambiguous),
    ("1000000000000", .tooLarge), ("-1e12", .tooLarge),
    (String(repeating: "9", count: 70), .notANumber),
  ])
  func noAmounts(text: String, problem: Amount.Problem) {
    #expect(throws: problem) { try amount(text) }
  }

  @Test func aNamedMarkTellsThousandsFromDecimals() throws {
    #expect(try amount("1.234", .comma).millionths == 1_234_000_000)
    #expect(try amount("1.234", .point).millionths == 1_234_000)
    #expect(try amount("1,5", .comma).millionths == 1_500_000)
    #expect(throws: Amount.Problem.notANumber) { try amount("1.5", .comma) }
  }
}
