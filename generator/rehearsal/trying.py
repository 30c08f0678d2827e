"""What callers do with an installed package: import it, follow its README, check their types."""

import json
import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from ..records import record
from .index import Done, Stage
from .installing import Candidate
from .outcome import Step, failed, fine

_SCRIPTS = Path(__file__).with_name("scripts")
# mypy's cache serves one process at a time; that of the dependencies is worth sharing.
_MYPY = threading.Lock()


@record(frozen=True, slots=True)
class Environment:
    """Where a package is installed, and a folder for what is tried there."""

    stage: Stage
    package: Candidate
    python: Path
    folder: Path

    def script(self, name: str, *arguments: str) -> Done:
        """Run one of our scripts with the Python of the environment, and with nothing of ours."""
        command: list[str | Path] = [self.python, "-I", "-B", _SCRIPTS / name, *arguments]
        return self.stage.run(command, _bare(self.folder), self.folder)


def _bare(home: Path) -> dict[str, str]:
    """What a program needs, and no variable that leads a client to a vendor, or holds its key."""
    return {"HOME": str(home), "LC_ALL": "C.UTF-8", "PATH": os.defpath, "PYTHONUTF8": "1"}


def tried(environment: Environment) -> tuple[Step, ...]:
    """All that callers do, in order; what cannot be imported is tried no further."""
    imported, clients, has_fake = _imports(environment)
    if not clients:
        return (imported,)
    without = failed("snippets", "the package has no fake to run them on")
    followed = _follow_readme(environment) if has_fake else without
    return (imported, followed, _types(environment, clients))


def _imports(environment: Environment) -> tuple[Step, tuple[str, ...], bool]:
    """The step, the names of the clients, and whether there is a fake of them."""
    done = environment.script("modules.py", environment.package.wheel.module)
    if not done.is_fine:
        return failed("import", "not every module imports", done.tail()), (), False
    found = json.loads(done.text.splitlines()[-1])
    if not found["clients"]:
        return failed("import", "no client in it"), (), False
    return fine("import", f"{found['modules']} modules"), tuple(found["clients"]), found["has_fake"]


def _follow_readme(environment: Environment) -> Step:
    """The snippets of the README on the package's fake."""
    wheel = environment.package.wheel
    if not wheel.snippets:
        return failed("snippets", "the README has no Python")
    folder = environment.folder / "snippets"
    folder.mkdir()
    files = [folder / f"readme_{number}.py" for number in range(1, len(wheel.snippets) + 1)]
    for file, text in zip(files, wheel.snippets, strict=True):
        file.write_text(text, "utf-8")
    done = environment.script("snippets.py", wheel.module, *map(str, files))
    if not done.is_fine:
        return failed("snippets", "the README does not run", done.tail())
    found = json.loads(done.text.splitlines()[-1])
    if found["announced"] and not wheel.has_drafts:
        return failed("snippets", "the README calls what is not open, and does not say so")
    said = f"{found['ran']} snippet{'' if found['ran'] == 1 else 's'}"
    return fine(
        "snippets", f"{said}, {found['announced']} not open yet" if found["announced"] else said
    )


_CALLER = """\
from typing import assert_type

from {module} import {names}

"""
# An ignore that is not needed is an error: so the types must be there to refuse the keyword.
_USES = """\

{kind}def use_{lower}(client: {name}) -> None:
    {kind}with client as opened:
        assert_type(opened, {name})
    {name}(no_such_keyword=1)  # type: ignore[call-arg]

"""


def _caller(module: str, clients: Sequence[str]) -> str:
    """A caller's module: what is right must pass, what is wrong must not."""
    text = _CALLER.format(module=module, names=", ".join(clients))
    for name in clients:
        kind = "async " if name.startswith("Async") else ""
        text += _USES.format(kind=kind, lower=name.lower(), name=name)
    return text


def _types(environment: Environment, clients: Sequence[str]) -> Step:
    """mypy on the README and on a caller's module, against what is installed."""
    wheel = environment.package.wheel
    folder = environment.folder / "callers"
    folder.mkdir()
    files = {f"readme_{number}.py": text for number, text in enumerate(wheel.snippets, 1)}
    files["caller.py"] = _caller(wheel.module, clients)
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    command = [sys.executable, "-P", "-m", "mypy", "--strict", "--no-color-output"]
    command += ["--config-file=", "--python-executable", str(environment.python)]
    command += ["--cache-dir", str(environment.stage.folder("cache", "mypy"))]
    with _MYPY:
        done = environment.stage.run([*command, *sorted(files)], _bare(folder), folder)
    if not done.is_fine:
        return failed("types", "mypy finds errors", done.tail())
    return fine("types", "mypy --strict")
