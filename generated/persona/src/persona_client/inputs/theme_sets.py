"""Models of what calls send: theme sets."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import MISSING, Field

from .._runtime.models import Input


class ThemeSetCreate(Input):
    data: ThemeSetCreateData


class ThemeSetCreateAttributes(Input):
    name: str
    styles: ThemeSetStylesInput | MISSING = MISSING


class ThemeSetCreateData(Input):
    attributes: ThemeSetCreateAttributes


class ThemeSetSettingsInput(Input):
    use_dark_theme: Annotated[bool | MISSING, Field(alias="use-dark-theme")] = MISSING
    preferred_theme_variant: Annotated[str | MISSING, Field(alias="preferred-theme-variant")] = (
        MISSING
    )


class ThemeSetStylesInput(Input):
    settings: ThemeSetSettingsInput | MISSING = MISSING
    light: ThemeSetVariantInput | MISSING = MISSING
    dark: ThemeSetVariantInput | MISSING = MISSING


class ThemeSetUpdate(Input):
    data: ThemeSetUpdateData


class ThemeSetUpdateAttributes(Input):
    name: str | MISSING = MISSING
    styles: ThemeSetStylesInput | MISSING = MISSING


class ThemeSetUpdateData(Input):
    attributes: ThemeSetUpdateAttributes


class ThemeSetVariantInput(Input):
    inquiry: dict[str, Any] | MISSING = MISSING
    components: dict[str, Any] | MISSING = MISSING
    step_assets: Annotated[dict[str, Any] | MISSING, Field(alias="step-assets")] = MISSING
