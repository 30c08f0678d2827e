"""Models of what calls send: document intelligence."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input
from ..models.shared_other_word import OtherWord
from .shared_workspace_reference import WorkspaceReference

DocumentTemplateReference = TypeAliasType("DocumentTemplateReference", dict[str, Any])
"""Names a template of document intelligence; whether by `id` or by `slug` is not known.
Assumed.
"""


FieldToReadType = TypeAliasType("FieldToReadType", Literal["text", "number", "date"] | OtherWord)
"""Kind of value. A guide for agents adds lists, so that other words may be allowed."""


class AttachmentReference(Input):
    """Names an attachment."""

    id: str
    """Id of the attachment. A UUID."""


class DocumentIntelligenceCreate(Input):
    """Files, and what to read out of them."""

    fields: list[FieldToRead] | MISSING = MISSING
    """What to read. Not together with `template`."""
    template: DocumentTemplateReference | MISSING = MISSING
    """Template that says what to read. Not together with `fields`."""
    workspace: WorkspaceReference | MISSING = MISSING
    """Workspace of the job; the first that the token reaches when not given."""
    attachments: list[DocumentIntelligenceCreateAttachmentsItem]
    """Files to read, each as the id of an attachment or with its content. At least 1 item."""
    language: str | MISSING = MISSING
    """Language that the files are probably in."""


class FieldToRead(Input):
    """Something to read out of files."""

    name: str | MISSING = MISSING
    """What to look for."""
    type: FieldToReadType | MISSING = MISSING
    """Kind of value that is expected."""
    hint: str | MISSING = MISSING
    """How to read it, such as the format of a date."""
    key: str | MISSING = MISSING
    """Key that the value is to have in the results, which show one. Inferred."""


class InlineFile(Input):
    """A file that comes along."""

    data: str
    """The file in Base64."""
    name: str
    """Name of the file."""
    type: str
    """Media type of the file."""


DocumentIntelligenceCreateAttachmentsItem = TypeAliasType(
    "DocumentIntelligenceCreateAttachmentsItem", AttachmentReference | InlineFile
)
