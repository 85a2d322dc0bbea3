import Grading
import QuizModel

/// Judging texts at the prompt.
protocol ReviewTexts {
  var nothingToReview: String { get }
  func reviewOpening(_ marked: Int, of all: Int, as rater: String) -> String
  func reviewGuide(levels: Int) -> String
  func criterion(_ title: String, isKnockOut: Bool) -> String
  var goodAnswerHolds: String { get }
  func textPlace(_ place: Int, of count: Int, words: Int) -> String
  func markedBefore(_ letter: String, note: String) -> String
  func noteKept(isEmpty: Bool) -> String
  var nothingBefore: String { get }
  func allMarked(_ count: Int, _ path: String) -> String
  func reviewSkipped(_ count: Int, _ path: String) -> String
  func reviewStopped(_ marked: Int, of all: Int, _ path: String) -> String
  func passedOver(_ file: String, _ reason: String) -> String

  // Two raters.
  func nothingInCommon(_ first: String, _ second: String) -> String
  func kappaOverAll(_ kappa: Double?, n: Int) -> String
  func differenceCount(_ count: Int, open: Int) -> String
  func differencePlace(_ place: Int, of count: Int) -> String
  func gave(_ rater: String, _ letter: String, note: String) -> String
  var agreedOn: String { get }
  func settled(_ count: Int, left: Int, _ path: String) -> String
}

/// What goes wrong with marks.
protocol ReviewProblemTexts {
  func noMarks(of rater: String, _ path: String) -> String
}

extension DutchTexts {
  var nothingToReview: String { "Er zijn geen teksten om te beoordelen." }
  func reviewOpening(_ marked: Int, of all: Int, as rater: String) -> String {
    "\(rater): \(marked) van de \(all) oordelen gegeven. Je beoordeelt eerst alle teksten op één "
      + "criterium, in willekeurige volgorde en zonder namen. " + reviewGuide(levels: 0)
  }
  func reviewGuide(levels: Int) -> String {
    let letters =
      levels > 0 ? "een letter van a tot en met \(ReviewEntry.letter(levels - 1))" : "een letter"
    return "Typ \(letters), met een notitie erachter als je wilt; of: terug, sla-over, notitie "
      + "TEKST, stop."
  }
  func criterion(_ title: String, isKnockOut: Bool) -> String {
    "Criterium: \(title)"
      + (isKnockOut ? " (het laagste niveau kost alle punten van dit onderdeel)" : "")
  }
  var goodAnswerHolds: String { "Een goed antwoord:" }
  func textPlace(_ place: Int, of count: Int, words: Int) -> String {
    "Tekst \(place) van \(count), \(words) \(words == 1 ? "woord" : "woorden")"
  }
  func markedBefore(_ letter: String, note: String) -> String {
    "Je gaf: \(letter)" + (note.isEmpty ? "." : " (notitie: \(note)).")
  }
  func noteKept(isEmpty: Bool) -> String {
    isEmpty ? "Zonder notitie." : "De notitie hoort bij deze tekst."
  }
  var nothingBefore: String { "Dit is de eerste tekst." }
  func allMarked(_ count: Int, _ path: String) -> String {
    "Klaar: alle \(count) oordelen staan in \(path)."
  }
  func reviewSkipped(_ count: Int, _ path: String) -> String {
    "\(count) \(count == 1 ? "tekst is" : "teksten zijn") overgeslagen; die komen terug als je dit "
      + "nog eens start. De rest staat in \(path)."
  }
  func reviewStopped(_ marked: Int, of all: Int, _ path: String) -> String {
    "Gestopt: \(marked) van de \(all) oordelen staan in \(path). Start hetzelfde nog eens om "
      + "verder te gaan."
  }
  func passedOver(_ file: String, _ reason: String) -> String {
    "\(file) is overgeslagen: \(reason)."
  }

  func nothingInCommon(_ first: String, _ second: String) -> String {
    "\(first) en \(second) hebben nog geen tekst allebei beoordeeld."
  }
  func kappaOverAll(_ kappa: Double?, n: Int) -> String {
    guard let kappa else {
      return "Over alles is er geen kappa: er is te weinig verschil in de \(n) oordelen."
    }
    return "Over alles: kappa \(fixed(kappa, decimals: 2)), uit \(n) paren oordelen (kwadratisch "
      + "gewogen). 1 is volledig gelijk, 0 is zo gelijk als toeval."
  }
  func differenceCount(_ count: Int, open: Int) -> String {
    guard count > 0 else { return "Er zijn geen verschillen." }
    let all = count == 1 ? "Er is 1 verschil" : "Er zijn \(count) verschillen"
    if open == 0 { return "\(all), al overlegd." }
    return open == count
      ? "\(all) om samen te bespreken." : "\(all), waarvan \(open) om samen te bespreken."
  }
  func differencePlace(_ place: Int, of count: Int) -> String { "Verschil \(place) van \(count)" }
  func gave(_ rater: String, _ letter: String, note: String) -> String {
    "\(rater) gaf \(letter)" + (note.isEmpty ? "." : ": \(note)")
  }
  var agreedOn: String { "samen >" }
  func settled(_ count: Int, left: Int, _ path: String) -> String {
    let done = count == 1 ? "1 verschil is overlegd" : "\(count) verschillen zijn overlegd"
    return "\(done), \(left) nog open. Wat jullie vinden, staat in \(path)."
  }
  func noMarks(of rater: String, _ path: String) -> String {
    "Van \(rater) is er niets: \(path) bestaat niet. Laat die eerst beoordelen, of noem het "
      + "bestand bij --with."
  }
}

extension EnglishTexts {
  var nothingToReview: String { "There are no texts to judge." }
  func reviewOpening(_ marked: Int, of all: Int, as rater: String) -> String {
    "\(rater): \(marked) of \(all) marks given. You judge all texts on one criterion first, in "
      + "random order and without names. " + reviewGuide(levels: 0)
  }
  func reviewGuide(levels: Int) -> String {
    let letters =
      levels > 0 ? "a letter from a to \(ReviewEntry.letter(levels - 1))" : "a letter"
    return "Type \(letters), with a note behind it if you like; or: back, skip, note TEXT, stop."
  }
  func criterion(_ title: String, isKnockOut: Bool) -> String {
    "Criterion: \(title)"
      + (isKnockOut ? " (the lowest level costs all points of this part)" : "")
  }
  var goodAnswerHolds: String { "A good answer:" }
  func textPlace(_ place: Int, of count: Int, words: Int) -> String {
    "Text \(place) of \(count), \(words) \(words == 1 ? "word" : "words")"
  }
  func markedBefore(_ letter: String, note: String) -> String {
    "You gave: \(letter)" + (note.isEmpty ? "." : " (note: \(note)).")
  }
  func noteKept(isEmpty: Bool) -> String {
    isEmpty ? "Without a note." : "The note belongs to this text."
  }
  var nothingBefore: String { "This is the first text." }
  func allMarked(_ count: Int, _ path: String) -> String {
    "Done: all \(count) marks are in \(path)."
  }
  func reviewSkipped(_ count: Int, _ path: String) -> String {
    "\(count) \(count == 1 ? "text was" : "texts were") skipped and will come again when you start "
      + "this once more. The rest is in \(path)."
  }
  func reviewStopped(_ marked: Int, of all: Int, _ path: String) -> String {
    "Stopped: \(marked) of \(all) marks are in \(path). Start the same again to go on."
  }
  func passedOver(_ file: String, _ reason: String) -> String {
    "\(file) was passed over: \(reason)."
  }

  func nothingInCommon(_ first: String, _ second: String) -> String {
    "There is no text yet that both \(first) and \(second) have judged."
  }
  func kappaOverAll(_ kappa: Double?, n: Int) -> String {
    guard let kappa else {
      return "Over all there is no kappa: the \(n) marks differ too little."
    }
    return "Over all: kappa \(fixed(kappa, decimals: 2)), of \(n) pairs of marks (quadratic "
      + "weights). 1 is wholly equal, 0 is as equal as chance."
  }
  func differenceCount(_ count: Int, open: Int) -> String {
    guard count > 0 else { return "There are no differences." }
    let all = count == 1 ? "There is 1 difference" : "There are \(count) differences"
    if open == 0 { return "\(all), settled already." }
    return open == count ? "\(all) to talk over." : "\(all), \(open) of them to talk over."
  }
  func differencePlace(_ place: Int, of count: Int) -> String {
    "Difference \(place) of \(count)"
  }
  func gave(_ rater: String, _ letter: String, note: String) -> String {
    "\(rater) gave \(letter)" + (note.isEmpty ? "." : ": \(note)")
  }
  var agreedOn: String { "together >" }
  func settled(_ count: Int, left: Int, _ path: String) -> String {
    let done = count == 1 ? "1 difference is settled" : "\(count) differences are settled"
    return "\(done), \(left) still open. What you think is in \(path)."
  }
  func noMarks(of rater: String, _ path: String) -> String {
    "There is nothing of \(rater): \(path) doesn't exist. Let them judge first, or name the file "
      + "with --with."
  }
}
