import Mustache

/// The frame of every report. Both files are part of the program itself.
enum PageTemplate {
  static let shared: MustacheTemplate = {
    MustacheContentTypes.register(Markup(), named: Markup.name)
    do {
      return try MustacheTemplate(
        string: String(decoding: PackageResources.page_mustache, as: UTF8.self))
    } catch {
      preconditionFailure("page.mustache can't be read: \(error)")
    }
  }()

  static let style =
    String(decoding: PackageResources.page_css, as: UTF8.self) + Ink.darkStyle
}
