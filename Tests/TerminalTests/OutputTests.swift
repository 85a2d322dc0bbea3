import Foundation
import Terminal
import Testing

@Suite("Output")
struct OutputTests {
  @Test("A text larger than a pipe arrives whole, through a descriptor that doesn't block")
  func large() async throws {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForWriting.fileDescriptor
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    let reading = Task.detached { try pipe.fileHandleForReading.readToEnd() }
    let text = String(repeating: "één rij\n", count: 100_000)
    let output = DescriptorOutput(descriptor: descriptor)
    output.write(text)
    try pipe.fileHandleForWriting.close()
    let read = try await reading.value
    #expect(!output.isBroken)
    #expect(read == Data(text.utf8))
  }

  @Test("A reader that has gone is noticed, and kills nobody")
  func broken() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let output = DescriptorOutput(descriptor: pipe.fileHandleForWriting.fileDescriptor)
    output.write("")
    #expect(!output.isBroken)
    output.write("x")
    #expect(output.isBroken)
    output.write("y")
  }

  @Test("A recording is taken piece by piece")
  func recording() {
    let output = RecordingOutput()
    output.write("a")
    output.write("b")
    #expect(output.take() == "ab")
    #expect(output.take().isEmpty)
    output.isBroken = true
    output.write("c")
    #expect(output.text.isEmpty)
  }
}
