import Grading
import QuizModel

/// An instrument as respondents see it, before it becomes a page or a text.
struct Questionnaire: Sendable {
  /// Statements that are answered on the scale.
  struct Part: Sendable {
    let heading: String
    let instruction: String
    let statements: [Statement]
  }

  struct Statement: Sendable {
    /// From 1 in each part.
    let number: Int
    /// The column that holds the answers: `p5`.
    let column: String
    let text: String
  }

  /// A division of 100 points.
  struct Points: Sendable {
    let heading: String
    let instruction: String
    let statements: [Statement]
  }

  /// An answer and what stands by it, where anything does.
  struct Option: Sendable {
    let value: Int
    let label: String?
  }

  let language: Language
  let title: String
  let options: [Option]
  let parts: [Part]
  let points: Points?
  /// The instrument's own title and what it may not be taken for.
  let source: String

  /// `nil` where an item has no words.
  init?(_ instrument: Instrument, in language: Language) {
    let texts = language.reportTexts
    self.language = language
    title = texts.questionnaireTitle
    let scale = instrument.scale
    options = (scale.minimum...scale.maximum).map { value in
      Option(
        value: value, label: scale.labels.first { $0.value == value }?.text[language])
    }
    var parts: [Part] = []
    for side in instrument.sides {
      let statements = instrument.items.enumerated().compactMap { place, item in
        item.text(side).map { text in
          Statement(
            number: place + 1, column: instrument.columnName(of: item, side),
            text: text[language])
        }
      }
      guard statements.count == instrument.items.count else { return nil }
      let number = instrument.sides.count > 1 ? parts.count + 1 : nil
      parts.append(
        Part(
          heading: texts.questionnaireHeading(instrument.kind, side, number: number),
          instruction: texts.questionnaireInstruction(instrument.kind, side, options),
          statements: statements))
    }
    self.parts = parts
    points = instrument.asksWeights ? Points(instrument, number: parts.count + 1, language) : nil
    source = "\(instrument.title[language]). \(instrument.note[language])"
  }
}

extension Questionnaire.Points {
  init(_ instrument: Instrument, number: Int, _ language: Language) {
    let texts = language.reportTexts
    heading = texts.pointsHeading(number: number)
    instruction = texts.pointsInstruction(count: instrument.dimensions.count)
    statements = instrument.dimensions.enumerated().map { place, dimension in
      Questionnaire.Statement(
        number: place + 1, column: dimension.weightColumnName,
        text: dimension.pointsText(in: language))
    }
  }
}

extension Questionnaire.Option {
  /// `7 – helemaal mee eens`, or the number alone.
  var text: String { label.map { "\(value) – \($0)" } ?? "\(value)" }
}
