"""Pages as a server would send them: items cut into pages, each of which says where the next one is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import unquote_plus

from .fake_calls import Disagreement, FakeReply, RecordedRequest
from .fake_replies import Replies, as_json
from .models import pick
from .operation import CursorPages, HeaderLinkPages, LinkPages, NumberPages, OffsetPages, PageRule
from .shape_edits import Gone, placed

PAGE_OF_LINKS = "clientsmith_page"
"""The query parameter by which links of a fake lead to its pages."""
_NUMBER = re.compile(r"\d+$")


@dataclass(frozen=True, slots=True)
class PageReply:
    """A page, and whether it is the last one."""

    reply: FakeReply
    is_last: bool


class Book:
    """The pages of one list, for any number of walks.

    `items` are plain data, cut into pages of `size`; None: one page, or as many as the request asks.
    """

    def __init__(self, replies: Replies, items: Sequence[object], size: int | None) -> None:
        operation = replies.operation
        assert operation.pages is not None
        promise = replies.usual()
        if promise is None or promise.answer.media_type is None:
            raise Disagreement(f"{operation.name}: no page is documented")
        self._replies, self._promise, self._rule = replies, promise, operation.pages
        self._items, self._size = list(items), size
        self._base = _without_items(replies.example(promise.schema), self._rule)

    def page(self, request: RecordedRequest) -> PageReply:
        """The page that a request asks for."""
        rule = self._rule
        if isinstance(rule, OffsetPages):
            return self._at_offset(rule, request)
        pages = self._pages()
        index = self._index(rule, request)
        items = pages[index] if 0 <= index < len(pages) else []
        body = placed(self._base, rule.items, items)
        headers: tuple[tuple[str, str], ...] = ()
        is_last = index >= len(pages) - 1
        following = None if is_last else index + 2
        if isinstance(rule, CursorPages):
            body = self._with_cursor(rule, body, following)
        elif isinstance(rule, NumberPages):
            body = self._with_number(rule, body, following, len(pages))
            # Where nothing says how many there are, the first empty page is the end.
            is_last = is_last if rule.last or rule.next else not items
        elif isinstance(rule, LinkPages):
            link = None if following is None else _link(request, following)
            body = self._put(body, rule.next, [link] if link else [None, Gone, ""])
        elif following is not None:
            headers = (("Link", f'<{_link(request, following)}>; rel="next"'),)
        return PageReply(self._reply(body, headers), is_last)

    def _pages(self) -> list[list[object]]:
        size = self._size or max(1, len(self._items))
        starts = range(0, max(1, len(self._items)), size)
        return [self._items[start : start + size] for start in starts]

    def _at_offset(self, rule: OffsetPages, request: RecordedRequest) -> PageReply:
        start = _whole(self._sent(rule.argument, request), 0)
        asked = _whole(self._sent(rule.size, request), 0) if rule.size else 0
        size = asked or self._size or max(1, len(self._items))
        items = self._items[start : start + size]
        is_last = not items or (asked > len(items))
        return PageReply(self._reply(placed(self._base, rule.items, items)), is_last)

    def _index(self, rule: PageRule, request: RecordedRequest) -> int:
        if isinstance(rule, (LinkPages, HeaderLinkPages)):
            return _whole(dict(request.query).get(PAGE_OF_LINKS), 1) - 1
        sent = self._sent(rule.argument, request)
        if not isinstance(rule, CursorPages):
            return max(0, _whole(sent, 1) - 1)
        found = _NUMBER.search(sent or "")
        index = int(found[0]) - 1 if found else 0
        # A cursor that is none of ours begins at the first page.
        return index if sent in [str(one) for one in _cursors(index + 1)] else 0

    def _sent(self, argument: str, request: RecordedRequest) -> str | None:
        """The text of an argument, or of a member of one, in the query."""
        outer, _, member = argument.partition(".")
        parameters = self._replies.operation.parameters
        name = next((one.wire_name for one in parameters if one.argument == outer), outer)
        return dict(request.query).get(f"{name}[{member}]" if member else name)

    def _with_cursor(self, rule: CursorPages, body: object, following: int | None) -> object:
        if rule.more is not None:
            body = self._put(body, rule.more, [following is not None])
        if following is None:
            return self._put(body, rule.next, [None, Gone, ""])
        return self._put(body, rule.next, list(_cursors(following)))

    def _with_number(
        self, rule: NumberPages, body: object, following: int | None, count: int
    ) -> object:
        if rule.last is not None:
            body = self._put(body, rule.last, [count, str(count)])
        if rule.next is not None:
            options = [None, Gone] if following is None else [following, str(following)]
            body = self._put(body, rule.next, options)
        return body

    def _put(self, body: object, pointer: str, options: Sequence[object]) -> object:
        """The body with the first option that the document allows there, or else the first."""
        for option in options:
            found = placed(body, pointer, option)
            if not self._replies.misfits(self._promise.schema, found):
                return cast("object", found)
        return cast("object", placed(body, pointer, options[0]))

    def _reply(self, body: object, headers: tuple[tuple[str, str], ...] = ()) -> FakeReply:
        said = (("Content-Type", self._promise.content_type),)
        return FakeReply(self._promise.status, said + headers, as_json(body))


def default_items(replies: Replies) -> list[object]:
    """The items of the page that is the example of the document."""
    rule, promise = replies.operation.pages, replies.usual()
    if rule is None or promise is None:
        return []
    found = pick(replies.example(promise.schema), rule.items)
    return cast("list[object]", found) if isinstance(found, list) else []


def _without_items(body: Any, rule: PageRule) -> object:
    return cast("object", placed(body, rule.items, []))


def _cursors(page: int) -> Iterator[str | int]:
    yield from (f"page-{page}", page, f"00000000-0000-4000-8000-{page:012d}")


def _link(request: RecordedRequest, page: int) -> str:
    """The request's own URL, leading to another page."""
    url, _, query = request.url.partition("?")
    pairs = [pair for pair in query.split("&") if pair]
    kept = [pair for pair in pairs if unquote_plus(pair.partition("=")[0]) != PAGE_OF_LINKS]
    return f"{url}?{'&'.join([*kept, f'{PAGE_OF_LINKS}={page}'])}"


def _whole(text: str | None, otherwise: int) -> int:
    try:
        return int(text) if text is not None else otherwise
    except ValueError:
        return otherwise
