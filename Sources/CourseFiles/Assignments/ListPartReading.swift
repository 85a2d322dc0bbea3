import QuizModel

extension ListPart {
  init(reading fields: some FieldReader) {
    self.init(
      elements: fields.objects("elements") {
        Element(
          id: $0.identifier("id"), label: $0.text("label"),
          minimum: $0.optionalInteger("minimum", in: AssignmentLimits.asked) ?? 1)
      },
      groups: fields.optionalObject("groups") {
        Groups(label: $0.text("label"), count: $0.countRange(in: AssignmentLimits.groupSize))
      },
      fields: fields.objects("fields") {
        Field(
          id: $0.identifier("id"), label: $0.text("label"),
          minimumWords: $0.optionalInteger("minimumWords", in: AssignmentLimits.asked) ?? 1)
      },
      variety: fields.optionalObject("variety") {
        Variety(field: $0.identifier("field"), minimum: $0.integer("minimum", in: 2...20))
      },
      points: fields.points())
  }
}
