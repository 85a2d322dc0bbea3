import CourseFiles
import QuizModel

let c = LoadedCourse.load(CommandLine.arguments[1])
for f in c.checked() { print(f.line(in: .dutch)) }
print(c.bank?.questions.count ?? -1, c.bank?.facts.count ?? -1, c.droppedQuestions)
