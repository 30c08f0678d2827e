"""models: schemas in, modules out, and the modules used as a client uses them."""

import importlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from types import ModuleType
from typing import Any, Literal

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.cache import NO_CACHE, FolderCache
from generator.model_modules import ModelModule
from generator.models import Failure, ModelsError, generate
from generator.naming import identifier

ROOT = Path(__file__).parents[2]
BASES = {"answer": "_runtime.models.Answer", "input": "_runtime.models.Input", "typed_dict": ""}
Kind = Literal["answer", "input", "typed_dict"]
Schemas = Mapping[str, Mapping[str, Any]]


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def an_object(required: Sequence[str] = (), **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(required), "properties": properties}


def module(
    components: Schemas, kind: Kind = "answer", path: str = "models/cases.py", **more: Any
) -> ModelModule:
    fields = {
        name: {
            wire: identifier(wire)
            for part in (schema, *schema.get("allOf", ()))
            for wire in part.get("properties", {})
        }
        for name, schema in components.items()
    }
    made = ModelModule(path, kind, "Models.", components, fields=fields, base=BASES[kind])
    return replace(made, **more)


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


def text_of(components: Schemas, kind: Kind = "answer", **more: Any) -> str:
    return generate([module(components, kind, **more)], NO_CACHE)["models/cases.py"]


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
    sent = '{"id": "c", "closed-at": "2026-01-02T03:04:05Z", "status": "?", "new": 1, "parent": {"id": "p", "closed-at": null, "due": "2026-01-02"}}'
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
    for wrong in ({"labels": None}, {"labels": [{}]}, {"other": 1}):
        with pytest.raises(ValidationError):
            inputs.Case(**wrong)
    with pytest.raises(ValidationError):
        inputs.Label(display_name="x", colour="blue")


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
from typing import NotRequired, TypedDict

from typing_extensions import TypeAliasType

from ..models.cases import Status
from .far import FarDict


class LabelDict(TypedDict):
    display_name: str
    when: NotRequired[datetime | None]
    status: NotRequired[Status]
    more: NotRequired[LabelsDict]


class TagDict(TypedDict):
    label: NotRequired[FarDict]


LabelsDict = TypeAliasType("LabelsDict", list[LabelDict])
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
    own = {
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
    components = {
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
        "Case": an_object(["id"], id={"type": "string"}, status=ref("Status"), plain=ref("Json"), labels={"type": "array", "items": ref("Label")}) | {"additionalProperties": True},
        "Status": {"type": "string", "enum": ["New", "Closed"]},
        "Label": an_object(["displayName"], displayName={"type": ["string", "null"]}),
        "Special": {"allOf": [ref("Label"), an_object(x={"type": "integer"})]},
        "Either": {"anyOf": [ref("Case"), ref("Label")]},
        "Json": {"anyOf": [{"type": "string"}, {"type": "array", "items": ref("Json")}]},
    }  # fmt: skip
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
    wrong = ['inputs.Case(id=1)', 'inputs.Case(status="New")', 'inputs.Case(id="x", status=None)', "answer.nothing", 'status_: int = answer.id', 'dict_: CaseDict = {"id": "x", "status": "?"}']  # fmt: skip
    (tmp_path / "wrong.py").write_text(
        "from package_under_test.models import inputs; from package_under_test.models.dicts import CaseDict; from caller import answer\n"
        + "\n".join(wrong)
        + "\n"
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


def test_every_component_that_cannot_be_printed_is_named() -> None:
    inline = an_object(x=an_object(y={"type": "string"}))
    several = an_object(x={"allOf": [{"type": "string"}, ref("Fine")]})
    components = {"Fine": an_object(a=ref("Inline")), "Inline": inline, "Also": an_object(), "Several": several, "Nowhere": an_object(x=ref("Gone"))}  # fmt: skip
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


@pytest.mark.parametrize("schema", [{"enum": ["\ud800"]}, an_object(**{"\udfff": {}})])
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
    assert entries() == 2
    assert generate([first, second], cache) == before
    assert entries() == 2
    generate([first, replace(second, components={"B": {"type": "integer"}})], cache)
    assert entries() == 3
    generate([replace(first, field_docs={("A", "x"): "New words."}), second], cache)
    assert entries() == 4


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


def test_processes_give_the_text_of_one() -> None:
    modules = [
        module({f"A{number}": an_object(x={"enum": ["b", "a"]})}, path=f"models/m{number}.py")
        for number in range(4)
    ]
    assert generate(modules, NO_CACHE, workers=2) == generate(modules, NO_CACHE, workers=1)


def test_order_and_text_do_not_depend_on_hashing() -> None:
    program = """
from tests.unit.test_models import module, an_object, ref, generate, NO_CACHE
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
