"""Models of what calls send: inquiry templates translations."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class LocaleValueCreate(Input):
    locale: str
    value: str | None


class TranslationCreate(Input):
    step: str
    step_display_name: Annotated[str | MISSING, Field(alias="step-display-name")] = MISSING
    component: str
    attribute_name: Annotated[str, Field(alias="attribute-name")]
    locale_values: Annotated[list[LocaleValueCreate], Field(alias="locale-values")]


class TranslationsImport(Input):
    data: TranslationsImportData


class TranslationsImportAttributes(Input):
    translations: list[TranslationCreate]


class TranslationsImportData(Input):
    attributes: TranslationsImportAttributes
