import Documents

extension CustomerReading {
  /// Reads customers, a row each. Of those with the same name the first counts.
  init(
    _ file: CSVFile, _ layout: CustomerLayout, from source: CustomerSource
  ) throws(CustomerFileFailure) {
    let scanner = source.scanner(layout.plan(width: file.header.names.count))
    let (workers, rows) = try source.read(file) { CustomerWorker(scanner, layout) }
    var parts = workers.flatMap { $0.parts }.sorted { $0.chunk < $1.chunk }
    var findings = RowFindings(workers.map(\.scanner.log), file.header, rows)
    let duplicates = DuplicateNames.all(in: parts)
    findings.add(
      duplicates.prefix(RowLog.limit).map { duplicate in
        RowFinding(
          row: parts[duplicate.part].row(of: duplicate.place, rows),
          column: file.header.names[layout.nameColumn],
          problem: RowProblem(
            kind: .duplicate(row: parts[duplicate.first.part].row(of: duplicate.first.place, rows)),
            value: duplicate.name))
      }, count: duplicates.count)
    for (part, repeated) in Dictionary(grouping: duplicates, by: \.part) {
      parts[part].segment = parts[part].segment.without(Set(repeated.map(\.place)))
    }
    let leftOut = workers.reduce(duplicates.count) { $0 + $1.scanner.leftOut }
    self.init(
      table: CustomerTable(segments: parts.map(\.segment)),
      rows: RowCounts(read: rows.count, leftOut: leftOut), findings: findings,
      rounded: workers.reduce(0) { $0 + $1.scanner.rounded })
  }
}

extension CustomerWorker.Part {
  /// The row of a customer of this part.
  func row(of place: Int, _ rows: CSVRows) -> Int {
    var record = place
    for left in skipped where Int(left) <= record { record += 1 }
    return rows.row(chunk: chunk, record: record)
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
