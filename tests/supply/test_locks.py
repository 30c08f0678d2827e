"""Whatever is installed is known by its hash, and comes from whichever index a machine has."""

import json
import re
from typing import Any

import pytest

from tests.supply.locks import LOCKS, ROOT, pins, read

# Those of peers, which benchmarks install, as well.
_OF_PYTHON = sorted(
    path.relative_to(ROOT).as_posix()
    for pattern in ("*.lock", "benchmarks/*/locks/*.lock")
    for path in ROOT.glob(pattern)
)
_OF_NODE = sorted(
    path.relative_to(ROOT).as_posix()
    for pattern in ("tests/*/package-lock.json", "benchmarks/*/locks/package-lock.json")
    for path in ROOT.glob(pattern)
)
_ADDRESS = re.compile(r"https?://|git\+|file:|--(?:extra-)?index-url|--find-links|--trusted-host")


def test_all_locks_are_looked_at() -> None:
    assert set(LOCKS) == {name for name in _OF_PYTHON if "/" not in name}
    assert len(_OF_PYTHON) >= 8 and len(_OF_NODE) >= 2


@pytest.mark.parametrize("name", _OF_PYTHON)
def test_every_package_is_pinned_with_hashes(name: str) -> None:
    found = read(name)
    assert found
    assert [pin.name for pin in found if not pin.hashes] == []
    assert len({pin.name for pin in found}) == len(found)
    assert _ADDRESS.search((ROOT / name).read_text("utf-8")) is None


@pytest.mark.parametrize("name", _OF_NODE)
def test_every_package_of_node_is_pinned_with_hashes(name: str) -> None:
    lock = json.loads((ROOT / name).read_text("utf-8"))
    packages: dict[str, dict[str, Any]] = {
        path: package for path, package in lock["packages"].items() if path
    }
    assert packages
    for path, package in packages.items():
        assert re.fullmatch(r"sha512-[A-Za-z0-9+/]+={0,2}", package["integrity"]), path
        assert "resolved" not in package and "link" not in package, path


def test_the_program_and_its_tests_have_the_same_versions() -> None:
    assert {(pin.name, pin.version) for pin in read("requirements.lock")} <= {
        (pin.name, pin.version) for pin in read("requirements-dev.lock")
    }


def test_whatever_is_installed_is_installed_by_hash() -> None:
    """Each `pip install` of the project's own commands; what is built here has nothing to compare."""
    makefile = (ROOT / "Makefile").read_text("utf-8").replace("\\\n", " ")
    commands = [line for line in makefile.splitlines() if "pip install" in line]
    assert len(commands) >= 4
    for command in commands:
        assert "--require-hashes" in command or "--no-index --editable ." in command, command
    assert "npm ci" in makefile and "npm install" not in makefile
    workflows = "".join(path.read_text("utf-8") for path in (ROOT / ".github").rglob("*.yml"))
    assert "pip install" not in workflows and "npm " not in workflows


@pytest.mark.parametrize(
    "text",
    [
        "requests==2.0\n",
        "requests>=2.0 --hash=sha256:" + "0" * 64,
        "requests @ https://example.com/requests.whl --hash=sha256:" + "0" * 64,
        "--index-url https://example.com/simple",
        "requests==2.0 --hash=md5:" + "0" * 32,
        "-r other.txt",
        "",
    ],
)
def test_what_is_no_pin_is_told(text: str) -> None:
    try:
        found = list(pins(text))
    except ValueError:
        return
    assert all(not pin.hashes for pin in found)


def test_pins_are_read_with_their_markers() -> None:
    one, two = "0" * 64, "a" * 64
    text = f"a-b==1.0.post1 ; python_version < '3.12' \\\n    --hash=sha256:{one} \\\n    --hash=sha256:{two}\n"
    (pin,) = pins(text)
    assert (pin.name, pin.version, pin.hashes) == ("a-b", "1.0.post1", 2)
