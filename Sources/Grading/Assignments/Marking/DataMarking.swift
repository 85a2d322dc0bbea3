import QuizModel

/// Reads a group's data and says whether they're what was asked.
struct DataMarking {
  private let part: AssignmentPart
  private let content: DataPart

  init(_ part: AssignmentPart, _ content: DataPart) {
    self.part = part
    self.content = content
  }

  func marked(_ work: inout GroupWork) -> MarkedPart {
    var marked = MarkedPart(part)
    marked.points = .zero
    guard case .data(let given) = work.submission.responses[part.id] else {
      let isLost = work.unreadable.contains(part.id)
      marked.verdict = isLost ? .unreadable : .wrong
      marked.feedback = [isLost ? .partUnreadable : .notAnswered]
      return marked
    }
    let isDrawn = isAsDrawn(given, work, &marked)
    do throws(GradingFailure) {
      let data = try PartData(
        content, csv: given.csv, name: given.name.isEmpty ? part.id.text : given.name,
        instruments: work.instruments)
      work.data[part.id] = data
      judge(data, isDrawn: isDrawn, &marked)
    } catch {
      marked.verdict = .unreadable
      marked.feedback.append(
        Message(
          nl: "De gegevens zijn niet te lezen: \(error.message.dutch).",
          en: "The data can't be read: \(error.message.english)."))
    }
    return marked
  }

  private func judge(_ data: PartData, isDrawn: Bool, _ marked: inout MarkedPart) {
    let used = data.rows.used
    let isEnough = isDrawn || used >= content.minimumRows
    marked.points = isEnough ? content.points : .zero
    marked.verdict = isEnough ? .correct : .wrong
    if !isEnough {
      marked.feedback.append(
        Message(
          nl: "Er zijn \(used) bruikbare rijen; gevraagd zijn er minstens \(content.minimumRows).",
          en: "There are \(used) usable rows; at least \(content.minimumRows) are asked."))
    }
    if let first = data.findings.shown.first {
      let more = data.findings.count - 1
      let place = first.row.map { (nl: "rij \($0): ", en: "row \($0): ") } ?? (nl: "", en: "")
      marked.feedback.append(
        Message(
          nl: "In de gegevens valt iets op, \(place.nl)\(first.message.dutch)"
            + (more > 0 ? " (en nog \(more))." : "."),
          en: "Something stands out in the data, \(place.en)\(first.message.english)"
            + (more > 0 ? " (and \(more) more)." : ".")))
    }
  }

  // MARK: Drawn data

  /// Whether the data are what their seed draws. Others count as the group's own, and the teacher is
  /// told.
  private func isAsDrawn(
    _ given: GivenData, _ work: GroupWork, _ marked: inout MarkedPart
  ) -> Bool {
    guard case .drawn(let seed) = given.source else { return false }
    guard let draw = DrawnData(content, instruments: work.instruments) else {
      marked.attention.append(
        Message(
          nl: "De gegevens heten getrokken, maar dit onderdeel vraagt eigen gegevens.",
          en: "The data are said to be drawn, but this part asks for the group's own."))
      return false
    }
    let isSame = Self.isSame(draw.csv(seed: seed), given.csv)
    if !isSame {
      marked.attention.append(
        Message(
          nl: "De getrokken gegevens zijn veranderd; ze tellen als eigen gegevens.",
          en: "The drawn data were changed; they count as the group's own."))
    }
    let own = DrawnData.seed(
      assignment: work.assignment.id, version: work.assignment.version,
      group: work.submission.group.name)
    if seed != own {
      marked.attention.append(
        Message(
          nl: "De gegevens zijn niet met de naam van deze groep getrokken.",
          en: "The data weren't drawn with the name of this group."))
    }
    return isSame
  }

  /// Line ends may differ: a spreadsheet or an editor changes them unasked.
  private static func isSame(_ drawn: String, _ given: String) -> Bool {
    drawn == given || drawn.utf8.elementsEqual(given.utf8.filter { $0 != UInt8(ascii: "\r") })
  }
}
