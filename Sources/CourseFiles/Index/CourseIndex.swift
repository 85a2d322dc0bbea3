import Documents
import QuizModel

/// The index of a course's files: what planning needs of each question and where its text stands,
/// so that a course of any size opens at once.
///
///     magic, program, settled, sum of the head, segments' sizes | segments | ids, by their hash
struct CourseIndex: Sendable {
  /// Changed whenever the bytes are laid out otherwise.
  private static let magic: UInt64 = 0x6F65_6665_6E69_0002

  /// More than 10 million questions take.
  static let limit = 2 << 30

  /// What the program was that made it: another may read the files otherwise.
  let program: UInt64
  /// The stamp of a file that changed later says nothing: it was read too soon after. In
  /// nanoseconds since 1970.
  let settled: Int64
  let segments: [IndexSegment]
  /// The place of each segment's first question, and at the end the number of all.
  private let firstPlaces: [Int]
  let bytes: IndexBytes
  private let ids: Int

  private static let headSize = 4 * MemoryLayout<UInt64>.size

  /// `nil` when the bytes are no index, or a spoilt one.
  init?(_ bytes: IndexBytes) {
    var head = PackedReader(bytes)
    guard bytes.count > Self.headSize, head.number(UInt64.self) == Self.magic else { return nil }
    program = head.number()
    settled = head.number()
    let sum: UInt64 = head.number()
    let sizes = head.list { $0.count() }
    guard sum == Self.sum(program, settled, sizes) else { return nil }
    var start = Self.headSize + (sizes.count + 1) * MemoryLayout<UInt32>.size
    var segments: [IndexSegment] = []
    for size in sizes {
      guard start + size <= bytes.count else { return nil }
      segments.append(IndexSegment(bytes, start..<start + size))
      start += size
    }
    self.segments = segments
    self.bytes = bytes
    firstPlaces = segments.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    ids = start
  }

  init(of segments: [IndexSegment], program: UInt64, settled: Int64) {
    let sizes = segments.map { $0.bytes.count }
    var index = PackedWriter()
    index.put(number: Self.magic)
    index.put(number: program)
    index.put(number: settled)
    index.put(number: Self.sum(program, settled, sizes))
    index.put(sizes) { $0.put(count: $1) }
    for segment in segments { index.put(segment.bytes) }
    for (hash, place) in Self.places(in: segments) {
      index.put(number: hash)
      index.put(count: place)
    }
    guard let read = CourseIndex(IndexBytes(index.bytes)) else {
      preconditionFailure("an index that was just made can be read")
    }
    self = read
  }

  private static func places(in segments: [IndexSegment]) -> [(hash: UInt64, place: Int)] {
    var places: [(hash: UInt64, place: Int)] = []
    for segment in segments {
      let first = places.count
      places += (0..<segment.count).map { (hash(of: segment.id(at: $0)), first + $0) }
    }
    return places.sorted { ($0.hash, $0.place) < ($1.hash, $1.place) }
  }

  private static func hash(of id: QuestionID) -> UInt64 {
    var hash = StableHash()
    hash.combine(id.text.utf8)
    return hash.value
  }

  /// A sum over the head, which notices what a disk spoils. What is behind it may be long and isn't
  /// read to be summed: every question's text is compared with its revision when it's asked.
  private static func sum(_ program: UInt64, _ settled: Int64, _ sizes: [Int]) -> UInt64 {
    var hash = StableHash()
    hash.combine("\(program) \(settled) \(sizes)".utf8)
    return hash.value
  }
}

// MARK: Questions

extension CourseIndex {
  var count: Int { firstPlaces.last ?? 0 }

  func outline(at place: Int) -> (outline: QuestionOutline, path: String, bytes: Range<Int>) {
    let segment = segment(of: place)
    let (outline, bytes) = segments[segment].outline(at: place - firstPlaces[segment])
    return (outline, segments[segment].path, bytes)
  }

  /// The last segment that starts at or before a place and isn't empty.
  private func segment(of place: Int) -> Int {
    firstPlaces.partitioningIndex { $0 > place } - 1
  }

  /// The place of a question; of the last one where an id was given twice.
  func place(of id: QuestionID) -> Int? {
    let hash = Self.hash(of: id)
    var entry = (0..<count).partitioningIndex { self.entry($0).hash >= hash }
    var found: Int?
    while entry < count, self.entry(entry).hash == hash {
      let place = self.entry(entry).place
      if place < count, outline(at: place).outline.id == id { found = place }
      entry += 1
    }
    return found
  }

  private func entry(_ number: Int) -> (hash: UInt64, place: Int) {
    let size = MemoryLayout<UInt64>.size + MemoryLayout<UInt32>.size
    var reader = PackedReader(bytes, at: ids + number * size)
    return (reader.number(), reader.count())
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first place from which on `belongs` holds, of a collection where it holds from some place
  /// on.
  fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
