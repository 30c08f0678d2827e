"""Walks over lists: cut short, interrupted, and gone on with in another process."""

import base64
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from paged_vendors import RULES, UNTIL_EMPTY, URL, Vendor, lists
from runtime.errors import ArgumentError, PaginationError
from runtime.page_rules import Home, Page
from runtime.pagination import AsyncWalk, Pages, Walk
from runtime.records import replace
from runtime.request import Position

every_rule = pytest.mark.parametrize("name", RULES)


def cut(items: int, size: int) -> list[list[int]]:
    return [list(range(at, min(at + size, items))) for at in range(0, max(items, 1), size)]


SIZES = st.lists(st.integers(0, 3), min_size=1, max_size=5)


@st.composite
def vendors(draw: st.DrawFn) -> Vendor:
    name = draw(st.sampled_from(sorted(RULES)))
    if name in UNTIL_EMPTY:
        return Vendor(name, cut(draw(st.integers(0, 9)), draw(st.integers(1, 4))))
    sizes = draw(SIZES)
    starts = [sum(sizes[:at]) for at in range(len(sizes))]
    return Vendor(name, [list(range(s, s + n)) for s, n in zip(starts, sizes, strict=True)])


@settings(max_examples=300, deadline=None)
@given(vendors(), st.lists(st.integers(0, 6), max_size=4), st.booleans(), st.booleans())
def test_whatever_interrupts_it_nothing_is_lost(
    vendor: Vendor, breaks: list[int], is_async: bool, by_limit: bool
) -> None:
    everything = [item for page in vendor.pages for item in page]
    which = {item: at for at, page in enumerate(vendor.pages) for item in page}
    pages, given_ = lists(vendor)[is_async], list[int]()
    bookmark: str | None = ""
    for stop in [*breaks, 100]:
        here = pages.resume(bookmark) if bookmark else pages
        walk, found = (here.limit(stop) if by_limit else here).items(), list[int]()
        for item in walk if by_limit or stop else ():
            found.append(item)
            if len(found) == stop:
                break
        assert len(found) <= stop
        if given_ and found:  # what comes twice is the beginning of one page
            twice = [item for item in found if item <= given_[-1]]
            assert len({which[item] for item in twice}) <= 1
        kept = [item for item in given_ if not found or item < found[0]]
        given_ = kept + found + [item for item in given_ if found and item > found[-1]]
        assert given_ == everything[: len(given_)]
        bookmark = walk.bookmark
        if bookmark is None:
            break
    assert given_ == everything
    assert bookmark is None


@settings(max_examples=150, deadline=None)
@given(vendors(), st.integers(0, 12), st.booleans())
def test_a_limit_fetches_no_page_too_many(vendor: Vendor, limit: int, is_async: bool) -> None:
    everything = [item for page in vendor.pages for item in page]
    found = list(lists(vendor)[is_async].limit(limit).items())
    assert found == everything[:limit]
    if limit and len(found) == limit:
        ends = [sum(map(len, vendor.pages[: at + 1])) for at in range(len(vendor.pages))]
        assert vendor.asked == list(
            range(next(at for at, end in enumerate(ends) if end >= limit) + 1)
        )
    elif not limit:
        assert vendor.asked == []


@settings(max_examples=100, deadline=None)
@given(vendors(), st.integers(1, 4), st.booleans())
def test_pages_are_gone_on_with_too(vendor: Vendor, stop: int, is_async: bool) -> None:
    pages = lists(vendor)[is_async]
    walk, found = pages.pages(), list[Any]()
    for page in walk:
        found.append(page["data"])
        if len(found) == stop:
            break
    if walk.bookmark is not None:
        found += [page["data"] for page in pages.resume(walk.bookmark).pages()]
    assert [page for page in found if page] == [page for page in vendor.pages if page]


@pytest.mark.parametrize(
    ("limit", "given_", "goes_on"),
    [(0, [], True), (1, [[1, 2]], True), (2, [[1, 2]], True), (3, [[1, 2], [3]], False)],
)
def test_pages_are_not_cut_by_a_limit(limit: int, given_: list[list[int]], goes_on: bool) -> None:
    for pages in lists(Vendor("cursor", [[1, 2], [3]])):
        walk = pages.limit(limit).pages()
        assert [page["data"] for page in walk] == given_
        assert (walk.bookmark is not None) is goes_on


@every_rule
def test_bookmarks_during_a_walk(name: str) -> None:
    vendor = Vendor(name, [[1, 2], [3, 4], [5, 6]])
    for pages in lists(vendor):
        walk = pages.items()
        at_first = walk.bookmark
        marks = [walk.bookmark for _ in walk]
        assert marks[0] == at_first and marks[2] not in (None, marks[0])
        assert marks[1] == marks[2] and marks[3] == marks[4]
        assert walk.bookmark is None
        assert list(walk) == []
        vendor.asked.clear()
        assert list(pages.resume(at_first).items()) == [1, 2, 3, 4, 5, 6]
        assert list(pages.resume(f" {marks[2]}\n").items()) == [3, 4, 5, 6]
        assert "secret" not in base64.urlsafe_b64decode(marks[2] + "===").decode("latin-1")
        assert len(marks[2]) < 80


def test_two_walks_over_a_list_know_nothing_of_each_other() -> None:
    vendor = Vendor("number to the end", [[1, 2], [3]])
    pages = vendor.list()
    first, second = pages.items(), pages.items()
    assert [next(first), next(first), next(second), next(first), next(second)] == [1, 2, 1, 3, 2]
    assert (list(first), list(second), list(pages)) == ([], [3], [1, 2, 3])
    assert list(pages.limit(1).limit(2)) == [1, 2]
    assert list(pages) == [1, 2, 3]


@every_rule
def test_a_walk_goes_on_behind_an_error(name: str) -> None:
    for kind in (0, 1):
        vendor = Vendor(name, [[1, 2], [3, 4], [5]], fails=lambda count: count == 1)
        walk = lists(vendor)[kind].items()
        assert [next(walk), next(walk)] == [1, 2]
        with pytest.raises(OSError, match="does not come"):
            next(walk)
        assert list(lists(vendor)[kind].resume(walk.bookmark).items()) == [3, 4, 5]
        assert list(walk) == [3, 4, 5]


def test_a_walk_keeps_what_the_caller_passed() -> None:
    vendor = Vendor("cursor", [[1], [2], [3]])
    asked = list[Position]()

    def fetch(position: Position) -> Page[Any]:
        asked.append(position)
        return vendor.fetch(position)

    pages = Pages[Any, Any](vendor.operation, {"cursor": "c1", "a": 1}, fetch, vendor.home)
    walk = pages.items()
    start = walk.bookmark
    assert start is not None
    assert list(walk) == [2, 3]
    elsewhere = Pages[Any, Any](vendor.operation, {"a": 1}, fetch, vendor.home)
    assert list(elsewhere.resume(start)) == [2, 3]
    assert [position.arguments for position in asked[2:]] == [
        {"cursor": "c1", "a": 1},
        {"cursor": "c2", "a": 1},
    ]


def test_a_negative_limit_is_refused() -> None:
    pages = Vendor("cursor", [[1]]).list()
    with pytest.raises(ArgumentError, match=r"things\.list: a limit must be 0 or more, not -1"):
        pages.limit(-1)
    with pytest.raises(TypeError):
        pages.limit(2.5)  # type: ignore[arg-type]


@every_rule
def test_a_damaged_or_foreign_text_is_refused(name: str) -> None:
    vendor = Vendor(name, [[1], [2]])
    walk = vendor.list().items()
    next(walk)
    mark = walk.bookmark
    assert mark is not None
    other = replace(vendor.operation, path="/others")
    of_another = Pages[Any, Any](other, {}, vendor.fetch, vendor.home).items().bookmark
    middle = "A" if mark[5] != "A" else "B"
    wrong = ["", "c2", mark[:-3], mark + "A", mark[:5] + middle + mark[6:], "é", "=", of_another]
    for text in [*wrong, None, 7]:
        with pytest.raises(ArgumentError, match=r"things\.list: the bookmark is damaged, or"):
            vendor.list().resume(text)  # type: ignore[arg-type]


@given(st.text(max_size=60))
def test_no_text_can_break_it(text: str) -> None:
    with pytest.raises(ArgumentError):
        Vendor("link", [[1]]).list().resume(text)


@pytest.mark.parametrize("name", ["link", "link in the header"])
def test_a_saved_link_to_another_server_is_refused(name: str) -> None:
    vendor = Vendor(name, [[1], [2]])
    walk = vendor.list().items()
    next(walk)
    assert walk.bookmark is not None
    for base_url in ("https://b.test", "http://a.test", "https://a.test:8443/v1"):
        there = Pages[Any, Any](
            vendor.operation, {}, vendor.fetch, lambda url=base_url: Home(url)  # type: ignore[misc]
        )
        with pytest.raises(ArgumentError, match="leads to another server"):
            there.resume(walk.bookmark)
    assert vendor.asked == [0]


def _round(name: str, following: Sequence[int]) -> Callable[[Position], Page[Any]]:
    """Pages that follow one another as said, and never end."""
    vendor = Vendor(name, [[at] for at in range(len(following))])

    def fetch(position: Position) -> Page[Any]:
        page, at = vendor.fetch(position), vendor.asked[-1]
        to = following[at]
        link = f"{URL}?at={to}"
        body = {
            "data": [at], "next": f"c{to}", "more": True, "number": to + 1, "last": 99, "link": link
        }  # fmt: skip
        return Page(body, {"link": f'<{link}>; rel="next"'}, page.url)

    return fetch


TURNING = [name for name in RULES if name not in {*UNTIL_EMPTY, "number to the last"}]


@pytest.mark.parametrize("name", TURNING)
@pytest.mark.parametrize("following", [[1, 1], [1, 2, 1], [1, 2, 3, 1]])
def test_pages_that_turn_in_a_circle_end_in_an_error(name: str, following: list[int]) -> None:
    operation = Vendor(name, [[0]]).operation
    walk = Pages[Any, Any](operation, {}, _round(name, following), lambda: Home(URL)).items()
    found = list[Any]()
    with pytest.raises(PaginationError, match="the next page is one that was there before"):
        for item in walk:
            found.append(item)
    assert found == list(range(len(following)))
    assert walk.bookmark is not None  # it is still said where the last page was
    with pytest.raises(PaginationError):
        next(walk)


@pytest.mark.parametrize("name", sorted(UNTIL_EMPTY))
def test_a_server_that_knows_no_numbers_ends_in_an_error(name: str) -> None:
    asked = list[Position]()

    def fetch(position: Position) -> Page[Any]:
        asked.append(position)
        return Page({"data": [{"id": 1}, {"id": 2}]}, {}, URL)

    operation, sizes = Vendor(name, [[0]]).operation, {"limit": 2}
    with pytest.raises(PaginationError, match="10 pages in a row have the same items"):
        list(Pages[Any, Any](operation, sizes, fetch, lambda: Home(URL)))
    assert len(asked) == 10


def test_walks_are_iterators() -> None:
    walk: Walk[int] = Vendor("cursor", [[1], [2]]).list().items()
    assert iter(walk) is walk
    later: AsyncWalk[int] = Vendor("cursor", [[1], [2]]).list_later().items()
    assert aiter(later) is later
