import QuizModel

/// What is said of a response.
protocol FeedbackTexts {
  func verdict(_ verdict: Verdict) -> String
  var notKnown: String { get }
  var yourAnswer: String { get }
  /// Before the right answer, when another was given.
  var rightAnswer: String { get }
  var missed: String { get }
  var notRight: String { get }
  var leftRightly: String { get }
  var chosenRightly: String { get }
  var chosenWrongly: String { get }
  var explanation: String { get }
  var elementRight: String { get }
  var elementWrong: String { get }
  var modelAnswer: String { get }
  var judgeYourself: String { get }
  func judgePoint(_ number: Int, of count: Int) -> String
  var judgePrompt: String { get }
  var pointMade: String { get }
  var pointMissed: String { get }
  func source(_ title: String, _ place: String) -> String
  func readOn(_ section: SectionID, _ title: String) -> String
  func certaintyMark(_ mark: String, _ certainty: Certainty, isRight: Bool) -> String
  var nextQuestion: String { get }
  var toResult: String { get }
  var pauseCommands: String { get }
  var undone: String { get }
  var contested: String { get }
  var flagged: String { get }
}

/// What can't be done at a pause, or while judging an open answer.
protocol FeedbackProblemTexts {
  var judgeAgain: String { get }
  var flagNeedsRemark: String { get }
}

extension DutchTexts {
  func verdict(_ verdict: Verdict) -> String {
    switch verdict.outcome {
    case .correct: "Goed."
    case .partial: "Deels goed: \(percent(verdict.score.doubleValue)) van de punten."
    case .wrong: "Fout."
    }
  }

  var notKnown: String { "Genoteerd: dit weet je nog niet. Zo zit het:" }
  var yourAnswer: String { "Jouw antwoord" }
  var rightAnswer: String { "Goed is" }
  var notRight: String { "Niet juist" }
  var missed: String { "Niet gekozen, wel juist" }
  var leftRightly: String { "Terecht niet gekozen" }
  var chosenRightly: String { "Terecht gekozen" }
  var chosenWrongly: String { "Gekozen, niet juist" }
  var explanation: String { "Uitleg: " }
  var elementRight: String { "Goed" }
  var elementWrong: String { "Fout" }
  var modelAnswer: String { "Zo kan het: " }
  var judgeYourself: String {
    "Je antwoord is bewaard. Vergelijk het met het voorbeeld en kijk het zelf na: j of n."
  }
  func judgePoint(_ number: Int, of count: Int) -> String { "Punt \(number) van \(count): " }
  var judgePrompt: String { "j/n> " }
  var judgeAgain: String { "Typ j (ja, dat staat erin) of n (nee)." }
  var pointMade: String { "Staat erin" }
  var pointMissed: String { "Ontbreekt" }

  func source(_ title: String, _ place: String) -> String { "Bron: \(title), \(place)." }

  func readOn(_ section: SectionID, _ title: String) -> String {
    "Lees na: ‘lees \(section)’ (\(title))."
  }

  func certaintyMark(_ mark: String, _ certainty: Certainty, isRight: Bool) -> String {
    switch (certainty, isRight) {
    case (.sure, true): "Zekerheid: \(mark). Je was er zeker van, en terecht."
    case (.sure, false): "Zekerheid: \(mark). Je was er zeker van; dit is het onthouden waard."
    case (.unsure, true): "Zekerheid: \(mark). Je twijfelde, maar je wist het."
    case (.unsure, false): "Zekerheid: \(mark). Je twijfelde, en terecht."
    }
  }

  var nextQuestion: String { "[Enter] volgende vraag" }
  var toResult: String { "[Enter] naar de uitslag" }
  var pauseCommands: String {
    "Enter gaat verder. Je kunt ook ‘terug’ typen om je antwoord terug te nemen, ‘oneens’, "
      + "‘meld’ met een opmerking, ‘lees’, ‘uitleg’ of ‘stop’."
  }
  var undone: String { "Je antwoord is teruggenomen. Hier is de vraag opnieuw." }
  var contested: String { "Genoteerd dat je het er niet mee eens bent." }
  var flagged: String { "Dank je. Je opmerking bij deze vraag is bewaard." }
  var flagNeedsRemark: String { "Zet je opmerking erachter, zoals: :meld optie a klopt ook" }
}

extension EnglishTexts {
  func verdict(_ verdict: Verdict) -> String {
    switch verdict.outcome {
    case .correct: "Right."
    case .partial: "Partly right: \(percent(verdict.score.doubleValue)) of the points."
    case .wrong: "Wrong."
    }
  }

  var notKnown: String { "Noted: you don't know this yet. Here is how it is:" }
  var yourAnswer: String { "Your answer" }
  var rightAnswer: String { "The right answer" }
  var notRight: String { "Not right" }
  var missed: String { "Not chosen, but right" }
  var leftRightly: String { "Rightly not chosen" }
  var chosenRightly: String { "Rightly chosen" }
  var chosenWrongly: String { "Chosen, but wrong" }
  var explanation: String { "Explanation: " }
  var elementRight: String { "Right" }
  var elementWrong: String { "Wrong" }
  var modelAnswer: String { "It can go like this: " }
  var judgeYourself: String {
    "Your answer is saved. Compare it with the example and mark it yourself: y or n."
  }
  func judgePoint(_ number: Int, of count: Int) -> String { "Point \(number) of \(count): " }
  var judgePrompt: String { "y/n> " }
  var judgeAgain: String { "Type y (yes, it is there) or n (no)." }
  var pointMade: String { "It is there" }
  var pointMissed: String { "Missing" }

  func source(_ title: String, _ place: String) -> String { "Source: \(title), \(place)." }

  func readOn(_ section: SectionID, _ title: String) -> String {
    "Read on: ‘read \(section)’ (\(title))."
  }

  func certaintyMark(_ mark: String, _ certainty: Certainty, isRight: Bool) -> String {
    switch (certainty, isRight) {
    case (.sure, true): "Certainty: \(mark). You were sure, and rightly so."
    case (.sure, false): "Certainty: \(mark). You were sure; this one is worth remembering."
    case (.unsure, true): "Certainty: \(mark). You were unsure, but you knew."
    case (.unsure, false): "Certainty: \(mark). You doubted, and rightly so."
    }
  }

  var nextQuestion: String { "[Enter] next question" }
  var toResult: String { "[Enter] to the result" }
  var pauseCommands: String {
    "Enter goes on. You can also type ‘undo’ to take your answer back, ‘contest’, ‘flag’ with a "
      + "remark, ‘read’, ‘explain’ or ‘stop’."
  }
  var undone: String { "Your answer was taken back. Here is the question again." }
  var contested: String { "Noted that you contest this." }
  var flagged: String { "Thank you. Your remark on this question was kept." }
  var flagNeedsRemark: String {
    "Add your remark after it, for example: :flag option a is right too"
  }
}
