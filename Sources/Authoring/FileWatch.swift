#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What tells one state of a file from another without reading it.
public struct FileStamp: Equatable, Sendable {
  private let file: [Int64]
  private let times: [Int64]

  /// `nil` when there's no such file.
  public init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #endif
    file = [Int64(status.st_dev), Int64(truncatingIfNeeded: status.st_ino), Int64(status.st_size)]
    times = [modified, changed].flatMap { [Int64($0.tv_sec), Int64($0.tv_nsec)] }
  }
}

extension [String: FileStamp] {
  /// The stamps of those files that are there, by their paths.
  public init(ofFiles paths: [String]) {
    self.init(paths.compactMap { path in FileStamp(path).map { (path, $0) } }) { _, last in last }
  }
}

/// Tells when files have been saved, from looks at them at even times.
///
/// Editors write in steps, and some move the old file away first: a change counts once two looks in
/// a row have seen the same.
public struct FileWatch: Sendable {
  /// How long to wait between two looks: five a second at most.
  public static let intervalMilliseconds = 200

  private var settled: [String: FileStamp]
  private var unsettled: [String: FileStamp]?

  /// `files` are as they were when they were last shown.
  public init(_ files: [String: FileStamp]) {
    settled = files
  }

  /// Takes in another look; true when there's something new to show.
  public mutating func hasChanged(_ files: [String: FileStamp]) -> Bool {
    guard files != settled else {
      unsettled = nil
      return false
    }
    guard files == unsettled else {
      unsettled = files
      return false
    }
    settled = files
    unsettled = nil
    return true
  }
}
