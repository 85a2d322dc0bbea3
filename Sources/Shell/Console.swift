import Foundation
import QuizModel
import Terminal

/// Where screens are shown: one language, one style, the width as it is now.
struct Console {
  let output: any Output
  let messages: any Output
  let style: TerminalStyle
  let bar: TextBar
  let columns: () -> Int
  let texts: any Texts

  /// The columns that text fills: lines over 100 columns read badly.
  var width: Int { min(max(columns(), 20), 100) }

  func show(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    output.write(lines.joined(separator: "\n") + "\n")
  }

  /// A paragraph, wrapped.
  func say(_ text: String) {
    show(wrapped(text))
  }

  func wrapped(_ text: String) -> [String] { TextWrapping.wrap(text, width: width) }

  /// A paragraph that isn't part of the result: to standard error.
  func warn(_ text: String) {
    messages.write(wrapped(text).joined(separator: "\n") + "\n")
  }

  /// One JSON document with keys in a fixed order.
  func show(json value: some Encodable) throws(CommandFailure) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      output.write(String(decoding: try encoder.encode(value), as: UTF8.self) + "\n")
    } catch {
      throw CommandFailure(.ourBug, "\(error)")
    }
  }
}

/// An optional that stands in JSON as `null` instead of being left out.
struct OrNull<Value: Encodable>: Encodable {
  let value: Value?

  init(_ value: Value?) {
    self.value = value
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}

extension String {
  /// On one line and without control characters: for what a person typed or a file is called.
  var sanitizedLine: String {
    sanitized.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
