import QuizModel

/// What a word does in a question, as far as the checks care.
struct WordRoles: OptionSet, Sendable {
  let rawValue: UInt16

  /// Holds sentences together: articles, prepositions, auxiliaries.
  static let function = WordRoles(rawValue: 1 << 0)
  static let negation = WordRoles(rawValue: 1 << 1)
  /// Leaves no exception: *altijd*, *never*.
  static let absolute = WordRoles(rawValue: 1 << 2)
  /// Sets a task: *bereken*, *name*.
  static let task = WordRoles(rawValue: 1 << 3)
  /// What an option may be called: *antwoord*, *option*.
  static let optionNoun = WordRoles(rawValue: 1 << 4)
  /// *Alle*, *none*: as the first word of an option about the others.
  static let quantifier = WordRoles(rawValue: 1 << 5)
  /// Points at the other options: *bovenstaande*, *above*.
  static let pointer = WordRoles(rawValue: 1 << 6)
  /// Says who claims something: *volgens*, *according*.
  static let attribution = WordRoles(rawValue: 1 << 7)
  /// What a prompt without a point asks about: *stelling*, *statement*.
  static let claimNoun = WordRoles(rawValue: 1 << 8)
  /// What such a prompt asks of it: *juist*, *true*.
  static let truth = WordRoles(rawValue: 1 << 9)
  /// Asks for one of several: *welke*, *which*.
  static let chooser = WordRoles(rawValue: 1 << 10)
}

/// The words of a language that the checks know, found by hash.
struct Vocabulary: Sendable {
  let language: Language?
  private let hashes: [UInt64]
  private let roles: [WordRoles]

  /// Half-empty, so that most words are told unknown at the first look.
  private static let slotCount = 2048

  init(_ language: Language?, _ lists: [(WordRoles, String)]) {
    self.language = language
    var hashes = [UInt64](repeating: 0, count: Self.slotCount)
    var roles = [WordRoles](repeating: [], count: Self.slotCount)
    for (role, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        var hash = StableHash()
        hash.combine(word.utf8)
        let slot = Self.slot(of: hash.value, in: hashes)
        hashes[slot] = hash.value
        roles[slot].formUnion(role)
      }
    }
    self.hashes = hashes
    self.roles = roles
  }

  func roles(of hash: UInt64) -> WordRoles {
    roles[Self.slot(of: hash, in: hashes)]
  }

  /// Where a word stands, or the free slot where it would.
  private static func slot(of hash: UInt64, in hashes: [UInt64]) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slotCount - 1)
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (slotCount - 1) }
    return slot
  }

  /// For a BCP 47 code: `en-GB` is English. A language without word lists has none, and checks
  /// that need them find nothing.
  static func of(_ code: String) -> Vocabulary {
    switch Language(rawValue: code.prefix { $0 != "-" }.lowercased()) {
    case .dutch: dutch
    case .english: english
    case nil: unknown
    }
  }

  private static let unknown = Vocabulary(nil, [])
}
