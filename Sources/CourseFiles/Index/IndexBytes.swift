#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The bytes of an index: a file's, of which only what is looked at is read, or just made.
///
/// An index file is never changed, only replaced by another, so what is mapped stays as it is.
final class IndexBytes: @unchecked Sendable {
  /// Nobody writes to it.
  let buffer: UnsafeRawBufferPointer
  private let isMapped: Bool

  var count: Int { buffer.count }

  init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    copy.copyBytes(from: bytes)
    buffer = UnsafeRawBufferPointer(copy)
    isMapped = false
  }

  /// `nil` when there's no such file, or nothing in it.
  init?(mapping path: String, limit: Int) {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      (1...limit).contains(Int(status.st_size))
    else { return nil }
    let size = Int(status.st_size)
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED
    else { return nil }
    buffer = UnsafeRawBufferPointer(start: start, count: size)
    isMapped = true
  }

  deinit {
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: buffer.baseAddress), buffer.count)
    } else {
      buffer.deallocate()
    }
  }
}
