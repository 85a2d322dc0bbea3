import Terminal
import Testing

@Suite("Terminal size")
struct TerminalSizeTests {
  @Test(
    "Columns where the output is no terminal",
    arguments: [
      (nil, 80), ("100", 100), ("20", 20), ("500", 500), ("19", 80), ("501", 80), ("wide", 80),
      ("", 80), ("99999999999999999999", 80),
    ] as [(String?, Int)])
  func columns(variable: String?, expected: Int) {
    let environment = variable.map { ["COLUMNS": $0] } ?? [:]
    #expect(TerminalSize.columns(environment: environment, descriptor: -1) == expected)
  }
}
