"""Makes the environment of a tool: an empty one, and into it what the tool's lock pins."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

_NEEDS = re.compile(r"# needs Python (?P<version>[\d.]+)\n")
_LOCKS = Path(__file__).parent / "locks"


class Uninstallable(Exception):
    """An environment that could not be made."""


def binaries(tool: str, folder: Path, locks: Path = _LOCKS) -> Path:
    """The programs of a tool's environment, which is made below `folder` unless it is there.

    Takes the tool's name, and the folder that has its lock. Raises Uninstallable when a
    package cannot be had, or a hash differs.
    """
    lock = locks / f"{tool}.lock"
    home = folder / tool
    programs = home / ("Scripts" if os.name == "nt" else "bin")
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    ready = home / ".ready"
    if ready.exists() and ready.read_text("utf-8") == digest:
        return programs
    shutil.rmtree(home, ignore_errors=True)
    _call([_python(locks / f"{tool}.in"), "-m", "venv", str(home)], tool)
    install = [str(programs / "python"), "-m", "pip", "install", "--quiet", "--no-deps"]
    install += ["--disable-pip-version-check", "--require-hashes", "--requirement", str(lock)]
    _call(install, tool)
    ready.write_text(digest, "utf-8")
    return programs


def _python(needs: Path) -> str:
    """The Python that a tool's requirements ask for in their first line, or the one that runs here."""
    match = _NEEDS.match(needs.read_text("utf-8")) if needs.exists() else None
    if match is None:
        return sys.executable
    name = f"python{match['version']}"
    return shutil.which(name) or name


def _call(command: list[str], tool: str) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True)
    except FileNotFoundError:
        raise Uninstallable(f"{tool}: there is no {command[0]}") from None
    if done.returncode:
        raise Uninstallable(f"{tool}: {done.stderr.strip()[-300:]}")
