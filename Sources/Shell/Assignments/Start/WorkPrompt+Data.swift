import Documents
import Grading
import QuizModel
import Terminal

/// Data: a file of the group's own, or a set drawn for it.
extension WorkPrompt {
  func askData(_ content: DataPart, _ place: Int) -> Move {
    let form = draft.form.form(of: parts[place])
    if form.rows != nil {
      showRemarks(of: form)
      console.say(texts.dataGiven)
    }
    let words = content.draw == nil ? [] : [Completion(texts.drawWord)]
    let paths = PathCompletion(home: workspace.homeFolder)
    let request = Request(
      help: texts.dataHelp(canDraw: content.draw != nil),
      completions: { context in
        words.filter { $0.text.hasPrefix(context.line) } + paths.candidates(context)
      })
    while true {
      switch ask(texts.dataPrompt(canDraw: content.draw != nil), request, redraw: { show(place) }) {
      case .move(let move): return move
      case .back: return before(place)
      case .empty, .next: return after(place)
      case .editor: console.say(texts.notHere)
      case .clear: keep(nil, at: place)
      case .answer(let text):
        if Self.drawWords.contains(text.trimmingSpaces.lowercased()) {
          draw(content, place)
        } else {
          take(workspace.path(typed: text), content, place)
        }
        showData(place)
      }
    }
  }

  private static let drawWords = Language.allCases.map { $0.texts.drawWord }

  /// How many rows there are, and what stands out.
  private func showData(_ place: Int) {
    let form = draft.form.form(of: parts[place])
    guard let rows = form.rows else { return }
    console.say(texts.rowCounts(rows))
    let findings = draft.form.findings(of: parts[place].id)
    console.show(
      findings.shown.prefix(Self.shownFindings).flatMap {
        TextWrapping.wrap(
          $0.line(in: texts.language).sanitizedLine, width: console.width, nextIndent: "  ")
      })
    if findings.count > Self.shownFindings {
      console.say(texts.moreFindings(findings.count - Self.shownFindings))
    }
    showRemarks(of: form)
    if form.isComplete { console.say(texts.dataTaken) }
  }

  private static let shownFindings = 10

  // MARK: Own data

  private func take(_ path: String, _ content: DataPart, _ place: Int) {
    do throws(GradingFailure) {
      guard let csv = try csv(of: path, content) else { return }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let given = GivenData(source: .own, name: String(name.prefix(100)), csv: csv)
      keep(.data(given), at: place)
      if case .dataUnreadable(let failure)? = draft.form.form(of: parts[place]).remarks.first {
        throw failure
      }
    } catch {
      let what = error.message[texts.language]
      console.say(texts.dataNotTaken(path.sanitizedLine, what))
    }
  }

  /// `nil` when a person didn't accept how a form's export is read.
  private func csv(of path: String, _ content: DataPart) throws(GradingFailure) -> String? {
    let bytes: [UInt8]
    do throws(FileBytes.Failure) {
      bytes = try FileBytes.read(path, limit: DataIntake.maximumBytes)
    } catch {
      throw .file(.file(error))
    }
    let intake = DataIntake(content, instruments: draft.form.instruments)
    switch try intake.read(bytes, name: path) {
    case .ready(let csv, let dropped):
      if !dropped.isEmpty { console.say(texts.columnsDropped(dropped)) }
      return csv
    case .export(let proposal):
      guard let map = map(proposal, path, intake) else { return nil }
      return try intake.converted(bytes, by: map)
    }
  }

  private func map(
    _ proposal: ColumnProposal, _ path: String, _ intake: DataIntake
  ) -> ColumnMap? {
    guard workspace.lines.isInteractive else {
      let isSettled =
        proposal.openColumns(required: intake.required).isEmpty
        && proposal.unknownLabels.isEmpty && proposal.missing(intake.required).isEmpty
      if !isSettled { console.say(texts.exportUnclear(path.sanitizedLine)) }
      return isSettled ? proposal.map : nil
    }
    let dialogue = MapDialogue(workspace: workspace, path: path, required: intake.required)
    guard let settled = dialogue.settled(proposal) else {
      console.say(texts.exportNotTaken)
      return nil
    }
    return settled.map
  }

  // MARK: Drawn data

  private func draw(_ content: DataPart, _ place: Int) {
    guard var given = draft.form.drawn(content, seed: seed) else {
      console.say(texts.nothingToDrawFrom)
      return
    }
    let written = handingIn.writeTable(given.csv, of: parts[place].id, draft)
    if case .success(let path) = written {
      given.name = path.split(separator: "/").last.map(String.init) ?? path
    }
    guard keep(.data(given), at: place) else { return }
    switch written {
    case .success(let path):
      console.say(texts.dataDrawn)
      console.show(["  " + path.sanitizedLine])
    case .failure(let failure):
      console.say(texts.drawnNotWritten(handingIn.folder.sanitizedLine, failure))
    }
  }
}
