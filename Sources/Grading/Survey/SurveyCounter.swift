import QuizModel
import Statistics

/// Counts blocks of answers into sums.
///
/// Answers are taken apart by variable first, so that eight respondents are multiplied at a time.
/// Belongs to one worker.
final class SurveyCounter {
  private let shape: SurveyShape
  /// For each dimension, for each variable (expectations first) the slot of its answers.
  private let slots: [[Int]]
  private(set) var sums: SurveySums

  /// Answers by variable, of one dimension.
  private let columns: UnsafeMutablePointer<UInt16>
  /// For each dimension the sum of scores of each row, and over how many items: 0 where the row
  /// doesn't count.
  private let scoreSums: UnsafeMutablePointer<Int32>
  private let answered: UnsafeMutablePointer<UInt8>
  /// What turns a sum over some items into a mean, in parts of the common multiple.
  private let multipliers: [Int]
  private let totals: UnsafeMutablePointer<Int>
  /// Whether the squares of a block's totals fit in 64 bits together.
  private let isTotalSmall: Bool
  /// How many rows can be multiplied before a lane of 16 bits is full.
  private let rowsAtOnce: Int

  private static var capacity: Int { AnswerBlock.capacity }

  init(_ shape: SurveyShape, slots: [Int]) {
    self.shape = shape
    let itemCount = shape.itemCount
    self.slots = shape.dimensions.map { dimension in
      (0..<shape.sides).flatMap { side in dimension.items.map { slots[side * itemCount + $0] } }
    }
    sums = SurveySums(shape)
    let variables = shape.dimensions.map { $0.variables }.max() ?? 0
    // Three more, as products are made of four variables at a time.
    let columnCells = (variables + 3) * Self.capacity
    columns = UnsafeMutableRawPointer.allocate(byteCount: 2 * columnCells, alignment: 16)
      .bindMemory(to: UInt16.self, capacity: columnCells)
    columns.initialize(repeating: 0, count: columnCells)
    let cells = shape.dimensions.count * Self.capacity
    scoreSums = .allocate(capacity: cells)
    scoreSums.initialize(repeating: 0, count: cells)
    answered = .allocate(capacity: cells)
    answered.initialize(repeating: 0, count: cells)
    totals = .allocate(capacity: Self.capacity)
    totals.initialize(repeating: 0, count: Self.capacity)
    let largestTotal = shape.range * shape.multiple * shape.dimensions.count
    isTotalSmall = largestTotal < 1 << 26
    multipliers = [0] + (1...Instrument.largestDimension).map { shape.multiple / $0 }
    let largest = max(1, shape.range * shape.range)
    rowsAtOnce = min(Self.capacity, 8 * (Int(UInt16.max) / largest))
  }

  deinit {
    columns.deallocate()
    scoreSums.deallocate()
    answered.deallocate()
    totals.deallocate()
  }

  /// Adds the answers of a block.
  func add(_ block: AnswerBlock) {
    let dropped = shape.missing == .listwise ? block.incomplete : []
    for place in shape.dimensions.indices { count(place, of: block, dropped: dropped) }
    countRows(of: block)
    for (row, weights) in block.weights { count(weights, ofRow: row) }
  }

  // MARK: One dimension

  private func count(_ place: Int, of block: AnswerBlock, dropped: [Int]) {
    let dimension = shape.dimensions[place]
    let rows = block.count
    gather(place, of: block)
    let rowSums = scoreSums + place * Self.capacity
    let rowCounts = answered + place * Self.capacity
    for row in 0..<rows { rowCounts[row] = UInt8(dimension.count) }
    var open = 0
    for row in block.incomplete {
      guard isOpen(row, variables: dimension.variables) else { continue }
      countOpen(row, place, isDropped: !dropped.isEmpty)
      open += 1
    }
    for row in dropped where rowCounts[row] != 0 {
      clear(row, variables: dimension.variables)
      rowCounts[row] = 0
      open += 1
    }
    sums.dimensions[place].complete.count += rows - open
    addScores(rowSums, dimension, rows: rows)
    addProducts(&sums.dimensions[place].complete, rows: rows)
    addCounts(&sums.dimensions[place].scores, rowSums, rowCounts, dimension, rows: rows)
  }

  /// Takes the answers of a dimension apart by variable, turned where that's asked.
  private func gather(_ place: Int, of block: AnswerBlock) {
    let dimension = shape.dimensions[place]
    let range = UInt16(shape.range)
    for (variable, slot) in slots[place].enumerated() {
      let column = columns + variable * Self.capacity
      var source = UnsafePointer(block.codes + slot)
      for row in 0..<block.count {
        column[row] = UInt16(source[0])
        source += block.stride
      }
      let isReversed = dimension.isReversed[variable % dimension.count]
      if isReversed != shape.isTurned {
        // A missing answer stays above the scale: 255 becomes 0xFF01 + range.
        for row in 0..<block.count { column[row] = range &- column[row] }
      }
    }
  }

  private func isAnswered(_ variable: Int, _ row: Int) -> Bool {
    columns[variable * Self.capacity + row] <= UInt16(shape.range)
  }

  private func isOpen(_ row: Int, variables: Int) -> Bool {
    !(0..<variables).allSatisfy { isAnswered($0, row) }
  }

  private func clear(_ row: Int, variables: Int) {
    for variable in 0..<variables { columns[variable * Self.capacity + row] = 0 }
  }

  /// Counts a respondent who left some items of the dimension open, and takes the answers out of
  /// the columns.
  private func countOpen(_ row: Int, _ place: Int, isDropped: Bool) {
    let dimension = shape.dimensions[place]
    let twoSided = shape.sides == 2
    var total = DimensionSums.PartialSums()
    var pairs = 0
    for item in 0..<dimension.count where !isDropped {
      let perceived = twoSided ? item + dimension.count : item
      let expectation = twoSided && isAnswered(item, row) ? value(item, row) : nil
      let perception = isAnswered(perceived, row) ? value(perceived, row) : nil
      sums.dimensions[place].items[item].add(expectation, perception, isPaired: twoSided)
      guard let perception, expectation != nil || !twoSided else { continue }
      pairs += 1
      total.add(expectation ?? 0, perception, dimension, item)
    }
    clear(row, variables: dimension.variables)
    let counts = !isDropped && shape.missing.admits(pairs, of: dimension.count)
    answered[place * Self.capacity + row] = counts ? UInt8(pairs) : 0
    guard counts else { return }
    sums.dimensions[place].partial[pairs - 1].add(total)
    // The columns are cleared, so the sum is put in its place afterwards.
    openScores.append((place, row, total.perception - total.expectation))
  }

  private func value(_ variable: Int, _ row: Int) -> Int {
    Int(columns[variable * Self.capacity + row])
  }

  private var openScores: [(dimension: Int, row: Int, sum: Int)] = []

  /// The sum of scores of each row: perceptions less expectations.
  private func addScores(
    _ rowSums: UnsafeMutablePointer<Int32>, _ dimension: SurveyShape.Dimension, rows: Int
  ) {
    for row in 0..<rows { rowSums[row] = 0 }
    for variable in 0..<dimension.variables {
      let column = columns + variable * Self.capacity
      if variable < dimension.variables - dimension.count {
        for row in 0..<rows { rowSums[row] &-= Int32(column[row]) }
      } else {
        for row in 0..<rows { rowSums[row] &+= Int32(column[row]) }
      }
    }
    for open in openScores { rowSums[open.row] = Int32(open.sum) }
    openScores.removeAll(keepingCapacity: true)
  }

  /// Σx and Σxy of all pairs of variables, eight rows at a time.
  private func addProducts(_ total: inout CrossProducts, rows: Int) {
    let variables = total.variables
    // Rows behind the last count as 0.
    let padded = (rows + 7) & ~7
    for variable in 0..<variables {
      for row in rows..<padded { columns[variable * Self.capacity + row] = 0 }
    }
    for first in 0..<variables {
      let left = UnsafeRawPointer(columns + first * Self.capacity)
      total.sums[first] += sum(left, rows: padded)
      var second = first
      while second < variables {
        let right = UnsafeRawPointer(columns + second * Self.capacity)
        let products = fourProducts(left, right, rows: padded)
        for place in 0..<min(4, variables - second) {
          total.products[first * variables + second + place] += products[place]
        }
        second += 4
      }
    }
  }

  private func sum(_ column: UnsafeRawPointer, rows: Int) -> Int {
    var lanes = SIMD8<UInt16>()
    var offset = 0
    while offset < 2 * rows {
      lanes &+= column.load(fromByteOffset: offset, as: SIMD8<UInt16>.self)
      offset &+= 16
    }
    return Self.sum(of: lanes)
  }

  /// Σxy of one variable and of four that follow each other; there's room behind the last.
  private func fourProducts(
    _ left: UnsafeRawPointer, _ right: UnsafeRawPointer, rows: Int
  ) -> SIMD4<Int> {
    let next = 2 * Self.capacity
    var total = SIMD4<Int>()
    var offset = 0
    while offset < 2 * rows {
      let end = min(2 * rows, offset + 2 * rowsAtOnce)
      var lanes = (
        SIMD8<UInt16>(), SIMD8<UInt16>(), SIMD8<UInt16>(), SIMD8<UInt16>()
      )
      while offset < end {
        let x = left.load(fromByteOffset: offset, as: SIMD8<UInt16>.self)
        lanes.0 &+= x &* right.load(fromByteOffset: offset, as: SIMD8<UInt16>.self)
        lanes.1 &+= x &* right.load(fromByteOffset: offset &+ next, as: SIMD8<UInt16>.self)
        lanes.2 &+= x &* right.load(fromByteOffset: offset &+ 2 &* next, as: SIMD8<UInt16>.self)
        lanes.3 &+= x &* right.load(fromByteOffset: offset &+ 3 &* next, as: SIMD8<UInt16>.self)
        offset &+= 16
      }
      total &+= SIMD4(
        Self.sum(of: lanes.0), Self.sum(of: lanes.1), Self.sum(of: lanes.2),
        Self.sum(of: lanes.3))
    }
    return total
  }

  private static func sum(of lanes: SIMD8<UInt16>) -> Int {
    var sum = 0
    for lane in 0..<8 { sum &+= Int(lanes[lane]) }
    return sum
  }

  /// Counts each row at its sum of scores.
  private func addCounts(
    _ scores: inout [Int], _ rowSums: UnsafePointer<Int32>, _ rowCounts: UnsafePointer<UInt8>,
    _ dimension: SurveyShape.Dimension, rows: Int
  ) {
    var bases = [0]
    var start = 0
    for answered in 1...dimension.count {
      bases.append(start - dimension.lowest(over: answered))
      start += dimension.width(over: answered)
    }
    scores.withUnsafeMutableBufferPointer { scores in
      for row in 0..<rows where rowCounts[row] != 0 {
        scores[bases[Int(rowCounts[row])] + Int(rowSums[row])] += 1
      }
    }
  }

  // MARK: All dimensions together

  private func countRows(of block: AnswerBlock) {
    sums.rows.read += block.count
    if block.incomplete.isEmpty, isTotalSmall {
      countCompleteRows(block.count)
    } else {
      for row in 0..<block.count { countRow(row) }
    }
    if let arenas = shape.arenas {
      for row in 0..<block.count { count(arenas, ofRow: row) }
    }
  }

  /// Most blocks have no open answers; then every row has a score on every dimension.
  private func countCompleteRows(_ rows: Int) {
    for row in 0..<rows { totals[row] = 0 }
    for (place, dimension) in shape.dimensions.enumerated() {
      let multiplier = multipliers[dimension.count]
      let scores = scoreSums + place * Self.capacity
      for row in 0..<rows { totals[row] &+= Int(scores[row]) &* multiplier }
    }
    var (sum, squares) = (0, 0)
    for row in 0..<rows {
      sum &+= totals[row]
      squares &+= totals[row] &* totals[row]
    }
    sums.rows.used += rows
    sums.overall.count += rows
    sums.overall.sum += Int128(sum)
    sums.overall.squares += Int128(squares)
  }

  private func countRow(_ row: Int) {
    if let total = overallScore(row) {
      sums.overall.add(total)
      sums.rows.used += 1
    } else if shape.dimensions.indices.contains(where: { isCounted($0, row) }) {
      sums.rows.used += 1
    }
  }

  private func count(_ arenas: ArenaThresholds, ofRow row: Int) {
    let both = [arenas.procedural, arenas.personal]
    guard both.allSatisfy({ isCounted($0, row) }) else { return }
    for (rule, thresholds) in [arenas.atOrAbove, arenas.above].enumerated() {
      let isHigh = both.map { dimension in
        let cell = dimension * Self.capacity + row
        return Int(scoreSums[cell]) >= thresholds[Int(answered[cell])]
      }
      sums.arenas[4 * rule + (isHigh[0] ? 1 : 0) + (isHigh[1] ? 2 : 0)] += 1
    }
  }

  private func isCounted(_ dimension: Int, _ row: Int) -> Bool {
    answered[dimension * Self.capacity + row] != 0
  }

  /// The mean score of a row on a dimension, in parts of the common multiple.
  private func score(_ dimension: Int, _ row: Int) -> Int {
    let cell = dimension * Self.capacity + row
    return Int(scoreSums[cell]) * multipliers[Int(answered[cell])]
  }

  private func overallScore(_ row: Int) -> Int? {
    var total = 0
    for dimension in shape.dimensions.indices {
      guard isCounted(dimension, row) else { return nil }
      total += score(dimension, row)
    }
    return total
  }

  private func count(_ weights: [Int], ofRow row: Int) {
    sums.weights.count += 1
    sums.weights.sums.add(weights)
    let all = shape.dimensions.indices
    guard all.allSatisfy({ isCounted($0, row) }) else { return }
    var total = 0
    for dimension in all {
      let score = score(dimension, row)
      total += weights[dimension] * score
      for (place, weight) in weights.enumerated() {
        sums.weights.products[place * weights.count + dimension] += Int128(weight * score)
      }
    }
    sums.weights.scores.add(total)
  }
}

extension DimensionSums.ItemSums {
  /// Adds the answers of one respondent.
  fileprivate mutating func add(_ expectation: Int?, _ perception: Int?, isPaired: Bool) {
    if let expectation {
      expectations += expectation
      expectationCount += 1
    }
    guard let perception else { return }
    perceptions += perception
    perceptionCount += 1
    guard expectation != nil || !isPaired else { return }
    let score = perception - (expectation ?? 0)
    pairs += 1
    self.expectation += expectation ?? 0
    self.perception += perception
    scoreSquares += score * score
  }
}

extension DimensionSums.PartialSums {
  fileprivate mutating func add(
    _ expectation: Int, _ perception: Int, _ dimension: SurveyShape.Dimension, _ item: Int
  ) {
    self.expectation += expectation
    self.perception += perception
    let score = perception - expectation
    let turned = dimension.sides == 2 ? -score : dimension.range - score
    unreversed += dimension.isReversed[item] ? turned : score
  }
}
