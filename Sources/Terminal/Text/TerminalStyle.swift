/// How words are set off, or plain text where colours are off.
///
/// Only attributes and the two or three colours that read on light and dark backgrounds alike;
/// a colour always goes with a word or a sign that says the same.
public struct TerminalStyle: Equatable, Sendable {
  public let isColoured: Bool

  public init(isColoured: Bool) {
    self.isColoured = isColoured
  }

  /// Off when `NO_COLOR` holds anything (no-color.org), for `TERM=dumb`, and into pipes and files.
  public static func detect(environment: [String: String], isTerminal: Bool) -> Self {
    let isRefused = !(environment["NO_COLOR"] ?? "").isEmpty
    let isDumb = environment["TERM"] == "dumb"
    return Self(isColoured: isTerminal && !isRefused && !isDumb)
  }

  public func bold(_ text: String) -> String { styled(text, from: 1, to: 22) }
  public func dim(_ text: String) -> String { styled(text, from: 2, to: 22) }

  /// Underlined: fewer terminals know italics.
  public func emphasis(_ text: String) -> String { styled(text, from: 4, to: 24) }

  /// Green, for what is right.
  public func good(_ text: String) -> String { styled(text, from: 32, to: 39) }

  /// Red, for what is wrong.
  public func bad(_ text: String) -> String { styled(text, from: 31, to: 39) }

  /// Yellow, for what deserves a look.
  public func notice(_ text: String) -> String { styled(text, from: 33, to: 39) }

  /// `start` and `end` are parameters of the sequence Select Graphic Rendition (ECMA-48, 8.3.117).
  private func styled(_ text: String, from start: Int, to end: Int) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(start)m\(text)\u{1B}[\(end)m" : text
  }
}
