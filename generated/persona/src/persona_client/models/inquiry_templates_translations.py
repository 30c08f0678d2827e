"""Models of answers: inquiry templates translations."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared import InquiryTemplateVersion


class InquiryTemplateTranslations(Answer):
    type: Literal["inquiry-template-translations"] | str
    id: str
    attributes: InquiryTemplateTranslationsAttributes


class InquiryTemplateTranslationsAnswer(Answer):
    data: InquiryTemplateTranslations


class InquiryTemplateTranslationsAttributes(Answer):
    translations: list[Translation]


class InquiryTemplateVersionAnswer(Answer):
    data: InquiryTemplateVersion


class LocaleValue(Answer):
    locale: str
    value: str | None


class Translation(Answer):
    step: str
    step_display_name: Annotated[str, Field(alias="step-display-name")]
    component: str
    attribute_name: Annotated[str, Field(alias="attribute-name")]
    locale_values: Annotated[list[LocaleValue], Field(alias="locale-values")]
