# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Oauth` and `AsyncOauth`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.oauth import AsyncOauth, Oauth


class FakeOauth(Oauth):
    """`Oauth`, whose methods can be told what they are answered."""

    @faked(Oauth.authorize)
    def authorize(self) -> None: ...

    @faked(Oauth.create_token)
    def create_token(self) -> None: ...


class FakeAsyncOauth(AsyncOauth):
    """`AsyncOauth`, whose methods can be told what they are answered."""

    @async_faked(AsyncOauth.authorize)
    def authorize(self) -> None: ...

    @async_faked(AsyncOauth.create_token)
    def create_token(self) -> None: ...
