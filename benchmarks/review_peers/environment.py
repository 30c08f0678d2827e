"""Makes the environments of the diff tools: one for each from PyPI, one for those from npm."""

import hashlib
import shutil
import subprocess
from pathlib import Path

from ..peers import environment
from ..peers.environment import Uninstallable

_LOCKS = Path(__file__).parent / "locks"
_NPM_FILES = ("package.json", "package-lock.json", ".npmrc")


def programs(tool: str, folder: Path) -> Path:
    """The programs of a tool from PyPI, as `peers.environment.binaries`."""
    return environment.binaries(tool, folder, _LOCKS)


def modules(folder: Path) -> Path:
    """The `node_modules` of the tools from npm, made below `folder` unless it is there.

    Raises Uninstallable when npm is absent, a package cannot be had, or a hash differs.
    """
    home = folder / "npm"
    ready = home / ".ready"
    lock = b"".join((_LOCKS / name).read_bytes() for name in _NPM_FILES)
    digest = hashlib.sha256(lock).hexdigest()
    if ready.exists() and ready.read_text("utf-8") == digest:
        return home / "node_modules"
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        raise Uninstallable("npm is not installed")
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    for name in _NPM_FILES:
        shutil.copyfile(_LOCKS / name, home / name)
    command = [npm, "ci", "--silent", "--no-progress"]
    done = subprocess.run(command, cwd=home, capture_output=True, text=True)
    if done.returncode:
        raise Uninstallable(f"npm ci: {done.stderr.strip()[-300:] or done.returncode}")
    ready.write_text(digest, "utf-8")
    return home / "node_modules"
