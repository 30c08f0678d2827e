"""Edits of a document of known kind, with the checks that must find each, and no others."""

from tests.review.mutations import document_edits, operation_edits, schema_edits
from tests.review.mutations.edit import EDITS, Wanted

__all__ = ["EDITS", "Wanted", "document_edits", "operation_edits", "schema_edits"]
