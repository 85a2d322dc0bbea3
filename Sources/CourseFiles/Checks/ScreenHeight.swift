import Documents
import QuizModel

/// Prompt and options fit on a terminal of 80 by 24, so that the question needn't be scrolled to
/// while choosing.
enum ScreenHeight: QuestionCheck {
  static let name = "screen-height"
  static let columns = 80
  static let lines = 24

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    guard quickCount(checked) > lines else { return [] }
    let count = lineCount(checked)
    guard count > lines else { return [] }
    return [
      checked.finding(
        Self.self, .warning, at: ["prompt"],
        Message(
          nl: "de vraag met opties is \(count) regels van \(columns) tekens; er passen er "
            + "\(lines): kort haar in",
          en: "prompt and options take \(count) lines of \(columns) characters; \(lines) fit: "
            + "shorten them"))
    ]
  }

  /// At least as many lines as there really are: with words of up to 20 letters, a wrapped line
  /// holds 60 characters or more.
  private static func quickCount(_ checked: CheckedQuestion) -> Int {
    let prompt = checked.prompt.text.utf8
    let isPlain = checked.question.prompt.isPlain
    let breaks = isPlain ? 0 : prompt.count { $0 == UInt8(ascii: "\n") }
    let options = checked.options.reduce(0) { $0 + 1 + $1.words.text.utf8.count / 55 }
    return 3 + prompt.count / 60 + 3 * breaks + options
  }

  private static func lineCount(_ checked: CheckedQuestion) -> Int {
    let blocks = checked.question.prompt.blocks
    let prompt = blocks.reduce(0) { $0 + lineCount($1) } + max(blocks.count - 1, 0)
    guard !checked.options.isEmpty else { return prompt }
    return checked.options.reduce(prompt + 1) { count, option in
      count + wrapped(option.words.text, columns - 4)
    }
  }

  private static func lineCount(_ block: RichText.Block) -> Int {
    switch block {
    case .paragraph(let inlines): wrapped(RichText.plain(inlines), columns)
    case .list(_, let items):
      items.reduce(0) { $0 + wrapped(RichText.plain($1), columns - 3) }
    case .table(_, let rows): rows.count + 2
    case .code(let text): text.split(separator: "\n", omittingEmptySubsequences: false).count
    case .image: 1
    }
  }

  /// How many lines a text takes with its words whole.
  private static func wrapped(_ text: String, _ width: Int) -> Int {
    var (lines, used) = (1, 0)
    for word in text.split(whereSeparator: \.isWhitespace) {
      let length = word.unicodeScalars.count
      if used > 0, used + 1 + length > width {
        lines += 1
        used = length
      } else {
        used += length + (used > 0 ? 1 : 0)
      }
    }
    return lines
  }
}
