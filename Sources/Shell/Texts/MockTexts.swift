import QuizModel

/// Mock exams.
protocol MockTexts {
  func mockStart(_ title: String?, questions: Int, minutes: Int?) -> String
  func fewerQuestions(_ drawn: Int, of wanted: Int) -> String
  func minutesLeft(_ minutes: Int) -> String
  func timeIsUp(_ minutes: Int) -> String
  /// Under the first question. `mark` is a colon where a bare word could be the answer.
  func commandsInMock(mark: String) -> String
  var judgeHeading: String { get }
  var mockResultHeading: String { get }
  func grade(_ grade: String, isPass: Bool) -> String
  func gradeRule(cut: String, guess: String, knowledge: String) -> String
  var nextFeedback: String { get }
  var notAnswered: String { get }
  func testLine(questions: Int, minutes: Int?) -> String
}

/// What can't be done in a mock exam.
protocol MockProblemTexts {
  var notInMock: String { get }
  func noTest(_ name: String, meant: String?, known: [String]) -> String
  var noTests: String { get }
  /// A named test was asked with sections or a number of questions.
  var testIsFixed: String { get }
}

extension DutchTexts {
  func mockStart(_ title: String?, questions: Int, minutes: Int?) -> String {
    let time = minutes.map { ", \($0) minuten" } ?? ""
    return "\(title ?? "Proefexamen"): \(questions) \(questions == 1 ? "vraag" : "vragen")\(time). "
      + "Uitleg krijg je aan het eind. Met ‘terug’ verander je je laatste antwoord, met ‘stop’ "
      + "lever je in; met Ctrl-D ga je een andere keer verder."
  }
  func fewerQuestions(_ drawn: Int, of wanted: Int) -> String {
    "Er zijn maar \(drawn) van de \(wanted) vragen te trekken; de toets is dus korter."
  }
  func minutesLeft(_ minutes: Int) -> String {
    "Nog \(minutes) \(minutes == 1 ? "minuut" : "minuten")."
  }
  func timeIsUp(_ minutes: Int) -> String {
    "De \(minutes) minuten zijn om. Lever in met ‘stop’, of maak het af buiten de tijd."
  }
  var notInMock: String {
    "Tijdens een proefexamen kan dat niet. Lever in met ‘:stop’; dan krijg je bij elke vraag uitleg."
  }
  func commandsInMock(mark: String) -> String {
    let words = ["sla-over", "terug", "stop", "help"].map { mark + $0 }
    return "Ook mogelijk: weet niet, \(words.joined(separator: ", "))."
  }
  var judgeHeading: String { "Je open antwoorden" }
  var mockResultHeading: String { "Uitslag" }
  func grade(_ grade: String, isPass: Bool) -> String {
    "Cijfer: \(grade), \(isPass ? "een voldoende" : "nog geen voldoende")."
  }
  func gradeRule(cut: String, guess: String, knowledge: String) -> String {
    "Een 5,5 krijg je vanaf \(cut) punten: wat gokken gemiddeld oplevert (\(guess)) en \(knowledge) "
      + "van de rest."
  }
  var nextFeedback: String { "[Enter: uitleg bij de volgende vraag; stop: naar het advies]" }
  var notAnswered: String { "Niet beantwoord. Zo zit het:" }
  func noTest(_ name: String, meant: String?, known: [String]) -> String {
    let choice =
      known.isEmpty
      ? "Deze cursus heeft geen toetsen met een naam. ‘oefen proefexamen’ trekt vragen uit alles."
      : "Kies uit: \(known.joined(separator: ", "))."
    return "Een toets ‘\(name)’ is er niet"
      + (meant.map { "; bedoel je ‘\($0)’? " } ?? ". ") + choice
  }
  func testLine(questions: Int, minutes: Int?) -> String {
    "\(questions) vragen" + (minutes.map { ", \($0) min" } ?? "")
  }
  var noTests: String {
    "Deze cursus heeft geen toetsen met een naam. ‘oefen proefexamen’ trekt vragen uit alles."
  }
  var testIsFixed: String {
    "Een toets met een naam heeft zijn eigen vragen. Laat --section en --count weg, of de naam."
  }
}

extension EnglishTexts {
  func mockStart(_ title: String?, questions: Int, minutes: Int?) -> String {
    let time = minutes.map { ", \($0) minutes" } ?? ""
    return
      "\(title ?? "Mock exam"): \(questions) \(questions == 1 ? "question" : "questions")\(time). "
      + "Feedback comes at the end. ‘undo’ changes your last answer, ‘stop’ hands in; with Ctrl-D "
      + "you go on another time."
  }
  func fewerQuestions(_ drawn: Int, of wanted: Int) -> String {
    "Only \(drawn) of the \(wanted) questions can be drawn, so the test is shorter."
  }
  func minutesLeft(_ minutes: Int) -> String {
    "\(minutes) \(minutes == 1 ? "minute" : "minutes") left."
  }
  func timeIsUp(_ minutes: Int) -> String {
    "The \(minutes) minutes are over. Hand in with ‘stop’, or finish out of time."
  }
  var notInMock: String {
    "Not during a mock exam. Hand it in with ‘:stop’; then every question gets its feedback."
  }
  func commandsInMock(mark: String) -> String {
    let words = ["skip", "undo", "stop", "help"].map { mark + $0 }
    return "Also: don't know, \(words.joined(separator: ", "))."
  }
  var judgeHeading: String { "Your open answers" }
  var mockResultHeading: String { "Result" }
  func grade(_ grade: String, isPass: Bool) -> String {
    "Grade: \(grade) out of 10, \(isPass ? "a pass" : "not a pass yet")."
  }
  func gradeRule(cut: String, guess: String, knowledge: String) -> String {
    "A pass (5.5) takes \(cut) points: what guessing earns on average (\(guess)) and \(knowledge) "
      + "of the rest."
  }
  var nextFeedback: String { "[Enter: feedback on the next question; stop: to the advice]" }
  var notAnswered: String { "Not answered. This is how it is:" }
  func noTest(_ name: String, meant: String?, known: [String]) -> String {
    let choice =
      known.isEmpty
      ? "This course has no named tests. ‘oefen mock’ draws questions from everything."
      : "Choose one of: \(known.joined(separator: ", "))."
    return "There is no test ‘\(name)’"
      + (meant.map { "; did you mean ‘\($0)’? " } ?? ". ") + choice
  }
  func testLine(questions: Int, minutes: Int?) -> String {
    "\(questions) questions" + (minutes.map { ", \($0) min" } ?? "")
  }
  var noTests: String {
    "This course has no named tests. ‘oefen mock’ draws questions from everything."
  }
  var testIsFixed: String {
    "A named test has questions of its own. Leave out --section and --count, or the name."
  }
}
