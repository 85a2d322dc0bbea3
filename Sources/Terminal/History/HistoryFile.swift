#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// A file with one line of history a row, only for its owner's eyes.
///
/// Several processes may use it: each adds whole lines at the end. What can't be read or written
/// is left alone without a word, for nobody should lose a session over a history.
struct HistoryFile {
  /// Rows from which the file is shortened: half as much again as is kept, so not at every start.
  static let trimmingLineCount = Histories.maximumLineCount * 3 / 2

  /// Bytes read from the end; 1,000 lines that are longer than this are cut.
  static let maximumByteCount = 1 << 20

  private let folder: String
  private let path: String

  init(folder: String, name: String) {
    self.folder = folder
    path = "\(folder)/\(name)"
  }

  /// The newest lines, the oldest of them first. Shortens the file when it has grown too long.
  func load() -> [String] {
    guard let tail = readTail() else { return [] }
    let rows = tail.bytes.split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
    let lines = Array(rows.dropFirst(tail.isWhole ? 0 : 1).suffix(Histories.maximumLineCount))
    if !tail.isWhole || rows.count > Self.trimmingLineCount { replaceContents(with: lines) }
    return lines
  }

  func append(_ line: String) {
    mkdir(folder, 0o700)
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard size(of: descriptor) != nil else { return }
    _ = writeAll(Array("\(line)\n".utf8), to: descriptor)
  }

  private func readTail() -> (bytes: [UInt8], isWhole: Bool)? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard let size = size(of: descriptor) else { return nil }
    let skipped = max(0, size - Self.maximumByteCount)
    lseek(descriptor, off_t(skipped), SEEK_SET)
    var bytes: [UInt8] = []
    while bytes.count <= Self.maximumByteCount {
      let chunk = readChunk(from: descriptor)
      if chunk.isEmpty { break }
      bytes += chunk
    }
    return (bytes, skipped == 0)
  }

  /// Bytes of a regular file; nil for anything else, which is not ours to touch.
  private func size(of descriptor: Int32) -> Int? {
    var info = stat()
    guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(info.st_size)
  }

  /// In one step by `rename`: another process sees the old rows or the new ones, never half.
  private func replaceContents(with lines: [String]) {
    let draft = "\(path).\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let isWritten = writeAll(Array(lines.map { "\($0)\n" }.joined().utf8), to: descriptor)
    close(descriptor)
    if !isWritten || rename(draft, path) != 0 { unlink(draft) }
  }
}
