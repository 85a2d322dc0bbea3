import QuizModel

/// Every customer with the classes.
struct RFMListing: ReportListing {
  let table: CustomerTable

  let name = "customers"
  let title = Message(nl: "De klanten met hun codes", en: "The customers with their codes")
  let columns = [
    ListingColumn("id", nl: "klant", en: "customer", isNumber: false),
    ListingColumn("recency", nl: "recency", en: "recency"),
    ListingColumn("frequency", nl: "frequency", en: "frequency"),
    ListingColumn("monetary", nl: "monetary", en: "monetary"),
    ListingColumn("r", nl: "r", en: "r"), ListingColumn("f", nl: "f", en: "f"),
    ListingColumn("m", nl: "m", en: "m"), ListingColumn("code", nl: "code", en: "code"),
  ]

  var count: Int { table.count }

  func write(first limit: Int, to sink: inout some ListingSink, in language: Language) throws {
    let codes = RFMCode.all.map { sink.cell($0.text) }
    try table.visit(first: limit) { segment, place, name in
      let code = segment.code(place)
      sink.put(text: name)
      sink.put(Int(segment.recency[place]))
      sink.put(Int(segment.frequency[place]))
      sink.put(millionths: segment.monetary[place])
      sink.put(code.recency)
      sink.put(code.frequency)
      sink.put(code.monetary)
      sink.put(codes[code.index])
      try sink.endRow()
    }
  }
}

extension CustomerTable {
  /// The first customers, in the order of the file.
  func visit(
    first limit: Int,
    _ body: (_ of: CustomerSegment, _ place: Int, _ name: UnsafeBufferPointer<UInt8>) throws -> Void
  ) rethrows {
    var left = limit
    for segment in segments where left > 0 {
      try segment.names.visit { place, name in
        guard place < left else { return }
        try body(segment, place, name)
      }
      left -= segment.count
    }
  }
}
