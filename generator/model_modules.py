"""What a module of models holds, as `lower` states it and `models` prints it."""

from collections.abc import Mapping
from dataclasses import field
from typing import Any, Literal, NamedTuple

from .records import record


class Tag(NamedTuple):
    """A property that tells one alternative of a union from the others, and its values there.

    `field` is its Python name. Every value of the alternative has it.
    """

    field: str
    wire_name: str
    values: tuple[str, ...]


@record(frozen=True, slots=True)
class ModelModule:
    """One module of a package's models.

    `path` is the file inside the package (`models/cases.py`). `components` are schemas of the
    normalized document by class name; they refer to one another, and to the keys of `imports`
    (class name -> module inside the package, `models.shared`), as `#/components/schemas/<name>`.
    `fields` maps class name -> wire name of a property -> Python name; `docs` and `field_docs` hold
    plain text. `base` is the base class inside the package (`_runtime.models.Answer`).

    `late` are those imports that are alternatives only, and loaded when an answer holds one.

    In a `typed_dict` module every component is printed under its name with `Dict` appended, and an
    import is one of those when its module is a `typed_dict` module too.
    """

    path: str
    kind: Literal["answer", "input", "typed_dict"]
    summary: str
    components: Mapping[str, Mapping[str, Any]]
    imports: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    docs: Mapping[str, str] = field(default_factory=dict)
    field_docs: Mapping[tuple[str, str], str] = field(default_factory=dict)
    base: str = ""
    late: Mapping[str, Tag] = field(default_factory=dict)

    @property
    def dotted(self) -> str:
        """The module inside the package: `models.cases`."""
        return self.path.removesuffix(".py").replace("/", ".")
