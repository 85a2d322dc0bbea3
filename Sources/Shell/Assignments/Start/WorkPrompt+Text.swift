import Grading
import QuizModel
import Terminal

/// A text in several lines, or from an editor. Every line is kept as it's typed.
extension WorkPrompt {
  func askText(_ content: TextPart, _ place: Int) -> Move {
    guard !draft.submission.isLocked else { return showLocked(place) }
    console.say(console.style.dim(texts.atText))
    while true {
      let given = text(place)
      let request = Request(takesWords: true, help: texts.textHelp(content))
      switch ask(texts.wordPrompt(given.wordCount), request, redraw: { show(place) }) {
      case .move(let move): return move
      case .back: return before(place)
      case .next: return after(place)
      case .empty: addLine("", to: given, place)
      case .answer(let line): addLine(line, to: given, place)
      case .editor: edit(given, place)
      case .clear(let rest): clear(rest, given, place)
      }
    }
  }

  private func showLocked(_ place: Int) -> Move {
    console.say(texts.textIsLocked)
    while true {
      switch ask(texts.onlyCommands, redraw: { show(place) }) {
      case .move(let move): return move
      case .back: return before(place)
      case .empty, .next: return after(place)
      case .answer, .clear, .editor: console.say(texts.textIsLocked)
      }
    }
  }

  private func text(_ place: Int) -> String {
    guard case .text(let given) = draft.submission.responses[parts[place].id] else { return "" }
    return given.text
  }

  /// An empty line begins a new paragraph.
  private func addLine(_ line: String, to text: String, _ place: Int) {
    if line.trimmingSpaces.isEmpty {
      if workspace.lines.isInteractive, !workspace.lines.hasWaiting {
        console.say(console.style.dim(text.isEmpty ? texts.textStillEmpty : texts.newParagraph))
      }
      guard !text.isEmpty, !text.hasSuffix("\n") else { return }
      keepText(text + "\n", place)
    } else {
      keepText(text.isEmpty ? line : text + "\n" + line, place)
    }
  }

  private func edit(_ text: String, _ place: Int) {
    guard let edited = workspace.edit(text) else {
      console.say(texts.nothingEdited)
      return
    }
    guard keepText(edited.withoutControls.trimmingNewlines, place) else { return }
    show(place)
  }

  /// The last line, or with a word for it the whole text.
  private func clear(_ rest: String, _ text: String, _ place: Int) {
    guard !text.isEmpty else {
      console.say(texts.nothingToClear)
      return
    }
    if Language.allCases.contains(where: { $0.texts.allWord == rest.lowercased() }) {
      keepText("", place)
    } else {
      let lines = text.trimmingNewlines.split(separator: "\n", omittingEmptySubsequences: false)
      keepText(lines.dropLast().joined(separator: "\n"), place)
    }
    show(place)
  }

  @discardableResult
  private func keepText(_ text: String, _ place: Int) -> Bool {
    guard text.utf8.count <= SubmissionLimits.text else {
      console.say(texts.tooLong(SubmissionLimits.text))
      return false
    }
    return keep(text.isEmpty ? nil : .text(GivenText(text: text)), at: place)
  }
}

extension String {
  /// Without what could steer a terminal or a printer; line ends and tabs stay.
  var withoutControls: String {
    guard unicodeScalars.contains(where: { $0.isControl }) else { return self }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: unicodeScalars.filter { !$0.isControl || $0 == "\t" })
    return String(kept)
  }

  /// Without empty lines at its end, and without line ends of other systems.
  var trimmingNewlines: String {
    var text = replacing("\r\n", with: "\n")[...]
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
