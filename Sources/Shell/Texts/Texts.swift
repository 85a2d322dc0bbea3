import QuizModel

/// Every sentence of the program, in one language.
///
/// Each language is one type that conforms, so the compiler tells of any text that is missing.
/// What a course says is the course's own and stands in its files.
protocol Texts: Sendable, NumberTexts, QuestionTexts, FeedbackTexts, ResultTexts, StartTexts,
  OverviewTexts, CoverageTexts, HelpTexts, RoleTexts, ManualTexts, MockTexts, AuthoringTexts,
  OwnDataTexts, CourseTexts, GradeTexts, InstrumentTexts, MapTexts, AssignmentTexts, WorkTexts,
  WorkPartTexts, SubmissionTexts, ClassGradeTexts, ReviewTexts, AllProblemTexts
{
  var language: Language { get }
}

/// What goes wrong, always with what to do about it as the last thing said: a test reads every
/// member of the protocols whose names end in `ProblemTexts`.
typealias AllProblemTexts = AssignmentProblemTexts & AuthoringProblemTexts & CourseProblemTexts
  & CoverageProblemTexts & FeedbackProblemTexts & GradeProblemTexts & InstrumentProblemTexts
  & MapProblemTexts & MockProblemTexts & OverviewProblemTexts & OwnDataProblemTexts & ProblemTexts
  & QuestionProblemTexts & ResultProblemTexts & ReviewProblemTexts & StartProblemTexts
  & StoreProblemTexts & SubmissionProblemTexts & UsageProblemTexts & WorkProblemTexts

struct DutchTexts: Texts {
  let language = Language.dutch
}

struct EnglishTexts: Texts {
  let language = Language.english
}

extension Language {
  var texts: any Texts {
    switch self {
    case .dutch: DutchTexts()
    case .english: EnglishTexts()
    }
  }

  /// The language of a locale such as `nl_BE.UTF-8`; Dutch where it says neither.
  static func of(environment: [String: String]) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("en") == true ? .english : .dutch
  }
}
