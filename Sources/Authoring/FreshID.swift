import Documents
import QuizModel

/// An id for a new question that nothing in the course has or had: learners' records go on naming
/// the questions that are gone.
///
/// It's the goal or the section with the number after the highest there is, so that a number that
/// fell free stays so. All texts of the course count, those of files with errors too.
enum FreshID {
  static func make(for topic: DraftTopic, in files: [String], known: [String]) -> QuestionID {
    let prefix = prefix(for: topic)
    let texts = files.compactMap { try? FileBytes.read($0, limit: JSONLimits().bytes) }
    let numbers =
      texts.flatMap { self.numbers(after: "\"\(prefix)", in: $0) }
      + known.flatMap { self.numbers(after: "\"\(prefix)", in: Array("\"\($0)\"".utf8)) }
    let next = (numbers.max() ?? 0) + 1
    return QuestionID(prefix + (next < 10 ? "0" : "") + "\(next)")
  }

  /// An id is 100 characters at most; there's room for the number.
  private static func prefix(for topic: DraftTopic) -> String {
    let name = (topic.goals.first?.text ?? topic.section.text).prefix(85)
    return name + "-"
  }

  /// The numbers that stand between the prefix and a closing quote.
  static func numbers(after prefix: String, in text: [UInt8]) -> [Int] {
    let prefix = Array(prefix.utf8)
    var numbers: [Int] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: prefix[0]) {
      rest = rest[start...]
      guard rest.starts(with: prefix) else {
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(prefix.count)
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      // A number of more digits is no number of ours.
      if rest.dropFirst(digits.count).first == UInt8(ascii: "\""), (1...9).contains(digits.count) {
        numbers += Int(String(decoding: digits, as: UTF8.self)).map { [$0] } ?? []
      }
    }
    return numbers
  }
}
