"""Spans of OpenTelemetry, one for each attempt, by its conventions for HTTP clients.

The package opentelemetry-api is optional: it is imported when a client with `telemetry=` is made.
"""

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from .auth import SecretPairs
from .errors import ConfigurationError
from .types import TracerProvider

if TYPE_CHECKING:
    from opentelemetry.trace import Span

_METHODS: Final = frozenset(
    {"CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY", "TRACE"}
)
_PORTS: Final = {"http": 80, "https": 443}


class Tracer:
    """Makes the spans of one client, with a provider's tracer or that of the process.

    Raises:
        ConfigurationError: opentelemetry-api is not installed.
    """

    def __init__(self, name: str, provider: TracerProvider | None) -> None:
        try:
            from opentelemetry import trace
            from opentelemetry.trace.propagation import tracecontext
        except ImportError:
            raise ConfigurationError(
                "telemetry= needs the package opentelemetry-api, which the extra opentelemetry of"
                " this package brings"
            ) from None
        self._trace = trace
        self._tracer: trace.Tracer = (provider or trace).get_tracer(name)
        # Nothing but the place in the trace: baggage is not for vendors.
        self._propagator = tracecontext.TraceContextTextMapPropagator()

    def begin(self, method: str, url: str, template: str, attempt: int) -> "Span":
        """A span below the caller's; takes the URL without its query, and the path's template."""
        parts = urlsplit(url)
        known = method if method in _METHODS else "_OTHER"
        attributes: dict[str, str | int] = {
            "http.request.method": known,
            "server.address": parts.hostname or "",
            "server.port": parts.port or _PORTS.get(parts.scheme, 0),
            "url.full": url,
        }
        if known != method:
            attributes["http.request.method_original"] = method
        if template:
            attributes["url.template"] = template
        if attempt > 1:
            attributes["http.request.resend_count"] = attempt - 1
        verb = method if known == method else "HTTP"
        return self._tracer.start_span(
            f"{verb} {template}".rstrip(), kind=self._trace.SpanKind.CLIENT, attributes=attributes
        )

    def with_context(self, span: "Span", headers: SecretPairs) -> SecretPairs:
        """The headers, and those that tell the vendor the span; one set by hand stays."""
        added: dict[str, str] = {}
        self._propagator.inject(added, self._trace.set_span_in_context(span))
        named = {name.lower() for name, _ in headers}
        if "traceparent" in named:
            return headers
        return SecretPairs((*headers, *added.items()))

    def answered(self, span: "Span", status: int) -> None:
        """An answer has come."""
        span.set_attribute("http.response.status_code", status)
        self._end(span, str(status) if status >= 400 else None)

    def failed(self, span: "Span", kind: str) -> None:
        """No answer has come; takes the name of the exception."""
        self._end(span, kind)

    def _end(self, span: "Span", error: str | None) -> None:
        if error is not None:
            span.set_attribute("error.type", error)
            span.set_status(self._trace.StatusCode.ERROR)
        span.end()
