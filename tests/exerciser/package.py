"""A generated package: its two clients, and what they need to be called."""

import importlib
import sys
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2


@dataclass(frozen=True, slots=True)
class Package:
    """An imported package."""

    module: ModuleType

    @property
    def class_name(self) -> str:
        """The name of the synchronous client; the other one is called `Async` and that."""
        (name,) = (
            name
            for name in self.module.__all__
            if f"Async{name}" in self.module.__all__
            and getattr(self.module, name).__module__.endswith("._client")
        )
        return str(name)

    def settings(self, origin: str, on_drift: Any) -> dict[str, object]:
        """Arguments of a client: any text as each credential, and no second attempt."""
        client = sys.modules[getattr(self.module, self.class_name).__module__]
        credentials = {
            getattr(scheme, field): "secret"
            for _, scheme in vars(client)["_DEFINITION"].schemes
            for field in scheme.__slots__
            if field.endswith("argument")
        }
        return {
            **credentials,
            "base_url": origin,
            "on_drift": on_drift,
            "allow_draft": True,
            "max_retries": 0,
        }

    def runtime(self, name: str) -> ModuleType:
        """A module of the package's run time."""
        return importlib.import_module(f"{self.module.__name__}._runtime.{name}")


def load(folder: Path) -> Package:
    """Import the package of a folder, in this process and under its own name."""
    (home,) = (path for path in (folder / "src").iterdir() if path.is_dir())
    sys.path.insert(0, str(home.parent))
    return Package(importlib.import_module(home.name))


class Rerouted(httpx2.HTTPTransport):
    """Sends every request to one origin, those for tokens too."""

    def __init__(self, origin: str) -> None:
        super().__init__()
        self._origin = httpx2.URL(origin)

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request."""
        return super().handle_request(_to(self._origin, request))


class AsyncRerouted(httpx2.AsyncHTTPTransport):
    """Sends every request to one origin, those for tokens too."""

    def __init__(self, origin: str) -> None:
        super().__init__()
        self._origin = httpx2.URL(origin)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request."""
        return await super().handle_async_request(_to(self._origin, request))


def _to(origin: httpx2.URL, request: httpx2.Request) -> httpx2.Request:
    if request.url.host == origin.host and request.url.port == origin.port:
        return request
    there = request.url.copy_with(scheme=origin.scheme, host=origin.host, port=origin.port)
    return httpx2.Request(
        request.method,
        there,
        headers=request.headers,
        stream=request.stream,
        extensions=request.extensions,
    )
