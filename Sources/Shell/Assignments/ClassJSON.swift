import Documents
import Grading
import QuizModel

/// A gradebook as programs read it: further lists beside the submissions.
struct ClassJSON {
  let gradebook: Gradebook
  let language: Language

  var lists: [(key: String, values: [JSONTree])] {
    [
      ("attention", gradebook.sameWork.map { tree($0) }),
      ("diagnoses", gradebook.diagnoses.map { tree($0) }),
      ("groups", gradebook.groups.map { tree($0) }),
      ("students", gradebook.students.map { tree($0) }),
      ("classFindings", gradebook.findings.map { .string($0.line(in: language)) }),
    ]
  }

  private func tree(_ same: SameWork) -> JSONTree {
    [
      "kind": .string(same.kind.rawValue), "assignment": .string(same.assignment.text),
      "part": .string(same.part.text), "groups": .array(same.groups) { .string($0) },
      "files": .array(same.files) { .string($0) }, "message": .string(same.message[language]),
    ]
  }

  private func tree(_ count: DiagnosisCount) -> JSONTree {
    [
      "assignment": .string(count.assignment.text), "diagnosis": .string(count.diagnosis.name),
      "groups": .integer(count.groups), "answers": .integer(count.answers),
    ]
  }

  private func tree(_ group: GroupGrade) -> JSONTree {
    [
      "file": .string(group.submission.file), "name": .string(group.name),
      "counts": .boolean(group.counts), "late": boolean(group.isLate),
      "grade": .number(group.grade), "passed": boolean(group.isPass),
    ]
  }

  private func tree(_ student: StudentGrade) -> JSONTree {
    let results = zip(gradebook.columns, student.results).compactMap { column, result in
      result.map { result -> JSONTree in
        [
          "assignment": .string(column.id.text), "percent": .number(result.percent),
          "factor": .number(result.factor), "grade": .number(result.grade),
          "passed": boolean(result.isPass), "override": .string(result.override?.reason),
        ]
      }
    }
    return [
      "number": .string(student.number), "name": .string(student.name),
      "group": .string(student.group), "onRoster": .boolean(student.isOnRoster),
      "results": .array(results),
    ]
  }

  private func boolean(_ value: Bool?) -> JSONTree { value.map { .boolean($0) } ?? .null }
}
