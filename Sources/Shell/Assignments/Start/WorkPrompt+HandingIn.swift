import Documents
import Grading
import QuizModel
import Terminal

/// Handing in: what's missing, whether it's meant, marks of one's own, and the file.
extension WorkPrompt {
  enum HandedIn {
    case done
    case notYet
    case stop
  }

  func handIn(into folder: String?) throws(CommandFailure) -> HandedIn {
    showLacks()
    guard let agrees = askWhetherMeant() else { return .stop }
    guard agrees, lock() else { return .notYet }
    switch askSelfMarks() {
    case .done: break
    case let other: return other
    }
    return finish(into: folder)
  }

  // MARK: What's missing

  private func showLacks() {
    let form = draft.form
    console.show([""])
    guard !form.lacks.isEmpty else {
      console.say(texts.nothingLacks)
      return
    }
    console.say(texts.lacksHeading)
    console.show(WorkOverview(form: form).lackLines(console))
  }

  /// `nil` when the group goes.
  private func askWhetherMeant() -> Bool? {
    let locksTexts = !draft.submission.isLocked && parts.contains { $0.kind == .text }
    console.say(texts.askHandingIn(locksTexts: locksTexts))
    while true {
      switch workspace.lines.next(prompt: "> ", history: .none) {
      case .leave: return nil
      case .resized: continue
      case .text(let line):
        switch line.trimmingSpaces.lowercased() {
        case "j", "ja", "y", "yes": return true
        case "n", "nee", "no": return false
        default: console.say(texts.yesOrNo)
        }
      }
    }
  }

  private func lock() -> Bool {
    guard parts.contains(where: { $0.kind == .text }) else { return true }
    do throws(SavingFailure) {
      try draft.change { $0.isLocked = true }
      return true
    } catch {
      console.say(texts.notKept(error))
      return false
    }
  }

  // MARK: Marks of one's own

  /// Model answers and rubrics, for texts that were written. What was marked before isn't asked.
  private func askSelfMarks() -> HandedIn {
    for (place, part) in parts.enumerated() {
      guard case .text(let content) = part.content,
        case .text(let given) = draft.submission.responses[part.id], given.text.wordCount > 0
      else { continue }
      let open = content.rubric.criteria.filter { given.selfMarks[$0.id] == nil }
      guard !open.isEmpty else { continue }
      console.show([""] + SelfMarkScreen(part: part, content: content, given: given).lines(console))
      criteria: for criterion in open {
        switch askLevel(criterion, place) {
        case .marked: break
        case .nextPart: break criteria
        case .stop: return .stop
        case .end: return .done
        }
      }
    }
    return .done
  }

  private enum LevelOutcome {
    case marked
    case nextPart
    case stop
    /// The input is over, and nobody is there to ask.
    case end
  }

  private func askLevel(_ criterion: Rubric.Criterion, _ place: Int) -> LevelOutcome {
    let screen = { console.show([""] + SelfMarkScreen.lines(criterion, console)) }
    screen()
    let names = OptionNames(count: criterion.levels.count)
    while true {
      let prompt = console.style.dim(texts.selfMarkPrompt(names.all)) + " "
      switch workspace.lines.next(prompt: prompt, history: .none) {
      case .leave: return workspace.lines.isInteractive ? .stop : .end
      case .resized: screen()
      case .text(let line):
        switch WorkInput(line, takesWords: false) {
        case .empty: return .marked
        case .command(.next, _): return .nextPart
        case .command(.stop, _): return .stop
        case .command(.help, _): console.say(texts.selfMarkHelp)
        case .answer(let text):
          if let level = names.place(text) {
            if keepLevel(criterion.levels[level], criterion, place) { return .marked }
          } else {
            console.say(texts.notAChoice(text.sanitizedForMessage, of: names.all))
          }
        default: console.say(texts.notHere)
        }
      }
    }
  }

  private func keepLevel(_ level: Rubric.Level, _ criterion: Rubric.Criterion, _ place: Int) -> Bool
  {
    guard case .text(var given) = draft.submission.responses[parts[place].id] else { return true }
    given.selfMarks[criterion.id] = level.id
    return keep(.text(given), at: place)
  }

  // MARK: The file

  private func finish(into folder: String?) -> HandedIn {
    var submission = draft.submission
    submission.submittedAt = workspace.clock.now().iso
    let path: String
    do throws(FileReplacement.Failure) {
      path = try handingIn.write(submission, order: parts.map { $0.id }, into: folder)
    } catch {
      console.say(texts.submissionNotWritten((folder ?? handingIn.folder).sanitizedLine, error))
      return .notYet
    }
    do throws(SavingFailure) {
      try draft.change { $0.submittedAt = submission.submittedAt }
    } catch {
      console.say(texts.handedInNotNoted(error))
    }
    console.show([""])
    console.say(texts.handedIn)
    console.show(["  " + path.sanitizedLine])
    return .done
  }
}
