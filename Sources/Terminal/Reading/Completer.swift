internal import CReadline

/// Connects a request's candidates to readline's Tab.
///
/// A class, because readline holds a pointer to it while the line is edited.
final class Completer {
  /// Rows of a list; the rest is counted.
  static let maximumRowCount = 100

  private let candidates: (CompletionContext) -> [Completion]

  /// What the last Tab found, for the list that a second one shows.
  private var found: [Completion] = []

  init(candidates: @escaping (CompletionContext) -> [Completion]) {
    self.candidates = candidates
  }

  func attach() {
    creadline_set_completion(
      Unmanaged.passUnretained(self).toOpaque(),
      { context, line, wordStart, cursor, matches in
        guard let line, let matches else { return }
        Completer.from(context)?.complete(
          CompletionContext(
            bytes: bytes(of: line), wordStart: Int(wordStart), cursor: Int(cursor)),
          into: matches)
      },
      { context in
        Completer.from(context)?.printList()
      })
  }

  static func detach() {
    creadline_set_completion(nil, nil, nil)
  }

  private static func from(_ context: UnsafeMutableRawPointer?) -> Completer? {
    context.map { Unmanaged<Completer>.fromOpaque($0).takeUnretainedValue() }
  }

  private func complete(_ context: CompletionContext, into matches: OpaquePointer) {
    found = candidates(context)
    guard !found.isEmpty else { return }
    let texts = found.map(\.text)
    creadline_add_match(matches, Self.replacement(for: String(context.word), among: texts))
    guard texts.count > 1 else { return }
    for text in texts { creadline_add_match(matches, text) }
  }

  /// The only candidate, or what all begin with; never less than what was typed.
  static func replacement(for word: String, among texts: [String]) -> String {
    guard let first = texts.first else { return word }
    let common = texts.dropFirst().reduce(first[...]) { prefix, text in
      prefix.prefix(zip(prefix, text).prefix { $0 == $1 }.count)
    }
    return texts.count == 1 || common.hasPrefix(word) ? String(common) : word
  }

  private func printList() {
    // The last column stays free: a full row makes some terminals skip one.
    for row in Self.rows(of: found, width: Int(creadline_columns()) - 1) {
      creadline_print_row(row)
    }
  }

  /// One row a candidate, the notes under one another, with no raw control characters.
  static func rows(of candidates: [Completion], width: Int) -> [String] {
    let shown = candidates.prefix(maximumRowCount).map {
      (text: oneRow($0.text), note: oneRow($0.note ?? ""))
    }
    let textWidth = shown.map { displayWidth(of: $0.text) }.max() ?? 0
    let rows = shown.map { text, note in
      let gap = String(repeating: " ", count: textWidth - displayWidth(of: text) + 2)
      return truncated(note.isEmpty ? text : text + gap + note, toWidth: width)
    }
    let hiddenCount = candidates.count - shown.count
    return hiddenCount > 0 ? rows + ["… +\(hiddenCount)"] : rows
  }

  private static func oneRow(_ text: String) -> String {
    String(text.sanitized.map { $0.isNewline ? " " : $0 })
  }
}
