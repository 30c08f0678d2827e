"""Models of answers: several resources."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Answer


class File(Answer):
    """A file that is kept by Persona."""

    filename: str | None = None
    """The name of the file."""
    url: str | None = None
    """Where the content can be fetched without a key. The address stops working after 6 hours,
    or after as long as the API key or the webhook says, 3 days at most.
    """
    byte_size: Annotated[int | None, Field(alias="byte-size")] = None
    """The size of the content in bytes."""
