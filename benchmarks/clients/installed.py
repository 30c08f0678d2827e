"""What a caller has installed who uses one client: what its package says it needs, and no more.

Environments that make or measure clients hold much else, such as `rich`, which type checkers would
follow from the optional parts of httpx.
"""

import subprocess
import tomllib
import venv
from collections.abc import Iterable, Mapping
from importlib.metadata import Distribution, distributions
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from ..corpus.package import Client

_SITE = "import sysconfig; print(sysconfig.get_path('purelib'))"


def environment(client: Client, folder: Path) -> Path:
    """Makes a virtual environment of links to a client and what it needs; returns its Python.

    What it needs is in the environment of the client's own Python.
    """
    venv.create(folder, symlinks=True)
    python = next(folder.glob("[bS]*/python*"))
    there = {_name(one): one for one in distributions(path=[str(_site(client.python))])}
    site = _site(python)
    for marker in client.source.glob("*/py.typed"):
        (site / marker.parent.name).symlink_to(marker.parent)
    for one in _closure(_needs(client), there):
        for top in {Path(file).parts[0] for file in one.files or ()} - {".."}:
            if not (site / top).exists() and top != "__pycache__":
                (site / top).symlink_to(str(one.locate_file(top)))
    return python


def _needs(client: Client) -> list[str]:
    """What a package says it needs, as `project` or as Poetry has it."""
    places = [client.source / "pyproject.toml", client.source.parent / "pyproject.toml"]
    said = tomllib.loads(next(one for one in places if one.exists()).read_text("utf-8"))
    if "project" in said and "dependencies" in said["project"]:
        return [Requirement(one).name for one in said["project"]["dependencies"]]
    return [name for name in said["tool"]["poetry"]["dependencies"] if name != "python"]


def _closure(names: Iterable[str], there: Mapping[str, Distribution]) -> list[Distribution]:
    """Distributions and all that they need, without their extras."""
    found: dict[str, Distribution] = {}
    left = [canonicalize_name(name) for name in names]
    while left:
        name = left.pop()
        if name not in found:
            found[name] = there[name]
            wanted = map(Requirement, there[name].requires or ())
            left += [
                canonicalize_name(one.name)
                for one in wanted
                if one.marker is None or one.marker.evaluate({"extra": ""})
            ]
    return list(found.values())


def _site(python: Path) -> Path:
    done = subprocess.run([str(python), "-c", _SITE], capture_output=True, text=True, check=True)
    return Path(done.stdout.strip())


def _name(one: Distribution) -> str:
    return canonicalize_name(one.metadata["Name"])
