/// A man page in the making, in the language of man(7). Whatever its texts hold, none of it is
/// read as a request.
struct Roff {
  private(set) var text: String

  /// `part` names the part of the manual, such as "User Commands".
  init(title: String, section: Int, date: String, source: String, part: String) {
    let words = [title.uppercased(), "\(section)", date, source, part]
    text = ".TH " + words.map { "\"\(Self.escaped($0))\"" }.joined(separator: " ") + "\n"
  }

  mutating func heading(_ title: String) {
    text += ".SH \(Self.escaped(title.uppercased()))\n"
  }

  mutating func subheading(_ title: String) {
    text += ".SS \(Self.escaped(title))\n"
  }

  mutating func paragraph(_ words: String) {
    text += ".PP\n\(Self.escaped(words))\n"
  }

  /// How something is typed: words as they are in bold, values to fill in in italics.
  mutating func usage(_ line: String) {
    text += ".PP\n\(Self.styled(line))\n"
  }

  /// A name and what it means.
  mutating func term(_ name: String, _ meaning: String) {
    text += ".TP\n\\fB\(Self.escaped(name))\\fR\n\(Self.escaped(meaning))\n"
  }

  /// The same, with values to fill in.
  mutating func item(_ label: String, _ meaning: String) {
    text += ".TP\n\(Self.styled(label))\n\(Self.escaped(meaning))\n"
  }

  /// Lines as on a screen.
  mutating func example(_ lines: [String]) {
    text += ".PP\n.RS 4\n.EX\n" + lines.map { Self.escaped($0) + "\n" }.joined() + ".EE\n.RE\n"
  }

  // MARK: Escaping

  /// ASCII that gives exactly this text: troff turns bare `-`, `'`, `^`, `` ` `` and `~` into
  /// others, and reads a line that begins with `.` or `'` as a request.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "\"": result += "\\(dq"
      case "^": result += "\\(ha"
      case "`": result += "\\(ga"
      case "~": result += "\\(ti"
      case ".": result += result.isEmpty ? "\\&." : "."
      case "\n": result += " "
      case _ where !scalar.isASCII: result += "\\[u\(hexadecimal(scalar))]"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// At least four digits, as groff wants them.
  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func styled(_ line: String) -> String {
    var result = ""
    var word = ""
    for character in line {
      if character.isLetter || character.isNumber || "-./".contains(character) {
        word.append(character)
      } else {
        result += styled(word: word) + escaped(String(character))
        word = ""
      }
    }
    return result + styled(word: word)
  }

  private static func styled(word: String) -> String {
    guard let first = word.first else { return "" }
    let isValue = first.isLetter && !word.contains { $0.isLowercase }
    return "\\f\(isValue ? "I" : "B")\(escaped(word))\\fR"
  }
}
