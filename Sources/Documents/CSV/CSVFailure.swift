import QuizModel

/// Why the rest of a file with separated values can't be read. What's wrong in one row is a finding
/// of who reads it instead.
public enum CSVFailure: Error, Equatable, Sendable {
  case file(FileBytes.Failure)
  /// Nothing in it, not even a header.
  case empty
  case utf16
  /// The first byte that isn't UTF-8, and the line it's in, from 1.
  case notUTF8(line: Int, byte: UInt8)
  /// A quote that opens in this line, from 1, is never closed: everything after it would be one
  /// value.
  case unclosedQuote(line: Int)
  case rowTooLong(limit: Int)
  case tooManyRows(limit: Int)
  case tooManyColumns(limit: Int)

  public var message: Message {
    switch self {
    case .file(let failure): failure.message
    case .empty:
      Message(
        nl: "het bestand is leeg; zet op de eerste regel de namen van de kolommen",
        en: "the file is empty; put the names of the columns on its first line")
    case .utf16:
      Message(
        nl: "het bestand is UTF-16 (‘Unicode-tekst’); bewaar het als CSV UTF-8",
        en: "the file is UTF-16 (“Unicode text”); save it as CSV UTF-8")
    case .notUTF8(let line, let byte):
      Self.notUTF8(line, byte)
    case .unclosedQuote(let line):
      Message(
        nl: "het aanhalingsteken dat in regel \(line) opent, wordt nergens gesloten; "
          + "sluit het of haal het weg",
        en: "the quote that opens in line \(line) is never closed; close it or remove it")
    case .rowTooLong(let limit):
      Message(
        nl: "een rij is langer dan \(limit >> 20) MiB; kijk of er een aanhalingsteken ontbreekt",
        en: "a row is longer than \(limit >> 20) MiB; look for a quote that is left open")
    case .tooManyRows(let limit):
      Message(
        nl: "het bestand heeft meer dan \(limit) rijen; splits het",
        en: "the file has more than \(limit) rows; split it")
    case .tooManyColumns(let limit):
      Message(
        nl: "het bestand heeft meer dan \(limit) kolommen; haal weg wat niet nodig is",
        en: "the file has more than \(limit) columns; remove those that aren't needed")
    }
  }

  /// Names the letter that the byte is in Windows' own encoding, which it usually was.
  private static func notUTF8(_ line: Int, _ byte: UInt8) -> Message {
    let code = (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    let letter = (0xA0...0xFF).contains(byte) ? "\(Character(Unicode.Scalar(byte)))" : nil
    let hint = letter.map { letter in
      (nl: " (in Windows-1252 een ‘\(letter)’)", en: " (‘\(letter)’ in Windows-1252)")
    }
    return Message(
      nl: "regel \(line) is geen UTF-8: daar staat de byte \(code)\(hint?.nl ?? ""); "
        + "bewaar het bestand als CSV UTF-8",
      en: "line \(line) is not UTF-8: it holds the byte \(code)\(hint?.en ?? ""); "
        + "save the file as CSV UTF-8")
  }
}

extension FileBytes.Failure {
  public var message: Message {
    switch self {
    case .missing:
      Message(nl: "het bestand is er niet", en: "the file is not there")
    case .notAFile:
      Message(nl: "dit is geen gewoon bestand", en: "this is not a regular file")
    case .unreadable(let reason):
      Message(
        nl: "het bestand kan niet gelezen worden (\(reason))",
        en: "the file can't be read (\(reason))")
    case .tooLarge(let limit):
      Message(
        nl: "het bestand is groter dan \(limit >> 20) MiB; splits het",
        en: "the file is larger than \(limit >> 20) MiB; split it")
    }
  }
}
