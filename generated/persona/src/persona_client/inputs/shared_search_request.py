"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input
from .shared_not_query import SearchQuery, SearchSort
from .shared_page import Page


class SearchRequest(Input):
    """A search among objects of one kind."""

    query: SearchQuery | MISSING = MISSING
    """Which objects are returned."""
    sort: SearchSort | MISSING = MISSING
    """In which order they are returned."""
    body_page: Annotated[Page | MISSING, Field(alias="page")] = MISSING
    """Which page is returned, as the query parameter of the same name says."""
