import QuizModel

/// How far a part has come.
public struct PartForm: Equatable, Sendable {
  /// Answers that are asked: cells of a table, entries of a list, one text. 0 where it isn't known
  /// yet, because the rows come from data that aren't there.
  public internal(set) var asked: Int
  /// Those of them that are there in the form that's asked.
  public internal(set) var given: Int
  /// Whether nothing at all was entered.
  public internal(set) var isEmpty: Bool
  public internal(set) var remarks: [FormRemark]
  /// Of a text.
  public internal(set) var words: Int?
  /// Of data that could be read.
  public internal(set) var rows: RowCounts?

  init(
    asked: Int, given: Int = 0, isEmpty: Bool = false, remarks: [FormRemark] = [],
    words: Int? = nil
  ) {
    self.asked = asked
    self.given = given
    self.isEmpty = isEmpty
    self.remarks = remarks
    self.words = words
  }

  /// Whether all that's asked is there. There may be remarks all the same.
  public var isComplete: Bool { asked > 0 && given >= asked }

  static func empty(asked: Int) -> PartForm { PartForm(asked: asked, isEmpty: true) }

  static func otherKind(asked: Int) -> PartForm { PartForm(asked: asked, remarks: [.otherKind]) }
}
