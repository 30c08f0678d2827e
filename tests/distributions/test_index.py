"""`clientsmith build` beside an index: what is published with other content is refused."""

import hashlib
from pathlib import Path

import pytest

from tests.distributions.commands import FILES, build, built
from tests.publishing.conftest import nothing_of_this_machine
from tests.publishing.server import SECRET, USER, State, serving
from tests.review.command.project import Project

__all__ = ["nothing_of_this_machine"]
_NOWHERE = "http://127.0.0.1:9/simple"


@pytest.fixture(autouse=True)
def credential(nothing_of_this_machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """That of the index of the tests."""
    monkeypatch.setenv("TWINE_USERNAME", USER)
    monkeypatch.setenv("TWINE_PASSWORD", SECRET)


def configured(url: str, name: str = "internal") -> None:
    """Names an index that is the default."""
    text = f"[tool.clientsmith.indexes.{name}]\nurl = '{url}'\ndefault = true\n"
    Path("pyproject.toml").write_text(text)


def test_what_is_there_with_the_same_content_is_built(project: Project) -> None:
    build(0, "--no-index")
    state = State(files={name: Path("dist", name).read_bytes() for name in FILES})
    with serving(state) as index:
        build(0, "--index-url", index.url)
        build(0, "--index-url", index.url, "--out", "again")
    assert built("again") == FILES
    assert not state.stored and {method for method, *_ in state.asked} == {"GET"}


def test_other_content_is_refused_with_both_hashes(project: Project) -> None:
    build(0, "--no-index", "--out", "ours")
    files = {FILES[0]: b"theirs", FILES[1]: Path("ours", FILES[1]).read_bytes()}
    with serving(State(files=files)) as index:
        configured(index.url)
        said = build(1).output
        assert build(1, "--index", "internal").output == said
        assert "internal" not in build(1, "--index-url", index.url).output
    assert "specs/acme/client.yaml:3:3: error[published-differently]" in said
    assert said.count("error[") == 1
    for content in (files[FILES[0]], Path("ours", FILES[0]).read_bytes()):
        assert hashlib.sha256(content).hexdigest() in said
    assert "internal has sha256" in said and "`clientsmith release acme`" in said
    assert "acme: not built" in said and not built()


def test_other_versions_there_do_not_matter(project: Project) -> None:
    with serving(State(files={FILES[0].replace("1.2.0", "1.1.0"): b"before"})) as index:
        build(0, "--index-url", index.url)
    assert built() == FILES


def test_an_index_that_was_named_must_answer(project: Project) -> None:
    said = build(1, "--index-url", _NOWHERE).output
    assert "error[index-unread]" in said and "--no-index builds without asking" in said
    assert not built()


def test_a_default_index_need_not_answer(project: Project) -> None:
    configured(_NOWHERE)
    said = build(0).output
    assert "warning[index-unread]: what is published was not compared: internal: " in said
    assert "index-unread" not in build(0, "--no-index").output
    assert built() == FILES


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--index", "internl"), "did you mean 'internal'?"),
        (("--index", "internal", "--index-url", _NOWHERE), "give one of --index"),
        (("--no-index", "--index", "internal"), "give one of --index"),
        (("--index-url", "ftp://x.example/simple"), "is not an http or https URL"),
    ],
)
def test_an_index_that_is_none_is_said(
    project: Project, arguments: tuple[str, ...], words: str
) -> None:
    configured(_NOWHERE)
    assert words in " ".join(build(2, *arguments).output.split())
