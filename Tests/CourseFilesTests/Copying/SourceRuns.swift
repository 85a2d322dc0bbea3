import Foundation
import TestSupport

/// The runs of the documents that a course was made from, without their text.
///
/// A file holds them sorted, eight bytes each, the most significant first. `script/source-runs`
/// makes it from the documents, which the project doesn't hold.
struct SourceRuns {
  /// Sorted, each once.
  let hashes: [UInt64]
  private let known: Set<UInt64>

  init(documents: [String]) {
    self.init(
      Set(
        documents.flatMap { text in
          [true, false].flatMap { joinsLines in
            WordRuns.hashes(of: ComparedWords(text, joinsLines: joinsLines).words)
          }
        }))
  }

  /// `nil` when the bytes aren't whole and sorted.
  init?(bytes: [UInt8]) {
    guard bytes.count % 8 == 0 else { return nil }
    let hashes = stride(from: 0, to: bytes.count, by: 8).map { start in
      bytes[start..<(start + 8)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    guard zip(hashes, hashes.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    self.init(Set(hashes))
  }

  private init(_ known: Set<UInt64>) {
    self.known = known
    hashes = known.sorted()
  }

  var bytes: [UInt8] {
    hashes.flatMap { hash in stride(from: 56, through: 0, by: -8).map { UInt8(hash >> $0 & 0xFF) } }
  }

  /// The stretches of a text that stand in the documents too, whole: of seven words or more.
  func copies(in text: String, allowing allowed: Set<UInt64> = []) -> [String] {
    let words = ComparedWords(text).words
    var stretches: [Range<Int>] = []
    for (start, hash) in WordRuns.hashes(of: words).enumerated()
    where known.contains(hash) && !allowed.contains(hash) {
      let end = start + WordRuns.length
      if let last = stretches.last, last.upperBound == end - 1 {
        stretches[stretches.count - 1] = last.lowerBound..<end
      } else {
        stretches.append(start..<end)
      }
    }
    return stretches.map { words[$0].joined(separator: " ") }
  }
}
