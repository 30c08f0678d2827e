"""The lists of the five vendors, walked to their end and gone on with."""

from typing import Any

import pytest

from tests.support.clients import Mode
from tests.support.packages import Packages
from tests.support.server import RecordingServer, json_reply


@pytest.mark.parametrize(
    ("vendor", "name", "first", "second", "query"),
    [
        (
            "zenoo",
            "Zenoo",
            {"data": [{"token": "t1"}], "meta": {"page": {"cursor": "c2", "has_more": True}}},
            {"data": [{"token": "t2"}], "meta": {"page": {"cursor": None, "has_more": False}}},
            "cursor=c2",
        ),
        (
            "penbox",
            "Penbox",
            {"data": [{"id": "1"}], "meta": {"total_pages": 2}},
            {"data": [{"id": "2"}], "meta": {"total_pages": 2}},
            "page%5Bnumber%5D=2",
        ),
        (
            "persona",
            "Persona",
            {"data": [{"id": "1"}], "links": {"next": "/cases?page%5Bafter%5D=1"}},
            {"data": [{"id": "2"}], "links": {"next": None}},
            "page%5Bafter%5D=1",
        ),
        (
            "serverops",
            "ServerOps",
            {"cases": [{"id": "1"}], "next_cursor": "n2", "has_more": True},
            {"cases": [{"id": "2"}], "has_more": False},
            "cursor=n2",
        ),
        (
            "tines",
            "Tines",
            {"cases": [{"case_id": 1}], "meta": {"next_page_number": 2}},
            {"cases": [{"case_id": 2}], "meta": {"next_page_number": None}},
            "page=2",
        ),
    ],
)
def test_the_lists_of_the_five_vendors(
    packages: Packages,
    server: RecordingServer,
    mode: Mode,
    vendor: str,
    name: str,
    first: object,
    second: object,
    query: str,
) -> None:
    server.will(json_reply(first), json_reply(second))
    found = mode.call(
        packages.vendor(vendor),
        name,
        lambda c: c.cases.list(),
        api_key="k-0123456789",
        base_url=server.origin,
        allow_draft=True,
    )
    assert len(found) == 2
    assert [request.query for request in server.requests] == ["", query]


@pytest.mark.parametrize(
    ("vendor", "name", "first", "second", "query"),
    [
        (
            "persona",
            "Persona",
            {"data": [{"id": "1"}], "links": {"next": "/cases?page%5Bafter%5D=1"}},
            {"data": [{"id": "2"}], "links": {"next": None}},
            "page%5Bafter%5D=1",
        ),
        (
            "tines",
            "Tines",
            {"cases": [{"case_id": 1}], "meta": {"next_page_number": 2}},
            {"cases": [{"case_id": 2}], "meta": {"next_page_number": None}},
            "page=2",
        ),
    ],
)
def test_lists_are_gone_on_with_by_another_client(
    packages: Packages,
    server: RecordingServer,
    mode: Mode,
    vendor: str,
    name: str,
    first: object,
    second: object,
    query: str,
) -> None:
    module, walks = packages.vendor(vendor), list[Any]()
    settings = {"api_key": "k-0123456789", "base_url": server.origin}

    def cut(client: Any) -> Any:
        walks.append(client.cases.list().limit(1).items())
        return walks[0]

    server.will(json_reply(first), json_reply(second))
    assert len(mode.call(module, name, cut, **settings)) == 1
    bookmark = walks[0].bookmark
    assert len(server.requests) == 1
    rest = mode.call(module, name, lambda c: c.cases.list().resume(bookmark), **settings)
    assert len(rest) == 1
    assert [request.query for request in server.requests] == ["", query]
    with pytest.raises(module.ArgumentError, match="the bookmark is damaged"):
        mode.call(module, name, lambda c: c.cases.list().resume(bookmark[1:]), **settings)


def test_a_missing_page_object_is_the_last_page(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    # Zenoo leaves `meta.page` out where all cases fit on one page.
    server.will(json_reply({"data": [{"token": "t1"}], "meta": {"request_id": "r"}}))
    given = {"api_key": "k-0123456789", "base_url": server.origin}
    found = mode.call(packages.vendor("zenoo"), "Zenoo", lambda c: c.cases.list(), **given)
    assert [case.token for case in found] == ["t1"]
