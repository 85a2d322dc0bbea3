import QuizModel
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (1970, 12, 31, 364), (2000, 2, 29, 11016),
    (2000, 3, 1, 11017), (1900, 1, 1, -25567), (1900, 3, 1, -25508), (2024, 2, 29, 19782),
    (2026, 12, 18, 20805), (2100, 3, 1, 47541), (9999, 12, 31, 2_932_896),
  ])
  func number(year: Int, month: Int, day: Int, number: Int) throws {
    let value = try #require(Day(year: year, month: month, day: day))
    #expect(value.number == number)
    #expect(Day(number: number).civil == (year, month, day))
  }

  @Test(arguments: [
    (2025, 2, 29), (1900, 2, 29), (2100, 2, 29), (2023, 4, 31), (2024, 2, 30), (2024, 0, 1),
    (2024, 13, 1), (2024, 1, 0), (2024, 1, 32), (1899, 12, 31), (10000, 1, 1), (2024, -1, 1),
  ])
  func noSuchDay(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func everyDayOfThreeCenturiesComesBack() throws {
    let first = try #require(Day(year: 1900, month: 1, day: 1)).number
    let last = try #require(Day(year: 2200, month: 12, day: 31)).number
    #expect(last - first == 109_937)
    var before = (year: 1899, month: 12, day: 31)
    for number in first...last {
      let civil = Day(number: number).civil
      #expect(Day(year: civil.year, month: civil.month, day: civil.day)?.number == number)
      let isNext =
        civil.day == before.day + 1 && civil.month == before.month && civil.year == before.year
        || civil.day == 1 && before.day >= 28
          && (civil.month == before.month + 1 && civil.year == before.year
            || civil.month == 1 && before.month == 12 && civil.year == before.year + 1)
      #expect(isNext, "\(before) \(civil)")
      before = civil
    }
  }

  @Test(arguments: ["1900-01-01", "1999-12-31", "2024-02-29", "2026-12-18", "9999-12-31"])
  func isoRoundTrip(text: String) {
    #expect(Day(iso: text)?.iso == text)
  }

  @Test(arguments: [
    "", "2026", "2026-12", "2026-1-5", "26-01-05", "2026-12-18-", "2026/12/18", "18-12-2026",
    "2026-+1-05", "+202-01-05", "2026-01-+5", "2026-02-30", "2026-13-01", " 2026-12-18",
    "2026-12-18T00:00", "２０２６-12-18", "2026--1-05", "0000-01-01",
  ])
  func unreadable(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func arithmetic() throws {
    let day = try #require(Day(iso: "2024-02-28"))
    #expect((day + 2).iso == "2024-03-01")
    #expect((day + -59).iso == "2023-12-31")
    #expect((day + 366) - day == 366)
    #expect(day < day + 1)
  }
}

@Suite struct LocalInstantTests {
  /// 2026-03-29T02:00:00Z and hours around it.
  static let two = Int64(20_541) * 86_400_000 + 2 * 3_600_000

  static let moments: [(Int64, Int, String)] = [
    (two, 0, "2026-03-28"), (two - 1, 120, "2026-03-28"), (two, 120, "2026-03-29"),
    (two + 7_199_999, 0, "2026-03-28"), (two + 7_200_000, 0, "2026-03-29"),
    (two, -600, "2026-03-28"), (two + 22 * 3_600_000, -1200, "2026-03-29"),
    (two + 22 * 3_600_000 - 1, -1200, "2026-03-28"),
    (two + 3_600_000, 60, "2026-03-29"), (two + 3_599_999, 60, "2026-03-28"),
    (0, 0, "1969-12-31"), (4 * 3_600_000, 0, "1970-01-01"), (-1, 240, "1969-12-31"),
    (0, 240, "1970-01-01"), (-86_400_000, 240, "1969-12-31"), (-86_400_001, 240, "1969-12-30"),
    (0, 345, "1970-01-01"), (0, 239, "1969-12-31"),
  ]

  @Test(arguments: moments)
  func aDayTurnsAtFour(milliseconds: Int64, offset: Int, day: String) {
    let local = LocalInstant(Instant(milliseconds: milliseconds), offsetMinutes: offset)
    #expect(local.day.iso == day)
  }

  @Test func instantsAreOrdered() {
    #expect(Instant(milliseconds: -1) < Instant(milliseconds: 0))
  }
}
