import CourseFiles
import QuizModel

extension Workspace {
  /// The instruments of all courses, in the order of the courses and of their files.
  var instruments: [Instrument] {
    courses.found().flatMap { Instrument.all(ofCourse: $0.folder) }
  }

  /// An instrument by its file, or by its id in the courses.
  func instrument(named name: String) throws(CommandFailure) -> Instrument {
    if name.contains("/") || name.hasSuffix(".json") {
      let (instrument, findings) = Instrument.read(name)
      if let instrument { return instrument }
      let isMissing = findings.contains { $0.check == "file-readable" }
      let lines = findings.prefix(5).map { $0.line(in: texts.language).sanitizedLine }
      throw CommandFailure(
        isMissing ? .noSuchFile : .unreadableData,
        texts.brokenInstrument(name.sanitizedLine, lines))
    }
    let known = instruments
    if let instrument = known.first(where: { $0.id.text == name }) { return instrument }
    let ids = known.map { $0.id.text }
    throw CommandFailure(
      .wrongUsage,
      texts.noInstrument(
        name.sanitizedLine, known: ids, meant: NearestName.of(name, among: ids)))
  }
}
