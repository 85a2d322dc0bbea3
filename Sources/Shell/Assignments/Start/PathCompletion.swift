import Foundation
import Terminal

/// The files that a path may go on to.
struct PathCompletion {
  /// Where `~` leads.
  let home: String?

  /// A path may hold spaces, where the terminal's word begins anew.
  func candidates(_ context: CompletionContext) -> [Completion] {
    let typed = context.precedingText + context.word
    let folderPart = typed.lastIndex(of: "/").map { typed[...$0] } ?? ""
    let start = typed[folderPart.endIndex...]
    let folder = String(folderPart).expanding(home: home)
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.isEmpty ? "." : folder)
    return (names ?? []).sorted().compactMap { name -> Completion? in
      guard name.hasPrefix(start), start.hasPrefix(".") || !name.hasPrefix("."),
        !name.contains(where: { $0.isNewline })
      else { return nil }
      var isFolder: ObjCBool = false
      let path = (folder.isEmpty ? "" : folder) + name
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      guard isFolder.boolValue || Self.isTable(name) else { return nil }
      let whole = String(folderPart) + name + (isFolder.boolValue ? "/" : "")
      return Completion(String(whole.dropFirst(context.precedingText.count)))
    }
  }

  private static func isTable(_ name: String) -> Bool {
    ["csv", "tsv", "txt"].contains { name.lowercased().hasSuffix("." + $0) }
  }
}

extension String {
  /// With `~/` in front as a shell reads it.
  func expanding(home: String?) -> String {
    guard let home, self == "~" || hasPrefix("~/") else { return self }
    return home + dropFirst()
  }

  /// As a shell or a window gives a path: in quotes, or with a backslash before each space.
  var withoutShellQuotes: String {
    let text = trimmingSpaces
    if text.count > 1, let mark = text.first, "'\"".contains(mark), text.last == mark {
      return String(text.dropFirst().dropLast())
    }
    return text.replacing("\\ ", with: " ")
  }
}

extension Workspace {
  /// A path as it was typed or dropped at a prompt, where no shell reads it first.
  func path(typed text: String) -> String {
    text.withoutShellQuotes.expanding(home: homeFolder)
  }
}
