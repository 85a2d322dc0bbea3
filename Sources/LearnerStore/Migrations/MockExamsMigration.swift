extension Migration {
  /// What a session that is a mock exam was started with: the course's test, if it's a named one,
  /// and the minutes that it's meant to take.
  static let mockExams = Migration(
    name: "2-mock-exams",
    sql: """
      ALTER TABLE record ADD COLUMN test TEXT;
      ALTER TABLE record ADD COLUMN minutes INTEGER;
      """)
}
