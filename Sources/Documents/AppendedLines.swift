#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Adds lines at the end of a text file, which is made where there is none: what was there stays,
/// and what is added is on the disk before this returns.
public enum AppendedLines {
  /// `lines` are without their line ends. Where the file ends in the middle of a line, as after a
  /// power cut, the lines begin on a new one.
  public static func append(
    _ lines: [String], to path: String
  ) throws(FileReplacement.Failure) {
    let isNew = access(path, F_OK) != 0
    let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .system(EINVAL) }
    let start = isInsideLine(descriptor, size: status.st_size) ? "\n" : ""
    let text = start + lines.map { $0 + "\n" }.joined()
    try FileReplacement.writeDurably(Array(text.utf8), to: descriptor)
    if isNew { FileReplacement.synchronizeFolder(FileReplacement.folder(of: path)) }
  }

  private static func isInsideLine(_ descriptor: Int32, size: off_t) -> Bool {
    var last: UInt8 = 0
    return size > 0 && pread(descriptor, &last, 1, size - 1) == 1 && last != UInt8(ascii: "\n")
  }
}
