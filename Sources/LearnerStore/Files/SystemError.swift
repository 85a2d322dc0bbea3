import Foundation

/// A failed call of the operating system.
struct SystemError: Error, Equatable {
  enum Kind {
    case full
    case forbidden
    case noFolder
    case other
  }

  /// An `errno`.
  let code: Int32
  let path: String

  /// The system's own sentence, in English.
  var reason: String { String(cString: strerror(code)) }

  var kind: Kind {
    switch code {
    case _ where Self.isFull(code): .full
    case EACCES, EPERM, EROFS: .forbidden
    case ENOTDIR, EISDIR, ENOENT, ELOOP, ENAMETOOLONG: .noFolder
    default: .other
    }
  }

  static func isFull(_ code: Int32) -> Bool {
    [ENOSPC, EDQUOT, EFBIG].contains(code)
  }
}
