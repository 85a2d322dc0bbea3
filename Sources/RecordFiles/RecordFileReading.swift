import Documents
import QuizModel

/// What came out of a ``RecordFile``.
public struct RecordFileContents: Sendable {
  /// `nil` when the first line isn't that of a file of ours, or of a version that we don't know:
  /// nothing else was read then.
  public private(set) var header: RecordFile.Header?
  /// In the order of the file, with the place of each line's start.
  public private(set) var records: [(place: Finding.Place, record: Record)] = []
  /// What is wrong with the lines that were left out and with the file as a whole; no more than
  /// ``findingLimit``.
  public private(set) var findings: [Finding] = []
  /// The lines that were left out.
  public private(set) var badLines = 0
  /// Whether the file holds as many events as its header says, good and bad.
  public private(set) var isWhole = true

  public static let findingLimit = 1000

  fileprivate let file: String

  fileprivate init(file: String) {
    self.file = file
  }

  /// Whether it's a file of ours with nothing wrong in it.
  public var isClean: Bool { header != nil && badLines == 0 && isWhole }
}

extension RecordFile {
  /// Reads and checks a whole file.
  public static func read(_ path: String) throws(FileBytes.Failure) -> RecordFileContents {
    var contents = RecordFileContents(file: path)
    try FileLines.read(path, limits: limits) { contents.take($1, number: $0) }
    contents.finish()
    return contents
  }

  /// The same from a pipe such as standard input, which findings call `file`.
  public static func read(
    descriptor: Int32, as file: String
  ) throws(FileBytes.Failure) -> RecordFileContents {
    var contents = RecordFileContents(file: file)
    try FileLines.read(descriptor: descriptor, limits: limits) { contents.take($1, number: $0) }
    contents.finish()
    return contents
  }

  /// The same from bytes, for tests.
  static func read(_ bytes: [UInt8]) -> RecordFileContents {
    var contents = RecordFileContents(file: "records.jsonl")
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (place, line) in lines.enumerated() where place < lines.count - 1 || !line.isEmpty {
      contents.take(.bytes(Array(line)), number: place + 1)
    }
    contents.finish()
    return contents
  }
}

extension RecordFileContents {
  fileprivate mutating func take(_ line: FileLines.Line, number: Int) {
    guard number == 1 || header != nil else { return }
    do throws(LineProblem) {
      if number == 1 {
        header = try Self.parsed(line) { fields throws(LineProblem) in
          try RecordFile.Header(&fields)
        }
      } else {
        let record = try Self.parsed(line) { fields throws(LineProblem) in try Record(&fields) }
        records.append((Finding.Place(file: file, line: number, column: 1), record))
      }
    } catch {
      if number > 1 { badLines += 1 }
      let isNoLine = error.check.hasPrefix("json-")
      report(number == 1 && isNoLine ? .noHeader : error, line: number)
    }
  }

  fileprivate mutating func finish() {
    guard let header else {
      if findings.isEmpty { report(.noHeader, line: 1) }
      return
    }
    let count = records.count + badLines
    isWhole = count == header.count
    guard !isWhole else { return }
    let message = Message(
      nl: "volgens de eerste regel zijn er \(header.count) gebeurtenissen, maar het zijn er"
        + " \(count); exporteer opnieuw",
      en: "by the first line there are \(header.count) events, but there are \(count);"
        + " export again")
    report(LineProblem(check: "record-count", message: message), line: 1)
  }

  private static func parsed<Value>(
    _ line: FileLines.Line, _ read: (inout LineFields) throws(LineProblem) -> Value
  ) throws(LineProblem) -> Value {
    guard case .bytes(let bytes) = line else { throw .tooLong }
    let limits = JSONLimits(bytes: RecordFile.limits.lineBytes, depth: 4, problems: 1)
    let (document, findings) = JSONDocument.read(bytes, file: "", limits: limits)
    guard let document, findings.isEmpty else {
      throw findings.first.map {
        LineProblem(column: $0.place.column, check: $0.check, message: $0.message)
      } ?? .tooLong
    }
    var fields = try LineFields(document.root)
    let value = try read(&fields)
    try fields.finish()
    return value
  }

  private mutating func report(_ problem: LineProblem, line: Int) {
    guard findings.count < Self.findingLimit else { return }
    let place = Finding.Place(file: file, line: line, column: problem.column)
    findings.append(
      Finding(place: place, severity: .error, check: problem.check, message: problem.message))
  }
}

extension RecordFile.Header {
  fileprivate init(_ fields: inout LineFields) throws(LineProblem) {
    guard let format = fields.optional("format"), format.string == RecordFile.format else {
      throw .noHeader
    }
    let version = try fields.integer("version", in: 1...(1 << 53))
    guard version <= RecordFile.version else {
      throw LineProblem(
        check: "record-version",
        message: Message(
          nl: "het bestand is van een nieuwere oefen; installeer die ook hier",
          en: "the file is of a newer oefen; install that here too"))
    }
    let device: Identifier<Self> = try fields.id("device")
    self.init(device: device.text, count: try fields.integer("count", in: 0...(1 << 53)))
  }
}

extension LineProblem {
  fileprivate static let noHeader = LineProblem(
    check: "record-header",
    message: Message(
      nl: "dit is geen bestand met gegevens van oefen",
      en: "this is no file with records of oefen"))

  fileprivate static let tooLong = LineProblem(
    check: "record-length",
    message: Message(
      nl: "deze regel is langer dan 1 MiB; exporteer opnieuw",
      en: "this line is longer than 1 MiB; export it again"))
}
