import Authoring
import CourseFiles
import QuizModel
import Terminal

/// Shows a question again at each save of a file of its course, with what the checks find in the
/// question's own file. A file that is broken for a moment is told with its findings.
struct TrialWatch {
  let name: String
  let seed: UInt64?
  let folder: String
  let workspace: Workspace
  /// The file that the question was last seen in.
  private var file: String?

  private var console: Console { workspace.console }

  init(_ name: String, in folder: String, seed: UInt64?, _ workspace: Workspace) {
    self.name = name
    self.folder = folder
    self.seed = seed
    self.workspace = workspace
  }

  /// Until Ctrl-C.
  mutating func run() {
    workspace.pausing { wait in
      // The files are looked at before they're read: a save meanwhile is seen at the next look.
      var watch = FileWatch(files)
      show()
      while wait(FileWatch.intervalMilliseconds) {
        guard watch.hasChanged(files) else { continue }
        let time = workspace.clock.now().clockTime
        console.show(["", console.style.bold(console.texts.savedAt(time))])
        show()
      }
    }
    console.show([""])
  }

  private var files: [String: FileStamp] {
    [String: FileStamp](ofFiles: LoadedCourse.files(in: folder))
  }

  private mutating func show() {
    switch TrialResult(name, in: LoadedCourse.load(folder), seed: seed) {
    case .question(let trial, _, let all):
      file = trial.place.file
      var prompt = TrialPrompt(trial, workspace)
      prompt.showAll(response: nil)
      let others = all.filter { $0.place.file == file && !trial.findings.contains($0) }
      showFindings(others, console.texts.elsewhereInFile)
    case .broken(let findings, let file):
      self.file = file
      console.say(console.texts.cannotBeAsked(name.sanitizedLine))
      showFindings(findings, console.texts.findingsHeading)
    case .unknown(let meant, let all):
      console.say(console.texts.notThereNow(name.sanitizedLine, meant: meant))
      showFindings(
        all.filter { $0.place.file == file || $0.severity == .error },
        console.texts.findingsHeading)
    }
    console.say(console.style.dim(console.texts.watching))
  }

  private func showFindings(_ findings: [Finding], _ heading: String) {
    guard !findings.isEmpty else { return }
    console.show(["", console.style.bold(heading)])
    console.show(FindingRows(findings).lines(console))
  }
}
