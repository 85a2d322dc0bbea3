import Documents
import QuizModel

/// Settings as they're typed.
extension CustomerSettings {
  /// `50,30,20` or `0.5,0.3,0.2`; with decimal commas `0,5;0,3;0,2`.
  public mutating func set(weights text: String) throws(GradingFailure) {
    let separator: Character = text.contains(";") ? ";" : ","
    let values = text.split(separator: separator, omittingEmptySubsequences: false)
      .map { CSVNumber.value(String($0)) }
    guard values.count == 3, let recency = values[0], let frequency = values[1],
      let monetary = values[2], let weights = RFMWeights(recency, frequency, monetary)
    else { throw .customers(.badWeights(text)) }
    self.weights = weights
  }

  /// A number from 0 to 100, such as `0.5`.
  public mutating func set(band text: String) throws(GradingFailure) {
    guard let value = CSVNumber.value(text), value >= .zero, value <= Rational(100) else {
      throw .customers(.badBand(text))
    }
    band = value
  }

  /// A day, year first or day first.
  public mutating func set(referenceDay text: String) throws(GradingFailure) {
    guard let day = DateReading().day(text) else { throw .customers(.badReferenceDay(text)) }
    referenceDay = day
  }
}

extension DateReading {
  /// The day that a text holds; `nil` where it holds none.
  func day(_ text: String) -> Day? {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      do throws(CellProblem) {
        return Day(number: try day(bytes))
      } catch {
        return nil
      }
    }
  }
}
