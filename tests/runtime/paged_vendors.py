"""Vendors whose lists have pages by every rule, walked in both kinds of clients alike."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from runtime.operation import (
    CursorPages,
    HeaderLinkPages,
    LinkPages,
    NumberPages,
    OffsetPages,
    Operation,
    PageRule,
    Parameter,
)
from runtime.page_rules import Home, Page
from runtime.pagination import AsyncPages, AsyncWalk, Pages
from runtime.request import Position

URL = "https://a.test/things"
RULES: dict[str, PageRule] = {
    "cursor": CursorPages(argument="cursor", next="/next", items="/data"),
    "cursor with more": CursorPages(argument="cursor", next="/next", more="/more", items="/data"),
    "cursor of a number": CursorPages(argument="cursor", next="/number", items="/data"),
    "cursor in an object": CursorPages(argument="page.after", next="/next", items="/data"),
    "number to the last": NumberPages(argument="page", last="/last", items="/data"),
    "number to the next": NumberPages(argument="page", next="/number", items="/data"),
    "number to the end": NumberPages(argument="page", items="/data"),
    "offset": OffsetPages(argument="offset", items="/data"),
    "offset with size": OffsetPages(argument="offset", size="limit", items="/data"),
    "link": LinkPages(next="/link", items="/data"),
    "link in the header": HeaderLinkPages(items="/data"),
}
# The rules by which an empty page is the end.
UNTIL_EMPTY = {"number to the end", "offset", "offset with size"}


@dataclass
class Vendor:
    """Answers with pages of these items; keeps which pages were asked for, counted from 0."""

    name: str
    pages: Sequence[Sequence[int]]
    fails: Callable[[int], bool] = lambda page: False

    def __post_init__(self) -> None:
        self.asked = list[int]()

    @property
    def operation(self) -> Operation[Any]:
        page = Parameter(argument="page", wire_name="page", location="query", style="deepObject")
        return Operation(
            name="things.list", method="GET", path="/things", parameters=(page,),
            pages=RULES[self.name],
        )  # fmt: skip

    def home(self) -> Home:
        return Home("https://a.test", frozenset({"api_key"}))

    def fetch(self, position: Position) -> Page[Any]:
        at = self._index(position)
        if self.fails(len(self.asked)):
            self.asked.append(-1)
            raise OSError("the page does not come")
        self.asked.append(at)
        items = list(self.pages[at]) if at < len(self.pages) else []
        is_last = at >= len(self.pages) - 1
        link = None if is_last else f"{URL}?api_key=secret&at={at + 1}"
        body = {
            "data": items, "next": None if is_last else f"c{at + 1}", "more": not is_last,
            "number": None if is_last else at + 2, "last": len(self.pages), "link": link,
        }  # fmt: skip
        return Page(body, {"link": f'<{link}>; rel="next"'} if link else {}, position.url or URL)

    async def fetch_later(self, position: Position) -> Page[Any]:
        return self.fetch(position)

    def _index(self, position: Position) -> int:
        sent = dict(position.arguments)
        if position.url is not None:
            assert "secret" not in position.url
            return int(position.url.rpartition("at=")[2])
        if position.query:
            return int(position.query[0][1][1:])
        if "offset" in sent:
            starts = [sum(map(len, self.pages[:at])) for at in range(len(self.pages) + 1)]
            return starts.index(sent["offset"])
        if "page" in sent:
            return int(str(sent["page"])) - 1
        cursor = sent.get("cursor", 0)
        return cursor - 1 if isinstance(cursor, int) and cursor else int(str(cursor).strip("c"))

    def list(self) -> Pages[int, Any]:
        arguments = {"limit": len(self.pages[0])} if self.name == "offset with size" else {}
        return Pages(self.operation, arguments, self.fetch, self.home)

    def list_later(self) -> AsyncPages[int, Any]:
        made = self.list()
        return AsyncPages(made._operation, made._arguments, self.fetch_later, self.home)


class Driven:
    """An asynchronous list that is walked like the other."""

    def __init__(self, pages: AsyncPages[int, Any]) -> None:
        self._pages = pages

    def limit(self, items: int) -> "Driven":
        return Driven(self._pages.limit(items))

    def resume(self, bookmark: str) -> "Driven":
        return Driven(self._pages.resume(bookmark))

    def items(self) -> "DrivenWalk":
        return DrivenWalk(self._pages.items())

    def pages(self) -> "DrivenWalk":
        return DrivenWalk(self._pages.pages())


class DrivenWalk:
    def __init__(self, walk: AsyncWalk[Any]) -> None:
        self._walk = walk

    @property
    def bookmark(self) -> str | None:
        return self._walk.bookmark

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        async def following() -> Any:
            return await anext(self._walk)

        try:
            return asyncio.run(following())
        except StopAsyncIteration:
            raise StopIteration from None


def lists(vendor: Vendor) -> list[Any]:
    """The vendor's list, of both kinds."""
    return [vendor.list(), Driven(vendor.list_later())]
