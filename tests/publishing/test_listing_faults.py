"""Whatever an index does when it is asked what it has: a clear word, and nothing twice."""

import gzip
import json
from dataclasses import replace
from pathlib import Path

import pytest

from generator.publishing import SystemClock
from tests.publishing.distributions import made
from tests.publishing.runs import (
    LIMITS,
    SKIPPED,
    UPLOADED,
    Clock,
    Environment,
    messages,
    once_each,
    outcomes,
    run,
)
from tests.publishing.server import Fault, Request, State, answers, drips, serving, stores


def test_an_index_that_lists_late_is_waited_for(tmp_path: Path, environment: Environment) -> None:
    state, clock = State(hides=5), Clock()
    with serving(state) as index:
        (first,) = run(index, made(tmp_path / "dist"), environment, clock=clock)
        (second,) = run(index, made(tmp_path / "dist"), environment)
    assert (outcomes(first), outcomes(second)) == (UPLOADED, SKIPPED)
    assert once_each(state)
    assert clock.now() > 0


def test_an_index_that_lists_far_too_late_is_not_waited_for(
    tmp_path: Path, environment: Environment
) -> None:
    """The run says that it does not know; another one finds the file, or is told that it is there."""
    state, clock = State(hides=9), Clock()
    with serving(state) as index:
        (first,) = run(index, made(tmp_path / "dist"), environment, clock=clock)
        assert outcomes(first) == ["failed", "not tried"]
        assert "accepted the file, but does not list it: run again later" in messages(first)
        assert clock.now() == sum(LIMITS.looks)
        (second,) = run(index, made(tmp_path / "dist"), environment)
        assert second.files[0].is_fine
        (third,) = run(index, made(tmp_path / "dist"), environment)
        (fourth,) = run(index, made(tmp_path / "dist"), environment)
    assert third.is_fine and outcomes(fourth) == SKIPPED
    assert once_each(state)


def test_a_listing_with_another_hash_than_was_sent_is_no_success(
    tmp_path: Path, environment: Environment
) -> None:
    state = State(has_wrong_hashes=True)
    release = made(tmp_path / "dist")
    with serving(state) as index:
        (first,) = run(index, release, environment)
        assert outcomes(first) == ["failed", "not tried"]
        assert "other content than was sent" in messages(first)
        assert first.files[0].listed == release.distributions[0].sha256[::-1]
        (second,) = run(index, release, environment)
        assert outcomes(second) == ["refused", "held back"]
        state.has_wrong_hashes = False
        (third,) = run(index, release, environment)
    assert outcomes(third) == ["skipped", "uploaded"]
    assert once_each(state)


PAGE = {"Content-Type": "application/vnd.pypi.simple.v1+json"}
GARBAGE: dict[str, tuple[Fault, str]] = {
    "not JSON": (answers(200, "{", PAGE), "it says that it is JSON, and is none"),
    "JSON of something else": (answers(200, '{"a": 1}', PAGE), "no list of files"),
    "a file without a name": (answers(200, '{"files": [{"url": "x"}]}', PAGE), "no name"),
    "another version": (
        answers(200, '{"files": [], "meta": {"api-version": "2.0"}}', PAGE),
        "version '2.0'",
    ),
    "a page to sign in on": (
        answers(
            200, "<html><form><input type=password></form></html>", {"Content-Type": "text/html"}
        ),
        "a page to sign in on",
    ),
    "another page": (
        answers(200, '<html><a href="/about">About</a></html>', {"Content-Type": "text/html"}),
        "none of the links",
    ),
    "plain text": (answers(200, "hello"), "its type is text/plain"),
    "no HTML": (answers(200, "hello", {"Content-Type": "text/html"}), "and is none"),
    "401": (answers(401, "who are you?"), "answers 401"),
    "403": (answers(403), "answers 403 to http://127.0.0.1"),
    "another server": (
        answers(302, "", {"Location": "https://sign-in.example/?next=secret"}),
        "redirects to https://sign-in.example/, on another server",
    ),
    "no address": (answers(302, "", {"Location": "http://[::1/"}), "an address that is no URL"),
}


@pytest.mark.parametrize("case", GARBAGE)
def test_an_index_that_cannot_be_read_gets_nothing(
    case: str, tmp_path: Path, environment: Environment
) -> None:
    state = State()
    does, said = GARBAGE[case]
    state.pages.append(does)
    with serving(state) as index:
        (first,) = run(index, made(tmp_path / "dist"), environment)
        assert outcomes(first) == ["failed", "failed"]
        assert said in messages(first)
        assert not state.stored
        (second,) = run(index, made(tmp_path / "dist"), environment)
    assert outcomes(second) == UPLOADED
    assert once_each(state)


def test_a_listing_that_turns_to_garbage_after_the_upload(
    tmp_path: Path, environment: Environment
) -> None:
    state = State()

    def stores_and_then_lists_garbage(request: Request) -> None:
        state.pages.append(answers(200, "{", PAGE))
        stores(request)

    state.uploads.append(stores_and_then_lists_garbage)
    with serving(state) as index:
        (first,) = run(index, made(tmp_path / "dist"), environment)
        assert outcomes(first)[0] == "failed"
        assert "sent, but what the index has cannot be read" in messages(first)
        (second,) = run(index, made(tmp_path / "dist"), environment)
    assert outcomes(second) == ["skipped", "uploaded"]
    assert once_each(state)


def test_a_listing_that_never_ends_is_left(tmp_path: Path, environment: Environment) -> None:
    state = State()
    state.pages += [drips] * 3
    limits = replace(LIMITS, page=0.2, pauses=(0.0, 0.0))
    with serving(state) as index:
        given = (index, made(tmp_path / "dist"), environment)
        (first,) = run(*given, limits=limits, clock=SystemClock())
        (second,) = run(*given)
    assert outcomes(first) == ["failed", "failed"]
    assert "the answer is not whole after 0.2 s" in messages(first)
    assert outcomes(second) == UPLOADED


def test_a_listing_may_be_compressed(tmp_path: Path, environment: Environment) -> None:
    release = made(tmp_path / "dist")
    entries = [
        {"filename": each.path.name, "url": "x", "hashes": {"sha256": each.sha256}}
        for each in release.distributions
    ]
    page = gzip.compress(json.dumps({"files": entries}).encode())
    state = State()
    state.pages.append(answers(200, page, {**PAGE, "Content-Encoding": "gzip"}))
    with serving(state) as index:
        (published,) = run(index, release, environment)
    assert outcomes(published) == SKIPPED


def test_a_listing_that_is_cut(tmp_path: Path, environment: Environment) -> None:
    state = State()

    def half(request: Request) -> None:
        request.send_response(200)
        request.send_header("Content-Type", "text/html")
        request.send_header("Content-Length", "100000")
        request.end_headers()
        request.wfile.write(b"<!DOCTYPE html><html><body>")
        request.cut()

    state.pages += [half] * 3
    with serving(state) as index:
        (first,) = run(index, made(tmp_path / "dist"), environment)
        assert outcomes(first) == ["failed", "failed"]
        assert "the connection failed or was cut" in messages(first)
        state.pages += [half, half]
        (second,) = run(index, made(tmp_path / "dist"), environment)
    assert outcomes(second) == UPLOADED


@pytest.mark.parametrize("status", [500, 503, 429])
def test_a_listing_that_fails_in_passing_is_asked_for_again(
    status: int, tmp_path: Path, environment: Environment
) -> None:
    state = State()
    state.pages += [answers(status), answers(status)]
    with serving(state) as index:
        (published,) = run(index, made(tmp_path / "dist"), environment)
    assert outcomes(published) == UPLOADED
