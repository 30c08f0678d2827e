"""Whatever an index does: a clear word, nothing twice, and a second run that completes the set."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.publishing import Limits, SystemClock
from tests.publishing.distributions import made
from tests.publishing.runs import (
    IMPATIENT,
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
from tests.publishing.server import (
    Fault,
    Request,
    State,
    answers,
    cuts,
    drips,
    hangs,
    serving,
    stores,
)

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
