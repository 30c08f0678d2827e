"""The licences of what the project is made with, as its metadata say, in one table."""

from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import Distribution, distributions
from pathlib import Path

from .locks import ENVIRONMENTS, LOCKS, ROOT, Pin, read

FILE = "DEPENDENCIES.md"
# Permissive, or weak copyleft: what uses such a package may have any licence. In the words of SPDX,
# and in those of classifiers, which older metadata have.
ALLOWED = frozenset(
    {
        *("0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"),
        *("MIT-0", "PSF-2.0", "Python-2.0", "Unlicense", "Zlib"),
        *("LGPL-2.1-or-later", "LGPL-3.0-or-later", "MPL-2.0"),
        *("Apache Software License", "BSD License", "MIT License", "Public Domain"),
        *("Mozilla Public License 2.0 (MPL 2.0)", "Python Software Foundation License"),
        "zlib/libpng License",
    }
)
# Whose metadata say too little, or too much, and what the files of the package say.
_READ = {
    "atheris": "Apache-2.0",
    # The GPL is that of a file for Emacs, which the archives of Python do not have.
    "docutils": "Public Domain AND BSD-2-Clause AND PSF-2.0",
}
_OF_CLASSIFIERS = "License :: "
_HEAD = """\
# Dependencies and their licences

Written by `make licences` from the metadata of what is installed; a test compares. Allowed are permissive licences and weak copyleft (`ALLOWED` in `tests/supply/licences.py`): whoever uses clientsmith, or a package that it made, is bound to nothing more. Packages that clientsmith makes depend on httpx2, pydantic and typing-extensions only.
"""
Rows = Mapping[tuple[str, str], str]


def licence(distribution: Distribution) -> str:
    """What the metadata of a package say; `unknown` where that is nothing."""
    metadata = distribution.metadata
    name = normalized(metadata["Name"])
    if name in _READ:
        return _READ[name]
    # Not by `[]`: the backport of importlib.metadata, where something has imported it, raises there.
    for key in ("License-Expression", "License"):
        for said in metadata.get_all(key) or []:
            if key != "License" or said in ALLOWED:
                return str(said)
    classifiers = metadata.get_all("Classifier") or []
    words = [each for each in classifiers if each.startswith(_OF_CLASSIFIERS)]
    return " AND ".join(sorted(each.rpartition(" :: ")[2] for each in words)) or "unknown"


def is_allowed(text: str) -> bool:
    """Whether one of the alternatives is made of allowed licences only."""
    return any(
        all(word in ALLOWED for word in alternative.split(" AND "))
        for alternative in text.split(" OR ")
    )


def normalized(name: str) -> str:
    """The name as locks have it."""
    return name.lower().replace("_", "-").replace(".", "-")


def installed(paths: Iterable[Path] | None = None) -> dict[tuple[str, str], str]:
    """Name and version -> licence of what is installed, here or in these folders."""
    found = distributions() if paths is None else distributions(path=[*map(str, paths)])
    return {(normalized(each.metadata["Name"]), each.version): licence(each) for each in found}


def environment(lock: str) -> dict[tuple[str, str], str] | None:
    """What is installed in the environment of a lock; None where there is none."""
    folder = ENVIRONMENTS.get(lock)
    if folder is None:
        return installed()
    paths = sorted((ROOT / folder).glob("lib/python*/site-packages"))
    return installed(paths) if paths else None


def tables(text: str) -> dict[str, dict[tuple[str, str], str]]:
    """The rows of the file by lock."""
    found: dict[str, dict[tuple[str, str], str]] = {}
    for section in text.split("\n## ")[1:]:
        lock = section.partition("`")[2].partition("`")[0]
        rows = [line.strip("| ").split(" | ") for line in section.splitlines() if line[:1] == "|"]
        found[lock] = {(name, version): said for name, version, said in rows[2:]}
    return found


def written(known: Mapping[str, Rows], more: Rows) -> str:
    """The text of the file; `known` are rows that may be kept, `more` what is installed elsewhere.

    Raises LookupError for packages of which nobody knows the licence.
    """
    return _HEAD + "".join(map("".join, (_section(lock, known, more) for lock in LOCKS)))


def _section(lock: str, known: Mapping[str, Rows], more: Rows) -> Iterator[str]:
    here = {**more, **known.get(lock, {}), **(environment(lock) or {})}
    wanted = [(pin.name, pin.version) for pin in _own(lock)]
    missing = [f"{name} {version}" for name, version in wanted if (name, version) not in here]
    if missing:
        raise LookupError(
            f"{lock}: {', '.join(missing)} are not installed here: install them with"
            " `pip install --no-deps --target FOLDER`, and name the folder"
        )
    yield f"\n## For {LOCKS[lock]} (`{lock}`)\n\n| package | version | licence |\n|---|---|---|\n"
    for name, version in sorted(wanted):
        yield f"| {name} | {version} | {here[name, version]} |\n"


def _own(lock: str) -> Iterator[Pin]:
    """What only this lock pins."""
    first: set[Pin] = {*read("requirements.lock")} if lock == "requirements-dev.lock" else set()
    yield from (pin for pin in read(lock) if pin not in first)
