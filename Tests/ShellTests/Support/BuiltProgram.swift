import Foundation
import TerminalHarness

/// Runs the built program as another program would: with pipes.
enum BuiltProgram {
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// `through` are words to put before the program, such as `setpriv` with its options.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String],
    through wrapper: [String] = []
  ) throws -> Result {
    let words = wrapper + [try PseudoTerminal.builtProduct("oefen")] + arguments
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { own, _ in own }
    let (standardInput, standardOutput, standardError) = (Pipe(), Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = standardOutput
    process.standardError = standardError
    // A program that ends before it has read everything is no crash of the test.
    signal(SIGPIPE, SIG_IGN)
    try process.run()
    try? standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try? standardInput.fileHandleForWriting.close()
    let output = try standardOutput.fileHandleForReading.readToEnd() ?? Data()
    let errors = try standardError.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }
}
