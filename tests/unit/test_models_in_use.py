"""models: the modules are imported and used as a client and its callers use them."""

import importlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.cache import NO_CACHE
from generator.model_modules import ModelModule
from generator.models import generate
from tests.unit.schemas import Kind, Schemas, an_object, module, ref

ROOT = Path(__file__).parents[2]


@pytest.fixture
def package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., list[ModuleType]]]:
    """Writes modules into a package with the client's run time, and imports them."""
    name = "package_under_test"

    def write(*modules: ModelModule) -> list[ModuleType]:
        folder = tmp_path / name
        shutil.copytree(ROOT / "templates" / "runtime", folder / "_runtime")
        for path, text in generate(modules, NO_CACHE).items():
            place = folder / path
            place.parent.mkdir(exist_ok=True)
            place.write_text(text, encoding="utf-8")
        for inside in (folder, *(child for child in folder.iterdir() if child.is_dir())):
            (inside / "__init__.py").touch()
        monkeypatch.syspath_prepend(tmp_path)
        return [importlib.import_module(f"{name}.{module.dotted}") for module in modules]

    yield write
    for loaded in [loaded for loaded in sys.modules if loaded.split(".")[0] == name]:
        del sys.modules[loaded]


def test_answers_keep_what_is_new_and_miss_nothing(package: Callable[..., Any]) -> None:
    status = {"anyOf": [{"type": "string", "enum": ["New", "Closed"]}, {"type": "string"}]}
    case = an_object(
        ["id", "closed-at"],
        id={"type": "string"},
        status=ref("Status"),
        parent=ref("Case"),
        due={"type": "string", "format": "date"},
        **{"closed-at": {"type": ["string", "null"], "format": "date-time"}},
    )
    (cases,) = package(module({"Case": case, "Status": status}))
    sent = """{"id": "c", "closed-at": "2026-01-02T03:04:05Z", "status": "?", "new": 1,
        "parent": {"id": "p", "closed-at": null, "due": "2026-01-02"}}"""
    found = cases.Case.model_validate_json(sent, strict=True)
    assert found.closed_at == datetime.fromisoformat("2026-01-02T03:04:05+00:00")
    assert (found.status, found.new, found.due) == ("?", 1, None)
    assert found.parent.due == date(2026, 1, 2)
    assert found.model_fields_set == {"id", "closed_at", "status", "new", "parent"}
    with pytest.raises(ValidationError, match="id"):
        cases.Case.model_validate({"closed-at": None})


def test_inputs_keep_omitted_and_null_apart(package: Callable[..., Any]) -> None:
    label = an_object(["displayName"], displayName={"type": "string"}, colour={"enum": ["red"]})
    case = an_object(
        owner={"type": ["string", "null"]}, labels={"type": "array", "items": ref("Label")}
    )
    (inputs,) = package(module({"Case": case, "Label": label}, "input"))
    assert inputs.Case().model_dump(by_alias=True) == {}
    sent = inputs.Case(owner=None, labels=[{"display_name": "x"}])
    assert sent.model_dump(by_alias=True) == {"owner": None, "labels": [{"displayName": "x"}]}
    mistakes: list[dict[str, object]] = [{"labels": None}, {"labels": [{}]}, {"other": 1}]
    for wrong in mistakes:
        with pytest.raises(ValidationError):
            inputs.Case(**wrong)
    with pytest.raises(ValidationError):
        inputs.Label(display_name="x", colour="blue")


HOSTILE = [
    'x"""\nimport os; os.abort()\n"""',
    "'); __import__('os').abort(); ('",
    "{{ 7*7 }}{% raw %}\\N{DASH}\\",
    "a\u2028b\u202ec\x00d\r\ne",
    "class",
    "__class__",
    "C0",
    "f0",
    "v0",
    "Any",
    "\\",
    '"',
    "#/components/schemas/Case",
    "é" * 200,
    "",
]


def test_text_of_the_document_is_inert(package: Callable[..., Any]) -> None:
    names = {wire: f"name{number}" for number, wire in enumerate(HOSTILE)}
    case = an_object(
        HOSTILE, **{wire: {"enum": [wire, "other"], "title": wire} for wire in HOSTILE}
    )
    case |= {
        "description": HOSTILE[0],
        "title": HOSTILE[1],
        "default": HOSTILE,
        "$comment": HOSTILE[0],
    }
    (cases,) = package(
        module(
            {"Case": case, "Status": {"enum": HOSTILE, "x-enum-varnames": HOSTILE}},
            summary=HOSTILE[0],
            fields={"Case": names},
            docs={"Case": "\n".join(HOSTILE), "Status": HOSTILE[0]},
            field_docs={("Case", wire): wire for wire in HOSTILE},
        )
    )
    found = cases.Case.model_validate({wire: wire for wire in HOSTILE}, strict=True)
    assert {wire: getattr(found, names[wire]) for wire in HOSTILE} == dict(
        zip(HOSTILE, HOSTILE, strict=True)
    )
    for wire in HOSTILE:
        assert TypeAdapter(cases.Status).validate_python(wire) == wire
    assert not {"os", "abort"} & set(vars(cases))


def test_unions_are_told_apart_where_that_is_sure(package: Callable[..., Any]) -> None:
    def animal(kind: Mapping[str, Any], required: Sequence[str] = ("the-kind",)) -> dict[str, Any]:
        return an_object(required, **{"the-kind": kind}, name={"type": "string"})

    union = {"discriminator": {"propertyName": "the-kind", "mapping": {"x": "y"}}}
    bird = {"Bird": animal({"enum": ["owl", "hen"]}), "Named": animal(ref("Kind"))}
    shared = module(bird | {"Kind": {"enum": ["named"]}}, path="models/shared.py")
    own = {
        "Cat": animal({"const": "cat"}),
        "Open": animal({"anyOf": [{"const": "open"}, {"type": "string"}]}),
        "Loose": animal({"const": "loose"}, ()),
        "Pet": {"oneOf": [ref("Cat"), ref("Bird"), {"type": "null"}], **union},
        "NotClosed": {"oneOf": [ref("Cat"), ref("Open")], **union},
        "NotRequiredKind": {"oneOf": [ref("Cat"), ref("Loose")], **union},
        "NotInPlace": {"oneOf": [ref("Cat"), ref("Named")], **union},
        "NotDifferent": {"oneOf": [ref("Bird"), ref("Bird")], **union},
    }
    cases, _ = package(module(own, imports=dict.fromkeys(bird, "models.shared")), shared)
    pets = TypeAdapter(cases.Pet)
    assert type(pets.validate_python({"the-kind": "hen"})).__name__ == "Bird"
    assert pets.validate_python(None) is None
    with pytest.raises(ValidationError, match="the-kind|the_kind") as caught:
        pets.validate_python({"the-kind": "cow"})
    assert [error["type"] for error in caught.value.errors()] == ["union_tag_invalid"]
    for name in ("NotClosed", "NotRequiredKind", "NotInPlace"):
        assert "discriminator" not in repr(getattr(cases, name).__value__)
        found = TypeAdapter(getattr(cases, name)).validate_python({"the-kind": "cat"})
        assert type(found).__name__ == "Cat"


def test_models_may_refer_to_themselves_and_one_another(package: Callable[..., Any]) -> None:
    components = {
        "Tree": an_object(children={"type": "array", "items": ref("Tree")}, first=ref("Other")),
        "Other": an_object(trees=ref("Trees"), value=ref("Value")),
        "Trees": {"type": "array", "items": ref("Tree")},
        "Value": {
            "anyOf": [
                {"type": "string"},
                {"type": "array", "items": ref("Value")},
                {"type": "object", "additionalProperties": ref("Value")},
                ref("Tree"),
            ]
        },
    }
    (cases,) = package(module(components))
    found = cases.Tree.model_validate(
        {"first": {"trees": [{"children": [{}]}], "value": {"a": ["b"]}}}
    )
    assert found.first.trees[0].children == [cases.Tree()]
    assert TypeAdapter(cases.Value).validate_python([["a"]]) == [["a"]]


def test_what_all_of_adds_is_inherited(package: Callable[..., Any]) -> None:
    own: Schemas = {
        "Dog": {
            "allOf": [
                ref("Animal"),
                an_object(["bark"], bark={"type": "boolean"}),
                {"required": ["tail"]},
            ],
            "properties": {"tail": {"type": "integer"}},
        },
        "Puppy": {"allOf": [ref("Dog"), an_object(age={"type": "integer"})]},
        "Same": {"allOf": [ref("Puppy")]},
    }
    shared = module(
        {"Animal": an_object(["name"], name={"type": "string"})}, path="models/shared.py"
    )
    cases, home = package(module(own, imports={"Animal": "models.shared"}), shared)
    assert cases.Dog.__bases__ == (home.Animal,)
    puppy = cases.Puppy.model_validate({"name": "x", "bark": True, "tail": 1})
    assert (puppy.name, puppy.bark, puppy.tail, puppy.age) == ("x", True, 1, None)
    assert TypeAdapter(cases.Same).validate_python(puppy) is puppy
    for missing in ("name", "bark", "tail"):
        content: dict[str, object] = {"name": "x", "bark": True, "tail": 1}
        del content[missing]
        with pytest.raises(ValidationError, match=missing):
            cases.Dog.model_validate(content)


def test_objects_that_take_any_key(package: Callable[..., Any]) -> None:
    components: Schemas = {
        "Open": an_object(a={"type": "string"}) | {"additionalProperties": True},
        "Shut": an_object(a={"type": "string"}),
        "Free": {"type": "object"},
        "Nothing": {"type": "object", "additionalProperties": False},
    }
    answers, inputs = package(
        module(components), module(components, "input", path="inputs/cases.py")
    )
    assert (answers.Open.open_, answers.Shut.open_) == (True, False)
    assert inputs.Open(a="1", b=2).model_dump() == {"a": "1", "b": 2}
    for name in ("Shut", "Nothing"):
        with pytest.raises(ValidationError):
            getattr(inputs, name)(b=2)
    for home in (answers, inputs):
        assert TypeAdapter(home.Free).validate_python({"b": 2}) == {"b": 2}


def test_an_object_that_may_be_null_is_so_wherever_it_is_named(package: Callable[..., Any]) -> None:
    maybe = an_object(a={"type": "string"}) | {"type": ["object", "null"]}
    shared = module({"Maybe": maybe}, path="models/shared.py")
    holder = module(
        {"Holder": an_object(["x"], x=ref("Maybe"))}, imports={"Maybe": "models.shared"}
    )
    cases, _ = package(holder, shared)
    assert cases.Holder.model_validate({"x": None}).x is None
    assert cases.Holder.model_validate({"x": {"a": "b"}}).x.a == "b"


def test_the_modules_and_their_caller_pass_both_type_checkers(
    package: Callable[..., Any], tmp_path: Path
) -> None:
    components = {
        "Case": an_object(
            ["id"],
            id={"type": "string"},
            status=ref("Status"),
            plain=ref("Json"),
            labels={"type": "array", "items": ref("Label")},
        )
        | {"additionalProperties": True},
        "Status": {"type": "string", "enum": ["New", "Closed"]},
        "Label": an_object(["displayName"], displayName={"type": ["string", "null"]}),
        "Special": {"allOf": [ref("Label"), an_object(x={"type": "integer"})]},
        "Either": {"anyOf": [ref("Case"), ref("Label")]},
        "Json": {"anyOf": [{"type": "string"}, {"type": "array", "items": ref("Json")}]},
    }
    kinds: dict[Kind, str] = {"answer": "answers", "input": "inputs", "typed_dict": "dicts"}
    package(*(module(components, kind, f"models/{name}.py") for kind, name in kinds.items()))
    (tmp_path / "caller.py").write_text("""from package_under_test.models import answers, inputs
from package_under_test.models.dicts import CaseDict

case: CaseDict = {"id": "x", "labels": [{"display_name": None}], "plain": [["a"]]}
sent = inputs.Case(id="x", labels=[inputs.Label(display_name="y")], status="New")
answer = answers.Case.model_validate(case)
status: str | None = answer.status
if answer.status == "New":
    closed: bool = answer.labels is None
""")
    (tmp_path / "wrong.py").write_text(
        """from package_under_test.models import dicts, inputs; from caller import answer
inputs.Case(id=1)
inputs.Case(status="New")
inputs.Case(id="x", status=None)
answer.nothing
status: int = answer.id
case: dicts.CaseDict = {"id": "x", "status": "?"}
"""
    )
    files = ["package_under_test/models", "caller.py", "wrong.py"]
    done = run("mypy", "--strict", "--cache-dir", os.devnull, *files, cwd=tmp_path)
    errors = [line for line in done.splitlines() if ": error:" in line]
    assert [line.split(":")[1] for line in errors] == ["2", "3", "4", "5", "6", "7"], done
    assert all(line.startswith("wrong.py") for line in errors), done
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    done = run("basedpyright", "--pythonpath", sys.executable, *files[:2], cwd=tmp_path)
    assert " - error:" not in done, done


def run(tool: str, *arguments: str, cwd: Path) -> str:
    command = [sys.executable, "-m", tool, *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False).stdout
