import GRDB

extension StoreError {
  /// Any error of a database, of the system or our own, as what it means for the learner.
  ///
  /// `systemCode` is the `errno` that SQLite met, 0 when unknown.
  init(_ error: any Error, at path: String, systemCode: Int32 = 0) {
    self =
      switch error {
      case let error as StoreError: error
      case let error as SystemError: StoreError(error)
      case let error as DatabaseError: StoreError(error, at: path, systemCode: systemCode)
      case is RowDecodingError: .damaged(path: path)
      default: .other(path: path, message: "\(error)")
      }
  }

  private init(_ error: DatabaseError, at path: String, systemCode: Int32) {
    self =
      switch error.resultCode {
      case .SQLITE_FULL: .diskFull(path: path)
      case .SQLITE_READONLY, .SQLITE_PERM: .readOnly(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: .busy(path: path)
      case .SQLITE_CANTOPEN: .folderNotUsable(path: path, reason: error.message ?? "")
      case .SQLITE_IOERR where Self.isFull(error.extendedResultCode, systemCode):
        .diskFull(path: path)
      case _ where Self.isDamage(error): .damaged(path: path)
      default: .other(path: path, message: error.description)
      }
  }

  /// SQLite says `FULL` for ENOSPC only; a quota and a size limit come as a failed write, and a
  /// full disk as a shared-memory file that can't grow.
  private static func isFull(_ code: ResultCode, _ systemCode: Int32) -> Bool {
    SystemError.isFull(systemCode)
      || systemCode == 0 && [.SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE].contains(code)
  }

  /// Our statements are fixed, so one that doesn't compile meets a broken schema, and one that
  /// breaks a constraint got a wrong number from the file. Only an id may come twice.
  private static func isDamage(_ error: DatabaseError) -> Bool {
    switch error.extendedResultCode {
    case .SQLITE_IOERR_CORRUPTFS: true
    case .SQLITE_CONSTRAINT_PRIMARYKEY: false
    default:
      [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_CONSTRAINT]
        .contains(error.resultCode)
    }
  }

  private init(_ error: SystemError) {
    self =
      switch error.kind {
      case .full: .diskFull(path: error.path)
      case .forbidden: .readOnly(path: error.path)
      case .noFolder: .folderNotUsable(path: error.path, reason: error.reason)
      case .other: .other(path: error.path, message: error.reason)
      }
  }
}
