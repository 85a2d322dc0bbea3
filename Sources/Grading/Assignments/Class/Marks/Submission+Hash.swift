import QuizModel

extension Submission {
  /// 16 hexadecimal digits that are the same for the same work, however its file is laid out. Marks
  /// go by it, so a submission that was changed is marked anew.
  public var contentHash: String {
    var hash = ContentHash()
    hash.add(course.text)
    hash.add(assignment.text)
    hash.add("\(version)")
    hash.add(group.name)
    for member in group.members {
      hash.add(member.number)
      hash.add(member.name)
    }
    hash.add(organisation)
    hash.add(submittedAt ?? "")
    for (part, response) in responses.sorted(by: { $0.key < $1.key }) {
      hash.add(part.text)
      hash.add(response)
    }
    return hash.text
  }
}

/// Texts one after another, each with its length, so that they can't run into each other.
private struct ContentHash {
  private var hash = StableHash()

  var text: String { hash.text }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      hash.combine("\(bytes.count):".utf8)
      hash.combine(bytes)
    }
  }

  mutating func add(_ response: PartResponse) {
    switch response {
    case .data(let data):
      if case .drawn(let seed) = data.source { add("\(seed.value)") } else { add("own") }
      add(data.name)
      add(data.csv)
    case .numbers(let cells):
      for (cell, typed) in cells.sorted(by: { $0.key < $1.key }) { add(cell, typed) }
    case .choices(let cells):
      for (cell, option) in cells.sorted(by: { $0.key < $1.key }) { add(cell, option.text) }
    case .list(let entries):
      for entry in entries {
        add(entry.group)
        add(entry.element.text)
        for (field, text) in entry.fields.sorted(by: { $0.key < $1.key }) {
          add(field.text)
          add(text)
        }
      }
    case .text(let given):
      add(given.text)
      for (criterion, level) in given.selfMarks.sorted(by: { $0.key < $1.key }) {
        add(criterion.text)
        add(level.text)
      }
    }
  }

  private mutating func add(_ cell: AnswerCell, _ text: String) {
    add(cell.row)
    add(cell.value)
    add(text)
  }
}
