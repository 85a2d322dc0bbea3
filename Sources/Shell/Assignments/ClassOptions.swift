import ArgumentParser
import CourseFiles
import Documents
import Foundation
import Grading
import QuizModel

/// The options of `assignment grade` that are about a class, as they were typed.
struct ClassOptions: ParsableArguments {
  @ArgumentParser.Option var gradebook: String?
  @ArgumentParser.Option var csvFor: String?
  @ArgumentParser.Option var report: String?
  @ArgumentParser.Option var feedback: String?
  @ArgumentParser.Option var roster: String?
  @ArgumentParser.Option var peers: String?
  @ArgumentParser.Option var overrides: String?
  @ArgumentParser.Option var marks: [String] = []
  @ArgumentParser.Option var deadline: String?
  @ArgumentParser.Option(parsing: .unconditional) var cut: String?

  /// Whether there's more to it than marking some files.
  var isAboutAClass: Bool {
    [gradebook, report, feedback, roster, peers, overrides].contains { $0 != nil }
  }

  /// Whether standard output is taken by a result.
  var isStreamed: Bool { gradebook == ResultWriting.stream || report == ResultWriting.stream }

  /// `out-groepen.csv` beside `out.csv`; `nil` on standard output.
  func groupsPath(_ texts: any Texts) -> String? {
    guard let gradebook, gradebook != ResultWriting.stream else { return nil }
    let url = URL(fileURLWithPath: gradebook)
    let ending = url.pathExtension.isEmpty ? "" : "." + url.pathExtension
    return gradebook.dropLast(ending.count) + "-" + texts.groupsFileWord + ending
  }

  /// A result never takes the place of what it's made from, or of another result.
  func checkResults(_ inputs: [String], _ texts: any Texts) throws(CommandFailure) {
    let results = [gradebook, groupsPath(texts), report].compactMap { $0 }
    let named = [roster, peers, overrides].compactMap { $0 } + marks
    try ResultWriting.check(results, madeFrom: inputs + named, texts)
  }

  func wrong(
    _ text: String, _ option: String, allowed: String, _ texts: any Texts
  ) -> CommandFailure {
    let problem = UsageProblem.badValue(text.sanitizedLine, option: option, allowed: allowed)
    return CommandFailure(.wrongUsage, texts.wrongUsage(.assignment, problem))
  }

  /// As the language's spreadsheets want it, unless named.
  func dialect(_ texts: any Texts) throws(CommandFailure) -> CSVDialect {
    guard let csvFor else { return texts.language == .dutch ? .excelDutch : .standard }
    guard let dialect = CSVDialect(rawValue: csvFor) else {
      let names = CSVDialect.allCases.map { $0.rawValue }.joined(separator: ", ")
      throw wrong(csvFor, "--csv-for", allowed: names, texts)
    }
    return dialect
  }
}

/// What a class is graded by, read from the files that the options name.
struct ClassInputs {
  private(set) var choices = GradebookChoices()
  private(set) var marks = RubricMarks()
  private var findings: [Finding] = []

  /// - Parameter graded: the files and folders that are graded; marks in these folders count,
  ///   unless files with marks are named.
  init(
    _ options: ClassOptions, graded: [String], _ workspace: Workspace
  ) throws(CommandFailure) {
    let texts = workspace.texts
    _ = try options.dialect(texts)
    choices.roster = try Self.read(options.roster, texts, Roster.read)
    choices.peers = try Self.read(options.peers, texts, PeerRatings.read)
    choices.overrides = try Self.read(options.overrides, texts, GradeOverrides.read)
    if let text = options.deadline {
      guard let deadline = Self.moment(text, workspace) else {
        let allowed = "2026-11-20, 2026-11-20T17:00:00+01:00"
        throw options.wrong(text, "--deadline", allowed: allowed, texts)
      }
      choices.deadline = deadline
    }
    if let text = options.cut {
      guard let share = Self.share(text) else {
        throw options.wrong(text, "--cut", allowed: "1…99", texts)
      }
      choices.cut = share
    }
    var all: [RubricMark] = []
    let found = graded.flatMap { FolderListing.marks(in: $0) }
    for path in options.marks.isEmpty ? found : options.marks {
      let contents = try workspace.marks(path)
      all += contents.marks
      findings += contents.findings
    }
    marks = RubricMarks(all)
    if options.marks.isEmpty, !found.isEmpty {
      workspace.console.warn(texts.marksFound(found.map { $0.sanitizedLine }))
    }
  }

  private static func read<Contents>(
    _ path: String?, _ texts: any Texts,
    _ read: (ByteSource, String) throws(GradingFailure) -> Contents
  ) throws(CommandFailure) -> Contents? {
    guard let path else { return nil }
    do throws(GradingFailure) {
      return try read(.path(path), path)
    } catch {
      throw CommandFailure(error, path: path, texts)
    }
  }

  /// A day is one until its end, by the clock here.
  private static func moment(_ text: String, _ workspace: Workspace) -> LocalInstant? {
    if let moment = LocalInstant(iso: text) { return moment }
    guard let day = Day(iso: text) else { return nil }
    let offset = workspace.clock.now().offsetMinutes
    let end = Int64(day.number + 1) * 86_400_000 - Int64(offset) * 60_000 - 1
    return LocalInstant(Instant(milliseconds: end), offsetMinutes: offset)
  }

  /// From a percentage above 0 and below 100, with or without its sign.
  private static func share(_ text: String) -> Rational? {
    let digits = text.hasSuffix("%") ? String(text.dropLast()) : text
    guard let percent = CSVNumber.value(digits), percent > .zero, percent < Rational(100) else {
      return nil
    }
    return percent.divided(by: Rational(100))
  }

  // MARK: Findings

  /// Of files with marks; those of the others are the gradebook's.
  func findingLines(in language: Language) -> [String] { findings.map { $0.line(in: language) } }

  var hasErrors: Bool { findings.contains { $0.severity == .error } }
}

extension Workspace {
  func marks(_ path: String) throws(CommandFailure) -> MarksFile.Contents {
    do throws(FileBytes.Failure) {
      return try MarksFile.read(path, file: path)
    } catch {
      throw CommandFailure(
        error == .missing ? .noSuchFile : .unreadableData,
        texts.cannotGrade(path.sanitizedLine, error.message))
    }
  }
}
