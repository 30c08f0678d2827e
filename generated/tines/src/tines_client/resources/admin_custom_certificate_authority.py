"""Operations on the whole tenant."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_SET: Operation[None] = Operation(
    name="admin.custom_certificate_authority.set",
    method="PUT",
    path="/api/v1/admin/custom_certificate_authority",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CustomCertificateAuthority,
        fields=(("certificate", "certificate"), ("name", "name")),
        is_required=True,
    ),
    answers=(Answer("200"),),
    errors=_ERRORS,
    security=_SECURITY,
)


class AdminCustomCertificateAuthority:
    """Operations on the whole tenant."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawAdminCustomCertificateAuthority:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawAdminCustomCertificateAuthority(self)

    @cached_property
    def with_streaming_response(self) -> StreamedAdminCustomCertificateAuthority:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedAdminCustomCertificateAuthority(self)

    def set(self, *, certificate: str, name: str | Omit = OMIT, **options: Unpack[Options]) -> None:
        """Set the custom certificate authority.

        Makes the tenant trust a certificate authority of your own, in the place of the one set
        before.

        Args:
            certificate: The certificate, in PEM form.
            name: What the authority is called. Default: `default`.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/custom-certificate-authority/set/
        """
        return self._transport.send(_SET, {"certificate": certificate, "name": name}, options)


class AsyncAdminCustomCertificateAuthority:
    """Operations on the whole tenant."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawAdminCustomCertificateAuthority:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawAdminCustomCertificateAuthority(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedAdminCustomCertificateAuthority:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedAdminCustomCertificateAuthority(self)

    async def set(
        self, *, certificate: str, name: str | Omit = OMIT, **options: Unpack[Options]
    ) -> None:
        """See `AdminCustomCertificateAuthority.set`."""
        return await self._transport.send(_SET, {"certificate": certificate, "name": name}, options)


class RawAdminCustomCertificateAuthority:
    """The methods of `AdminCustomCertificateAuthority`, answering `RawResponse`."""

    def __init__(self, resource: AdminCustomCertificateAuthority) -> None:
        self.set = raw(resource.set)


class AsyncRawAdminCustomCertificateAuthority:
    """The methods of `AsyncAdminCustomCertificateAuthority`, answering `RawResponse`."""

    def __init__(self, resource: AsyncAdminCustomCertificateAuthority) -> None:
        self.set = async_raw(resource.set)


class StreamedAdminCustomCertificateAuthority:
    """The methods of `AdminCustomCertificateAuthority`, answering `StreamedResponse`."""

    def __init__(self, resource: AdminCustomCertificateAuthority) -> None:
        self.set = streamed(resource.set)


class AsyncStreamedAdminCustomCertificateAuthority:
    """The methods of `AsyncAdminCustomCertificateAuthority`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncAdminCustomCertificateAuthority) -> None:
        self.set = async_streamed(resource.set)
