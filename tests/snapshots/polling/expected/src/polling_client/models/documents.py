"""Models of answers: documents."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

DocumentDataStatus = TypeAliasType("DocumentDataStatus", Literal["queued", "reading", "done"] | str)


class Document(Answer):
    data: DocumentData | None = None


class DocumentData(Answer):
    status: DocumentDataStatus | None = None
