"""Models of answers: inquiry templates translations."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared_inquiry_theme import InquiryTemplateVersion


class InquiryTemplateTranslations(Answer):
    """The texts of an inquiry template in each of its languages."""

    type: Literal["inquiry-template-translations"] | str
    id: str
    """The id of the version that holds the texts, which starts with `itmplv_`."""
    attributes: InquiryTemplateTranslationsAttributes


class InquiryTemplateTranslationsAnswer(Answer):
    """The texts of one inquiry template."""

    data: InquiryTemplateTranslations


class InquiryTemplateTranslationsAttributes(Answer):
    """The texts of an inquiry template."""

    translations: list[Translation]
    """The texts, each by where it stands."""


class InquiryTemplateVersionAnswer(Answer):
    """One version of an inquiry template."""

    data: InquiryTemplateVersion


class LocaleValue(Answer):
    """A text in one language."""

    locale: str
    """The language, such as `en-US` or `fr`."""
    value: str | None
    """The text. Null where there is none in this language."""


class Translation(Answer):
    """One text in each of its languages."""

    step: str
    """The step of the inquiry that the text stands in."""
    step_display_name: Annotated[str, Field(alias="step-display-name")]
    """The name of the step for people."""
    component: str
    """The part of the step that has the text, such as `title`."""
    attribute_name: Annotated[str, Field(alias="attribute-name")]
    """Which text of the part it is, such as `text`."""
    locale_values: Annotated[list[LocaleValue], Field(alias="locale-values")]
    """The text in each language."""
