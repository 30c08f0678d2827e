"""seal: only types made of what was asked for come through."""

import pytest

from generator.models.seal import Pattern, SealError, Shape, seal

CLASSES = ("Case", "Status")
VALUES = ('"""\nimport os',)
PRINTED = {"Case": "CaseDict", "Status": "Status"}


def sealed(text: str) -> Pattern:
    found = seal(f"class F0(Base):\n    f0: {text}\n", "F0")["f0"]
    assert isinstance(found, Pattern)
    return found


def filled(text: str) -> str:
    return sealed(text).filled(CLASSES, VALUES, PRINTED).text


def test_tokens_become_names_and_literals() -> None:
    text = """
from __future__ import annotations
from outside import Base
class A0(Base):
    model_config = ConfigDict(extra='forbid')
    f0: str
class A1(C1, C0):
    pass
class F0(Base):
    f2: Literal['v0', -3, True] | None
    f3: dict[str, list[C1]]
A4 = TypeAliasType("A4", Union["list[C0]", None, str])
A0.model_rebuild()
"""
    found = seal(text, "F0")
    assert list(found) == ["A0", "A1", "f2", "f3", "A4"]
    assert found["A0"] == Shape(())
    assert found["A1"] == Shape((1, 0))
    types = {
        token: one.filled(CLASSES, VALUES, PRINTED)
        for token, one in found.items()
        if isinstance(one, Pattern)
    }
    assert types["f2"].text == 'Literal[\'"""\\nimport os\', -3, True] | None'
    assert types["f3"].text == "dict[str, list[Status]]"
    assert types["f3"].components == {"Status"}
    assert types["A4"].text == "list[CaseDict] | str | None"


def test_members_of_a_union_appear_once_and_none_last() -> None:
    assert filled("None | str | Optional[int] | str | C0 | C0") == "str | int | CaseDict | None"


def test_a_long_union_is_read_to_its_end() -> None:
    members = [f"Literal[{n}]" for n in range(1_500)]
    assert filled(" | ".join(members)) == " | ".join(members)


@pytest.mark.parametrize(
    "statement",
    [
        "import os; os.system('x')",
        "print('x')",
        "C0.steal()",
        "x = 1",
        "C1 = TypeAliasType('C0', str)",
        "C1 = TypeAliasType('C1', str, type_params=())",
        "C1 = other('C1', str)",
        "def f() -> None: ...",
        "@evil\nclass A0(Base):\n    pass",
        "class A0(Base, metaclass=M):\n    pass",
        "class A0(Evil):\n    pass",
        "class A0(v0):\n    pass",
        "class A0(C0.x):\n    pass",
        "class A0(Base):\n    f0: str = 'default'",
        "class A0(Base):\n    f0: evil()",
        "class A0(Base):\n    def f0(self) -> None: ...",
        "class A0(Base):\n    '''text'''",
        "if True:\n    pass",
    ],
)
def test_other_statements_are_refused(statement: str) -> None:
    with pytest.raises(SealError):
        seal(statement, "F0")


@pytest.mark.parametrize(
    "text",
    [
        "eval('x')",
        "os.system",
        "Literal['not a token']",
        "Literal['C0']",
        "Literal[1.5]",
        "Literal[f'{x}']",
        "Unknown",
        "v0",
        "set[str]",
        "list[(lambda: 0)()]",
        "Annotated[str, Field(max_length=3)]",
        "'__import__(\"os\")'",
        "int & str",
        "[str]",
        "...",
    ],
)
def test_other_types_are_refused(text: str) -> None:
    with pytest.raises(SealError):
        sealed(text)
