import Parameters
import Tables

/// The descriptor of a results folder: every file with its columns, units and keys, as a Frictionless Data Package
/// (version 1 of that specification). It holds no time, machine or path, so equal results have equal descriptors.
struct DataPackage {
  static let fileName = "datapackage.json"

  /// A file of the folder.
  struct File {
    /// Its name in the folder.
    let path: String
    /// What one row of it is, or what it holds.
    let title: String
    /// What else a reader should know of it.
    let about: String
    /// What programs call its form.
    let mediaType: String
    /// Number of bytes, where that follows from the results.
    let bytes: Int?
    /// SHA-256 of the bytes, 64 hexadecimal digits.
    let hash: String?
    /// The columns and the number of rows, where it is a table.
    let table: (schema: TableSchema, rows: Int)?
  }

  /// What the results are of, for people.
  let title: String
  /// The files that it describes, in order.
  let files: [File]

  /// The bytes of `datapackage.json`: indented JSON, keys in a fixed order, LF.
  var json: [UInt8] {
    let tree = Node.object([
      "name": .string("keerpunt-results"), "title": .string(title), "description": .string(Self.description),
      "resources": .array(files.map(\.tree)),
    ])
    return Array(tree.indentedText.utf8)
  }

  private static let description =
    "Results of scenarios that Keerpunt simulated. Every person in them is made up. Intervals are about the chance in the "
    + "simulation, not about what is unknown of the world; provenance.json holds the settings behind all files."
}

extension DataPackage.File {
  /// A table that was written.
  init(_ schema: TableSchema, rows: Int, bytes: Int, hash: String) {
    self.init(
      path: "\(schema.name).csv", title: schema.title, about: schema.about, mediaType: "text/csv", bytes: bytes,
      hash: hash, table: (schema, rows))
  }

  /// The file as a resource.
  fileprivate var tree: Node {
    var members = [
      Member(key: "name", node: .string(FilePath.stem(of: path))), Member(key: "path", node: .string(path)),
      Member(key: "title", node: .string(title)), Member(key: "description", node: .string(about)),
    ]
    if table != nil { members.append(Member(key: "profile", node: .string("tabular-data-resource"))) }
    members += [
      Member(key: "format", node: .string(mediaType.split(separator: "/").last.map(String.init) ?? "")),
      Member(key: "mediatype", node: .string(mediaType)), Member(key: "encoding", node: .string("utf-8")),
    ]
    if let bytes { members.append(Member(key: "bytes", node: .number(Double(bytes)))) }
    if let hash { members.append(Member(key: "hash", node: .string("sha256:" + hash))) }
    if let table {
      members += [
        Member(key: "rows", node: .number(Double(table.rows))), Member(key: "schema", node: table.schema.tree),
      ]
    }
    return .object(members)
  }
}

extension TableSchema {
  /// The columns and keys as a Table Schema.
  fileprivate var tree: Node {
    var members = [
      Member(key: "fields", node: .array(columns.map(\.tree))),
      Member(key: "missingValues", node: .array([.string("")])),
    ]
    if !primaryKey.isEmpty { members.append(Member(key: "primaryKey", node: Self.list(primaryKey))) }
    if !foreignKeys.isEmpty {
      let keys = foreignKeys.map { key in
        Node.object([
          "fields": Self.list(key.columns),
          "reference": .object(["resource": .string(key.table), "fields": Self.list(key.references)]),
        ])
      }
      members.append(Member(key: "foreignKeys", node: .array(keys)))
    }
    return .object(members)
  }

  private static func list(_ names: [String]) -> Node { .array(names.map { .string($0) }) }
}

extension ColumnDescription {
  /// The column as a field; a text has the unit `none`.
  fileprivate var tree: Node {
    let type =
      switch self.type {
      case .text: "string"
      case .whole: "integer"
      case .real: "number"
      }
    return .object([
      "name": .string(name), "type": .string(type), "unit": .string(unit.isEmpty ? "none" : unit),
      "description": .string(summary),
    ])
  }
}
