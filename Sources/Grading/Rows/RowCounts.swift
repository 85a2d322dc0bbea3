/// What became of the rows of a file; none goes without a finding.
public struct RowCounts: Equatable, Sendable {
  public let read: Int
  public let leftOut: Int
  public var used: Int { read - leftOut }
}
