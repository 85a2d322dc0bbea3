#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// Whether a person may be at the other end.
func isTerminal(_ descriptor: Int32) -> Bool {
  isatty(descriptor) == 1
}

/// The next bytes, at most 64 KiB; empty at the end of the file or when it can't be read.
func readChunk(from descriptor: Int32) -> [UInt8] {
  let capacity = 65_536
  return [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
    repeat {
      errno = 0  // the end of the file sets none, and an old one may say to go on
      count = max(0, read(descriptor, buffer.baseAddress, capacity))
    } while count == 0 && shouldRetry(descriptor, for: Int16(POLLIN))
  }
}

/// Writes every byte, in several calls if need be. False when the other end takes no more.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      rest = rest.dropFirst(count)
    } else if !shouldRetry(descriptor, for: Int16(POLLOUT)) {
      return false
    }
  }
  return true
}

/// After a call that moved no byte: whether to call again. Waits when the descriptor is in
/// non-blocking mode, which another process may have set on a shared terminal.
private func shouldRetry(_ descriptor: Int32, for event: Int16) -> Bool {
  switch errno {
  case EINTR:
    return true
  case EAGAIN:
    var request = pollfd(fd: descriptor, events: event, revents: 0)
    return poll(&request, 1, -1) > 0 || errno == EINTR
  default:
    return false
  }
}
