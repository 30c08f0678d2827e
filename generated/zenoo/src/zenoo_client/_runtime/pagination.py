"""Pages: lists that are fetched as they are walked, cut short, and gone on with later."""

import copy
import operator
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any, Generic, Self, TypeVar, cast

from .errors import ArgumentError, PaginationError
from .operation import Operation
from .page_rules import Home, Page, Paging, Place, marked
from .request import Position

T = TypeVar("T")
ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT")

_NOTHING: Any = object()


class _Course(Generic[T]):
    """What one walk has given, and what it gives next: items, or pages where `by_page`."""

    def __init__(self, paging: Paging, limit: int | None, *, by_page: bool) -> None:
        self._paging, self._limit, self._by_page = paging, limit, by_page
        # Of the page that is being given or, where none is, of the next one; None behind the last.
        self._place: Place | None = paging.start
        self._page: Page[Any] | None = None
        self._things: Sequence[object] = ()
        self._given, self._total = 0, 0

    def wanted(self) -> Position | None:
        """The page that must be fetched before there is more to give.

        Raises:
            PaginationError: It is one that was there before, or on another server.
        """
        if self._is_full() or self._given < len(self._things):
            return None
        self._turn()
        return None if self._place is None else self._paging.position(self._place)

    def came(self, page: Page[Any]) -> None:
        """The wanted page is here."""
        self._things = (page.body,) if self._by_page else self._paging.items(page)
        self._page, self._given = page, 0

    def give(self) -> T:
        """The next thing; `_NOTHING` at the end."""
        if self._is_full() or self._page is None:
            return cast("T", _NOTHING)
        if self._limit is not None:
            self._total += len(self._paging.items(self._page)) if self._by_page else 1
        self._given += 1
        return cast("T", self._things[self._given - 1])

    def bookmark(self) -> str | None:
        """The place of the first page that was not given whole, as a text."""
        with suppress(PaginationError):  # whoever goes on from this page will meet it again
            self._turn()
        return None if self._place is None else self._paging.bookmark(self._place)

    def _turn(self) -> None:
        """Leave a page that was given whole."""
        if self._page is not None and self._given == len(self._things):
            self._place = self._paging.after(self._page)
            self._page, self._things, self._given = None, (), 0

    def _is_full(self) -> bool:
        return self._limit is not None and self._total >= self._limit


class Walk(Generic[T]):
    """One pass over a list: an iterator that knows how to go on elsewhere.

    After an error it can be asked again, and fetches the page that failed.
    """

    def __init__(self, course: _Course[T], fetch: Callable[[Position], Page[Any]]) -> None:
        self._course, self._fetch = course, fetch

    @property
    def bookmark(self) -> str | None:
        """Where the first page begins that has not been given whole; None at the end of the list.

        Read it behind the work on an item, and keep it: `list(...).resume(bookmark)` with the same
        arguments misses nothing then, and repeats one page at most. Fetches nothing. It is a short
        text of letters, digits, `-` and `_`, and may hold what the vendor calls the next page.
        """
        return self._course.bookmark()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        while (position := self._course.wanted()) is not None:
            self._course.came(self._fetch(position))
        if (given := self._course.give()) is _NOTHING:
            raise StopIteration
        return given


class AsyncWalk(Generic[T]):
    """One pass over a list, for `async for`; like `Walk`."""

    def __init__(
        self, course: _Course[T], fetch: Callable[[Position], Awaitable[Page[Any]]]
    ) -> None:
        self._course, self._fetch = course, fetch

    @property
    def bookmark(self) -> str | None:
        """Where to go on; see `Walk.bookmark`."""
        return self._course.bookmark()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while (position := self._course.wanted()) is not None:
            self._course.came(await self._fetch(position))
        if (given := self._course.give()) is _NOTHING:
            raise StopAsyncIteration
        return given


class _Listed:
    """What both kinds of list are made of; `home` is asked for when links are followed."""

    def __init__(
        self, operation: Operation[Any], arguments: Mapping[str, object], home: Callable[[], Home]
    ) -> None:
        self._operation, self._arguments, self._home = operation, arguments, home
        self._limit: int | None = None
        self._start: Place | None = None

    def limit(self, items: int) -> Self:
        """This list, cut behind so many items; no page is fetched that is not needed for them.

        `.pages()` are not cut: they end with the page that brings the last of these items. The size
        of a page is an argument of the method, where the vendor has one. Of two limits the last
        counts.

        Args:
            items: 0 or more.

        Raises:
            ArgumentError: It is negative.
        """
        made = copy.copy(self)
        made._limit = operator.index(items)
        if made._limit < 0:
            raise ArgumentError(f"{self._operation.name}: a limit must be 0 or more, not {items}")
        return made

    def resume(self, bookmark: str) -> Self:
        """This list from a `bookmark` on, which a walk over it had, in this process or another.

        Pass the arguments that the list had then. A limit counts from here.

        Raises:
            ArgumentError: The text is damaged, of another list, or leads to another server.
        """
        made = copy.copy(self)
        made._start = marked(self._operation, bookmark, self._home())
        return made

    def _paging(self) -> Paging:
        return Paging(self._operation, self._arguments, self._home, self._start)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation.name}>"


class Pages(_Listed, Generic[ItemT, PageT]):
    """The items of all pages, in order; each pass over it starts at the first page.

    A page is fetched when its first item is needed. `items()` and `pages()` begin a walk whose
    `bookmark` says where to go on; `limit` and `resume` make another list of this one:

        walk = client.cases.list(status="open").limit(250).items()
        for case in walk:
            ...                    # work, then keep walk.bookmark
        client.cases.list(status="open").resume(bookmark)
    """

    def __init__(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        fetch: Callable[[Position], Page[PageT]],
        home: Callable[[], Home],
    ) -> None:
        super().__init__(operation, arguments, home)
        self._fetch = fetch

    def __iter__(self) -> Iterator[ItemT]:
        return self.items()

    def items(self) -> Walk[ItemT]:
        """The items; the same as iterating, with a `bookmark`."""
        return Walk(_Course[ItemT](self._paging(), self._limit, by_page=False), self._fetch)

    def pages(self) -> Walk[PageT]:
        """The pages themselves, with what stands beside their items."""
        return Walk(_Course[PageT](self._paging(), self._limit, by_page=True), self._fetch)


class AsyncPages(_Listed, Generic[ItemT, PageT]):
    """The items of all pages, for `async for`; like `Pages`."""

    def __init__(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        fetch: Callable[[Position], Awaitable[Page[PageT]]],
        home: Callable[[], Home],
    ) -> None:
        super().__init__(operation, arguments, home)
        self._fetch = fetch

    def __aiter__(self) -> AsyncIterator[ItemT]:
        return self.items()

    def items(self) -> AsyncWalk[ItemT]:
        """The items; the same as iterating, with a `bookmark`."""
        return AsyncWalk(_Course[ItemT](self._paging(), self._limit, by_page=False), self._fetch)

    def pages(self) -> AsyncWalk[PageT]:
        """The pages themselves, with what stands beside their items."""
        return AsyncWalk(_Course[PageT](self._paging(), self._limit, by_page=True), self._fetch)
