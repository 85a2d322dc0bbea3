import Documents
import QuizModel

/// No two prompts are nearly the same: the second tests nothing new, and in an exam they give each
/// other away. Twins and enemies are known to be alike and aren't told.
///
/// Nearly the same is at least 0.8 of their pairs of neighbouring words in common (Jaccard), over
/// the whole prompt and in the sentence that asks.
///
/// Only prompts that share a bucket are compared: eight of three smallest hashes each (Broder
/// 1997), which finds 99.7% of those at 0.8, and each with a few before it, so that a bank of one
/// template stays quick.
enum NearDuplicates: CourseCheck {
  static let name = "near-duplicate"
  static let threshold = 0.8
  private static let mostCompared = 8

  static func findings(in course: CheckedCourse) -> [Finding] {
    let questions = course.questions
    var earlier = [Int?](repeating: nil, count: questions.count)
    let signatures = questions.mapPieces(of: CheckedCourse.pieceSize) { piece in
      piece.map { ShingleSignature($0.prompt.words) }
    }
    for band in 0..<ShingleSignature.bandCount {
      for bucket in buckets(signatures, band) {
        for (place, later) in bucket.enumerated() {
          let candidates = bucket[max(0, place - mostCompared)..<place]
          let limit = earlier[later] ?? .max
          let found = candidates.first { $0 < limit && isAlike(questions[$0], questions[later]) }
          earlier[later] = found ?? earlier[later]
        }
      }
    }
    return zip(questions, earlier).compactMap { checked, place in
      place.map { finding(checked, earlier: questions[$0]) }
    }
  }

  private static func finding(_ checked: CheckedQuestion, earlier: CheckedQuestion) -> Finding {
    let place = earlier.value.nearestPlace(["prompt"])
    let id = earlier.question.id
    return checked.finding(
      Self.self, .warning, at: ["prompt"],
      Message(
        nl: "bijna dezelfde vraag als '\(id)' (\(place.file):\(place.line)); "
          + "vraag iets anders of noem ze elkaars \"twins\"",
        en: "nearly the same prompt as '\(id)' (\(place.file):\(place.line)); "
          + "ask something else or name them each other's \"twins\""))
  }

  /// The questions that share a band, as rows of places in ascending order.
  private static func buckets(_ signatures: [ShingleSignature], _ band: Int) -> [[Int]] {
    var keyed: [(key: UInt64, place: Int)] = []
    keyed.reserveCapacity(signatures.count)
    for (place, signature) in signatures.enumerated() {
      if let key = signature.key(ofBand: band) { keyed.append((key, place)) }
    }
    keyed.sort { $0 < $1 }
    var buckets: [[Int]] = []
    var start = 0
    while start < keyed.count {
      var end = start + 1
      while end < keyed.count, keyed[end].key == keyed[start].key { end += 1 }
      if end - start > 1 { buckets.append(keyed[start..<end].map { $0.place }) }
      start = end
    }
    return buckets
  }

  private static func isAlike(_ left: CheckedQuestion, _ right: CheckedQuestion) -> Bool {
    let (one, other) = (left.question, right.question)
    guard !one.twins.contains(other.id), !one.enemies.contains(other.id) else { return false }
    return similarity(left.prompt.words[...], right.prompt.words[...]) >= threshold
      && similarity(left.prompt.words[left.asking], right.prompt.words[right.asking]) >= threshold
  }

  private static func similarity(_ left: ArraySlice<Word>, _ right: ArraySlice<Word>) -> Double {
    let (left, right) = (shingles(left).sorted(), shingles(right).sorted())
    var (shared, place) = (0, 0)
    for shingle in left {
      while place < right.count, right[place] < shingle { place += 1 }
      guard place < right.count else { break }
      if right[place] == shingle { (shared, place) = (shared + 1, place + 1) }
    }
    return Double(shared) / Double(max(left.count + right.count - shared, 1))
  }

  /// A hash for each pair of neighbouring words; of one word, its own.
  static func shingles(_ words: ArraySlice<Word>) -> [UInt64] {
    guard words.count > 1 else { return words.map { UInt64($0.hash) } }
    return zip(words, words.dropFirst()).map { UInt64($0.hash) << 32 | UInt64($1.hash) }
  }
}
