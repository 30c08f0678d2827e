# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Chat` and `AsyncChat`."""

from __future__ import annotations

from .._runtime.fakes import async_faked_stream, faked_stream
from ..resources.chat import AsyncChat, Chat


class FakeChat(Chat):
    """`Chat`, whose methods can be told what they are answered."""

    @faked_stream(Chat.get)
    def get(self) -> None: ...


class FakeAsyncChat(AsyncChat):
    """`AsyncChat`, whose methods can be told what they are answered."""

    @async_faked_stream(AsyncChat.get)
    def get(self) -> None: ...
