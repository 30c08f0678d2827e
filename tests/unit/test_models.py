"""models: schemas in, text of modules out."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.cache import NO_CACHE, FolderCache
from generator.models import Failure, ModelsError, engine, generate
from tests.unit.schemas import Kind, an_object, module, ref, text_of

ROOT = Path(__file__).parents[2]


def printed_type(schema: Mapping[str, Any], kind: Kind = "answer") -> str:
    """How the type of a required property is printed."""
    others = {"Other": an_object(x={"type": "string"})}
    text = text_of({"Holder": an_object(["x"], x=schema), **others}, kind)
    return text.partition("(Answer):\n    x: ")[2].partition("\n")[0]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string", "format": "uuid", "pattern": "^a", "maxLength": 3}, "str"),
        ({"type": "string", "format": "email"}, "str"),
        ({"type": "string", "format": "date-time"}, "datetime"),
        ({"type": "string", "format": "date"}, "date"),
        ({"type": "string", "format": "binary"}, "bytes"),
        ({"type": "string", "default": "x", "examples": [1]}, "str"),
        ({"type": "integer", "format": "int64", "minimum": 1, "multipleOf": 5}, "int"),
        ({"type": "number", "exclusiveMaximum": 3}, "float"),
        ({"type": "boolean"}, "bool"),
        ({"type": ["string", "integer", "null"]}, "str | int | None"),
        ({"type": "null"}, "None"),
        ({"type": "string", "properties": {"x": {}}}, "str"),
        ({"items": {"type": "string"}}, "list[str]"),
        ({"additionalProperties": {"type": "string"}}, "dict[str, str]"),
        ({}, "Any"),
        (True, "Any"),
        ({"type": "array"}, "list[Any]"),
        ({"type": "array", "items": ref("Other"), "minItems": 1}, "list[Other]"),
        ({"type": "array", "prefixItems": [{"type": "string"}], "items": False}, "list[Any]"),
        ({"type": "object"}, "dict[str, Any]"),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, "dict[str, int]"),
        ({"type": "object", "patternProperties": {"^x": ref("Other")}}, "dict[str, Other]"),
        ({"enum": ["a", "b", None]}, 'Literal["a", "b"] | None'),
        ({"type": "integer", "enum": [1, -2]}, "Literal[1, -2]"),
        ({"const": True}, "Literal[True]"),
        ({"enum": ["1", 1, True]}, 'Literal["1", 1, True]'),
        ({"type": "number", "enum": [0.5, 1]}, "float"),
        ({"anyOf": [{"enum": ["a"]}, {"type": "string"}]}, 'Literal["a"] | str'),
        ({"oneOf": [ref("Other"), {"type": "null"}]}, "Other | None"),
        ({"anyOf": [ref("Other"), {}]}, "Any"),
        ({"allOf": [ref("Other")], "nullable": True}, "Other"),
        ({"allOf": [{"type": "string"}, {"maxLength": 3}]}, "str"),
    ],
)
def test_types(schema: Mapping[str, Any], expected: str) -> None:
    assert printed_type(schema) == expected


def test_typed_dicts_are_in_python_names() -> None:
    label = an_object(
        ["displayName"],
        displayName={"type": "string"},
        when={"type": ["string", "null"], "format": "date-time"},
        status=ref("Status"),
        more=ref("Labels"),
    )
    labels = {"type": "array", "items": ref("Label")}
    dicts = module(
        {"Label": label, "Labels": labels, "Tag": an_object(label=ref("Far"))},
        "typed_dict",
        "inputs/dicts.py",
        imports={"Status": "models.cases", "Far": "inputs.far"},
    )
    far = module({"Far": an_object(x={"type": "string"})}, "typed_dict", "inputs/far.py")
    assert generate([dicts, far], NO_CACHE)["inputs/dicts.py"] == '''"""Models."""

from __future__ import annotations

from datetime import datetime
from typing import NotRequired, TypeAlias, TypedDict

from ..models.cases import Status
from .far import FarDict


class LabelDict(TypedDict):
    display_name: str
    when: NotRequired[datetime | None]
    status: NotRequired[Status]
    more: NotRequired[LabelsDict]


class TagDict(TypedDict):
    label: NotRequired[FarDict]


LabelsDict: TypeAlias = list[LabelDict]
'''


def test_a_module_says_what_it_documents_and_imports_what_it_uses() -> None:
    case = an_object(["id"], id={"type": "integer"}, **{"created-at": ref("Meta")})
    docs = {"Case": "An investigation.\n\n* first\n* second", "Status": "How far it is."}
    status = {"type": "string"}
    text = text_of(
        {"Case": case, "Status": status},
        imports={"Meta": "models.shared", "Unused": "models.other"},
        docs=docs,
        field_docs={("Case", "id"): "Its number."},
    )
    assert text == '''"""Models."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared import Meta

Status = TypeAliasType("Status", str)
"""How far it is."""


class Case(Answer):
    """An investigation.

    * first
    * second
    """

    id: int
    """Its number."""
    created_at: Annotated[Meta | None, Field(alias="created-at")] = None
'''


def test_every_component_that_cannot_be_printed_is_named() -> None:
    inline = an_object(x=an_object(y={"type": "string"}))
    several = an_object(x={"allOf": [{"type": "string"}, ref("Fine")]})
    components = {
        "Fine": an_object(a=ref("Inline")),
        "Inline": inline,
        "Also": an_object(),
        "Several": several,
        "Nowhere": an_object(x=ref("Gone")),
    }
    other = module({"Right": {"type": "string"}}, path="models/other.py")
    with pytest.raises(ModelsError) as caught:
        generate([other, module(components)], NO_CACHE)
    path = "models/cases.py"
    assert caught.value.failures == (
        Failure(path, "Inline", "it holds an object with properties inside"),
        Failure(path, "Nowhere", "it refers to Gone, which is neither here nor imported"),
        Failure(path, "Several", "it demands several types of one value (allOf)"),
    )
    assert caught.value.pointer == "/components/schemas/Inline"


@pytest.mark.parametrize("schema", [{"enum": ["\ud800"]}, an_object((), **{"\udfff": {}})])
def test_half_a_character_is_refused(schema: Mapping[str, Any]) -> None:
    with pytest.raises(ModelsError, match="half a character"):
        text_of({"Case": schema})


@pytest.mark.parametrize("given", [{}, {"Case": {"a": "x", "b": "x"}}])
def test_names_must_be_complete_and_different(given: dict[str, dict[str, str]]) -> None:
    case = an_object(a={"type": "string"}, b={"type": "string"})
    with pytest.raises(ModelsError, match="Case: .* given"):
        text_of({"Case": case}, fields=given)


def test_only_what_changed_is_made_again(tmp_path: Path) -> None:
    cache = FolderCache(tmp_path)
    first = module({"A": an_object(x=ref("B"))}, imports={"B": "models.b"}, path="models/a.py")
    second = module({"B": {"type": "string"}}, path="models/b.py")

    def entries() -> int:
        return len([path for path in tmp_path.rglob("*") if path.is_file()])

    before = generate([first, second], cache)
    assert entries() == 2 + 3  # two modules; a class, a reference, a text
    assert generate([first, second], cache) == before
    assert entries() == 5
    generate([first, replace(second, components={"B": {"type": "integer"}})], cache)
    assert entries() == 5 + 1 + 1
    generate([replace(first, field_docs={("A", "x"): "New words."}), second], cache)
    assert entries() == 7 + 1


def test_what_is_known_of_other_schemas_is_true_of_those_that_differ_in_names(
    tmp_path: Path,
) -> None:
    components = {
        "Case": an_object(["id"], id={"type": "integer"}, state={"enum": ["open", "closed"]}),
        "Cases": {"type": "array", "items": ref("Case")},
    }
    renamed = {
        "Bill": an_object(["sum"], sum={"type": "integer"}, kind={"enum": ["paid", "due"]}),
        "Bills": {"type": "array", "items": ref("Bill")},
    }
    cache = FolderCache(tmp_path)
    generate([module(components)], cache)
    kept = generate([module(renamed)], cache)
    assert kept == generate([module(renamed)], NO_CACHE)
    assert 'Literal["paid", "due"]' in kept["models/cases.py"]


def test_the_model_generator_is_not_imported_when_nothing_changed(tmp_path: Path) -> None:
    program = f"""
import sys
from pathlib import Path
from generator.cache import FolderCache
from generator.model_modules import ModelModule
from generator.models import generate
made = ModelModule("m.py", "answer", "", {{"A": {{"type": "string"}}}}, base="b.B")
print(generate([made], FolderCache(Path({str(tmp_path)!r})))["m.py"])
print("datamodel_code_generator" in sys.modules, file=sys.stderr)
"""
    command = [sys.executable, "-c", program]
    runs = [
        subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        for _ in range(2)
    ]
    assert runs[0].stdout == runs[1].stdout
    assert [done.stderr for done in runs] == ["True\n", "False\n"]


def test_a_thousand_schemas_of_one_kind_are_one_question(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    run = engine.run

    def counted(schemas: Mapping[str, Any]) -> str:
        asked.extend(schemas)
        return run(schemas)

    monkeypatch.setattr(engine, "run", counted)
    modules = [
        module({f"A{n}": an_object(x={"enum": [f"b{n}", f"a{n}"]})}, path=f"models/m{n}.py")
        for n in range(1_000)
    ]
    texts = generate(modules, NO_CACHE)
    assert len(asked) == 2  # a class, and the one that holds all questions about properties
    assert 'Literal["b7", "a7"]' in texts["models/m7.py"]


@pytest.mark.parametrize("count", [99, 100, 101, 250])
def test_many_questions_are_asked_in_several_runs(count: int) -> None:
    texts = text_of({f"A{n}": {"enum": list(range(n + 1))} for n in range(count)})
    last = ", ".join(map(str, range(count)))
    assert f'TypeAliasType("A{count - 1}", Literal[{last}])' in texts


def test_one_question_that_spoils_a_run_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    run = engine.run

    def fails_on_dates(schemas: Mapping[str, Any]) -> str:
        if '"date"' in json.dumps(schemas):
            raise engine.EngineError("no dates today")
        return run(schemas)

    monkeypatch.setattr(engine, "run", fails_on_dates)
    date = {"type": "string", "format": "date"}
    components = {f"A{n}": an_object(x={"enum": list(range(n + 1))}) for n in range(9)}
    components |= {"B": an_object(y=date), "C": an_object(z={"type": "string"})}
    with pytest.raises(ModelsError) as caught:
        generate([module(components)], NO_CACHE)
    assert caught.value.failures == (Failure("models/cases.py", "B", "no dates today"),)


def test_order_and_text_do_not_depend_on_hashing() -> None:
    program = """
from generator.cache import NO_CACHE
from generator.models import generate
from tests.unit.schemas import an_object, module, ref
parts = {f"A{n}": {"anyOf": [ref(f"A{n + 1}"), ref(f"B{n}")]} for n in range(8)}
parts["A8"] = {"type": "string"}
parts |= {f"B{n}": an_object(x=ref(f"C{n}"), y=ref(f"A{n}")) for n in range(8)}
homes = {f"C{n}": f"models.c{n % 3}" for n in range(8)}
print(generate([module(parts, imports=homes)], NO_CACHE)["models/cases.py"])
"""
    texts = {
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(texts) == 1
