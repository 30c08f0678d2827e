"""Pages: where the next one is, and when it ends."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime.errors import PaginationError
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
from runtime.page_rules import Home, Page, next_link
from runtime.pagination import AsyncPages, Pages
from runtime.request import Position
from runtime.types import OMIT
from sample_operations import LIST, ThingPage

URL = "https://a.test/things"


def home() -> Home:
    return Home("https://a.test", frozenset({"api_key"}))


def operation(pages: PageRule) -> Operation[Any]:
    return Operation(
        name="things.list",
        method="GET",
        path="/things",
        parameters=(
            Parameter(argument="page", wire_name="page", location="query", style="deepObject"),
        ),
        pages=pages,
    )


class Vendor:
    """Answers from a list of bodies or pages; keeps the positions that were asked for."""

    def __init__(self, *bodies: object) -> None:
        self.bodies, self.asked = list(bodies), list[Position]()

    def __call__(self, position: Position) -> Page[Any]:
        self.asked.append(position)
        body = self.bodies.pop(0)
        if isinstance(body, Page):
            return body
        return Page(body, {}, position.url or URL)

    async def later(self, position: Position) -> Page[Any]:
        return self(position)


def walk(rule: PageRule, vendor: Vendor, **arguments: object) -> list[object]:
    """The items, walked both ways: the asynchronous walk must ask for the same."""
    twin = Vendor(*vendor.bodies)

    async def collect() -> list[object]:
        pages = AsyncPages[object, Any](operation(rule), arguments, twin.later, home)
        return [item async for item in pages]

    items = list(Pages[object, Any](operation(rule), arguments, vendor, home))
    assert asyncio.run(collect()) == items
    assert twin.asked == vendor.asked
    return items


CURSOR = CursorPages(argument="cursor", next="/meta/cursor", more="/meta/more", items="/data")


def page(items: list[int], cursor: object = None, more: object = None) -> dict[str, object]:
    return {"data": items, "meta": {"cursor": cursor, "more": more}}


def test_cursors_are_passed_on_until_there_is_no_more() -> None:
    vendor = Vendor(page([1, 2], "a", True), page([], "b", True), page([3], "c", False))
    assert walk(CURSOR, vendor, limit=2, cursor=OMIT) == [1, 2, 3]
    assert [asked.arguments for asked in vendor.asked] == [
        {"limit": 2, "cursor": OMIT},
        {"limit": 2, "cursor": "a"},
        {"limit": 2, "cursor": "b"},
    ]


@pytest.mark.parametrize(
    "last", [page([2], None), page([2], ""), {"data": [2]}, page([2], None, False)]
)
def test_without_a_cursor_the_walk_ends(last: object) -> None:
    assert walk(CURSOR, Vendor(page([1], "a"), last)) == [1, 2]


def test_a_member_of_an_object_argument_may_be_the_cursor() -> None:
    rule = CursorPages(argument="page.after", next="/next", items="/data")
    vendor = Vendor({"data": [1], "next": "a"}, {"data": [2]})
    assert walk(rule, vendor, page={"size": 10}) == [1, 2]
    assert vendor.asked[1] == Position({"page": {"size": 10}}, query=(("page[after]", "a"),))


def test_a_cursor_that_comes_back_ends_in_an_error_not_in_a_loop() -> None:
    pages = Pages[Any, Any](
        operation(CURSOR), {}, Vendor(page([1], "a"), page([2], "b"), page([3], "a")), home
    )
    found: list[int] = []
    with pytest.raises(PaginationError, match="things.list: the next page is one that was there"):
        for item in pages:
            found.append(item)
    assert found == [1, 2, 3]
    with pytest.raises(PaginationError):
        list(Pages[Any, Any](operation(CURSOR), {"cursor": "a"}, Vendor(page([1], "a")), home))


def test_a_page_that_is_announced_but_cannot_be_asked_for() -> None:
    with pytest.raises(PaginationError, match="'/meta/cursor' holds no cursor"):
        list(Pages[Any, Any](operation(CURSOR), {}, Vendor(page([1], None, True)), home))


def test_page_numbers() -> None:
    to_last = NumberPages(argument="page", items="/data", last="/last")
    vendor = Vendor({"data": [1], "last": 3}, {"data": [], "last": 3}, {"data": [3], "last": "3"})
    assert walk(to_last, vendor) == [1, 3]
    assert [asked.arguments.get("page") for asked in vendor.asked] == [None, 2, 3]
    vendor = Vendor({"data": [2], "last": 3}, {"data": [3], "last": 3})
    assert walk(to_last, vendor, page=2) == [2, 3]

    to_next = NumberPages(argument="page", items="/data", next="/next")
    vendor = Vendor({"data": [1], "next": 5}, {"data": [2], "next": None})
    assert walk(to_next, vendor, page=OMIT) == [1, 2]
    assert vendor.asked[1].arguments == {"page": 5}
    with pytest.raises(PaginationError, match="was there before"):
        walk(to_next, Vendor({"data": [1], "next": 1}), page=1)
    with pytest.raises(PaginationError, match="no whole number"):
        walk(to_next, Vendor({"data": [1], "next": "x"}))

    to_the_end = NumberPages(argument="page.number", items="")
    vendor = Vendor([1], [2], [])
    assert walk(to_the_end, vendor, page={"number": 4}) == [1, 2]
    assert [asked.query for asked in vendor.asked[1:]] == [
        (("page[number]", "5"),),
        (("page[number]", "6"),),
    ]


def test_offsets() -> None:
    rule = OffsetPages(argument="offset", items="/data", size="limit")
    vendor = Vendor({"data": [1, 2]}, {"data": [3]})
    assert walk(rule, vendor, limit=2) == [1, 2, 3]
    assert vendor.asked[1].arguments == {"limit": 2, "offset": 2}
    vendor = Vendor({"data": [1, 2]}, {"data": [3]}, {"data": []})
    assert walk(rule, vendor, offset=5, limit=OMIT) == [1, 2, 3]
    assert [asked.arguments["offset"] for asked in vendor.asked] == [5, 7, 8]


def test_links_in_the_body() -> None:
    rule = LinkPages(next="/links/next", items="/data")
    vendor = Vendor(
        {"data": [1], "links": {"next": "/things?after=1"}},
        {"data": [2], "links": {"next": "https://a.test/things?after=2"}},
        {"data": [3], "links": {"next": None}},
    )
    assert walk(rule, vendor, limit=1) == [1, 2, 3]
    assert [asked.url for asked in vendor.asked] == [
        None,
        "https://a.test/things?after=1",
        "https://a.test/things?after=2",
    ]
    assert vendor.asked[2].arguments == {"limit": 1}


@pytest.mark.parametrize(
    "link", ["https://b.test/things", "http://a.test/x", "//b.test", "https://a.test@b.test/"]
)
def test_a_link_to_another_server_is_refused(link: str) -> None:
    body = {"data": [1], "links": {"next": link}}
    with pytest.raises(PaginationError, match="leads to another server") as caught:
        walk(LinkPages(next="/links/next", items="/data"), Vendor(body))
    assert link not in str(caught.value)


def test_a_link_to_a_page_that_was_there_is_refused() -> None:
    rule = LinkPages(next="/next", items="/data")
    with pytest.raises(PaginationError, match="was there before"):
        walk(rule, Vendor({"data": [1], "next": "/things"}))
    first, second = {"data": [1], "next": "/b"}, {"data": [2], "next": "/c"}
    with pytest.raises(PaginationError, match="was there before"):
        walk(rule, Vendor(first, second, first))


def test_links_in_the_header() -> None:
    headers = {"link": '<https://a.test/x?p=0>; rel="prev", </x?p=2>; rel="next last"'}
    vendor = Vendor(Page([1], headers, URL), [2])
    assert walk(HeaderLinkPages(items=""), vendor) == [1, 2]
    assert vendor.asked[1].url == "https://a.test/x?p=2"


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ("<a>; rel=next", "a"),
        ('<a,b;c>;title="x, <z>; rel=next";REL="Next"', "a,b;c"),
        ('<a>; title="; rel=next"', None),
        ("<a>; rel=prev; rel=next", None),
        ('<a>; rel="nextish", <b>; rel=next', "b"),
        ("<a>", None),
        ("", None),
    ],
)
def test_link_headers(header: str, target: str | None) -> None:
    assert next_link(header) == target


@given(st.text('<>;," =\\relnxt', max_size=200))
def test_no_link_header_can_break_it(header: str) -> None:
    next_link(header)


def test_items_and_pages_of_models() -> None:
    body = ThingPage.model_validate({"data": [{"id": 1}], "next-cursor": "n", "has_more": True})
    last = ThingPage.model_validate({"data": [{"id": 2}]})
    vendor = Vendor(body, last)
    assert list(Pages[Any, ThingPage](LIST, {}, vendor, home).pages()) == [body, last]
    assert vendor.asked[1].arguments == {"cursor": "n"}
    assert list(Pages[Any, Any](LIST, {}, Vendor(body, last), home)) == [*body.items, *last.items]


def test_pages_are_lazy_and_start_anew() -> None:
    vendor = Vendor(page([1, 2], "a"), page([3]), page([1, 2], "a"))
    pages = Pages[Any, Any](operation(CURSOR), {}, vendor, home)
    assert vendor.asked == []
    items = iter(pages)
    assert (next(items), next(items), len(vendor.asked)) == (1, 2, 1)
    assert (next(items), len(vendor.asked)) == (3, 2)
    assert next(iter(pages)) == 1
    assert repr(pages) == "<Pages of things.list>"


@pytest.mark.parametrize(
    ("body", "is_wrong"), [({"data": {"a": 1}}, True), ({"data": "ab"}, True), ({}, False)]
)
def test_what_is_no_array(body: Mapping[str, object], is_wrong: bool) -> None:
    if is_wrong:
        with pytest.raises(PaginationError, match="no array at '/data'"):
            walk(CURSOR, Vendor(body))
    else:
        assert walk(CURSOR, Vendor(body)) == []
