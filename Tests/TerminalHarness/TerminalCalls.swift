#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// A moment after which waiting makes no sense, on a clock that nobody sets.
struct Deadline {
  let end: ContinuousClock.Instant

  init(seconds: Double) {
    end = ContinuousClock.now + .seconds(seconds)
  }

  var isOver: Bool { ContinuousClock.now >= end }
}

/// The outer end of a new terminal, and the path of the inner one.
func openTerminal(columns: Int, rows: Int) throws -> (master: Int32, name: String) {
  var master: Int32 = -1
  var inner: Int32 = -1
  var name = [CChar](repeating: 0, count: 1_024)
  guard openpty(&master, &inner, nil, nil, nil) == 0,
    ttyname_r(inner, &name, name.count) == 0
  else { throw PseudoTerminal.Failure.cannotStart(program: "a terminal", errorNumber: errno) }
  setSize(of: master, columns: columns, rows: rows)
  _ = fcntl(master, F_SETFD, FD_CLOEXEC)
  _ = fcntl(master, F_SETFL, O_NONBLOCK)
  closeDescriptor(inner)
  return (master, text(of: name))
}

/// The text before the terminating NUL.
func text(of buffer: [CChar]) -> String {
  String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// The terminal's modes, as bytes to compare.
func modes(of terminal: Int32) -> [UInt8] {
  var modes = termios()
  tcgetattr(terminal, &modes)
  return withUnsafeBytes(of: modes) { Array($0) }
}

func setSize(of terminal: Int32, columns: Int, rows: Int) {
  var size = winsize()
  size.ws_col = UInt16(clamping: columns)
  size.ws_row = UInt16(clamping: rows)
  _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
}

func hasInput(_ descriptor: Int32, milliseconds: Int32) -> Bool {
  var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  return poll(&request, 1, milliseconds) > 0
}

/// Starts a program as the leader of a new session. It opens the terminal by its path, which
/// makes it the session's own.
func spawn(
  _ program: String, arguments: [String], environment: [String: String], terminal: String
) throws -> pid_t {
  var attributes = emptySpawnAttributes()
  var actions = emptySpawnFileActions()
  posix_spawnattr_init(&attributes)
  posix_spawn_file_actions_init(&actions)
  defer {
    posix_spawnattr_destroy(&attributes)
    posix_spawn_file_actions_destroy(&actions)
  }
  resetSignals(in: &attributes)
  posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
  posix_spawn_file_actions_adddup2(&actions, 0, 1)
  posix_spawn_file_actions_adddup2(&actions, 0, 2)

  let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  var process: pid_t = 0
  let status = withCStrings([program] + arguments) { arguments in
    withCStrings(variables) { variables in
      posix_spawn(&process, program, &actions, &attributes, arguments, variables)
    }
  }
  guard status == 0 else {
    throw PseudoTerminal.Failure.cannotStart(program: program, errorNumber: status)
  }
  return process
}

#if canImport(Darwin)
  typealias SpawnAttributes = posix_spawnattr_t?
  typealias SpawnFileActions = posix_spawn_file_actions_t?
  let newSessionFlag = Int32(POSIX_SPAWN_SETSID)
  func emptySpawnAttributes() -> SpawnAttributes { nil }
  func emptySpawnFileActions() -> SpawnFileActions { nil }
#else
  typealias SpawnAttributes = posix_spawnattr_t
  typealias SpawnFileActions = posix_spawn_file_actions_t
  /// `POSIX_SPAWN_SETSID` of glibc's spawn.h, which hides it behind a feature macro.
  let newSessionFlag: Int32 = 0x80
  func emptySpawnAttributes() -> SpawnAttributes { SpawnAttributes() }
  func emptySpawnFileActions() -> SpawnFileActions { SpawnFileActions() }
#endif

/// The test runner ignores or blocks some signals, and a child would inherit that.
func resetSignals(in attributes: inout SpawnAttributes) {
  var all = sigset_t()
  var none = sigset_t()
  sigfillset(&all)
  sigemptyset(&none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  posix_spawnattr_setsigmask(&attributes, &none)
  let flags = newSessionFlag | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
  posix_spawnattr_setflags(&attributes, Int16(flags))
}

/// Nil while the process runs.
func reaped(_ process: pid_t) throws -> PseudoTerminal.Exit? {
  var status: Int32 = 0
  var usage = rusage()
  guard wait4(process, &status, WNOHANG, &usage) == process else { return nil }
  let signal = status & 0x7F
  #if canImport(Darwin)
    let bytesPerUnit = 1
  #else
    let bytesPerUnit = 1_024
  #endif
  return PseudoTerminal.Exit(
    code: signal == 0 ? (status >> 8) & 0xFF : nil,
    signal: signal == 0 ? nil : signal,
    userMicroseconds: microseconds(usage.ru_utime),
    systemMicroseconds: microseconds(usage.ru_stime),
    maximumResidentBytes: Int(usage.ru_maxrss) * bytesPerUnit
  )
}

func microseconds(_ time: timeval) -> Int {
  Int(time.tv_sec) * 1_000_000 + Int(time.tv_usec)
}

/// The strings as C has them: an array of pointers with nil at the end.
func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = strings.map { strdup($0) }
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers + [nil])
}

// The names that methods of `PseudoTerminal` hide.

#if canImport(Darwin)
  let closeDescriptor: @Sendable (Int32) -> Void = { _ = Darwin.close($0) }
  let sendSignal: @Sendable (pid_t, Int32) -> Void = { _ = Darwin.kill($0, $1) }
#else
  let closeDescriptor: @Sendable (Int32) -> Void = { _ = Glibc.close($0) }
  let sendSignal: @Sendable (pid_t, Int32) -> Void = { _ = Glibc.kill($0, $1) }
#endif
