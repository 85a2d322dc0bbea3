/// Why records can't be kept or read. The cases are facts; the sentences that a learner gets stand
/// with the other texts.
public enum StoreError: Error, Equatable, Sendable {
  /// The folder or the database can't be written by this user.
  case readOnly(path: String)
  /// The disk, a quota or the size limit of a file is full.
  case diskFull(path: String)
  /// The folder can't be made or entered; `reason` is the system's own sentence.
  case folderNotUsable(path: String, reason: String)
  /// A later version of the program made the database. Nothing in it was changed.
  case newerVersion(path: String)
  /// Another process kept the database to itself for longer than we wait.
  case busy(path: String)
  /// The database can't be trusted any more, or another process has set it aside meanwhile:
  /// ``LearnerStore/recovering(now:makeID:)`` gives a store that works again.
  case damaged(path: String)
  case other(path: String, message: String)

  /// Whether the error says that the files themselves are broken.
  var isDamage: Bool {
    if case .damaged = self { true } else { false }
  }
}
