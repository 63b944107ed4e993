#!/usr/bin/env python3
"""Checks that the schema of scenario files and the program's own checks agree.

Usage: check_schema.py KEERPUNT, from any folder; needs jsonschema and json5 from the package index of Python.

The schema must be valid draft-07 and must not change between calls. Then scenarios are judged twice, by the schema and
by `keerpunt check`: those that are shipped, those in `valid`, those in `broken`, and for every setting of the schema
files with its limits, with values beyond them, of wrong types and null. The first comments of a file in `broken` name
what the two judges must complain about: a place for the schema, a piece of the message for the program.
"""

import copy
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import json5
import jsonschema

HERE = pathlib.Path(__file__).resolve().parent
SCENARIOS = HERE.parent.parent / "Scenarios"

# What a schema cannot know: these values are in range, but contradict another setting, the city or the machine.
CONTRADICTIONS = {
    ("city", "null"), ("city", "default"),  # no city is left
    ("weeks", "maximum"), ("replications", "maximum"),  # more memory than there may be
    ("world.recession.from", "maximum"),  # begins after its end
    ("where.mostDeprived", "maximum"), ("where.worst", "maximum"),  # more than the city has
    # Nobody is left whom the kind can serve: of some kinds only, but then the schema cannot know.
    ("who.fromAge", "maximum"), ("who.toAge", "minimum"), ("who.record", "choice without"),
    ("who.activity", "choice school"), ("who.activity", "choice work"),
    ("who.activity", "an empty list"), ("who.involvement", "an empty list"),
}

failures = []


def expect(holds, message):
    """Notes a failure; all of them are printed at the end."""
    if not holds:
        failures.append(message)


def call(program, *words):
    """Exit code, output and errors of one call."""
    done = subprocess.run([program, *words], capture_output=True, text=True, encoding="utf-8")
    return done.returncode, done.stdout, done.stderr


def load(path):
    """The value in a JSON5 file."""
    return json5.loads(path.read_text(encoding="utf-8"))


def refused_files(program, paths):
    """Those of many scenario files that the program finds something wrong with."""
    if not paths:
        return set()
    code, _, errors = call(program, "check", *map(str, paths))
    named = set(re.findall(r"^(.+?)(?::\d+:\d+)?: error: ", errors, re.MULTILINE))
    refused = {path for path in paths if str(path) in named}
    expect(bool(refused) == (code != 0), f"exit code {code} of check, {len(refused)} files with errors:\n{errors[:2000]}")
    return refused


def comments(path):
    """The comments at the top of a file, by their first word: `// schema: world.wages`."""
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("// "):
            break
        word, _, rest = line[3:].partition(": ")
        found[word] = rest
    return found


def places(error):
    """Where an error and those that led to it stand."""
    inner = error.context or []
    return {".".join(map(str, error.absolute_path))}.union(*(places(one) for one in inner))


def kinds_of(schema):
    """The kinds of intervention."""
    return schema["definitions"]["intervention"]["properties"]["kind"]["enum"]


class Settings:
    """Every setting of a schema, with a way to write a scenario that gives only this one."""

    def __init__(self, schema, schema_folder):
        self.schema = schema
        self.folder = schema_folder

    def all(self):
        """Triples of a path, the part of the schema about it, and a function from a value to a scenario."""
        base = {"extends": str(SCENARIOS / "baseline.json5")}
        for name, node in self.schema["properties"].items():
            if name not in ("extends", "interventions"):
                yield from self.below(name, node, lambda value, name=name: {**base, name: value})
        kinds = {kind: self.schema["definitions"][kind]["properties"] for kind in kinds_of(self.schema)}
        for kind, properties in kinds.items():
            for name, node in properties.items():
                if name == "kind":
                    continue
                yield from self.below(name, node, lambda value, n=name, k=kind: {
                    **base, "interventions": {"one": {"kind": k, n: value}}})
                # A file that leaves the kind to one that it extends; where kinds differ, no schema can tell which it is.
                if all(other.get(name, node) == node for other in kinds.values()):
                    yield from self.below(name, node, lambda value, n=name, k=kind: {
                        "extends": str(self.folder / f"{k}.json"), "interventions": {"one": {n: value}}})

    def below(self, path, node, write):
        """The setting at a path, and those in it."""
        yield path, self.resolved(node), write
        for name, inner in self.resolved(node).get("properties", {}).items():
            yield from self.below(f"{path}.{name}", inner, lambda value, name=name: write({name: value}))

    def resolved(self, node):
        """What a reference stands for."""
        if "$ref" not in node:
            return node
        target = self.schema
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step.replace("~1", "/").replace("~0", "~")]
        return target


def numbers(limits, wrap=lambda value: value):
    """Names and values around the limits of a number."""
    for end, beyond in (("minimum", -1), ("maximum", 1)):
        if end in limits:
            yield end, wrap(limits[end])
            yield f"beyond {end}", wrap(limits[end] + beyond)
    if limits["type"] == "integer" or "integer" in limits["type"]:
        yield "a fraction", wrap(limits["minimum"] + 0.5)


def cases(node):
    """Names and values to try for one setting."""
    yield "null", None
    for name, value in (("text", "x"), ("number", -1e9), ("truth", True), ("list", [[]]), ("object", {"nothing": 1})):
        wanted = {"text": "string", "number": "number", "truth": "boolean", "list": "array", "object": "object"}[name]
        # A text may be the name of a place, which a schema cannot know.
        if wanted not in node["type"] or wanted == "object":
            yield f"a {name}", value
    if "default" in node:
        yield "default", node["default"]
    if "minimum" in node:
        yield from numbers(node)
    for choices in [node.get("enum", [])] + [one["enum"] for one in node.get("anyOf", []) if "enum" in one]:
        for choice in choices:
            yield f"choice {choice}", choice
        if choices:
            yield "no choice", "no such choice"
    for choices in [one["items"]["enum"] for one in node.get("anyOf", []) if "items" in one]:
        yield "every choice", choices
        yield "a choice twice", choices[:1] * 2
        yield "a list with no choice", choices + ["no such choice"]
        yield "a list with null", [None]
    if "array" in node["type"] and "maxItems" in node:
        default = node["default"]
        yield "too many", default + default[-1:]
        yield "too few", default[:-1]
        if "minimum" in node["items"]:
            yield from numbers(node["items"], lambda value: [value] * len(default))
    if "array" in node["type"]:
        yield "an empty list", []
    if "object" in node["type"]:
        yield "an empty object", {}


def check_every_setting(program, schema, validator, folder):
    """Judges a file for each setting and case; the two judges must agree on all."""
    for kind in kinds_of(schema):
        whole = {"extends": str(SCENARIOS / "baseline.json5"), "interventions": {"one": {"kind": kind}}}
        (folder / f"{kind}.json").write_text(json.dumps(whole), encoding="utf-8")
    accepted, refused = {}, {}
    tried = 0
    for path, node, write in Settings(schema, folder).all():
        for name, value in cases(node):
            if (path, name) in CONTRADICTIONS:
                continue
            tried += 1
            scenario = write(copy.deepcopy(value))
            file = folder / f"case-{tried}.json"
            file.write_text(json.dumps(scenario), encoding="utf-8")
            group = accepted if validator.is_valid(scenario) else refused
            group[file] = f"{path}, {name}: {json.dumps(scenario)}"
    for file in sorted(refused_files(program, list(accepted))):
        expect(False, f"the schema accepts, but check refuses {accepted[file]}")
    found = refused_files(program, list(refused))
    for file, text in refused.items():
        expect(file in found, f"the schema refuses, but check accepts {text}")
    return len(accepted), len(refused)


def check_defaults(schema, validator, node):
    """Every default must be a value that its own setting allows, and every reference must lead somewhere."""
    if isinstance(node, dict):
        if "default" in node and "type" in node:
            expect(validator.evolve(schema=node).is_valid(node["default"]), f"the default of {node.get('title')}")
        if "$ref" in node:
            try:
                Settings(schema, None).resolved(node)
            except KeyError:
                expect(False, f"{node['$ref']} leads nowhere")
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        check_defaults(schema, validator, inner)


def check_files(program, validator):
    """The shipped scenarios, the valid and the broken ones."""
    shipped, valid = sorted(SCENARIOS.glob("*.json5")), sorted((HERE / "valid").glob("*.json5"))
    broken = sorted((HERE / "broken").glob("*.json5"))
    expect(len(shipped) >= 6 and len(valid) >= 3 and len(broken) >= 10, "files are missing")
    for path in shipped + valid:
        for error in validator.iter_errors(load(path)):
            expect(False, f"the schema refuses {path}: {error.message} at {error.json_path}")
    for path in sorted(refused_files(program, shipped + valid)):
        expect(False, f"check refuses {path}")
    for path in broken:
        wanted = comments(path)
        found = set().union(*(places(error) for error in validator.iter_errors(load(path))))
        expect(wanted["schema"] in found, f"{path}: the schema complains about {sorted(found)}")
        code, _, errors = call(program, "check", str(path))
        expect(code == 65, f"{path}: exit code {code} of check")
        expect(wanted["check"] in errors, f"{path}: check says {errors}")
    return len(shipped), len(valid), len(broken)


def main(program):
    """Everything; the exit code."""
    code, text, _ = call(program, "schema")
    expect(code == 0 and text == call(program, "schema")[1], "the schema is not the same twice")
    schema = json.loads(text)
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    check_defaults(schema, validator, schema)
    files = check_files(program, validator)
    with tempfile.TemporaryDirectory() as folder:
        settings = check_every_setting(program, schema, validator, pathlib.Path(folder).resolve())
    for failure in failures:
        print(failure)
    print("%d shipped, %d valid, %d broken scenarios;" % files, "%d settings accepted, %d refused;" % settings,
          f"{len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(str(pathlib.Path(sys.argv[1]).resolve())))
