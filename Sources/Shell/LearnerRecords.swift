import LearnerStore
import Practice
import QuizModel

/// The learner's records: in the store, and in memory when the store can't take them.
///
/// The store is opened when it's first needed. A class, because the whole program keeps one record
/// of what happened.
final class LearnerRecords {
  /// What the learner has to know of the store.
  enum Notice {
    case notRecording(StoreError)
    case recovered(Recovery)
    case unreadable(Int)
  }

  private let open: () throws(StoreError) -> LearnerStore
  private let makeID: () -> String
  private let now: () -> LocalInstant
  private let tell: (Notice) -> Void
  private var store: LearnerStore?
  private var hasToldFailure = false
  private var toldUnreadable = 0
  /// What this run couldn't store.
  private var unstored: [Record] = []

  init(
    makeID: @escaping () -> String, now: @escaping () -> LocalInstant,
    tell: @escaping (Notice) -> Void, open: @escaping () throws(StoreError) -> LearnerStore
  ) {
    self.makeID = makeID
    self.now = now
    self.tell = tell
    self.open = open
  }

  /// Whether everything of this run has been stored.
  var isComplete: Bool { unstored.isEmpty }

  /// Stores what happened; it's durable when this returns, or else the learner has been told.
  func add(_ event: Event, course: CourseID, session: SessionID?) -> Record {
    let time = now()
    let id = RecordID(makeID())
    let stored = withStore { (store) throws(StoreError) in
      try store.append(event, course: course, session: session, at: time, id: id)
    }
    if let stored { return stored }
    let record = Record(
      id: id, device: "", sequence: unstored.count + 1, time: time, course: course,
      session: session, event: event)
    unstored.append(record)
    return record
  }

  /// All records of a course, as they are now: another prompt may have added some.
  func all(of course: CourseID) -> [Record] {
    let stored = withStore { (store) throws(StoreError) in try store.records(course: course) }
    if let unreadable = stored?.unreadable, unreadable != toldUnreadable {
      tell(.unreadable(unreadable))
      toldUnreadable = unreadable
    }
    let own = unstored.filter { $0.course == course }
    let records = stored?.records ?? []
    return own.isEmpty ? records : (records + own).sorted { $0.precedes($1) }
  }

  func history(of course: CourseID) -> LearningHistory {
    LearningHistory(all(of: course))
  }

  /// Works with the store; a damaged one is recovered and tried once more.
  func work<Value>(
    _ work: (LearnerStore) throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    let store = try opened()
    do throws(StoreError) {
      return try work(store)
    } catch .damaged {
      return try work(try recovered(store))
    }
  }

  /// Erases the records of a course, or all, with the files given and the databases set aside.
  func forget(_ course: CourseID?, files: [String]) throws(StoreError) -> Forgetting {
    let (time, makeID) = (now().instant, makeID)
    do throws(StoreError) {
      let forgetting = try work { (store) throws(StoreError) in
        try store.forgetting(course, alsoWiping: files, now: time, makeID: makeID)
      }
      store = forgetting.store
      unstored.removeAll { course == nil || $0.course == course }
      return forgetting
    } catch {
      store = nil
      throw error
    }
  }

  /// The same as ``work(_:)`` for what a learner can do without: a failure is told once, and gives
  /// `nil`.
  private func withStore<Value>(
    _ work: (LearnerStore) throws(StoreError) -> Value
  ) -> Value? {
    do throws(StoreError) {
      return try self.work(work)
    } catch {
      if !hasToldFailure { tell(.notRecording(error)) }
      hasToldFailure = true
      return nil
    }
  }

  private func opened() throws(StoreError) -> LearnerStore {
    if let store { return store }
    return use(try open())
  }

  private func recovered(_ store: LearnerStore) throws(StoreError) -> LearnerStore {
    use(try store.recovering(now: now().instant, makeID: makeID))
  }

  private func use(_ store: LearnerStore) -> LearnerStore {
    self.store = store
    if let recovery = store.recovery { tell(.recovered(recovery)) }
    return store
  }
}
