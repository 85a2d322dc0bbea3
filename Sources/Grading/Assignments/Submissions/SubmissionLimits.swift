/// How much a submission may hold: far more than a group writes, and little enough that a hostile
/// file can't fill the memory.
public enum SubmissionLimits {
  public static let bytes = 8 << 20
  /// The deepest value, a field of a list's entry, is the seventh.
  static let depth = 8
  static let parts = 200
  public static let members = 100
  /// Answers, entries or marks in one part.
  public static let answers = 20_000
  public static let fields = 50
  /// Findings that are told of one file; the first say enough.
  static let findings = 100

  // In bytes of UTF-8.
  public static let name = 500
  public static let response = 500
  public static let field = 20_000
  public static let text = 200_000
}
