import Documents

extension CustomerReading {
  /// Reads customers, a row each. Of those with the same name the first counts.
  init(
    _ file: CSVFile, _ layout: CustomerLayout, from input: GradingInput
  ) throws(GradingFailure) {
    let scanner = input.scanner(layout.plan(width: file.header.names.count))
    let (workers, rows) = try input.read(file) { CustomerWorker(scanner, layout) }
    var parts = workers.flatMap { $0.parts }.sorted { $0.chunk < $1.chunk }
    let duplicates = DuplicateNames.all(in: parts)
    var repeats = PendingFindings()
    for duplicate in duplicates {
      let first = parts[duplicate.first.part].record(of: duplicate.first.place)
      let kind = RowProblem.Kind.duplicate(
        row: rows.row(chunk: first.chunk, record: first.record))
      repeats.add(
        RowProblem(kind: kind, value: duplicate.name),
        parts[duplicate.part].record(of: duplicate.place), column: layout.nameColumn)
    }
    let findings = PendingFindings.resolved(
      workers.map(\.scanner.findings) + [repeats], rows: rows, header: file.header,
      file: input.name)
    for (part, repeated) in Dictionary(grouping: duplicates, by: \.part) {
      parts[part].segment = parts[part].segment.without(Set(repeated.map(\.place)))
    }
    let leftOut = workers.reduce(duplicates.count) { $0 + $1.scanner.leftOut }
    self.init(
      table: CustomerTable(segments: parts.map(\.segment)),
      rows: RowCounts(read: rows.count, used: rows.count - leftOut), findings: findings,
      rounded: workers.reduce(0) { $0 + $1.scanner.rounded })
  }
}

extension CustomerWorker.Part {
  /// The record of a customer of this part.
  func record(of place: Int) -> RecordPlace {
    // How many were left out before it: as many as have at most `place` customers before them.
    var (low, high) = (0, skipped.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(skipped[middle]) - middle <= place { low = middle + 1 } else { high = middle }
    }
    return RecordPlace(chunk: chunk, record: place + low)
  }
}

extension CustomerSegment {
  fileprivate func without(_ places: Set<Int>) -> CustomerSegment {
    var names = PackedNames()
    for place in 0..<count where !places.contains(place) { names.append(self.names[place]) }
    return CustomerSegment(
      names: names, recency: recency.without(places), frequency: frequency.without(places),
      monetary: monetary.without(places), codes: codes.without(places),
      returns: returns.without(places), relationships: relationships.without(places))
  }
}

extension Array {
  fileprivate func without(_ places: Set<Int>) -> [Element] {
    enumerated().filter { !places.contains($0.offset) }.map(\.element)
  }
}
