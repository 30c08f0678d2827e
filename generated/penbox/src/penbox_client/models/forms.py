"""Models of answers: forms."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_form import Form
from .shared_page_meta import PageMeta


class FormCount(Answer):
    """How many forms fit the filters."""

    count: int
    """Number of forms."""
    by: dict[str, dict[str, int]] | None = None
    """With `group-by` only: for what was grouped by, each value that was found and its number
    of forms.
    """


class FormList(Answer):
    """A page of forms."""

    meta: PageMeta
    """Size of the whole list and place of this page in it."""
    data: list[Form]
    """What stands on this page."""
