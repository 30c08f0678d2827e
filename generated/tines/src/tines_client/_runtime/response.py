"""Raw responses: status, headers and bytes beside the decoded answer."""

import re
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast, overload

from .wrapped import RAW, asking, async_asking

if TYPE_CHECKING:
    from .pagination import AsyncPages, Pages

T = TypeVar("T")
ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT")
P = ParamSpec("P")

_CHARSET = re.compile(r";\s*charset\s*=\s*\"?([^\s\";]+)", re.IGNORECASE)


class Headers(Mapping[str, str]):
    """Headers of an answer; names in any case, a repeated header joined by `, `."""

    def __init__(self, headers: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        pairs = (
            cast("Mapping[str, str]", headers).items() if isinstance(headers, Mapping) else headers
        )
        self._values: dict[str, str] = {}
        for name, value in pairs:
            key = name.lower()
            known = self._values.get(key)
            self._values[key] = value if known is None else f"{known}, {value}"

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    @overload
    def get(self, name: str, /) -> str | None: ...
    @overload
    def get(self, name: str, /, default: str | T) -> str | T: ...
    def get(self, name: str, /, default: object = None) -> object:
        """The header; the default where there is none."""
        return self._values.get(name.lower(), default)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:  # values may hold cookies
        return f"Headers({sorted(self._values)})"


class RawResponse(Generic[T]):
    """An answer before it is decoded; `parse` decodes it.

    Attributes:
        status_code: The status as a number.
        headers: Names in any case.
        content: The body's bytes.
        request_id: What the vendor calls this request; None when the answer does not say.
    """

    def __init__(
        self,
        *,
        status_code: int,
        headers: Mapping[str, str] | Iterable[tuple[str, str]],
        content: bytes,
        request_id: str | None,
        parser: Callable[[], T],
    ) -> None:
        self.status_code = status_code
        self.headers: Mapping[str, str] = Headers(headers)
        self.content = content
        self.request_id = request_id
        self._parser = parser
        self._parsed: tuple[T] | None = None

    @property
    def text(self) -> str:
        """The body as text, in the charset that Content-Type names, else UTF-8."""
        named = _CHARSET.search(self.headers.get("content-type", ""))
        try:
            return self.content.decode(named[1] if named else "utf-8", "replace")
        except LookupError:  # a charset that Python does not know
            return self.content.decode("utf-8", "replace")

    def parse(self) -> T:
        """The decoded answer; decoded once. Raises what the method itself would raise."""
        if self._parsed is None:
            self._parsed = (self._parser(),)
        return self._parsed[0]

    def __repr__(self) -> str:
        return f"<RawResponse {self.status_code}, {len(self.content)} bytes>"


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """The method, returning the raw response instead of its answer."""
    return asking(method, RAW)


def async_raw(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
    """The asynchronous method, returning the raw response instead of its answer."""
    return async_asking(method, RAW)


def raw_page(method: "Callable[P, Pages[ItemT, PageT]]") -> Callable[P, RawResponse[PageT]]:
    """The method, returning the raw response of its first page instead of the items."""
    return asking(method, RAW)


def async_raw_page(
    method: "Callable[P, AsyncPages[ItemT, PageT]]",
) -> Callable[P, Coroutine[Any, Any, RawResponse[PageT]]]:
    """The asynchronous method, returning the raw response of its first page."""
    return async_asking(method, RAW)
