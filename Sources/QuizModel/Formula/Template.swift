/// A text with formulas in braces: `{k}` or `{k * w : 1}` with one decimal.
public struct Template: Sendable {
  private enum Part: Sendable {
    case text(String)
    case formula(Formula, decimals: Int?)
  }

  private let parts: [Part]

  /// A brace that isn't closed stays as it is.
  public init(_ source: String) throws(FormulaProblem) {
    var parts: [Part] = []
    var rest = source[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      parts.append(.text(String(rest[..<open])))
      parts.append(try Self.formula(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    parts.append(.text(String(rest)))
    self.parts = parts
  }

  private static func formula(_ source: Substring) throws(FormulaProblem) -> Part {
    let pieces = source.split(separator: ":", maxSplits: 1)
    let formula = try Formula(pieces.first.map(String.init) ?? "")
    guard pieces.count == 2 else { return .formula(formula, decimals: nil) }
    guard let decimals = Int(pieces[1].filter { $0 != " " }), (0...6).contains(decimals) else {
      throw FormulaProblem(reason: .badNumber(String(pieces[1])), place: pieces[0].count)
    }
    return .formula(formula, decimals: decimals)
  }

  /// The text with every formula's value; a number without stated decimals is written in full.
  public func text(
    _ values: [String: Rational], decimalMark: Character
  ) throws(FormulaFailure) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .text(let plain): text += plain
      case .formula(let formula, let decimals):
        let value = try formula.value(values)
        text +=
          decimals.map { value.text(decimals: $0, separator: decimalMark) }
          ?? value.shortText(separator: decimalMark)
      }
    }
    return text
  }
}

extension RichText {
  /// The same text with each piece of words changed.
  public func mapWords<Failure: Error>(
    _ change: (String) throws(Failure) -> String
  ) throws(Failure) -> RichText {
    var changed: [Block] = []
    for block in blocks { changed.append(try Self.map(block, change)) }
    return RichText(blocks: changed)
  }

  private static func map<Failure: Error>(
    _ block: Block, _ change: (String) throws(Failure) -> String
  ) throws(Failure) -> Block {
    switch block {
    case .paragraph(let inlines): return .paragraph(try map(inlines, change))
    case .list(let isOrdered, let items):
      return .list(isOrdered: isOrdered, items: try mapRows(items, change))
    case .table(let header, let rows):
      var changed: [[[Inline]]] = []
      for row in rows { changed.append(try mapRows(row, change)) }
      return .table(header: try mapRows(header, change), rows: changed)
    case .code(let text): return .code(try change(text))
    case .image(let path, let description):
      return .image(path: path, description: try change(description))
    }
  }

  private static func mapRows<Failure: Error>(
    _ rows: [[Inline]], _ change: (String) throws(Failure) -> String
  ) throws(Failure) -> [[Inline]] {
    var changed: [[Inline]] = []
    for row in rows { changed.append(try map(row, change)) }
    return changed
  }

  private static func map<Failure: Error>(
    _ inlines: [Inline], _ change: (String) throws(Failure) -> String
  ) throws(Failure) -> [Inline] {
    var changed: [Inline] = []
    for inline in inlines {
      switch inline {
      case .plain(let text): changed.append(.plain(try change(text)))
      case .emphasis(let text): changed.append(.emphasis(try change(text)))
      case .strong(let text): changed.append(.strong(try change(text)))
      }
    }
    return changed
  }
}
