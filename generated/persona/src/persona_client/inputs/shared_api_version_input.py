"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

ApiVersionInput = TypeAliasType(
    "ApiVersionInput",
    Literal[
        "2025-12-08",
        "2025-10-27",
        "2023-01-05",
        "2022-09-01",
        "2021-08-18",
        "2021-07-05",
        "2021-02-21",
        "2020-05-18",
    ]
    | str,
)
"""A dated version of the API. Versions that are not listed are possible."""
