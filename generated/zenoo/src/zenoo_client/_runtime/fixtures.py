"""Fixtures of pytest that hand fake clients to tests. pytest alone imports this module: in every run,
so that it loads neither the fakes nor the client before a test asks for them.
"""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, Protocol, cast

import pytest


class _Fake(Protocol):
    def assert_all_used(self) -> None: ...


def fake_fixture(module: str, class_name: str, name: str) -> Any:
    """A fixture called `name`: a fake of its own for each test. A test that passes fails behind its
    end where an answer was set and never asked for."""

    def make(request: pytest.FixtureRequest) -> Iterator[object]:
        fake = cast("Callable[[], _Fake]", getattr(import_module(module), class_name))()
        failed = request.session.testsfailed
        yield fake
        # What failed says why by itself.
        if request.session.testsfailed == failed:
            fake.assert_all_used()

    make.__doc__ = f"A `{class_name}` of its own for each test."
    return pytest.fixture(name=name)(make)
