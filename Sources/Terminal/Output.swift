#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// Where text for people goes.
///
/// For classes: whoever prints shares one end of one pipe.
public protocol Output: AnyObject {
  /// Writes all of it. Sanitise what a course or a learner wrote before it comes here.
  func write(_ text: String)

  /// Whether the reader at the other end has gone; what is written then is dropped.
  var isBroken: Bool { get }
}

/// Writes to a file descriptor, unbuffered: a screen is one call.
public final class DescriptorOutput: Output {
  public private(set) var isBroken = false
  /// Whether something couldn't be written for another reason than that the reader has gone: a
  /// full disk, most often.
  public private(set) var hasFailed = false

  private let descriptor: Int32

  /// Ignores SIGPIPE in the whole process from now on: a pager that was closed early is no crash.
  public init(descriptor: Int32) {
    self.descriptor = descriptor
    signal(SIGPIPE, SIG_IGN)
  }

  public func write(_ text: String) {
    guard !isBroken else { return }
    isBroken = !writeAll(Array(text.utf8), to: descriptor)
    if isBroken { hasFailed = errno != EPIPE }
  }
}

/// Keeps what is written, for tests.
public final class RecordingOutput: Output {
  public private(set) var text = ""

  /// Set to play a reader that has gone.
  public var isBroken = false

  public init() {}

  public func write(_ text: String) {
    if !isBroken { self.text += text }
  }

  /// What was written since the last call.
  public func take() -> String {
    defer { text = "" }
    return text
  }
}
