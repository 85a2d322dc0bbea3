import QuizModel
import Testing

@Suite struct LocalInstantISOTests {
  static let moments: [(text: String, milliseconds: Int64, offset: Int)] = [
    ("1970-01-01T00:00:00Z", 0, 0), ("1970-01-01T01:00:00+01:00", 0, 60),
    ("1969-12-31T20:30-0330", 0, -210), ("2026-11-21T10:00:00+01:00", 1_795_251_600_000, 60),
    ("2026-11-21t09:00:00.25z", 1_795_251_600_250, 0),
    ("2024-02-29T23:59:59,123456+14:00", 1_709_200_799_123, 840),
    ("1900-01-01T00:00:00.001Z", -2_208_988_799_999, 0),
  ]

  @Test(arguments: moments.map { $0.text })
  func reads(text: String) throws {
    let expected = try #require(Self.moments.first { $0.text == text })
    let moment = try #require(LocalInstant(iso: text))
    #expect(moment.instant.milliseconds == expected.milliseconds)
    #expect(moment.offsetMinutes == expected.offset)
  }

  @Test(arguments: [
    "", "nu", "2026-11-21", "2026-11-21T10:00:00", "2026-11-21 10:00:00Z", "2026-13-01T10:00:00Z",
    "2026-02-29T10:00:00Z", "2026-11-21T24:00:00Z", "2026-11-21T10:60:00Z",
    "2026-11-21T10:00:60Z", "2026-11-21T10:00:00+19:00", "2026-11-21T10:00:00+01:60",
    "1899-12-31T10:00:00Z", "2026-11-21T10:00:00Zmore", "２０２６-11-21T10:00:00Z",
    "2026-11-21T10:00:00.+01:00",
  ])
  func refuses(text: String) {
    #expect(LocalInstant(iso: text) == nil)
  }
}
