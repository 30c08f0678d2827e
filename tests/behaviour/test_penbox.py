"""What is special about Penbox: pages, filters, two shapes of a route, files, what must not be repeated."""

import base64
import warnings
from collections.abc import Callable
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qs

import pytest
import yaml

from tests.facts.document import Documented, load
from tests.support.clients import FakeTime, Mode
from tests.support.packages import SPECS, Packages
from tests.support.server import RecordingServer, Reply, json_reply, status_reply

Act = Callable[[Any], Any]
# Every operation that pages, and how it is called.
LISTS: dict[str, Act] = {
    "GET /cases": lambda c: c.cases.list(page={"size": 1}),
    "GET /case_templates": lambda c: c.case_templates.list(page={"size": 1}),
    "GET /forms": lambda c: c.forms.list(page={"size": 1}),
    "GET /form_templates": lambda c: c.form_templates.list(page={"size": 1}),
    "GET /workspaces": lambda c: c.workspaces.list(page={"size": 1}),
}
# The set that the page on error codes gives to all operations, but for 413, which is about files.
STATUSES = {"400", "401", "403", "404", "409", "422", "429", "500", "502", "503", "504"}
UPLOADS = {"POST /attachments", "POST /document_intelligence"}


@pytest.fixture(scope="module")
def document() -> Documented:
    return load(SPECS / "penbox")


def called(
    packages: Packages, server: RecordingServer, mode: Mode, act: Act, time: FakeTime | None = None
) -> Any:
    """What a call of a new client returns."""
    given = {"api_key": "pnbx_0123456789", "base_url": server.origin}
    return mode.call(packages.vendor("penbox"), "Penbox", act, time, **given)


@pytest.mark.parametrize("operation", LISTS)
def test_every_list_is_walked_to_its_end(
    packages: Packages, server: RecordingServer, mode: Mode, operation: str
) -> None:
    for number in (1, 2, 3):
        item = {"id": f"i{number}", "title": "t", "parent_status": "draft", "slug": "s"}
        meta = {"total_count": 3, "total_pages": 3, "page_size": 1, "current_page": number}
        server.will(json_reply({"meta": meta, "data": [item]}))
    found = called(packages, server, mode, LISTS[operation])
    assert [item.id for item in found] == ["i1", "i2", "i3"]
    assert {f"{request.method} {request.path}" for request in server.requests} == {operation}
    assert [parse_qs(request.query) for request in server.requests] == [
        {"page[size]": ["1"]},
        {"page[size]": ["1"], "page[number]": ["2"]},
        {"page[size]": ["1"], "page[number]": ["3"]},
    ]


def test_every_answer_with_numbers_of_pages_is_such_a_list(document: Documented) -> None:
    config = yaml.safe_load((SPECS / "penbox" / "client.yaml").read_text())
    paged = set()
    for key, operation in document.operations.items():
        answers = document.alternatives(list(document.answers(operation, "2")))
        if document.step(document.step(answers, "meta"), "total_pages"):
            paged.add(key)
    assert config["pagination"].keys() == paged == LISTS.keys()


def test_every_operation_has_every_error_of_the_vendor(document: Documented) -> None:
    for key, operation in document.operations.items():
        if not key.startswith("WEBHOOK"):
            errors = {status for status in operation["responses"] if status[0] in "45"}
            assert errors == STATUSES | ({"413"} if key in UPLOADS else set()), key


def test_filters_have_brackets(packages: Packages, server: RecordingServer, mode: Mode) -> None:
    server.will(json_reply({"count": 2, "by": {"status": {"pending": 2}}}))
    found = called(
        packages,
        server,
        mode,
        lambda c: c.forms.count(
            workspace={"slug": "north"},
            flow={"slug": ["a", "b"], "customization": "c-1"},
            user={"given_name": "Noor"},
            archived=True,
            group_by="status",
        ),
    )
    assert (found.count, found.by) == (2, {"status": {"pending": 2}})
    assert parse_qs(server.only.query) == {
        "workspace[slug]": ["north"],
        "flow[slug]": ["a", "b"],
        "flow[customization]": ["c-1"],
        "user[given_name]": ["Noor"],
        "archived": ["true"],
        "group-by": ["status"],
    }


def test_the_sign_of_an_order_is_encoded(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    server.will(json_reply({"meta": {"total_pages": 1}, "data": []}))
    called(packages, server, mode, lambda c: c.cases.list(sort="+created_at"))
    assert server.only.query == "sort=%2Bcreated_at"


def test_routes_of_the_previous_version_answer_in_their_own_shapes(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    form = {"id": "f", "workspace": {"id": "w", "slug": "north"}}
    server.will(
        json_reply([form]), json_reply([{"id": "t", "slug": "s", "workspace": {"id": "w"}}])
    )
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        forms = called(packages, server, mode, lambda c: c.requests.list(page={"number": 2}))
        flows = called(packages, server, mode, lambda c: c.flows.list(archived=True))
    assert (forms[0].workspace.slug, flows[0].workspace.id) == ("north", "w")
    assert [request.target for request in server.requests] == [
        "/requests?page%5Bnumber%5D=2",
        "/flows?archived=true",
    ]
    assert [str(each.category.__name__) for each in seen].count("DeprecationWarning") == 2


@pytest.mark.parametrize("refused", [429, 502, 503])
def test_a_step_is_started_once(
    packages: Packages, server: RecordingServer, mode: Mode, refused: int
) -> None:
    server.will(status_reply(refused, Retry_After="1"))
    with pytest.raises(packages.vendor("penbox").ApiError):
        called(packages, server, mode, lambda c: c.cases.start_step("1", "identity_check"))
    assert server.only.path == "/cases/1/start/identity_check"


def test_an_update_by_post_is_repeated_only_when_it_was_refused(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    case = {"id": "1", "title": "t", "parent_status": "draft"}
    server.will(status_reply(429), json_reply(case), status_reply(502))

    def act(client: Any) -> Any:
        return client.cases.update_data("1", data={"cost": 1250})

    assert called(packages, server, mode, act).id == "1"
    with pytest.raises(packages.vendor("penbox").ServerError):
        called(packages, server, mode, act)
    assert [request.json() for request in server.requests] == [{"data": {"cost": 1250}}] * 3


def test_a_gateway_refuses_in_words_of_its_own(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    server.always = Reply(429, b"<h1>Slow down</h1>", (("Content-Type", "text/html"),))
    with pytest.raises(packages.vendor("penbox").RateLimitError) as raised:
        called(packages, server, mode, lambda c: c.cases.get("1"))
    assert raised.value.status == 429


def test_an_error_says_what_went_wrong(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    entry = {"status": "409", "title": "Conflict", "detail": "The step was started before."}
    server.will(json_reply({"errors": [entry]}, 409))
    with pytest.raises(packages.vendor("penbox").ConflictError) as raised:
        called(packages, server, mode, lambda c: c.cases.start_step("1", "s"))
    assert raised.value.body.errors[0].detail == entry["detail"]


def test_a_file_is_uploaded_inside_json(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    server.will(json_reply({"id": "a", "scope": "restricted"}, 201))
    content = base64.b64encode(b"%PDF-1.7").decode()
    found = called(
        packages,
        server,
        mode,
        lambda c: c.attachments.upload(name="offer.pdf", data=content, company="w-1"),
    )
    assert (found.id, found.scope) == ("a", "restricted")
    assert server.only.target == "/attachments?company=w-1"
    assert server.only.json() == {"name": "offer.pdf", "data": content}


def test_a_file_is_uploaded_as_it_is(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    server.will(json_reply({"id": "a", "scope": "restricted"}, 201))
    file = ("offer.pdf", b"%PDF-1.7\r\n\xff", "application/pdf")
    found = called(
        packages,
        server,
        mode,
        lambda c: c.attachments.upload_multipart(file=file, scope="restricted", company="w-1"),
    )
    assert (found.id, server.only.target) == ("a", "/attachments?company=w-1")
    message = BytesParser(policy=HTTP).parsebytes(
        f"Content-Type: {server.only.header('Content-Type')}\r\n\r\n".encode() + server.only.body
    )
    parts = [
        (part.get_param("name", header="Content-Disposition"), part.get_filename(),
         part.get_content_type(), part.get_payload(decode=True))
        for part in message.iter_parts()
    ]  # fmt: skip
    assert message.get_content_type() == "multipart/form-data"
    assert parts == [
        ("file", "offer.pdf", "application/pdf", b"%PDF-1.7\r\n\xff"),
        ("scope", None, "text/plain", b"restricted"),
    ]


def test_both_ways_to_upload_can_be_read_raw(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    server.will(json_reply({"id": "a"}, 201), json_reply({"id": "b"}, 201))
    acts: list[Act] = [
        lambda c: c.attachments.with_raw_response.upload(name="a", data="JVBERg=="),
        lambda c: c.attachments.with_raw_response.upload_multipart(file=b"%PDF"),
    ]
    assert [called(packages, server, mode, act).status_code for act in acts] == [201, 201]


@pytest.mark.parametrize(
    ("act", "path", "media_type"),
    [
        (lambda c, **more: c.attachments.get("a", **more), "/attachments/a", "octet-stream"),
        (lambda c, **more: c.signatures.get("s", **more), "/signatures/s", "octet-stream"),
        (lambda c, **more: c.responses.get("r", **more), "/responses/r", "pdf"),
    ],
)
def test_what_is_accepted_decides_between_json_and_a_file(
    packages: Packages,
    server: RecordingServer,
    mode: Mode,
    act: Callable[..., Any],
    path: str,
    media_type: str,
) -> None:
    wanted = f"application/{media_type}"
    server.will(json_reply({"id": "x"}), Reply(200, b"%PDF-1.7", (("Content-Type", wanted),)))
    assert called(packages, server, mode, act).id == "x"
    assert called(packages, server, mode, lambda c: act(c, accept=wanted)) == b"%PDF-1.7"
    assert [request.path for request in server.requests] == [path, path]
    accepted = [request.header("Accept") for request in server.requests]
    assert accepted == ["application/json", wanted]


def test_several_files_are_merged_into_one(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    server.will(Reply(200, b"%PDF-1.7", (("Content-Type", "application/pdf"),)))
    found = called(
        packages,
        server,
        mode,
        lambda c: c.attachments.download_merged(ids=["a", "b"], filename="all"),
    )
    assert found == b"%PDF-1.7"
    assert parse_qs(server.only.query) == {"ids": ["a,b"], "filename": ["all"]}


def test_a_response_has_either_shape(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    attributes = {"$created_at": "2026-11-01T06:00:00Z", "data": {"cost": 1250}}
    resource = {"type": "responses", "id": "r", "attributes": attributes}
    flat = {"id": "r", "completed_at": None, "data": {"cost": 1250}, "user": {"user-agent": "x"}}
    server.will(json_reply({"data": resource, "included": []}), json_reply(flat))
    found = called(packages, server, mode, lambda c: c.responses.get("r"))
    assert type(found).__name__ == "FormResponseDocument"
    assert found.data.attributes.created_at.year == 2026
    found = called(packages, server, mode, lambda c: c.responses.get("r"))
    assert type(found).__name__ == "FormResponse"
    assert (found.data, found.user.user_agent) == ({"cost": 1250}, "x")


@pytest.mark.parametrize(
    "what",
    [
        {"fields": [{"name": "Total", "type": "number"}, {"name": "Parties", "type": "list"}]},
        {"template": {"slug": "invoice"}},
    ],
)
def test_a_reading_job_takes_files_by_id_and_by_content(
    packages: Packages, server: RecordingServer, mode: Mode, what: dict[str, Any]
) -> None:
    files = [{"id": "a"}, {"data": "JVBERg==", "name": "b.pdf", "type": "application/pdf"}]
    job = {"id": "j", "created_at": "2026-11-01T06:00:00Z", "attachments": [], "results": {}}
    server.will(json_reply(job, 201))
    found = called(
        packages, server, mode, lambda c: c.document_intelligence.create(attachments=files, **what)
    )
    assert found.id == "j"
    assert server.only.json() == {"attachments": files, **what}


def test_results_of_a_reading_job_have_either_shape(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    job = {"id": "j", "created_at": "2026-11-01T06:00:00Z", "attachments": [{"id": "a"}]}
    read = {"fields": [{"key": "total", "value": 12.5, "confidence": "high"}]}
    for results in {}, read, {"total": 12.5}:
        server.will(json_reply({**job, "results": results}))

    def act(client: Any) -> Any:
        return client.document_intelligence.get("j").results

    async def act_async(client: Any) -> Any:
        return (await client.document_intelligence.get("j")).results

    empty, new, old = (
        called(packages, server, mode, act_async if mode.is_async else act) for _ in range(3)
    )
    assert empty.model_fields_set == set()
    assert (new.fields[0].key, new.fields[0].value) == ("total", 12.5)
    assert old.model_extra == {"total": 12.5}


def test_results_are_asked_for_until_they_are_there(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    job = {"id": "j", "created_at": "2026-11-01T06:00:00Z", "attachments": [{"id": "a"}]}
    read = {"fields": [{"key": "total", "value": 12.5}]}
    for results in {}, {}, read:
        server.will(json_reply({**job, "results": results}))
    time = FakeTime()
    found = called(packages, server, mode, lambda c: c.document_intelligence.wait("j"), time)
    assert found.results.fields[0].key == "total"
    assert [request.target for request in server.requests] == ["/document_intelligence/j"] * 3
    assert time.slept == [2.0, 5.0]
