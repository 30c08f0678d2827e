"""Models of answers: theme sets."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared_page_links import PageLinks


class ThemeSet(Answer):
    """How inquiries look. Inferred."""

    type: Literal["theme-set"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: ThemeSetAttributes


class ThemeSetAnswer(Answer):
    """One theme set."""

    data: ThemeSet


class ThemeSetAttributes(Answer):
    """What a theme set says about itself."""

    name: str | None = None
    status: str | None = None
    """`active` or `archived`. An archived theme set cannot be changed."""
    styles: ThemeSetStyles | None = None
    """How it looks."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the theme set was archived. Null while it is not."""


class ThemeSetList(Answer):
    """One page of theme sets."""

    data: list[ThemeSet]
    links: PageLinks


class ThemeSetSettings(Answer):
    """Which variant of a theme set is shown."""

    use_dark_theme: Annotated[bool | None, Field(alias="use-dark-theme")] = None
    """Whether devices that ask for a dark look are shown the dark variant."""
    preferred_theme_variant: Annotated[str | None, Field(alias="preferred-theme-variant")] = None
    """Which variant all other devices are shown, `light` or `dark`."""


class ThemeSetStyles(Answer):
    """How inquiries look, in light and in dark. Whatever is left out, at any depth, looks as
    by default.
    """

    settings: ThemeSetSettings | None = None
    """Which of the variants is shown."""
    light: ThemeSetVariant | None = None
    """The light variant."""
    dark: ThemeSetVariant | None = None
    """The dark variant, built like the light one. It can be left out."""


class ThemeSetVariant(Answer):
    """One variant. A style is an object with its unit, such as `{unit: px, value: 12}` for a
    size or `{unit: hex, value: "#224466"}` for a color.
    """

    inquiry: dict[str, Any] | None = None
    """What is around the steps of an inquiry, such as its navigation bar."""
    components: dict[str, Any] | None = None
    """Styles by component, then by variant, state and property."""
    step_assets: Annotated[dict[str, Any] | None, Field(alias="step-assets")] = None
    """Not documented beyond its name."""
