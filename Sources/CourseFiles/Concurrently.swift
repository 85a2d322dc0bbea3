import Dispatch

extension Array where Element: Sendable {
  /// The elements of `make(0)`, `make(1)` … in that order, made side by side on all cores.
  init(concurrently count: Int, _ make: @Sendable (Int) -> Element) {
    self.init(unsafeUninitializedCapacity: count) { buffer, filled in
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: count) { place in
        places.initializeElement(at: place, to: make(place))
      }
      filled = count
    }
  }

  /// The elements in order, `size` together.
  func pieces(of size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }

  /// What each piece of `size` elements is mapped to, in order; the pieces side by side.
  func mapPieces<Mapped: Sendable>(
    of size: Int, _ map: @Sendable (ArraySlice<Element>) -> [Mapped]
  ) -> [Mapped] {
    let pieces = pieces(of: size)
    guard pieces.count > 1 else { return map(self[...]) }
    return [[Mapped]](concurrently: pieces.count) { map(pieces[$0]) }.flatMap { $0 }
  }
}
