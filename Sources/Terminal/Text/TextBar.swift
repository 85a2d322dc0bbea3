/// A share drawn as a bar of text. The caller writes the percentage beside it.
public struct TextBar: Equatable, Sendable {
  /// What a filled column and an empty one look like.
  public let filled: Character
  public let empty: Character

  /// `█████░░░░░`
  public static let blocks = TextBar(filled: "█", empty: "░")

  /// `#####.....`, for terminals without Unicode.
  public static let ascii = TextBar(filled: "#", empty: ".")

  /// The one that the user's locale can show.
  public static var forLocale: TextBar { TerminalLocale.isUTF8 ? blocks : ascii }

  /// A bar of exactly `width` columns; a `fraction` outside 0…1 counts as the nearest end.
  ///
  /// Full only from 1 on and empty only at 0, where there are columns enough to tell.
  public func bar(fraction: Double, width: Int) -> String {
    guard width > 0 else { return "" }
    let count = filledCount(fraction: fraction.isNaN ? 0 : min(max(fraction, 0), 1), width: width)
    return String(repeating: filled, count: count)
      + String(repeating: empty, count: width - count)
  }

  private func filledCount(fraction: Double, width: Int) -> Int {
    let count = Int((fraction * Double(width)).rounded())
    guard width > 1, fraction > 0, fraction < 1 else { return count }
    return min(max(count, 1), width - 1)
  }
}
