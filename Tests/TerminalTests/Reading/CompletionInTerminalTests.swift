import TerminalHarness
import Testing

@Suite("Tab in a terminal")
struct CompletionInTerminalTests {
  @Test("The only candidate is completed, with a space behind it")
  func single() throws {
    let terminal = try startProbe()
    terminal.send("lees 1.3.1 l" + Key.tab)
    try terminal.expect("lees 1.3.1 lees ")
    terminal.send(Key.enter)
    try terminal.expect("line [lees 1.3.1 lees ]")
  }

  @Test("Several: first what they share, then the list with its notes, safely printed")
  func several() throws {
    let terminal = try startProbe()
    terminal.send("1" + Key.tab)
    try terminal.expect("1.3.")
    terminal.send(Key.tab)
    try terminal.expect("1.3.1  Klantenmatrix\r\n1.3.2  Kwaliteit␛[31m\r\n")
    try terminal.expect("1.3.")
    terminal.send("2" + Key.enter)
    try terminal.expect("line [1.3.2]")
  }

  @Test("The list keeps to a narrow window")
  func narrow() throws {
    let terminal = try startProbe(columns: 16)
    terminal.send("1.3." + Key.tab + Key.tab)
    try terminal.expect("1.3.1  Klanten…\r\n1.3.2  Kwalite…\r\n")
  }

  @Test("No file names, whatever is typed")
  func noFileNames() throws {
    let terminal = try startProbe()
    terminal.send("/et" + Key.tab + Key.tab + "~" + Key.tab + "\u{1B}?" + Key.enter)
    try terminal.expect("line [/et~]")
  }
}
