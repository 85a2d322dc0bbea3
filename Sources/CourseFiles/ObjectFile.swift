import Documents
import QuizModel

/// A file of one's own that stands beside the courses and is read as strictly as they are.
public enum ObjectFile {
  /// What is in a file; `nil` when it has errors.
  public static func read<Value: FieldReadable>(
    _ path: String, as type: Value.Type = Value.self
  ) -> (value: Value?, findings: [Finding]) {
    let log = FindingLog()
    guard let bytes = CourseFile(path: path, kind: .instrument).bytes(log: log) else {
      return (nil, log.findings)
    }
    return read(bytes, path: path)
  }

  public static func read<Value: FieldReadable>(
    _ bytes: [UInt8], path: String, as type: Value.Type = Value.self
  ) -> (value: Value?, findings: [Finding]) {
    let log = FindingLog()
    guard let fields = CourseFile.open(bytes, path: path, log: log) else {
      return (nil, log.findings)
    }
    let value = Value(reading: fields)
    fields.finish()
    return (log.findings.isEmpty ? value : nil, log.findings)
  }
}
