import Foundation

/// The learner's own editor.
enum Editor {
  /// Gives a text as it was saved in a file that only the learner can read; `nil` without an editor,
  /// without a terminal or when the editor failed.
  static func edit(_ text: String, environment: [String: String]) -> String? {
    guard let editor = editor(environment), let file = file(text) else { return nil }
    defer { unlink(file) }
    guard run(editor, [file]) else { return nil }
    return try? String(contentsOfFile: file, encoding: .utf8)
  }

  /// Opens a file at a line; false when that isn't possible.
  static func open(_ path: String, line: Int, environment: [String: String]) -> Bool {
    guard let editor = editor(environment) else { return false }
    return run(editor, arguments(for: editor, path, line))
  }

  /// `nil` where there's none, or no terminal to show it.
  private static func editor(_ environment: [String: String]) -> String? {
    let editor = environment["VISUAL"] ?? environment["EDITOR"] ?? ""
    return !editor.isEmpty && isatty(0) == 1 && isatty(1) == 1 ? editor : nil
  }

  /// Most editors take `+LINE FILE`, as `vi` does; a few have a way of their own.
  private static func arguments(for editor: String, _ path: String, _ line: Int) -> [String] {
    let program = editor.split(separator: " ").first.map(String.init) ?? editor
    switch URL(fileURLWithPath: program).lastPathComponent {
    case "code", "codium", "code-insiders", "cursor": return ["--goto", "\(path):\(line)"]
    case "subl", "zed", "hx", "helix": return ["\(path):\(line)"]
    default: return ["+\(line)", path]
    }
  }

  /// The variable may hold options too, such as `code --wait`.
  private static func run(_ editor: String, _ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", editor + " \"$@\"", "sh"] + arguments
    do {
      try process.run()
    } catch {
      return false
    }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  /// `mkstemp` makes the file readable by its owner alone.
  private static func file(_ text: String) -> String? {
    var template = Array((NSTemporaryDirectory() + "/oefen-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try? handle.write(contentsOf: Data(text.utf8))
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
