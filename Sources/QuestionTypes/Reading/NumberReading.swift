import QuizModel

/// Reads a number as people type it: decimal comma or point, thousands separators, every minus
/// sign, a unit before or behind, a fraction such as 5/8.
struct NumberReading {
  private let field: NumberField

  init(_ field: NumberField) {
    self.field = field
  }

  func read(_ text: String) throws(Unreadable) -> Rational {
    var bare = String(text.map { Self.minusSigns.contains($0) ? "-" : $0 })
    let leading = Self.takeSign(&bare)
    try removeUnit(from: &bare, typed: text)
    let sign = leading ?? Self.takeSign(&bare) ?? .plus
    let value = sign.applied(to: try magnitude(bare, sign, typed: text))
    guard field.contains(value) else {
      throw .outOfRange(read: value, minimum: field.minimum, maximum: field.maximum)
    }
    return value
  }

  // MARK: Signs

  private enum Sign: Character {
    case plus = "+"
    case minus = "-"

    func applied(to value: Rational) -> Rational { self == .minus ? -value : value }
  }

  private static let minusSigns: Set<Character> = ["\u{2212}", "\u{2013}", "\u{2010}", "\u{2011}"]

  /// A sign stands before the unit or behind it: `-€ 5`, `€ -5`.
  private static func takeSign(_ text: inout String) -> Sign? {
    guard let sign = text.first.flatMap(Sign.init) else { return nil }
    text = String(text.dropFirst()).trimmed
    return sign
  }

  // MARK: Units

  private static let unitNames: [String: String] = [
    "%": "%", "procent": "%", "percent": "%", "€": "€", "euro": "€", "eur": "€",
  ]

  /// The unit with its other names; what isn't known here is itself.
  private static func canonical(_ unit: String) -> String {
    unitNames[unit.lowercased()] ?? unit.lowercased()
  }

  private func removeUnit(from text: inout String, typed: String) throws(Unreadable) {
    let isUnit = { (character: Character) in
      character.isLetter || character == "%" || character.isCurrencySymbol
    }
    let lead = String(text.prefix(while: isUnit))
    let tail = String(text.reversed().prefix { isUnit($0) || $0 == " " }.reversed())
    let unit = (lead + tail).trimmed
    guard !unit.isEmpty else { return }
    guard text.contains(where: { $0.isNumber }) else { throw .notANumber(read: typed) }
    let known = Self.unitNames[unit.lowercased()] != nil
    let asked = field.unit.map(Self.canonical)
    guard Self.canonical(unit) == asked else {
      throw known || asked != nil
        ? .otherUnit(read: unit, asked: field.unit) : .notANumber(read: typed)
    }
    text = String(text.dropFirst(lead.count).dropLast(tail.count)).trimmed
  }

  // MARK: Digits

  private func magnitude(
    _ text: String, _ sign: Sign, typed: String
  ) throws(Unreadable) -> Rational {
    if let fraction = Self.fraction(text) { return fraction }
    let body = try withoutSpaces(text, typed)
    guard let first = body.first, body.allSatisfy({ $0.isASCII }),
      first.isNumber || ".,".contains(first)
    else { throw .notANumber(read: typed) }
    let points = body.count { $0 == "." }
    let commas = body.count { $0 == "," }
    switch (points, commas) {
    case (0, 0): return try decimal(body, typed)
    case (1, 0), (0, 1): return try oneMark(body, sign, typed)
    case (_, 0): return try grouped(body, by: ".", typed)
    case (0, _): return try grouped(body, by: ",", typed)
    default: return try bothMarks(body, typed)
    }
  }

  /// `5/8`
  private static func fraction(_ text: String) -> Rational? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let top = Rational(decimal: String(parts[0]).trimmed),
      let bottom = Rational(decimal: String(parts[1]).trimmed)
    else { return nil }
    return top.divided(by: bottom)
  }

  private static let spaces: Set<Character> = [" ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’"]

  /// `12 345,6`: a space or an apostrophe parts thousands; `1 2` is two numbers.
  private func withoutSpaces(_ text: String, _ typed: String) throws(Unreadable) -> String {
    let groups = text.split(omittingEmptySubsequences: false) { Self.spaces.contains($0) }
    guard groups.count > 1 else { return text }
    let wholes = groups.dropLast() + [groups[groups.count - 1].prefix { !".,".contains($0) }]
    guard (1...3).contains(wholes[0].count), wholes.dropFirst().allSatisfy({ $0.count == 3 }),
      wholes.allSatisfy({ $0.allSatisfy { $0.isNumber } })
    else { throw .notANumber(read: typed) }
    return groups.joined()
  }

  private func decimal(_ text: String, _ typed: String) throws(Unreadable) -> Rational {
    let padded = text.hasPrefix(".") ? "0" + text : text
    guard text.allSatisfy({ $0.isNumber || $0 == "." }), let value = Rational(decimal: padded)
    else { throw .notANumber(read: typed) }
    return value
  }

  /// All marks are thousands separators.
  private func grouped(
    _ text: String, by mark: Character, _ typed: String
  ) throws(Unreadable) -> Rational {
    let groups = text.split(separator: mark, omittingEmptySubsequences: false)
    guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
      throw .notANumber(read: typed)
    }
    return try decimal(groups.joined(), typed)
  }

  /// The last mark is the decimal one, the other parts thousands.
  private func bothMarks(_ text: String, _ typed: String) throws(Unreadable) -> Rational {
    guard let last = text.lastIndex(where: { $0 == "." || $0 == "," }) else {
      throw .notANumber(read: typed)
    }
    let mark = text[last]
    let whole = String(text[..<last])
    guard !whole.contains(mark) else { throw .notANumber(read: typed) }
    let thousands = try grouped(whole, by: mark == "." ? "," : ".", typed)
    return try decimal(
      thousands.text(decimals: 0) + "." + text[text.index(after: last)...], typed)
  }

  /// One mark: decimal, unless three digits follow that can be thousands too.
  private func oneMark(_ text: String, _ sign: Sign, _ typed: String) throws(Unreadable) -> Rational
  {
    let decimal = try decimal(text.replacingMarks(with: "."), typed)
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    let canGroup =
      parts[1].count == 3 && (1...3).contains(parts[0].count) && !parts[0].hasPrefix("0")
    guard canGroup, let thousands = Rational(decimal: parts.joined()) else { return decimal }
    let readings = [decimal, thousands].filter { field.contains(sign.applied(to: $0)) }
    guard readings.count == 2 else { return readings.first ?? decimal }
    return try settle(decimal: decimal, thousands: thousands, sign, typed)
  }

  /// Both readings are possible numbers; the asked decimals and the unit decide, or nothing does.
  private func settle(
    decimal: Rational, thousands: Rational, _ sign: Sign, _ typed: String
  ) throws(Unreadable) -> Rational {
    if field.decimals >= 3 { return decimal }
    if field.decimals == 0 { return thousands }
    switch field.unit.map(Self.canonical) {
    case "€": return thousands
    case "%": return decimal
    default:
      throw .ambiguousNumber(
        read: typed, thousands: sign.applied(to: thousands), decimal: sign.applied(to: decimal))
    }
  }
}

extension String {
  fileprivate func replacingMarks(with mark: Character) -> String {
    String(map { $0 == "." || $0 == "," ? mark : $0 })
  }
}
