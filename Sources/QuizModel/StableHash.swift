/// FNV-1a with 64 bits (Fowler, Noll, Vo; RFC 9923): the same on every run, as Swift's own hashes
/// are not. It tells versions apart; it doesn't guard against forgery.
public struct StableHash: Sendable {
  @usableFromInline
  var state: UInt64 = 0xCBF2_9CE4_8422_2325

  public init() {}

  public var value: UInt64 { state }

  @inlinable
  public mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { combine(byte) }
  }

  @inlinable
  public mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// 16 hexadecimal digits.
  public var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
