import Foundation

/// The pages of a database file that SQLite isn't writing, as sqlite.org/fileformat2.html
/// describes them.
struct PageFile {
  /// The size that our databases are made with.
  static let pageSize = 4096
  /// The first byte of a page with rows of a table.
  private static let leafOfTable: UInt8 = 0x0D

  private let file: SystemFile
  private let pageCount: Int
  private var changes: UInt32 = 1

  /// `sound` is a closed database with the same schema. Its first page, which holds the schema,
  /// replaces that of the file.
  init(_ path: String, withSchemaOf sound: DatabaseFiles) throws(SystemError) {
    file = try SystemFile(path, O_RDWR)
    let sizes = [path, sound.path].map { FileStatus(of: $0)?.size ?? 0 }
    pageCount = ((sizes.max() ?? 0) + Self.pageSize - 1) / Self.pageSize
    try file.truncate(to: pageCount * Self.pageSize)
    var page = try SystemFile(sound.path, O_RDONLY).read(Self.pageSize, at: 0)
    // No write-ahead log, no list of free pages, and as many pages as there are.
    page.replaceSubrange(18..<20, with: [1, 1])
    page.replaceSubrange(28..<32, with: UInt32(pageCount).bigEndianBytes)
    page.replaceSubrange(32..<40, with: [0, 0, 0, 0, 0, 0, 0, 0])
    try file.write(page, at: 0)
    try noteChange()
  }

  /// Pages count from 1.
  private func offset(of page: Int) -> Int {
    (page - 1) * Self.pageSize
  }

  /// The pages with rows of any table, `first` before the others, and how many rows each has.
  func leaves(first: Int) throws(SystemError) -> [(page: Int, rows: Int)] {
    var leaves: [(page: Int, rows: Int)] = []
    for page in [first] + (2...pageCount).filter({ $0 != first }) {
      let start = try file.read(5, at: offset(of: page))
      guard start.count == 5, start[0] == Self.leafOfTable else { continue }
      leaves.append((page, Int(start[3]) << 8 | Int(start[4])))
    }
    return leaves
  }

  mutating func copy(_ page: Int, to other: Int) throws(SystemError) {
    guard page != other else { return }
    let bytes = try file.read(Self.pageSize, at: offset(of: page))
    try file.write(bytes, at: offset(of: other))
    try noteChange()
  }

  /// Makes SQLite read the file again: it compares the counter of changes, which stands in two
  /// places.
  private mutating func noteChange() throws(SystemError) {
    changes += 1
    try file.write(changes.bigEndianBytes, at: 24)
    try file.write(changes.bigEndianBytes, at: 92)
  }
}

extension UInt32 {
  fileprivate var bigEndianBytes: [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: self >> $0) }
  }
}
