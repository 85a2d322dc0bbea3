import Foundation

/// Where benches keep what is made once and used in later runs.
struct BenchFolder {
  let path: String

  /// The path of a folder that `make` fills the first time. One that wasn't finished is made anew.
  func folder(_ name: String, make: (String) throws -> Void) throws -> String {
    let files = FileManager.default
    let (whole, unfinished) = ("\(path)/\(name)", "\(path)/unfinished-\(name)")
    guard !files.fileExists(atPath: whole) else { return whole }
    try? files.removeItem(atPath: unfinished)
    try files.createDirectory(atPath: unfinished, withIntermediateDirectories: true)
    try make(unfinished)
    try files.moveItem(atPath: unfinished, toPath: whole)
    return whole
  }

  /// Runs `body` with the path of a folder that's gone afterwards: a copy, or one that isn't there
  /// yet.
  func temporary<Value>(copyOf original: String? = nil, _ body: (String) throws -> Value) throws
    -> Value
  {
    let files = FileManager.default
    try files.createDirectory(atPath: path, withIntermediateDirectories: true)
    let copy = "\(path)/run-\(UUID().uuidString)"
    if let original { try files.copyItem(atPath: original, toPath: copy) }
    defer { try? files.removeItem(atPath: copy) }
    return try body(copy)
  }
}
