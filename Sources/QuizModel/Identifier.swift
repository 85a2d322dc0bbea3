/// The name of one thing in a course file or in the records, typed by what it names.
///
/// An id in a course file matches `[a-z0-9][a-z0-9.-]*` (see ``isValid(_:)``), is unique in its
/// course and is never used again for something else.
public struct Identifier<Entity>: Hashable, Sendable, ExpressibleByStringLiteral {
  public let text: String

  public init(_ text: String) {
    self.text = text
  }

  public init(stringLiteral value: String) {
    text = value
  }

  /// Whether `text` can be an id in a course file.
  public static func isValid(_ text: String) -> Bool {
    var bytes = text.utf8.makeIterator()
    guard let first = bytes.next(), isLetterOrDigit(first) else { return false }
    while let byte = bytes.next() {
      guard isLetterOrDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") else {
        return false
      }
    }
    return text.utf8.count <= 100
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension Identifier: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    left.text < right.text
  }
}

extension Identifier: CustomStringConvertible {
  public var description: String { text }
}

extension Identifier: Codable {
  public init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

public typealias CourseID = Identifier<Course>
public typealias SectionID = Identifier<Section>
public typealias GoalID = Identifier<LearningGoal>
public typealias FactID = Identifier<Fact>
public typealias DocumentID = Identifier<SourceDocument>
public typealias QuestionID = Identifier<Question>
public typealias CaseID = Identifier<Case>
public typealias OptionID = Identifier<Option>
public typealias RecordID = Identifier<Record>
public typealias TestID = Identifier<PracticeTest>
public typealias SessionID = Identifier<Session>

/// Names the sessions in the records; what a session is stands in `Practice`.
public enum Session {}

extension SectionID {
  /// `1.3` for `1.3.1`; `nil` at the top.
  public var parent: SectionID? {
    guard let dot = text.lastIndex(of: ".") else { return nil }
    return SectionID(String(text[..<dot]))
  }

  /// Whether this is `other` or a part of it: `1.3` contains `1.3.1` but not `1.30`.
  public func contains(_ other: SectionID) -> Bool {
    other.text == text || other.text.hasPrefix(text + ".")
  }
}
