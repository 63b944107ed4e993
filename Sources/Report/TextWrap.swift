/// Text broken into lines between words.
public enum TextWrap {
  /// Lines of at most `width` characters, and never fewer than `narrowest`, where words allow it; a `%` stays with its
  /// number.
  public static func lines(_ text: String, width: Int, narrowest: Int = 20) -> [String] {
    var words: [String] = []
    for word in text.split(separator: " ") {
      if word.hasPrefix("%"), let last = words.popLast() {
        words.append(last + " " + word)
      } else {
        words.append(String(word))
      }
    }
    var lines: [String] = []
    for word in words {
      if let last = lines.last, last.count + 1 + word.count <= max(narrowest, width) {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }
}
