/// The earlier lines of each history, kept apart, in memory and in a file each.
struct Histories {
  /// Lines that are offered and kept.
  static let maximumLineCount = 1_000

  private let folder: String?
  private var loaded: [HistoryName: [String]] = [:]

  /// Without a folder the lines live as long as the process.
  init(folder: String?) {
    self.folder = folder
  }

  /// The oldest first.
  mutating func lines(of name: HistoryName) -> [String] {
    guard name != .none else { return [] }
    if let lines = loaded[name] { return lines }
    let lines = file(of: name)?.load() ?? []
    loaded[name] = lines
    return lines
  }

  /// Keeps a line, unless it is empty, repeats the last one, begins with a space (as in a shell,
  /// to leave no trace) or holds several lines (the file has one a row).
  mutating func add(_ line: String, to name: HistoryName) {
    guard name != .none, !line.isEmpty, !line.hasPrefix(" ") else { return }
    guard !line.utf8.contains(where: { $0 == 10 || $0 == 0 }) else { return }
    let lines = lines(of: name)
    guard lines.last != line else { return }
    loaded[name] = (lines + [line]).suffix(Self.maximumLineCount)
    file(of: name)?.append(line)
  }

  /// The lines come from the files again, if they're still there.
  mutating func forget() {
    loaded = [:]
  }

  private func file(of name: HistoryName) -> HistoryFile? {
    folder.map { HistoryFile(folder: $0, name: "history-\(name.rawValue)") }
  }
}
