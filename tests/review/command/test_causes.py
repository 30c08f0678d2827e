"""Each change for callers is in one row: with the change of the document, or of a line, behind it."""

from collections.abc import Mapping
from typing import Any

import pytest

from tests.review.command.project import CLIENT, LIMIT, SPEC, Project, diff, ids, reviews
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
            {
                "request-parameter-enum-value-removed": [
                    "inputs.ThingsListOrder",
                    "things.list(order=)",
                ]
            },
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
        "request-parameter-enum-value-removed": ["inputs.ThingsListOrder", "things.list(order=)"],
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


def test_a_row_about_the_package_says_nothing_twice(project: Project) -> None:
    project.edit("schemas/Thing'", "schemas/Item'")
    project.edit("    Thing:\n", "    Item:\n")
    printed = " ".join(diff("HEAD").stdout.split())
    assert printed.count("`models.Thing` is gone.") == 1


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
        ("headers: {X-Version: '1'}\n", "`headers` of `X-Version`", "X-Version"),
        ("retries: {operations: {POST /things: never}}\n", "`retries`", "acme"),
    ],
)
def test_a_change_of_a_line_in_client_yaml(
    project: Project, client: str, key: str, symbol: str
) -> None:
    (project.specs / "acme" / "client.yaml").write_text(CLIENT + client)
    rows = reviews()["acme"]["changes"]
    (row,) = [row for row in rows if row["python"][0]["symbol"] == symbol]
    assert row["cause"] == "configuration"
    assert row["wire"] == "none"
    assert key in row["text"]
    assert row["head"]["file"] == "specs/acme/client.yaml"
    assert row["head"]["line"] == 5
    assert {row["cause"] for row in rows} == {"configuration"}


def test_what_no_signature_shows_is_told_all_the_same(project: Project) -> None:
    """The same call does something else: another header, server, or variable of the environment."""
    client = project.specs / "acme" / "client.yaml"
    lines = (
        "headers: {X-Version: '1'}\nidempotency: {header: Key, window: 60, methods: [POST]}\n"
        "environments: {live: 'https://api.acme.example'}\n"
    )
    client.write_text(CLIENT + lines)
    project.commit()
    changed = lines.replace("'1'", "'2'").replace("60", "90").replace("/api.", "/api2.")
    project.edit("//api.", "//api2.")
    client.write_text(CLIENT + changed)
    review = reviews("HEAD")["acme"]
    told = {row["id"]: row["text"] for row in review["changes"] if row["cause"] == "configuration"}
    assert told == {
        "package-header-changed": (
            "`X-Version` is sent with another value in every request: `1` → `2`."
            " client.yaml says otherwise: `headers` of `X-Version`."
        ),
        "package-keys-changed": (
            "`acme` makes idempotency keys by other rules."
            " client.yaml says otherwise: `idempotency`."
        ),
        "package-environment-changed": (
            "`live` is another server now: `https://api.acme.example` → `https://api2.acme.example`."
            " client.yaml says otherwise: `environments` of `live`."
        ),
    }
    assert review["bump"] == "minor"
    client.write_text(client.read_text() + "upstream: https://acme.example/openapi.yaml\n")
    assert len(reviews("HEAD")["acme"]["changes"]) == len(review["changes"])


def test_another_variable_of_the_environment_breaks(project: Project) -> None:
    client = project.specs / "acme" / "client.yaml"
    project.edit("paths:\n", "security: [{key: []}]\npaths:\n")
    scheme = "  securitySchemes: {key: {type: http, scheme: bearer}}\n"
    project.edit("components:\n", f"components:\n{scheme}")
    line = "credentials: {key: {argument: api_key, variable: ACME_KEY}}\n"
    client.write_text(CLIENT + line)
    project.commit()
    client.write_text(CLIENT + line.replace("ACME_KEY", "ACME_TOKEN"))
    review = reviews("HEAD")["acme"]
    assert [row["text"].partition(". ")[0] for row in review["changes"]] == [
        "`ACME_KEY` is read from another variable of the environment: `ACME_KEY` → `ACME_TOKEN`"
    ]
    assert review["bump"] == "major"


def test_values_of_a_shared_enum_are_told_where_callers_write_them(project: Project) -> None:
    """An alias has a name of its own; each argument that takes it is told with its own operation."""
    shared = "{$ref: '#/components/schemas/Order'}"
    project.edit("{type: string, enum: [up, down, none]}", shared)
    project.edit("size: {type: integer}", f"order: {shared}")
    nested = f"nested: {{type: object, properties: {{inner: {shared}}}}}"
    project.edit(
        "properties: {name: {type: string}, order",
        f"properties: {{{nested}, name: {{type: string}}, order",
    )
    project.edit("  schemas:\n", "  schemas:\n    Order: {type: string, enum: [up, down]}\n")
    project.commit()
    project.edit("enum: [up, down]", "enum: [up]")
    review = reviews("HEAD")["acme"]
    rows = {row["id"]: row for row in review["changes"]}
    of_list = rows["request-parameter-enum-value-removed"]
    of_create = rows["request-property-enum-value-removed"]
    assert "things.list(order=)" in [each["symbol"] for each in of_list["python"]]
    assert "things.create(order=)" in [each["symbol"] for each in of_create["python"]]
    symbols = [each["symbol"] for row in (of_list, of_create) for each in row["python"]]
    assert sum(symbol.endswith(".inner") for symbol in symbols) == 1
    assert "inputs.NewThing.order" not in symbols  # the argument says it
    assert {row["caller"] for row in rows.values()} == {"breaking"}
    assert len(symbols) == len(set(symbols))


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
