"""Raw responses and the wrappers that ask for them."""

import asyncio
import pickle
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from runtime.response import Headers, RawResponse, async_raw, async_raw_page, raw, raw_page


def _response(content: bytes = b"5", content_type: str = "application/json") -> RawResponse[int]:
    return RawResponse(
        status_code=200,
        headers=[("Content-Type", content_type), ("X-A", "1"), ("x-a", "2")],
        content=content,
        request_id="r",
        parser=lambda: int(content),
    )


def test_headers_in_any_case() -> None:
    headers = Headers({"X-Token": "s3cret"})
    assert headers["x-token"] == headers["X-TOKEN"] == "s3cret"
    assert "X-token" in headers and "y" not in headers and len(headers) == 1
    assert "s3cret" not in repr(headers)
    assert _response().headers["X-A"] == "1, 2"
    assert pickle.loads(pickle.dumps(headers)) == headers


def test_parse_decodes_once() -> None:
    calls: list[int] = []

    def parser() -> list[int]:
        calls.append(1)
        return calls

    response = RawResponse(status_code=200, headers={}, content=b"", request_id=None, parser=parser)
    assert calls == []
    assert response.parse() is response.parse() is calls
    assert calls == [1]


def test_parse_raises_what_the_decoder_raises() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        _response(b"x").parse()


@pytest.mark.parametrize(
    ("content", "content_type", "text"),
    [
        ("é".encode(), "application/json", "é"),
        ("é".encode("latin-1"), "text/plain; charset=ISO-8859-1", "é"),
        ("é".encode("latin-1"), 'text/plain; Charset="iso-8859-1"; x=y', "é"),
        (b"\xe9", "text/plain", "\ufffd"),
        (b"a", "text/plain; charset=unheard-of", "a"),
    ],
)
def test_text(content: bytes, content_type: str, text: str) -> None:
    assert _response(content, content_type).text == text


def test_repr_shows_no_content() -> None:
    assert repr(_response(b"123456")) == "<RawResponse 200, 6 bytes>"


def _get(identifier: int, **options: object) -> int | RawResponse[int]:
    """Get one."""
    return _response() if options.get("raw_response_") else identifier


async def _aget(identifier: int, **options: object) -> int | RawResponse[int]:
    return _get(identifier, **options)


def test_wrappers_of_methods() -> None:
    wrapped = raw(_get)
    assert (wrapped.__name__, wrapped.__doc__) == ("_get", "Get one.")
    assert wrapped(1).parse() == 5
    assert asyncio.run(async_raw(_aget)(1)).parse() == 5


def test_light_modules_load_no_models_and_no_transport() -> None:
    templates = Path(__file__).parents[2] / "templates"
    script = (
        f"import sys; sys.path.insert(0, {str(templates)!r});"
        "import runtime.drift, runtime.response, runtime.errors;"
        "print(sorted({'pydantic', 'pydantic_core', 'httpx2'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


class _Pages:
    """Stands for the pages of a list method: items, or the first page when that was asked for."""

    def __init__(self, options: dict[str, object]) -> None:
        self.options = options

    def __iter__(self) -> Iterator[int]:
        yield from (1, 2)


def _list(**options: object) -> object:
    return _response() if options.get("raw_response_") else _Pages(options)


def _alist(**options: object) -> object:
    async def first() -> RawResponse[int]:
        return _response()

    return first() if options.get("raw_response_") else _Pages(options)


def test_wrappers_of_lists() -> None:
    listed: Any = _list
    page: RawResponse[Any] = raw_page(listed)(limit=1)
    assert page.parse() == 5
    listed = _alist
    page = asyncio.run(async_raw_page(listed)(limit=1))
    assert page.parse() == 5
