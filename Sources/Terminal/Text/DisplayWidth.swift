internal import CReadline

/// Columns that a text takes on one row of a terminal; never negative.
///
/// Styles and control characters take none, CJK and emoji two, combining marks none.
public func displayWidth(of text: some StringProtocol) -> Int {
  if let count = printableASCIICount(text.utf8) { return count }
  return styledPieces(of: Substring(text)).reduce(0) { width, piece in
    guard case .text(let text) = piece else { return width }
    return text.reduce(width) { $0 + displayWidth(of: $1) }
  }
}

/// Columns of what a reader takes for one character: 0, 1, 2, seldom more.
///
/// The C library knows scalars only, and takes a family of four emoji for eight columns. A
/// sequence with a joiner (ZWJ), an emoji selector (VS16), a skin tone or two flag letters
/// takes two.
public func displayWidth(of character: Character) -> Int {
  let scalars = character.unicodeScalars
  guard let first = scalars.first else { return 0 }
  if scalars.dropFirst().isEmpty { return columns(of: first) }
  if isEmojiSequence(scalars, first: first) { return 2 }
  return scalars.reduce(0) { $0 + columns(of: $1) }
}

/// The number of bytes when each is a printable ASCII character.
private func printableASCIICount(_ bytes: some Collection<UInt8>) -> Int? {
  let count = bytes.withContiguousStorageIfAvailable { buffer in
    buffer.allSatisfy { (0x20...0x7E).contains($0) } ? buffer.count : nil
  }
  return count ?? nil
}

/// The text, cut to a width with `…` as its last column where it is too long.
///
/// For text without styles: a cut could lose the sequence that ends one.
public func truncated(_ text: String, toWidth width: Int) -> String {
  guard displayWidth(of: text) > width else { return text }
  var kept = ""
  var columns = 1
  for character in text {
    columns += displayWidth(of: character)
    guard columns <= width else { break }
    kept.append(character)
  }
  return width > 0 ? kept + "…" : ""
}

private func isEmojiSequence(
  _ scalars: Character.UnicodeScalarView, first: Unicode.Scalar
) -> Bool {
  guard first.properties.isEmoji else { return false }
  return scalars.dropFirst().contains { scalar in
    scalar.value == 0x200D || scalar.value == 0xFE0F || scalar.properties.isEmojiModifier
      || (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}

private func columns(of scalar: Unicode.Scalar) -> Int {
  if (0x20...0x7E).contains(scalar.value) { return 1 }
  TerminalLocale.useUTF8()
  let width = Int(creadline_scalar_width(scalar.value))
  if width >= 0 { return width }
  // Terminals draw a box for a character newer than the C library.
  return scalar.properties.generalCategory == .unassigned ? 1 : 0
}
