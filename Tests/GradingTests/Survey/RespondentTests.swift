import QuizModel
import Testing

@testable import Grading

@Suite struct RespondentTests {
  private func hash(_ text: String) -> RespondentHash {
    Array(text.utf8).withUnsafeBufferPointer { RespondentHash($0) }
  }

  /// Digests of MurmurHash3_x64_128 with seed 0, by the mmh3 5.3.1 of PyPI.
  static let digests: [(String, UInt64, UInt64)] = [
    ("", 0x0000_0000_0000_0000, 0x0000_0000_0000_0000),
    ("a", 0x8555_5565_F659_7889, 0xE6B5_3A48_510E_895A),
    ("hello", 0xCBD8_A7B3_41BD_9B02, 0x5B1E_906A_48AE_1D19),
    ("respondent-12", 0xF279_9BFB_07AD_15DA, 0x0B80_89F7_CCD7_C6A2),
    ("0123456789abcdef", 0x4BE0_6D94_CF4A_D1A7, 0x87C3_5B5C_63A7_08DA),
    ("0123456789abcdefg", 0x8E32_612D_AA45_F9DE, 0x0800_F4C2_06C3_72EE),
    ("The quick brown fox jumps over the lazy dog", 0xE34B_BC7B_BC07_1B6C, 0x7A43_3CA9_C49A_9347),
  ]

  @Test(arguments: digests)
  func publishedDigests(text: String, high: UInt64, low: UInt64) {
    let hash = hash(text)
    #expect(hash.high == high && hash.low == low)
  }

  @Test func repeatedOnesAreFoundInAllLedgers() {
    let ledgers = (0..<3).map { _ in RespondentLedger() }
    for number in 0..<30_000 { ledgers[number % 3].add(hash("r\(number)")) }
    #expect(RespondentLedger.repeated(in: ledgers, limit: 10).extraRows == 0)
    for number in [5, 5, 29_999, 17] { ledgers[0].add(hash("r\(number)")) }
    let (hashes, extraRows) = RespondentLedger.repeated(in: ledgers, limit: 10)
    #expect(hashes == Set([5, 29_999, 17].map { hash("r\($0)") }))
    #expect(extraRows == 4)
    #expect(RespondentLedger.repeated(in: ledgers, limit: 2).hashes.count == 2)
    #expect(RespondentLedger.repeated(in: [], limit: 2).extraRows == 0)
  }
}
