/// What a person wrote for a name, for comparing: without case, and with one space between words.
public struct FoldedName: Hashable, Comparable, Sendable {
  public let text: String

  public init(_ text: String) {
    self.text = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  public var isEmpty: Bool { text.isEmpty }

  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
