import QuizModel

/// Settings as a partial result keeps them, so that parts are merged by the rules they were read by.
struct StoredSettings: Codable, Equatable {
  let instrument: StoredInstrument?
  let missing: MissingRule?
  let reversed: [String]?
  /// Minimum and maximum.
  let scale: [Int]?
  let direction: Instrument.Scale.Direction?
  let cut: String?
  let isAboveOnly: Bool

  init(_ settings: GradingSettings) {
    instrument = settings.instrument.map { StoredInstrument($0) }
    missing = settings.missing
    reversed = settings.reversed.map { $0.map { $0.text } }
    scale = settings.scale.map { [$0.lowerBound, $0.upperBound] }
    direction = settings.direction
    cut = settings.cut?.text
    isAboveOnly = settings.isAboveOnly
  }

  /// `nil` when they can't have been written by this program.
  var settings: GradingSettings? {
    var settings = GradingSettings()
    if let instrument {
      guard let whole = instrument.instrument else { return nil }
      settings.instrument = whole
    }
    settings.missing = missing
    settings.reversed = reversed.map { $0.map { ItemID($0) } }
    if let scale {
      guard scale.count == 2, GradingSettings.isScale(scale[0], scale[1]) else { return nil }
      settings.scale = scale[0]...scale[1]
    }
    settings.direction = direction
    if let cut {
      guard let whole = Cut(cut) else { return nil }
      settings.cut = whole
    }
    settings.isAboveOnly = isAboveOnly
    return settings
  }
}

extension GradingSettings {
  /// Whether a scale can run from one number to another.
  public static func isScale(_ minimum: Int, _ maximum: Int) -> Bool {
    let bounds = Instrument.Scale.bounds
    return bounds.contains(minimum) && bounds.contains(maximum)
      && (1...Instrument.Scale.largestRange).contains(maximum - minimum)
  }
}

/// An instrument in a partial result.
struct StoredInstrument: Codable, Equatable {
  struct Text: Codable, Equatable {
    let nl: String
    let en: String

    init(_ message: Message) {
      (nl, en) = (message.dutch, message.english)
    }

    var message: Message { Message(nl: nl, en: en) }
  }

  struct Dimension: Codable, Equatable {
    let id: String
    let title: Text
    let weight: String?
  }

  struct Item: Codable, Equatable {
    let id: String
    let dimension: String
    let isReversed: Bool
    let expectation: Text?
    let perception: Text?
  }

  let id: String
  let kind: Instrument.Kind
  let title: Text
  let note: Text
  let minimum: Int
  let maximum: Int
  let direction: Instrument.Scale.Direction
  let dimensions: [Dimension]
  let items: [Item]
  let cut: String?

  init(_ instrument: Instrument) {
    id = instrument.id.text
    kind = instrument.kind
    title = Text(instrument.title)
    note = Text(instrument.note)
    minimum = instrument.scale.minimum
    maximum = instrument.scale.maximum
    direction = instrument.scale.direction
    dimensions = instrument.dimensions.map {
      Dimension(id: $0.id.text, title: Text($0.title), weight: $0.weight?.description)
    }
    items = instrument.items.map {
      Item(
        id: $0.id.text, dimension: $0.dimension.text, isReversed: $0.isReversed,
        expectation: $0.expectation.map { Text($0) }, perception: $0.perception.map { Text($0) })
    }
    cut = instrument.cut?.description
  }

  /// `nil` when it couldn't have been read from a course.
  var instrument: Instrument? {
    let whole = Instrument(
      id: InstrumentID(id), kind: kind, title: title.message, note: note.message,
      scale: Instrument.Scale(minimum: minimum, maximum: maximum, direction: direction),
      dimensions: dimensions.map {
        Instrument.Dimension(
          id: DimensionID($0.id), title: $0.title.message,
          weight: $0.weight.flatMap { Rational($0) })
      },
      items: items.map {
        Instrument.Item(
          id: ItemID($0.id), dimension: DimensionID($0.dimension), isReversed: $0.isReversed,
          expectation: $0.expectation?.message, perception: $0.perception?.message)
      }, cut: cut.flatMap { Rational($0) })
    return whole.isUsable ? whole : nil
  }
}

extension Instrument {
  /// What reading a course file guarantees, and sums rely on.
  fileprivate var isUsable: Bool {
    let ids = dimensions.map { $0.id }
    let isScale = GradingSettings.isScale(scale.minimum, scale.maximum)
    return isScale && !ids.isEmpty && Set(ids).count == ids.count
      && Set(items.map { $0.id }).count == items.count
      && items.allSatisfy { ids.contains($0.dimension) }
      && ids.allSatisfy { (1...Self.largestDimension).contains(self.items(of: $0).count) }
  }
}
