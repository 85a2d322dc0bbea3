import Mustache
import QuizModel

/// Escaping for HTML and XML, in elements and in quoted attributes.
///
/// Mustache's own escaping goes by `Character`. To that a quote with an accent on it is another
/// character than a quote, and so it could end an attribute; this one goes by scalars. It also
/// makes visible what a page can't hold or what would reorder the text around it: control
/// characters and marks for direction become U+FFFD.
struct Markup: MustacheContentType {
  /// As templates name it: `{{% CONTENT_TYPE: MARKUP }}`, at the top of each.
  static let name = "MARKUP"

  func escapeText(_ text: String) -> String { Self.escaped(text) }

  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      case "\t", "\r": escaped.append(" ")
      default: escaped.append(scalar.isPrintable ? scalar : "\u{FFFD}")
      }
    }
    return String(escaped)
  }
}

extension Unicode.Scalar {
  /// Neither a control character nor one of the two that XML 1.0 forbids.
  fileprivate var isPrintable: Bool {
    !isControl && value != 0xFFFE && value != 0xFFFF
  }
}
