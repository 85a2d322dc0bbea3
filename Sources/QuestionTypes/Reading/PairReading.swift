import QuizModel

/// Pairs of a number and a letter: `1c 2a 3b`, `1p,2v` or `1 c 2 a`. A hyphen leaves one open.
struct PairReading {
  /// What the numbers stand for, 1 first.
  private let numbered: [OptionID]
  private let lettered: [Character: OptionID]
  /// Whether each letter goes with one number at most.
  private let usesLettersOnce: Bool

  init(matching lists: MatchingLists, shown: [OptionID]) {
    numbered = lists.left.map { $0.id }
    let letters = shown.enumerated().map { (Character(LetterReading.letter($0)), $1) }
    lettered = Dictionary(letters) { first, _ in first }
    usesLettersOnce = true
  }

  init(classification lists: ClassificationLists, shown: [OptionID]) {
    numbered = shown
    lettered = Dictionary(lists.groups.map { ($0.letter, $0.id) }) { first, _ in first }
    usesLettersOnce = false
  }

  private var example: String {
    let letters = lettered.keys.sorted()
    let pairs = (0..<min(2, numbered.count)).map { "\($0 + 1)\(letters[$0 % letters.count])" }
    return pairs.joined(separator: " ")
  }

  func read(_ text: String) throws(Unreadable) -> [OptionID: OptionID] {
    var pairs: [OptionID: OptionID] = [:]
    var open: Set<OptionID> = []
    for (number, letter) in try tokens(text) {
      guard (1...max(numbered.count, 1)).contains(number), !numbered.isEmpty else {
        throw .notAPair(read: "\(number)\(letter)", example: example)
      }
      let id = numbered[number - 1]
      guard pairs[id] == nil, open.insert(id).inserted else { throw .usedTwice(["\(number)"]) }
      if letter == "-" { continue }
      guard let target = lettered[letter] else {
        throw .noSuchOption(read: String(letter), letters: lettered.keys.sorted().map(String.init))
      }
      pairs[id] = target
    }
    try checkWhole(pairs, answered: open)
    return pairs
  }

  private func checkWhole(
    _ pairs: [OptionID: OptionID], answered: Set<OptionID>
  ) throws(Unreadable) {
    let missing = numbered.indices.filter { !answered.contains(numbered[$0]) }
    guard missing.isEmpty else { throw .leftOut(missing.map { "\($0 + 1)" }) }
    guard usesLettersOnce else { return }
    let twice = lettered.filter { entry in pairs.values.count { $0 == entry.value } > 1 }
    guard twice.isEmpty else { throw .usedTwice(twice.keys.sorted().map(String.init)) }
  }

  /// Numbers with the letter behind each.
  private func tokens(_ text: String) throws(Unreadable) -> [(Int, Character)] {
    var tokens: [(Int, Character)] = []
    var digits = ""
    let kept = text.lowercased().filter { !$0.isWhitespace && !",;:=).".contains($0) }
    for character in kept {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else if let number = Int(digits), character == "-" || ("a"..."z").contains(character) {
        tokens.append((number, character))
        digits = ""
      } else {
        throw .notAPair(read: text, example: example)
      }
    }
    guard digits.isEmpty, !tokens.isEmpty else { throw .notAPair(read: text, example: example) }
    return tokens
  }
}
