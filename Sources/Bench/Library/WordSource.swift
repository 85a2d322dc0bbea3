import QuizModel

/// Words that are no words, some of them much more often than others, as in any language.
struct WordSource {
  private static let syllables = [
    "ka", "ri", "mo", "ten", "ver", "lo", "sta", "gen", "bie", "der", "wan", "kel", "pro", "dus",
    "mar", "zie", "hou", "gra", "pel", "nis", "tor", "bel", "kon", "fer",
  ]
  private static let common = [
    "de", "het", "een", "van", "in", "en", "is", "dat", "op", "te", "zijn", "voor", "met", "die",
    "aan", "er", "om", "ook", "als", "dan", "bij", "of", "uit", "nog", "naar", "heeft", "hij",
  ]
  private static let vocabularySize = 1 << 14

  private var generator: SeededGenerator
  private let vocabulary: [String]

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    vocabulary = (0..<Self.vocabularySize).map { _ in
      (0..<1 + generator.next(below: 3)).map { _ in
        Self.syllables[generator.next(below: Self.syllables.count)]
      }.joined()
    }
    self.generator = generator
  }

  mutating func number(below bound: Int) -> Int {
    generator.next(below: bound)
  }

  mutating func chance(_ percent: Int) -> Bool {
    generator.next(below: 100) < percent
  }

  mutating func word() -> String {
    if chance(45) { return Self.common[generator.next(below: Self.common.count)] }
    // Every doubling of the rank is as likely, so a word is the rarer the further it stands.
    return vocabulary[generator.next(below: 1 << (6 + generator.next(below: 9)))]
  }

  /// A long word that is rarely made twice.
  mutating func rareWord() -> String {
    vocabulary[generator.next(below: vocabulary.count)]
      + Self.syllables[generator.next(below: Self.syllables.count)]
      + Self.syllables[generator.next(below: Self.syllables.count)]
  }

  mutating func commonWords(_ count: Int) -> String {
    (0..<count).map { _ in Self.common[generator.next(below: Self.common.count)] }
      .joined(separator: " ")
  }

  mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in word() }.joined(separator: " ")
  }

  /// Without the full stop.
  mutating func sentence(_ count: Int) -> String {
    let text = words(count)
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
