import Dispatch
import Foundation
import Synchronization

enum FolderListing {
  /// The files right in a folder whose names end in `suffix`, by name; hidden ones aren't among
  /// them. `nil` when it's no folder.
  static func files(in path: String, suffix: String) -> [String]? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { return nil }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let bare = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    return names.filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") }.sorted()
      .map { "\(bare)/\($0)" }
  }

  /// Raters' marks in a folder, as `assignment review` names them.
  static func marks(in path: String) -> [String] {
    (files(in: path, suffix: ".jsonl") ?? []).filter {
      ($0 as NSString).lastPathComponent.hasPrefix("marks-")
    }
  }
}

extension Array where Element: Sendable {
  /// The results in order; made side by side, a few elements at a time so that no core waits long.
  func mapConcurrently<Value: Sendable>(
    _ transform: @Sendable (Element) -> Value
  ) -> [Value] {
    let size = 16
    let pieces = (count + size - 1) / size
    let done = Mutex<[Int: [Value]]>([:])
    DispatchQueue.concurrentPerform(iterations: pieces) { piece in
      let values = self[piece * size..<Swift.min((piece + 1) * size, count)].map(transform)
      done.withLock { $0[piece] = values }
    }
    let values = done.withLock { $0 }
    return (0..<pieces).flatMap { values[$0] ?? [] }
  }
}
