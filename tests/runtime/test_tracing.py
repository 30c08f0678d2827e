"""Spans of OpenTelemetry: one for each attempt, by both kinds of client."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from callers import Caller
from loopback import Reply, Server
from opentelemetry import baggage, context, trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from runtime.errors import ArgumentError, ConfigurationError, ConnectionFailedError, NotFoundError
from runtime.tracing import Tracer
from sample_operations import GET

Make = Callable[..., Caller]
ID = {"thing_id": 1}


@dataclass
class Spans:
    """A provider, and what was made of its tracers."""

    provider: TracerProvider = field(default_factory=TracerProvider)
    exporter: InMemorySpanExporter = field(default_factory=InMemorySpanExporter)

    def __post_init__(self) -> None:
        self.provider.add_span_processor(SimpleSpanProcessor(self.exporter))

    def ended(self) -> list[ReadableSpan]:
        return list(self.exporter.get_finished_spans())

    def attributes(self) -> list[Mapping[str, Any]]:
        return [dict(span.attributes or {}) for span in self.ended()]


def test_each_attempt_has_a_span(make: Make, server: Server) -> None:
    spans = Spans()
    server.answer(Reply(503), Reply(body=b'{"id": 1}'))
    make(telemetry=spans.provider).send(GET, ID, extra_query={"q": "private"})
    usual = {
        "http.request.method": "GET",
        "server.address": "127.0.0.1",
        "server.port": server.server_port,
        "url.full": f"{server.url}/v1/things/1",
        "url.template": "/things/{thing-id}",
    }
    failed = {"http.response.status_code": 503, "error.type": "503"}
    again = {"http.response.status_code": 200, "http.request.resend_count": 1}
    assert spans.attributes() == [{**usual, **failed}, {**usual, **again}]
    assert [(span.name, span.kind, span.status.status_code) for span in spans.ended()] == [
        ("GET /things/{thing-id}", trace.SpanKind.CLIENT, trace.StatusCode.ERROR),
        ("GET /things/{thing-id}", trace.SpanKind.CLIENT, trace.StatusCode.UNSET),
    ]
    assert spans.ended()[0].instrumentation_scope.name == "runtime"  # type: ignore[union-attr]


def test_the_vendor_learns_the_span_and_no_baggage(make: Make, server: Server) -> None:
    spans = Spans()
    with spans.provider.get_tracer("caller").start_as_current_span("outer") as outer:
        token = context.attach(baggage.set_baggage("user", "private"))
        try:
            make(telemetry=spans.provider).send(GET, ID)
        finally:
            context.detach(token)
    span = spans.ended()[0]
    assert span.parent is not None
    assert span.context is not None
    assert span.parent.span_id == outer.get_span_context().span_id
    sent = server.asked[0].headers
    _, trace_id, span_id, flags = sent["traceparent"].split("-")
    assert (int(trace_id, 16), int(span_id, 16)) == (span.context.trace_id, span.context.span_id)
    assert int(flags, 16) & trace.TraceFlags.SAMPLED
    assert "private" not in str(sent)


def test_a_header_of_the_caller_stays(make: Make, server: Server) -> None:
    made = f"00-{1:032x}-{2:016x}-01"
    make(telemetry=Spans().provider).send(GET, ID, extra_headers={"Traceparent": made})
    assert server.asked[0].headers["Traceparent"] == made


def test_an_attempt_without_an_answer(make: Make, server: Server) -> None:
    spans = Spans()
    server.answer(Reply(hangs_up=True))
    with pytest.raises(ConnectionFailedError):
        make(telemetry=spans.provider).send(GET, ID, max_retries=0)
    (found,) = spans.attributes()
    assert found["error.type"] == "RemoteProtocolError"
    assert "http.response.status_code" not in found


def test_an_attempt_that_could_not_begin_ends_its_span(make: Make) -> None:
    spans = Spans()
    with pytest.raises(ArgumentError):
        make(telemetry=spans.provider).send(GET, {"thing_id": "x" * 70_000})
    assert [one["error.type"] for one in spans.attributes()] == ["ArgumentError"]


def test_an_error_of_the_vendor_is_an_error_of_the_span(make: Make, server: Server) -> None:
    spans = Spans()
    server.answer(Reply(404))
    with pytest.raises(NotFoundError):
        make(telemetry=spans.provider).send(GET, ID)
    assert [one["error.type"] for one in spans.attributes()] == ["404"]


def test_a_request_that_is_not_described_is_named_by_its_method(make: Make, server: Server) -> None:
    spans = Spans()
    make(telemetry=spans.provider).request("GET", "/things/7")
    assert [span.name for span in spans.ended()] == ["GET"]
    assert "url.template" not in spans.attributes()[0]


def test_methods_that_the_conventions_do_not_know() -> None:
    spans = Spans()
    tracer = Tracer("x", spans.provider)
    tracer.answered(tracer.begin("PURGE", "https://a.test/x", "/x", 1), 200)
    (found,) = spans.attributes()
    assert (found["http.request.method"], found["http.request.method_original"]) == (
        "_OTHER",
        "PURGE",
    )
    assert (spans.ended()[0].name, found["server.port"]) == ("HTTP /x", 443)


def test_the_tracer_of_the_process_is_taken(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    spans = Spans()
    monkeypatch.setattr(trace, "get_tracer", spans.provider.get_tracer)
    make(telemetry=True).send(GET, ID)
    assert len(spans.ended()) == 1


def test_without_the_package_it_is_said_what_lacks(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry", None)
    make(telemetry=False).send(GET, ID)
    with pytest.raises(ConfigurationError, match="opentelemetry-api"):
        make(telemetry=True).send(GET, ID)
