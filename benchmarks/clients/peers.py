"""Clients of the Tines document that others make, and a well-known SDK, as code that loads them.

What is made or installed is kept below `.clientsmith-corpus/`; what cannot be had is left out, with a
word on stderr.
"""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ..corpus.__main__ import ROOT
from ..corpus.package import Client
from ..peers.environment import Uninstallable, binaries
from ..peers.openapi_generator import OpenapiGenerator
from ..peers.openapi_python_client import OpenapiPythonClient
from ..peers.tool import Tool
from ..sizes import DATAMODEL_CODE_GENERATOR
from .packages import WORK

DOCUMENT = ROOT / "generated" / "tines" / "openapi.yaml"
_ENVIRONMENTS = ROOT / ".clientsmith-corpus" / "peers"
_LIMIT = 900.0  # CPU seconds


@dataclass(frozen=True, slots=True)
class Peer:
    """A client of somebody else: the Python and the folder it is imported with, and code for that.

    `search` is None where the Python has it installed. `made` makes a client; what a call imports beside it is loaded too.
    """

    name: str
    python: Path
    search: Path | None
    made: str


class _Absent(Exception):
    """Something that cannot be had here."""


def peers() -> Iterator[Peer]:
    """Those that can be had."""
    found: list[Callable[[], Peer]] = [
        _openapi_python_client,
        _openapi_generator,
        _datamodel_code_generator,
        _openai,
    ]
    for peer in found:
        try:
            yield _importable(peer())
        except (_Absent, Uninstallable, subprocess.CalledProcessError) as error:
            print(f"left out: {error}", file=sys.stderr)


def _importable(peer: Peer) -> Peer:
    """The peer, whose code runs; some generators print what Python does not read."""
    environment = {"PYTHONPATH": str(peer.search or "")}
    command = [str(peer.python), "-c", peer.made]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    if done.returncode:
        raise _Absent(f"{peer.name}: {done.stderr.strip()[-160:]}")
    return peer


def clients_of(document: Path, suffix: str = "") -> Iterator[tuple[str, Client]]:
    """What the generators of whole clients make of a document; a suffix of the folders' names."""
    for tool in (OpenapiPythonClient(), OpenapiGenerator()):
        try:
            folder, python = _made(tool, document, suffix)
            yield tool.name, tool.client(folder, python)
        except (_Absent, Uninstallable) as error:
            print(f"left out: {error}", file=sys.stderr)


def _openapi_python_client() -> Peer:
    folder, python = _made(OpenapiPythonClient())
    (home,) = (path.parent for path in folder.glob("*/client.py"))
    made = f"from {home.name}.client import AuthenticatedClient"
    made += f"; import {home.name}.models; AuthenticatedClient('http://127.0.0.1:1', token='K')"
    return Peer("openapi-python-client", python, folder, made)


def _openapi_generator() -> Peer:
    folder, python = _made(OpenapiGenerator())
    made = "import openapi_client as c; c.DefaultApi if hasattr(c, 'DefaultApi') else None"
    return Peer("openapi-generator", python, folder, f"{made}; c.ApiClient(c.Configuration())")


def _datamodel_code_generator() -> Peer:
    folder = WORK / "datamodel-code-generator"
    if not (folder / "client").exists():
        folder.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-W", "ignore", "-m", "datamodel_code_generator"]
        command += [*DATAMODEL_CODE_GENERATOR, "--input", str(DOCUMENT)]
        done = subprocess.run(command, capture_output=True, text=True, cwd=folder)
        if done.returncode:
            said = (done.stderr.strip().splitlines() or ["no word"])[-1]
            raise _Absent(f"datamodel-code-generator: {said[:160]}")
    return Peer("datamodel-code-generator", Path(sys.executable), folder, "import client")


def _openai() -> Peer:
    python = binaries("openai", _ENVIRONMENTS) / "python"
    return Peer("openai", python, None, "import openai; openai.OpenAI(api_key='K')")


def _made(tool: Tool, document: Path = DOCUMENT, suffix: str = "") -> tuple[Path, Path]:
    """The folder of a client and the Python that has what it needs."""
    programs = binaries(tool.name, _ENVIRONMENTS)
    folder = WORK / f"{tool.name}{suffix}"
    if not folder.exists():
        made = tool.generate(document, folder, programs, _LIMIT)
        if made.status != "generated":
            raise _Absent(f"{tool.name}: {made.status}")
    return folder, programs / "python"
