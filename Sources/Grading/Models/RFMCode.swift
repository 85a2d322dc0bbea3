/// The three classes of a customer, 1–5 each and 5 best: `544` is recency 5, frequency 4, monetary 4.
public struct RFMCode: Hashable, Comparable, Sendable {
  /// How many classes a variable has; 5 as in the course (IBM SPSS takes 5 unless told otherwise).
  public static let classes = 5
  /// How many codes there are.
  public static let count = classes * classes * classes

  /// From 0 for `111` to 124 for `555`, in the order of the codes.
  public let index: Int

  public init(index: Int) {
    precondition((0..<Self.count).contains(index), "a code has an index from 0 to 124")
    self.index = index
  }

  /// `nil` for a class that isn't 1…5.
  public init?(recency: Int, frequency: Int, monetary: Int) {
    let isClass = { (number: Int) in (1...Self.classes).contains(number) }
    guard isClass(recency), isClass(frequency), isClass(monetary) else { return nil }
    index = ((recency - 1) * Self.classes + frequency - 1) * Self.classes + monetary - 1
  }

  public var recency: Int { index / (Self.classes * Self.classes) + 1 }
  public var frequency: Int { index / Self.classes % Self.classes + 1 }
  public var monetary: Int { index % Self.classes + 1 }

  public subscript(variable: RFMVariable) -> Int {
    switch variable {
    case .recency: recency
    case .frequency: frequency
    case .monetary: monetary
    }
  }

  public var text: String { "\(recency)\(frequency)\(monetary)" }

  /// 544 for ``text`` `544`.
  public var number: Int { recency * 100 + frequency * 10 + monetary }

  /// Every code, from `111` to `555`.
  public static let all = (0..<count).map { RFMCode(index: $0) }

  public static func < (left: RFMCode, right: RFMCode) -> Bool { left.index < right.index }
}

/// What a customer's buying behaviour is told by.
public enum RFMVariable: String, CaseIterable, Sendable {
  /// Days since the last purchase: fewer is better.
  case recency
  /// How often the customer bought.
  case frequency
  /// What the customer spent, in whatever currency the file is in.
  case monetary
}
