import Foundation

/// The learner's own editor, on a file that only the learner can read.
enum Editor {
  /// Gives the text as it was saved; `nil` without an editor, without a terminal or when the editor
  /// failed.
  static func edit(_ text: String, environment: [String: String]) -> String? {
    let editor = environment["VISUAL"] ?? environment["EDITOR"] ?? ""
    guard !editor.isEmpty, isatty(0) == 1, isatty(1) == 1, let file = file(text) else { return nil }
    defer { unlink(file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    // The variable may hold options too, such as `code --wait`.
    process.arguments = ["-c", editor + " \"$1\"", "sh", file]
    do {
      try process.run()
    } catch {
      return nil
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    return try? String(contentsOfFile: file, encoding: .utf8)
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
