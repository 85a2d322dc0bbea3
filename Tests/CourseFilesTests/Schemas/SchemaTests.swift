import Documents
import Grading
import QuestionTypes
import QuizModel
import TestSupport
import Testing

@testable import CourseFiles

/// The JSON Schemas that teachers' editors use say the same as the reader.
@Suite struct SchemaTests {
  static let files = ["course", "facts", "bank", "instrument", "column-map", "assignment"]

  /// A recorder that has read the outermost object of a file, apart from the list in it.
  private func opened() -> FieldRecorder {
    let fields = FieldRecorder()
    _ = fields.optionalText("$schema")
    _ = fields.integer("formatVersion", in: 1...CourseFile.formatVersion)
    return fields
  }

  @Test func course() throws {
    let fields = opened()
    _ = Course(reading: fields)
    let schema = try SchemaNode.file("course")
    compare(fields, schema, "course")
  }

  @Test func facts() throws {
    let fields = opened()
    let schema = try SchemaNode.file("facts")
    let fact = FieldRecorder()
    _ = Fact.read(fact)
    fields.record("facts", .list(.object(fact)), isRequired: true)
    compare(fields, schema, "facts")
  }

  @Test func instrument() throws {
    let fields = opened()
    _ = Instrument(reading: fields)
    compare(fields, try SchemaNode.file("instrument"), "instrument")
  }

  @Test func columnMap() throws {
    let fields = opened()
    _ = ColumnMap(reading: fields)
    compare(fields, try SchemaNode.file("column-map"), "column map")
  }

  @Test func assignment() throws {
    let fields = opened()
    _ = Assignment(reading: fields, parts: [])
    let schema = try SchemaNode.file("assignment")
    #expect(schema.property("parts")?["items"]?.property("kind") == nil)
    fields.record("parts", .list(.object(FieldRecorder())), isRequired: true)
    #expect(Set(schema.properties.map(\.key)) == Set(fields.fields.map(\.key)))
    for field in fields.fields where field.key != "parts" {
      let property = try #require(schema.property(field.key))
      compare(field.kind, property, "assignment.\(field.key)")
    }
    let rules = try #require(schema.property("parts")?["items"]).elements("allOf")
    #expect(rules.count == AssignmentPart.Kind.allCases.count)
  }

  @Test(arguments: AssignmentPart.Kind.allCases)
  func part(kind: AssignmentPart.Kind) throws {
    let fields = FieldRecorder()
    let _: AssignmentPart.Kind = fields.name("kind", fallback: nil)
    _ = AssignmentPart(reading: fields, as: kind)
    let parts = try #require(try SchemaNode.file("assignment").property("parts")?["items"])
    let rule = try #require(
      parts.elements("allOf").first {
        $0["if"]?.property("kind")?["const"]?.text == kind.rawValue
      })
    let schema = try #require(rule["then"])
    compare(fields, schema, kind.rawValue, required: parts.texts("required"))
  }

  /// What a list may hold is the same for the editor as for the check.
  @Test(arguments: [
    ("numbersPart", "values", AssignmentLimits.values),
    ("choicesPart", "options", AssignmentLimits.options),
    ("listPart", "elements", AssignmentLimits.elements),
    ("listPart", "fields", AssignmentLimits.fields),
  ])
  func sizes(part: String, key: String, range: ClosedRange<Int>) throws {
    let list = try #require(
      try SchemaNode.file("assignment")["$defs"]?[part]?.property(key))
    #expect(list["minItems"]?.value.numberText == "\(range.lowerBound)")
    #expect(list["maxItems"]?.value.numberText == "\(range.upperBound)")
  }

  @Test func bank() throws {
    let fields = opened()
    let schema = try SchemaNode.file("bank")
    fields.record("cases", .list(.object(FieldRecorder())))
    fields.record("questions", .list(.object(FieldRecorder())), isRequired: true)
    #expect(Set(schema.properties.map(\.key)) == Set(fields.fields.map(\.key)))
    let question = try #require(schema.property("questions")?["items"])
    #expect(question.property("type")?.texts("enum") == QuestionTypes.names)
    #expect(question.property("status")?.texts("enum") == Question.Status.allCases.map(\.rawValue))
  }

  @Test func situation() throws {
    let fields = FieldRecorder()
    _ = Case.read(fields)
    let schema = try #require(try SchemaNode.file("bank").property("cases")?["items"])
    compare(fields, schema, "case")
  }

  @Test(arguments: QuestionTypes.names)
  func question(name: String) throws {
    let fields = FieldRecorder()
    fields.record("type", .name(QuestionTypes.names), isRequired: true)
    _ = Question(reading: fields, as: try #require(QuestionTypes.named(name)), revision: "")
    let bank = try SchemaNode.file("bank")
    let question = try #require(bank.property("questions")?["items"])
    let rule = try #require(
      question.elements("allOf").first { $0["if"]?.property("type")?["const"]?.text == name })
    let schema = try #require(rule["then"])
    compare(fields, schema, name, required: question.texts("required"))
  }

  /// Compares what the reader asks of an object with the schema of that object.
  private func compare(
    _ recorder: FieldRecorder, _ schema: SchemaNode, _ path: String, required: [String] = []
  ) {
    let asked = recorder.fields.map(\.key)
    #expect(Set(schema.properties.map(\.key)) == Set(asked), "\(path)")
    #expect(Set(asked).count == asked.count, "\(path)")
    #expect(schema["additionalProperties"]?.value.boolean == false, "\(path)")
    let schemaRequired = Set(schema.texts("required") + required)
    for field in recorder.fields {
      let path = "\(path).\(field.key)"
      guard let property = schema.property(field.key) else { continue }
      #expect(property["title"]?.text?.isEmpty == false, "\(path)")
      #expect(property["description"]?.text?.isEmpty == false, "\(path)")
      if field.isRequired { #expect(schemaRequired.contains(field.key), "\(path)") }
      compare(field.kind, property, path)
    }
  }

  private func compare(_ kind: FieldRecorder.Kind, _ schema: SchemaNode, _ path: String) {
    switch kind {
    case .text, .markup:
      #expect(schema.types == ["string"], "\(path)")
      #expect(schema["pattern"] != nil, "\(path)")
      #expect(schema["enum"] == nil, "\(path)")
    case .identifier:
      #expect(schema.types.contains("string"), "\(path)")
      #expect(schema["pattern"]?.text == "^[a-z0-9][a-z0-9.-]*$", "\(path)")
      #expect(schema["maxLength"]?.value.numberText == "100", "\(path)")
    case .flag: #expect(schema.types == ["boolean"], "\(path)")
    case .number: #expect(schema.types == ["number"], "\(path)")
    case .integer(let range):
      #expect(schema.types == ["integer"], "\(path)")
      #expect(schema["minimum"]?.value.numberText == "\(range.lowerBound)", "\(path)")
      #expect(schema["maximum"]?.value.numberText == "\(range.upperBound)", "\(path)")
    case .name(let names): #expect(schema.texts("enum") == names, "\(path)")
    case .list(let element):
      #expect(schema.types == ["array"], "\(path)")
      guard let items = schema["items"] else {
        Issue.record("\(path) has no items")
        return
      }
      compare(element, items, path)
    case .object(let inner):
      #expect(schema.types == ["object"], "\(path)")
      compare(inner, schema, path)
    case .named(let inner):
      #expect(schema.types == ["object"], "\(path)")
      guard let values = schema["additionalProperties"] else {
        Issue.record("\(path) says nothing of its values")
        return
      }
      compare(inner, values, path)
    }
  }

  @Test(arguments: files)
  func everyReferenceLeadsSomewhere(file: String) throws {
    let schema = try SchemaNode.file(file)
    let references = schema.value.allMembers.filter { $0.key.string == "$ref" }
    #expect(!references.isEmpty)
    for reference in references {
      let target = reference.value.string ?? ""
      #expect(SchemaNode.target(target, in: schema.root) != nil, "\(target)")
    }
    let names = schema.root["$defs"]?.members.compactMap { $0.key.string } ?? []
    let used = Set(references.compactMap { $0.value.string })
    #expect(names.filter { !used.contains("#/$defs/\($0)") } == [])
  }

  /// Where the shipped files say their schema is, it is.
  @Test func shippedFilesNameTheirSchema() throws {
    let course = Repository.root + "courses/klantgericht-organiseren"
    for file in CourseFolder.files(in: course) {
      let bytes = try FileBytes.read(file.path, limit: 1 << 24)
      let root = try #require(JSONDocument.read(bytes, file: file.path).document).root
      let name = try #require(root["$schema"]?.string)
      let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
      let schema = try FileBytes.read("/\(folder)/\(name)", limit: 1 << 24)
      let expected = try SchemaNode.file("\(file.kind)").root.document
      #expect(
        JSONDocument.read(schema, file: "s").document?.root.stableHash.value
          == expected.root.stableHash.value)
    }
  }
}
