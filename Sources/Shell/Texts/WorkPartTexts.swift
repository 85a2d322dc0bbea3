import Documents
import Grading
import QuizModel

/// Answering a part of an assignment at the prompt, by the kind of part.
protocol WorkPartTexts {
  // MARK: Data

  /// What stands for a set to be drawn.
  var drawWord: String { get }
  func dataPrompt(canDraw: Bool) -> String
  func dataHelp(canDraw: Bool) -> String
  var dataGiven: String { get }
  var dataTaken: String { get }
  func givenData(_ data: GivenData, _ rows: RowCounts?) -> String
  func columnsDropped(_ names: [String]) -> String
  /// Before a path.
  var dataDrawn: String { get }

  // MARK: Numbers and choices

  var convention: String { get }
  func numberHelp(decimals: Int) -> String
  var choiceHelp: String { get }
  func chooseOne(of names: [String]) -> String
  func atReview(_ count: Int) -> String
  /// Under the only answer of a part.
  var atOneAnswer: String { get }
  func yourAnswer(_ text: String) -> String
  func pastedTooMuch(_ lines: Int) -> String
  var rowsAwaited: String { get }

  // MARK: Lists

  func listAsked(_ part: ListPart) -> String
  func askListGroups(_ label: String, _ count: ClosedRange<Int>) -> String
  func listGroupPrompt(_ label: String, _ number: Int) -> String
  func listGroupsHelp(_ label: String) -> String
  func fieldHelp(_ minimumWords: Int) -> String
  /// Under a list; the label of its groups where it has them.
  func atList(groups: String?) -> String
  func listHelp(_ groups: String?) -> String

  // MARK: Texts

  func textAsked(_ part: TextPart) -> String
  var atText: String { get }
  func textHelp(_ part: TextPart) -> String
  func wordPrompt(_ words: Int) -> String
  var newParagraph: String { get }
  var textStillEmpty: String { get }
  /// What clears a whole text.
  var allWord: String { get }
}

extension DutchTexts {
  // MARK: Data

  var drawWord: String { "trek" }
  func dataPrompt(canDraw: Bool) -> String {
    canDraw ? "Bestand (CSV), of trek: " : "Bestand (CSV): "
  }
  func dataHelp(canDraw: Bool) -> String {
    "Typ of sleep hier de naam van een CSV-bestand met jullie gegevens. Een export van Google Forms, "
      + "Microsoft Forms of Qualtrics kan ook. Het bestand komt in jullie inlevering te staan; "
      + "kolommen met namen en adressen niet."
      + (canDraw
        ? " Hebben jullie geen eigen gegevens, typ dan ‘trek’: jullie groep krijgt een eigen set."
        : "")
  }
  var dataGiven: String {
    "De gegevens zijn er. Enter: verder; een ander bestand komt ervoor in de plaats."
  }
  var dataTaken: String { "Bewaard in jullie werk. Enter: verder." }
  func givenData(_ data: GivenData, _ rows: RowCounts?) -> String {
    let name = data.name.isEmpty ? "" : " (\(data.name.sanitizedLine))"
    let source = data.source == .own ? "Eigen gegevens" : "Getrokken voor jullie groep"
    return "\(source)\(name). " + (rows.map { rowCounts($0) } ?? "")
  }
  func columnsDropped(_ names: [String]) -> String {
    "Weggelaten, want niet nodig: \(names.map { $0.sanitizedForMessage }.joined(separator: ", "))."
  }
  var dataDrawn: String {
    "Getrokken voor jullie groep. Voor een spreadsheet staat de set in:"
  }

  // MARK: Numbers and choices

  var convention: String { "Afspraak: " }
  func numberHelp(decimals: Int) -> String {
    "Typ het getal met een komma of een punt, afgerond op \(decimals) "
      + "\(decimals == 1 ? "decimaal" : "decimalen"). Meer getallen van één rij mogen achter elkaar, "
      + "met een spatie ertussen. Enter laat het zoals het is; ‘wis’ haalt het weg."
  }
  var choiceHelp: String {
    "Typ de letter van jullie keuze. Enter laat het zoals het is; ‘wis’ haalt het weg."
  }
  func chooseOne(of names: [String]) -> String {
    "Kies één \(names.first == "1" ? "nummer" : "letter"), \(names.first ?? "")–\(names.last ?? "")."
  }
  var atOneAnswer: String { "[Enter: verder; of typ een ander antwoord; terug]" }
  func yourAnswer(_ text: String) -> String { "Jullie antwoord: \(text)" }
  func atReview(_ count: Int) -> String {
    "[Enter: verder; \(count == 1 ? "1" : "1–\(count)"): verander die regel; terug]"
  }
  func pastedTooMuch(_ lines: Int) -> String {
    "Er is meer geplakt dan hier past: \(lines) \(lines == 1 ? "regel is" : "regels zijn") niet "
      + "gebruikt. Kijk na of alles op zijn plaats staat."
  }
  var rowsAwaited: String {
    "De rijen van dit onderdeel komen uit de gegevens, en die zijn er nog niet."
  }

  // MARK: Lists

  func listAsked(_ part: ListPart) -> String {
    let elements = part.elements.map { element in
      element.minimum > 1 ? "\(element.label) (minstens \(element.minimum))" : element.label
    }
    let variety = part.variety.map { variety in
      let label = part.fields.first { $0.id == variety.field }?.label ?? variety.field.text
      return " Bij ‘\(label)’ minstens \(variety.minimum) verschillende."
    }
    return "Gevraagd: \(elements.joined(separator: "; "))."
      + (part.groups.map { " Voor elke \($0.label) opnieuw." } ?? "") + (variety ?? "")
  }
  func askListGroups(_ label: String, _ count: ClosedRange<Int>) -> String {
    "Noem er \(span(count)), één per regel. Een lege regel sluit af."
  }
  func listGroupPrompt(_ label: String, _ number: Int) -> String {
    "\(label.capitalizedFirst) \(number): "
  }
  func listGroupsHelp(_ label: String) -> String {
    "Typ de naam van één \(label) per regel. Daarna vul je voor elke \(label) de lijst in."
  }
  func fieldHelp(_ minimumWords: Int) -> String {
    (minimumWords > 1 ? "Minstens \(minimumWords) woorden. " : "")
      + "Enter laat het zoals het is of slaat dit over; ‘:wis’ maakt het leeg."
  }
  func atList(groups: String?) -> String {
    groups == nil
      ? "[Enter: verder; een letter: erbij; een nummer: verander; wis 2]"
      : "[Enter: verder; 1a: erbij; een nummer: verander; + naam: nog een; wis 2]"
  }
  func listHelp(_ groups: String?) -> String {
    let add =
      groups.map {
        "Met een nummer en een letter, zoals 1b, komt er iets bij een \($0) bij; + met een naam is "
          + "nog een \($0)."
      } ?? "Met een letter komt er bij dat onderdeel iets bij."
    return add + " Een nummer verandert wat er staat, ‘wis’ met een nummer haalt het weg."
  }

  // MARK: Texts

  func textAsked(_ part: TextPart) -> String {
    let length = wordLimits(part.minimumWords, part.maximumWords).map { $0 + " " } ?? ""
    let titles = part.rubric.criteria.map { $0.title.inSentence }
    return length + "Beoordeeld op: \(titles.joined(separator: "; "))."
  }
  var atText: String {
    "[Typ of plak; een lege regel is een nieuwe alinea. :editor opent je editor, :verder sluit af]"
  }
  func textHelp(_ part: TextPart) -> String {
    "Elke regel komt achter wat er staat en is meteen bewaard. ‘:wis’ haalt de laatste regel weg, "
      + "‘:wis alles’ de hele tekst. ‘:editor’ opent de tekst in je editor. Commando's beginnen hier "
      + "met een dubbele punt. \(textAsked(part))"
  }
  func wordPrompt(_ words: Int) -> String { "\(words) \(words == 1 ? "woord" : "woorden")> " }
  var newParagraph: String { "Nieuwe alinea. Klaar met dit onderdeel? Typ :verder" }
  var textStillEmpty: String { "Nog leeg. Typ jullie tekst, of :verder om later terug te komen." }
  var allWord: String { "alles" }
}

extension EnglishTexts {
  // MARK: Data

  var drawWord: String { "draw" }
  func dataPrompt(canDraw: Bool) -> String {
    canDraw ? "File (CSV), or draw: " : "File (CSV): "
  }
  func dataHelp(canDraw: Bool) -> String {
    "Type or drop the name of a CSV file with your data. An export of Google Forms, Microsoft Forms "
      + "or Qualtrics will do too. The file becomes part of your submission; columns with names and "
      + "addresses don't."
      + (canDraw ? " Without data of your own, type ‘draw’: your group gets a set of its own." : "")
  }
  var dataGiven: String { "The data are there. Enter: go on; another file takes their place." }
  var dataTaken: String { "Kept in your work. Enter: go on." }
  func givenData(_ data: GivenData, _ rows: RowCounts?) -> String {
    let name = data.name.isEmpty ? "" : " (\(data.name.sanitizedLine))"
    let source = data.source == .own ? "Data of your own" : "Drawn for your group"
    return "\(source)\(name). " + (rows.map { rowCounts($0) } ?? "")
  }
  func columnsDropped(_ names: [String]) -> String {
    "Left out, as not needed: \(names.map { $0.sanitizedForMessage }.joined(separator: ", "))."
  }
  var dataDrawn: String {
    "Drawn for your group. For a spreadsheet the set is in:"
  }

  // MARK: Numbers and choices

  var convention: String { "Convention: " }
  func numberHelp(decimals: Int) -> String {
    "Type the number with a comma or a point, rounded to \(decimals) "
      + "\(decimals == 1 ? "decimal" : "decimals"). Several numbers of a row may follow each other, "
      + "with a space between. Enter leaves it as it is; ‘clear’ takes it away."
  }
  var choiceHelp: String {
    "Type the letter of your choice. Enter leaves it as it is; ‘clear’ takes it away."
  }
  func chooseOne(of names: [String]) -> String {
    "Choose one \(names.first == "1" ? "number" : "letter"), \(names.first ?? "")–\(names.last ?? "")."
  }
  var atOneAnswer: String { "[Enter: go on; or type another answer; back]" }
  func yourAnswer(_ text: String) -> String { "Your answer: \(text)" }
  func atReview(_ count: Int) -> String {
    "[Enter: go on; \(count == 1 ? "1" : "1–\(count)"): change that line; back]"
  }
  func pastedTooMuch(_ lines: Int) -> String {
    "More was pasted than fits here: \(lines) \(lines == 1 ? "line was" : "lines were") not used. "
      + "Check that everything is in its place."
  }
  var rowsAwaited: String { "The rows of this part come from the data, which aren't there yet." }

  // MARK: Lists

  func listAsked(_ part: ListPart) -> String {
    let elements = part.elements.map { element in
      element.minimum > 1 ? "\(element.label) (at least \(element.minimum))" : element.label
    }
    let variety = part.variety.map { variety in
      let label = part.fields.first { $0.id == variety.field }?.label ?? variety.field.text
      return " Under ‘\(label)’ at least \(variety.minimum) different ones."
    }
    return "Asked: \(elements.joined(separator: "; "))."
      + (part.groups.map { " Once more for each \($0.label)." } ?? "") + (variety ?? "")
  }
  func askListGroups(_ label: String, _ count: ClosedRange<Int>) -> String {
    "Name \(span(count)), one a line. An empty line ends the list."
  }
  func listGroupPrompt(_ label: String, _ number: Int) -> String {
    "\(label.capitalizedFirst) \(number): "
  }
  func listGroupsHelp(_ label: String) -> String {
    "Type the name of one \(label) a line. Then the list is filled in for each \(label)."
  }
  func fieldHelp(_ minimumWords: Int) -> String {
    (minimumWords > 1 ? "At least \(minimumWords) words. " : "")
      + "Enter leaves it as it is or passes it over; ‘:clear’ empties it."
  }
  func atList(groups: String?) -> String {
    groups == nil
      ? "[Enter: go on; a letter: add; a number: change; clear 2]"
      : "[Enter: go on; 1a: add; a number: change; + name: one more; clear 2]"
  }
  func listHelp(_ groups: String?) -> String {
    let add =
      groups.map {
        "A number and a letter, such as 1b, add an entry to a \($0); + with a name is one more "
          + "\($0)."
      } ?? "A letter adds an entry to that element."
    return add + " A number changes what is there, ‘clear’ with a number takes it away."
  }

  // MARK: Texts

  func textAsked(_ part: TextPart) -> String {
    let length = wordLimits(part.minimumWords, part.maximumWords).map { $0 + " " } ?? ""
    let titles = part.rubric.criteria.map { $0.title.inSentence }
    return length + "Judged by: \(titles.joined(separator: "; "))."
  }
  var atText: String {
    "[Type or paste; an empty line is a new paragraph. :editor opens your editor, :next ends]"
  }
  func textHelp(_ part: TextPart) -> String {
    "Each line goes behind what is there and is kept at once. ‘:clear’ takes the last line away, "
      + "‘:clear all’ the whole text. ‘:editor’ opens the text in your editor. Commands begin with a "
      + "colon here. \(textAsked(part))"
  }
  func wordPrompt(_ words: Int) -> String { "\(words) \(words == 1 ? "word" : "words")> " }
  var newParagraph: String { "New paragraph. Done with this part? Type :next" }
  var textStillEmpty: String { "Still empty. Type your text, or :next to come back later." }
  var allWord: String { "all" }
}
