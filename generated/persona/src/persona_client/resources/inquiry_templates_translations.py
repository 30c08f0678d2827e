"""Translations of inquiry templates."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.inquiry_templates_translations import TranslationsImportData
    from ..inputs.typed_dicts import TranslationsImportDataDict
    from ..models.inquiry_templates_translations import (
        InquiryTemplateTranslationsAnswer,
        InquiryTemplateVersionAnswer,
    )

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_ERRORS_2 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("409", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_GET: Operation[InquiryTemplateTranslationsAnswer] = Operation(
    name="inquiry_templates.translations.get",
    method="GET",
    path="/inquiry-templates/{inquiry-template-id}/translations",
    parameters=(
        Parameter("inquiry_template_id", "inquiry-template-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.InquiryTemplateTranslationsAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_UPDATE: Operation[InquiryTemplateVersionAnswer] = Operation(
    name="inquiry_templates.translations.update",
    method="POST",
    path="/inquiry-templates/{inquiry-template-id}/translations",
    parameters=(
        Parameter("inquiry_template_id", "inquiry-template-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.TranslationsImport,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.InquiryTemplateVersionAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class InquiryTemplatesTranslations:
    """Translations of inquiry templates."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawInquiryTemplatesTranslations:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawInquiryTemplatesTranslations(self)

    @cached_property
    def with_streaming_response(self) -> StreamedInquiryTemplatesTranslations:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedInquiryTemplatesTranslations(self)

    def get(
        self,
        inquiry_template_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryTemplateTranslationsAnswer:
        """Get the translations of an inquiry template.

        Returns the texts of an inquiry template in each of its languages, from the draft if
        there is one, otherwise from the version published last. Needs a key of production; no
        sandbox has inquiry templates.

        Args:
            inquiry_template_id: The id of the inquiry template, which starts with `itmpl_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The texts of the inquiry template in each of its languages.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _GET,
            {"inquiry_template_id": inquiry_template_id, "include": include, "fields": fields},
            options,
        )

    def update(
        self,
        inquiry_template_id: str,
        *,
        data: TranslationsImportData | TranslationsImportDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryTemplateVersionAnswer:
        """Import translations of an inquiry template.

        Changes texts of an inquiry template; those that are not given stay. They go into the
        draft, which is made from the version published last where there is none. Nothing is
        published until somebody does so in the dashboard. Returns the draft. Needs a key of
        production; no sandbox has inquiry templates.

        Carries an idempotency key, the same for each attempt.

        What is not passed stays as it is. An array is merged into the old one.

        Args:
            inquiry_template_id: The id of the inquiry template, which starts with `itmpl_`.
            data: The texts.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The version that holds the texts now, a draft.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _UPDATE,
            {
                "inquiry_template_id": inquiry_template_id,
                "data": data,
                "include": include,
                "fields": fields,
            },
            options,
        )


class AsyncInquiryTemplatesTranslations:
    """Translations of inquiry templates."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawInquiryTemplatesTranslations:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawInquiryTemplatesTranslations(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedInquiryTemplatesTranslations:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedInquiryTemplatesTranslations(self)

    async def get(
        self,
        inquiry_template_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryTemplateTranslationsAnswer:
        """See `InquiryTemplatesTranslations.get`."""
        return await self._transport.send(
            _GET,
            {"inquiry_template_id": inquiry_template_id, "include": include, "fields": fields},
            options,
        )

    async def update(
        self,
        inquiry_template_id: str,
        *,
        data: TranslationsImportData | TranslationsImportDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryTemplateVersionAnswer:
        """See `InquiryTemplatesTranslations.update`."""
        return await self._transport.send(
            _UPDATE,
            {
                "inquiry_template_id": inquiry_template_id,
                "data": data,
                "include": include,
                "fields": fields,
            },
            options,
        )


class RawInquiryTemplatesTranslations:
    """The methods of `InquiryTemplatesTranslations`, answering `RawResponse`."""

    def __init__(self, resource: InquiryTemplatesTranslations) -> None:
        self.get = raw(resource.get)
        self.update = raw(resource.update)


class AsyncRawInquiryTemplatesTranslations:
    """The methods of `AsyncInquiryTemplatesTranslations`, answering `RawResponse`."""

    def __init__(self, resource: AsyncInquiryTemplatesTranslations) -> None:
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)


class StreamedInquiryTemplatesTranslations:
    """The methods of `InquiryTemplatesTranslations`, answering `StreamedResponse`."""

    def __init__(self, resource: InquiryTemplatesTranslations) -> None:
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)


class AsyncStreamedInquiryTemplatesTranslations:
    """The methods of `AsyncInquiryTemplatesTranslations`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncInquiryTemplatesTranslations) -> None:
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
