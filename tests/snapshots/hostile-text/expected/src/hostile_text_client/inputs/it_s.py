"""Models of what calls send: it s."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

ItSGetAEvil = TypeAliasType("ItSGetAEvil", Literal["'", '"', "\\", "\n", "{{ x }}"])
