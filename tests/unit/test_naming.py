"""Names from any text: legal, unique, unreserved, and the same in any order."""

import builtins
import keyword

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.naming import (
    RESERVED_CLASSES,
    RESERVED_FIELDS,
    NameBook,
    Wish,
    class_name,
    identifier,
    is_public_identifier,
)

_BOUNDED = settings(derandomize=True, deadline=None, max_examples=500)
_ODD = [
    "",
    "_",
    "__init__",
    "class",
    "None",
    "2fa",
    "$ref",
    "İ",
    "ﬁ",
    "①",
    "имя2",
    "a\x00b",
    "ͅ",
    "-1",
]
TEXTS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(_ODD),
    st.sampled_from([*keyword.kwlist, *keyword.softkwlist, *dir(builtins)]),
)
# The builtins that annotations of models and methods name.
_IN_ANNOTATIONS = "bool bytes dict float int list object str tuple".split()


@_BOUNDED
@given(TEXTS)
def test_any_text_gives_a_legal_identifier(text: str) -> None:
    name = identifier(text)
    assert is_public_identifier(name)
    assert name == name.lower() == identifier(text)
    assert not keyword.iskeyword(name) and "__" not in name
    assert identifier(name) == name


@_BOUNDED
@given(TEXTS)
def test_any_text_gives_a_legal_class_name(text: str) -> None:
    name = class_name(text)
    assert is_public_identifier(name) or name in RESERVED_CLASSES
    assert name[0].isupper() and "_" not in name
    assert name == class_name(name) == class_name(text)


@_BOUNDED
@given(st.lists(TEXTS, max_size=8, unique=True))
def test_fields_of_any_names(wires: list[str]) -> None:
    """Unique, reserved for nothing, and no builtin of annotations; the same whatever comes first."""
    names = _fields(wires)
    assert len(set(names.values())) == len(wires)
    assert not {*names.values()} & {*RESERVED_FIELDS, *_IN_ANNOTATIONS}
    assert all(map(is_public_identifier, names.values()))
    assert _fields(wires[::-1]) == names


@_BOUNDED
@given(st.lists(TEXTS, min_size=1, max_size=6, unique=True), st.lists(TEXTS, max_size=4))
def test_more_names_change_none(wires: list[str], more: list[str]) -> None:
    before = _fields(wires)
    after = _fields([*more, *wires], before)
    assert {wire: after[wire] for wire in wires} == before


@pytest.mark.parametrize("text", ["имя2", "возраст2", "名2"])
def test_a_number_alone_does_not_stand_for_a_word_of_another_script(text: str) -> None:
    assert identifier(text) not in ("n2", "2")


def test_a_name_that_people_gave_takes_no_word_in_silence() -> None:
    book = NameBook({}, {"/a/x": "Case"})
    given_names = book.assign(
        [Wish("/a/x", ("X", "XModel")), Wish("/a/Case", ("Case", "CaseModel"))]
    )
    assert given_names == {"/a/x": "Case", "/a/Case": "CaseModel"}
    assert [(one.pointer, one.reason) for one in book.conflicts] == [("/a/Case", "lost")]


def test_reserved_classes_are_given_to_nothing() -> None:
    wishes = [Wish(f"/{name}", (name, f"{name}Model")) for name in sorted(RESERVED_CLASSES)]
    names = NameBook({}, {}).assign(wishes, RESERVED_CLASSES)
    assert not {*names.values()} & RESERVED_CLASSES
    assert len({*names.values()}) == len(wishes)


def _fields(wires: list[str], locked: dict[str, str] | None = None) -> dict[str, str]:
    """The fields of an object with these properties, as the lock of a first run may hold them."""
    pointers = {wire: "/" + wire.replace("~", "~0").replace("/", "~1") for wire in wires}
    wishes = [
        Wish(pointers[wire], (identifier(wire), f"{identifier(wire).rstrip('_')}_"))
        for wire in sorted(set(wires))
    ]
    book = NameBook({}, {"/" + w.replace("~", "~0").replace("/", "~1"): n for w, n in (locked or {}).items()
                         if n != w})  # fmt: skip
    given_names = book.assign(wishes, RESERVED_FIELDS)
    return {wire: given_names[pointers[wire]] for wire in wires}
