import Dispatch
import QuizModel

/// The open family of checks: one file each, one line here.
enum BankChecks {
  static let all: [any BankCheck.Type] = [
    DuplicateIDs.self,
    DanglingReferences.self,
    OptionFeedback.self,
  ]

  static func findings(in course: CheckedCourse) -> [Finding] {
    all.flatMap { $0.findings(in: course) }
  }
}

extension LoadedCourse {
  /// What was found while reading and by all checks, in the order of files and lines.
  public func checked() -> [Finding] {
    let checks = bank.map {
      BankChecks.findings(in: CheckedCourse(bank: $0, outline: outline))
    }
    return (findings + (checks ?? [])).sorted { $0.place < $1.place }
  }
}
