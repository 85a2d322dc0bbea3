import Practice
import QuestionTypes
import QuizModel
import Terminal

/// What is said of a response: the verdict, why the chosen is right or wrong, why the right one is,
/// the explanation, the source and where to read.
struct FeedbackScreen {
  let question: Question
  let course: Course
  /// The options as shown.
  let order: [OptionID]
  /// As typed; `nil` when the learner gave up.
  let typed: String?
  let response: Response
  let verdict: Verdict
  let certainty: Certainty?
  /// Whether no answer was given at all, in a mock exam.
  var isUnanswered = false

  func lines(_ console: Console) -> [String] {
    let layout = MarkupLayout(console)
    let shape = question.body.shape
    var lines = [heading(console)]
    switch shape.presentation {
    case .singleChoice, .multipleChoice: lines += optionRemarks(shape, layout, console.texts)
    case .text, .number: lines += typedAnswer(shape, layout, console)
    case .gaps, .matching, .ordering, .classification: lines += elements(shape, layout, console)
    case .open: lines += rubric(shape, layout, console)
    }
    lines += certaintyLines(console)
    return lines + ExplanationScreen(question: question, course: course).lines(console)
  }

  private func heading(_ console: Console) -> String {
    guard !isUnanswered else { return console.texts.notAnswered }
    guard typed != nil else { return console.texts.notKnown }
    let text = console.texts.verdict(verdict)
    switch verdict.outcome {
    case .correct: return console.style.good(console.style.bold(text))
    case .partial: return console.style.notice(console.style.bold(text))
    case .wrong: return console.style.bad(console.style.bold(text))
    }
  }

  // MARK: Options

  private func optionRemarks(
    _ shape: QuestionShape, _ layout: MarkupLayout, _ texts: any Texts
  ) -> [String] {
    let isSingle = if case .singleChoice = shape.presentation { true } else { false }
    let options = shape.presentation.choices?.inOrder(order) ?? []
    let ranked = isSingle ? verdict.remarks : verdict.remarks.sorted { place($0) < place($1) }
    return ranked.flatMap { remark -> [String] in
      guard let id = remark.option, let place = order.firstIndex(of: id) else { return [] }
      let label = label(remark.subject, isSingle: isSingle, texts)
      let isLettered = shape.presentation.choices?.naming == .letters
      let letter = isLettered ? "\(LetterReading.letter(place)). " : ""
      let name = options[place].text.plain
      return layout.lines(
        statement("\(label): \(letter)\(name)", remark.text), first: "", next: "  ")
    }
  }

  /// The remarks on several choices stand in the order of the options.
  private func place(_ remark: Remark) -> Int {
    remark.option.flatMap { order.firstIndex(of: $0) } ?? order.count
  }

  private func label(
    _ subject: Remark.Subject, isSingle: Bool, _ texts: any Texts
  ) -> String {
    switch subject {
    case .chosenRightly: isSingle ? texts.yourAnswer : texts.chosenRightly
    case .chosenWrongly: isSingle ? texts.yourAnswer : texts.chosenWrongly
    case .missed: isSingle || typed == nil ? texts.rightAnswer : texts.missed
    case .leftRightly: typed == nil ? texts.notRight : texts.leftRightly
    case .anticipated, .element: texts.yourAnswer
    }
  }

  /// A name and what is said of it, in one paragraph.
  private func statement(_ name: String, _ text: RichText?) -> RichText {
    let end = name.hasSuffix(".") || name.hasSuffix("?") ? "" : "."
    guard let text, case .paragraph(let inlines)? = text.blocks.first else {
      return RichText(plain: name + end)
    }
    let joined = RichText.Block.paragraph([.plain(name + end + " ")] + inlines)
    return RichText(blocks: [joined] + text.blocks.dropFirst())
  }

  // MARK: Typed answers

  private func typedAnswer(
    _ shape: QuestionShape, _ layout: MarkupLayout, _ console: Console
  ) -> [String] {
    let texts = console.texts
    var lines: [String] = []
    if let typed {
      let answer = RichText(plain: "\(texts.yourAnswer): \(typed.sanitizedLine)")
      lines += layout.lines(answer, next: "  ")
    }
    lines += verdict.remarks.flatMap { $0.text.map { layout.lines($0) } ?? [] }
    let right = shape.modelAnswer(texts)
    // A right number is right however it was rounded; of a right word the usual form is shown.
    let isNumber = if case .number = shape.presentation { true } else { false }
    if verdict.outcome != .correct || !isNumber && right != typed {
      lines += layout.lines(RichText(plain: "\(texts.rightAnswer): \(right)"), next: "  ")
    }
    return lines
  }

  // MARK: Elements

  private func elements(
    _ shape: QuestionShape, _ layout: MarkupLayout, _ console: Console
  ) -> [String] {
    ElementRemarks(
      shape: shape, order: order, response: typed == nil ? nil : response,
      remarks: verdict.remarks, texts: console.texts
    ).rows.flatMap { layout.lines($0, next: "  ") }
  }

  private func rubric(
    _ shape: QuestionShape, _ layout: MarkupLayout, _ console: Console
  ) -> [String] {
    guard case .open(let key) = shape.key else { return [] }
    // Who answered has seen the model answer before judging.
    let model =
      typed == nil
      ? layout.lines(key.modelAnswer, first: console.texts.modelAnswer, next: "  ") : []
    return model + elements(shape, layout, console)
  }

  // MARK: The rest

  private func certaintyLines(_ console: Console) -> [String] {
    guard let certainty, typed != nil else { return [] }
    let mark = CertaintyMark.mark(certainty: certainty, score: verdict.score)
    let text = console.texts.certaintyMark(
      console.texts.signed(mark), certainty, isRight: verdict.outcome == .correct)
    return TextWrapping.wrap(text, width: console.width, nextIndent: "  ")
  }
}

extension Remark {
  /// The option it's about, if any.
  var option: OptionID? {
    switch subject {
    case .chosenRightly(let id), .chosenWrongly(let id), .missed(let id), .leftRightly(let id): id
    case .anticipated, .element: nil
    }
  }
}
