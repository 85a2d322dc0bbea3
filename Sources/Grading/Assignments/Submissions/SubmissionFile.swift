import Documents
import QuizModel

/// A submission as a file that people can read: JSON, with the data themselves in it. No path in it
/// is ever followed.
public enum SubmissionFile {
  public static let format = "oefen-submission"
  public static let formatVersion = 1
  /// The largest file that's read, in bytes.
  public static let maximumBytes = SubmissionLimits.bytes

  /// What a file gives.
  public struct Contents: Equatable, Sendable {
    /// `nil` where it can't be told what the file is, whose and for which assignment.
    public var submission: Submission?
    /// At most 100.
    public var findings: [Finding]
    /// Parts in which something couldn't be read, so that all or some of their answers are lost.
    public var unreadable: Set<PartID>
  }

  /// Reads strictly: whatever isn't understood is a finding. What's right in the rest is there all
  /// the same, so that one mistake doesn't cost a group its marks.
  public static func read(_ bytes: [UInt8], file: String) -> Contents {
    var limits = JSONLimits()
    limits.bytes = SubmissionLimits.bytes
    limits.depth = SubmissionLimits.depth
    limits.problems = SubmissionLimits.findings
    let (document, findings) = JSONDocument.read(bytes, file: file, limits: limits)
    guard let document else {
      return Contents(submission: nil, findings: findings, unreadable: [])
    }
    var reading = SubmissionReading(findings)
    let submission = reading.submission(document.root)
    return Contents(
      submission: submission, findings: reading.fields.sortedFindings,
      unreadable: reading.unreadable)
  }
}
