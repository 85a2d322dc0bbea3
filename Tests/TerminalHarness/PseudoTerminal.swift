#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// A program running in a real terminal window of its own, driven from the outside.
///
/// ```swift
/// let terminal = try PseudoTerminal(
///   program: PseudoTerminal.builtProduct("oefen"), arguments: ["practise"],
///   environment: ["TERM": "xterm", "LC_ALL": "C.UTF-8"])
/// try terminal.expect("> ")
/// terminal.send("b\r")
/// try terminal.expect("Goed")
/// terminal.send("\u{3}")                       // Ctrl-C
/// terminal.resize(columns: 40, rows: 24)       // the kernel sends SIGWINCH
/// let exit = try terminal.waitForExit()
/// ```
///
/// The program leads its own session with this terminal as the controlling one, so the keys that
/// send signals work. A stop (Ctrl-Z) needs a shell between: the kernel doesn't stop a session's
/// leader. Wait for the prompt before keys like Ctrl-D, and for the echo before a key that sends a
/// signal: between two lines the kernel edits by itself, and a signal drops unread input. A class, because it owns a process and a descriptor; both end
/// with it. For one thread.
public final class PseudoTerminal {
  /// How the program ended and what it took.
  public struct Exit: Equatable, Sendable {
    /// The exit code; nil when a signal ended the program.
    public let code: Int32?
    /// The signal that ended the program, if one did.
    public let signal: Int32?
    /// Processor time in the program itself.
    public let userMicroseconds: Int
    /// Processor time in the kernel for the program.
    public let systemMicroseconds: Int
    /// The most memory that was in use at one time.
    public let maximumResidentBytes: Int
  }

  public enum Failure: Error, CustomStringConvertible {
    case cannotStart(program: String, errorNumber: Int32)
    case missingProduct(String)
    /// `output` is all that came since the last match.
    case notSeen(text: String, output: String)
    case stillRunning(output: String)

    public var description: String {
      switch self {
      case .cannotStart(let program, let number):
        "can't start \(program): \(String(cString: strerror(number)))"
      case .missingProduct(let name): "no built product \(name) beside the tests"
      case .notSeen(let text, let output):
        "no \(text.debugDescription) in \(output.debugDescription)"
      case .stillRunning(let output): "still running after \(output.debugDescription)"
      }
    }
  }

  /// A wait that is never reached where things work, however busy the machine.
  public static let patienceSeconds = 20.0

  public let processIdentifier: pid_t

  /// All bytes that the program has written so far, as text.
  public var output: String { String(decoding: bytes, as: UTF8.self) }

  private var master: Int32
  private let initialModes: [UInt8]
  private var bytes: [UInt8] = []
  private var matchedByteCount = 0
  private var exit: Exit?

  /// Starts a program, by its path, with just these variables in its environment.
  public init(
    program: String, arguments: [String] = [], environment: [String: String],
    columns: Int = 80, rows: Int = 24
  ) throws {
    let (master, name) = try openTerminal(columns: columns, rows: rows)
    self.master = master
    initialModes = modes(of: master)
    do {
      processIdentifier = try spawn(
        program, arguments: arguments, environment: environment, terminal: name)
    } catch {
      closeDescriptor(master)
      throw error
    }
  }

  deinit {
    if exit == nil {
      sendSignal(processIdentifier, SIGKILL)
      waitpid(processIdentifier, nil, 0)
    }
    close()
  }

  // MARK: - Keys and the window

  /// Types, byte for byte: Enter is `\r`, Ctrl-C `\u{3}`, arrow up `\u{1B}[A`.
  public func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
      if count < 0 && errno != EAGAIN && errno != EINTR { return }
      // A program that prints while it reads would fill its side and wait for us.
      collect(milliseconds: 0)
    }
  }

  /// Gives the window another size; the kernel tells the program by SIGWINCH.
  public func resize(columns: Int, rows: Int) {
    setSize(of: master, columns: columns, rows: rows)
  }

  /// Closes the window: the kernel sends SIGHUP, and what the program writes is lost.
  public func close() {
    closeDescriptor(master)
    master = -1
  }

  /// Sends the program itself a signal, as `kill` does.
  public func kill(_ number: Int32) {
    sendSignal(processIdentifier, number)
  }

  /// Whether the terminal's modes (echo, line gathering, special keys…) are what they were before
  /// the program started: what a program must leave behind, and not so while it edits a line.
  public var hasInitialModes: Bool { modes(of: master) == initialModes }

  // MARK: - Output

  /// Waits until the program has written `text` after the last match, and gives what came before
  /// it since then.
  @discardableResult
  public func expect(
    _ text: String, timeoutSeconds: Double = PseudoTerminal.patienceSeconds
  ) throws -> String {
    let wanted = Array(text.utf8)
    let deadline = Deadline(seconds: timeoutSeconds)
    while true {
      if let found = firstMatch(of: wanted) {
        defer { matchedByteCount = found + wanted.count }
        return String(decoding: bytes[matchedByteCount..<found], as: UTF8.self)
      }
      guard !deadline.isOver, collect(milliseconds: 50) else {
        throw Failure.notSeen(text: text, output: unmatchedOutput)
      }
    }
  }

  /// Waits until the program has ended, taking in what it still writes.
  @discardableResult
  public func waitForExit(
    timeoutSeconds: Double = PseudoTerminal.patienceSeconds
  ) throws -> Exit {
    let deadline = Deadline(seconds: timeoutSeconds)
    while exit == nil {
      exit = try reaped(processIdentifier)
      let isOpen = collect(milliseconds: exit == nil ? 5 : 0)
      if !isOpen { usleep(1_000) }
      if exit == nil && deadline.isOver { throw Failure.stillRunning(output: unmatchedOutput) }
    }
    while collect(milliseconds: 0) && hasInput(master, milliseconds: 0) {}
    guard let exit else { throw Failure.stillRunning(output: unmatchedOutput) }
    return exit
  }

  private var unmatchedOutput: String {
    String(decoding: bytes[matchedByteCount...], as: UTF8.self)
  }

  private func firstMatch(of wanted: [UInt8]) -> Int? {
    guard bytes.count - matchedByteCount >= wanted.count else { return nil }
    return (matchedByteCount...(bytes.count - wanted.count)).first {
      bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }

  /// Takes in what the program has written, if anything comes within the time. False when the
  /// program's side is closed.
  @discardableResult
  private func collect(milliseconds: Int32) -> Bool {
    guard master >= 0 else { return false }
    guard hasInput(master, milliseconds: milliseconds) else { return true }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &chunk, chunk.count)
    if count > 0 { bytes += chunk[..<count] }
    return count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN))
  }
}

// MARK: - Products

extension PseudoTerminal {
  /// The path of an executable that was built with the tests, for example `oefen`.
  public static func builtProduct(_ name: String) throws -> String {
    // On macOS the tests lie some folders deeper, in a bundle.
    var folder = try imagePath()[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      let candidate = "\(folder)/\(name)"
      if access(candidate, X_OK) == 0 { return candidate }
    }
    throw Failure.missingProduct(name)
  }
}

/// Where the code of the tests, or of a bench, was loaded from.
private func imagePath() throws -> String {
  #if canImport(Darwin)
    var info = Dl_info()
    guard dladdr(#dsohandle, &info) != 0, let name = info.dli_fname else {
      throw PseudoTerminal.Failure.missingProduct("")
    }
    return String(cString: name)
  #else
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard readlink("/proc/self/exe", &path, path.count - 1) > 0 else {
      throw PseudoTerminal.Failure.missingProduct("")
    }
    return text(of: path)
  #endif
}
