import Mustache
import QuizModel

/// A questionnaire for respondents, as a page to print or a text for a form.
public struct QuestionnaireDocument: Sendable {
  private let questionnaire: Questionnaire

  /// `nil` where only the structure of the instrument is known, not its words.
  public init?(_ instrument: Instrument, language: Language) {
    guard let questionnaire = Questionnaire(instrument, in: language) else { return nil }
    self.questionnaire = questionnaire
  }

  /// A page for A4 paper that needs nothing but itself. On a screen it can be filled in too.
  public var html: String { QuestionnaireTemplate.shared.render(questionnaire.context) }

  /// Plain text to paste into Google Forms or Microsoft Forms, with how to do that.
  public var formText: String { questionnaire.formText }
}

enum QuestionnaireTemplate {
  static let shared: MustacheTemplate = {
    MustacheContentTypes.register(Markup(), named: Markup.name)
    do {
      return try MustacheTemplate(
        string: String(decoding: PackageResources.questionnaire_mustache, as: UTF8.self))
    } catch {
      preconditionFailure("questionnaire.mustache can't be read: \(error)")
    }
  }()

  static let style = String(decoding: PackageResources.questionnaire_css, as: UTF8.self)
}

extension Questionnaire {
  fileprivate var context: [String: Any] {
    let texts = language.reportTexts
    var context: [String: Any] = [
      "language": language.rawValue, "title": title, "style": QuestionnaireTemplate.style,
      "lead": texts.questionnaireLead, "respondentNumber": texts.respondentNumber,
      "thanks": texts.questionnaireThanks, "source": source, "madeBy": texts.madeBy,
      "statement": texts.statement,
      "parts": parts.enumerated().map { place, part in partContext(part, place + 1) },
    ]
    if let points {
      context["points"] =
        [
          "heading": points.heading, "instruction": points.instruction,
          "component": texts.component, "pointsColumn": texts.pointsColumn, "total": texts.total,
          "rows": points.statements.map { row in
            ["number": row.number, "text": row.text, "column": row.column] as [String: Any]
          },
        ] as [String: Any]
    }
    return context
  }

  private func partContext(_ part: Part, _ number: Int) -> [String: Any] {
    let name = "part-\(number)"
    return [
      "id": name, "heading": part.heading, "instruction": part.instruction,
      "options": options.map { option in
        var context: [String: Any] = ["id": "\(name)-\(option.value)", "value": option.value]
        context["label"] = option.label
        return context
      },
      "rows": part.statements.map { row in
        [
          "number": row.number, "text": row.text, "column": row.column,
          "answers": options.map { option in
            ["value": option.value, "option": "\(name)-\(option.value)"] as [String: Any]
          },
        ] as [String: Any]
      },
    ]
  }
}
