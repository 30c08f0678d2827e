"""What calls send: models, and typed dicts for the same as plain dicts."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .cases import CaseStatusInput as CaseStatusInput, CaseUpdate as CaseUpdate

__all__: tuple[str, ...] = ("CaseStatusInput", "CaseUpdate")

# A type checker must still refuse names that do not exist.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, {".cases": ("CaseStatusInput", "CaseUpdate")})
