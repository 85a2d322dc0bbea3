import Documents
import QuizModel

/// A course as practice opens it: its questions stay in their files until they're asked.
public struct OpenedCourse: Sendable {
  public let folder: String
  /// What the course is called; `nil` when its course file can't be used.
  public let title: CourseTitle?
  /// What planning needs of its questions.
  public let outlines: QuestionOutlines
  /// Questions that were left out because of errors.
  public let droppedQuestions: Int
  /// Banks of which nothing could be read.
  public let unreadableBanks: [String]

  /// Opens a course by its index where that still fits the files; else the files that changed are
  /// read, and the index is made anew. Without `indexes` all is read.
  public static func open(_ folder: String, indexes: CourseIndexes?) -> OpenedCourse {
    let files = CourseFolder.practiceFiles(in: FileBytes.realPath(of: folder) ?? folder)
    let old = indexes?.read(for: folder)
    if let old, old.fits(files) {
      return OpenedCourse(folder, old, course: nil)
    }
    let draft = indexes?.draft(for: folder)
    let read = IndexedFile.read(files, known: old)
    let index = CourseIndex(
      of: read.map { $0.segment }, program: indexes?.program ?? 0, settled: draft?.settled ?? 0)
    draft?.finish(index.bytes)
    return OpenedCourse(folder, index, course: read.lazy.compactMap { $0.course }.first)
  }

  private let index: CourseIndex
  /// Where it was read already.
  private let course: Course?

  private init(_ folder: String, _ index: CourseIndex, course: Course?) {
    self.folder = folder
    self.index = index
    self.course = course
    title = index.segments.first?.course
    outlines = QuestionOutlines(IndexedQuestions(folder: folder, index: index))
    droppedQuestions = index.segments.reduce(0) { $0 + $1.droppedQuestions }
    unreadableBanks = index.segments.dropFirst().filter { $0.isUnreadable }.map { $0.path }
  }

  /// Reads the course file; `nil` when it can't be used.
  public func bank() -> Bank? {
    (course ?? index.course()).map {
      Bank(course: $0, source: IndexedQuestions(folder: folder, index: index))
    }
  }
}

/// A file of a course with what the index keeps of it.
private struct IndexedFile: Sendable {
  let segment: IndexSegment
  var course: Course?

  /// Above this many files, they're read side by side.
  private static let sequentialLimit = 64

  static func read(_ files: [CourseFile], known: CourseIndex?) -> [IndexedFile] {
    var segments: [String: IndexSegment] = [:]
    for segment in known?.settledSegments ?? [] { segments[segment.path] = segment }
    let read = { @Sendable [segments] (file: CourseFile) in
      IndexedFile(file, known: segments[file.path])
    }
    guard files.count > sequentialLimit else { return files.map(read) }
    return [IndexedFile](concurrently: files.count) { read(files[$0]) }
  }

  private init(_ file: CourseFile, known: IndexSegment?) {
    // Before reading: what changes meanwhile has another stamp then.
    let stamp = FileStamp(of: file.path)
    if file.kind != .course, let known, known.stamp == stamp {
      segment = known
      return
    }
    let part = FilePart(file)
    segment = IndexSegment(part, path: file.path, stamp: stamp)
    course = part.course
  }
}

extension CourseIndex {
  /// The segments whose files had come to rest when they were read.
  fileprivate var settledSegments: [IndexSegment] {
    segments.filter(isSettled)
  }

  private func isSettled(_ segment: IndexSegment) -> Bool {
    segment.stamp.map { $0.changed <= settled } ?? false
  }

  /// Whether the files are the ones that it was made from.
  fileprivate func fits(_ files: [CourseFile]) -> Bool {
    segments.count == files.count
      && zip(segments, files).allSatisfy { segment, file in
        isSettled(segment) && segment.path == file.path && segment.stamp == FileStamp(of: file.path)
      }
  }

  /// The course itself, from its file; its markup isn't parsed again where it was right.
  fileprivate func course() -> Course? {
    guard let segment = segments.first else { return nil }
    let file = CourseFile(path: segment.path, kind: .course)
    guard !segment.hasErrors else { return FilePart(file).course }
    let log = FindingLog(forCheckedFile: true)
    return file.open(log: log).map { Course(reading: $0) }
  }
}
