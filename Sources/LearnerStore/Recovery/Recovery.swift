import QuizModel

/// What was done about a damaged database.
public struct Recovery: Equatable, Sendable {
  /// Where the damaged database is now, as it was found.
  public let setAside: String
  /// How many records are in the new database.
  public let recovered: Int
  /// How many more there were, by the number of the last one; `nil` when that can't be read.
  public let lost: Int?
}

/// Puts a new database with all that can be read in the place of a damaged one. Needs the folder's
/// lock for itself.
struct RecoveryRun {
  let folder: Folder
  let migrations: [Migration]
  let now: Instant

  /// The new database is complete before the damaged one moves, and ``finish()`` can be done
  /// again: no crash in between loses anything. A full disk leaves everything as it was.
  ///
  /// The new database counts as a new device: the sequences of lost records aren't used again.
  func run(device: String) throws -> Recovery {
    defer {
      try? folder.scratch.remove()
      try? folder.unfinished.remove()
    }
    try NewDatabase(files: folder.unfinished, migrations: migrations).make(device: device)
    let salvage = Salvage(
      damaged: folder.records, scratch: folder.scratch, target: folder.unfinished)
    let (recovered, lost) = try salvage.run()
    try folder.unfinished.complete(as: folder.recovered)
    return Recovery(setAside: try finish(), recovered: recovered, lost: lost)
  }

  /// Where there's no database: puts there what an interrupted run has recovered, or else a new one.
  func installRecovered(orNewFor device: () -> String) throws {
    if folder.recovered.existing.isEmpty {
      try NewDatabase(files: folder.unfinished, migrations: migrations).make(device: device())
      try folder.unfinished.complete(as: folder.recovered)
    }
    _ = try finish()
  }

  /// Moves what is at the database's place aside and the recovered one there, and says where the
  /// first went. A log without its database is moved aside too.
  private func finish() throws -> String {
    let aside = freeName()
    try folder.records.rename(to: aside)
    try folder.recovered.rename(to: folder.records)
    try folder.synchronize()
    return aside.path
  }

  private func freeName() -> DatabaseFiles {
    let stem = folder.setAsideStem + now.compactUTC
    var files = DatabaseFiles("\(stem).sqlite")
    var number = 2
    while !files.existing.isEmpty {
      files = DatabaseFiles("\(stem)-\(number).sqlite")
      number += 1
    }
    return files
  }
}

extension Instant {
  /// `20261218-093005`, in UTC.
  fileprivate var compactUTC: String {
    let secondsPerDay: Int64 = 86_400
    let seconds = milliseconds.floored(by: 1000)
    let day = seconds.floored(by: secondsPerDay)
    let second = Int(seconds - day * secondsPerDay)
    let date = Day(number: Int(day)).iso.filter { $0 != "-" }
    let clock = [second / 3600, second / 60 % 60, second % 60]
    return "\(date)-" + clock.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
  }
}

extension Int64 {
  /// Rounded down, before 1970 too.
  fileprivate func floored(by divisor: Int64) -> Int64 {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }
}
