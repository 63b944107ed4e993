#!/usr/bin/env python3
"""Reads every table of a results folder with pandas, polars and DuckDB, without options, and compares what they see with
datapackage.json: the names of the columns, their types, and every value.

    python check_readers.py FOLDER

Ends with 1 where a reader sees something else. What no reader can see is not asked of it, and is said as a note:
- a table without rows, or a column without any value, has no type;
- a column whose values come late is judged by its first rows (100 in polars, 20,480 in DuckDB): it is read again with all
  rows in view;
- a text column of which every value looks like a number, a date or a truth value is taken for that.
"""

import csv
import json
import re
import sys
from pathlib import Path

import duckdb
import pandas
import polars

FIRST_ROWS = {"polars": 100, "duckdb": 20480}
LOOKS_TYPED = re.compile(r"\s*([-+]?[0-9._:/eE+-]+|inf(inity)?|true|false|t|f|yes|no)\s*", re.IGNORECASE)


def read_pandas(path, everything):
    frame = pandas.read_csv(path)
    kinds = {
        name: "string" if pandas.api.types.is_string_dtype(kind)
        else "integer" if pandas.api.types.is_integer_dtype(kind)
        else "number" if pandas.api.types.is_float_dtype(kind)
        else str(kind)
        for name, kind in frame.dtypes.items()
    }
    values = {name: [None if pandas.isna(x) else x for x in frame[name]] for name in frame}
    return kinds, values


def read_polars(path, everything):
    frame = polars.read_csv(path, infer_schema_length=None) if everything else polars.read_csv(path)
    names = {polars.String: "string", polars.Int64: "integer", polars.Float64: "number"}
    kinds = {name: names.get(kind, str(kind)) for name, kind in frame.schema.items()}
    return kinds, {name: frame[name].to_list() for name in frame.columns}


def read_duckdb(path, everything):
    quoted = str(path).replace("'", "''")
    options = ", sample_size = -1" if everything else ""
    table = duckdb.sql(f"SELECT * FROM read_csv('{quoted}'{options})" if everything else f"FROM '{quoted}'")
    names = {"VARCHAR": "string", "BIGINT": "integer", "DOUBLE": "number"}
    kinds = {name: names.get(str(kind), str(kind)) for name, kind in zip(table.columns, table.types)}
    rows = table.fetchall()
    return kinds, {name: [row[i] for row in rows] for i, name in enumerate(table.columns)}


READERS = {"pandas": read_pandas, "polars": read_polars, "duckdb": read_duckdb}
PARSED = {"string": str, "integer": int, "number": float}


class Check:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.faults = []
        self.notes = []

    def run(self):
        package = json.loads((self.folder / "datapackage.json").read_text("utf-8"))
        tables = [one for one in package["resources"] if one.get("profile") == "tabular-data-resource"]
        for table in tables:
            self.table(table)
        return tables

    def table(self, table):
        path = self.folder / table["path"]
        with open(path, newline="", encoding="utf-8") as file:
            header, *rows = list(csv.reader(file))
        types = {field["name"]: field["type"] for field in table["schema"]["fields"]}
        if header != list(types):
            self.faults.append(f"{path.name}: the header is not that of datapackage.json")
            return
        if len(rows) != table["rows"]:
            self.faults.append(f"{path.name}: {len(rows)} rows, datapackage.json says {table['rows']}")
        cells = {name: [row[i] for row in rows] for i, name in enumerate(header)}
        for name, kind in types.items():
            if kind == "integer" and "" in cells[name]:
                self.faults.append(f"{path.name}: the whole numbers of {name} have gaps, which readers take for reals")
        for reader in READERS:
            self.read(reader, path, types, cells)

    def read(self, reader, path, types, cells):
        kinds, values = READERS[reader](path, False)
        if list(kinds) != list(types):
            self.faults.append(f"{reader}: {path.name}: columns {list(kinds)}")
            return
        again = None
        for name, kind in types.items():
            texts = cells[name]
            if not any(texts):
                self.notes.append(f"{path.name}: {name} has no value, and so no type")
                continue
            if kind == "string" and all(LOOKS_TYPED.fullmatch(text) for text in texts if text):
                self.notes.append(f"{path.name}: every text of {name} looks like a number, a date or a truth value")
                continue
            found, seen = kinds[name], values[name]
            if found != kind and not any(texts[: FIRST_ROWS.get(reader, len(texts))]):
                self.notes.append(f"{reader}: {path.name}: {name} has no value in the first rows; read with all in view")
                again = again or READERS[reader](path, True)
                found, seen = again[0][name], again[1][name]
            if found != kind:
                self.faults.append(f"{reader}: {path.name}: {name} is {found}, must be {kind}")
                continue
            wanted = [PARSED[kind](text) for text in texts if text]
            if [value for value, text in zip(seen, texts) if text] != wanted or len(seen) != len(texts):
                self.faults.append(f"{reader}: {path.name}: {name} has other values than the file")


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: check_readers.py FOLDER")
    check = Check(sys.argv[1])
    tables = check.run()
    for note in dict.fromkeys(check.notes):
        print("note:", note)
    for fault in check.faults:
        print("error:", fault)
    print(f"{len(tables)} tables with {', '.join(READERS)}: {len(check.faults)} faults")
    sys.exit(1 if check.faults or not tables else 0)


main()
