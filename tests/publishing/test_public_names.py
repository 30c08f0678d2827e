"""Whether the public index has the names: asked for a short while, and never in the way."""

import io
from collections.abc import Mapping
from pathlib import Path
from threading import Event
from typing import Any

import pytest
import requests

from generator.publishing import FileResult, Outcome, Published, public_names, taken, warned
from tests.publishing.distributions import made


def published(folder: Path) -> Published:
    """A release that was uploaded."""
    release = made(folder)
    files = tuple(FileResult(each, Outcome.UPLOADED) for each in release.distributions)
    return Published(release, files)


def test_who_does_not_answer_is_left_out() -> None:
    never = Event()

    def ask(project: str) -> bool | None:
        if project == "slow":
            never.wait(20)
        return {"there": True, "free": False}.get(project)

    found = taken(["slow", "there", "free", "unknown"], seconds=0.5, ask=ask)
    never.set()
    assert found == {"there": True, "free": False}


@pytest.mark.parametrize(("answers", "expected"), [
    ({"acme-client": True}, ("dependency confusion", "")),
    ({"acme-client": False}, ("", "")),
    ({}, ("", "could not be asked")),
])  # fmt: skip
def test_what_is_said(
    answers: Mapping[str, bool], expected: tuple[str, str], tmp_path: Path
) -> None:
    found = warned(published(tmp_path), answers)
    warning, note = expected
    assert warning in "".join(found.warnings) and bool(found.warnings) == bool(warning)
    assert note in "".join(found.notes) and bool(found.notes) == bool(note)
    assert found.is_fine


@pytest.mark.parametrize(
    ("status", "expected"), [(200, True), (404, False), (503, None), (302, None)]
)
def test_how_the_public_index_is_asked(
    status: int, expected: bool | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its host is twine's, and it gets no credential, not even netrc's."""
    asked: list[tuple[str, dict[str, Any]]] = []

    def get(url: str, **options: Any) -> requests.Response:
        asked.append((url, options))
        response = requests.Response()
        response.status_code = status
        response.raw = io.BytesIO()
        return response

    monkeypatch.setattr(public_names.requests, "get", get)
    assert taken(["acme-client"]).get("acme-client") is expected
    ((url, options),) = asked
    assert url.startswith("https://") and url.endswith("/simple/acme-client/")
    prepared = requests.Request("GET", url).prepare()
    assert "Authorization" not in options["auth"](prepared).headers


def test_without_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def get(url: str, **options: Any) -> requests.Response:
        raise requests.ConnectionError

    monkeypatch.setattr(public_names.requests, "get", get)
    assert taken(["acme-client"]) == {}
