/// The languages of the program. The language of a course is its author's own.
public enum Language: String, Sendable, CaseIterable, Codable {
  case dutch = "nl"
  case english = "en"
}

/// A sentence in both languages, for messages that stand beside the rule they belong to.
public struct Message: Equatable, Sendable {
  public let dutch: String
  public let english: String

  public init(nl dutch: String, en english: String) {
    self.dutch = dutch
    self.english = english
  }

  public subscript(language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }
}
