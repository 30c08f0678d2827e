"""Where the next page of a list is, by the rule of its operation. Decides only; fetches nothing."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar, cast

from . import bookmarks
from .errors import ArgumentError, PaginationError
from .models import pick
from .operation import (
    CursorPages,
    HeaderLinkPages,
    LinkPages,
    NumberPages,
    OffsetPages,
    Operation,
    PageRule,
)
from .records import record
from .request import Position
from .servers import same_origin, without_pairs
from .types import OMIT

PageT = TypeVar("PageT")

_LINK = re.compile(r"<([^<>]*)>((?:[^\",]|\"(?:[^\"\\]|\\.)*\")*)")
_LINK_PARAMETER = re.compile(r";\s*([^\s=;,]+)\s*=\s*(\"(?:[^\"\\]|\\.)*\"|[^\s;,\"]*)")
# So often in a row may pages be alike where nothing but an empty one is the end.
_MOST_ALIKE = 10


@record(frozen=True, slots=True)
class Page(Generic[PageT]):
    """A fetched page with what belongs to its answer."""

    body: PageT
    headers: Mapping[str, str]
    url: str


@record(frozen=True, slots=True)
class Place:
    """Where a page is: its cursor, number, offset or URL; None: where the arguments say."""

    value: str | int | None = None


@record(frozen=True, slots=True)
class Home:
    """The address that a list's pages are below, and the query parameters that hold credentials."""

    base_url: str
    secret_names: frozenset[str] = frozenset()


class Paging:
    """Decides from each page where the next one is. Used for one pass over a list.

    Begins at `start`; None: where the arguments say.
    """

    def __init__(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        home: Callable[[], Home],
        start: Place | None = None,
    ) -> None:
        if operation.pages is None:
            raise PaginationError(f"{operation.name} has no pages")
        self._operation, self._arguments, self._home = operation, arguments, home
        self._rule: PageRule = operation.pages
        self._seen: set[object] = set()
        self._alike: tuple[Sequence[object], int] = ((), 0)
        self._at: object = OMIT  # where the walk is: cursor, page number, offset
        if start is not None and start.value is not None:
            self._at = start.value
        elif isinstance(self._rule, (CursorPages, NumberPages, OffsetPages)):
            self._at = self._argument(self._rule.argument)
        self.start = start or Place(self._at if isinstance(self._at, (str, int)) else None)
        self._is_given = start is None  # the first page is where the arguments say
        if self._at is not OMIT:
            self._seen.add(str(self._at))

    def position(self, place: Place) -> Position:
        """What is to be asked for."""
        rule, value = self._rule, place.value
        if value is None or (self._is_given and place is self.start):
            return Position(self._arguments)
        if isinstance(rule, (LinkPages, HeaderLinkPages)):
            return Position(self._arguments, url=str(value))
        outer, _, member = rule.argument.partition(".")
        if not member:
            return Position({**self._arguments, rule.argument: value})
        wire_name = next(p.wire_name for p in self._operation.parameters if p.argument == outer)
        return Position(self._arguments, query=((f"{wire_name}[{member}]", str(value)),))

    def items(self, page: Page[Any]) -> Sequence[object]:
        """The items of a page; an absent array has none.

        Raises:
            PaginationError: There is something else than an array.
        """
        found = pick(page.body, self._rule.items)
        if found is None:
            return ()
        if not isinstance(found, (list, tuple)):
            raise self._error(f"there is no array at {self._rule.items!r} of the page")
        return cast("Sequence[object]", found)

    def after(self, page: Page[Any]) -> Place | None:
        """Where the next page is; None after the last one.

        Raises:
            PaginationError: The next page is one that was there before, or on another server.
        """
        rule = self._rule
        if isinstance(rule, CursorPages):
            following: str | int | None = self._cursor(rule, page)
        elif isinstance(rule, NumberPages):
            following = self._number(rule, page)
        elif isinstance(rule, OffsetPages):
            following = self._offset(rule, page)
        else:
            following = self._link(rule, page)
        if following is None:
            return None
        if str(following) in self._seen:
            raise self._error("the next page is one that was there before")
        self._seen.add(str(following))
        self._at = following
        return Place(following)

    def bookmark(self, place: Place) -> str:
        """The text by which another process finds a place of this list."""
        return bookmarks.write(place.value, self._operation)

    def _cursor(self, rule: CursorPages, page: Page[Any]) -> str | int | None:
        more = None if rule.more is None else pick(page.body, rule.more)
        if more is not None and not more:
            return None
        cursor = pick(page.body, rule.next)
        if isinstance(cursor, (str, int)) and not isinstance(cursor, bool) and cursor != "":
            return cursor
        if more:
            raise self._error(f"another page was announced, but {rule.next!r} holds no cursor")
        return None

    def _number(self, rule: NumberPages, page: Page[Any]) -> int | None:
        if rule.next is not None:
            following = pick(page.body, rule.next)
            return None if following is None else self._whole(following)
        current = 1 if self._at is OMIT else self._whole(self._at)
        last = None if rule.last is None else pick(page.body, rule.last)
        is_last = self._is_empty(page) if last is None else current >= self._whole(last)
        return None if is_last else current + 1

    def _offset(self, rule: OffsetPages, page: Page[Any]) -> int | None:
        count = len(self.items(page))
        size = OMIT if rule.size is None else self._argument(rule.size)
        if self._is_empty(page) or (size is not OMIT and count < self._whole(size)):
            return None
        return (0 if self._at is OMIT else self._whole(self._at)) + count

    def _link(self, rule: LinkPages | HeaderLinkPages, page: Page[Any]) -> str | None:
        if isinstance(rule, LinkPages):
            link = pick(page.body, rule.next)
        else:
            link = next_link(page.headers.get("link", ""))
        if not isinstance(link, str) or not link:
            return None
        url = same_origin(page.url, link)
        if url is None:
            raise self._error("the next page's link leads to another server")
        self._seen.add(page.url)
        # The vendor may repeat the key in its link; a bookmark is no place for it.
        return without_pairs(url, self._home().secret_names)

    def _is_empty(self, page: Page[Any]) -> bool:
        """Whether a page has no items; a server that does not know the number never sends one."""
        items = self.items(page)
        before, alike = self._alike
        self._alike = (items, alike + 1 if items == before else 1)
        if items and self._alike[1] >= _MOST_ALIKE:
            raise self._error(f"{_MOST_ALIKE} pages in a row have the same items")
        return not items

    def _argument(self, argument: str) -> object:
        outer, _, member = argument.partition(".")
        value = self._arguments.get(outer, OMIT)
        if not member or value is OMIT:
            return value
        found = pick(value, f"/{member}")
        return OMIT if found is None else found

    def _whole(self, value: object) -> int:
        try:
            return int(cast("int | str", value))
        except (TypeError, ValueError):
            raise self._error("a number of a page or of items is no whole number") from None

    def _error(self, text: str) -> PaginationError:
        return PaginationError(f"{self._operation.name}: {text}")


def next_link(header: str) -> str | None:
    """The target with rel="next" in a `Link` header (RFC 8288); None when there is none."""
    for target, parameters in _LINK.findall(header):
        for name, value in _LINK_PARAMETER.findall(parameters):
            if name.lower() == "rel":
                if "next" in value.strip('"').lower().split():
                    return str(target)
                break  # of several the first one counts
    return None


def marked(operation: Operation[Any], text: str, home: Home) -> Place:
    """The place that a bookmark of an operation's list stands for.

    Raises:
        ArgumentError: It is damaged, of another list, or leads to another server.
    """
    value = bookmarks.read(text, operation)
    rule = operation.pages
    if isinstance(rule, (LinkPages, HeaderLinkPages)) and value is not None:
        value = same_origin(home.base_url, str(value))
        if value is None:
            raise ArgumentError(f"{operation.name}: the bookmark leads to another server")
    return Place(value)
