"""The throw-away index, and the processes that end with it."""

import json
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import field
from pathlib import Path

from ..records import record

_KEEPER = Path(__file__).with_name("keeper.py")
_PATIENCE = 30.0  # seconds for the keeper to end
_LONGEST = (
    900.0  # seconds of one tool; a machine that builds or type-checks at half its speed needs 60
)


class RehearsalError(Exception):
    """What keeps a rehearsal from beginning; the message says why."""


@record(frozen=True, slots=True)
class Done:
    """What became of a process: its exit status, and all that it printed, without secrets."""

    status: int
    text: str

    @property
    def is_fine(self) -> bool:
        """Whether the process succeeded."""
        return self.status == 0

    def tail(self, lines: int = 12) -> str:
        """The last lines that it printed; of all tools they are those that say what is wrong."""
        return "\n".join(self.text.rstrip().splitlines()[-lines:])


@record(frozen=True, slots=True)
class Stage:
    """Where a rehearsal takes place: a folder of its own, and an index that wants a password.

    `url` is the index as installers read it, `upload_url` as they upload to it.
    """

    root: Path
    port: int
    username: str
    password: str = field(repr=False)
    group: int = field(repr=False)

    @property
    def url(self) -> str:
        """The simple index."""
        return f"http://127.0.0.1:{self.port}/simple/"

    @property
    def upload_url(self) -> str:
        """Where files are uploaded to."""
        return f"http://127.0.0.1:{self.port}/"

    def folder(self, *names: str) -> Path:
        """A folder for a purpose, made when it is first asked for.

        Once the rehearsal has ended this raises FileNotFoundError: nothing makes its folder again.
        """
        path = self.root
        for name in names:
            path = path / name
            path.mkdir(exist_ok=True)
        return path

    def run(
        self, command: Sequence[str | Path], environment: Mapping[str, str], folder: Path
    ) -> Done:
        """Run a tool in `folder`, in the group that ends with the rehearsal.

        `environment` is all that it gets. A tool that cannot be started has status 127, one that
        does not end has 124, as of a shell.
        """
        try:
            done = subprocess.run(
                [str(part) for part in command],
                cwd=folder,
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                process_group=self.group,
                timeout=_LONGEST,
            )
        except subprocess.TimeoutExpired:
            return Done(124, f"{command[0]} did not end within {_LONGEST:.0f} seconds")
        except OSError as error:
            return Done(127, f"{command[0]}: {error.strerror or error}")
        text = done.stdout.decode("utf-8", "replace")
        return Done(done.returncode, text.replace(self.password, "***"))


@contextmanager
def stage() -> Iterator[Stage]:
    """A folder and an index in it, both gone at the end of the block, whatever ended it.

    Meanwhile no proxy is asked for 127.0.0.1. Raises RehearsalError.
    """
    with _direct(), _kept() as place:
        yield place


@contextmanager
def _direct() -> Iterator[None]:
    """A proxy of the environment knows another 127.0.0.1 than this one."""
    before = {name: os.environ.get(name) for name in ("NO_PROXY", "no_proxy")}
    for name, value in before.items():
        os.environ[name] = f"{value},127.0.0.1" if value else "127.0.0.1"
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


@contextmanager
def _kept() -> Iterator[Stage]:
    root = Path(tempfile.mkdtemp(prefix="clientsmith-rehearsal-"))
    packages = root / "packages"
    packages.mkdir()
    # Nobody types it and nothing prints it: it goes through a pipe, never into a command.
    username, password = "rehearsal", secrets.token_urlsafe(24)
    log = root / "keeper.log"
    with log.open("wb") as errors:
        keeper = subprocess.Popen(
            [sys.executable, "-P", str(_KEEPER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            process_group=0,
        )
    try:
        asked = {
            "root": str(root),
            "packages": packages.name,
            "username": username,
            "password": password,
        }
        yield Stage(root, _port(keeper, json.dumps(asked), log), username, password, keeper.pid)
    finally:
        _close(keeper, root)


def _port(keeper: "subprocess.Popen[str]", asked: str, log: Path) -> int:
    assert keeper.stdin is not None and keeper.stdout is not None
    with suppress(BrokenPipeError):  # then it has ended, and its log says why
        keeper.stdin.write(asked + "\n")
        keeper.stdin.flush()
    line = keeper.stdout.readline()
    if line.strip().isdigit():
        return int(line)
    said = log.read_text("utf-8", "replace").strip().splitlines()
    raise RehearsalError(f"the throw-away index does not start: {said[-1] if said else 'no word'}")


def _close(keeper: "subprocess.Popen[str]", root: Path) -> None:
    """Let the keeper end everything, as it would by itself if this process were gone."""
    assert keeper.stdin is not None and keeper.stdout is not None
    with suppress(BrokenPipeError):
        keeper.stdin.close()
    keeper.stdout.close()
    try:
        keeper.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        keeper.kill()
        keeper.wait()
    shutil.rmtree(root, ignore_errors=True)  # of a keeper that could not even begin
