/// A part of a text that takes columns, or one that only sets a style.
enum StyledPiece: Equatable {
  case text(Substring)

  /// One sequence `ESC [ digits and semicolons m`.
  case style(Substring)
}

/// Cuts a text at the sequences that `TerminalStyle` writes. Any other escape stays text.
func styledPieces(of text: Substring) -> [StyledPiece] {
  var pieces: [StyledPiece] = []
  var rest = text
  var searched = rest.startIndex
  while let escape = rest.utf8[searched...].firstIndex(of: 0x1B) {
    guard let end = styleEnd(in: rest.utf8, from: escape) else {
      searched = rest.utf8.index(after: escape)
      continue
    }
    if rest.startIndex < escape { pieces.append(.text(rest[..<escape])) }
    pieces.append(.style(rest[escape..<end]))
    rest = rest[end...]
    searched = end
  }
  if !rest.isEmpty { pieces.append(.text(rest)) }
  return pieces
}

/// The place after a style sequence's `m`; nil when it is none.
private func styleEnd(
  in bytes: Substring.UTF8View, from escape: String.Index
) -> String.Index? {
  let parameters = bytes[escape...].dropFirst()
  guard parameters.first == UInt8(ascii: "[") else { return nil }
  let isParameter = { (byte: UInt8) in byte == UInt8(ascii: ";") || (0x30...0x39).contains(byte) }
  let final = parameters.dropFirst().drop(while: isParameter)
  return final.first == UInt8(ascii: "m") ? bytes.index(after: final.startIndex) : nil
}
