import QuestionTypes
import QuizModel

/// A number as a group typed it, read as a typed answer to a question is.
enum GivenNumber: Equatable {
  case missing
  /// With as many decimals as were typed.
  case value(Rational, decimals: Int)
  case unreadable(Message)

  /// What can't be at all, by `value`'s range, is read all the same: it's wrong and not unreadable.
  init(_ typed: String?, value: NumbersPart.Value, decimals: Int) {
    guard let typed else {
      self = .missing
      return
    }
    let field = NumberField(
      decimals: decimals, unit: nil, minimum: value.range?.lowerBound,
      maximum: value.range?.upperBound)
    do throws(Unreadable) {
      switch try Presentation.number(field).read(typed, shown: []) {
      case .number(let number): self = .value(number, decimals: Self.decimals(of: typed))
      default: self = .missing
      }
    } catch {
      switch error {
      case .empty: self = .missing
      case .outOfRange(let number, _, _): self = .value(number, decimals: Self.decimals(of: typed))
      default: self = .unreadable(Self.message(error, typed))
      }
    }
  }

  var value: Rational? {
    if case .value(let value, _) = self { value } else { nil }
  }

  /// Digits behind the last mark.
  private static func decimals(of typed: String) -> Int {
    let bytes = typed.utf8
    guard let mark = bytes.lastIndex(where: { $0 == 0x2C || $0 == 0x2E }) else { return 0 }
    return bytes[bytes.index(after: mark)...].prefix { (0x30...0x39).contains($0) }.count
  }

  private static func message(_ problem: Unreadable, _ typed: String) -> Message {
    switch problem {
    case .ambiguousNumber(_, let thousands, let decimal):
      Message(
        nl: "‘\(shown(typed))’ kan \(thousands.shortText(separator: ",")) zijn of "
          + "\(decimal.shortText(separator: ",")); laat de punt weg of schrijf meer decimalen",
        en:
          "‘\(shown(typed))’ can be \(thousands.shortText()) or \(decimal.shortText()); leave the "
          + "mark out or write more decimals")
    case .otherUnit(let unit, _):
      Message(
        nl: "bij ‘\(shown(typed))’ hoort de eenheid ‘\(shown(unit))’ niet",
        en: "the unit ‘\(shown(unit))’ doesn't belong to ‘\(shown(typed))’")
    default:
      Message(
        nl: "‘\(shown(typed))’ is geen getal", en: "‘\(shown(typed))’ is not a number")
    }
  }
}
