import Terminal
import Testing

@Suite("Styles")
struct TerminalStyleTests {
  @Test(
    "Colours are on in a terminal, unless refused",
    arguments: [
      (["TERM": "xterm"], true, true),
      ([:], true, true),
      (["TERM": "xterm"], false, false),
      (["TERM": "dumb"], true, false),
      (["NO_COLOR": "1"], true, false),
      (["NO_COLOR": "0"], true, false),
      (["NO_COLOR": ""], true, true),
    ] as [([String: String], Bool, Bool)])
  func detection(environment: [String: String], isTerminal: Bool, isColoured: Bool) {
    let style = TerminalStyle.detect(environment: environment, isTerminal: isTerminal)
    #expect(style.isColoured == isColoured)
  }

  @Test("Each style ends what it began")
  func sequences() {
    let style = TerminalStyle(isColoured: true)
    #expect(style.bold("x") == "\u{1B}[1mx\u{1B}[22m")
    #expect(style.dim("x") == "\u{1B}[2mx\u{1B}[22m")
    #expect(style.emphasis("x") == "\u{1B}[4mx\u{1B}[24m")
    #expect(style.good("x") == "\u{1B}[32mx\u{1B}[39m")
    #expect(style.bad("x") == "\u{1B}[31mx\u{1B}[39m")
    #expect(style.notice("x") == "\u{1B}[33mx\u{1B}[39m")
    #expect(style.bold("").isEmpty)
  }

  @Test("Without colours the text is as it was")
  func plain() {
    let style = TerminalStyle(isColoured: false)
    let styles = [style.bold, style.dim, style.emphasis, style.good, style.bad, style.notice]
    for apply in styles { #expect(apply("x") == "x") }
  }
}
