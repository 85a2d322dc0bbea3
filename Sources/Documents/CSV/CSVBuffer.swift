/// Memory for one chunk of records, used again for the next.
///
/// Behind the bytes stand some of its own, so that a look ahead never leaves the memory.
final class CSVBuffer {
  /// How far a look ahead may go past the end of the bytes.
  static let padding = 64

  private(set) var bytes: UnsafeMutableRawBufferPointer
  private(set) var count = 0

  init() {
    bytes = UnsafeMutableRawBufferPointer(start: nil, count: 0)
  }

  deinit { bytes.deallocate() }

  var filled: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[..<count])
  }

  func removeAll() { count = 0 }

  func append(_ more: some Collection<UInt8>) {
    reserve(more.count)
    UnsafeMutableRawBufferPointer(rebasing: bytes[count..<count + more.count]).copyBytes(from: more)
    count += more.count
  }

  /// Lets `fill` write up to `amount` bytes behind the others; it gives how many it wrote.
  func append<Failure>(
    atMost amount: Int, _ fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> Int {
    reserve(amount)
    let written = try fill(UnsafeMutableRawBufferPointer(rebasing: bytes[count..<count + amount]))
    count += written
    return written
  }

  private func reserve(_ more: Int) {
    let needed = count + more + Self.padding
    guard needed > bytes.count else { return }
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(needed, min(bytes.count * 2, bytes.count + 4 << 20)), alignment: 64)
    larger.copyMemory(from: filled)
    larger[count...].initializeMemory(as: UInt8.self, repeating: 0)
    bytes.deallocate()
    bytes = larger
  }
}
