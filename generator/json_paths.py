"""JSONPath by RFC 9535, with patterns in time that grows with the text only."""

from typing import Any

from jsonpath import JSONPathEnvironment, JSONPathError
from jsonpath.function_extensions import ExpressionType, FilterFunction
from pydantic_core import SchemaError, SchemaValidator, core_schema

from .patching import Way


def find(path: str, content: Any) -> list[Way]:
    """The ways to all that a path names in plain data, in its order, each once.

    Raises ValueError, with the reason, where it is no path.
    """
    try:
        found = _ENVIRONMENT.finditer(path, content)
        # The library takes texts for arrays of their signs.
        ways = (each.parts for each in found if each.parent is None or _holds(each.parent.obj))
        return list(dict.fromkeys(ways))
    except (JSONPathError, RecursionError) as problem:
        raise ValueError(str(problem).partition("\n")[0] or "it nests too deeply") from problem


def _holds(value: object) -> bool:
    return isinstance(value, dict | list)


class _Pattern(FilterFunction):
    """`match` and `search`: the library's go back and try again, for ever with `(a+)+$`."""

    def __init__(self, form: str) -> None:
        self._form = form
        self._known: dict[str, SchemaValidator | None] = {}

    @property
    def arg_types(self) -> list[ExpressionType]:
        """A text and a pattern."""
        return [ExpressionType.VALUE, ExpressionType.VALUE]

    @property
    def return_type(self) -> ExpressionType:
        """Yes or no."""
        return ExpressionType.LOGICAL

    def __call__(self, value: object, pattern: object) -> bool:
        """Whether a text is like a pattern; never where one of the two is none."""
        if not isinstance(value, str) or not isinstance(pattern, str):
            return False
        if pattern not in self._known:
            self._known[pattern] = _judge(self._form.format(pattern))
        judge = self._known[pattern]
        return judge is not None and judge.isinstance_python(value)


def _judge(pattern: str) -> SchemaValidator | None:
    schema = core_schema.str_schema(pattern=pattern, regex_engine="rust-regex", strict=True)
    try:
        return SchemaValidator(schema)
    except SchemaError:
        return None


_ENVIRONMENT = JSONPathEnvironment(strict=True)
_ENVIRONMENT.function_extensions["match"] = _Pattern(r"\A(?:{})\z")
_ENVIRONMENT.function_extensions["search"] = _Pattern("{}")
