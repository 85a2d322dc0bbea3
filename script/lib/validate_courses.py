"""Validates every course file against the JSON Schema (2020-12) that it names by "$schema"."""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator


def problems(file: Path, validators: dict):
    document = json.loads(file.read_bytes())
    name = document.get("$schema")
    if name is None:
        yield 'names no "$schema"'
        return
    schema = (file.parent / name).resolve()
    if schema not in validators:
        validators[schema] = Draft202012Validator(json.loads(schema.read_bytes()))
        Draft202012Validator.check_schema(validators[schema].schema)
    for error in validators[schema].iter_errors(document):
        yield f"{error.json_path}: {error.message}"


def main(courses: Path) -> int:
    schemas = courses / "schemas"
    if not schemas.is_dir():
        return 0
    files = [file for file in sorted(courses.rglob("*.json")) if schemas not in file.parents]
    validators: dict = {}
    count = 0
    for file in files:
        for problem in problems(file, validators):
            print(f"{file}: {problem}")
            count += 1
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
