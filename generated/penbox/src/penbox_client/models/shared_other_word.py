"""Models of answers: several resources."""

from __future__ import annotations

from typing_extensions import TypeAliasType

OtherWord = TypeAliasType("OtherWord", str)
"""A word that the vendor's pages do not list."""
