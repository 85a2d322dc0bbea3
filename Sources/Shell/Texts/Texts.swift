import QuizModel

/// Every sentence of the program, in one language.
///
/// Each language is one type that conforms, so the compiler tells of any text that is missing.
/// What a course says is the course's own and stands in its files.
protocol Texts: Sendable, NumberTexts, QuestionTexts, FeedbackTexts, ResultTexts, StartTexts,
  OverviewTexts, HelpTexts, RoleTexts, ManualTexts, ProblemTexts, MockTexts
{
  var language: Language { get }
}

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
