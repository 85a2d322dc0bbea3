import Foundation
import GRDB

/// Finds out under which name new records go.
///
/// Each installation numbers its records, so no two may bear one name. A folder that was copied to a
/// second machine, or put back from a backup, is a second installation: its database isn't the file
/// any more that it was made as. It gets a new name with its next record, and what it holds stays as
/// it is. A file system that gives its files other numbers costs no more than a new name.
struct Installation: Sendable {
  private let path: String
  private let name: String
  /// `nil` where the system doesn't tell.
  private let place: String?
  /// The name to take when the file turns out to be a copy.
  private let newName: String?

  /// `nil` when the database has no name, which is damage. Changes nothing.
  init?(_ database: RecordDatabase, makeID: () -> String) throws(StoreError) {
    let settings = try database.perform { try Settings($0) }
    guard let name = settings.device else { return nil }
    path = database.path
    self.name = name
    place = FilePlace(of: path)?.text
    newName = settings.isCopy(at: place) ? makeID() : nil
  }

  /// The name as far as was known at the opening.
  var device: String { newName ?? name }

  /// The name for the next record, inside the transaction that writes it: another process may have
  /// been first with a new name.
  func device(in db: Database) throws -> String {
    var settings = try Settings(db)
    guard let name = settings.device else { throw StoreError.damaged(path: path) }
    guard let place, place != settings.file else { return name }
    settings.device = settings.isCopy(at: place) ? newName ?? name : name
    settings.file = place
    try settings.save(in: db)
    return settings.device ?? name
  }
}

/// The rows of the table of settings.
private struct Settings {
  var device: String?
  /// The ``FilePlace`` of the database; before its first record it has none.
  var file: String?

  init(_ db: Database) throws {
    // A cursor's rows take any value that a damaged file gives; copied rows trap.
    let rows = try Row.fetchCursor(db.cachedStatement(sql: "SELECT name, value FROM setting"))
    while let row = try rows.next() {
      switch row[0] as String? {
      case "device": device = row[1]
      case "file": file = row[1]
      default: break
      }
    }
  }

  func isCopy(at place: String?) -> Bool {
    place != nil && file != nil && place != file
  }

  func save(in db: Database) throws {
    for (name, value) in [("device", device), ("file", file)] {
      try db.execute(
        sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
        arguments: [name, value])
    }
  }
}

/// Tells a file from its copies: its number in its file system, and that of the file system.
private struct FilePlace {
  let text: String

  init?(of path: String) {
    var system = statvfs()
    guard let status = FileStatus(of: path), statvfs(path, &system) == 0 else { return nil }
    text = "\(system.f_fsid)-\(status.identity.node)"
  }
}
