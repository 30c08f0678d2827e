"""What is asked of every generator that ours is measured against."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from ..corpus.measured import Run
from ..corpus.package import Client


@dataclass(frozen=True, slots=True)
class Made:
    """What a generator did with a document.

    `status` is generated, refused (it says what it does not take), crashed (it ended in any other
    way) or stopped (it took longer than it may). `dropped` is the number of operations that it says
    it left out, `notes` how many of each other thing worth telling, `errors` its first lines.
    """

    status: str
    run: Run
    dropped: int = 0
    notes: Mapping[str, int] = field(default_factory=dict)
    errors: tuple[str, ...] = ()


class Tool(Protocol):
    """A generator of Python clients, installed in an environment of its own."""

    @property
    def name(self) -> str:
        """What it is called, in the table and as the name of its lock."""
        ...

    def generate(self, document: Path, folder: Path, binaries: Path, limit: float) -> Made:
        """Generate a client with the tool's own defaults.

        Takes the document, the folder to make, the folder of the environment's programs, and the
        limit in CPU seconds.
        """
        ...

    def client(self, folder: Path, python: Path) -> Client:
        """The client in a folder that was made, without the tests that come with it."""
        ...

    def operations(self, client: Client) -> int:
        """How many operations the modules of a client hold."""
        ...
