"""Models of what calls send: several resources."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class ListCreate(Input):
    """The list to create, of any kind but names."""

    data: ListCreateData | MISSING = MISSING


class ListCreateAttributes(Input):
    """What the list is called."""

    name: str | MISSING = MISSING


class ListCreateData(Input):
    """The list to create."""

    attributes: ListCreateAttributes | MISSING = MISSING
