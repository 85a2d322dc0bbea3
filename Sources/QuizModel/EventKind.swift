extension Event {
  /// The kind of an event as the event table and files of records name it.
  public enum Kind: String, Sendable, CaseIterable {
    case sessionStarted, sessionEnded, attempt, retraction, contest, flag, skip, lockedAnswer, hint,
      examDate
  }

  public var kind: Kind {
    switch self {
    case .sessionStarted: .sessionStarted
    case .sessionEnded: .sessionEnded
    case .attempt: .attempt
    case .retraction: .retraction
    case .contest: .contest
    case .flag: .flag
    case .skip: .skip
    case .lockedAnswer: .lockedAnswer
    case .hint: .hint
    case .examDate: .examDate
    }
  }
}
