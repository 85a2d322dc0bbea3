import Documents
import QuizModel

/// What can be wrong with a value, in the words of a finding.
enum FieldProblems {
  static func outOfScale(_ text: String, _ scale: ClosedRange<Int>) -> Message {
    Message(
      nl: "\(shown(text)) valt buiten de schaal van \(scale.lowerBound) tot en met "
        + "\(scale.upperBound); dit antwoord telt als ontbrekend",
      en: "\(shown(text)) is outside the scale of \(scale.lowerBound) to \(scale.upperBound); "
        + "this answer counts as missing")
  }

  static func notWhole(_ text: String) -> Message {
    Message(
      nl: "'\(shown(text))' is geen heel getal; dit antwoord telt als ontbrekend",
      en: "'\(shown(text))' is not a whole number; this answer counts as missing")
  }

  static func unknownLabel(_ text: String) -> Message {
    Message(
      nl: "'\(shown(text))' is geen getal en geen bekend antwoord; zet het met zijn getal bij "
        + "\"labels\" in de kolomindeling; dit antwoord telt als ontbrekend",
      en: "'\(shown(text))' is neither a number nor a known answer; put it with its number under "
        + "\"labels\" in the column map; this answer counts as missing")
  }

  static let answeredTwice = Message(
    nl: "deze vraag is in twee kolommen beantwoord; de eerste telt",
    en: "this question is answered in two columns; the first counts")

  static func notNumber(_ text: String) -> Message {
    Message(
      nl: "'\(shown(text))' is geen getal; deze waarde telt als ontbrekend",
      en: "'\(shown(text))' is not a number; this value counts as missing")
  }

  static func formula(_ text: String) -> Message {
    Message(
      nl: "'\(shown(text))' is een formule en wordt niet uitgerekend; bewaar waarden als CSV",
      en: "'\(shown(text))' is a formula and isn't computed; save values as CSV")
  }

  static let null = Message(
    nl: "een NUL-byte in deze waarde; bewaar het bestand opnieuw als CSV UTF-8",
    en: "a NUL byte in this value; save the file anew as CSV UTF-8")

  static let textAfterQuote = Message(
    nl: "na het sluitende aanhalingsteken staat nog tekst; die is niet gelezen",
    en: "text follows the closing quote; it was not read")

  static func rowLength(_ count: Int, of columns: Int) -> Message {
    Message(
      nl: "deze rij heeft \(count) waarden en de kop \(columns); wat ontbreekt, telt als "
        + "ontbrekend, wat te veel is, is niet gelezen",
      en: "this row has \(count) values and the header \(columns); what is lacking counts as "
        + "missing, what is too much was not read")
  }

  static let emptyRow = Message(
    nl: "in deze rij staat geen antwoord; ze telt niet mee",
    en: "this row holds no answer; it isn't counted")

  static let incompleteRow = Message(
    nl: "in deze rij ontbreekt een naam of een waarde; ze telt niet mee",
    en: "this row lacks a name or a value; it isn't counted")

  static func weightsSum(_ sum: String) -> Message {
    Message(
      nl: "de gewichten zijn samen \(sum) en niet 100; deze respondent telt niet mee in de gewogen "
        + "score",
      en: "the weights add up to \(sum), not 100; this respondent isn't in the weighted score")
  }

  static func weight(_ text: String) -> Message {
    Message(
      nl: "'\(shown(text))' is geen gewicht van 0 tot en met 100 met ten hoogste drie decimalen; "
        + "deze respondent telt niet mee in de gewogen score",
      en:
        "'\(shown(text))' is no weight from 0 to 100 with at most three decimals; this respondent "
        + "isn't in the weighted score")
  }

  static func duplicate(_ id: String, row: Int) -> Message {
    Message(
      nl: "respondent '\(shown(id))' staat ook in rij \(row); beide rijen tellen mee",
      en: "respondent '\(shown(id))' is in row \(row) too; both rows count")
  }

  static func duplicates(_ count: Int) -> Message {
    Message(
      nl: "\(count) rijen zijn van een respondent die er al was; ze tellen alle mee",
      en: "\(count) rows are of a respondent who was there already; all of them count")
  }
}
