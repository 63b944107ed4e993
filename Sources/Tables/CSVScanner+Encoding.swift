import Parameters

extension CSVScanner {
  /// Makes sure that the bytes are UTF-8 text without NUL, separated by commas; reports what is not.
  ///
  /// In a lenient dialect UTF-16 with a byte order mark becomes UTF-8, and lines may end with a carriage return alone;
  /// the separator is the matter of `chooseSeparator`.
  mutating func isReadable() -> Bool {
    if let isLittle = utf16Order {
      dialect.isUTF16 = true
      guard dialect.isLenient else {
        report("the file is UTF-16; save it as UTF-8", line: 1, column: 1)
        return false
      }
      guard decodeUTF16(isLittle: isLittle) else { return false }
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      move(to: 3, line: 1)
    }
    if dialect.isLenient {
      dialect.hasBareReturns = !bytes.contains(UInt8(ascii: "\n")) && bytes.contains(UInt8(ascii: "\r"))
    }
    if let fault = firstFault() {
      report(fault.message, atByte: fault.offset)
      return false
    }
    if !dialect.isLenient, let separator = foreignSeparator() {
      report("the cells are separated by \(separator): use commas", line: 1, column: 1)
      return false
    }
    return true
  }

  /// Whether the low byte of a unit comes first, by the byte order mark; nil without one.
  private var utf16Order: Bool? {
    if bytes.starts(with: [0xFF, 0xFE]) { return true }
    return bytes.starts(with: [0xFE, 0xFF]) ? false : nil
  }

  /// Turns the file into UTF-8, without its mark; reports where it is no UTF-16.
  private mutating func decodeUTF16(isLittle: Bool) -> Bool {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { at in
      let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    let isCut = !bytes.count.isMultiple(of: 2)
    let text = isCut ? nil : String(validating: units, as: UTF16.self)
    // What cannot be decoded becomes a mark of its own, behind which nothing is read.
    replaceBytes(Array((text ?? String(decoding: units, as: UTF16.self)).utf8))
    if text != nil { return true }
    var offset = bytes.count
    var decoder = UTF16()
    var source = units.makeIterator()
    var sound = 0
    decoding: while true {
      switch decoder.decode(&source) {
      case .scalarValue(let scalar): sound += UTF8.width(scalar)
      case .emptyInput: break decoding
      case .error:
        offset = sound
        break decoding
      }
    }
    report("half a character of UTF-16; the file is damaged", atByte: offset)
    return false
  }

  /// The first byte that is NUL or not UTF-8.
  private func firstFault() -> (offset: Int, message: Message)? {
    let zero: (offset: Int, message: Message)? = bytes.firstIndex(of: 0).map {
      ($0, "a NUL character; the file is not text")
    }
    var start = next
    while start < zero?.offset ?? bytes.count {
      // In pieces, since checking one makes a copy of it; none ends inside a scalar.
      var end = min(start + 1 << 16, bytes.count)
      while end < bytes.count, end > start + 1, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      if String(validating: bytes[start..<end], as: UTF8.self) == nil { break }
      start = end
    }
    if start >= zero?.offset ?? bytes.count { return zero }
    var decoder = UTF8()
    var source = bytes[start...].makeIterator()
    while start < zero?.offset ?? bytes.count {
      guard case .scalarValue(let scalar) = decoder.decode(&source) else {
        return (start, "a byte that is not UTF-8; save the file as UTF-8")
      }
      start += UTF8.width(scalar)
    }
    return zero
  }

  /// The separator of the header line, where it is not the comma.
  private func foreignSeparator() -> Message? {
    var commas = 0
    var semicolons = 0
    var tabs = 0
    var isQuoted = false
    for byte in bytes[next...] {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") { break }
      commas += byte == UInt8(ascii: ",") ? 1 : 0
      semicolons += byte == UInt8(ascii: ";") ? 1 : 0
      tabs += byte == UInt8(ascii: "\t") ? 1 : 0
    }
    if semicolons > commas, semicolons >= tabs { return "';'" }
    return tabs > commas ? "tabs" : nil
  }
}
