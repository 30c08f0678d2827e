"""Models of answers: theme sets."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared import PageLinks


class ThemeSet(Answer):
    """Inferred."""

    type: Literal["theme-set"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: ThemeSetAttributes


class ThemeSetAnswer(Answer):
    data: ThemeSet


class ThemeSetAttributes(Answer):
    name: str | None = None
    status: str | None = None
    styles: ThemeSetStyles | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None


class ThemeSetList(Answer):
    data: list[ThemeSet]
    links: PageLinks


class ThemeSetSettings(Answer):
    use_dark_theme: Annotated[bool | None, Field(alias="use-dark-theme")] = None
    preferred_theme_variant: Annotated[str | None, Field(alias="preferred-theme-variant")] = None


class ThemeSetStyles(Answer):
    settings: ThemeSetSettings | None = None
    light: ThemeSetVariant | None = None
    dark: ThemeSetVariant | None = None


class ThemeSetVariant(Answer):
    inquiry: dict[str, Any] | None = None
    components: dict[str, Any] | None = None
    step_assets: Annotated[dict[str, Any] | None, Field(alias="step-assets")] = None
