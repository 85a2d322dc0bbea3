import Documents
import Grading
import QuizModel
import Slips
import Terminal

/// Says which known slip gives a number: `--explain VALUE`.
struct GradeExplanation {
  let text: String
  let command: GradeCommand
  let workspace: Workspace

  func show(_ report: some GradingReport) throws(CommandFailure) {
    guard let value = CSVNumber.value(text) else {
      let problem = UsageProblem.badValue(
        text.sanitizedLine, option: "--explain", allowed: "-1.31, 25, …")
      throw command.choices.wrong(problem, workspace.texts)
    }
    let explanation = Explanation(
      of: value, halfUnit: Self.halfUnit(of: text), among: report.slipResults)
    if command.common.json {
      GradeOutcome(command: command, workspace: workspace).write(json(explanation, value))
    } else {
      tell(explanation, value)
    }
  }

  /// Half a unit of the last decimal that was typed: the number may have been rounded.
  private static func halfUnit(of text: String) -> Rational {
    let fraction = text.reversed().prefix { $0.isNumber }.count
    let hasMark = text.contains { $0 == "," || $0 == "." }
    let decimals = hasMark ? min(fraction, Rational.maximumDigits - 1) : 0
    return Rational(parts: 1, of: (0..<decimals).reduce(2) { unit, _ in unit * 10 })
  }

  private func tell(_ explanation: Explanation, _ value: Rational) {
    let (console, texts) = (workspace.console, workspace.texts)
    for result in explanation.right { console.say(texts.explainedRight(value, result)) }
    for match in explanation.matches {
      console.say(texts.explainedSlip(match))
      console.show(
        TextWrapping.wrap(
          match.slip.feedback[texts.language], width: console.width, firstIndent: "  ",
          nextIndent: "  "))
    }
    if explanation.right.isEmpty && explanation.matches.isEmpty {
      console.say(texts.notExplained(value))
    }
  }

  private func json(_ explanation: Explanation, _ value: Rational) -> JSONTree {
    let language = workspace.texts.language
    return [
      "value": .number(value),
      "right": .array(explanation.right) { result in
        [
          "result": .string(result.id), "name": .string(result.name[language]),
          "number": .number(result.right),
        ]
      },
      "slips": .array(explanation.matches) { match in
        [
          "slip": .string(match.slip.name), "result": .string(match.result.id),
          "number": .number(match.number), "right": .number(match.result.right),
          "feedback": .string(match.slip.feedback[language]),
        ]
      },
    ]
  }
}
