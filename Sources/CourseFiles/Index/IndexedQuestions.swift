import Documents
import QuizModel

/// Questions that are read from their files when they're asked.
///
/// A question whose text is no longer where the index says, because its file was edited meanwhile,
/// is looked for in the file as it is now.
struct IndexedQuestions: QuestionSource {
  let folder: String
  let index: CourseIndex

  var count: Int { index.count }

  func outline(at place: Int) -> QuestionOutline { index.outline(at: place).outline }

  func place(of id: QuestionID) -> Int? { index.place(of: id) }

  var practisedCount: Int { index.segments.reduce(0) { $0 + $1.practisedCount } }

  var typedAnswers: [String] { index.segments.flatMap { $0.typedAnswers() } }

  var questions: [Question] {
    LoadedCourse.load(folder, withFacts: false).bank?.questions ?? []
  }

  func question(at place: Int) -> Question? {
    let (outline, path, bytes) = index.outline(at: place)
    let read = ObjectReader.read(path, bytes) { Question.read($0) }
    if let question = read, question.outline.revision == outline.revision { return question }
    return FilePart(CourseFile(path: path, kind: .bank)).questions.last { $0.id == outline.id }
  }

  func situation(_ id: CaseID) -> Case? {
    for segment in index.segments {
      guard let place = segment.situations().first(where: { $0.id == id })?.place else { continue }
      let read = ObjectReader.read(segment.path, place) { Case.read($0) }
      if let situation = read, situation.id == id { return situation }
      return FilePart(CourseFile(path: segment.path, kind: .bank)).cases.first { $0.id == id }
    }
    return nil
  }

  var cases: [Case] {
    index.segments.flatMap { $0.situations() }.compactMap { situation($0.id) }
  }
}

extension ObjectReader {
  /// The value of one object in a file; `nil` when there's none that can be read without an error.
  fileprivate static func read<Value>(
    _ path: String, _ range: Range<Int>, _ value: (ObjectReader) -> Value?
  ) -> Value? {
    guard let bytes = try? FileBytes.read(path, range),
      let root = JSONDocument.read(bytes, file: path).document?.root, root.kind == .object
    else { return nil }
    let log = FindingLog()
    let reader = ObjectReader(root, log: log)
    let read = value(reader)
    reader.finish()
    return log.findings.contains { $0.severity == .error } ? nil : read
  }
}
