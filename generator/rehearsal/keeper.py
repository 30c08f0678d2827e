"""The process that serves the throw-away index, and lives no longer than the one that started it.

Run by its path. Its standard input is a pipe from its parent: the first line says what to serve, and
the end of it is the end of the parent, whatever ended that. Then everything goes that the rehearsal
made: the processes of this one's group, and the folder.
"""

import hmac
import json
import os
import shutil
import signal
import sys
import threading
import time
from pathlib import Path
from socketserver import ThreadingMixIn
from typing import TYPE_CHECKING, cast
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import pypiserver  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from wsgiref.types import WSGIApplication

_GRACE = 1.0  # seconds that processes of the group have to end by themselves


class _Server(ThreadingMixIn, WSGIServer):
    """Requests side by side: a client may hold one connection while it asks on another."""

    daemon_threads = True


class _Silent(WSGIRequestHandler):
    """Prints nothing: a line of a request would only hide what the rehearsal says."""

    timeout = 60

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


def _serve(packages: Path, username: str, password: str) -> int:
    """Serve in threads of this process; returns the port, which the system chose."""

    def is_known(name: str, word: str) -> bool:
        return hmac.compare_digest(f"{name}:{word}".encode(), f"{username}:{password}".encode())

    made = pypiserver.app(
        roots=[packages],
        authenticate=["download", "list", "update"],
        auther=is_known,
        disable_fallback=True,
        hash_algo="sha256",
        backend_arg="simple-dir",
    )
    application = cast("WSGIApplication", made)
    server = make_server("127.0.0.1", 0, application, _Server, _Silent)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_port


def _end(root: Path) -> None:
    """End the group, and remove the folder that it worked in; this process is of the group."""
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    os.killpg(0, signal.SIGTERM)
    shutil.rmtree(root, ignore_errors=True)
    end = time.monotonic() + _GRACE
    while root.exists() and time.monotonic() < end:
        time.sleep(0.05)
        shutil.rmtree(root, ignore_errors=True)
    os.killpg(0, signal.SIGKILL)


def main() -> None:
    """Serve until the parent is gone."""
    if os.getpgrp() != os.getpid():
        sys.exit("the keeper needs a process group of its own, for it ends the whole group")
    asked = json.loads(sys.stdin.readline())
    root = Path(asked["root"])
    try:
        port = _serve(root / asked["packages"], asked["username"], asked["password"])
        print(port, flush=True)
        sys.stdin.read()
    finally:
        _end(root)


if __name__ == "__main__":
    main()
