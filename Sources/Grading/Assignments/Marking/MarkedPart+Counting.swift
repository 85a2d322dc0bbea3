import QuizModel

extension MarkedPart {
  /// Most answers that are told one by one.
  private static let toldAnswers = 6
  /// What is asked fits in this many characters, in most assignments.
  static let labelLimit = 80

  /// Gives the part its points by its cells: each has an equal share, those that are right only with
  /// the group's own earlier answers less the penalty once. As given counts where that's better.
  mutating func count(penalty: Rational, _ work: GroupWork) {
    let right = cells.filter { $0.outcome == .correct }
    let strict = of.share(right.count { !$0.isFollowThrough }, of: cells.count)
    let whole = of.share(right.count, of: cells.count)
    let followed = max(whole.subtracting(penalty) ?? .zero, .zero)
    isFollowThrough = followed > strict
    if !isFollowThrough { takeFollowThroughBack() }
    let earned = isFollowThrough ? followed : strict
    points = earned
    let isLost = isUnanswered && work.unreadable.contains(id)
    verdict = isLost ? .unreadable : verdict(right: cells.count { $0.outcome == .correct })
    diagnosis = commonest(cells.compactMap { $0.diagnosis })
    feedback = feedback(penalty: penalty, work)
  }

  /// Where the penalty is more than following through gains, answers count as they were given.
  private mutating func takeFollowThroughBack() {
    for place in cells.indices where cells[place].isFollowThrough {
      cells[place].isFollowThrough = false
      cells[place].outcome = .wrong
    }
  }

  private var isUnanswered: Bool {
    !cells.isEmpty && cells.allSatisfy { $0.outcome == .missing }
  }

  private func verdict(right: Int) -> Verdict {
    if !cells.isEmpty, right == cells.count { return .correct }
    if right > 0 { return .partial }
    let isLost = cells.contains { $0.outcome == .unreadable }
    return isLost && !cells.contains { $0.outcome == .wrong } ? .unreadable : .wrong
  }

  /// Of several that are as frequent the first.
  private func commonest(_ diagnoses: [Diagnosis]) -> Diagnosis? {
    var counts: [Diagnosis: Int] = [:]
    for diagnosis in diagnoses { counts[diagnosis, default: 0] += 1 }
    let most = counts.values.max()
    return diagnoses.first { counts[$0] == most }
  }

  // MARK: Feedback

  private func feedback(penalty: Rational, _ work: GroupWork) -> [Message] {
    if isUnanswered {
      return [work.unreadable.contains(id) ? .partUnreadable : .notAnswered]
    }
    var feedback: [Message] = []
    if work.unreadable.contains(id) { feedback.append(.partUnreadable) }
    if isFollowThrough { feedback.append(followThroughSentence(penalty)) }
    feedback += diagnosisSentences
    feedback += wrongSentences
    let border = cells.filter { $0.isAtBorder }
    if !border.isEmpty { feedback.append(Self.atBorder(border)) }
    return feedback
  }

  private func followThroughSentence(_ penalty: Rational) -> Message {
    guard penalty > .zero else {
      return Message(
        nl: "Goed doorgerekend met je eigen eerdere antwoorden.",
        en: "Carried on rightly from your own earlier answers.")
    }
    let less = NumberWords.whole(penalty)
    return Message(
      nl: "Goed doorgerekend met je eigen eerdere antwoorden; daarvoor gaat \(less.dutch) punt af.",
      en: "Carried on rightly from your own earlier answers; that takes \(less.english) points off."
    )
  }

  /// Each diagnosis once, with the answers it's of.
  private var diagnosisSentences: [Message] {
    var told: [Diagnosis] = []
    for cell in cells {
      if let diagnosis = cell.diagnosis, !told.contains(diagnosis) { told.append(diagnosis) }
    }
    return told.map { diagnosis in
      let labels = cells.filter { $0.diagnosis == diagnosis }.map { $0.label }
      let names = labels.prefix(3).map { shown($0, atMost: Self.labelLimit) }.joined(
        separator: ", ")
      let lead = names.isEmpty ? "" : names + (labels.count > 3 ? ", …: " : ": ")
      return Message(
        nl: lead + diagnosis.feedback.dutch, en: lead + diagnosis.feedback.english)
    }
  }

  /// The answers that bring no points.
  private var wrongSentences: [Message] {
    let wrong = cells.filter { $0.outcome != .correct }
    var sentences = wrong.prefix(Self.toldAnswers).map { $0.sentence }
    if wrong.count > Self.toldAnswers {
      let rest = wrong.count - Self.toldAnswers
      sentences.append(Message(nl: "En nog \(rest).", en: "And \(rest) more."))
    }
    sentences += cells.lazy.filter { $0.outcome == .correct }.compactMap { cell in
      cell.remark.map { remark in cell.sentence(remark) }
    }.prefix(Self.toldAnswers)
    return sentences
  }

  private static func atBorder(_ cells: [MarkedCell]) -> Message {
    let names = cells.prefix(toldAnswers).map { $0.label }.filter { !$0.isEmpty }.map { shown($0) }
    let of =
      names.isEmpty
      ? ""
      : " (" + names.joined(separator: ", ")
        + (cells.count > toldAnswers ? ", …)" : ")")
    return Message(
      nl: "Op de grens\(of): ook het vak aan de andere kant is goed, met een argument.",
      en: "At the border\(of): the quadrant on the other side is right too, with an argument.")
  }
}

extension MarkedCell {
  func sentence(_ remark: Message) -> Message {
    let lead = label.isEmpty ? "" : shown(label, atMost: MarkedPart.labelLimit) + ": "
    return Message(nl: lead + remark.dutch + ".", en: lead + remark.english + ".")
  }

  /// What's wrong with it, and what's right.
  fileprivate var sentence: Message {
    switch outcome {
    case .missing: sentence(Message(nl: "niet ingevuld", en: "not filled in"))
    case .unreadable:
      sentence(remark ?? Message(nl: "niet te lezen", en: "can't be read"))
    case .wrong where key != nil:
      sentence(
        Message(
          nl: "je gaf \(shown(given)); het is \(NumberWords.brief(key).dutch)",
          en: "you gave \(shown(given)); it is \(NumberWords.brief(key).english)"))
    case .wrong, .correct:
      sentence(
        remark ?? Message(nl: "‘\(shown(given))’ is niet goed", en: "‘\(shown(given))’ is wrong"))
    }
  }
}

extension Message {
  static let notAnswered = Message(nl: "Niet beantwoord.", en: "Not answered.")
  static let partUnreadable = Message(
    nl: "Een deel van dit antwoord is niet te lezen.", en: "Some of this answer can't be read.")
}

extension MarkedPart {
  /// Without points, as the data that everything in it depends on can't be used.
  func lost(to data: PartID, _ work: GroupWork) -> MarkedPart {
    var marked = self
    let isGiven = work.submission.responses[id] != nil
    marked.points = .zero
    marked.verdict = isGiven ? .unreadable : .wrong
    marked.feedback = [
      isGiven
        ? Message(
          nl: "Dit is niet na te rekenen, want de gegevens van ‘\(shown(data.text))’ ontbreken of "
            + "zijn niet te lezen.",
          en: "This can't be worked out, as the data of ‘\(shown(data.text))’ are missing or can't "
            + "be read.")
        : .notAnswered
    ]
    return marked
  }
}
