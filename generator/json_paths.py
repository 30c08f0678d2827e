"""JSONPath by RFC 9535, in time that is bounded: what a path looks at is counted."""

from collections.abc import Iterable, Iterator
from typing import Any

from jsonpath import JSONPathEnvironment, JSONPathError, JSONPathMatch, Parser
from jsonpath.function_extensions import ExpressionType, FilterFunction
from jsonpath.segments import JSONPathChildSegment, JSONPathRecursiveDescentSegment, JSONPathSegment
from jsonpath.selectors import IndexSelector, JSONPathSelector, NameSelector
from jsonpath.stream import TokenStream
from pydantic_core import SchemaError, SchemaValidator, core_schema

from .patching import Way

MOST_LOOKED_AT = 4_000_000


class TooMuch(Exception):
    """The paths would have to look at more values than they may."""


class Finder:
    """Finds what paths name, as long as all of them together look at `most` values at most.

    A path may come by the same place again and again: `$..*..*..*` in a document of 4 MB would take minutes.
    """

    def __init__(self, most: int = MOST_LOOKED_AT) -> None:
        self._environment = _Environment(most)

    def find(self, path: str, content: Any) -> list[Way]:
        """The ways to all that a path names in plain data, in its order, each once.

        Raises ValueError, with the reason, where it is no path, and TooMuch.
        """
        try:
            found = self._environment.compile(path).finditer(content)
            # The library takes texts for arrays of their signs.
            ways = (each.parts for each in found if each.parent is None or _holds(each.parent.obj))
            return list(dict.fromkeys(ways))
        except (JSONPathError, RecursionError) as problem:
            raise ValueError(str(problem).partition("\n")[0] or "it nests too deeply") from problem


def _holds(value: object) -> bool:
    return isinstance(value, dict | list)


class _Count:
    """How many values may still be looked at."""

    def __init__(self, most: int) -> None:
        self._left = most

    def look(self, selector: JSONPathSelector, value: object) -> None:
        """Counts what a selector looks at in a value; raises TooMuch."""
        is_one = isinstance(selector, NameSelector | IndexSelector)
        self._left -= 1 + (len(value) if isinstance(value, dict | list) and not is_one else 0)
        if self._left < 0:
            raise TooMuch


class _Place(JSONPathMatch):
    """A match without its path in words, and without those below it: nobody asks for them."""

    def __init__(self, obj: object, parts: Way, parent: JSONPathMatch | None, root: Any) -> None:
        self.obj, self.parts, self.parent, self.root = obj, parts, parent, root
        self._filter_context = {}

    def new_child(self, obj: object, key: int | str) -> JSONPathMatch:
        """What stands below."""
        return _Place(obj, (*self.parts, key), self, self.root)

    def add_child(self, *children: JSONPathMatch) -> None:
        """Nobody asks for them."""


def _place(match: JSONPathMatch) -> JSONPathMatch:
    """The library begins each path with a match of its own."""
    if isinstance(match, _Place):
        return match
    return _Place(match.obj, match.parts, match.parent, match.root)


class _Children(JSONPathChildSegment):
    """Counts."""

    count: _Count

    def resolve(self, nodes: Iterable[JSONPathMatch]) -> Iterator[JSONPathMatch]:
        """What the selectors choose among the children of each."""
        for node in map(_place, nodes):
            for selector in self.selectors:
                self.count.look(selector, node.obj)
                yield from selector.resolve(node)


class _Descendants(JSONPathRecursiveDescentSegment):
    """Counts, and goes as deep as the document does."""

    count: _Count

    def resolve(self, nodes: Iterable[JSONPathMatch]) -> Iterator[JSONPathMatch]:
        """What the selectors choose among the children of each, and of all that is below."""
        for node in map(_place, nodes):
            for below in _all_below(node):
                for selector in self.selectors:
                    self.count.look(selector, below.obj)
                    yield from selector.resolve(below)


def _all_below(node: JSONPathMatch) -> Iterator[JSONPathMatch]:
    """A place and all collections below it, in the order of the document."""
    todo = [node]
    while todo:
        one = todo.pop()
        yield one
        value: Any = one.obj
        if not _holds(value):
            continue
        inside = value.items() if isinstance(value, dict) else enumerate(value)
        todo += [one.new_child(each, key) for key, each in inside if _holds(each)][::-1]


class _Parser(Parser):
    """Makes segments that count, of a path and of those within its filters."""

    def parse_query(self, stream: TokenStream) -> Iterator[JSONPathSegment]:
        """The segments of a path."""
        environment = self.env
        assert isinstance(environment, _Environment)
        for one in super().parse_query(stream):
            kind = _Descendants if isinstance(one, JSONPathRecursiveDescentSegment) else _Children
            made = kind(env=environment, token=one.token, selectors=one.selectors)
            made.count = environment.count
            yield made


class _Environment(JSONPathEnvironment):
    """That of RFC 9535, whose segments count, and whose patterns take time that grows with the text only."""

    parser_class = _Parser

    def __init__(self, most: int) -> None:
        super().__init__(strict=True)
        self.count = _Count(most)
        self.function_extensions["match"] = _Pattern(r"\A(?:{})\z")
        self.function_extensions["search"] = _Pattern("{}")


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
