import QuizModel
import Testing

@testable import Documents
@testable import Grading

/// Customers made of purchases, also against a plain slow computation.
@Suite struct PurchaseReaderTests {
  struct Customer: Equatable {
    let name: String
    var recency: Int
    var frequency: Int
    var monetary: Int64
  }

  private func read(
    _ text: String, _ rule: PurchaseRule = PurchaseRule(), block: Int = 1 << 20, workers: Int = 1
  ) throws -> PurchaseReading {
    var input = GradingInput(.bytes(Array(text.utf8)), name: "aankopen.csv")
    input.limits.blockBytes = block
    input.workers = workers
    return try PurchaseReading(input.open(), rule, from: input)
  }

  private func customers(_ reading: PurchaseReading) -> [Customer] {
    reading.customers.table.segments.flatMap { segment in
      (0..<segment.count).map { place in
        Customer(
          name: segment.names.text(place), recency: Int(segment.recency[place]),
          frequency: Int(segment.frequency[place]), monetary: segment.monetary[place])
      }
    }
  }

  private static let few = """
    klant;datum;bedrag
    B;29-12-2025;10,50
    A;2025-12-30;5
    B;2025-12-30;-2,25
    B;30-12-2025;1
    "A";1-1-2025;100
    """

  @Test func purchasesBecomeCustomers() throws {
    let reading = try read(Self.few)
    #expect(
      customers(reading) == [
        Customer(name: "B", recency: 0, frequency: 3, monetary: 9_250_000),
        Customer(name: "A", recency: 0, frequency: 2, monetary: 105_000_000),
      ])
    #expect(reading.referenceDay?.iso == "2025-12-30")
    #expect(reading.refunds == 1)
    #expect(reading.customers.rows == RowCounts(read: 5, used: 5))
  }

  @Test func frequencyInDays() throws {
    var rule = PurchaseRule()
    rule.frequency = .days
    #expect(try customers(read(Self.few, rule)).map(\.frequency) == [2, 2])
  }

  @Test func laterPurchasesAreLeftOut() throws {
    var rule = PurchaseRule()
    rule.referenceDay = Day(iso: "2025-12-29")
    let reading = try read(Self.few, rule)
    #expect(
      customers(reading) == [
        Customer(name: "B", recency: 0, frequency: 1, monetary: 10_500_000),
        Customer(name: "A", recency: 362, frequency: 1, monetary: 100_000_000),
      ])
    #expect(reading.customers.rows == RowCounts(read: 5, used: 2))
    let findings = reading.customers.findings.shown
    #expect(findings.map(\.row) == [3, 4, 5])
    #expect(findings.allSatisfy { $0.header == "datum" })
    rule.referenceDay = Day(iso: "2026-01-09")
    #expect(try customers(read(Self.few, rule)).map(\.recency) == [10, 10])
  }

  @Test func namesOfAnyLength() throws {
    let names = (1...40).map { String(repeating: "n", count: $0) + "é" }
    let rows = (names + names).map { "\"\($0) \"\"x\"\"\",2025-01-01,1" }
    let text = "customer,date,amount\n" + rows.joined(separator: "\n")
    let found = try customers(read(text, block: 4096, workers: 2))
    #expect(found.map(\.name) == names.map { $0 + " \"x\"" })
    #expect(found.allSatisfy { $0.frequency == 2 })
    let long = "customer,date,amount\n\(String(repeating: "x", count: 251)),2025-01-01,1\n"
    #expect(try read(long).customers.findings.shown.map(\.check) == ["customer-name"])
  }

  @Test func sumsThatDoNotFit() throws {
    let large = Array(repeating: "B,2025-01-01,999999999999", count: 12).joined(separator: "\n")
    let reading = try read("customer,date,amount\nA,2025-01-01,1\n\(large)\n")
    #expect(customers(reading).map(\.name) == ["A"])
    #expect(reading.customers.rows == RowCounts(read: 13, used: 1))
    #expect(reading.customers.findings.shown.map(\.check) == ["range"])
    #expect(reading.customers.findings.shown.map(\.row) == [3])
  }

  @Test func badRows() throws {
    let text = "customer,date,amount\nA,31-02-2025,1\nB,06/29/2025,1\nC,2025-01-01,x\nD,,\n"
    let reading = try read(text)
    #expect(
      reading.customers.findings.shown.map(\.check)
        == ["date", "date", "number", "value-missing", "value-missing"])
    #expect(reading.customers.findings.shown.map(\.column) == [2, 2, 3, 2, 3])
    #expect(reading.customers.table.isEmpty)
    #expect(reading.referenceDay == nil)
    #expect(reading.customers.rows == RowCounts(read: 4, used: 0))
  }

  @Test func missingColumns() {
    #expect(
      throws: GradingFailure.missingColumns([.init(name: "date/datum", nearest: "datun")])
    ) { try read("klant,datun,bedrag\nA,2025-01-01,1\n") }
  }

  /// The same by sorting and grouping, a customer at a time.
  private func plain(
    _ rows: [(name: String, day: Int, cents: Int)], _ counts: PurchaseRule.Frequency
  )
    -> [Customer]
  {
    let last = rows.map(\.day).max() ?? 0
    var names: [String] = []
    for row in rows where !names.contains(row.name) { names.append(row.name) }
    return names.map { name in
      let own = rows.filter { $0.name == name }
      return Customer(
        name: name, recency: last - (own.map(\.day).max() ?? 0),
        frequency: counts == .rows ? own.count : Set(own.map(\.day)).count,
        monetary: Int64(own.map(\.cents).reduce(0, +)) * 10_000)
    }
  }

  @Test(arguments: PurchaseRule.Frequency.allCases)
  func randomPurchases(frequency: PurchaseRule.Frequency) throws {
    var generator = SeededGenerator(seed: 5)
    let first = try #require(Day(iso: "2024-02-20"))
    let rows = (0..<4000).map { _ in
      let number = generator.next(below: 300)
      return (
        name: number.isMultiple(of: 3) ? "een heel lange naam \(number)" : "\(number)",
        day: generator.next(below: 30), cents: generator.next(below: 20_000) - 1000
      )
    }
    let text = rows.map { row in
      let amount = Rational(parts: row.cents, of: 100).text(decimals: 2)
      return "\(row.name),\((first + row.day).iso),\(amount)\n"
    }
    var rule = PurchaseRule()
    rule.frequency = frequency
    let expected = plain(rows, frequency)
    for (block, workers) in [(1 << 20, 1), (500, 2), (3000, 3)] {
      let reading = try read(
        "customer,date,amount\n" + text.joined(), rule, block: block, workers: workers)
      #expect(customers(reading) == expected)
    }
  }

  @Test func daysAreCountedOnceThroughEverySorting() {
    var generator = SeededGenerator(seed: 9)
    var days = PurchaseDays()
    var expected = Array(repeating: Set<Int32>(), count: 10)
    for _ in 0..<30_000 {
      let customer = generator.next(below: 10)
      let day = Int32(generator.next(below: 3000)) - 1500
      days.add(customer: customer, day: day)
      expected[customer].insert(day)
    }
    #expect(days.counts(customers: 10) == expected.map { UInt32($0.count) })
  }
}
