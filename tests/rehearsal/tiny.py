"""A package of a few lines, as wheel and source distribution, that depends on nothing."""

import base64
import hashlib
import io
import tarfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.distributions import Distribution, Kind
from generator.publishing import Release

_README = """\
# tiny-client

```python
from tiny_client import Tiny

with Tiny(api_key="...") as client:
    print(client.ping())
```
"""
_INIT = """\
from ._client import AsyncTiny as AsyncTiny, NotYetAvailableError as NotYetAvailableError, Tiny as Tiny

__all__ = ("AsyncTiny", "NotYetAvailableError", "Tiny")
"""
_CLIENT = """\
from typing import Self


class NotYetAvailableError(Exception):
    \"\"\"The vendor has only announced it.\"\"\"


NotYetAvailableError.__module__ = "tiny_client"


class Tiny:
    def __init__(self, *, api_key: str) -> None:
        self.api_key = api_key

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *failure: object) -> None: ...

    def ping(self) -> str:
        import socket

        socket.create_connection(("127.0.0.1", 9))
        return "pong"

    def later(self) -> str:
        raise NotYetAvailableError("later")


class AsyncTiny:
    def __init__(self, *, api_key: str) -> None: ...

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *failure: object) -> None: ...
"""
_TESTING = """\
from ._client import AsyncTiny, Tiny

__all__ = ("FakeAsyncTiny", "FakeTiny")


class FakeTiny(Tiny):
    def ping(self) -> str:
        return "pong"


class FakeAsyncTiny(AsyncTiny): ...
"""


@dataclass(frozen=True, slots=True)
class Tiny:
    """What differs between one such package and another: modules, README, dependencies."""

    readme: str = _README
    modules: Mapping[str, str] = field(default_factory=dict)
    without: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    version: str = "1.2.3"
    entry_points: str = ""

    def files(self) -> dict[str, str]:
        """The import package, by path."""
        usual = {
            "__init__.py": _INIT,
            "_client.py": _CLIENT,
            "testing.py": _TESTING,
            "py.typed": "",
        }
        return {
            f"tiny_client/{name}": text
            for name, text in {**usual, **self.modules}.items()
            if name not in self.without
        }

    def metadata(self) -> str:
        """METADATA and PKG-INFO."""
        lines = ["Metadata-Version: 2.4", "Name: tiny-client", f"Version: {self.version}"]
        lines += ["Description-Content-Type: text/markdown", "Classifier: Private :: Do Not Upload"]
        lines += [f"Requires-Dist: {need}" for need in self.requires]
        return "\n".join([*lines, "", self.readme])

    def release(self, folder: Path, vendor: str = "tiny") -> Release:
        """Both files in a folder, as a vendor's release."""
        folder.mkdir(parents=True, exist_ok=True)
        made = (_wheel(self, folder), _sdist(self, folder))
        return Release(vendor, "tiny-client", self.version, made)


def _wheel(tiny: Tiny, folder: Path) -> Distribution:
    info = f"tiny_client-{tiny.version}.dist-info"
    tags = "Wheel-Version: 1.0\nGenerator: tiny\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    files = {**tiny.files(), f"{info}/METADATA": tiny.metadata(), f"{info}/WHEEL": tags}
    if tiny.entry_points:
        files[f"{info}/entry_points.txt"] = tiny.entry_points
    record = "".join(
        f"{name},{_digest(text)},{len(text.encode())}\n" for name, text in files.items()
    )
    path = folder / f"tiny_client-{tiny.version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in {**files, f"{info}/RECORD": f"{record}{info}/RECORD,,\n"}.items():
            archive.writestr(zipfile.ZipInfo(name), text)
    return _described(path, tiny.version, "wheel")


def _sdist(tiny: Tiny, folder: Path) -> Distribution:
    path = folder / f"tiny_client-{tiny.version}.tar.gz"
    with tarfile.open(path, "w:gz") as archive:
        for name, text in {"PKG-INFO": tiny.metadata(), "pyproject.toml": ""}.items():
            member = tarfile.TarInfo(f"tiny_client-{tiny.version}/{name}")
            member.size = len(text.encode())
            archive.addfile(member, io.BytesIO(text.encode()))
    return _described(path, tiny.version, "sdist")


def _digest(text: str) -> str:
    raw = hashlib.sha256(text.encode()).digest()
    return f"sha256={base64.urlsafe_b64encode(raw).decode().rstrip('=')}"


def _described(path: Path, version: str, kind: Kind) -> Distribution:
    content = path.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    return Distribution(path, "tiny-client", version, kind, digest, len(content))
