"""What a case shows under headings, such as notes and files."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, NumberPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.shared_case_block_type import CaseBlockType
    from ..inputs.shared_note_type import FileElementCreate, NoteElementCreate
    from ..inputs.typed_dicts import FileElementCreateDict, NoteElementCreateDict
    from ..models.cases_blocks import CaseBlock, CaseBlockAnswer, CaseBlockList
    from .cases_blocks_elements import AsyncCasesBlocksElements, CasesBlocksElements

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_ERRORS_2 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST: Operation[CaseBlockList] = Operation(
    name="cases.blocks.list",
    method="GET",
    path="/api/v2/cases/{case_id}/blocks",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("block_type", "block_type", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseBlockList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/blocks"),
)
_CREATE: Operation[CaseBlockAnswer] = Operation(
    name="cases.blocks.create",
    method="POST",
    path="/api/v2/cases/{case_id}/blocks",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseBlockAdd,
        fields=(
            ("title", "title"),
            ("block_type", "block_type"),
            ("elements", "elements"),
            ("position", "position"),
            ("hidden", "hidden"),
            ("block_group_id", "block_group_id"),
            ("author_email", "author_email"),
        ),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.CaseBlockAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[CaseBlockAnswer] = Operation(
    name="cases.blocks.get",
    method="GET",
    path="/api/v2/cases/{case_id}/blocks/{block_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("block_id", "block_id", "path", "simple"),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseBlockAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_UPDATE: Operation[CaseBlockAnswer] = Operation(
    name="cases.blocks.update",
    method="PUT",
    path="/api/v2/cases/{case_id}/blocks/{block_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("block_id", "block_id", "path", "simple"),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseBlockUpdate,
        fields=(
            ("title", "title"),
            ("position", "position"),
            ("hidden", "hidden"),
            ("block_group_id", "block_group_id"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseBlockAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="cases.blocks.delete",
    method="DELETE",
    path="/api/v2/cases/{case_id}/blocks/{block_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("block_id", "block_id", "path", "simple"),
    ),
    answers=(Answer("204"),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class CasesBlocks:
    """What a case shows under headings, such as notes and files."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def elements(self) -> CasesBlocksElements:
        """Elements of cases blocks."""
        from .cases_blocks_elements import CasesBlocksElements

        return CasesBlocksElements(self._transport)

    @cached_property
    def with_raw_response(self) -> RawCasesBlocks:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCasesBlocks(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCasesBlocks:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCasesBlocks(self)

    def list(
        self,
        case_id: int,
        *,
        block_type: CaseBlockType | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[CaseBlock, CaseBlockList]:
        """List the blocks of a case.

        Returns one page of the blocks of a case.

        Args:
            case_id: The id of the case.
            block_type: Return only blocks that hold this. One of `note`, `file`,
                `linked_cases`, `metadata`, `closure_conditions`, `case_action`, `block_group`,
                `html`.
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/blocks/list/
        """
        return self._transport.pages(
            _LIST,
            {"case_id": case_id, "block_type": block_type, "per_page": per_page, "page": page},
            options,
        )

    def create(
        self,
        case_id: int,
        *,
        title: str,
        block_type: CaseBlockType,
        elements: (
            Sequence[
                NoteElementCreate
                | NoteElementCreateDict
                | FileElementCreate
                | FileElementCreateDict
            ]
            | Omit
        ) = OMIT,
        position: int | Omit = OMIT,
        hidden: bool | Omit = OMIT,
        block_group_id: int | str | Omit = OMIT,
        author_email: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseBlockAnswer:
        """Add a block to a case.

        Adds a block to a case, with its notes or files.

        Args:
            case_id: The id of the case.
            title: The heading of the block. Inferred.
            block_type: What the block holds. One of `note`, `file`, `linked_cases`, `metadata`,
                `closure_conditions`, `case_action`, `block_group`, `html`. Inferred.
            elements: The notes or files in the block. Inferred.
            position: The place of the block; the first is 0. Inferred.
            hidden: Whether the block is hidden. Inferred.
            block_group_id: The group that the block belongs to, by number or by its name that
                starts with `blk_`. Inferred.
            author_email: The email address of the user that counts as the author of the
                elements.

        Returns:
            The block that was added.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/blocks/create/
        """
        return self._transport.send(
            _CREATE,
            {
                "case_id": case_id,
                "title": title,
                "block_type": block_type,
                "elements": elements,
                "position": position,
                "hidden": hidden,
                "block_group_id": block_group_id,
                "author_email": author_email,
            },
            options,
        )

    def get(self, case_id: int, block_id: int | str, **options: Unpack[Options]) -> CaseBlockAnswer:
        """Get a block of a case.

        Returns one block of a case.

        Args:
            case_id: The id of the case.
            block_id: The id of the block: its number, or its short name, which starts with
                `blk_`.

        Returns:
            The block.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/blocks/get/
        """
        return self._transport.send(_GET, {"case_id": case_id, "block_id": block_id}, options)

    def update(
        self,
        case_id: int,
        block_id: int | str,
        *,
        title: str | Omit = OMIT,
        position: int | Omit = OMIT,
        hidden: bool | Omit = OMIT,
        block_group_id: int | str | None | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseBlockAnswer:
        """Update a block of a case.

        Changes what the body names and leaves the rest of the block as it is. Its elements are
        changed one by one.

        What is not passed stays as it is.

        Args:
            case_id: The id of the case.
            block_id: The id of the block: its number, or its short name, which starts with
                `blk_`.
            title: The heading of the block. A new one gives the block a new short name.
            position: The place of the block; the first is 0.
            hidden: Whether the block is hidden.
            block_group_id: The group that the block belongs to, by number or by its name that
                starts with `blk_`; null takes it out of its group.

        Returns:
            The block after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/blocks/update/
        """
        return self._transport.send(
            _UPDATE,
            {
                "case_id": case_id,
                "block_id": block_id,
                "title": title,
                "position": position,
                "hidden": hidden,
                "block_group_id": block_group_id,
            },
            options,
        )

    def delete(self, case_id: int, block_id: int | str, **options: Unpack[Options]) -> None:
        """Delete a block of a case.

        Takes a block off a case.

        Args:
            case_id: The id of the case.
            block_id: The id of the block: its number, or its short name, which starts with
                `blk_`.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/blocks/delete/
        """
        return self._transport.send(_DELETE, {"case_id": case_id, "block_id": block_id}, options)


class AsyncCasesBlocks:
    """What a case shows under headings, such as notes and files."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def elements(self) -> AsyncCasesBlocksElements:
        """Elements of cases blocks."""
        from .cases_blocks_elements import AsyncCasesBlocksElements

        return AsyncCasesBlocksElements(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncRawCasesBlocks:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCasesBlocks(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCasesBlocks:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCasesBlocks(self)

    def list(
        self,
        case_id: int,
        *,
        block_type: CaseBlockType | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[CaseBlock, CaseBlockList]:
        """See `CasesBlocks.list`."""
        return self._transport.pages(
            _LIST,
            {"case_id": case_id, "block_type": block_type, "per_page": per_page, "page": page},
            options,
        )

    async def create(
        self,
        case_id: int,
        *,
        title: str,
        block_type: CaseBlockType,
        elements: (
            Sequence[
                NoteElementCreate
                | NoteElementCreateDict
                | FileElementCreate
                | FileElementCreateDict
            ]
            | Omit
        ) = OMIT,
        position: int | Omit = OMIT,
        hidden: bool | Omit = OMIT,
        block_group_id: int | str | Omit = OMIT,
        author_email: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseBlockAnswer:
        """See `CasesBlocks.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "case_id": case_id,
                "title": title,
                "block_type": block_type,
                "elements": elements,
                "position": position,
                "hidden": hidden,
                "block_group_id": block_group_id,
                "author_email": author_email,
            },
            options,
        )

    async def get(
        self, case_id: int, block_id: int | str, **options: Unpack[Options]
    ) -> CaseBlockAnswer:
        """See `CasesBlocks.get`."""
        return await self._transport.send(_GET, {"case_id": case_id, "block_id": block_id}, options)

    async def update(
        self,
        case_id: int,
        block_id: int | str,
        *,
        title: str | Omit = OMIT,
        position: int | Omit = OMIT,
        hidden: bool | Omit = OMIT,
        block_group_id: int | str | None | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseBlockAnswer:
        """See `CasesBlocks.update`."""
        return await self._transport.send(
            _UPDATE,
            {
                "case_id": case_id,
                "block_id": block_id,
                "title": title,
                "position": position,
                "hidden": hidden,
                "block_group_id": block_group_id,
            },
            options,
        )

    async def delete(self, case_id: int, block_id: int | str, **options: Unpack[Options]) -> None:
        """See `CasesBlocks.delete`."""
        return await self._transport.send(
            _DELETE, {"case_id": case_id, "block_id": block_id}, options
        )


class RawCasesBlocks:
    """The methods of `CasesBlocks`, answering `RawResponse`."""

    def __init__(self, resource: CasesBlocks) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawCasesBlocks:
    """The methods of `AsyncCasesBlocks`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCasesBlocks) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)


class StreamedCasesBlocks:
    """The methods of `CasesBlocks`, answering `StreamedResponse`."""

    def __init__(self, resource: CasesBlocks) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)


class AsyncStreamedCasesBlocks:
    """The methods of `AsyncCasesBlocks`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCasesBlocks) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
