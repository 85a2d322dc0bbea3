import QuizModel

/// The open family of checks: one file each, one line here.
enum BankChecks {
  static let all: [any BankCheck.Type] = [
    // Structure: always errors.
    DuplicateIDs.self,
    DanglingReferences.self,
    SectionParents.self,
    FolderNames.self,
    GoalCycles.self,
    MutualGoals.self,
    MutualQuestions.self,
    NeverAskedFacts.self,
    NamedSources.self,
    EqualOptions.self,
    AcceptedWrongAnswers.self,
    AnswerInPrompt.self,
    OptionLetters.self,
    FailingDraws.self,
    CaseQuestions.self,
    ClickingStrategies.self,
    BlueprintSupply.self,
    // Quality: errors for reviewed questions, warnings for drafts.
    OptionFeedback.self,
    ElementFeedback.self,
    CompleteQuestions.self,
    AnticipatedMistakes.self,
    AskingPrompts.self,
    UnfinishedTexts.self,
    // Warnings, what moved scores in studies first.
    LongestKey.self,
    GuessingStrategies.self,
    PromptEcho.self,
    HintAnswers.self,
    UnfocusedPrompts.self,
    KeyPositions.self,
    AllOrNone.self,
    PlainNegatives.self,
    DoubleNegations.self,
    AbsoluteWords.self,
    ParallelOptions.self,
    OverlappingOptions.self,
    BlankPosition.self,
    NearDuplicates.self,
    ScreenHeight.self,
    ReadingLevel.self,
    GoalCoverage.self,
    LevelTarget.self,
  ]

  /// What all checks find: the course as a whole and each piece of its questions side by side.
  static func findings(in course: CheckedCourse) -> [Finding] {
    let courseChecks = all.compactMap { $0 as? any CourseCheck.Type }
    let questionChecks = all.compactMap { $0 as? any QuestionCheck.Type }
    let pieces = course.questions.pieces(of: CheckedCourse.pieceSize)
    let found = [[Finding]](concurrently: courseChecks.count + pieces.count) { task in
      guard task >= courseChecks.count else { return courseChecks[task].findings(in: course) }
      return pieces[task - courseChecks.count].flatMap { question in
        questionChecks.flatMap { $0.findings(in: question) }
      }
    }
    return found.flatMap { $0 }
  }
}

extension LoadedCourse {
  /// What was found while reading and by all checks, in the order of files and lines.
  public func checked() -> [Finding] {
    let checks = bank.map {
      BankChecks.findings(in: CheckedCourse(bank: $0, outline: outline))
    }
    return (findings + (checks ?? [])).sorted { ($0.place, $0.check) < ($1.place, $1.check) }
  }
}
