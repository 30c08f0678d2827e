"""build: a wheel and a source distribution, which depend on the files of a package and nothing else."""

import gzip
import hashlib
import logging
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

from generator.diagnostics import Collector, Location
from generator.distributions import BuildError, Distribution, build, refuse_published

WHEEL = "pet_store_client-0.1.0-py3-none-any.whl"
SDIST = "pet_store_client-0.1.0.tar.gz"
MODULE = "src/pet_store_client"


def refused(folder: Path, into: Path) -> str:
    """What a build says that fails; it must leave nothing."""
    with pytest.raises(BuildError) as raised:
        build(folder, into)
    assert not into.exists()
    return str(raised.value)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_it_says_what_it_made(folder: Path, tmp_path: Path) -> None:
    into = tmp_path / "dist"
    wheel, sdist = build(folder, into)
    for made, name, kind in ((wheel, WHEEL, "wheel"), (sdist, SDIST, "sdist")):
        content = (into / name).read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        assert made == Distribution(
            into / name, "pet-store-client", "0.1.0", kind, digest, len(content)
        )
    assert sorted(os.listdir(into)) == [WHEEL, SDIST]


def test_archives_hold_the_package_and_nothing_else(folder: Path, tmp_path: Path) -> None:
    (folder / MODULE / "__pycache__").mkdir()
    (folder / MODULE / "__pycache__" / "_client.cpython-311.pyc").write_bytes(b"")
    (tmp_path / ".gitignore").write_text("*.py\n")
    build(folder, tmp_path / "dist")
    files = {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    with zipfile.ZipFile(tmp_path / "dist" / WHEEL) as wheel:
        names = wheel.namelist()
        record = wheel.read("pet_store_client-0.1.0.dist-info/RECORD").decode()
    added = ("METADATA", "RECORD", "WHEEL", "entry_points.txt")
    made = [f"pet_store_client-0.1.0.dist-info/{name}" for name in added]
    modules = [name.removeprefix("src/") for name in files if name.startswith("src/")]
    assert sorted(names) == sorted([*modules, *made])
    assert sorted(line.split(",")[0] for line in record.splitlines()) == sorted(names)
    assert "pet_store_client/py.typed" in names
    with tarfile.open(tmp_path / "dist" / SDIST) as sdist:
        members = {member.name: member for member in sdist}
    root = "pet_store_client-0.1.0"
    assert members.keys() == {f"{root}/{name}" for name in (*files, "PKG-INFO")}
    assert {(each.mode, each.uid, each.uname) for each in members.values()} == {(0o644, 0, "")}


def _worked_on(folder: Path) -> None:
    """Touch a package as time and other machines do: dates, modes, order on the disk."""
    for index, path in enumerate(sorted(folder.rglob("*.py"), reverse=True)):
        text = path.read_bytes()
        path.unlink()
        path.write_bytes(text)
        os.utime(path, (1_000_000_000 + index, 1_100_000_000 + index))
        path.chmod(0o600 if index % 2 else 0o755)


@pytest.mark.parametrize(
    "environment",
    [
        {"SOURCE_DATE_EPOCH": "1700000000", "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"},
        {"LC_ALL": "C", "LANG": "", "HATCH_BUILD_CLEAN": "true", "HATCH_METADATA_CLASSIFIERS_NO_VERIFY": "1"},
    ],
    ids=["date", "locale"],
)  # fmt: skip
def test_bytes_are_the_same_elsewhere(
    folder: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    here = build(folder, tmp_path / "dist")
    other = tmp_path / "elsewhere" / "another name"
    shutil.copytree(folder, other)
    _worked_on(other)
    code = "import sys; from pathlib import Path; from generator.distributions import build; "
    code += "print(*(made.sha256 for made in build(Path(sys.argv[1]), Path(sys.argv[2]))))"
    done = subprocess.run(
        [sys.executable, "-c", code, str(other), str(tmp_path / "dist 2")],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), **environment},
        umask=0o077,
    )
    assert done.stdout.split() == [made.sha256 for made in here], done.stderr


def test_a_wheel_of_the_sdist_is_the_same(folder: Path, tmp_path: Path) -> None:
    wheel, sdist = build(folder, tmp_path / "dist")
    with tarfile.open(sdist.path) as archive:
        archive.extractall(tmp_path / "source", filter="data")
    (tmp_path / "source" / "pet_store_client-0.1.0" / "PKG-INFO").unlink()
    again, _ = build(tmp_path / "source" / "pet_store_client-0.1.0", tmp_path / "dist 2")
    assert again.sha256 == wheel.sha256


def test_no_date_of_this_day_is_in_it(folder: Path, tmp_path: Path) -> None:
    wheel, sdist = build(folder, tmp_path / "dist")
    with zipfile.ZipFile(wheel.path) as archive:
        assert {info.date_time for info in archive.infolist()} == {(2020, 2, 2, 0, 0, 0)}
    with gzip.open(sdist.path) as stream:
        stream.read()
        assert stream.mtime == 1580601600  # type: ignore[attr-defined]


def test_what_is_no_part_of_a_package_is_refused(folder: Path, tmp_path: Path) -> None:
    (folder / "notes.txt").write_text("mine")
    (folder / MODULE / "secret.json").write_text("{}")
    (folder / MODULE / "linked.py").symlink_to(folder / "README.md")
    said = refused(folder, tmp_path / "dist")
    assert said.count("error[foreign-file]") == 3
    for name in ("notes.txt", f"{MODULE}/secret.json", f"{MODULE}/linked.py"):
        assert f"{folder}/{name}:1:1: error[foreign-file]" in said


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda folder: shutil.rmtree(folder), "there is no pyproject.toml"),
        (lambda folder: (folder / MODULE / "py.typed").unlink(), "one folder with py.typed"),
        (lambda folder: (folder / "pyproject.toml").write_text("= 1"), "cannot be read"),
        (lambda folder: edit(folder / "pyproject.toml", 'version = "0.1.0"', ""), "no `name` and"),
    ],
    ids=["absent", "untyped", "broken", "unnamed"],
)
def test_a_folder_must_hold_a_package(folder: Path, tmp_path: Path, change, words: str) -> None:  # type: ignore[no-untyped-def]
    change(folder)
    said = refused(folder, tmp_path / "dist")
    assert "error[no-package]" in said and words in said


def test_another_backend_than_is_installed_is_refused(folder: Path, tmp_path: Path) -> None:
    edit(folder / "pyproject.toml", "hatchling==1.33.0", "hatchling==1.0.0")
    said = refused(folder, tmp_path / "dist")
    assert "error[other-backend]" in said and "hatchling==1.0.0" in said


def test_what_the_backend_refuses_is_said_in_its_words(folder: Path, tmp_path: Path) -> None:
    edit(folder / "pyproject.toml", "Typing :: Typed", "Typing :: Untyped")
    said = refused(folder, tmp_path / "dist")
    assert "error[not-built]" in said and "Unknown classifier" in said


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('"api.md",\n', "", f"{SDIST}: pet_store_client-0.1.0/api.md is missing"),
        ('packages = ["src/pet_store_client"]', 'packages = ["src/pet_store_client/resources"]',
         f"{WHEEL}: pet_store_client/py.typed is missing"),
        ("[tool.hatch.build]\n", '[tool.hatch.build]\nexclude = ["_version.py"]\n',
         f"{WHEEL}: pet_store_client/_version.py is missing"),
        ("[tool.hatch.build.targets.wheel]", "[tool.hatch.build.targets.wheel.force-include]\n"
         '"README.md" = "README.md"\n[tool.hatch.build.targets.wheel]',
         f"{WHEEL}: README.md is no part of the package"),
    ],
    ids=["sdist", "wheel", "exclude", "more"],
)  # fmt: skip
def test_contents_that_differ_are_refused(
    folder: Path, tmp_path: Path, old: str, new: str, words: str
) -> None:
    edit(folder / "pyproject.toml", old, new)
    said = refused(folder, tmp_path / "dist")
    assert "error[wrong-contents]" in said and words in said


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('    "Private :: Do Not Upload",\n', "", "'Private :: Do Not Upload' is missing"),
        ('readme = "README.md"\n', "", "`long_description` missing"),
        ('requires-python = ">=3.11"\n', "", "which versions of Python"),
    ],
    ids=["classifier", "description", "python"],
)
def test_metadata_is_judged_strictly(
    folder: Path, tmp_path: Path, old: str, new: str, words: str
) -> None:
    edit(folder / "pyproject.toml", old, new)
    said = refused(folder, tmp_path / "dist")
    assert said.count("error[wrong-metadata]") >= 2  # of the wheel and of the sdist
    assert words in said


@pytest.mark.parametrize("is_disabled", [True, False])
def test_what_twine_says_is_heard_where_logging_is_off(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_disabled: bool
) -> None:
    logger = logging.getLogger("twine.commands.check")
    monkeypatch.setattr(logger, "disabled", is_disabled)
    monkeypatch.setattr(logger.manager, "disable", logging.CRITICAL)
    edit(folder / "pyproject.toml", 'readme = "README.md"\n', "")
    assert "`long_description` missing" in refused(folder, tmp_path / "dist")
    assert (logger.disabled, logger.manager.disable) == (is_disabled, logging.CRITICAL)


def test_other_files_stay_and_old_ones_are_replaced(folder: Path, tmp_path: Path) -> None:
    into = tmp_path / "dist"
    into.mkdir()
    (into / "pet_store_client-0.0.9.tar.gz").write_text("before")
    (into / WHEEL).write_text("older")
    build(folder, into)
    assert sorted(os.listdir(into)) == ["pet_store_client-0.0.9.tar.gz", WHEEL, SDIST]
    assert (into / "pet_store_client-0.0.9.tar.gz").read_text() == "before"
    before = {path: path.stat().st_ino for path in into.iterdir()}
    build(folder, into)
    assert {path: path.stat().st_ino for path in into.iterdir()} == before


def test_packages_name_the_backend_that_is_installed() -> None:
    """Else what is built here would not be what a package says that it is built with."""
    root = Path(__file__).parents[2]
    template = (root / "templates" / "package" / "pyproject.toml.jinja").read_text("utf-8")
    (pin,) = re.findall(r'requires = \["(hatchling==[\d.]+)"\]', template)
    assert (
        pin
        in tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"][
            "optional-dependencies"
        ]["publish"]
    )


def test_a_published_version_is_refused_with_both_hashes(folder: Path, tmp_path: Path) -> None:
    wheel, _ = build(folder, tmp_path)
    collector = Collector()
    refuse_published("pets", wheel, "0" * 64, "internal", Location("client.yaml", 2), collector)
    said = str(collector.diagnostics[0])
    assert said.startswith("client.yaml:2:1: error[published-differently]: " + WHEEL)
    assert f"internal has sha256 {'0' * 64}" in said and f"has {wheel.sha256}" in said
    assert "`clientsmith release pets`" in said
