# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Relays` and `AsyncRelays`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.relays import AsyncRelays, Relays


class FakeRelays(Relays):
    """`Relays`, whose methods can be told what they are answered."""

    @faked(Relays.create)
    def create(self) -> None: ...

    @faked(Relays.challenge)
    def challenge(self) -> None: ...

    @faked(Relays.generate_claim)
    def generate_claim(self) -> None: ...


class FakeAsyncRelays(AsyncRelays):
    """`AsyncRelays`, whose methods can be told what they are answered."""

    @async_faked(AsyncRelays.create)
    def create(self) -> None: ...

    @async_faked(AsyncRelays.challenge)
    def challenge(self) -> None: ...

    @async_faked(AsyncRelays.generate_claim)
    def generate_claim(self) -> None: ...
