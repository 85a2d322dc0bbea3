import Documents

/// Finds customers that stand in more than one row.
///
/// Hashes are compared first, at eight bytes for each customer; only names whose hashes are alike
/// are then compared themselves, so nothing is taken for a duplicate that isn't.
enum DuplicateNames {
  /// A customer who stands in an earlier part or place too.
  struct Duplicate {
    let part: Int
    let place: Int
    let name: String
    /// Where the customer stands first.
    let first: (part: Int, place: Int)
  }

  /// In the order of the file.
  static func all(in parts: [CustomerWorker.Part]) -> [Duplicate] {
    let repeated = repeatedHashes(parts)
    guard !repeated.isEmpty else { return [] }
    var firsts: [ArraySlice<UInt8>: (part: Int, place: Int)] = [:]
    var duplicates: [Duplicate] = []
    for (number, part) in parts.enumerated() {
      part.segment.names.forEachHash { place, hash in
        guard repeated.contains(hash) else { return }
        let name = part.segment.names[place]
        if let first = firsts[name] {
          duplicates.append(
            Duplicate(
              part: number, place: place, name: part.segment.names.text(place), first: first))
        } else {
          firsts[name] = (number, place)
        }
      }
    }
    return duplicates
  }

  private static func repeatedHashes(_ parts: [CustomerWorker.Part]) -> Set<UInt64> {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(parts.reduce(0) { $0 + $1.segment.count })
    for part in parts {
      part.segment.names.forEachHash { _, hash in hashes.append(hash) }
    }
    RadixSort.sort(&hashes)
    return Set(KeyRuns(hashes).lazy.filter { $0.count > 1 }.map(\.key))
  }
}

extension PackedNames {
  /// Equal names have equal hashes, in this run of the program.
  func forEachHash(_ body: (_ place: Int, _ hash: UInt64) -> Void) {
    let seed = UInt64(truncatingIfNeeded: Hasher().finalize())
    visit { place, name in
      body(place, NameKey(name, seed: seed).hash(seed: seed))
    }
  }
}
