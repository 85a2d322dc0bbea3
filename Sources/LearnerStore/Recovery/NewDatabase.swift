import Foundation
import GRDB

/// A database without records, made under a name that nobody else uses.
struct NewDatabase {
  let files: DatabaseFiles
  let migrations: [Migration]

  func make(device: String) throws {
    try files.remove()
    // SQLite would go by the umask.
    _ = try SystemFile(files.path, O_RDWR | O_CREAT | O_EXCL)
    let database = try RecordDatabase(opening: files.path)
    defer { try? database.close() }
    try database.perform { try $0.execute(sql: "PRAGMA page_size = \(PageFile.pageSize)") }
    try database.makeDurable()
    try database.migrate(migrations)
    try database.perform { db in
      try db.execute(
        sql: "INSERT INTO setting (name, value) VALUES ('device', ?)", arguments: [device])
    }
    try database.close()
  }
}
