extension Migration {
  /// The event table and this installation's settings.
  ///
  /// A record's columns that its kind doesn't use are `NULL`. Lists of ids are joined by spaces.
  /// `time` is in milliseconds UTC, `examDate` in days since 1970-01-01, `score` an exact fraction
  /// such as `1/2`, and `seed` the 64 bits of an unsigned number.
  static let records = Migration(
    name: "1-records",
    sql: """
      CREATE TABLE record (
        id TEXT NOT NULL PRIMARY KEY,
        device TEXT NOT NULL,
        sequence INTEGER NOT NULL CHECK (sequence > 0),
        time INTEGER NOT NULL,
        offsetMinutes INTEGER NOT NULL,
        course TEXT NOT NULL,
        session TEXT,
        kind TEXT NOT NULL CHECK (kind IN (
          'sessionStarted', 'sessionEnded', 'attempt', 'retraction', 'contest', 'flag', 'skip',
          'lockedAnswer', 'hint', 'examDate'
        )),
        question TEXT,
        revision TEXT,
        seed INTEGER,
        responseOrder TEXT,
        typed TEXT,
        chosen TEXT,
        outcome TEXT,
        score TEXT,
        ruleVersion INTEGER,
        certainty TEXT,
        hints INTEGER,
        isGivenUp INTEGER CHECK (isGivenUp IN (0, 1)),
        confused TEXT,
        milliseconds INTEGER,
        mode TEXT,
        target TEXT,
        remark TEXT,
        step INTEGER,
        examDate INTEGER,
        plan TEXT,
        section TEXT,
        UNIQUE (device, sequence)
      ) STRICT;

      CREATE TRIGGER recordIsNeverChanged BEFORE UPDATE ON record
      BEGIN SELECT RAISE(ABORT, 'records are never changed'); END;

      CREATE TRIGGER recordIsNeverDeleted BEFORE DELETE ON record
      BEGIN SELECT RAISE(ABORT, 'records are never deleted'); END;

      CREATE TABLE setting (
        name TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT;
      """)
}
