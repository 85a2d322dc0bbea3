import GRDB
import QuizModel

/// The steps from a folder to an open database.
struct Opening {
  let folder: Folder
  let migrations: [Migration]
  let now: Instant
  /// A database that counts as damaged, however it looks.
  let suspect: FileStatus.Identity?

  struct Opened {
    let database: RecordDatabase
    let installation: Installation
    let identity: FileStatus.Identity
    var recovery: Recovery?
  }

  private enum State {
    case ready(Opened)
    case absent
    /// Made by an earlier version of the program.
    case behind(RecordDatabase)
    case damaged
  }

  func run(_ lock: FolderLock, _ makeID: () -> String) throws -> Opened {
    try folder.wipeForgotten(lock)
    if case .ready(let opened) = try lock.sharing({ try look(makeID) }) { return opened }
    return try lock.excludingOthers {
      let recovery = try settle(device: makeID)
      guard case .ready(var opened) = try look(makeID) else {
        throw StoreError.damaged(path: folder.records.path)
      }
      opened.recovery = recovery
      return opened
    }
  }

  /// Looks again, as another process may have been first, and does what's needed.
  private func settle(device makeID: () -> String) throws -> Recovery? {
    let run = RecoveryRun(folder: folder, migrations: migrations, now: now)
    switch try look(makeID) {
    case .ready:
      return nil
    case .absent:
      try run.installRecovered(orNewFor: makeID)
      return nil
    case .behind(let database):
      do {
        try database.migrate(migrations)
        return nil
      } catch let error where error.isDamage {
        return try run.run(device: makeID())
      }
    case .damaged:
      return try run.run(device: makeID())
    }
  }

  private func look(_ makeID: () -> String) throws(StoreError) -> State {
    let files = folder.records
    guard let status = FileStatus(of: files.path) else { return .absent }
    guard status.size > 0, status.identity != suspect else { return .damaged }
    files.protect()
    do throws(StoreError) {
      let database = try RecordDatabase(opening: files.path)
      switch try database.perform({ try migrations.standing(of: $0) }) {
      case .ahead: throw StoreError.newerVersion(path: files.path)
      case .unknown: return .damaged
      case .behind: return .behind(database)
      case .current: break
      }
      try database.makeDurable()
      guard let installation = try Installation(database, makeID: makeID) else { return .damaged }
      return .ready(
        Opened(database: database, installation: installation, identity: status.identity))
    } catch let error where error.isDamage {
      return .damaged
    }
  }
}
