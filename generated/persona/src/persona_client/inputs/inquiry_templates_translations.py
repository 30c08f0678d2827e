"""Models of what calls send: inquiry templates translations."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class LocaleValueCreate(Input):
    """A text in one language."""

    locale: str
    """The language, such as `en-US` or `fr`."""
    value: str | None
    """The text. What null does is not said."""


class TranslationCreate(Input):
    """One text that changes."""

    step: str
    """The step of the inquiry that the text stands in."""
    step_display_name: Annotated[str | MISSING, Field(alias="step-display-name")] = MISSING
    """The name of the step for people."""
    component: str
    """The part of the step that has the text, such as `title`."""
    attribute_name: Annotated[str, Field(alias="attribute-name")]
    """Which text of the part it is, such as `text`."""
    locale_values: Annotated[list[LocaleValueCreate], Field(alias="locale-values")]
    """The text in each language."""


class TranslationsImport(Input):
    """Which texts of an inquiry template change."""

    data: TranslationsImportData
    """The texts."""


class TranslationsImportAttributes(Input):
    """The texts that change."""

    translations: list[TranslationCreate]
    """The texts, each by where it stands. Those that are not given stay."""


class TranslationsImportData(Input):
    """The texts that change."""

    attributes: TranslationsImportAttributes
