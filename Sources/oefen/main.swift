import Foundation
import QuizModel
import Shell
import Terminal

// A size limit on files is told as a full disk instead of ending the program.
signal(SIGXFSZ, SIG_IGN)

let environment = ProcessInfo.processInfo.environment
let now = environment["OEFEN_NOW"].flatMap { $0.isEmpty ? nil : $0 }
let frozen = now.flatMap(LocalInstant.init(iso:))
let output = DescriptorOutput(descriptor: 1)
var surroundings = Program.Surroundings(
  courseFolders: Paths.courseFolders(environment), dataFolder: Paths.dataFolder(environment),
  clock: SystemClock.clock(at: frozen), makeSeed: { UInt64.random(in: .min ... .max) },
  makeID: { UUID().uuidString.lowercased() }, output: output,
  messages: DescriptorOutput(descriptor: 2), isOutputTerminal: isatty(1) == 1,
  makeLineReader: makeLineReader,
  columns: { TerminalSize.columns(environment: environment, descriptor: 1) })
surroundings.programStamp = Paths.programStamp
surroundings.isMessageTerminal = isatty(2) == 1
surroundings.unreadableNow = frozen == nil ? now : nil
surroundings.edit = { Editor.edit($0, environment: environment) }
surroundings.editFile = { Editor.open($0, line: $1, environment: environment) }
let program = Program(
  arguments: Array(CommandLine.arguments.dropFirst()), environment: environment,
  surroundings: surroundings)
let status = program.run()
exit((output.hasFailed ? .cannotWrite : status).rawValue)
