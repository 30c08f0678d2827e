"""Pages: lists that are fetched as they are walked."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

from .errors import PaginationError
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
from .request import Position
from .servers import same_origin
from .types import OMIT

ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT")

_LINK = re.compile(r"<([^<>]*)>((?:[^\",]|\"(?:[^\"\\]|\\.)*\")*)")
_LINK_PARAMETER = re.compile(r";\s*([^\s=;,]+)\s*=\s*(\"(?:[^\"\\]|\\.)*\"|[^\s;,\"]*)")


@dataclass(frozen=True, slots=True)
class Page(Generic[PageT]):
    """A fetched page with what belongs to its answer."""

    body: PageT
    headers: Mapping[str, str]
    url: str


class Walk:
    """Decides from each page where the next one is. Used for one pass over a list."""

    def __init__(self, operation: Operation[Any], arguments: Mapping[str, object]) -> None:
        if operation.pages is None:
            raise PaginationError(f"{operation.name} has no pages")
        self._operation = operation
        self._rule: PageRule = operation.pages
        self._arguments = arguments
        self._seen: set[object] = set()
        self._at: object = None  # where the walk is: cursor, page number, offset
        if isinstance(self._rule, (CursorPages, NumberPages, OffsetPages)):
            self._at = self._argument(self._rule.argument)
            if self._at is not OMIT:
                self._seen.add(str(self._at))

    def first(self) -> Position:
        """Where the first page is."""
        return Position(self._arguments)

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

    def after(self, page: Page[Any]) -> Position | None:
        """Where the next page is; None after the last one.

        Raises:
            PaginationError: The next page is one that was there before, or on another server.
        """
        rule = self._rule
        if isinstance(rule, CursorPages):
            following = self._cursor(rule, page)
        elif isinstance(rule, NumberPages):
            following = self._number(rule, page)
        elif isinstance(rule, OffsetPages):
            following = self._offset(rule, page)
        else:
            return self._link(rule, page)
        if following is None:
            return None
        self._at = following
        self._remember(str(following))
        return self._position(rule.argument, following)

    def _cursor(self, rule: CursorPages, page: Page[Any]) -> str | int | None:
        more = None if rule.more is None else pick(page.body, rule.more)
        if more is not None and not more:
            return None
        cursor = pick(page.body, rule.next)
        if isinstance(cursor, (str, int)) and cursor != "":
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
        is_last = not self.items(page) if last is None else current >= self._whole(last)
        return None if is_last else current + 1

    def _offset(self, rule: OffsetPages, page: Page[Any]) -> int | None:
        count = len(self.items(page))
        size = OMIT if rule.size is None else self._argument(rule.size)
        if count == 0 or (size is not OMIT and count < self._whole(size)):
            return None
        return (0 if self._at is OMIT else self._whole(self._at)) + count

    def _link(self, rule: LinkPages | HeaderLinkPages, page: Page[Any]) -> Position | None:
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
        self._remember(url)
        return Position(self._arguments, url=url)

    def _position(self, argument: str, value: object) -> Position:
        outer, _, member = argument.partition(".")
        if not member:
            return Position({**self._arguments, argument: value})
        wire_name = next(p.wire_name for p in self._operation.parameters if p.argument == outer)
        return Position(self._arguments, query=((f"{wire_name}[{member}]", str(value)),))

    def _argument(self, argument: str) -> object:
        outer, _, member = argument.partition(".")
        value = self._arguments.get(outer, OMIT)
        if not member or value is OMIT:
            return value
        found = pick(value, f"/{member}")
        return OMIT if found is None else found

    def _remember(self, place: object) -> None:
        if place in self._seen:
            raise self._error("the next page is one that was there before")
        self._seen.add(place)

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


class Pages(Generic[ItemT, PageT]):
    """The items of all pages, in order; each pass over it starts at the first page.

    A page is fetched when its first item is needed.
    """

    def __init__(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        fetch: Callable[[Position], Page[PageT]],
    ) -> None:
        self._operation, self._arguments, self._fetch = operation, arguments, fetch

    def __iter__(self) -> Iterator[ItemT]:
        for walk, page in self._walk():
            yield from cast("Sequence[ItemT]", walk.items(page))

    def pages(self) -> Iterator[PageT]:
        """The pages themselves, with what stands beside their items."""
        for _, page in self._walk():
            yield page.body

    def _walk(self) -> Iterator[tuple[Walk, Page[PageT]]]:
        walk = Walk(self._operation, self._arguments)
        position: Position | None = walk.first()
        while position is not None:
            page = self._fetch(position)
            yield walk, page
            position = walk.after(page)

    def __repr__(self) -> str:
        return f"<Pages of {self._operation.name}>"


class AsyncPages(Generic[ItemT, PageT]):
    """The items of all pages, for `async for`; like `Pages`."""

    def __init__(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        fetch: Callable[[Position], Awaitable[Page[PageT]]],
    ) -> None:
        self._operation, self._arguments, self._fetch = operation, arguments, fetch

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        async for walk, page in self._walk():
            for item in cast("Sequence[ItemT]", walk.items(page)):
                yield item

    async def pages(self) -> AsyncIterator[PageT]:
        """The pages themselves, with what stands beside their items."""
        async for _, page in self._walk():
            yield page.body

    async def _walk(self) -> AsyncIterator[tuple[Walk, Page[PageT]]]:
        walk = Walk(self._operation, self._arguments)
        position: Position | None = walk.first()
        while position is not None:
            page = await self._fetch(position)
            yield walk, page
            position = walk.after(page)

    def __repr__(self) -> str:
        return f"<AsyncPages of {self._operation.name}>"
