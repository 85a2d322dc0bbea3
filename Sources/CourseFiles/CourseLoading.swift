import Documents
import QuizModel

extension LoadedCourse {
  /// Reads all files of a course folder. Everything wrong is told at once; what is right can be
  /// practised all the same. Who practises needs no fact list, which is a third of a course, and no
  /// instruments or assignments.
  public static func load(_ folder: String, withFacts: Bool = true) -> LoadedCourse {
    let files =
      withFacts ? CourseFolder.files(in: folder) : CourseFolder.practiceFiles(in: folder)
    let parts = FilePart.read(files)
    var outline = CourseOutline()
    var facts: [Fact] = []
    var questions: [Question] = []
    var cases: [Case] = []
    for part in parts {
      outline.course = outline.course ?? part.courseValue
      outline.facts += part.factValues
      outline.questions += part.questionValues
      outline.cases += part.caseValues
      outline.dropped += part.droppedValues
      cases += part.cases
      facts += part.facts
      questions += part.questions
    }
    let course = parts.lazy.compactMap { $0.course }.first
    let instruments = parts.compactMap { $0.instrument }
    let assignments = AssignmentFiles(
      parts, instruments: instruments, sections: course?.sections.map { $0.id })
    return LoadedCourse(
      folder: folder,
      bank: course.map { Bank(course: $0, facts: facts, questions: questions, cases: cases) },
      instruments: instruments, assignments: assignments.assignments,
      findings: parts.flatMap { $0.findings } + FilePart.repeatedInstruments(parts)
        + assignments.findings,
      files: files.map { $0.path }, droppedQuestions: outline.dropped.count, outline: outline)
  }
}

/// What one file gave.
struct FilePart: Sendable {
  var course: Course?
  var courseValue: JSONValue?
  var facts: [Fact] = []
  var factValues: [JSONValue] = []
  var questions: [Question] = []
  var questionValues: [JSONValue] = []
  var cases: [Case] = []
  var caseValues: [JSONValue] = []
  var instrument: Instrument?
  var instrumentValue: JSONValue?
  var assignment: Assignment?
  var assignmentValue: JSONValue?
  var droppedValues: [JSONValue] = []
  var findings: [Finding] = []

  var dropped: Int { droppedValues.count }

  /// Whether errors left nothing of it, not even questions to leave out.
  var isUnreadable: Bool {
    course == nil && facts.isEmpty && questions.isEmpty && cases.isEmpty && dropped == 0
      && findings.contains { $0.severity == .error }
  }

  /// Above this many files, they're read side by side.
  private static let sequentialLimit = 64

  static func read(_ files: [CourseFile]) -> [FilePart] {
    guard files.count > sequentialLimit else { return files.map(FilePart.init) }
    return [FilePart](concurrently: files.count) { FilePart(files[$0]) }
  }

  init(_ file: CourseFile) {
    let log = FindingLog()
    if file.kind == .unknown {
      file.reportUnknown(to: log)
    } else if let fields = file.open(log: log) {
      read(fields, as: file.kind)
      fields.finish()
      dropWrongAssignment(log)
    }
    findings = log.findings
  }

  /// For tests and fuzzing: the same from bytes.
  init(_ bytes: [UInt8], path: String, kind: CourseFile.Kind) {
    let log = FindingLog()
    if let fields = CourseFile.open(bytes, path: path, log: log) {
      read(fields, as: kind)
      fields.finish()
      dropWrongAssignment(log)
    }
    findings = log.findings
  }

  private mutating func read(_ fields: ObjectReader, as kind: CourseFile.Kind) {
    switch kind {
    case .course:
      let errors = fields.log.findings.count
      let course = Course(reading: fields)
      courseValue = fields.object
      if fields.log.findings.count == errors { self.course = course }
    case .facts:
      (facts, factValues) = Self.whole("facts", of: fields) { Fact.read($0) }.kept
    case .bank:
      (cases, caseValues) = Self.kept(fields.presentObjects("cases"), fields) { Case.read($0) }.kept
      let read = Self.whole("questions", of: fields) { Question.read($0) }
      (questions, questionValues) = read.kept
      droppedValues = read.dropped
    case .instrument:
      let errors = fields.log.findings.count
      let instrument = Instrument(reading: fields)
      instrumentValue = fields.object
      if fields.log.findings.count == errors { self.instrument = instrument }
    case .assignment:
      assignment = Assignment.read(fields)
      assignmentValue = fields.object
    case .unknown: break
    }
  }

  /// An assignment with a key that nobody knows is wrong too: the key may have been meant to matter.
  private mutating func dropWrongAssignment(_ log: FindingLog) {
    if log.findings.contains(where: { $0.severity == .error }) { assignment = nil }
  }

  /// An instrument is chosen by its id, so each has its own.
  static func repeatedInstruments(_ parts: [FilePart]) -> [Finding] {
    var seen: Set<InstrumentID> = []
    return parts.compactMap { part in
      guard let instrument = part.instrument, let value = part.instrumentValue?["id"] else {
        return nil
      }
      guard !seen.insert(instrument.id).inserted else { return nil }
      return Finding(
        place: value.place, severity: .error, check: "duplicate-id",
        message: Message(
          nl: "een ander instrument heeft ook de id '\(instrument.id)'; geef elk een eigen id",
          en: "another instrument has the id '\(instrument.id)' too; give each its own"))
    }
  }

  /// The elements of a list that were read without an error, with their places.
  private static func whole<Value>(
    _ key: String, of fields: ObjectReader, _ read: (ObjectReader) -> Value?
  ) -> (kept: ([Value], [JSONValue]), dropped: [JSONValue]) {
    kept(fields.objectElements(key), fields, read)
  }

  private static func kept<Value>(
    _ elements: [JSONValue], _ fields: ObjectReader, _ read: (ObjectReader) -> Value?
  ) -> (kept: ([Value], [JSONValue]), dropped: [JSONValue]) {
    var values: [Value] = []
    var places: [JSONValue] = []
    var dropped: [JSONValue] = []
    for element in elements {
      let errors = fields.log.findings.count
      let reader = ObjectReader(element, log: fields.log)
      let value = read(reader)
      reader.finish()
      if let value, fields.log.findings.count == errors {
        values.append(value)
        places.append(element)
      } else {
        dropped.append(element)
      }
    }
    return ((values, places), dropped)
  }
}

extension ObjectReader {
  /// The objects of a list that must be there; anything else in it is reported.
  func objectElements(_ key: String) -> [JSONValue] {
    required(key) == nil ? [] : presentObjects(key)
  }

  /// The same for a list that may be absent.
  func presentObjects(_ key: String) -> [JSONValue] {
    elements(key).filter { element in
      if element.kind == .object { return true }
      reportType(element, Message(nl: "een object { }", en: "an object { }"))
      return false
    }
  }
}
