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
  /// Joins what stands beside each other: *en*, *or*.
  static let coordinator = WordRoles(rawValue: 1 << 11)
  /// Opens a clause of its own: *die*, *because*.
  static let subordinator = WordRoles(rawValue: 1 << 12)
  /// After *niet*, makes it no negation: *niet alleen*.
  static let softener = WordRoles(rawValue: 1 << 13)
}

/// The words of a language that the checks know, found by hash.
struct Vocabulary: Sendable {
  let language: Language?
  private let hashes: [UInt32]
  private let roles: [WordRoles]

  /// Half-empty, so that most words are told unknown at the first look.
  private static let slotCount = 2048

  init(_ language: Language?, _ lists: [(WordRoles, String)]) {
    self.language = language
    var hashes = [UInt32](repeating: 0, count: Self.slotCount)
    var roles = [WordRoles](repeating: [], count: Self.slotCount)
    for (role, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        var hash = StableHash()
        hash.combine(word.utf8)
        let slot = Self.slot(of: hash.shortValue, in: hashes)
        hashes[slot] = hash.shortValue
        roles[slot].formUnion(role)
      }
    }
    self.hashes = hashes
    self.roles = roles
  }

  func roles(of hash: UInt32) -> WordRoles {
    roles[Self.slot(of: hash, in: hashes)]
  }

  /// Where a word stands, or the free slot where it would.
  private static func slot(of hash: UInt32, in hashes: [UInt32]) -> Int {
    var slot = Int(hash) & (slotCount - 1)
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

extension StableHash {
  /// Both halves of the hash in one, for a word among those of its question. It's never 0.
  var shortValue: UInt32 {
    max(1, UInt32(truncatingIfNeeded: value ^ value >> 32))
  }
}
