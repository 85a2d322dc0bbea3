import QuestionTypes
import QuizModel
import Terminal

/// What is said of each gap, pair, element or point of a response, in the order of the screen.
struct ElementRemarks {
  let shape: QuestionShape
  /// As shown.
  let order: [OptionID]
  /// `nil` when the learner gave up.
  let response: Response?
  let remarks: [Remark]
  let texts: any Texts

  /// One row an element: what was given, what is right, and why.
  var rows: [RichText] {
    switch (shape.presentation, shape.key) {
    case (.gaps(let text), .gaps(let keys)):
      zip(text.gaps, keys).enumerated().map { gap($0, $1.1) }
    case (.matching(let lists), .matching(let keys)):
      zip(lists.left, keys).enumerated().map { pair($0, $1.0, $1.1, in: lists) }
    case (.ordering(let elements), .ordering(let keys)):
      keys.enumerated().map { ordered($0, $1, elements) }
    case (.classification(let lists), .classification(let keys)):
      order.enumerated().compactMap { place, id in
        keys.first { $0.id == id }.map { grouped(place, $0, in: lists) }
      }
    case (.open, .open(let key)): key.rubric.map(point)
    default: []
    }
  }

  private func isRight(_ id: OptionID) -> Bool {
    remarks.contains { $0.subject == .element(id, isRight: true) }
  }

  private func row(
    _ name: String, given: String?, right: String, isRight: Bool, _ feedback: RichText?
  ) -> RichText {
    let judged: String =
      if isRight {
        "\(texts.elementRight): \(name): \(right)."
      } else if let given {
        "\(texts.elementWrong): \(name): \(given). \(texts.rightAnswer) \(right)."
      } else {
        "\(name): \(right)."
      }
    return RichText(plain: judged).followed(by: feedback)
  }

  // MARK: By shape

  private func gap(_ place: Int, _ key: GapKey) -> RichText {
    let given: String? = if case .gaps(let filled)? = response { filled[place] ?? "-" } else { nil }
    let remark = remarks.first { $0.element == key.id }
    let right = isRight(key.id)
    return row(
      "(\(place + 1))", given: given?.sanitizedLine, right: key.key.accepted.first ?? "",
      isRight: right, right ? nil : remark?.text ?? key.feedback)
  }

  private func pair(
    _ place: Int, _ left: Option, _ key: ElementKey, in lists: MatchingLists
  ) -> RichText {
    let name = { (id: OptionID) -> String in
      let letter = order.firstIndex(of: id).map(LetterReading.letter) ?? "?"
      return "\(letter). \(lists.right.first { $0.id == id }?.text.plain ?? "")"
    }
    return row(
      "\(place + 1). \(left.text.plain)", given: given(for: key.id).map { $0.map(name) ?? "-" },
      right: name(key.target), isRight: isRight(key.id), key.feedback)
  }

  private func grouped(
    _ place: Int, _ key: ElementKey, in lists: ClassificationLists
  ) -> RichText {
    let name = { (id: OptionID) in lists.groups.first { $0.id == id }?.text.plain ?? "" }
    let element = lists.elements.first { $0.id == key.id }?.text.plain ?? ""
    return row(
      "\(place + 1). \(element)", given: given(for: key.id).map { $0.map(name) ?? "-" },
      right: name(key.target), isRight: isRight(key.id), key.feedback)
  }

  /// What an element was put with: `nil` without a response, `.some(nil)` when left open.
  private func given(for id: OptionID) -> OptionID?? {
    guard case .pairs(let pairs)? = response else { return nil }
    return .some(pairs[id])
  }

  private func ordered(_ place: Int, _ key: ElementKey, _ elements: [Option]) -> RichText {
    let name = elements.first { $0.id == key.id }?.text.plain ?? ""
    let letter = order.firstIndex(of: key.id).map(LetterReading.letter) ?? "?"
    let mark =
      response == nil ? "" : isRight(key.id) ? "\(texts.elementRight): " : "\(texts.elementWrong): "
    return RichText(plain: "\(mark)\(place + 1). \(letter). \(name).").followed(by: key.feedback)
  }

  private func point(_ point: OpenKey.Point) -> RichText {
    let mark =
      response == nil ? "- " : isRight(point.id) ? "\(texts.pointMade): " : "\(texts.pointMissed): "
    return RichText(plain: mark).followed(by: point.text, separator: "")
  }
}

extension Remark {
  /// The element it's about, if any.
  var element: OptionID? {
    if case .element(let id, _) = subject { id } else { nil }
  }
}

extension RichText {
  /// The other text in the same paragraph.
  func followed(by text: RichText?, separator: String = " ") -> RichText {
    guard let text, case .paragraph(let inlines)? = text.blocks.first,
      case .paragraph(let own)? = blocks.last
    else { return self }
    let joined = Block.paragraph(own + [.plain(separator)] + inlines)
    return RichText(blocks: blocks.dropLast() + [joined] + text.blocks.dropFirst())
  }
}
