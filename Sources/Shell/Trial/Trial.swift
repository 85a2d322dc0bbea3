import CourseFiles
import QuizModel

/// A question as its author tries it.
struct Trial {
  let bank: Bank
  let written: Question
  /// With its numbers drawn, where there are any to draw.
  let question: Question
  /// The options as shown.
  let order: [OptionID]
  let seed: Seed
  let place: Finding.Place
  /// What the checks find in this question.
  let findings: [Finding]

  /// How many different draws are shown of a question with numbers, from so many seeds at most.
  static let drawCount = 3
  static let mostSeeds: UInt64 = 50

  /// Without a seed options stand as in the file and numbers are those of seed 0, as `mark` has it.
  init(
    _ written: Question, of bank: Bank, seed: UInt64?, place: Finding.Place, findings: [Finding]
  ) {
    self.bank = bank
    self.written = written
    self.place = place
    self.findings = findings
    self.seed = Seed(seed ?? 0)
    question = written.drawn(with: self.seed, decimalMark: bank.decimalMark)
    let presentation = question.body.shape.presentation
    order =
      seed.map { presentation.shownOrder(with: Seed($0), for: written.id) }
      ?? presentation.plainOrder
  }

  var screen: QuestionScreen {
    QuestionScreen(
      question: question, order: order,
      situation: question.caseID.flatMap { bank.situation($0) }, place: nil)
  }

  func marking(_ typed: String) -> Marking {
    Marking(typed, to: question, shown: order, in: bank)
  }

  /// The question with its own numbers and then others; none where nothing is drawn.
  var draws: [(seed: Seed, question: Question)] {
    var draws: [(seed: Seed, question: Question)] = []
    var seen: Set<[String: Rational]> = [[:]]
    for step in 0..<Self.mostSeeds where draws.count < Self.drawCount {
      let seed = Seed(seed.value &+ step)
      guard seen.insert(written.drawing(with: seed).values).inserted else { continue }
      draws.append((seed, written.drawn(with: seed, decimalMark: bank.decimalMark)))
    }
    return draws
  }
}

/// What there is to try under the name of a question.
enum TrialResult {
  case question(Trial, of: LoadedCourse, all: [Finding])
  /// It has errors and can't be asked; with what is wrong with it and in which file.
  case broken([Finding], file: String)
  case unknown(meant: String?, all: [Finding])

  /// Looks for it in a course as it's read from its files, errors and all.
  init(_ name: String, in loaded: LoadedCourse, seed: UInt64?) {
    let id = QuestionID(name.lowercased())
    let findings = loaded.checked()
    guard let extent = loaded.extent(of: id) else {
      self = .unknown(meant: NearestName.of(name, among: loaded.questionIDs), all: findings)
      return
    }
    let own = findings.filter { extent.contains($0.place) }
    guard let bank = loaded.bank, let question = bank.question(id) else {
      self = .broken(own, file: extent.lowerBound.file)
      return
    }
    self = .question(
      Trial(question, of: bank, seed: seed, place: extent.lowerBound, findings: own), of: loaded,
      all: findings)
  }
}
