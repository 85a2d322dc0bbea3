import Documents
import QuizModel

/// What the index keeps of one file: what planning needs of its questions, and where each stands.
///
/// Its bytes are whole in themselves, so that those of an unchanged file move to the next index as
/// they are:
///
///     path, stamp, flags, counts, course | cases | typed answers | where each question starts | questions
struct IndexSegment: Sendable {
  /// Where something stands in the file, in bytes.
  typealias Place = Range<Int>

  let path: String
  /// `nil` when the file wasn't there.
  let stamp: FileStamp?
  /// Whether nothing at all could be taken from the file.
  let isUnreadable: Bool
  /// Whether the file has errors.
  let hasErrors: Bool
  let droppedQuestions: Int
  /// Of the questions that practice can ask.
  let practisedCount: Int
  let count: Int
  /// Of the course file: the course's id and title; `nil` where it has errors.
  let course: CourseTitle?

  private let index: IndexBytes
  private let range: Range<Int>
  private let cases: Int
  private let answers: Int
  private let starts: Int

  /// The segment that `range` of an index holds.
  init(_ index: IndexBytes, _ range: Range<Int>) {
    self.index = index
    self.range = range
    var reader = PackedReader(index, at: range.lowerBound)
    path = reader.text()
    stamp = reader.optional { $0.stamp() }
    isUnreadable = reader.flag()
    hasErrors = reader.flag()
    droppedQuestions = reader.count()
    practisedCount = reader.count()
    count = reader.count()
    course = reader.optional { CourseTitle(id: CourseID($0.text()), title: $0.text()) }
    cases = range.lowerBound + reader.count()
    answers = range.lowerBound + reader.count()
    starts = range.lowerBound + reader.count()
  }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: index.buffer[range]) }

  /// The question at a place in the file, from 0.
  func outline(at place: Int) -> (QuestionOutline, Place) {
    var reader = PackedReader(index, at: start(of: place))
    return (reader.outline(), reader.place())
  }

  func id(at place: Int) -> QuestionID {
    var reader = PackedReader(index, at: start(of: place))
    return QuestionID(reader.text())
  }

  private func start(of place: Int) -> Int {
    var reader = PackedReader(index, at: starts + place * MemoryLayout<UInt32>.size)
    return range.lowerBound + reader.count()
  }

  func situations() -> [(id: CaseID, place: Place)] {
    var reader = PackedReader(index, at: cases)
    return reader.list { (CaseID($0.text()), $0.place()) }
  }

  func typedAnswers() -> [String] {
    var reader = PackedReader(index, at: answers)
    return reader.texts()
  }
}

extension IndexSegment {
  init(_ part: FilePart, path: String, stamp: FileStamp?) {
    var head = PackedWriter()
    head.put(path)
    head.put(stamp) { $0.put($1) }
    head.put(part.isUnreadable)
    head.put(part.findings.contains { $0.severity == .error })
    head.put(count: part.dropped)
    head.put(count: part.questions.count { $0.isPractised })
    head.put(count: part.questions.count)
    head.put(part.course) {
      $0.put($1.id.text)
      $0.put($1.title)
    }

    var cases = PackedWriter()
    cases.put(Array(zip(part.cases, part.caseValues))) {
      $0.put($1.0.id.text)
      $0.put($1.1.byteRange)
    }
    var answers = PackedWriter()
    answers.put(part.questions.flatMap { $0.body.shape.key.typedAnswers })
    let outlines = zip(part.questions, part.questionValues).map { question, value in
      var outline = PackedWriter()
      outline.put(question.outline)
      outline.put(value.byteRange)
      return outline.bytes
    }

    let sizes = [3 * MemoryLayout<UInt32>.size, cases.bytes.count, answers.bytes.count]
    let places = sizes.reduce(into: [head.bytes.count]) { $0.append(($0.last ?? 0) + $1) }
    for place in places.dropFirst() { head.put(count: place) }
    head.put(cases.bytes)
    head.put(answers.bytes)
    var start = head.bytes.count + outlines.count * MemoryLayout<UInt32>.size
    for outline in outlines {
      head.put(count: start)
      start += outline.count
    }
    for outline in outlines { head.put(outline) }
    self.init(IndexBytes(head.bytes), head.bytes.indices)
  }
}

extension PackedWriter {
  fileprivate mutating func put(_ stamp: FileStamp) {
    put(number: stamp.size)
    put(number: stamp.modified)
    put(number: stamp.changed)
    put(number: stamp.inode)
    put(number: stamp.device)
  }

  fileprivate mutating func put(_ place: IndexSegment.Place) {
    put(count: place.lowerBound)
    put(count: place.upperBound)
  }
}

extension PackedReader {
  fileprivate mutating func stamp() -> FileStamp {
    FileStamp(
      size: number(), modified: number(), changed: number(), inode: number(), device: number())
  }

  fileprivate mutating func place() -> IndexSegment.Place {
    let (start, end) = (count(), count())
    return start..<max(start, end)
  }
}

/// What a course is called.
public struct CourseTitle: Equatable, Sendable {
  public let id: CourseID
  public let title: String
}
