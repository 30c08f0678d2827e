"""Models of answers: lists."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_page_links import PageLinks
from .shared_persona_list import PersonaList


class PersonaLists(Answer):
    """One page of lists."""

    data: list[PersonaList]
    links: PageLinks
