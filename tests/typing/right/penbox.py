"""Uses of the Penbox package that both type checkers accept."""

from datetime import datetime
from pathlib import Path
from typing import assert_type

from penbox_client import AsyncPenbox, Pages, Penbox
from penbox_client.inputs import PageSelection
from penbox_client.models import Attachment, Case, CaseList, CaseSummary, FormEvent
from penbox_client.models.cases import CaseCount
from penbox_client.models.document_intelligence import DocumentIntelligenceJob
from penbox_client.webhooks import UnknownEvent, unwrap


def calls(penbox: Penbox) -> None:
    """Keywords, nested objects, what comes back."""
    case = penbox.cases.update_data("3c90c3cc-0d44-4b50-8888-8dd25736052a", data={"x": 1})
    assert_type(case, Case)
    assert_type(case.created_at, datetime | None)
    penbox.cases.create(contacts=[{"key": "main", "email": "a@example.com"}], schema_=[])
    assert_type(penbox.cases.count(owner={"email": "a@example.com"}), CaseCount)
    assert_type(penbox.cases.count().count, int)


def choices(penbox: Penbox) -> None:
    """The media type that is asked for decides what comes back."""
    id_ = "3c90c3cc-0d44-4b50-8888-8dd25736052a"
    assert_type(penbox.attachments.get(id_), Attachment)
    assert_type(penbox.attachments.get(id_, accept="application/octet-stream"), bytes)
    raw = penbox.attachments.with_raw_response.get(id_, accept="application/octet-stream")
    assert_type(raw.parse(), bytes)
    assert_type(penbox.document_intelligence.wait(id_), DocumentIntelligenceJob)


def bodies(penbox: Penbox) -> None:
    """A method for each body that differs, and the type of what it takes."""
    assert_type(penbox.attachments.upload(name="a.pdf", data="JVBERg=="), Attachment)
    assert_type(penbox.attachments.upload_multipart(file=b"%PDF", scope="restricted"), Attachment)
    penbox.attachments.upload_multipart(file=("a.pdf", b"%PDF", "application/pdf"), company="c")
    penbox.attachments.upload_multipart(file=Path("a.pdf"))
    with open("a", "rb") as file:
        penbox.attachments.upload_multipart(file=("a", file, None, {"X": "1"}))
    penbox.attachments.upload_multipart(file=(bytes(size) for size in range(3)))
    raw = penbox.attachments.with_raw_response.upload_multipart(file=b"%PDF")
    assert_type(raw.parse(), Attachment)


def pages(penbox: Penbox) -> list[str]:
    """A deep object as a dict and as a model."""
    penbox.cases.list(page=PageSelection(number=2, size=5))
    listed = penbox.cases.list(page={"size": 5}, sort="-created_at", archived=False)
    assert_type(listed, Pages[CaseSummary, CaseList])
    return [summary.title for summary in listed]


async def asynchronous() -> None:
    """The same, awaited."""
    async with AsyncPenbox(api_key="K") as penbox:
        assert_type(await penbox.cases.start_step("id", "step", body={"a": [1]}), Case)
        assert_type(await penbox.attachments.upload_multipart(file=b"%PDF"), Attachment)
        async for template in penbox.case_templates.list(title="a"):
            assert_type(template, CaseSummary)


def events(body: bytes, headers: dict[str, str]) -> None:
    """A token is about an address, too."""
    event = unwrap(body, headers, url="https://hooks.example.com/", secret=["key", "older"])
    assert_type(event, FormEvent | UnknownEvent)
