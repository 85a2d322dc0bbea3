/// Where the questions of a bank are: in memory, or in files that are read when a question is asked.
///
/// Places are those of `oefen questions`, from 0.
public protocol QuestionSource: Sendable {
  var count: Int { get }

  func outline(at place: Int) -> QuestionOutline

  /// The place of a question; of the last one where an id was given twice.
  func place(of id: QuestionID) -> Int?

  /// The whole question; `nil` when it can't be read any more.
  func question(at place: Int) -> Question?

  /// All of them, whole.
  var questions: [Question] { get }

  func situation(_ id: CaseID) -> Case?

  /// All situations.
  var cases: [Case] { get }

  /// How many of the questions practice can ask.
  var practisedCount: Int { get }

  /// All answers that are typed, right or anticipated as wrong.
  var typedAnswers: [String] { get }
}

/// Questions that are all in memory.
struct LoadedQuestions: QuestionSource {
  let questions: [Question]
  let cases: [Case]
  private let places: [QuestionID: Int]

  init(_ questions: [Question], cases: [Case]) {
    self.questions = questions
    self.cases = cases
    places = Dictionary(
      questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { _, last in last })
  }

  var count: Int { questions.count }

  func outline(at place: Int) -> QuestionOutline { questions[place].outline }

  func place(of id: QuestionID) -> Int? { places[id] }

  func question(at place: Int) -> Question? { questions[place] }

  func situation(_ id: CaseID) -> Case? { cases.first { $0.id == id } }

  var practisedCount: Int { questions.count { $0.isPractised } }

  var typedAnswers: [String] { questions.flatMap { $0.body.shape.key.typedAnswers } }
}

/// The outlines of a bank's questions, each read when it's looked at.
public struct QuestionOutlines: RandomAccessCollection, Sendable {
  private let source: any QuestionSource

  public init(_ source: any QuestionSource) {
    self.source = source
  }

  /// The question with an id; `nil` when there's none.
  public subscript(id: QuestionID) -> QuestionOutline? {
    source.place(of: id).map { source.outline(at: $0) }
  }

  /// How many questions practice can ask.
  public var practisedCount: Int { source.practisedCount }

  public var startIndex: Int { 0 }
  public var endIndex: Int { source.count }

  public subscript(place: Int) -> QuestionOutline { source.outline(at: place) }
}
