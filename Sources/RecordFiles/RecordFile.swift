import Documents
import QuizModel

/// A learner's records as a text file that other programs can read: JSON lines, first a header,
/// then one event a line with all its fields, by time, device and sequence.
///
/// ```
/// {"format":"oefen-records","version":1,"device":"4f…","count":1}
/// {"id":"9a…","device":"4f…","sequence":1,"time":1795251600000,"offsetMinutes":60,…}
/// ```
///
/// The keys are the columns of the event table. A field that an event doesn't have is left out.
/// Seeds are texts, as they don't fit in the numbers of most other programs; scores are exact
/// fractions such as `1/2`.
public enum RecordFile {
  public static let format = "oefen-records"
  public static let version = 1

  /// The first line.
  public struct Header: Equatable, Sendable {
    /// The installation that wrote the file. Its records may come from others too.
    public let device: String
    /// How many events follow.
    public let count: Int

    public init(device: String, count: Int) {
      self.device = device
      self.count = count
    }

    /// With its line end.
    public var line: String {
      var line = JSONLine()
      line.add("format", RecordFile.format)
      line.add("version", RecordFile.version)
      line.add("device", device)
      line.add("count", count)
      return line.text + "\n"
    }
  }

  /// What reading stops at: a line of one event with the longest answer, every character escaped,
  /// and more events than a lifetime gives.
  public static let limits = FileLines.Limits(lineBytes: 1 << 20, bytes: 512 << 20)
}
