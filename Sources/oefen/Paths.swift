import Foundation
import QuizModel

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
    guard let executable else { return nil }
    let prefix = URL(fileURLWithPath: executable)
      .deletingLastPathComponent().deletingLastPathComponent()
    return prefix.appendingPathComponent("share/oefen/courses").path
  }

  /// What tells this program from another: another build has another.
  static var programStamp: UInt64 {
    var status = stat()
    guard let executable, stat(executable, &status) == 0 else { return 0 }
    #if canImport(Darwin)
      let modified = status.st_mtimespec
    #else
      let modified = status.st_mtim
    #endif
    var hash = StableHash()
    for number in [Int(status.st_ino), Int(status.st_size), modified.tv_sec, modified.tv_nsec] {
      withUnsafeBytes(of: number.littleEndian) { hash.combine($0) }
    }
    return hash.value
  }

  /// `Bundle.main` knows it too, but reads the executable's whole folder for it.
  private static var executable: String? {
    #if canImport(Darwin)
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      var size = UInt32(buffer.count)
      guard _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
      return realPath(of: buffer)
    #else
      return realPath(of: "/proc/self/exe")
    #endif
  }

  private static func realPath(of path: UnsafePointer<CChar>) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// `OEFEN_HOME`, else `$XDG_DATA_HOME/oefen`, else `~/.local/share/oefen`.
  static func dataFolder(_ environment: [String: String]) -> String {
    if let home = environment["OEFEN_HOME"], !home.isEmpty { return home }
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/oefen" }
    // Foundation asks the list of users first, and it may know another home.
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? NSHomeDirectory()
    return home + "/.local/share/oefen"
  }
}
