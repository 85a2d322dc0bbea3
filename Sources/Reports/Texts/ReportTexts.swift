import QuizModel

/// Every sentence of the reports, in one language.
///
/// Each language is one type that conforms, so the compiler tells of any text that is missing.
protocol ReportTexts: Sendable, ReportNumberTexts, ChartTexts, PageTexts, GradeTexts,
  AdviceTexts, ClassTexts, QuestionnaireTexts, WorksheetTexts
{
  var language: Language { get }
}

struct DutchReportTexts: ReportTexts {
  let language = Language.dutch
}

struct EnglishReportTexts: ReportTexts {
  let language = Language.english
}

extension Language {
  var reportTexts: any ReportTexts {
    switch self {
    case .dutch: DutchReportTexts()
    case .english: EnglishReportTexts()
    }
  }
}
