"""Whatever an index does: a clear word, nothing twice, and a second run that completes the set."""

import gzip
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from generator.publishing import Limits, SystemClock
from tests.publishing.distributions import made
from tests.publishing.runs import IMPATIENT, LIMITS, Clock, messages, outcomes, run
from tests.publishing.server import Fault, Request, State, answers, cuts, hangs, serving, stores

UPLOADED = ["uploaded", "uploaded"]
SKIPPED = ["skipped", "skipped"]
Environment = dict[str, str]


def once_each(state: State) -> bool:
    """Whether both files are there, and none was stored a second time."""
    return sorted(state.counts().values()) == [1, 1]


# What an index does with the first upload, and what is said; with each the run fails.
FAILS: dict[str, tuple[Fault, str]] = {
    "401": (answers(401), "refuses the credential, or wants one; credential: the environment"),
    "403": (
        answers(403, "no rights"),
        "answers 403: the credential does not allow it; credential: the environment (no rights)",
    ),
    "413": (answers(413), "answers 413: the file is too large"),
    "507": (answers(507, "<h1>no space</h1>"), "answers 507: its disk is full (no space)"),
    "400": (answers(400, "bad classifier"), "answers 400 (bad classifier)"),
    "404": (answers(404), "look at publish-url"),
    "redirect": (
        answers(307, "", {"Location": "http://u:p@other.example:81/legacy/?token=1"}),
        "answers 307 and redirects to http://other.example:81/legacy/, which is not followed",
    ),
}


@pytest.mark.parametrize("fault", FAILS)
def test_what_no_second_attempt_mends_is_said_at_once(
    fault: str, tmp_path: Path, environment: Environment
) -> None:
    state = State()
    release = made(tmp_path / "dist")
    does, said = FAILS[fault]
    state.uploads.append(does)
    with serving(state) as index:
        (first,) = run(index, release, environment)
        assert outcomes(first) == ["failed", "not tried"]
        assert said in messages(first)
        assert len([each for each in state.asked if each[0] == "POST"]) == 1
        (second,) = run(index, release, environment)
    assert outcomes(second) == UPLOADED
    assert once_each(state)


# What passes: the run itself completes, and stores nothing twice.
PASSES: dict[str, tuple[Fault, Limits]] = {
    "500": (answers(500), LIMITS),
    "502": (answers(502), LIMITS),
    "503": (answers(503, "", {"Retry-After": "7"}), LIMITS),
    "429": (answers(429), LIMITS),
    "500, stored": (answers(500, kept=True), LIMITS),
    "504, stored": (answers(504, kept=True), LIMITS),
    "cut in the middle": (cuts(after=False), LIMITS),
    "cut, stored": (cuts(after=True), LIMITS),
    "slow": (hangs(after=False), IMPATIENT),
    "slow, stored": (hangs(after=True), IMPATIENT),
}


@pytest.mark.parametrize("hides", [0, 2], ids=["listed at once", "listed late"])
@pytest.mark.parametrize("fault", PASSES)
def test_what_passes_is_overcome(
    fault: str, hides: int, tmp_path: Path, environment: Environment
) -> None:
    state = State(hides=hides)
    does, limits = PASSES[fault]
    state.uploads.append(does)
    with serving(state) as index:
        (first,) = run(index, made(tmp_path / "dist"), environment, limits=limits)
        assert outcomes(first) == UPLOADED
        (second,) = run(index, made(tmp_path / "dist"), environment)
    assert outcomes(second) == SKIPPED
    assert once_each(state)


@pytest.mark.parametrize("fault", [fault for fault in PASSES if fault.endswith("stored")])
def test_a_file_whose_answer_was_lost_is_not_sent_again(
    fault: str, tmp_path: Path, environment: Environment
) -> None:
    """Though the index would take it again, and lists it only after a while."""
    state = State(hides=2, allows_again=True)
    does, limits = PASSES[fault]
    state.uploads.append(does)
    with serving(state) as index:
        (published,) = run(index, made(tmp_path / "dist"), environment, limits=limits)
    assert outcomes(published) == UPLOADED
    assert published.files[0].message.startswith("at first: ")
    assert once_each(state)


# What stays: the run ends after its attempts and says what is wrong; when it is over another completes.
STAYS: dict[str, tuple[Callable[[], Fault], Limits, str]] = {
    "500": (lambda: answers(500), LIMITS, "the index answers 500; 3 attempts"),
    "cut": (lambda: cuts(after=False), LIMITS, "the connection failed or was cut"),
    "slow": (lambda: hangs(after=False), IMPATIENT, "no answer in time; 3 attempts"),
}


@pytest.mark.parametrize("fault", STAYS)
def test_what_stays_ends_after_some_attempts(
    fault: str, tmp_path: Path, environment: Environment
) -> None:
    does, limits, said = STAYS[fault]
    state = State(always=does())
    clock = Clock()
    with serving(state) as index:
        (first,) = run(index, made(tmp_path / "dist"), environment, limits=limits, clock=clock)
        assert outcomes(first) == ["failed", "not tried"]
        assert said in messages(first)
        assert len([each for each in state.asked if each[0] == "POST"]) == 3
        state.always = None
        (second,) = run(index, made(tmp_path / "dist"), environment)
    assert outcomes(second) == UPLOADED
    assert once_each(state)
    assert clock.now() < 60


def test_a_pause_that_the_index_asks_for_is_kept_up_to_a_bound(
    tmp_path: Path, environment: Environment
) -> None:
    state = State()
    state.uploads += [answers(503, "", {"Retry-After": n}) for n in ("7", "86400")]
    clock = Clock()
    with serving(state) as index:
        run(index, made(tmp_path / "dist"), environment, clock=clock)
    assert {7.0, LIMITS.longest_pause} <= set(clock.pauses)
    assert max(clock.pauses) == LIMITS.longest_pause


def test_409_means_that_the_index_is_asked_what_it_has(
    tmp_path: Path, environment: Environment
) -> None:
    """Somebody else published the same, or something else, after the listing was read."""
    release, other = made(tmp_path / "dist"), made(tmp_path / "other", content="# other")

    def takes_first(theirs: bytes) -> Fault:
        def fault(request: Request) -> None:
            request.state.files[release.distributions[0].path.name] = theirs
            stores(request)

        return fault

    for theirs, expected in (
        (release.distributions[0].path.read_bytes(), ["skipped", "uploaded"]),
        (other.distributions[0].path.read_bytes(), ["refused", "not tried"]),
    ):
        state = State()
        state.uploads.append(takes_first(theirs))
        with serving(state) as index:
            (published,) = run(index, release, environment)
        assert outcomes(published) == expected
    assert published.files[0].listed == other.distributions[0].sha256


def test_409_without_such_a_file_is_said(tmp_path: Path, environment: Environment) -> None:
    state = State()
    state.uploads.append(answers(409, "the name was used before"))
    with serving(state) as index:
        (first,) = run(index, made(tmp_path / "dist"), environment)
        (second,) = run(index, made(tmp_path / "dist"), environment)
    assert outcomes(first) == ["failed", "not tried"]
    assert "the name was used before" in messages(first)
    assert "does not list it" in messages(first)
    assert outcomes(second) == UPLOADED


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


def drips(request: Request) -> None:
    """Send a byte now and then, and never all of them."""
    request.send_response(200)
    request.send_header("Content-Type", "text/html")
    request.send_header("Content-Length", "100000")
    request.end_headers()
    with suppress(OSError):
        while not request.state.goes_on.wait(0.02):
            request.wfile.write(b" ")


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


def test_an_answer_to_an_upload_that_never_ends_counts(
    tmp_path: Path, environment: Environment
) -> None:
    """Its status is there; the words behind it are not waited for."""
    state = State()

    def thanks_slowly(request: Request) -> None:
        request.take()
        drips(request)

    state.uploads.append(thanks_slowly)
    with serving(state) as index:
        given = (index, made(tmp_path / "dist"), environment)
        limits = replace(LIMITS, read=0.5)
        (published,) = run(*given, limits=limits, clock=SystemClock())
    assert outcomes(published) == UPLOADED
    assert once_each(state)


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


def test_no_server(tmp_path: Path, environment: Environment) -> None:
    with serving(State()) as index:
        pass
    (published,) = run(index, made(tmp_path / "dist"), environment)
    assert outcomes(published) == ["failed", "failed"]
    assert "the connection failed or was cut: Connection refused" in messages(published)


def test_a_server_that_dies_in_the_middle(tmp_path: Path, environment: Environment) -> None:
    """What it had is kept; when it is back, even at another port, the set is completed."""
    state = State()

    def dies(request: Request) -> None:
        request.server.shutdown()
        request.server.socket.close()
        request.cut()

    state.uploads += [stores, dies]
    release = made(tmp_path / "dist")
    with serving(state) as index:
        (first,) = run(index, release, environment)
    assert outcomes(first) == ["uploaded", "failed"]
    assert "Connection refused" in messages(first)
    with serving(state) as index:
        (second,) = run(index, release, environment)
    assert outcomes(second) == ["skipped", "uploaded"]
    assert once_each(state)


def test_one_vendor_does_not_stop_the_others(tmp_path: Path, environment: Environment) -> None:
    state = State()
    releases = [made(tmp_path / "dist", vendor) for vendor in ("acme", "pets", "zoo")]
    state.uploads += [stores, answers(403), answers(403)]
    with serving(state) as index:
        first = run(index, releases, environment)
        assert [outcomes(each) for each in first] == [
            ["uploaded", "failed"],
            ["failed", "not tried"],
            UPLOADED,
        ]
        assert [each.status for each in first] == ["failed", "failed", "published"]
        second = run(index, releases, environment)
    assert [outcomes(each) for each in second] == [["skipped", "uploaded"], UPLOADED, SKIPPED]
    assert set(state.counts().values()) == {1}
