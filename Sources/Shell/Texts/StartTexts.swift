import QuizModel

/// The start screen and the prompt.
protocol StartTexts {
  func courseState(due: Int, new: Int) -> String
  func daysToExam(_ days: Int, on date: String) -> String
  func nextResume(_ number: Int, of count: Int) -> String
  func nextDue(_ count: Int) -> String
  func nextNew(_ count: Int) -> String
  var nextAgain: String { get }
  var pressAgainToLeave: String { get }
  var goodbye: String { get }
  func examDateSet(_ date: String, days: Int) -> String
  var examDateCleared: String { get }
  func resumed(_ number: Int, of count: Int) -> String
}

/// What can't be done at the prompt.
protocol StartProblemTexts {
  func unknownCommand(_ word: String, meant: String?) -> String
  func onlyAtQuestion(_ word: String) -> String
  var noExamDate: String { get }
  var badDate: String { get }
  var dateInPast: String { get }
}

extension DutchTexts {
  func courseState(due: Int, new: Int) -> String {
    switch (due, new) {
    case (0, 0): "alles gezien, niets te herhalen"
    case (0, _): "\(new) nieuw, niets te herhalen"
    case (_, 0): "\(due) te herhalen"
    default: "\(due) te herhalen, \(new) nieuw"
    }
  }
  func daysToExam(_ days: Int, on date: String) -> String {
    switch days {
    case 0: "Vandaag is je tentamen. Succes!"
    case 1: "Morgen is je tentamen (\(date))."
    default: "Nog \(days) dagen tot je tentamen (\(date))."
    }
  }
  func nextResume(_ number: Int, of count: Int) -> String {
    "Enter: verder bij vraag \(number) van \(count). ‘help’ toont wat er nog meer kan."
  }
  func nextDue(_ count: Int) -> String {
    "Enter: \(count) \(count == 1 ? "vraag" : "vragen"), te beginnen met wat terugkomt. ‘help’ toont meer."
  }
  func nextNew(_ count: Int) -> String {
    "Enter: \(count) nieuwe \(count == 1 ? "vraag" : "vragen"). ‘help’ toont wat er nog meer kan."
  }
  var nextAgain: String { "Enter: nog een ronde. ‘help’ toont wat er nog meer kan." }
  var pressAgainToLeave: String {
    "Nog eens Ctrl-C om te stoppen; een andere keer ga je hier verder."
  }
  var goodbye: String { "Tot de volgende keer." }
  func unknownCommand(_ word: String, meant: String?) -> String {
    "‘\(word.sanitizedForMessage)’ ken ik niet"
      + (meant.map { "; bedoel je ‘\($0)’?" } ?? ". Typ ‘oefen help’ voor wat er kan.")
  }
  func onlyAtQuestion(_ word: String) -> String {
    "‘\(word.sanitizedForMessage)’ werkt bij een vraag. Start met ‘oefen’ of ‘oefen oefen’."
  }
  func examDateSet(_ date: String, days: Int) -> String {
    days < 0 ? "Je tentamen was op \(date)." : "Je tentamen is op \(date), \(inDays(days))."
  }
  var examDateCleared: String { "De tentamendatum is gewist." }
  var noExamDate: String {
    "Er is geen tentamendatum. Zet die zo: tentamendatum 2027-01-20"
  }
  var badDate: String { "Dat is geen datum. Typ die als 2027-01-20 of 20-1-2027." }
  var dateInPast: String { "Die datum is al voorbij. Typ een dag die nog komt." }
  func resumed(_ number: Int, of count: Int) -> String {
    "Verder waar je was: vraag \(number) van \(count)."
  }
}

extension EnglishTexts {
  func courseState(due: Int, new: Int) -> String {
    switch (due, new) {
    case (0, 0): "all seen, nothing to repeat"
    case (0, _): "\(new) new, nothing to repeat"
    case (_, 0): "\(due) to repeat"
    default: "\(due) to repeat, \(new) new"
    }
  }
  func daysToExam(_ days: Int, on date: String) -> String {
    switch days {
    case 0: "Your exam is today. Good luck!"
    case 1: "Your exam is tomorrow (\(date))."
    default: "\(days) days to your exam (\(date))."
    }
  }
  func nextResume(_ number: Int, of count: Int) -> String {
    "Enter: on with question \(number) of \(count). ‘help’ shows what else there is."
  }
  func nextDue(_ count: Int) -> String {
    "Enter: \(count) \(count == 1 ? "question" : "questions"), starting with what is due. ‘help’ shows more."
  }
  func nextNew(_ count: Int) -> String {
    "Enter: \(count) new \(count == 1 ? "question" : "questions"). ‘help’ shows what else there is."
  }
  var nextAgain: String { "Enter: another round. ‘help’ shows what else there is." }
  var pressAgainToLeave: String { "Ctrl-C once more to leave; another time you go on from here." }
  var goodbye: String { "Until next time." }
  func unknownCommand(_ word: String, meant: String?) -> String {
    "I don't know ‘\(word.sanitizedForMessage)’"
      + (meant.map { "; did you mean ‘\($0)’?" } ?? ". Type ‘oefen help’ for what there is.")
  }
  func onlyAtQuestion(_ word: String) -> String {
    "‘\(word.sanitizedForMessage)’ works at a question. Start with ‘oefen’ or ‘oefen practise’."
  }
  func examDateSet(_ date: String, days: Int) -> String {
    days < 0 ? "Your exam was on \(date)." : "Your exam is on \(date), \(inDays(days))."
  }
  var examDateCleared: String { "The exam date was cleared." }
  var noExamDate: String { "There is no exam date. Set it like this: exam-date 2027-01-20" }
  var badDate: String { "That is no date. Type it as 2027-01-20 or 20-1-2027." }
  var dateInPast: String { "That date has passed. Type a day still to come." }
  func resumed(_ number: Int, of count: Int) -> String {
    "Picking up where you left off: question \(number) of \(count)."
  }
}
