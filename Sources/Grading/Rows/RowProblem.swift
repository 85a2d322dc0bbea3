import QuizModel

/// What's wrong with one value of a row, or with the row as a whole.
struct RowProblem: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case missing
    case tooFewValues(Int)
    case tooManyValues(Int)
    case textAfterQuote
    case formula
    case controlCharacters
    case tooLong(limit: Int)
    case notANumber
    case ambiguousNumber
    case notWhole
    case outOfRange(ClosedRange<Int>)
    case tooLarge
    case noDate
    case shortYear
    case noSuchDay
    case monthFirst
    case afterReference(Day)
    /// Of a customer who stands in an earlier row too.
    case duplicate(row: Int)
    /// Of a customer whose amounts together are too large to add up.
    case sumTooLarge
  }

  let kind: Kind
  /// The value as it stands in the file; empty where there's none.
  var value = ""
}

extension RowProblem {
  /// The name of the check that finds it.
  var check: String {
    switch kind {
    case .missing: "value-missing"
    case .tooFewValues, .tooManyValues: "row-length"
    case .textAfterQuote: "quotes"
    case .formula: "formula"
    case .controlCharacters, .tooLong: "customer-name"
    case .notANumber, .ambiguousNumber, .notWhole: "number"
    case .outOfRange, .tooLarge, .sumTooLarge: "range"
    case .noDate, .shortYear, .noSuchDay, .monthFirst, .afterReference: "date"
    case .duplicate: "duplicate"
    }
  }

  /// A sentence without the place: what is read, and what is expected.
  var message: Message {
    let value = shown(self.value)
    switch kind {
    case .missing:
      return Message(nl: "hier ontbreekt een waarde", en: "a value is missing here")
    case .tooFewValues(let count):
      return Message(
        nl: "deze rij heeft maar \(count) waarden; de eerste regel noemt er meer",
        en: "this row has only \(count) values; the first line names more")
    case .tooManyValues(let count):
      return Message(
        nl: "deze rij heeft \(count) waarden, meer dan de eerste regel noemt; "
          + "zet een waarde met een scheidingsteken tussen aanhalingstekens",
        en: "this row has \(count) values, more than the first line names; "
          + "put quotes around a value that holds a separator")
    case .textAfterQuote:
      return Message(
        nl: "na het aanhalingsteken dat de waarde sluit, staat nog tekst",
        en: "text follows the quote that ends the value")
    case .formula:
      return Message(
        nl: "‘\(value)’ is een formule; zet er de uitkomst neer",
        en: "‘\(value)’ is a formula; put its result here")
    case .controlCharacters:
      return Message(
        nl: "‘\(value)’ bevat een teken dat in geen naam hoort",
        en: "‘\(value)’ holds a character that belongs in no name")
    case .tooLong(let limit):
      return Message(
        nl: "deze naam is langer dan \(limit) bytes", en: "this name is longer than \(limit) bytes")
    case .duplicate(let row):
      return Message(
        nl: "klant ‘\(value)’ staat ook in rij \(row); die eerste rij telt",
        en: "customer ‘\(value)’ is in row \(row) too; that first row counts")
    case .sumTooLarge:
      return Message(
        nl: "de bedragen van klant ‘\(value)’ zijn samen te groot om op te tellen",
        en: "the amounts of customer ‘\(value)’ are too large to add up")
    default:
      return numberMessage(value) ?? dateMessage(value)
    }
  }

  private func numberMessage(_ value: String) -> Message? {
    switch kind {
    case .notANumber:
      return Message(nl: "‘\(value)’ is geen getal", en: "‘\(value)’ is not a number")
    case .ambiguousNumber:
      return Message(
        nl: "‘\(value)’ kan een duizendtal zijn of een getal met drie decimalen; "
          + "noem het decimaalteken met --decimal , of --decimal .",
        en: "‘\(value)’ can be thousands or a number with three decimals; "
          + "name the decimal mark by --decimal , or --decimal .")
    case .notWhole:
      return Message(
        nl: "‘\(value)’ is geen heel getal", en: "‘\(value)’ is not a whole number")
    case .outOfRange(let range):
      let (low, high) = (range.lowerBound, range.upperBound)
      return high == Int(Int32.max)
        ? Message(
          nl: "‘\(value)’ is lager dan \(low), of veel te hoog",
          en: "‘\(value)’ is below \(low), or much too high")
        : Message(
          nl: "‘\(value)’ is niet van \(low) tot en met \(high)",
          en: "‘\(value)’ is not from \(low) to \(high)")
    case .tooLarge:
      return Message(
        nl: "‘\(value)’ is te groot: bedragen gaan tot 1 biljoen",
        en: "‘\(value)’ is too large: amounts go up to 1,000,000,000,000")
    default: return nil
    }
  }

  private func dateMessage(_ value: String) -> Message {
    switch kind {
    case .shortYear:
      Message(
        nl: "‘\(value)’ heeft een jaar van twee cijfers; schrijf er vier",
        en: "‘\(value)’ has a year of two digits; write four")
    case .noSuchDay:
      Message(
        nl: "‘\(value)’ staat niet op de kalender, of is niet van 1900 tot en met 2199",
        en: "‘\(value)’ is not in the calendar, or not from 1900 to 2199")
    case .monthFirst:
      Message(
        nl: "‘\(value)’ zet de maand voorop; schrijf de dag eerst, of jaar-maand-dag",
        en: "‘\(value)’ has the month first; write the day first, or year-month-day")
    case .afterReference(let day):
      Message(
        nl: "‘\(value)’ is na de peildatum \(day.iso)",
        en: "‘\(value)’ is after the reference date \(day.iso)")
    default:
      Message(
        nl: "‘\(value)’ is geen datum; schrijf 2026-12-31 of 31-12-2026",
        en: "‘\(value)’ is not a date; write 2026-12-31 or 31-12-2026")
    }
  }
}
