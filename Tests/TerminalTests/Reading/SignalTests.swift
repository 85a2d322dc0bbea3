import TerminalHarness
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

@Suite("Signals in a terminal")
struct SignalTests {
  @Test("Ctrl-C drops the line, and says whether there was one")
  func interrupt() throws {
    let terminal = try startProbe()
    try terminal.type("weg")
    terminal.send(Key.controlC)
    try terminal.expect("^C")
    try terminal.expect("interrupted true")
    try terminal.expect("> ")
    terminal.send(Key.controlC)
    try terminal.expect("interrupted false")
    try terminal.expect("> ")
    terminal.send("nieuw" + Key.enter)
    try terminal.expect("line [nieuw]")
  }

  @Test("No Ctrl-C is lost, however closely it follows other keys")
  func interruptAfterTypeAhead() throws {
    let terminal = try startProbe()
    for _ in 0..<100 {
      terminal.send("abc")
      terminal.send(Key.controlC)
      try terminal.expect("interrupted")
      try terminal.expect("> ")
    }
  }

  @Test("Ctrl-C leaves a search, too")
  func interruptWithinSearch() throws {
    let terminal = try startProbe()
    terminal.send("een" + Key.enter)
    try terminal.expect("line [een]")
    try terminal.expect("> ")
    terminal.send(Key.controlR + "ee")
    try terminal.expect("i-search)")
    terminal.send(Key.controlC)
    try terminal.expect("interrupted")
    try terminal.expect("> ")
    terminal.send("nieuw" + Key.enter)
    try terminal.expect("line [nieuw]")
  }

  @Test("Ctrl-D on an empty line is the end; on another it deletes")
  func endOfInput() throws {
    let terminal = try startProbe()
    try terminal.type("ab")
    terminal.send(Key.controlA + Key.controlD + Key.enter)
    try terminal.expect("line [b]")
    try terminal.expect("> ")
    terminal.send(Key.controlD)
    try terminal.expect("\r\nend")
    #expect(try terminal.waitForExit().code == 0)
    #expect(terminal.hasInitialModes)
  }

  @Test("An ending signal gives the terminal back", arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func termination(signal: Int32) throws {
    let terminal = try startProbe()
    try terminal.type("half")
    #expect(!terminal.hasInitialModes)
    terminal.kill(signal)
    try terminal.expect("terminated")
    #expect(try terminal.waitForExit().code == 0)
    #expect(terminal.hasInitialModes)
  }

  @Test("An ending signal ends the wait within an unfinished paste")
  func terminationWithinPaste() throws {
    let terminal = try startProbe()
    terminal.send("\u{1B}[200~half")
    terminal.kill(SIGTERM)
    try terminal.expect("terminated")
    #expect(try terminal.waitForExit().code == 0)
  }

  @Test("Another width: the text comes back, with the cursor where it was")
  func resize() throws {
    let terminal = try startProbe()
    try terminal.type("abc")
    terminal.send(Key.left)
    terminal.resize(columns: 60, rows: 24)
    terminal.resize(columns: 50, rows: 24)
    try terminal.expect("resized [abc]")
    try terminal.expect("> ")
    terminal.send("X" + Key.enter)
    try terminal.expect("line [abXc]")
  }

  @Test("Another height alone changes nothing")
  func resizeOfRows() throws {
    let terminal = try startProbe()
    try terminal.type("abc")
    terminal.resize(columns: 80, rows: 40)
    terminal.send("d" + Key.enter)
    #expect(try !terminal.expect("line [abcd]").contains("resized"))
  }

  @Test("Ctrl-Z stops, and the line is there again afterwards")
  func suspend() throws {
    let probe = try PseudoTerminal.builtProduct("line-probe")
    let terminal = try PseudoTerminal(
      program: "/bin/bash", arguments: ["--norc", "--noprofile", "-i"],
      environment: probeEnvironment.merging(["HISTFILE": "/dev/null", "PS1": "shell$ "]) { $1 })
    try terminal.expect("shell$ ")
    terminal.send("'\(probe)' -" + Key.enter)
    try terminal.expect("ready")
    try terminal.expect("> ")
    try terminal.type("abc")
    terminal.send(Key.controlZ)
    try terminal.expect("Stopped")
    try terminal.expect("shell$ ")
    terminal.send("stty -a | tr ' ' '\\n' | grep -w icanon; fg" + Key.enter)
    try terminal.expect("\ricanon\r\n")
    try terminal.expect("abc")
    terminal.send("d" + Key.enter)
    try terminal.expect("line [abcd]")
  }

  @Test("Stopped from outside and continued: the modes are set again")
  func stopFromOutside() throws {
    let terminal = try startProbe()
    try terminal.type("abc")
    terminal.kill(SIGSTOP)
    terminal.kill(SIGCONT)
    try terminal.expect("abc")
    terminal.send("d" + Key.enter)
    try terminal.expect("line [abcd]")
  }

  @Test("A closed window ends the program, in a paste too", arguments: ["", "\u{1B}[200~half"])
  func closedWindow(text: String) throws {
    let terminal = try startProbe()
    terminal.send(text)
    terminal.close()
    let exit = try terminal.waitForExit()
    #expect(exit.code == 0)
    #expect(exit.maximumResidentBytes > 0)
  }

  @Test("A closed window ends the line where SIGHUP is ignored, too")
  func closedWindowWithoutSignal() throws {
    let probe = try PseudoTerminal.builtProduct("line-probe")
    let terminal = try PseudoTerminal(
      program: "/bin/sh", arguments: ["-c", "trap '' HUP; exec '\(probe)' -"],
      environment: probeEnvironment)
    try terminal.expect("ready")
    try terminal.expect("> ")
    terminal.send("\u{1B}[200~half")
    terminal.close()
    #expect(try terminal.waitForExit().code == 0)
  }
}
