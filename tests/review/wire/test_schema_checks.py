"""Each change of a schema, in each place where a schema can stand, is what the table calls it."""

from collections.abc import Iterator

import pytest
import yaml

from generator.review.checks import CHECKS, SCOPES
from tests.review.wire.documents import changes, ids, with_schema
from tests.review.wire.schema_edits import SCHEMA_EDITS, SchemaEdit

_IRREGULAR = {"response-body-enum-value-removed": "response-mediatype-enum-value-removed"}


def _name(scope: str, event: str) -> str:
    name = f"{scope}-{event}"
    return _IRREGULAR.get(name, name)


def edited() -> Iterator[tuple[str, str, SchemaEdit]]:
    """Every check with a place and an edit that it finds there."""
    for edit in SCHEMA_EDITS:
        for scope in edit.scopes or SCOPES:
            name = _name(scope, edit.event)
            if edit.scopes or name in CHECKS:
                yield name, scope, edit


@pytest.mark.parametrize(
    ("name", "scope", "edit"), [pytest.param(*case, id=case[0]) for case in edited()]
)
def test_an_edit_is_what_the_table_calls_it(name: str, scope: str, edit: SchemaEdit) -> None:
    """One edit, one change, but for those that an edit always brings with it."""
    before, after = (
        with_schema(scope, yaml.safe_load(text), edit.media_type)
        for text in (edit.before, edit.after)
    )
    beside = {_name(scope, event) for event in edit.beside} & CHECKS.keys()
    assert sorted(ids(changes(before, after))) == sorted({name, *beside})


@pytest.mark.parametrize("edit", SCHEMA_EDITS, ids=lambda edit: edit.event)
@pytest.mark.parametrize("scope", SCOPES)
def test_an_equal_schema_is_no_change(scope: str, edit: SchemaEdit) -> None:
    """Whatever a schema says."""
    schema = yaml.safe_load(edit.after)
    assert not changes(with_schema(scope, schema), with_schema(scope, schema))
