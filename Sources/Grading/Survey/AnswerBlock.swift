/// The answers of some respondents, a byte each, waiting to be counted.
///
/// Belongs to one worker.
final class AnswerBlock {
  /// Rows that stay in the processor's nearest cache while they're counted.
  static let capacity = 256
  static let missing: UInt8 = 0xFF

  /// Bytes from one row to the next.
  let stride: Int
  let slots: Int
  let codes: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  /// Rows in which an answer is missing.
  private(set) var incomplete: [Int] = []
  /// The weights of rows that have them, in thousandths.
  private(set) var weights: [(row: Int, values: [Int])] = []

  init(slots: Int) {
    self.slots = slots
    stride = (slots + 15) & ~7
    codes = .allocate(capacity: stride * Self.capacity)
    codes.initialize(repeating: Self.missing, count: stride * Self.capacity)
    incomplete.reserveCapacity(Self.capacity)
  }

  deinit { codes.deallocate() }

  var isFull: Bool { count == Self.capacity }

  /// The row to be filled next; what's in it is of an earlier one.
  var nextRow: UnsafeMutablePointer<UInt8> { codes + count * stride }

  /// Takes the row that was filled.
  func keep(isComplete: Bool, weights: [Int]?) {
    if !isComplete { incomplete.append(count) }
    if let weights { self.weights.append((count, weights)) }
    count += 1
  }

  func removeAll() {
    count = 0
    incomplete.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
  }
}
