#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// The character encoding of this process, which the C library and readline ask for.
///
/// Only `LC_CTYPE` is set: numbers and dates stay as the program writes them.
public enum TerminalLocale {
  /// Whether the user's own settings say UTF-8. If not, draw with ASCII where there is a choice.
  public static var isUTF8: Bool { adopted.isUsersOwn }

  /// Makes the C library read UTF-8 whatever the user's settings; the first call decides.
  static func useUTF8() {
    _ = adopted
  }

  /// Makes readline read UTF-8 too: it takes its locale from the environment at every line. An
  /// editor that is started later sees the change.
  static func exportUTF8() {
    guard let name = adopted.replacement else { return }
    let hasOverride = !(variable("LC_ALL") ?? "").isEmpty
    setenv(hasOverride ? "LC_ALL" : "LC_CTYPE", name, 1)
  }

  private struct Adoption {
    let isUsersOwn: Bool

    /// The locale in place of the user's, where that is no UTF-8 or not installed.
    let replacement: String?
  }

  private static let adopted: Adoption = {
    if setlocale(LC_CTYPE, "") != nil, codeset == "UTF-8" {
      return Adoption(isUsersOwn: true, replacement: nil)
    }
    let candidates: [String] = ["C.UTF-8", "en_US.UTF-8", "UTF-8"]
    let replacement = candidates.first { name in
      setlocale(LC_CTYPE, name) != nil && codeset == "UTF-8"
    }
    return Adoption(isUsersOwn: userNamesUTF8, replacement: replacement)
  }()

  private static var codeset: String {
    String(cString: nl_langinfo(nl_item(CODESET)))
  }

  /// A locale that is named but not installed tells what the terminal shows all the same.
  private static var userNamesUTF8: Bool {
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty }
    let letters = (name ?? "").lowercased().filter { $0 != "-" }
    return letters.hasSuffix("utf8")
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
