import Practice
import QuizModel
import Terminal

/// What bare Enter does at the start.
enum NextStep: Equatable {
  case resume(number: Int, count: Int)
  case due(Int)
  case new(Int)
  case again
}

/// At most three lines: what is due, the days to the exam, and what comes next.
struct StartScreen {
  let course: Course
  let due: Int
  let new: Int
  let examDate: Day?
  let today: Day
  let next: NextStep

  init(bank: Bank, history: LearningHistory, today: Day) {
    let work = Workload(of: bank.outlines, history: history, today: today)
    course = bank.course
    self.today = today
    (due, new) = (work.due, work.new)
    examDate = history.examDate
    let round = PracticePlan.defaultCount
    if let open = history.openSession {
      next = .resume(number: open.position + 1, count: open.start.questions.count)
    } else if due > 0 {
      next = .due(min(round, due + new))
    } else {
      next = new > 0 ? .new(min(round, new)) : .again
    }
  }

  func lines(_ console: Console) -> [String] {
    let texts = console.texts
    var lines = ["\(console.style.bold(course.title)): \(texts.courseState(due: due, new: new))."]
    if let examDate, examDate >= today {
      lines.append(texts.daysToExam(examDate - today, on: texts.date(examDate)))
    }
    lines.append(nextLine(texts))
    return lines.map { $0.fitting(console) }
  }

  private func nextLine(_ texts: any Texts) -> String {
    switch next {
    case .resume(let number, let count): texts.nextResume(number, of: count)
    case .due(let count): texts.nextDue(count)
    case .new(let count): texts.nextNew(count)
    case .again: texts.nextAgain
    }
  }
}

extension String {
  /// Cut at a word where it would take a second line.
  fileprivate func fitting(_ console: Console) -> String {
    let rows = TextWrapping.wrap(self, width: console.width)
    return rows.count > 1 && console.width < 60 ? rows[0] : self
  }
}
