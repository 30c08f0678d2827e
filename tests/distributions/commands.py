"""The command run where a test stands, and what it left there."""

import os
from pathlib import Path

from click.testing import Result

from tests.support.pets import invoked

FILES = ["acme_client-1.2.0-py3-none-any.whl", "acme_client-1.2.0.tar.gz"]


def generate() -> None:
    """Makes all packages current."""
    assert invoked("generate").exit_code == 0


def build(status: int, *arguments: str) -> Result:
    """What the command says; it must end with a status."""
    result = invoked("build", *arguments)
    assert result.exit_code == status, result.output
    return result


def built(folder: str = "dist") -> list[str]:
    """The names in a folder, which need not be there."""
    return sorted(os.listdir(folder)) if Path(folder).is_dir() else []
