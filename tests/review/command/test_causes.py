"""Each change for callers is in one row: with the change of the document, or of a line, behind it."""

from collections.abc import Mapping
from typing import Any

import pytest

from tests.review.command.project import CLIENT, LIMIT, SPEC, Project, ids, reviews
from tests.support.pets import invoked


def told(review: Mapping[str, Any]) -> dict[str, list[str]]:
    """The symbols of callers' changes by what is behind them."""
    found: dict[str, list[str]] = {}
    for change in review["changes"]:
        cause = change["id"] if change["cause"] == "document" else change["cause"]
        found.setdefault(cause, []).extend(each["symbol"] for each in change["python"])
    every = [symbol for symbols in found.values() for symbol in symbols]
    assert len(every) == len(set(every)), "a change is listed twice"
    return {cause: sorted(symbols) for cause, symbols in found.items() if symbols}


@pytest.mark.parametrize(
    ("old", "new", "causes"),
    [
        pytest.param(
            LIMIT, "", {"request-parameter-removed": ["things.list(limit=)"]}, id="parameter"
        ),
        pytest.param(
            "enum: [up, down, none]",
            "enum: [up, down]",
            {"request-parameter-enum-value-removed": ["inputs.ThingsListOrder"]},
            id="value",
        ),
        pytest.param(
            "name: {type: string}, size: {type: integer}",
            "name: {type: string}",
            {"request-property-removed": ["inputs.NewThing.size", "things.create(size=)"]},
            id="field of a body",
        ),
        pytest.param(
            "owner: {type: string}",
            "owner: {type: string}, colour: {type: string}",
            {"response-optional-property-added": ["models.Thing.colour"]},
            id="field of an answer",
        ),
        pytest.param(
            "owner: {type: string}",
            "owner: {type: integer}",
            {"response-property-type-changed": ["models.Thing.owner"]},
            id="type of an answer",
        ),
        pytest.param(
            "    post:\n      operationId: createThing\n",
            "    put:\n      operationId: replaceThing\n",
            {
                "api-removed-without-deprecation": ["things.create"],
                "endpoint-added": ["things.update"],
            },
            id="operation",
        ),
    ],
)
def test_a_change_of_the_document(
    project: Project, old: str, new: str, causes: dict[str, list[str]]
) -> None:
    project.edit(old, new)
    found = told(reviews()["acme"])
    for cause, symbols in causes.items():
        assert set(symbols) <= set(found.get(cause, ())), found
    assert "configuration" not in found
    assert "generator" not in found


def test_several_changes_of_one_operation_keep_their_own(project: Project) -> None:
    project.edit(LIMIT, "")
    project.edit("enum: [up, down, none]", "enum: [up, down]")
    project.edit("owner: {type: string}", "owner: {type: integer}")
    assert told(reviews()["acme"]) == {
        "request-parameter-removed": ["things.list(limit=)"],
        "request-parameter-enum-value-removed": ["inputs.ThingsListOrder"],
        "response-property-type-changed": ["models.Thing.owner"],
    }


def test_what_is_sent_and_answered_alike_is_told_apart(project: Project) -> None:
    shared = "{$ref: '#/components/schemas/Size'}"
    project.edit("size: {type: integer}", f"size: {shared}")
    project.edit("owner: {type: string}", f"size: {shared}")
    project.edit("  schemas:\n", "  schemas:\n    Size: {type: string, enum: [big, small]}\n")
    project.commit()
    project.edit("enum: [big, small]", "enum: [big]")
    found = told(reviews("HEAD")["acme"])
    sent = found["request-property-enum-value-removed"]
    assert sent and all(symbol.startswith(("inputs.", "things.")) for symbol in sent)
    others = [symbol for cause, all_ in found.items() if "request" not in cause for symbol in all_]
    assert all(symbol.startswith("models.") for symbol in others)


def test_a_class_that_two_uses_of_a_schema_need_now_belongs_to_what_made_them_differ(
    project: Project,
) -> None:
    project.edit("{type: string, enum: [up, down, none]}", "{type: string, enum: [up, down]}")
    project.edit("owner: {type: string}", "order: {type: string, enum: [up, down]}")
    project.commit()
    project.edit("order: {type: string, enum: [up, down]}", "order: {type: string, enum: [up]}")
    review = reviews("HEAD")["acme"]
    assert ids(review) == ["response-property-enum-value-removed"]
    assert review["changes"][0]["python"]


def test_another_name_of_a_component_is_the_documents(project: Project) -> None:
    project.edit("NewThing", "FreshThing")
    review = reviews()["acme"]
    assert {(row["cause"], row["wire"]) for row in review["changes"]} <= {("document", "none")}
    assert any(row["id"].startswith("package-") for row in review["changes"])


@pytest.mark.parametrize(
    ("client", "key", "symbol"),
    [
        (
            "operations: {POST /things: things.add}\n",
            "`operations` of `POST /things`",
            "things.create",
        ),
        ("names: {/components/schemas/Thing: Item}\n", "`names` of", "models.Thing"),
        ("headers: {X-Version: '1'}\n", "`headers` of `X-Version`", ""),
    ],
)
def test_a_change_of_a_line_in_client_yaml(
    project: Project, client: str, key: str, symbol: str
) -> None:
    (project.specs / "acme" / "client.yaml").write_text(CLIENT + client)
    rows = reviews()["acme"]["changes"]
    if not symbol:
        assert rows == []  # callers notice nothing
        return
    (row,) = [row for row in rows if row["python"][0]["symbol"] == symbol]
    assert row["cause"] == "configuration"
    assert row["wire"] == "none"
    assert key in row["text"]
    assert row["head"]["file"] == "specs/acme/client.yaml"
    assert row["head"]["line"] == 5
    assert {row["cause"] for row in rows} == {"configuration"}


def test_a_line_of_client_yaml_is_told_from_a_change_of_the_document(project: Project) -> None:
    project.edit(LIMIT, "")
    (project.specs / "acme" / "client.yaml").write_text(
        CLIENT + "operations: {POST /things: things.add}\n"
    )
    found = told(reviews()["acme"])
    assert found["request-parameter-removed"] == ["things.list(limit=)"]
    assert "things.create" in found["configuration"]


def test_a_line_of_names_lock(project: Project) -> None:
    lock = project.specs / "acme" / "names.lock"
    pointer = "/paths/~1things/get/parameters/query/limit"
    lock.write_text(f"{pointer}: limit\n")
    project.commit()
    lock.write_text(f"{pointer}: most\n")
    rows = reviews("HEAD")["acme"]["changes"]
    assert [(row["cause"], row["subject"]) for row in rows] == [
        ("configuration", "things.list(limit=)")
    ]
    assert rows[0]["head"]["file"] == "specs/acme/names.lock"


def test_a_package_that_another_generator_made(project: Project) -> None:
    assert invoked("generate").exit_code == 0
    project.commit()
    assert reviews("HEAD")["acme"]["kind"] == "unchanged"
    module = project.folder / "generated/acme/src/acme_client/resources/things.py"
    text = module.read_text()
    assert "limit: " in text
    module.write_text(text.replace("limit: ", "most: "))
    project.commit("as an older generator made it")
    assert invoked("generate").exit_code == 0
    review = reviews("HEAD")["acme"]
    assert {row["cause"] for row in review["changes"]} == {"generator"}
    assert review["bump"] == "major"


def test_a_package_that_was_stale_is_made_anew(project: Project) -> None:
    assert invoked("generate").exit_code == 0
    project.edit(LIMIT, "")
    project.commit("and forgot to generate")
    assert reviews("HEAD")["acme"]["changes"] == []
    assert reviews("HEAD~1")["acme"]["changes"] != []
    assert SPEC.count(LIMIT) == 1
