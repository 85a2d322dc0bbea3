import Terminal
import Testing

@Suite("Bars")
struct TextBarTests {
  @Test(
    "Filled columns",
    arguments: [
      (0, 10, "░░░░░░░░░░"),
      (0.5, 10, "█████░░░░░"),
      (1, 10, "██████████"),
      (0.001, 10, "█░░░░░░░░░"),
      (0.999, 10, "█████████░"),
      (-3, 4, "░░░░"),
      (7, 4, "████"),
      (.nan, 4, "░░░░"),
      (.infinity, 4, "████"),
      (0.5, 0, ""),
      (0.5, -1, ""),
      (0.4, 1, "░"),
    ] as [(Double, Int, String)])
  func bar(fraction: Double, width: Int, expected: String) {
    #expect(TextBar.blocks.bar(fraction: fraction, width: width) == expected)
  }

  @Test("ASCII")
  func ascii() {
    #expect(TextBar.ascii.bar(fraction: 0.3, width: 10) == "###.......")
  }
}
