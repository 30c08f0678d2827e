"""Each package against a mock server that knows nothing but the package's `openapi.yaml`.

The server refuses a request that does not fit the document, and answers with what the document
shows or with the simplest thing that fits. Which operations there are, and what to pass, is read
from the package and from the document: a new operation is covered without an edit here.
"""

import asyncio
import inspect
import json
import sys
import warnings
from collections.abc import Mapping
from typing import Any

import httpx2
import pytest

from .arguments import Call, call_of
from .conftest import Mock
from .values import Values
from .walk import Method, methods

pytestmark = pytest.mark.e2e
_METHODS = {"get", "put", "post", "delete", "patch", "head", "options", "trace"}


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
        assert "sl-violations" not in last.headers, last.headers["sl-violations"]
        sent = last.request.content
        assert (json.loads(sent) if sent else None) == call.body
        assert drift == []


def test_every_operation_of_a_client(mock: Mock, subtests: pytest.Subtests) -> None:
    """Every argument is passed, nested objects as models; the raw response holds the same."""
    exchanges = Exchanges()
    values = Values(mock.document, is_full=True)
    hooks = {"response": [exchanges.take]}
    class_name = _class_name(mock)
    with (
        httpx2.Client(event_hooks=hooks) as http,
        getattr(mock.package, class_name)(**_settings(mock, exchanges), http_client=http) as client,
    ):
        found = list(methods(client))
        for method in found:
            with subtests.test(msg=method.name), _deprecation(method):
                call = call_of(method.operation, values, with_models=True)
                answer = _first(method.call(**call.arguments))
                exchanges.check(call)
                assert method.raw(**call.arguments).parse() == answer
                exchanges.check(call)
    assert _served(found) == _documented(mock.document)


def test_every_operation_of_an_asynchronous_client(mock: Mock, subtests: pytest.Subtests) -> None:
    """What must be passed is passed, nested objects as dicts; the raw response holds the same."""
    asyncio.run(_call_all(mock, subtests))


async def _call_all(mock: Mock, subtests: pytest.Subtests) -> None:
    exchanges = Exchanges()
    values = Values(mock.document, is_full=False)
    class_ = getattr(mock.package, f"Async{_class_name(mock)}")
    async with (
        httpx2.AsyncClient(event_hooks={"response": [exchanges.take_async]}) as http,
        class_(**_settings(mock, exchanges), http_client=http) as client,
    ):
        found = list(methods(client))
        for method in found:
            with subtests.test(msg=method.name), _deprecation(method):
                call = call_of(method.operation, values, with_models=False)
                answer = await _first_async(method.call(**call.arguments))
                exchanges.check(call)
                assert (await method.raw(**call.arguments)).parse() == answer
                exchanges.check(call)
    assert _served(found) == _documented(mock.document)


def _class_name(mock: Mock) -> str:
    (name,) = (
        name
        for name in mock.package.__all__
        if f"Async{name}" in mock.package.__all__ and hasattr(getattr(mock.package, name), "close")
    )
    return str(name)


def _settings(mock: Mock, exchanges: Exchanges) -> dict[str, object]:
    """Arguments of a client: any text as each credential, and no second attempt."""
    client = sys.modules[getattr(mock.package, _class_name(mock)).__module__]
    credentials = {
        getattr(scheme, field): "secret"
        for _, scheme in vars(client)["_DEFINITION"].schemes
        for field in scheme.__dataclass_fields__
        if field.endswith("argument")
    }
    return {
        **credentials,
        "base_url": mock.origin,
        "on_drift": exchanges.note,
        "allow_draft": True,
        "max_retries": 0,
    }


def _deprecation(method: Method) -> Any:
    """Expects a warning for a deprecated operation, and none for any other."""
    if method.operation.is_deprecated:
        return pytest.warns(DeprecationWarning)
    return warnings.catch_warnings(action="error", category=DeprecationWarning)


def _first(answer: Any) -> Any:
    """The answer, or the first page: a static mock says for ever that another one follows."""
    return next(answer.pages()) if hasattr(answer, "pages") else answer


async def _first_async(answer: Any) -> Any:
    if inspect.isawaitable(answer):
        return await answer
    return await anext(answer.pages())


def _served(found: list[Method]) -> list[tuple[str, str]]:
    return sorted((method.operation.method, method.operation.path) for method in found)


def _documented(document: Mapping[str, Any]) -> list[tuple[str, str]]:
    return sorted(
        (key.upper(), path)
        for path, item in document["paths"].items()
        for key in item
        if key in _METHODS
    )
