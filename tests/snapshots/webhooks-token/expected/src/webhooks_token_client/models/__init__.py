"""What the API answers: one class for every object and enum."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .received_job import Job as Job

__all__: tuple[str, ...] = ("Job",)

# A type checker must still refuse names that do not exist.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, {".received_job": ("Job",)})
