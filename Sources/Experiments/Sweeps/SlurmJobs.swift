public import Parameters

/// Job scripts that run a sweep in parts on a cluster with Slurm, and join the parts.
///
/// Only `sbatch` and `squeue` are needed, and no exit code is trusted: a part is whole when its folder says so. Jobs may be
/// requeued, run twice, or be lost; who submits again submits what is missing.
public struct SlurmJobs: Sendable {
  /// How the jobs are made.
  public struct Options: Sendable {
    /// How many parts.
    public var parts: Int
    /// Threads of each job.
    public var threads: Int
    /// Options of `sbatch` for all jobs, such as `--partition=long`, each a line of the scripts.
    public var directives: [String]
    /// What is passed on to `keerpunt sweep`, word by word.
    public var words: [String]
    /// The program, as jobs call it.
    public var program: String

    /// Options of the given values.
    public init(parts: Int, threads: Int, directives: [String], words: [String], program: String) {
      self.parts = parts
      self.threads = threads
      self.directives = directives
      self.words = words
      self.program = program
    }
  }

  /// More elements than this a cluster refuses in one array, unless it was told otherwise.
  static let usualArrayLimit = 1_000

  private let name: String
  private let sweepFile: String
  private let output: String
  private let options: Options
  private let runs: Int
  private let files: FileSystem

  /// Jobs for a sweep.
  /// - Parameters:
  ///   - sweep: the sweep, read and checked.
  ///   - sweepFile: its file, as seen from the present folder.
  ///   - output: the folder for the results of the whole.
  ///   - options: what the jobs ask of the cluster.
  ///   - files: writes the scripts.
  public init(
    _ sweep: Sweep, sweepFile: String, output: String, options: Options, files: FileSystem = FileSystem()
  ) {
    name = sweep.name
    runs = sweep.layout.runs
    self.sweepFile = sweepFile
    self.output = output
    self.options = options
    self.files = files
  }

  /// The folder of the scripts.
  public var folder: String { FilePath.normalised(output) + "-slurm" }

  private var parts: String { FilePath.normalised(output) + SweepMerge.partsSuffix }

  /// Writes the scripts, and returns what a person should know of them.
  /// - Throws: `FileError` where they cannot be written, or others are there and may not go.
  public func write(force: Bool) throws(FileError) -> [Message] {
    let scripts: [(name: String, text: String)] = [
      ("part.sh", try part()), ("merge.sh", try merge()), ("submit.sh", try submit()),
    ]
    for script in scripts where !force && files.kind(of: FilePath.join(folder, script.name)) != .missing {
      throw FileError(
        path: FilePath.join(folder, script.name), operation: .create,
        reason: "it exists; --force writes it again", category: .cannotCreate)
    }
    try files.createFolder(folder)
    for (name, text) in scripts { try files.writeWhole(Array(text.utf8), to: FilePath.join(folder, name)) }
    let each = (runs + options.parts - 1) / options.parts
    var said: [Message] = [
      "\(grouped: options.parts) parts of at most \(grouped: each) runs: part.sh, merge.sh and submit.sh in \(folder).",
      "Submit with 'bash \(FilePath.join(folder, "submit.sh"))'; do so again when a part failed: only what is missing is "
        + "submitted.",
    ]
    if options.parts > Self.usualArrayLimit {
      said.append(
        "Many clusters refuse arrays of more than \(grouped: Self.usualArrayLimit) jobs; --parts makes fewer.")
    }
    return said
  }

  // MARK: Scripts

  /// The first lines of a job: its name, its log and options of `sbatch`.
  private func head(_ job: String, log: String, directives: [String]) throws(FileError) -> String {
    // Slurm takes a directive up to the end of the line, and blanks in it between quotes; a percent sign of a folder is two.
    let logs = FilePath.join(try files.resolved(folder), "logs").replacing("%", with: "%%")
    let lines =
      [
        "--job-name=\(Self.word(name))-\(job)", "--output=\"\(FilePath.join(logs, "\(job)-\(log).txt"))\"",
        // A job that is run again, since its node was lost or needed, writes below what it wrote.
        "--open-mode=append", "--requeue",
      ] + directives
    return "#!/bin/bash\n" + lines.map { "#SBATCH \($0)\n" }.joined()
  }

  private func part() throws(FileError) -> String {
    let words = ([options.program, "sweep", sweepFile] + options.words).map(Self.quoted).joined(separator: " ")
    let directives = ["--cpus-per-task=\(options.threads)"] + options.directives
    return try head("part", log: "%A_%a", directives: directives) + """
      # Runs one part of the sweep; a part that was stopped goes on where it was.
      set -e
      cd \(Self.quoted(try files.resolved(".")))
      part="${SLURM_ARRAY_TASK_ID:-${1:?the number of the part}}"
      exec \(words) --shard "$part/\(options.parts)" --resume --quiet \\
        --threads "${SLURM_CPUS_PER_TASK:-\(options.threads)}" --output \(Self.quoted(parts))"/$part-of-\(options.parts)"

      """
  }

  private func merge() throws(FileError) -> String {
    let words = [options.program, "merge", parts, "--output", output].map(Self.quoted).joined(separator: " ")
    // What a cluster wants of every job, such as an account, it wants of this one too; one core is enough.
    let directives = options.directives + ["--cpus-per-task=1", "--kill-on-invalid-dep=yes"]
    return try head("merge", log: "%j", directives: directives) + """
      # Joins the parts; where some are missing it names them and fails.
      set -e
      cd \(Self.quoted(try files.resolved(".")))
      exec \(words)

      """
  }

  private func submit() throws(FileError) -> String {
    """
    #!/bin/bash
    # Submits the parts that are not whole yet, and a job that joins all parts once these have ended, however they ended.
    # Options given here go to sbatch for both.
    set -eo pipefail
    cd \(Self.quoted(try files.resolved(".")))
    parts=\(Self.quoted(parts))
    scripts=\(Self.quoted(folder))
    submitted="$scripts/submitted.txt"
    # Slurm makes no folders for logs.
    mkdir -p "$scripts/logs"

    \(waiting)
    \(missing)
    job="" after=()
    if [ -z "$list" ]; then
      echo "all \(options.parts) parts are there; they are joined again"
    else
      job=$(sbatch --parsable "$@" --array="$list" "$scripts/part.sh")
      job="${job%%;*}"
      echo "$job" > "$submitted"
      echo "job $job: ${#missing[@]} of \(options.parts) parts: $list"
      after=(--dependency="afterany:$job")
    fi
    merge=$(sbatch --parsable "$@" "${after[@]}" "$scripts/merge.sh")
    merge="${merge%%;*}"
    echo "${job:+$job,}$merge" > "$submitted"
    echo "job $merge: joins the parts into "\(Self.quoted(output))

    """
  }

  /// Lines of a script that ends while jobs of the last time wait or run.
  private var waiting: String {
    """
    # A part that waits or runs is not whole, but a second job for it would only be in its way.
    if [ -s "$submitted" ]; then
      jobs=$(squeue --noheader --format=%i --user="$(id -un)" --jobs="$(cat "$submitted")" 2>/dev/null || true)
      if [ -n "$jobs" ]; then
        echo "jobs of the last time have not ended:" $jobs >&2
        echo "  wait for them, or end them with scancel, and submit again" >&2
        exit 75
      fi
    fi

    """
  }

  /// Lines of a script that find the parts that are not whole: `missing`, and as a text for job arrays, `list`.
  private var missing: String {
    """
    missing=()
    for ((part = 1; part <= \(options.parts); part++)); do
      folder="$parts/$part-of-\(options.parts)"
      if [ ! -f "$folder/\(ResultsFolder.provenanceName)" ] || [ -f "$folder/\(SweepFolder.unfinishedName)" ] ||
        [ -f "$folder/\(SweepJournal.fileName)" ]; then
        missing+=("$part")
      fi
    done
    # 1,2,3,7 as 1-3,7, so that the list stays short.
    list="" first="${missing[0]}" last="${missing[0]}"
    for part in "${missing[@]:1}" end; do
      if [ "$part" != "$((last + 1))" ]; then
        if [ "$first" = "$last" ]; then list+=",$first"; else list+=",$first-$last"; fi
        first="$part"
      fi
      last="$part"
    done
    list="${list#,}"

    """
  }

  /// A word for a shell, whatever is in it.
  static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || "./_-=,+:".utf8.contains(byte)
      }
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }

  /// A name of letters, digits and dashes.
  private static func word(_ name: String) -> String {
    String(
      name.unicodeScalars.map {
        $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0) ? Character($0) : "-"
      })
  }
}
