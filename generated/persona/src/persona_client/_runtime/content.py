"""The content of answers as it comes: decompressed, whole, and no larger than it may be."""

import zlib
from collections.abc import AsyncIterator, Iterator, Mapping

import httpx2

_GZIP = frozenset({"gzip", "x-gzip"})
_MAGIC = b"\x1f\x8b"
# Of what is compressed a little can become a lot: this much at a time.
_PIECE_BYTES = 1 << 20
# Of an answer that is too large, this much is kept to be shown.
_KEPT_BYTES = 65_536


def pieces(response: httpx2.Response, headers: Mapping[str, str]) -> Iterator[bytes]:
    """The decompressed content; raises httpx2's errors, also where it is cut off."""
    if response.is_stream_consumed:  # by a hook of the caller's
        return response.iter_bytes()
    if "content-encoding" not in headers:  # what httpx2 decompresses goes through more hands
        return response.iter_raw()
    return _decompressed(response, _Gunzip()) if _is_gzip(headers) else response.iter_bytes()


def async_pieces(response: httpx2.Response, headers: Mapping[str, str]) -> AsyncIterator[bytes]:
    """The decompressed content; the twin of `pieces`."""
    if response.is_stream_consumed:
        return response.aiter_bytes()
    if "content-encoding" not in headers:
        return response.aiter_raw()
    gzip = _is_gzip(headers)
    return _async_decompressed(response, _Gunzip()) if gzip else response.aiter_bytes()


def _decompressed(response: httpx2.Response, gunzip: "_Gunzip") -> Iterator[bytes]:
    for raw in response.iter_raw():
        yield from gunzip.feed(raw)
    gunzip.end()


async def _async_decompressed(response: httpx2.Response, gunzip: "_Gunzip") -> AsyncIterator[bytes]:
    async for raw in response.aiter_raw():
        for piece in gunzip.feed(raw):
            yield piece
    gunzip.end()


class Content:
    """What has come of an answer, up to the size that it may have."""

    def __init__(self, headers: Mapping[str, str], largest: int | None) -> None:
        announced = headers.get("content-length", "")
        is_compressed = "content-encoding" in headers
        self._announced = 0 if is_compressed or not announced.isdecimal() else int(announced)
        self._largest, self._size = largest, 0
        self._pieces: list[bytes] = []
        self.cut_at: int | None = None

    def takes(self, piece: bytes) -> bool:
        """Keep a piece; False where the answer is larger than it may be, so that no more is read."""
        self._size += len(piece)
        self._pieces.append(piece)
        if self._largest is None or max(self._size, self._announced) <= self._largest:
            return True
        self.cut_at = self._largest
        self._pieces = [self._pieces[0][:_KEPT_BYTES]]
        return False

    def joined(self) -> bytes:
        """All of it; the beginning, where it was cut."""
        return b"".join(self._pieces)


class _Gunzip:
    """Decompresses gzip. httpx2 takes what is cut off for whole, and reads the first member only."""

    def __init__(self) -> None:
        self._member = zlib.decompressobj(zlib.MAX_WBITS | 16)
        self._has_begun = False
        self._is_over = False

    def feed(self, raw: bytes) -> Iterator[bytes]:
        """What some more bytes are."""
        while raw and not self._is_over:
            self._has_begun = True
            try:
                while piece := self._member.decompress(raw, _PIECE_BYTES):
                    yield piece
                    raw = self._member.unconsumed_tail
            except zlib.error as error:
                raise httpx2.DecodingError(str(error)) from error
            raw = self._next() if self._member.eof else b""

    def end(self) -> None:
        """Nothing more comes."""
        if self._has_begun and not self._member.eof:
            raise httpx2.RemoteProtocolError("the compressed content is cut off")

    def _next(self) -> bytes:
        """What follows a member: another one, or bytes that mean nothing."""
        rest = self._member.unused_data
        if rest.startswith(_MAGIC):
            self._member = zlib.decompressobj(zlib.MAX_WBITS | 16)
            return rest
        self._is_over = len(rest) >= len(_MAGIC)
        return b""


def _is_gzip(headers: Mapping[str, str]) -> bool:
    """Whether the content is ours to decompress."""
    return headers["content-encoding"].strip().lower() in _GZIP
