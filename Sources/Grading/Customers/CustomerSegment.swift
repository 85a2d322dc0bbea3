import QuizModel

/// Some customers in the order of the file, column by column; a column that the file doesn't have
/// is empty.
struct CustomerSegment: Sendable {
  var names = PackedNames()
  /// Days since the last purchase, from 0.
  var recency: [Int32] = []
  /// From 0.
  var frequency: [Int32] = []
  /// In millionths of the currency.
  var monetary: [Int64] = []
  /// The index of each ``RFMCode``, given or found.
  var codes: [UInt8] = []
  /// 0–100, in millionths.
  var returns: [Int32] = []
  /// In the steps of the file's ``RelationshipScale``.
  var relationships: [Int32] = []

  var count: Int { names.count }

  func code(_ place: Int) -> RFMCode { RFMCode(index: Int(codes[place])) }

  /// The same customers in no more memory than they need.
  var trimmed: CustomerSegment {
    CustomerSegment(
      names: names.trimmed, recency: recency.trimmed, frequency: frequency.trimmed,
      monetary: monetary.trimmed, codes: codes.trimmed, returns: returns.trimmed,
      relationships: relationships.trimmed)
  }

  /// Makes room for others; the memory stays.
  mutating func removeAll() {
    names.removeAll()
    recency.removeAll(keepingCapacity: true)
    frequency.removeAll(keepingCapacity: true)
    monetary.removeAll(keepingCapacity: true)
    codes.removeAll(keepingCapacity: true)
    returns.removeAll(keepingCapacity: true)
    relationships.removeAll(keepingCapacity: true)
  }
}

/// A value of a customer as a key to rank by: the higher, the better.
enum CustomerKey {
  /// Above every number of days.
  private static let longestAgo = UInt64(1) << 32
  private static let lowestAmount = UInt64(1) << 63

  static func recency(_ days: Int) -> UInt64 {
    longestAgo - UInt64(days)
  }

  static func frequency(_ count: Int) -> UInt64 {
    UInt64(count)
  }

  static func monetary(_ millionths: Int64) -> UInt64 {
    UInt64(bitPattern: millionths) ^ lowestAmount
  }

  /// Back from the key to the amount.
  static func millionths(_ key: UInt64) -> Int64 { Int64(bitPattern: key ^ lowestAmount) }

  /// Back from the key to the value.
  static func value(_ key: UInt64, of variable: RFMVariable) -> Rational {
    switch variable {
    case .recency: Rational(Int(longestAgo - key))
    case .frequency: Rational(Int(key))
    case .monetary: Rational(parts: Int(millionths(key)), of: Int(Amount.unit))
    }
  }
}

extension CustomerSegment {
  func key(_ variable: RFMVariable, _ place: Int) -> UInt64 {
    switch variable {
    case .recency: CustomerKey.recency(Int(recency[place]))
    case .frequency: CustomerKey.frequency(Int(frequency[place]))
    case .monetary: CustomerKey.monetary(monetary[place])
    }
  }

  /// Adds the keys of all customers, in their order.
  func appendKeys(_ variable: RFMVariable, to keys: inout [UInt64]) {
    switch variable {
    case .recency: for days in recency { keys.append(CustomerKey.recency(Int(days))) }
    case .frequency: for count in frequency { keys.append(CustomerKey.frequency(Int(count))) }
    case .monetary: for amount in monetary { keys.append(CustomerKey.monetary(amount)) }
    }
  }
}
