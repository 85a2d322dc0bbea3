import QuizModel
import Testing

@testable import Documents

/// What's written row by row is what the writer of small files writes.
@Suite struct CSVOutputTests {
  private static let texts = [
    "", "Jansen", "a;b", "c,d", "e\"f", "=1+1", "+31", "-5", "-ja", "@x", "\tx", " y ", "é", "＝1",
    "regel\r\neinde", "123", "a b", "\u{7F}", "'x", "a=b",
  ]

  @Test(arguments: CSVDialect.allCases)
  func cells(dialect: CSVDialect) throws {
    var generator = SeededGenerator(seed: 4)
    var writer = CSVWriter(dialect)
    var bytes: [UInt8] = []
    var output = CSVOutput(dialect) { bytes += $0 }
    for _ in 0..<4000 {
      let text = Self.texts[generator.next(below: Self.texts.count)]
      let number = generator.next(below: 3000) - 1000
      let share = Rational(parts: number, of: 1 + generator.next(below: 40))
      writer.append([
        .text(text), .integer(number), .number(share, decimals: 4), .text(text), .empty,
      ])
      var own = text
      own.withUTF8 { output.append(text: $0) }
      output.append(number)
      output.append(cell: output.cell(share, decimals: 4))
      output.append(cell: output.cell(text))
      output.append(cell: [])
      try output.endRow()
    }
    try output.flush()
    #expect(String(decoding: bytes, as: UTF8.self) == writer.text)
  }

  @Test(arguments: [
    (0, "0"), (1, "0.000001"), (-2_500_000, "-2.5"), (12_340_000, "12.34"),
    (1_000_000_000_000, "1000000"), (Int64.max, "9223372036854.775807"),
    (Int64.min, "-9223372036854.775808"), (100_001, "0.100001"),
  ])
  func millionths(value: Int64, text: String) {
    var bytes: [UInt8] = []
    value.appendDecimal(to: &bytes, mark: UInt8(ascii: "."))
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  private struct DiskFull: Error {}

  @Test func aFailedWriteIsTold() {
    var output = CSVOutput(.standard) { _ in throw DiskFull() }
    output.append(1)
    #expect(throws: DiskFull.self) { try output.flush() }
  }
}
