"""seal: only types made of what was asked for come through."""

import pytest

from generator.models.disguise import Disguised
from generator.models.seal import SealError, seal

DISGUISED = Disguised(
    schemas={},
    classes={"C0": "Case", "C1": "Status"},
    fields={"f0": "token", "f1": "status"},
    values={"v0": '"""\nimport os'},
)
NAMES = {"Case": "CaseDict", "Status": "Status"}


def sealed_alias(text: str) -> str:
    return seal(f'C1 = TypeAliasType("C1", {text})\n', DISGUISED, NAMES).aliases["Status"].text


def test_tokens_become_names_and_literals() -> None:
    text = """
from __future__ import annotations
from outside import Base
class C0(Base):
    model_config = ConfigDict(extra='forbid')
    f0: Literal['v0', -3, True] | None
    f1: dict[str, list[C1]]
C1 = TypeAliasType("C1", Union["list[C0]", None, str])
C0.model_rebuild()
"""
    sealed = seal(text, DISGUISED, NAMES)
    case = sealed.classes["Case"]
    assert case.fields["token"].text == 'Literal[\'"""\\nimport os\', -3, True] | None'
    assert case.fields["status"].text == "dict[str, list[Status]]"
    assert case.fields["status"].components == {"Status"}
    assert sealed.aliases["Status"].text == "list[CaseDict] | str | None"


def test_members_of_a_union_appear_once_and_none_last() -> None:
    assert sealed_alias("None | str | Optional[int] | str") == "str | int | None"


def test_a_long_union_is_read_to_its_end() -> None:
    members = [f"Literal[{n}]" for n in range(1_500)]
    assert sealed_alias(" | ".join(members)) == " | ".join(members)


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
        "@evil\nclass C0(Base):\n    pass",
        "class C0(Base, metaclass=M):\n    pass",
        "class C0(Evil):\n    pass",
        "class Unknown(Base):\n    pass",
        "class C0(Base):\n    f9: str",
        "class C0(Base):\n    f0: str = 'default'",
        "class C0(Base):\n    def f0(self) -> None: ...",
        "class C0(Base):\n    '''text'''",
        "if True:\n    pass",
    ],
)
def test_other_statements_are_refused(statement: str) -> None:
    with pytest.raises(SealError):
        seal(statement, DISGUISED, NAMES)


@pytest.mark.parametrize(
    "text",
    [
        "eval('x')",
        "os.system",
        "Literal['not a token']",
        "Literal[1.5]",
        "Literal[f'{x}']",
        "Unknown",
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
        sealed_alias(text)
