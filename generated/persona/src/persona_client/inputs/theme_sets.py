"""Models of what calls send: theme sets."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import MISSING, Field

from .._runtime.models import Input


class ThemeSetCreate(Input):
    """The theme set to create."""

    data: ThemeSetCreateData


class ThemeSetCreateAttributes(Input):
    """What the theme set is called, and how it looks."""

    name: str
    styles: ThemeSetStylesInput | MISSING = MISSING
    """How it looks. Without it, everything looks as by default."""


class ThemeSetCreateData(Input):
    """The theme set to create."""

    attributes: ThemeSetCreateAttributes


class ThemeSetSettingsInput(Input):
    """Which variant of a theme set is shown."""

    use_dark_theme: Annotated[bool | MISSING, Field(alias="use-dark-theme")] = MISSING
    """Whether devices that ask for a dark look are shown the dark variant."""
    preferred_theme_variant: Annotated[str | MISSING, Field(alias="preferred-theme-variant")] = (
        MISSING
    )
    """Which variant all other devices are shown, `light` or `dark`."""


class ThemeSetStylesInput(Input):
    """How inquiries look, in light and in dark. Whatever is left out, at any depth, looks as
    by default.
    """

    settings: ThemeSetSettingsInput | MISSING = MISSING
    """Which of the variants is shown."""
    light: ThemeSetVariantInput | MISSING = MISSING
    """The light variant."""
    dark: ThemeSetVariantInput | MISSING = MISSING
    """The dark variant, built like the light one. It can be left out."""


class ThemeSetUpdate(Input):
    """The changes to a theme set."""

    data: ThemeSetUpdateData


class ThemeSetUpdateAttributes(Input):
    """What changes in a theme set."""

    name: str | MISSING = MISSING
    styles: ThemeSetStylesInput | MISSING = MISSING
    """How it looks from now on, complete. Without it, the styles stay."""


class ThemeSetUpdateData(Input):
    """The changes to a theme set."""

    attributes: ThemeSetUpdateAttributes


class ThemeSetVariantInput(Input):
    """One variant. A style is an object with its unit, such as `{unit: px, value: 12}` for a
    size or `{unit: hex, value: "#224466"}` for a color.
    """

    inquiry: dict[str, Any] | MISSING = MISSING
    """What is around the steps of an inquiry, such as its navigation bar."""
    components: dict[str, Any] | MISSING = MISSING
    """Styles by component, then by variant, state and property."""
    step_assets: Annotated[dict[str, Any] | MISSING, Field(alias="step-assets")] = MISSING
    """Not documented beyond its name."""
