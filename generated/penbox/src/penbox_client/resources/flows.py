# pyright: reportDeprecated=false
"""Flows."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .. import models
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..models.flows import Flow
    from ..models.shared_form_template_step import FormTemplateOptions, FormTemplateStep

_ERRORS = (
    Answer("400", "application/json", lambda: models.Errors),
    Answer("401", "application/json", lambda: models.Errors),
    Answer("403", "application/json", lambda: models.Errors),
    Answer("404", "application/json", lambda: models.Errors),
    Answer("409", "application/json", lambda: models.Errors),
    Answer("422", "application/json", lambda: models.Errors),
    Answer("429", "application/json", lambda: models.Errors),
    Answer("500", "application/json", lambda: models.Errors),
    Answer("502", "application/json", lambda: models.Errors),
    Answer("503", "application/json", lambda: models.Errors),
    Answer("504", "application/json", lambda: models.Errors),
)
_SECURITY = ((("bearerAuth", ()),),)
_LIST: Operation[builtins.list[Flow]] = Operation(
    name="flows.list",
    method="GET",
    path="/flows",
    parameters=(Parameter("archived", "archived", "query", "form", explode=True),),
    answers=(Answer("200", "application/json", lambda: list[models.Flow]),),
    errors=_ERRORS,
    security=_SECURITY,
    is_deprecated=True,
)
_GET_STEPS: Operation[builtins.list[FormTemplateStep]] = Operation(
    name="flows.get_steps",
    method="GET",
    path="/flows/{slug}/steps",
    parameters=(Parameter("slug", "slug", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: list[models.FormTemplateStep]),),
    errors=_ERRORS,
    security=_SECURITY,
    is_deprecated=True,
)
_GET_OPTIONS: Operation[FormTemplateOptions] = Operation(
    name="flows.get_options",
    method="GET",
    path="/flows/{slug}/options",
    parameters=(Parameter("slug", "slug", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.FormTemplateOptions),),
    errors=_ERRORS,
    security=_SECURITY,
    is_deprecated=True,
)


class Flows:
    """Flows."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawFlows:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawFlows(self)

    @cached_property
    def with_streaming_response(self) -> StreamedFlows:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedFlows(self)

    @deprecated("Deprecated by the vendor.")
    def list(
        self, *, archived: bool | Omit = OMIT, **options: Unpack[Options]
    ) -> builtins.list[Flow]:
        """List flows.

        Use `GET /form_templates`. Returns all form templates as a plain array, each with its
        workspace.

        Deprecated by the vendor.

        Args:
            archived: Return archived templates instead of active ones, where the current route
                adds them; active ones when not given.

        Returns:
            The form templates.

        Raises:
            BadRequestError: Something in the request is missing or malformed, or it names a
                template or an owner that cannot be found.
            AuthenticationError: The token is missing, unknown or expired.
            PermissionDeniedError: The token does not reach the object or its workspace.
            NotFoundError: Nothing has this id.
            ConflictError: The request does not fit the present state, for example because the
                step was started before.
            UnprocessableEntityError: The request is well formed, and a rule of the workspace or
                of the template forbids it.
            RateLimitError: Too many requests: 100 a minute for a token, or 1,000 an hour for a
                client. A gateway sends this, so the body can be another one.
            ServerError: 500: Something broke at the vendor. 502: The service behind the gateway
                cannot be reached. 503: The service is down for the moment. 504: The service
                took longer than about 30 seconds; what it did is unknown.

        See https://docs.penbox.io/api-reference/previous-api-version/list-flows
        """
        return self._transport.send(_LIST, {"archived": archived}, options)

    @deprecated("Deprecated by the vendor.")
    def get_steps(self, slug: str, **options: Unpack[Options]) -> builtins.list[FormTemplateStep]:
        """Get the steps of a flow.

        Use `GET /form_templates/{slug}/steps`, which returns the same.

        Deprecated by the vendor.

        Args:
            slug: Short name of the form template.

        Returns:
            The steps in their order.

        Raises:
            BadRequestError: Something in the request is missing or malformed, or it names a
                template or an owner that cannot be found.
            AuthenticationError: The token is missing, unknown or expired.
            PermissionDeniedError: The token does not reach the object or its workspace.
            NotFoundError: Nothing has this id.
            ConflictError: The request does not fit the present state, for example because the
                step was started before.
            UnprocessableEntityError: The request is well formed, and a rule of the workspace or
                of the template forbids it.
            RateLimitError: Too many requests: 100 a minute for a token, or 1,000 an hour for a
                client. A gateway sends this, so the body can be another one.
            ServerError: 500: Something broke at the vendor. 502: The service behind the gateway
                cannot be reached. 503: The service is down for the moment. 504: The service
                took longer than about 30 seconds; what it did is unknown.

        See https://docs.penbox.io/api-reference/previous-api-version/get-flow-steps
        """
        return self._transport.send(_GET_STEPS, {"slug": slug}, options)

    @deprecated("Deprecated by the vendor.")
    def get_options(self, slug: str, **options: Unpack[Options]) -> FormTemplateOptions:
        """Get the options of a flow.

        Use `GET /form_templates/{slug}/options`, which returns the same.

        Deprecated by the vendor.

        Args:
            slug: Short name of the form template.

        Returns:
            The options.

        Raises:
            BadRequestError: Something in the request is missing or malformed, or it names a
                template or an owner that cannot be found.
            AuthenticationError: The token is missing, unknown or expired.
            PermissionDeniedError: The token does not reach the object or its workspace.
            NotFoundError: Nothing has this id.
            ConflictError: The request does not fit the present state, for example because the
                step was started before.
            UnprocessableEntityError: The request is well formed, and a rule of the workspace or
                of the template forbids it.
            RateLimitError: Too many requests: 100 a minute for a token, or 1,000 an hour for a
                client. A gateway sends this, so the body can be another one.
            ServerError: 500: Something broke at the vendor. 502: The service behind the gateway
                cannot be reached. 503: The service is down for the moment. 504: The service
                took longer than about 30 seconds; what it did is unknown.

        See https://docs.penbox.io/api-reference/previous-api-version/get-flow-options
        """
        return self._transport.send(_GET_OPTIONS, {"slug": slug}, options)


class AsyncFlows:
    """Flows."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawFlows:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawFlows(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedFlows:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedFlows(self)

    @deprecated("Deprecated by the vendor.")
    async def list(
        self, *, archived: bool | Omit = OMIT, **options: Unpack[Options]
    ) -> builtins.list[Flow]:
        """See `Flows.list`."""
        return await self._transport.send(_LIST, {"archived": archived}, options)

    @deprecated("Deprecated by the vendor.")
    async def get_steps(
        self, slug: str, **options: Unpack[Options]
    ) -> builtins.list[FormTemplateStep]:
        """See `Flows.get_steps`."""
        return await self._transport.send(_GET_STEPS, {"slug": slug}, options)

    @deprecated("Deprecated by the vendor.")
    async def get_options(self, slug: str, **options: Unpack[Options]) -> FormTemplateOptions:
        """See `Flows.get_options`."""
        return await self._transport.send(_GET_OPTIONS, {"slug": slug}, options)


class RawFlows:
    """The methods of `Flows`, answering `RawResponse`."""

    def __init__(self, resource: Flows) -> None:
        self.list = raw(resource.list)
        self.get_steps = raw(resource.get_steps)
        self.get_options = raw(resource.get_options)


class AsyncRawFlows:
    """The methods of `AsyncFlows`, answering `RawResponse`."""

    def __init__(self, resource: AsyncFlows) -> None:
        self.list = async_raw(resource.list)
        self.get_steps = async_raw(resource.get_steps)
        self.get_options = async_raw(resource.get_options)


class StreamedFlows:
    """The methods of `Flows`, answering `StreamedResponse`."""

    def __init__(self, resource: Flows) -> None:
        self.list = streamed(resource.list)
        self.get_steps = streamed(resource.get_steps)
        self.get_options = streamed(resource.get_options)


class AsyncStreamedFlows:
    """The methods of `AsyncFlows`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncFlows) -> None:
        self.list = async_streamed(resource.list)
        self.get_steps = async_streamed(resource.get_steps)
        self.get_options = async_streamed(resource.get_options)
