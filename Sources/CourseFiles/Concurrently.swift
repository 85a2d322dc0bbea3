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

  /// The parts that pieces of `self` are mapped to, one after the other; side by side where there
  /// are more elements than one piece holds.
  func mapPieces<Mapped: Sendable>(
    of size: Int, _ map: @Sendable (ArraySlice<Element>) -> [Mapped]
  ) -> [Mapped] {
    guard count > size else { return map(self[...]) }
    let pieces = [[Mapped]](concurrently: (count + size - 1) / size) { piece in
      map(self[(piece * size)..<Swift.min((piece + 1) * size, count)])
    }
    return pieces.flatMap { $0 }
  }
}
