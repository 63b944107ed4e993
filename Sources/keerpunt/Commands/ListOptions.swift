import Report

/// What commands that list or find things are told.
struct ListOptions {
  /// Words to look for; none for the whole list.
  let words: [String]
  /// `table` for people; `csv`, `json` or `markdown`.
  let format: String
  let language: Language

  init(_ read: ArgumentReader) {
    words = read.arguments("WORD", "Words to look for", atLeast: 0)
    format = read.choice("format", "Form of the list", among: ["table", "csv", "json", "markdown"], default: "table")
    language = Language.read(read)
  }
}
