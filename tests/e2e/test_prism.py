"""Each package against a mock server that knows nothing but the package's `openapi.yaml`.

The server refuses a request that does not fit the document, and answers with what the document
shows or with the simplest thing that fits. Which operations there are, and what to pass, is read
from the package and from the document: a new operation is covered without an edit here.
"""

import asyncio
import inspect
import json
import warnings
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl

import httpx2
import pytest

from tests.exerciser.arguments import Call, call_of
from tests.exerciser.document import Document, Documented
from tests.exerciser.package import Package
from tests.exerciser.values import Values
from tests.exerciser.walk import Method, methods

from .conftest import Mock

pytestmark = pytest.mark.e2e


class Exchanges:
    """The last request and answer of a client, and the drift that it reported."""

    def __init__(self) -> None:
        self.drift: list[str] = []
        self.last: httpx2.Response | None = None

    def note(self, drift: Any) -> None:
        """Keep the findings of an answer; the hook `on_drift`."""
        self.drift += [f"{drift.operation}: {finding}" for finding in drift.findings]

    def take(self, response: httpx2.Response) -> None:
        """Keep an answer; an event hook of httpx2."""
        self.last = response

    async def take_async(self, response: httpx2.Response) -> None:
        """Keep an answer; an event hook of httpx2."""
        self.last = response

    def check(self, call: Call) -> None:
        """The server accepted the request, the body is what it should be, the answer fits."""
        drift, self.drift = self.drift, []
        last, self.last = self.last, None
        assert last is not None, "no request was sent"
        assert 200 <= last.status_code < 300, last.status_code
        violations = json.loads(last.headers.get("sl-violations", "[]"))
        # Prism warns of what is deprecated, too; it was sent because every argument is.
        assert [one for one in violations if one["code"] != "deprecated"] == []
        assert _body(last.request) == call.body
        assert drift == []


def test_every_operation_of_a_client(mock: Mock, subtests: pytest.Subtests) -> None:
    """Every argument is passed, nested objects as models; the raw response holds the same."""
    exchanges = Exchanges()
    document, package = Document(mock.document), Package(mock.package)
    values, described = Values(document, is_full=True), _documented(document)
    hooks = {"response": [exchanges.take]}
    settings = package.settings(mock.origin, exchanges.note)
    with (
        httpx2.Client(event_hooks=hooks) as http,
        getattr(mock.package, package.class_name)(**settings, http_client=http) as client,
    ):
        found = list(methods(client))
        for method in found:
            if _is_stream(described[_key(method)]):
                continue
            with subtests.test(msg=method.name), _deprecation(method):
                call = call_of(method.operation, described[_key(method)], values, with_models=True)
                answer = _first(method.call(**call.arguments))
                exchanges.check(call)
                assert method.raw(**call.arguments).parse() == answer
                exchanges.check(call)
    assert {_key(method) for method in found} == set(described)  # two where bodies differ


def test_every_operation_of_an_asynchronous_client(mock: Mock, subtests: pytest.Subtests) -> None:
    """What must be passed is passed, nested objects as dicts; the raw response holds the same."""
    asyncio.run(_call_all(mock, subtests))


async def _call_all(mock: Mock, subtests: pytest.Subtests) -> None:
    exchanges = Exchanges()
    document, package = Document(mock.document), Package(mock.package)
    values, described = Values(document, is_full=False), _documented(document)
    class_ = getattr(mock.package, f"Async{package.class_name}")
    settings = package.settings(mock.origin, exchanges.note)
    async with (
        httpx2.AsyncClient(event_hooks={"response": [exchanges.take_async]}) as http,
        class_(**settings, http_client=http) as client,
    ):
        found = list(methods(client))
        for method in found:
            if _is_stream(described[_key(method)]):
                continue
            with subtests.test(msg=method.name), _deprecation(method):
                call = call_of(method.operation, described[_key(method)], values, with_models=False)
                answer = await _first_async(method.call(**call.arguments))
                exchanges.check(call)
                assert (await method.raw(**call.arguments)).parse() == answer
                exchanges.check(call)
    assert {_key(method) for method in found} == set(described)  # two where bodies differ


def _body(request: httpx2.Request) -> Any:
    """The body in wire names; of a form each part as text."""
    content_type = request.headers.get("Content-Type", "")
    if content_type.startswith("application/x-www-form-urlencoded"):
        return dict(parse_qsl(request.content.decode(), keep_blank_values=True))
    if not content_type.startswith("multipart/form-data"):
        return json.loads(request.content) if request.content else None
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    form = BytesParser(policy=HTTP).parsebytes(head + request.content)
    parts = {}
    for part in form.iter_parts():
        content = part.get_content()
        text = content.decode() if isinstance(content, bytes) else content
        parts[part.get_param("name", header="Content-Disposition")] = text
    return parts


def _is_stream(described: Documented) -> bool:
    """Whether the answer is a stream of events: Prism has none, it writes objects as JSON only."""
    answers = described.content["responses"].values()
    return any("text/event-stream" in answer.get("content", {}) for answer in answers)


def _deprecation(method: Method) -> Any:
    """Expects a warning for a deprecated operation, and none for any other."""
    if method.operation.is_deprecated:
        return pytest.warns(DeprecationWarning)
    return warnings.catch_warnings(action="error", category=DeprecationWarning)


def _first(answer: Any) -> Any:
    """The answer, or the first page: a static mock says for ever that another one follows."""
    return next(answer.pages()) if callable(getattr(answer, "pages", None)) else answer


async def _first_async(answer: Any) -> Any:
    if inspect.isawaitable(answer):
        return await answer
    return await anext(answer.pages())


def _key(method: Method) -> str:
    return f"{method.operation.method} {method.operation.path}"


def _documented(document: Document) -> dict[str, Documented]:
    return {one.key: one for one in document.operations()}
