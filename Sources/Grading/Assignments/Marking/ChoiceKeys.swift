import QuizModel

/// The right options for a row: by the right numbers, and by the group's own earlier answers.
struct ChoiceKeys: Equatable {
  /// Empty where the data don't tell.
  var right: Set<OptionID> = []
  /// `nil` where there is no following through.
  var own: Set<OptionID>?
  /// Whether the earlier answers were right as given: then nothing was followed through.
  var isOwnRight = false
  /// Whether more than one is right as a number is near a border.
  var isAtBorder = false
  /// What a mirrored or a turned figure would give, from the numbers that count.
  var mirrored: Set<OptionID> = []
  var turned: Set<OptionID> = []
  /// The options at the other end, where the lowest or highest is asked.
  var opposite: Set<OptionID> = []
  /// Whether a number that counts is below 0, where the lowest is the furthest from 0.
  var isBelowZero = false
  /// Whether anything is known to be right.
  var isKnown: Bool { !right.isEmpty || own != nil }
}

/// Computes the right options of a part.
struct ChoiceKeyReading {
  let part: ChoicesPart
  let work: GroupWork

  func keys(row: String) -> ChoiceKeys {
    switch part.key {
    case .fixed(let options): ChoiceKeys(right: Set([options[row]].compactMap { $0 }))
    case .lowest(let id): extreme(of: id, row, isLowest: true)
    case .highest(let id): extreme(of: id, row, isLowest: false)
    case .lowestQuantity(let data, let name): lowestQuantity(data, name, row)
    case .quarter(let quarters): quarter(quarters, row)
    case .mapped(let id, let map): mapped(id, map, row)
    }
  }

  // MARK: Lowest and highest

  private func extreme(of id: PartID, _ row: String, isLowest: Bool) -> ChoiceKeys {
    guard let answered = work.numbers[id] else { return ChoiceKeys() }
    let cells = part.options.compactMap { option in
      answered.values[option.id.text] == nil
        ? nil : answered.cell(option.id.text, row: row).map { (option.id, $0) }
    }
    let numbers = cells.map { ($0.0, answered.keys[$0.1]) }
    var keys = ChoiceKeys(
      right: Self.ends(numbers, isLowest: isLowest),
      opposite: Self.ends(numbers, isLowest: !isLowest),
      isBelowZero: numbers.contains { $0.1.map { $0 < .zero } ?? false })
    let own = cells.map { ($0.0, possible(answered, $0.1)) }
    // Where all are equal there was nothing to choose.
    if Set(own.map { $0.1 }).count > 1 {
      let ends = Self.ends(own, isLowest: isLowest)
      keys.own = ends.isEmpty ? nil : ends
      keys.isOwnRight = cells.allSatisfy { answered.right.contains($0.1) }
    }
    return keys
  }

  /// All that share the lowest or highest number; none where a number is missing.
  private static func ends(
    _ numbers: [(OptionID, Rational?)], isLowest: Bool
  ) -> Set<OptionID> {
    let values = numbers.compactMap { $0.1 }
    guard values.count == numbers.count, let end = isLowest ? values.min() : values.max() else {
      return []
    }
    return Set(numbers.filter { $0.1 == end }.map { $0.0 })
  }

  private func lowestQuantity(_ data: PartID, _ name: String, _ row: String) -> ChoiceKeys {
    guard let data = work.data[data] else { return ChoiceKeys() }
    // Something that nobody answered is no lowest.
    let numbers = part.options.map { option in
      (option.id, data.value(of: Quantity(name: name, subject: option.id.text), row: row))
    }.filter { $0.1 != nil }
    return ChoiceKeys(
      right: Self.ends(numbers, isLowest: true), opposite: Self.ends(numbers, isLowest: false),
      isBelowZero: numbers.contains { $0.1.map { $0 < .zero } ?? false })
  }

  // MARK: Quarters

  private func quarter(_ quarters: ChoicesPart.Quarters, _ row: String) -> ChoiceKeys {
    guard let answered = work.numbers[quarters.part],
      let x = answered.cell(quarters.x, row: row), let y = answered.cell(quarters.y, row: row)
    else { return ChoiceKeys() }
    var keys = ChoiceKeys()
    if let first = answered.keys[x], let second = answered.keys[y] {
      keys.right = quarters.options(first, second)
      keys.isAtBorder = keys.right.count > 1
      keys.mirrored = quarters.options(first, second, isMirrored: true)
      keys.turned = quarters.options(second, first)
    }
    guard let first = possible(answered, x), let second = possible(answered, y) else { return keys }
    let own = quarters.options(first, second)
    keys.own = own
    keys.isOwnRight = answered.right.contains(x) && answered.right.contains(y)
    keys.isAtBorder = keys.isAtBorder || own.count > 1
    keys.mirrored.formUnion(quarters.options(first, second, isMirrored: true))
    keys.turned.formUnion(quarters.options(second, first))
    return keys
  }

  /// The group's own number, unless nothing can have it.
  private func possible(_ answered: AnsweredNumbers, _ cell: AnswerCell) -> Rational? {
    guard let number = answered.given[cell]?.value else { return nil }
    let range = answered.values[cell.value]?.range
    return range.map { $0.contains(number) } ?? true ? number : nil
  }

  // MARK: What belongs to another choice

  private func mapped(_ id: PartID, _ map: [OptionID: OptionID], _ row: String) -> ChoiceKeys {
    guard let answered = work.choices[id], let other = answered.row(of: row) else {
      return ChoiceKeys()
    }
    let right = answered.right[other] ?? []
    var keys = ChoiceKeys(right: Set(right.compactMap { map[$0] }))
    // Of a choice that can't be verified nothing follows.
    if !right.isEmpty, let chosen = answered.chosen[AnswerCell(row: other)],
      let follows = map[chosen]
    {
      keys.own = [follows]
      keys.isOwnRight = right.contains(chosen)
    }
    return keys
  }
}

extension ChoicesPart.Quarters {
  /// The quarters of a point: more than one within the band of a cut.
  func options(_ x: Rational, _ y: Rational, isMirrored: Bool = false) -> Set<OptionID> {
    let across = sides(x, cut.x).map { isMirrored ? !$0 : $0 }
    let up = sides(y, cut.y)
    return Set(
      across.flatMap { isHighX in
        up.map { isHighY in
          switch (isHighX, isHighY) {
          case (false, false): lowLow
          case (true, false): highLow
          case (false, true): lowHigh
          case (true, true): highHigh
          }
        }
      })
  }

  /// Whether a number is high; both near the cut.
  private func sides(_ number: Rational, _ cut: Rational) -> [Bool] {
    if number.isWithin(band, of: cut), band > .zero { return [false, true] }
    return [isAboveOnly ? number > cut : number >= cut]
  }
}
