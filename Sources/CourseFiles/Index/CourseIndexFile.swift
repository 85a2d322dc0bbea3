import Documents
import Foundation
import QuizModel

/// Where a program keeps the indexes of courses. They hold nothing that the courses don't: losing
/// them costs a slow start.
public struct CourseIndexes: Sendable {
  let folder: String
  /// What the running program is: another one's indexes aren't used.
  let program: UInt64
  /// How long a file must have been left alone before its times tell it from another, in
  /// nanoseconds. The default has room for the coarsest clock of a file system (FAT's, 2 seconds).
  let rest: Int64

  public init(folder: String, program: UInt64, rest: Int64 = 3_000_000_000) {
    self.folder = folder
    self.program = program
    self.rest = rest
  }

  /// The index of the course in a folder; `nil` where there's none that this program made.
  func read(for course: String) -> CourseIndex? {
    guard let bytes = IndexBytes(mapping: path(for: course), limit: CourseIndex.limit),
      let index = CourseIndex(bytes), index.program == program
    else { return nil }
    return index
  }

  private func path(for course: String) -> String {
    var hash = StableHash()
    hash.combine((FileBytes.realPath(of: course) ?? course).utf8)
    return "\(folder)/\(hash.text)"
  }

  /// To be made before the files are read. `nil` where nothing can be written, and then there's no
  /// index.
  func draft(for course: String) -> IndexDraft? {
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return IndexDraft(path(for: course), rest: rest)
  }
}

/// An index that is being made. It takes the old one's place at once, and only when it's whole.
struct IndexDraft {
  /// Files that changed before this had come to rest when the draft was begun. In nanoseconds
  /// since 1970, on the file system's own clock.
  let settled: Int64

  private let path: String
  private let draft: String
  private let descriptor: Int32

  fileprivate init?(_ path: String, rest: Int64) {
    var template = Array("\(path)-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    draft = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.path = path
    settled = (FileStamp(of: draft)?.changed ?? 0) - rest
  }

  /// Failing is no harm: the next start makes the index again.
  func finish(_ bytes: IndexBytes) {
    var written = 0
    while written < bytes.count, let start = bytes.buffer.baseAddress {
      let amount = write(descriptor, start + written, bytes.count - written)
      guard amount > 0 else { break }
      written += amount
    }
    let isWhole = written == bytes.count && fsync(descriptor) == 0
    close(descriptor)
    if !isWhole || rename(draft, path) != 0 { unlink(draft) }
  }
}
