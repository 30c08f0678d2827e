"""Clean environments, into which pip and uv install as PUBLISHING.md says.

What a package depends on comes from where pip and uv of this machine are configured to look. The
package itself comes from the throw-away index and from nowhere else: by hash with pip, from an
explicit index with uv.
"""

import importlib.util
import os
import sys
import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from packaging.requirements import Requirement

from ..distributions import Distribution
from ..records import record
from .index import Done, Stage
from .outcome import Step, failed, fine
from .wheel import Wheel

# Nothing of ours, or of who publishes, may help or hinder an installation.
_FOREIGN = (
    "CLIENTSMITH_",
    "PYTHON",
    "TWINE_",
    "UV_NO_SYNC",
    "UV_PROJECT",
    "UV_PUBLISH_",
    "UV_WORKING_DIR",
    "VIRTUAL_ENV",
)
_INDEX = "rehearsal"


@record(frozen=True, slots=True)
class Installer:
    """A tool that installs packages.

    `prepare` gets the tool itself ready, once. `install` takes the stage, the package and an empty
    folder; it returns what became of it, and the Python of the new environment. `reach` asks for
    projects by name, whatever their version, in the same folder.
    """

    name: str
    prepare: Callable[[Stage], Done]
    install: Callable[[Stage, "Candidate", Path], tuple[Step, Path]]
    reach: Callable[[Stage, Sequence[str], Path], Done]


@record(frozen=True, slots=True)
class Candidate:
    """A package as it would be published: what its wheel says, and both files."""

    vendor: str
    wheel: Wheel
    files: tuple[Distribution, ...]

    @property
    def shown(self) -> str:
        """Name and version."""
        return f"{self.wheel.name} {self.wheel.version}"


def project_names(wheel: Wheel) -> tuple[str, ...]:
    """The projects that a package depends on, without bounds."""
    return tuple(sorted({Requirement(need).name for need in wheel.dependencies}))


def _environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_FOREIGN)}
    return {**kept, **more}


def _pip(stage: Stage, *, is_private: bool = False) -> dict[str, str]:
    """pip's environment: as the machine has it, or so that it knows the throw-away index only."""
    ours = {
        "PIP_CACHE_DIR": str(stage.folder("cache", "pip")),
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_INPUT": "1",
    }
    if not is_private:
        return _environment(**ours)
    netrc = stage.root / "netrc"
    if not netrc.exists():
        netrc.touch(0o600)
        netrc.write_text(
            f"machine 127.0.0.1 login {stage.username} password {stage.password}\n", "utf-8"
        )
    bare = {name: value for name, value in _environment().items() if not name.startswith("PIP_")}
    return {**bare, **ours, "PIP_CONFIG_FILE": os.devnull, "NETRC": str(netrc)}


def _prepare_pip(stage: Stage) -> Done:
    """A pip that installs into other environments: the one beside this program, or Python's own."""
    if _has_pip():
        return Done(0, "")
    return stage.run([sys.executable, "-m", "venv", "pip"], _environment(), stage.root)


def _has_pip() -> bool:
    return importlib.util.find_spec("pip") is not None


def _pip_command(stage: Stage, folder: Path, *arguments: str) -> list[str | Path]:
    python = sys.executable if _has_pip() else stage.root / "pip" / "bin" / "python"
    return [python, "-m", "pip", "--python", folder / "env", "--quiet", *arguments]


def _reach_with_pip(stage: Stage, names: Sequence[str], folder: Path) -> Done:
    command = _pip_command(stage, folder, "download", "--no-deps", "--dest", "reach", *names)
    return stage.run(command, _pip(stage), folder)


def _install_with_pip(stage: Stage, package: Candidate, folder: Path) -> tuple[Step, Path]:
    python = folder / "env" / "bin" / "python"
    wheel = package.wheel
    lines = [f"{wheel.name}=={wheel.version}"]
    lines += [f"    --hash=sha256:{file.sha256}" for file in package.files]
    (folder / "requirements.txt").write_text(" \\\n".join(lines) + "\n", "utf-8")
    chosen = ["--index-url", stage.url, "--no-deps", "--require-hashes"]
    chosen += ["--requirement", "requirements.txt"]
    # pip refuses to install nothing, which is all that a package without dependencies asks for.
    dependencies = [
        (_pip_command(stage, folder, "install", *wheel.dependencies), _pip(stage))
        for _ in wheel.dependencies[:1]
    ]
    commands: list[tuple[list[str | Path], Mapping[str, str]]] = [
        ([sys.executable, "-m", "venv", "--without-pip", "env"], _environment()),
        *dependencies,
        (_pip_command(stage, folder, "install", *chosen), _pip(stage, is_private=True)),
        (_pip_command(stage, folder, "check"), _pip(stage)),
    ]
    for command, environment in commands:
        done = stage.run(command, environment, folder)
        if not done.is_fine:
            return failed("install", "not installed", done.tail()), python
    return fine("install", "installed"), python


def _uv(stage: Stage) -> dict[str, str]:
    name = f"UV_INDEX_{_INDEX.upper()}"
    return _environment(
        UV_CACHE_DIR=str(stage.folder("cache", "uv")),
        UV_NO_PROGRESS="1",
        UV_PYTHON=sys.executable,
        UV_PYTHON_DOWNLOADS="never",
        **{f"{name}_USERNAME": stage.username, f"{name}_PASSWORD": stage.password},
    )


def _uv_command() -> str:
    from uv import find_uv_bin

    return find_uv_bin()


def _reach_with_uv(stage: Stage, names: Sequence[str], folder: Path) -> Done:
    (folder / "requirements.in").write_text("\n".join(names) + "\n", "utf-8")
    command = [_uv_command(), "pip", "compile", "--quiet", "--no-deps", "requirements.in"]
    return stage.run(command, _uv(stage), folder)


_PROJECT = """\
[project]
name = "caller"
version = "0"
requires-python = ">={python}"
dependencies = ["{name}=={version}"]

[tool.uv.sources]
{name} = {{ index = "{index}" }}

[[tool.uv.index]]
name = "{index}"
url = "{url}"
explicit = true
"""


def _install_with_uv(stage: Stage, package: Candidate, folder: Path) -> tuple[Step, Path]:
    python = folder / ".venv" / "bin" / "python"
    text = _PROJECT.format(
        python=".".join(map(str, sys.version_info[:2])),
        name=package.wheel.name,
        version=package.wheel.version,
        index=_INDEX,
        url=stage.url,
    )
    (folder / "pyproject.toml").write_text(text, "utf-8")
    done = stage.run([_uv_command(), "sync", "--quiet"], _uv(stage), folder)
    if not done.is_fine:
        return failed("install", "not installed", done.tail()), python
    locked = _locked(folder / "uv.lock", package.wheel.name)
    made = {f"sha256:{file.sha256}" for file in package.files}
    if locked != made:
        detail = f"uv.lock has {', '.join(sorted(locked))}; built were {', '.join(sorted(made))}"
        return failed("install", "other files than were built", detail), python
    return fine("install", "installed"), python


def _locked(lock: Path, name: str) -> set[str]:
    """The hashes of a project's files in uv's lock."""
    content = tomllib.loads(lock.read_text("utf-8"))
    (found,) = (package for package in content["package"] if package["name"] == name)
    return {file["hash"] for file in [found["sdist"], *found["wheels"]]}


INSTALLERS = (
    Installer("pip", _prepare_pip, _install_with_pip, _reach_with_pip),
    Installer("uv", lambda stage: Done(0, ""), _install_with_uv, _reach_with_uv),
)
