"""DEPENDENCIES.md has every package that is pinned, with the licence that its metadata say."""

import json

import pytest

from tests.supply.licences import FILE, environment, is_allowed, licence, tables
from tests.supply.locks import LOCKS, ROOT, read

_TEXT = (ROOT / FILE).read_text("utf-8")
# Their package.json has the key `licenses`, of which a lock of npm knows nothing: MIT.
_OLD_KEY = "compute-gcd compute-lcm validate.io-function validate.io-integer validate.io-integer-array validate.io-number".split()


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_listed_and_allowed(lock: str) -> None:
    rows = tables(_TEXT)[lock]
    elsewhere = {*read("requirements.lock")} if lock == "requirements-dev.lock" else set()
    assert [*rows] == sorted((pin.name, pin.version) for pin in {*read(lock)} - elsewhere)
    assert {package: said for package, said in rows.items() if not is_allowed(said)} == {}


@pytest.mark.parametrize("lock", LOCKS)
def test_the_table_is_what_is_installed(lock: str) -> None:
    found = environment(lock)
    if found is None:
        pytest.skip(f"the environment of {lock} is not there: make makes it when it is needed")
    rows = tables(_TEXT)[lock]
    both = rows.keys() & found.keys()
    # The rest is for other systems and other versions of Python.
    assert len(both) > len(rows) / 2
    assert {package: found[package] for package in both} == {
        package: rows[package] for package in both
    }


def test_packages_of_node_are_allowed() -> None:
    for place in (
        ROOT / "tests/e2e/package-lock.json",
        *ROOT.glob("benchmarks/*/locks/package-lock.json"),
    ):
        packages = json.loads(place.read_text("utf-8"))["packages"]
        wrong = {
            path: package.get("license")
            for path, package in packages.items()
            if path and not is_allowed(str(package.get("license")))
        }
        assert {path.rpartition("node_modules/")[2] for path in wrong} <= {*_OLD_KEY}


@pytest.mark.parametrize(
    ("text", "is_fine"),
    [
        ("MIT", True),
        ("MIT OR GPL-3.0-only", True),
        ("MIT AND GPL-3.0-only", False),
        ("GPL-3.0-only", False),
        ("AGPL-3.0-or-later", False),
        ("GNU General Public License (GPL)", False),
        ("unknown", False),
        ("", False),
        ("(MIT OR GPL-3.0-only)", False),  # to be read by a person
    ],
)
def test_what_is_allowed(text: str, is_fine: bool) -> None:
    assert is_allowed(text) is is_fine


def test_metadata_of_all_ages(tmp_path: object) -> None:
    from importlib.metadata import Distribution
    from pathlib import Path

    def said(*lines: str) -> str:
        folder = Path(str(tmp_path)) / "a-1.dist-info"
        folder.mkdir(exist_ok=True)
        text = "\n".join(["Metadata-Version: 2.4", "Name: a", "Version: 1", *lines, "", ""])
        (folder / "METADATA").write_text(text)
        return licence(Distribution.at(folder))

    assert said("License-Expression: MIT OR Apache-2.0") == "MIT OR Apache-2.0"
    assert said("License: MIT", "Classifier: License :: OSI Approved :: BSD License") == "MIT"
    assert said("Classifier: License :: OSI Approved :: BSD License") == "BSD License"
    assert (
        said(
            "License: see LICENSE",
            "Classifier: License :: OSI Approved :: MIT License",
            "Classifier: License :: OSI Approved :: BSD License",
        )
        == "BSD License AND MIT License"
    )
    assert said() == "unknown"
