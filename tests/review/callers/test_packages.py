"""Changes that no document makes: of templates, of the run time, of one client only."""

from collections.abc import Mapping

import pytest

from generator.review.callers import compare

HOME = "src/acme_client"
INIT = """\
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._client import Acme as Acme, AsyncAcme as AsyncAcme
    from ._runtime.errors import ClientError as ClientError, LateError as LateError
    from ._runtime.types import Options as Options

__all__ = ("Acme", "AsyncAcme", "ClientError", "LateError", "Options")
"""
CLIENT = '''\
from functools import cached_property
from .resources.reports import AsyncReports, Reports


class Acme:
    def __init__(self, *, api_key: str | None = None) -> None:
        """Make it."""

    @cached_property
    def reports(self) -> Reports:
        """Reports."""

    def close(self) -> None:
        """Close."""


class AsyncAcme:
    def __init__(self, *, api_key: str | None = None) -> None:
        """Make it."""

    @cached_property
    def reports(self) -> AsyncReports:
        """Reports."""

    async def aclose(self) -> None:
        """Close."""
'''
REPORTS = '''\
from typing import Literal, Unpack, overload
from .._runtime.streams import Stream
from .._runtime.multipart import FileContent
from .._runtime.operation import Operation
from .._runtime.types import Options

_GET: Operation[bytes | str] = Operation(name="reports.get", method="GET", path="/reports/{id}")


class Reports:
    @overload
    def get(
        self, id: str, *, accept: Literal["text/csv"] = "text/csv", **options: Unpack[Options]
    ) -> str: ...
    @overload
    def get(
        self, id: str, *, accept: Literal["a/pdf", "a/zip"], **options: Unpack[Options]
    ) -> bytes: ...
    def get(
        self, id: str, *, accept: str = "text/csv", **options: Unpack[Options]
    ) -> bytes | str:
        """Get a report."""
        return self._transport.send(_GET)

    def watch(self, *, body: FileContent) -> Stream[str]:
        """Watch."""


class AsyncReports:
    @overload
    async def get(
        self, id: str, *, accept: Literal["text/csv"] = "text/csv", **options: Unpack[Options]
    ) -> str: ...
    @overload
    async def get(
        self, id: str, *, accept: Literal["a/pdf", "a/zip"], **options: Unpack[Options]
    ) -> bytes: ...
    async def get(
        self, id: str, *, accept: str = "text/csv", **options: Unpack[Options]
    ) -> bytes | str:
        """Get a report."""

    async def watch(self, *, body: FileContent) -> Stream[str]:
        """Watch."""
'''
TYPES = '''\
from typing import TypedDict


class Options(TypedDict, total=False):
    """Options."""

    timeout: float
    max_retries: int
'''
ERRORS = '''\
class ClientError(Exception):
    """Root."""


class LateError(ClientError):
    """Late."""

    def __init__(self, message: str, *, status: int | None = None) -> None:
        super().__init__(message)
        self.status = status
        self._secret = 1
'''
STREAMS = '''\
from typing import Generic, TypeVar

T = TypeVar("T")


class Stream(Generic[T]):
    def close(self) -> None:
        """Close."""

    def _read(self) -> None:
        """Private."""
'''
BASE: Mapping[str, str] = {
    f"{HOME}/__init__.py": INIT,
    f"{HOME}/_client.py": CLIENT,
    f"{HOME}/resources/__init__.py": "",
    f"{HOME}/resources/reports.py": REPORTS,
    f"{HOME}/_runtime/types.py": TYPES,
    f"{HOME}/_runtime/errors.py": ERRORS,
    f"{HOME}/_runtime/streams.py": STREAMS,
    f"{HOME}/_runtime/multipart.py": "FileContent = bytes | bytearray\n",
    f"{HOME}/_runtime/operation.py": "class Operation: ...\n",
}


@pytest.mark.parametrize(
    ("path", "old", "new", "rows"),
    [
        ("_client", "Make it", "Something else", ()),
        ("_runtime/errors", "self._secret = 1", "self._hidden = 2", ()),
        ("_runtime/streams", "_read", "_fetch", ()),
        ("resources/reports", "return self._transport.send(_GET)", "return self._t.send(_GET)", ()),
        ("_runtime/types", "    timeout: float\n", "", ("breaking field-removed Options.timeout",)),
        ("_runtime/types", "timeout: float", "timeout: int", ("breaking field-type-changed Options.timeout",)),
        ("_runtime/types", "    max_retries", "    wait: float\n    max_retries", ("additive field-added Options.wait",)),
        ("_runtime/errors", "LateError(ClientError)", "LateError(Exception)", ("breaking base-removed LateError",)),
        ("_runtime/errors", "status: int | None", "status: int", ("breaking argument-type-changed LateError(status=)", "additive field-type-changed LateError.status")),
        ("_runtime/errors", "self.status = status", "pass", ("breaking field-removed LateError.status",)),
        ("_runtime/streams", "def close", "def shut", ("additive method-added _runtime.streams.Stream.shut", "breaking method-removed _runtime.streams.Stream.close")),
        ("_runtime/multipart", "bytes | bytearray", "bytes", ("breaking argument-type-changed reports.watch(body=)",)),
        ("_runtime/multipart", "bytes | bytearray", "bytes | bytearray | str", ("additive argument-type-changed reports.watch(body=)",)),
        ("__init__", '"LateError", ', "", ("breaking class-removed LateError",)),
        ("_client", "def aclose", "def shut", ("additive method-added Acme.shut (async)", "breaking method-removed Acme.aclose (async)")),
        ("resources/reports", 'Literal["a/pdf", "a/zip"]', 'Literal["a/pdf"]', ("breaking argument-type-changed reports.get(accept=)",)),
        ("resources/reports", 'Literal["a/pdf", "a/zip"]', 'Literal["a/pdf", "a/zip", "a/png"]', ("additive overload-added reports.get",)),
        ("resources/reports", ") -> bytes: ...", ") -> str: ...", ("breaking return-changed reports.get",)),
        ("resources/reports", 'Literal["text/csv"] = "text/csv"', 'Literal["text/csv"]', ("breaking argument-became-required reports.get(accept=)",)),
        ("resources/reports", "    async def watch", "    def watch", ("breaking became-sync reports.watch (async)",)),
        ("resources/reports", "Stream[str]", "Stream[bytes]", ("breaking return-changed reports.watch",)),
        ("resources/reports", "    def watch(self, *, body", "    def watch(self, body", ("additive argument-kind-changed reports.watch(body=) (sync)",)),
    ],
)  # fmt: skip
def test_a_change_of_a_module(path: str, old: str, new: str, rows: tuple[str, ...]) -> None:
    """Private names, bodies and docstrings are nothing; what callers can name is a row."""
    name = f"{HOME}/{path}.py"
    head = {**BASE, name: BASE[name].replace(old, new)}
    assert old in BASE[name] or not rows
    found = [f"{one.level} {one.kind} {one.symbol}" for one in compare(BASE, head)]
    assert sorted(found) == sorted(rows)


def test_the_operation_is_known() -> None:
    """A method's rows carry the operation that it calls."""
    name = f"{HOME}/resources/reports.py"
    head = {**BASE, name: BASE[name].replace("id: str", "id: int")}
    (row,) = compare(BASE, head)
    assert (row.operation, row.before, row.after) == ("GET /reports/{id}", "str", "int")


def test_a_package_under_another_name() -> None:
    """One row says so; what is inside is compared all the same."""
    head = {path.replace("acme_client", "acme"): text for path, text in BASE.items()}
    (row,) = compare(BASE, head)
    assert (row.kind, row.level, row.after) == ("package-renamed", "breaking", "acme")


def test_nothing_to_compare() -> None:
    """Equal packages have no changes, and neither has one that comes or goes as a whole."""
    assert compare(BASE, dict(BASE)) == compare({}, BASE) == compare(BASE, {}) == ()


def test_an_alias_that_only_the_new_package_takes() -> None:
    """Nobody has passed its values, so fewer of them break no one; where they were passed they do."""
    alias = "from typing_extensions import TypeAliasType\nWord = TypeAliasType('Word', {})\n"
    modules = {
        f"{HOME}/models/__init__.py": "from .shared import Word as Word\n__all__ = ('Word',)\n",
        f"{HOME}/inputs/__init__.py": "__all__ = ()\n",
        f"{HOME}/models/shared.py": alias.format("Literal['a', 'b'] | str"),
    }
    narrowed = {f"{HOME}/models/shared.py": alias.format("Literal['a']")}
    takes = {f"{HOME}/inputs/cases.py": "from ..models.shared import Word\n"}
    base = {**BASE, **modules}
    (row,) = compare(base, {**base, **narrowed, **takes})
    assert (row.symbol, row.level) == ("models.Word", "additive")
    (row,) = compare({**base, **takes}, {**base, **narrowed})
    assert (row.symbol, row.level) == ("models.Word", "breaking")
