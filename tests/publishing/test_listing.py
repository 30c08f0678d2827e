"""Pages of projects, as indexes write them. What is no page is in test_faults."""

import json

import pytest

from generator.publishing import ListedFile
from generator.publishing.listing import NotAListing, parse

URL = "https://index.example/team/simple/acme-client/"
WHEEL, SDIST = "acme_client-1.0.0-py3-none-any.whl", "acme_client-1.0.0.tar.gz"
HASH = "0123456789abcdef" * 4
JSON = "application/vnd.pypi.simple.v1+json"


def html(*lines: str, head: str = "") -> tuple[ListedFile, ...]:
    """The files of an HTML page."""
    page = f"<!DOCTYPE html><html><head>{head}</head><body>{''.join(lines)}</body></html>"
    return parse(page.encode(), "text/html; charset=utf-8", URL)


def test_json() -> None:
    page = {
        "meta": {"api-version": "1.4"},
        "files": [
            {
                "filename": WHEEL,
                "url": f"../../f/{WHEEL}",
                "hashes": {"sha256": HASH},
                "yanked": True,
            },
            {
                "filename": SDIST,
                "url": f"https://store.example/{SDIST}",
                "hashes": {"md5": "0" * 32},
            },
        ],
    }
    assert parse(json.dumps(page).encode(), f"{JSON}; charset=utf-8", URL) == (
        ListedFile(WHEEL, f"https://index.example/team/f/{WHEEL}", HASH),
        ListedFile(SDIST, f"https://store.example/{SDIST}", None),
    )


def test_html() -> None:
    found = html(
        f'<a href="/f/{WHEEL}#sha256={HASH.upper()}" data-requires-python="&gt;=3.11">wheel</a>',
        f"<A HREF='https://store.example/{SDIST}?sig=1&amp;t=2'>{SDIST}</A>",
        '<a href="acme_client-1.0.1%2Blocal.zip#md5=00">a</a><a>no link</a>',
    )
    assert found == (
        ListedFile(WHEEL, f"https://index.example/f/{WHEEL}", HASH),
        ListedFile(SDIST, f"https://store.example/{SDIST}?sig=1&t=2", None),
        ListedFile("acme_client-1.0.1+local.zip", f"{URL}acme_client-1.0.1%2Blocal.zip", None),
    )


def test_html_has_a_base_and_a_version() -> None:
    head = '<base href="/b/"><meta name="pypi:repository-version" content="1.3">'
    assert html(f'<a href="{SDIST}">x</a>', head=head)[0].url == f"https://index.example/b/{SDIST}"
    with pytest.raises(NotAListing, match="version '2.0'"):
        html(head=head.replace("1.3", "2.0"))


def test_other_links_beside_files_are_left_alone() -> None:
    """devpi's pages have links to the project, and a form that asks it to look again."""
    other = '<a href="/team/acme-client">acme-client</a><form><input type="submit"></form>'
    assert [file.name for file in html(other, f'<a href="{WHEEL}">x</a>')] == [WHEEL]


def test_a_project_may_have_no_files() -> None:
    assert html() == ()
    assert parse(b'{"files": []}', "application/json", URL) == ()


@pytest.mark.parametrize("value", ["0" * 63, "g" * 64, 7, None, [HASH]])
def test_what_is_no_sha256_is_not_believed(value: object) -> None:
    page = {"files": [{"filename": WHEEL, "url": "x", "hashes": {"sha256": value}}]}
    assert parse(json.dumps(page).encode(), JSON, URL)[0].sha256 is None


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"[" * 100_000, JSON),
        (b"\xff\xfe{", JSON),
        (b'{"files": [7]}', JSON),
        (b'{"files": [{"filename": "a.whl", "url": "http://[::1"}]}', JSON),
        (b'<html><a href="http://[::1/a.whl">a</a></html>', "text/html"),
        (b"\x00" * 100, "text/html"),
        (b"<![", "text/html"),
        (b"", ""),
    ],
)
def test_garbage_is_never_a_traceback(body: bytes, kind: str) -> None:
    with pytest.raises(NotAListing):
        parse(body, kind, URL)
