"""What the API answers: one class for every object and enum."""

from .._runtime.lazy import lazy_exports

# Type checkers take it for true by its name; importing `typing` takes longer than all of this.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from .it_s import ItSGetAnswer as ItSGetAnswer

__all__: tuple[str, ...] = ("ItSGetAnswer",)

# A type checker must still refuse names that do not exist.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, {".it_s": ("ItSGetAnswer",)})
