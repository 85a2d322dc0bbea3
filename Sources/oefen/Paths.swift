import Foundation

/// Where courses and the learner's data are.
enum Paths {
  /// `OEFEN_COURSES`, else `./courses`, then the share folder of an installed program.
  static func courseFolders(_ environment: [String: String]) -> [String] {
    if let list = environment["OEFEN_COURSES"], !list.isEmpty {
      return list.split(separator: ":").map(String.init)
    }
    return ["courses"] + [installed].compactMap { $0 }
  }

  /// `../share/oefen/courses` beside the real executable, links followed.
  private static var installed: String? {
    guard let executable = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return nil }
    let prefix = executable.deletingLastPathComponent().deletingLastPathComponent()
    return prefix.appendingPathComponent("share/oefen/courses").path
  }

  /// `OEFEN_HOME`, else `$XDG_DATA_HOME/oefen`, else `~/.local/share/oefen`.
  static func dataFolder(_ environment: [String: String]) -> String {
    if let home = environment["OEFEN_HOME"], !home.isEmpty { return home }
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/oefen" }
    return NSHomeDirectory() + "/.local/share/oefen"
  }
}
