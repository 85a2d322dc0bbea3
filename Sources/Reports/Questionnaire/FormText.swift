extension Questionnaire {
  /// One question a line with its number, so that a form's editor makes rows of pasted lines.
  var formText: String {
    let texts = language.reportTexts
    var blocks = [[title], texts.formSteps(hasPoints: points != nil)]
    for part in parts {
      blocks.append([part.heading, part.instruction])
      blocks.append([texts.scaleHeading] + options.map { $0.text })
      blocks.append(part.statements.map { $0.line })
    }
    if let points {
      blocks.append([points.heading, points.instruction])
      blocks.append(points.statements.map { $0.line })
    }
    blocks.append([texts.questionnaireThanks])
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }
}

extension Questionnaire.Statement {
  fileprivate var line: String { "\(number). \(text)" }
}
