internal import CReadline

/// A line that was not finished, with its cursor in bytes of UTF-8.
struct EditedLine: Equatable {
  let text: String
  let cursor: Int
}

/// The editing of one line, from prompt to end: turns events into calls of readline.
struct LineEditing {
  /// Why the line ended. In every case the terminal has been given back.
  enum Ending {
    case accepted(BoundedLine)
    case interrupted(hadText: Bool)
    case endOfInput
    case terminated
    case resized(EditedLine)
  }

  /// Dragging a window's edge gives tens of sizes a second: wait for this long a pause.
  static let settlingMilliseconds: Int32 = 150

  /// The width for which the screen was printed.
  let columns: Int32

  private var isSettling = false

  init(columns: Int32) {
    self.columns = columns
  }

  mutating func run() -> Ending {
    while true {
      if let ending = handle(creadline_wait(isSettling ? Self.settlingMilliseconds : -1)) {
        return ending
      }
    }
  }

  private mutating func handle(_ event: creadline_event) -> Ending? {
    switch event {
    case .input: return readKey()
    case .timeout: return endAtNewWidth()
    case .interrupt: return interrupt()
    case .terminate: return terminate()
    case .suspend: creadline_suspend()
    case .continue: creadline_resume()
    case .resize: creadline_resize()
    }
    // The window may have another size after a stop too.
    isSettling = true
    return nil
  }

  private func readKey() -> Ending? {
    switch creadline_read() {
    case .editing:
      return nil
    case .accepted:
      return .accepted(BoundedLine(textBytes()))
    case .ended:
      creadline_print_row("")
      return .endOfInput
    }
  }

  private mutating func endAtNewWidth() -> Ending? {
    isSettling = false
    guard creadline_columns() != columns else { return nil }
    let line = BoundedLine(textBytes())
    let cursor = Int(creadline_cursor())
    creadline_erase_line()
    return .resized(EditedLine(text: line.text, cursor: cursor))
  }

  private func interrupt() -> Ending {
    let hadText = !textBytes().isEmpty
    creadline_interrupt_line()
    return .interrupted(hadText: hadText)
  }

  private func terminate() -> Ending {
    creadline_leave_line()
    return .terminated
  }

  private func textBytes() -> [UInt8] {
    guard let text = creadline_text() else { return [] }
    return bytes(of: text)
  }
}

/// The bytes of a C string.
func bytes(of text: UnsafePointer<CChar>) -> [UInt8] {
  var bytes: [UInt8] = []
  var next = text
  while next.pointee != 0 {
    bytes.append(UInt8(bitPattern: next.pointee))
    next += 1
  }
  return bytes
}
