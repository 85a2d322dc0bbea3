import GRDB

/// A named step from one version of the database to the next.
///
/// A migration that was shipped is never edited: a learner's database has gone through it as it
/// was. It uses no other code of this module, which may change.
struct Migration: Sendable {
  let name: String
  let sql: String

  /// In the order of their making.
  static let all: [Migration] = [.records, .mockExams]
}

extension [Migration] {
  /// How a database stands to the program that opens it.
  enum Standing {
    case current
    case behind
    /// It knows migrations that we don't.
    case ahead
    /// It misses our first ones: it isn't ours, or no longer whole.
    case unknown
  }

  func standing(of db: Database) throws -> Standing {
    let applied = try migrator.appliedIdentifiers(db)
    let known = prefix { applied.contains($0.name) }.count
    if known == 0 { return .unknown }
    if known == applied.count { return known == count ? .current : .behind }
    return known == count ? .ahead : .unknown
  }

  var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for migration in self {
      migrator.registerMigration(migration.name) { try $0.execute(sql: migration.sql) }
    }
    return migrator
  }
}
