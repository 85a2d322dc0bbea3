import Terminal

/// Answers with a list of events, and notes what was asked. After the last event comes the end of
/// the input.
public final class ScriptedLineReader: LineReader {
  public var droppedByteCount = 0
  public let isInteractive: Bool

  /// Every request so far, the first one first.
  public private(set) var requests: [LineRequest] = []

  /// What was shown before each line.
  public var prompts: [String] { requests.map(\.prompt) }

  /// Events that nobody has asked for yet.
  public private(set) var remainingEvents: ArraySlice<LineEvent>

  public init(_ events: [LineEvent], isInteractive: Bool = true) {
    remainingEvents = events[...]
    self.isInteractive = isInteractive
  }

  /// A person who types these lines and then Ctrl-D.
  public convenience init(lines: [String]) {
    self.init(lines.map(LineEvent.line))
  }

  public func read(_ request: LineRequest) -> LineEvent {
    requests.append(request)
    return remainingEvents.popFirst() ?? .endOfInput
  }
}
