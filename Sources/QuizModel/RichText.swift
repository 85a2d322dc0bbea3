/// Course text: a closed subset of markup, parsed once.
public struct RichText: Equatable, Sendable {
  public enum Inline: Equatable, Sendable {
    case plain(String)
    case emphasis(String)
    case strong(String)

    public var text: String {
      switch self {
      case .plain(let text), .emphasis(let text), .strong(let text): text
      }
    }
  }

  public enum Block: Equatable, Sendable {
    case paragraph([Inline])
    case list(isOrdered: Bool, items: [[Inline]])
    case table(header: [[Inline]], rows: [[[Inline]]])
    case code(String)
    case image(path: String, description: String)
  }

  /// One paragraph without markup, which most texts are, is kept as its text: a library of 100,000
  /// questions holds over a million.
  private enum Content: Equatable, Sendable {
    case plain(String)
    case blocks([Block])
  }

  private enum Storage: Sendable {
    case read(Content)
    /// Markup that was found right before.
    case unread(String)
  }

  private let storage: Storage

  private init(_ content: Content) {
    storage = .read(content)
  }

  public init(blocks: [Block]) {
    if blocks.count == 1, case .paragraph(let inlines) = blocks[0], inlines.count == 1,
      case .plain(let text) = inlines[0]
    {
      self.init(.plain(text))
    } else {
      self.init(.blocks(blocks))
    }
  }

  /// One paragraph without markup.
  public init(plain text: String) {
    self.init(text.isEmpty ? .blocks([]) : .plain(text))
  }

  /// Markup that was read without a problem before: it's parsed when it's shown. Should that fail
  /// all the same, it's shown as it's written.
  public init(checked source: String) {
    storage = Self.isPlain(source) ? .read(.plain(source)) : .unread(source)
  }

  private var content: Content {
    switch storage {
    case .read(let content): content
    case .unread(let source): ((try? RichText(markup: source)) ?? RichText(plain: source)).content
    }
  }

  public static func == (left: RichText, right: RichText) -> Bool {
    left.content == right.content
  }

  public var blocks: [Block] {
    switch content {
    case .plain(let text): [.paragraph([.plain(text)])]
    case .blocks(let blocks): blocks
    }
  }

  /// Whether it's one paragraph without markup.
  public var isPlain: Bool {
    if case .plain = content { true } else { false }
  }

  /// The words alone: blocks on lines of their own, cells and items apart by a space.
  public var plain: String {
    switch content {
    case .plain(let text): text
    case .blocks(let blocks): blocks.map(Self.plain).joined(separator: "\n")
    }
  }

  public static func plain(_ inlines: [Inline]) -> String {
    inlines.count == 1 ? inlines[0].text : inlines.map { $0.text }.joined()
  }

  private static func plain(_ block: Block) -> String {
    switch block {
    case .paragraph(let inlines): plain(inlines)
    case .list(_, let items): items.map(plain).joined(separator: "\n")
    case .table(let header, let rows):
      ([header] + rows).map { $0.map(plain).joined(separator: " ") }.joined(separator: "\n")
    case .code(let text): text
    case .image(_, let description): description
    }
  }
}
