import QuizModel

/// `1a 2b`, for as many as there are up to two.
private func example(_ count: Int, _ letters: [String]) -> String {
  (0..<min(2, count)).map { "\($0 + 1)\(letters[$0 % letters.count])" }.joined(separator: " ")
}

/// Around a question and the reading of its response.
protocol QuestionTexts {
  func questionHeading(number: Int, of count: Int, section: SectionID, points: Int) -> String
  /// What kind of response is asked.
  func instruction(_ presentation: Presentation) -> String
  func situation(_ title: String) -> String
  func hint(_ step: Int, of count: Int) -> String
  var skipped: String { get }
  func questionGone(_ question: QuestionID) -> String
  func readFirst(_ title: String) -> String
  /// Under the first question. `mark` is a colon where a bare word could be the answer.
  func commandsAtQuestion(mark: String) -> String
}

/// What can't be done at a question.
protocol QuestionProblemTexts {
  var noMoreHints: String { get }
  func unreadable(_ reason: Unreadable) -> String
  /// A command word was typed where it could be the answer.
  func commandOrAnswer(_ word: String) -> String
  /// After a response that can't be read, and that may be a command with a typo.
  func orCommand(_ meant: String) -> String
  var undoTooLate: String { get }
  var nothingToContest: String { get }
  var nothingEdited: String { get }
  var sessionUnderWay: String { get }
}

extension DutchTexts {
  func questionHeading(number: Int, of count: Int, section: SectionID, points: Int) -> String {
    let worth = points == 1 ? "" : " · \(points) punten"
    return "Vraag \(number) van \(count) · \(sectionName(section))\(worth)"
  }

  func instruction(_ presentation: Presentation) -> String {
    switch presentation {
    case .singleChoice(let choices) where choices.naming == .trueFalse:
      "Juist of onjuist? Typ j of n."
    case .singleChoice: "Kies één letter."
    case .multipleChoice(_, let count?): "Kies er \(count)."
    case .multipleChoice(_, nil): "Kies alle juiste. Hoeveel dat er zijn, bepaal je zelf."
    case .text(let field): field.words.map(words) ?? "Typ een kort antwoord."
    case .number(let field): number(field)
    case .gaps(let text): gaps(text.gaps.count)
    case .matching(let lists):
      "Zet bij elk cijfer één letter, elke letter hooguit één keer. Bijvoorbeeld: "
        + example(lists.left.count, ["a", "b", "c"])
    case .ordering: "Typ alle letters in de goede volgorde, met een spatie ertussen."
    case .classification(let lists):
      "Zet bij elk cijfer de letter van een groep. Bijvoorbeeld: "
        + example(lists.elements.count, lists.groups.map { String($0.letter) })
    case .open(let field): open(field.lines)
    }
  }

  private func gaps(_ count: Int) -> String {
    count == 1
      ? "Vul het gat." : "Vul de \(count) gaten, met een streep ertussen. Bijvoorbeeld: een | twee"
  }

  private func open(_ lines: Int?) -> String {
    let length = lines.map { " (zo'n \($0) regels)" } ?? ""
    return "Antwoord in eigen woorden\(length). Een lege regel sluit af; :editor opent je editor."
  }

  private func words(_ count: Int) -> String {
    count == 1 ? "Typ één woord." : "Typ \(count) woorden."
  }

  private func number(_ field: NumberField) -> String {
    let form =
      switch field.decimals {
      case 0: "Typ een geheel getal"
      case 1: "Typ een getal met 1 decimaal"
      default: "Typ een getal met \(field.decimals) decimalen"
      }
    return form + (field.unit.map { ", in \($0)." } ?? ".")
  }

  func situation(_ title: String) -> String { "Casus: \(title)" }
  func hint(_ step: Int, of count: Int) -> String { "Hint \(step) van \(count): " }
  var noMoreHints: String { "Meer hints zijn er niet. Typ ‘:uitleg’ voor het antwoord." }

  func unreadable(_ reason: Unreadable) -> String {
    switch reason {
    case .empty:
      "Ik lees nog geen antwoord. Weet je het niet? Typ dan ‘weet niet’."
    case .noSuchOption(let read, let letters):
      "Er is geen optie \(read.sanitizedForMessage). Kies uit \(list(letters))."
    case .oneOptionAsked(let read, let letters):
      "Ik lees meer dan één letter (‘\(read.sanitizedForMessage)’). Kies er één uit "
        + "\(list(letters))."
    case .otherCountAsked(let read, let asked, let letters):
      "Ik lees \(read) \(read == 1 ? "letter" : "letters"). Kies er \(asked) uit "
        + "\(list(letters)), bijvoorbeeld: \(letters.prefix(asked).joined(separator: " "))"
    case .notALetter(let read, let letters):
      "‘\(read.sanitizedForMessage)’ kan ik niet lezen. Typ een letter uit \(list(letters)), "
        + "bijvoorbeeld: \(letters.first ?? "a")"
    case .notANumber(let read):
      "‘\(read.sanitizedForMessage)’ kan ik niet als getal lezen. Typ het met cijfers, "
        + "bijvoorbeeld: 12,5"
    case .ambiguousNumber(let read, let thousands, let decimal):
      "‘\(read.sanitizedForMessage)’ kan \(thousands.text(decimals: 0)) zijn of "
        + "\(exact(decimal)). Typ het zonder punt voor de duizendtallen."
    case .outOfRange(let read, let minimum, let maximum):
      "Ik lees \(exact(read)), maar het antwoord ligt \(range(minimum, maximum)). Kijk je getal na."
    case .otherUnit(let read, let asked):
      "Ik lees de eenheid ‘\(read.sanitizedForMessage)’"
        + (asked.map { ", maar het antwoord is in \($0). Typ het in \($0)." }
          ?? ", maar er hoort geen eenheid bij. Typ alleen het getal.")
    case .nearTerm(let read, let term):
      "Ik lees ‘\(read.sanitizedForMessage)’. Bedoel je ‘\(term)’? Typ dat, of nog eens hetzelfde."
    case .otherGapCount(let read, let asked):
      "Ik lees \(read) \(read == 1 ? "deel" : "delen"), maar er zijn \(asked) gaten. "
        + "Zet er een streep tussen, en - voor een gat dat open blijft: een | twee"
    case .notAGapOption(let read, let gap, let options):
      "‘\(read.sanitizedForMessage)’ kan niet in gat \(gap). Kies uit: "
        + options.joined(separator: ", ") + "."
    case .notAPair(let read, let example):
      "‘\(read.sanitizedForMessage)’ kan ik niet lezen. Typ cijfers met letters, zoals: \(example)"
    case .usedTwice(let marks): "\(list(marks)) staat er twee keer. Gebruik elk één keer."
    case .leftOut(let marks):
      "\(list(marks)) \(marks.count == 1 ? "mist" : "missen") nog. Geef ze allemaal een plaats."
    case .tooLong(let limit):
      "Dat antwoord is langer dan \(limit) tekens. Maak het korter."
    }
  }

  private func list(_ letters: [String]) -> String {
    guard let last = letters.last, letters.count > 1 else { return letters.joined() }
    return letters.dropLast().joined(separator: ", ") + " en " + last
  }

  private func range(_ minimum: Rational?, _ maximum: Rational?) -> String {
    switch (minimum, maximum) {
    case (let low?, let high?): "tussen \(exact(low)) en \(exact(high))"
    case (let low?, nil): "op of boven \(exact(low))"
    case (nil, let high?): "op of onder \(exact(high))"
    case (nil, nil): "ergens anders"
    }
  }

  func commandOrAnswer(_ word: String) -> String {
    "‘\(word)’ is ook een commando. Typ :\(word) voor het commando, of nog eens \(word) als dat "
      + "je antwoord is."
  }

  func orCommand(_ meant: String) -> String { "Of bedoel je het commando ‘:\(meant)’?" }

  var undoTooLate: String {
    "Terugnemen kan alleen meteen na je antwoord. Beantwoord eerst deze vraag."
  }
  var nothingToContest: String {
    "Je kunt het pas oneens zijn als je antwoord is nagekeken. Beantwoord eerst deze vraag."
  }
  var nothingEdited: String {
    "Uit de editor kwam geen tekst. Typ je antwoord hier, of zet EDITOR op een editor die je hebt."
  }
  var skipped: String { "Overgeslagen. De vraag komt een andere keer terug." }
  var sessionUnderWay: String {
    "Je bent al aan het oefenen. Typ eerst ‘:stop’."
  }
  func questionGone(_ question: QuestionID) -> String {
    "De vraag \(question) staat niet meer in de cursus; die slaan we over."
  }
  func readFirst(_ title: String) -> String { "Lees: \(title)" }
  func commandsAtQuestion(mark: String) -> String {
    let words = ["uitleg", "sla-over", "lees", "stop", "help"].map { mark + $0 }
    return "Ook mogelijk: ? (hint), weet niet, \(words.joined(separator: ", ")). "
      + "Zet ! achter je antwoord als je het zeker weet, ? als je twijfelt."
  }

  func sectionName(_ section: SectionID) -> String {
    section.text.first?.isNumber == true ? "§ \(section)" : section.text
  }
}

extension EnglishTexts {
  func questionHeading(number: Int, of count: Int, section: SectionID, points: Int) -> String {
    let worth = points == 1 ? "" : " · \(points) points"
    return "Question \(number) of \(count) · \(sectionName(section))\(worth)"
  }

  func instruction(_ presentation: Presentation) -> String {
    switch presentation {
    case .singleChoice(let choices) where choices.naming == .trueFalse:
      "True or false? Type t or f."
    case .singleChoice: "Choose one letter."
    case .multipleChoice(_, let count?): "Choose \(count)."
    case .multipleChoice(_, nil): "Choose all that are right. How many is for you to know."
    case .text(let field): field.words.map(words) ?? "Type a short answer."
    case .number(let field): number(field)
    case .gaps(let text): gaps(text.gaps.count)
    case .matching(let lists):
      "Put one letter with each number, each letter once at most. For example: "
        + example(lists.left.count, ["a", "b", "c"])
    case .ordering: "Type all letters in the right order, with a space between."
    case .classification(let lists):
      "Put the letter of a group with each number. For example: "
        + example(lists.elements.count, lists.groups.map { String($0.letter) })
    case .open(let field): open(field.lines)
    }
  }

  private func gaps(_ count: Int) -> String {
    count == 1
      ? "Fill the gap." : "Fill the \(count) gaps, with a bar between. For example: one | two"
  }

  private func open(_ lines: Int?) -> String {
    let length = lines.map { " (some \($0) lines)" } ?? ""
    return "Answer in your own words\(length). An empty line ends it; :editor opens your editor."
  }

  private func words(_ count: Int) -> String {
    count == 1 ? "Type one word." : "Type \(count) words."
  }

  private func number(_ field: NumberField) -> String {
    let form =
      switch field.decimals {
      case 0: "Type a whole number"
      case 1: "Type a number with 1 decimal"
      default: "Type a number with \(field.decimals) decimals"
      }
    return form + (field.unit.map { ", in \($0)." } ?? ".")
  }

  func situation(_ title: String) -> String { "Case: \(title)" }
  func hint(_ step: Int, of count: Int) -> String { "Hint \(step) of \(count): " }
  var noMoreHints: String { "There are no more hints. Type ‘:explain’ for the answer." }

  func unreadable(_ reason: Unreadable) -> String {
    switch reason {
    case .empty:
      "I see no answer yet. If you don't know, type ‘don't know’."
    case .noSuchOption(let read, let letters):
      "There is no option \(read.sanitizedForMessage). Choose from \(list(letters))."
    case .oneOptionAsked(let read, let letters):
      "I read more than one letter (‘\(read.sanitizedForMessage)’). Choose one of "
        + "\(list(letters))."
    case .otherCountAsked(let read, let asked, let letters):
      "I read \(read) \(read == 1 ? "letter" : "letters"). Choose \(asked) of "
        + "\(list(letters)), for example: \(letters.prefix(asked).joined(separator: " "))"
    case .notALetter(let read, let letters):
      "I can't read ‘\(read.sanitizedForMessage)’. Type a letter from \(list(letters)), "
        + "for example: \(letters.first ?? "a")"
    case .notANumber(let read):
      "I can't read ‘\(read.sanitizedForMessage)’ as a number. Type it in digits, "
        + "for example: 12.5"
    case .ambiguousNumber(let read, let thousands, let decimal):
      "‘\(read.sanitizedForMessage)’ can be \(thousands.text(decimals: 0)) or "
        + "\(exact(decimal)). Type it without a mark for the thousands."
    case .outOfRange(let read, let minimum, let maximum):
      "I read \(exact(read)), but the answer lies \(range(minimum, maximum)). Check your number."
    case .otherUnit(let read, let asked):
      "I read the unit ‘\(read.sanitizedForMessage)’"
        + (asked.map { ", but the answer is in \($0). Type it in \($0)." }
          ?? ", but the answer has no unit. Type the number alone.")
    case .nearTerm(let read, let term):
      "I read ‘\(read.sanitizedForMessage)’. Did you mean ‘\(term)’? Type that, or the same again."
    case .otherGapCount(let read, let asked):
      "I read \(read) \(read == 1 ? "part" : "parts"), but there are \(asked) gaps. "
        + "Put a bar between them, and - for a gap that stays open: one | two"
    case .notAGapOption(let read, let gap, let options):
      "‘\(read.sanitizedForMessage)’ can't go in gap \(gap). Choose from: "
        + options.joined(separator: ", ") + "."
    case .notAPair(let read, let example):
      "I can't read ‘\(read.sanitizedForMessage)’. Type numbers with letters, like: \(example)"
    case .usedTwice(let marks): "\(list(marks)) stands there twice. Use each once."
    case .leftOut(let marks):
      "\(list(marks)) \(marks.count == 1 ? "is" : "are") missing. Give each a place."
    case .tooLong(let limit):
      "That answer is longer than \(limit) characters. Make it shorter."
    }
  }

  private func list(_ letters: [String]) -> String {
    guard let last = letters.last, letters.count > 1 else { return letters.joined() }
    return letters.dropLast().joined(separator: ", ") + " and " + last
  }

  private func range(_ minimum: Rational?, _ maximum: Rational?) -> String {
    switch (minimum, maximum) {
    case (let low?, let high?): "between \(exact(low)) and \(exact(high))"
    case (let low?, nil): "at or above \(exact(low))"
    case (nil, let high?): "at or below \(exact(high))"
    case (nil, nil): "elsewhere"
    }
  }

  func commandOrAnswer(_ word: String) -> String {
    "‘\(word)’ is a command too. Type :\(word) for the command, or \(word) once more if that is "
      + "your answer."
  }

  func orCommand(_ meant: String) -> String { "Or did you mean the command ‘:\(meant)’?" }

  var undoTooLate: String {
    "You can only take an answer back right after giving it. Answer this question first."
  }
  var nothingToContest: String {
    "You can only contest an answer once it has been marked. Answer this question first."
  }
  var nothingEdited: String {
    "No text came from the editor. Type your answer here, or set EDITOR to one that you have."
  }
  var skipped: String { "Skipped. The question returns another time." }
  var sessionUnderWay: String {
    "You are practising already. Type ‘:stop’ first."
  }
  func questionGone(_ question: QuestionID) -> String {
    "The question \(question) is no longer in the course; we skip it."
  }
  func readFirst(_ title: String) -> String { "Read: \(title)" }
  func commandsAtQuestion(mark: String) -> String {
    let words = ["explain", "skip", "read", "stop", "help"].map { mark + $0 }
    return "Also: ? (hint), don't know, \(words.joined(separator: ", ")). "
      + "Put ! after your answer when you are sure, ? when you doubt."
  }

  func sectionName(_ section: SectionID) -> String {
    section.text.first?.isNumber == true ? "§ \(section)" : section.text
  }
}

extension String {
  /// What a person typed, fit for the middle of a sentence: no control characters, and cut short.
  var sanitizedForMessage: String {
    let line = sanitizedLine
    return line.count > 40 ? line.prefix(39) + "…" : line
  }
}
