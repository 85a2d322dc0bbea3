/// A question as everything outside its own type sees it: what a learner sees, and what is right.
///
/// Every question type projects itself to one of a few shapes. Screens, printers and exporters
/// know shapes only, so a new type costs them nothing.
public struct QuestionShape: Equatable, Sendable {
  public let presentation: Presentation
  public let key: Key

  public init(presentation: Presentation, key: Key) {
    self.presentation = presentation
    self.key = key
  }
}
