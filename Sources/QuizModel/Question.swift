/// A question of the bank: what all types share, and the part that differs by type.
@dynamicMemberLookup
public struct Question: Sendable, Identifiable {
  public enum Pool: String, Sendable, CaseIterable {
    case practice
    /// For mock exams only.
    case mock
    case both
  }

  public enum Status: String, Sendable, CaseIterable {
    case draft
    case reviewed
    case approved
    /// No longer asked; the id stays taken.
    case retired
  }

  /// Where in the sources the matter stands.
  public struct Source: Hashable, Sendable {
    public let document: DocumentID
    public let place: String

    public init(document: DocumentID, place: String) {
      self.document = document
      self.place = place
    }
  }

  public let outline: QuestionOutline
  public let prompt: RichText
  public let body: any QuestionType
  /// From a nudge to a narrowing.
  public let hints: [RichText]
  public let explanation: RichText?
  public let source: Source?
  public let author: String?
  public let reviewer: String?

  public init(
    _ outline: QuestionOutline, prompt: RichText, body: any QuestionType, hints: [RichText],
    explanation: RichText?, source: Source?, author: String?, reviewer: String?
  ) {
    self.outline = outline
    self.prompt = prompt
    self.body = body
    self.hints = hints
    self.explanation = explanation
    self.source = source
    self.author = author
    self.reviewer = reviewer
  }

  public var id: QuestionID { outline.id }

  /// The fields of the outline are the question's own.
  public subscript<Value>(dynamicMember field: KeyPath<QuestionOutline, Value>) -> Value {
    outline[keyPath: field]
  }
}
