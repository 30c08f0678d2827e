"""Each change of an operation or a document is what the table calls it, and nothing else."""

from typing import Any

import pytest
import yaml

from tests.review.wire.document_edits import DOCUMENT_EDITS, DocumentEdit
from tests.review.wire.documents import changes, ids, with_operation
from tests.review.wire.operation_edits import OPERATION_EDITS, OperationEdit


def _document(text: str) -> dict[str, Any]:
    return {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}} | yaml.safe_load(text)


@pytest.mark.parametrize("edit", OPERATION_EDITS, ids=lambda edit: edit.id)
def test_an_edited_operation(edit: OperationEdit) -> None:
    """One edit, one change, with the operation's name."""
    before, after = (with_operation(yaml.safe_load(text)) for text in (edit.before, edit.after))
    found = changes(before, after)
    assert ids(found) == [edit.id, *edit.beside]
    assert found[0].operations[0].startswith("POST /cases")


@pytest.mark.parametrize("edit", DOCUMENT_EDITS, ids=lambda edit: edit.id)
def test_an_edited_document(edit: DocumentEdit) -> None:
    """One edit, one change."""
    assert ids(changes(_document(edit.before), _document(edit.after))) == [edit.id]
