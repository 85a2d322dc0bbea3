import QuizModel

/// What can be wrong with a text that should be JSON.
enum JSONProblem: Equatable {
  case tooLarge(limit: Int)
  case tooDeep(limit: Int)
  case byteOrderMark
  case notUTF8
  case unexpected(String, expected: Expected)
  case endOfFile(expected: Expected)
  case trailingComma
  case comment
  case textAfterEnd
  case controlCharacter(String)
  case badEscape(String)
  case badNumber(String)
  case duplicateKey(String)

  enum Expected {
    case value
    case keyOrEnd
    case key
    case colon
    case commaOrEnd
    case quote
  }

  var check: String {
    switch self {
    case .tooLarge, .tooDeep: "json-limits"
    case .byteOrderMark, .notUTF8: "json-utf8"
    case .duplicateKey: "json-duplicate-key"
    default: "json-syntax"
    }
  }

  var message: Message {
    switch self {
    case .tooLarge(let limit):
      Message(
        nl: "het bestand is groter dan \(limit >> 20) MiB; splits het",
        en: "the file is larger than \(limit >> 20) MiB; split it")
    case .tooDeep(let limit):
      Message(
        nl: "meer dan \(limit) lagen in elkaar; haal lagen weg",
        en: "nested more than \(limit) deep; flatten it")
    case .byteOrderMark:
      Message(
        nl: "het bestand begint met een byte-order mark; bewaar het als UTF-8 zonder BOM",
        en: "the file starts with a byte order mark; save it as UTF-8 without one")
    case .notUTF8:
      Message(
        nl: "hier staat geen geldige UTF-8; bewaar het bestand als UTF-8",
        en: "this is not valid UTF-8; save the file as UTF-8")
    case .unexpected(let read, let expected):
      Message(
        nl: "hier staat \(read), verwacht: \(expected.text.dutch)",
        en: "found \(read), expected \(expected.text.english)")
    case .endOfFile(let expected):
      Message(
        nl: "het bestand houdt op, verwacht: \(expected.text.dutch)",
        en: "the file ends here, expected \(expected.text.english)")
    case .trailingComma:
      Message(
        nl: "een komma na het laatste element; haal die weg",
        en: "a comma after the last element; remove it")
    case .comment:
      Message(
        nl: "JSON kent geen commentaar; haal het weg", en: "JSON has no comments; remove it")
    case .textAfterEnd:
      Message(
        nl: "er staat nog tekst na het einde; haal die weg",
        en: "there is text after the end; remove it")
    case .controlCharacter(let code):
      Message(
        nl: "een stuurteken (\(code)) in een tekst; schrijf een nieuwe regel als \\n",
        en: "a control character (\(code)) in a string; write a new line as \\n")
    case .badEscape(let escape):
      Message(
        nl: "\(escape) is geen geldige ontsnapping; schrijf een backslash als \\\\",
        en: "\(escape) is not a valid escape; write a backslash as \\\\")
    case .badNumber(let text):
      Message(
        nl: "\(text) is geen getal in JSON; schrijf het als 0.5 of -12",
        en: "\(text) is not a JSON number; write it like 0.5 or -12")
    case .duplicateKey(let key):
      Message(
        nl: "de sleutel \"\(key)\" staat hier voor de tweede keer; haal er een weg",
        en: "the key \"\(key)\" is here a second time; remove one")
    }
  }
}

extension JSONProblem.Expected {
  var text: Message {
    switch self {
    case .value: Message(nl: "een waarde", en: "a value")
    case .keyOrEnd: Message(nl: "een sleutel tussen quotes of }", en: "a quoted key or }")
    case .key: Message(nl: "een sleutel tussen quotes", en: "a quoted key")
    case .colon: Message(nl: "een dubbele punt", en: "a colon")
    case .commaOrEnd: Message(nl: "een komma of het sluithaakje", en: "a comma or the end bracket")
    case .quote: Message(nl: "een sluitende quote", en: "a closing quote")
    }
  }
}
