import Foundation
import QuizModel
import TestSupport
import Testing

@testable import Shell

/// The man page holds what the help holds, and reads the same.
@Suite struct ManualTests {
  @Test(arguments: Language.allCases)
  func holdsEveryCommandAndOption(language: Language) throws {
    let texts = language.texts
    let page = Manual(texts: texts).text
    for command in CommandName.allCases {
      #expect(page.contains(Roff.escaped(texts.help(command).example)))
      #expect(page.contains(Roff.escaped("oefen " + command.word(in: language))))
      for option in texts.options(of: command) where option.flag != "--json" {
        #expect(page.contains(Roff.escaped(option.meaning.capitalizedFirst)), "\(option.flag)")
      }
    }
    #expect(page.utf8.allSatisfy { $0 < 0x80 }, "any troff reads it")
    #expect(try ProgramRun().run("help", "--man", "--language", language.rawValue).screen == page)
  }

  @Test func textIsNeverARequest() {
    #expect(Roff.escaped(".SH x") == "\\&.SH x")
    #expect(Roff.escaped("'br") == "\\(aqbr")
    #expect(Roff.escaped("a\\fB --x\n.so /etc/passwd") == "a\\efB \\-\\-x .so /etc/passwd")
    #expect(Roff.escaped("\"^`~") == "\\(dq\\(ha\\(ga\\(ti")
    #expect(Roff.escaped("‘één…’") == "\\[u2018]\\[u00E9]\\[u00E9]n\\[u2026]\\[u2019]")
  }

  private static let groff = "/usr/bin/groff"

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: groff), "groff isn't installed"),
    arguments: Language.allCases)
  func formatsWithoutWarnings(language: Language) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.groff)
    process.arguments = ["-man", "-Tutf8", "-ww", "-P-c", "-rLL=100n"]
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
    try process.run()
    let page = Manual(texts: language.texts).text
    // Less than a pipe holds at once, so this can't block.
    #expect(page.utf8.count < 60_000)
    try input.fileHandleForWriting.write(contentsOf: Data(page.utf8))
    try input.fileHandleForWriting.close()
    let shown = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    let warnings = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(String(decoding: warnings, as: UTF8.self) == "")
    let plain = shown.replacing(/.\u{8}/, with: "")
    for command in CommandName.allCases {
      #expect(plain.contains("$ oefen " + language.texts.help(command).example))
    }
    #expect(plain.contains("‘help student’"))
  }
}
