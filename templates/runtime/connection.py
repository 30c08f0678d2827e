"""The seam with httpx2: requests made from steps, answers and faults made from what comes back."""

import ssl
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import httpx2

from .answers import Reply
from .content import Content
from .errors import ArgumentError, ConfigurationError, UploadError
from .observation import LOG
from .printable import printable
from .records import replace
from .request import Call
from .response import Headers
from .steps import Fault, Send
from .time_limit import FOREIGN, SENDING, TimeLimit
from .types import AsyncSettings, Clock, Settings

if TYPE_CHECKING:
    from .upload import Upload

ClientT = TypeVar("ClientT", httpx2.Client, httpx2.AsyncClient)

# The vendor cannot have seen a request whose connection was never made.
_UNSENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.ProxyError)
_INVALID = (httpx2.UnsupportedProtocol, httpx2.LocalProtocolError, httpx2.DecodingError)

# What says how long its content is even where there is none.
_WITH_CONTENT = frozenset({"POST", "PUT", "PATCH", "QUERY"})

# A call says the same whatever was answered to earlier ones, perhaps for another user.
_NO_COOKIES = DefaultCookiePolicy(allowed_domains=())

# Alerts of a server that knows us too little.
_UNKNOWN_CLIENT = ("ALERT_CERTIFICATE_REQUIRED", "ALERT_HANDSHAKE_FAILURE", "ALERT_UNKNOWN_CA")
_OTHER_HOST = (62, 64)  # OpenSSL's X509_V_ERR_HOSTNAME_MISMATCH and its like for addresses

# What an attempt may raise for reasons that are the network's. httpx2's asynchronous client lets
# through what TLS raises while an answer is read.
FAULTS = (httpx2.RequestError, ssl.SSLError)


class _URL(httpx2.URL):
    """A URL with a key in its query, which httpx2 would write into its log."""

    def __str__(self) -> str:
        return super().__str__().partition("?")[0] + "?***"

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"


class Connecting:
    """How clients of our own are made: by the settings, else as the environment says.

    Raises:
        ConfigurationError: The settings are for a client that somebody else has made.
    """

    def __init__(self, name: str, settings: Settings | AsyncSettings) -> None:
        context = settings.get("ssl_context")
        given = [key for key in ("ssl_context", "proxy") if key in settings]
        if given and "http_client" in settings:
            raise ConfigurationError(f"{given[0]}= is for the client's own http_client")
        if context is not None and not (context.verify_mode and context.check_hostname):
            text = f"{name}: this ssl_context does not check who answers, and credentials are sent"
            warnings.warn(text, stacklevel=5)  # where the client is made; shown once for a line
            LOG.warning(text)
        self._options: dict[str, Any] = {"proxy": settings.get("proxy")}
        if context is not None:
            self._options["verify"] = context

    def make(self, kind: type[ClientT]) -> ClientT:
        """A client of our own.

        Raises:
            ConfigurationError: A proxy's URL or a file of certificates cannot be used.
        """
        try:
            made = kind(**self._options)
        except (ValueError, OSError, ImportError) as error:
            raise ConfigurationError(
                f"no connection can be made with this proxy= or ssl_context=, or with the variables"
                f" HTTPS_PROXY, SSL_CERT_FILE and their like: {error}"
            ) from None
        made.cookies.jar.set_policy(_NO_COOKIES)
        return made


class _Content:
    """What is sent of files, within the deadline; an error of reading them is not the network's."""

    def __init__(self, upload: "Upload", send: Send, clock: Clock, limit: TimeLimit) -> None:
        self._upload, self._send, self._clock, self._limit = upload, send, clock, limit

    def _check_time(self) -> None:
        """Raises WriteTimeout behind the deadline."""
        now = self._clock.monotonic()
        if now >= self._send.deadline:
            raise httpx2.WriteTimeout("the deadline was over before all was sent")
        self._limit.ends_at = self._send.limit(now)

    def _failed(self, error: Exception) -> UploadError:
        name = self._send.intent.operation.name if self._send.intent else ""
        came = str(error) if isinstance(error, UploadError) else type(error).__name__
        return UploadError(f"{name}: {came}")


class _SyncContent(_Content):
    def __iter__(self) -> Iterator[bytes]:
        pieces = self._upload.pieces()
        while True:
            try:
                piece = next(pieces, None)
            except (UploadError, *FAULTS) as error:
                raise self._failed(error) from error
            self._check_time()
            if piece is None:
                return
            yield piece


class _AsyncContent(_Content):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        async with aclosing(self._upload.apieces()) as pieces:
            while True:
                try:
                    piece = await anext(pieces, None)
                except (UploadError, *FAULTS) as error:
                    raise self._failed(error) from error
                self._check_time()
                if piece is None:
                    return
                yield piece


def make_request(
    client: httpx2.Client | httpx2.AsyncClient, send: Send, clock: Clock, is_ours: bool
) -> httpx2.Request:
    """The request of a step, with the client's own headers below ours; `is_ours`: nobody else sees
    the answer before it is asked whether it `is_foreign`.

    Raises:
        ArgumentError: The URL is too long or otherwise none, or the content needs another client.
    """
    headers, said = _merged(client.headers, send.headers)
    upload = send.call.content
    limit = TimeLimit(send.timeout)
    limit.clock, limit.ends_at = clock, send.limit(clock.monotonic())
    if is_ours:
        limit.last_event = SENDING
    content = stream = None
    if upload is None or isinstance(upload, bytes):
        stream = httpx2.ByteStream(upload or b"")
    else:
        headers += _length(upload, said)
        content = _content(client, upload, send, clock, limit)
    try:
        url = httpx2.URL(send.call.url)
        if client.params:
            url = url.copy_merge_params(client.params)
        if stream is not None:
            _complete(headers, said, send.call, url)
        # What `client.build_request` does, at less than half its cost.
        request = httpx2.Request(
            send.call.method,
            url,
            headers=headers,
            cookies=client.cookies,
            content=content,
            stream=stream,
            # httpx2 hands on what it does not know: hooks and fakes see what was asked for.
            extensions={**limit.extensions(client), "intent": send.intent},
        )
        if stream is not None:
            request.read()  # a hook of the caller's might look at the content
        if send.query:
            text = str(url)
            request.url = _URL(f"{text}{'&' if '?' in text else '?'}{send.query}")
    except httpx2.InvalidURL:  # its text would quote the URL
        headers.clear()  # who reports this may report the values of names as well
        _refuse(send)
    return request


def is_foreign(request: httpx2.Request) -> bool:
    """Whether what came is the answer to another request."""
    limit: object = request.extensions["timeout"]["read"]
    return isinstance(limit, TimeLimit) and limit.is_foreign


def begun(response: httpx2.Response, send: Send) -> Reply:
    """The answer without its content, apart from httpx2; with its `source` where it is a stream,
    which is left open."""
    # httpx2 decodes all headers again for each question.
    raw = response.headers.raw
    try:
        pairs = [(name.decode("ascii"), value.decode("ascii")) for name, value in raw]
    except UnicodeDecodeError:
        encoding = response.headers.encoding
        pairs = [(name.decode(encoding), value.decode(encoding)) for name, value in raw]
    reply = Reply(response.status_code, Headers(pairs), b"", send.call.url)
    opening = send.opening
    if opening is None or not opening.is_stream(
        reply.status, reply.headers.get("content-type", "")
    ):
        return reply
    # httpx2 reads this when it begins to read the content: what is left of a deadline was for the
    # beginning of the answer.
    response.request.extensions["timeout"]["read"] = opening.timeout
    return replace(reply, source=response)


def whole(reply: Reply, content: Content) -> Reply:
    """The answer with its content."""
    return Reply(reply.status, reply.headers, content.joined(), reply.url, cut_at=content.cut_at)


def make_fault(error: Exception) -> Fault:
    """The fault that an exception stands for."""
    text = printable(type(error).__name__ + (f": {error}" if str(error) else ""))
    if isinstance(error, httpx2.ProxyError) and str(error).startswith("407"):
        return Fault(
            "refused", f"{text}; user and password belong into the URL of the proxy", error
        )
    refusal = _refusal(error)
    if refusal is not None:
        return Fault("refused", f"{text}; {refusal}", error)
    if isinstance(error, _UNSENT):
        return Fault("unsent", text, error)
    if isinstance(error, httpx2.TimeoutException):
        return Fault("timeout", text, error)
    if isinstance(error, _INVALID):
        return Fault("invalid", text, error)
    return Fault("broken", text, error)


def _refusal(error: BaseException) -> str | None:
    """How to mend that one side does not trust the other; None where that is not what happened."""
    inner: BaseException | None = error
    while inner is not None and not isinstance(inner, ssl.SSLError):
        inner = inner.__cause__ or inner.__context__
    if isinstance(inner, ssl.SSLCertVerificationError):
        if inner.verify_code in _OTHER_HOST:
            return "the server's certificate is for another host: look at the address"
        return (
            "if this network or server has a certificate authority of its own, name its file in the"
            " variable SSL_CERT_FILE, or pass ssl_context="
        )
    if inner is not None and str(inner.reason).endswith(_UNKNOWN_CLIENT):
        return "the server may want a certificate of the client: load it into ssl_context="
    return None


def foreign() -> Fault:
    """The fault of an answer to another request."""
    return make_fault(httpx2.RemoteProtocolError(FOREIGN))


def too_slow() -> Fault:
    """The fault of an answer that was still coming when its time was over."""
    return Fault("timeout", "the answer took too long")


def _merged(
    defaults: httpx2.Headers, headers: tuple[tuple[str, str], ...]
) -> tuple[list[tuple[bytes, bytes]], set[bytes]]:
    """The headers, and their names in lower case."""
    # All are ASCII but `Last-Event-ID`, which has a character for each byte of its UTF-8.
    ours = [(name.encode("ascii"), value.encode("latin-1")) for name, value in headers]
    replaced = {name.lower() for name, _ in ours}
    said: set[bytes] = set()
    merged: list[tuple[bytes, bytes]] = []
    for pair in defaults.raw:
        name = pair[0].lower()
        if name not in replaced:
            merged.append(pair)
            said.add(name)
    return merged + ours, said | replaced


def _length(upload: "Upload", said: set[bytes]) -> list[tuple[bytes, bytes]]:
    """The header that says how much comes, where that is known and nobody has said it; without one
    httpx2 sends in chunks."""
    if upload.length is None or said & {b"content-length", b"transfer-encoding"}:
        return []
    return [(b"Content-Length", b"%d" % upload.length)]


def _content(
    client: httpx2.Client | httpx2.AsyncClient,
    upload: "Upload",
    send: Send,
    clock: Clock,
    limit: TimeLimit,
) -> _SyncContent | _AsyncContent:
    if isinstance(client, httpx2.Client):
        upload.check_sync()
        return _SyncContent(upload, send, clock, limit)
    return _AsyncContent(upload, send, clock, limit)


def _complete(
    headers: list[tuple[bytes, bytes]], said: set[bytes], call: Call, url: httpx2.URL
) -> None:
    """Add the headers of HTTP itself. httpx2 does it for content, not for a stream: it decodes all
    headers for each question, and copies them twice."""
    if not said & {b"content-length", b"transfer-encoding"}:
        if isinstance(call.content, bytes) and call.content:
            headers.append((b"Content-Length", b"%d" % len(call.content)))
        elif call.method.upper() in _WITH_CONTENT:
            headers.insert(0, (b"Content-Length", b"0"))
    if b"host" not in said:
        headers.insert(0, (b"Host", url.netloc))


def _refuse(send: Send) -> NoReturn:
    raise ArgumentError(f"the URL below {send.call.address[:80]} cannot be sent") from None
