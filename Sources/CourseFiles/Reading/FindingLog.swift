import Documents
import QuizModel

/// Collects what is found in one file. Each file has its own, so files can be read side by side.
final class FindingLog {
  private(set) var findings: [Finding] = []
  /// Whether the file was read before, unchanged, and nothing was found in it: its markup needn't
  /// be parsed until it's shown.
  let isForCheckedFile: Bool

  init(forCheckedFile isForCheckedFile: Bool = false) {
    self.isForCheckedFile = isForCheckedFile
  }

  func report(
    _ check: String, at value: JSONValue, severity: Finding.Severity = .error, _ message: Message
  ) {
    findings.append(
      Finding(place: value.place, severity: severity, check: check, message: message))
  }

  func report(_ findings: [Finding]) {
    self.findings += findings
  }
}

extension JSONValue {
  /// Where the value starts.
  var place: Finding.Place { document.place(ofByte: byteRange.lowerBound) }
}
