"""The command as people call it: what it says, writes and ends with."""

import builtins
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from twine import repository

from generator import publishing
from generator.cli import main
from generator.publishing import Index
from tests.publishing.distributions import metadata, write
from tests.publishing.server import SECRET, USER, State, answers, serving

SPEC = "openapi: 3.1.0\ninfo: {title: x, version: '1'}\npaths: {}\n"
VENDORS = ("acme", "pets")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with two vendors, whose files lie in dist/, and the credential in the environment."""
    folder = tmp_path / "project"
    for vendor in VENDORS:
        home = folder / "specs" / vendor
        home.mkdir(parents=True)
        (home / "source.yaml").write_text(SPEC)
        (home / "client.yaml").write_text("package: {version: 1.0.0}\n")
        write(folder / "dist", f"{vendor}-client")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("TWINE_USERNAME", USER)
    monkeypatch.setenv("TWINE_PASSWORD", SECRET)
    return folder


def called(*arguments: str) -> Result:
    """The command with files of dist/, which asks nobody on the internet."""
    given = ("publish", *arguments, "--no-public-check")
    result = CliRunner().invoke(main, [*given, "--dist", "dist"], catch_exceptions=False)
    assert SECRET not in result.output
    return result


def configured(project: Path, index: Index, **more: str) -> None:
    """Name the index in the project's settings."""
    lines = "".join(f"{key} = {value!r}\n" for key, value in more.items())
    text = f"[tool.clientsmith.indexes.internal]\nurl = {index.url!r}\n{lines}"
    (project / "pyproject.toml").write_text(text)


def test_publish_twice(project: Path) -> None:
    with serving(State()) as index:
        configured(project, index)
        first, second = called(), called()
    assert first.exit_code == second.exit_code == 0
    assert first.output.splitlines() == _told(index, "published", "uploaded")
    assert second.output.splitlines()[-1] == "4 skipped"
    assert "    the same content is there" in second.output.splitlines()


def _told(index: Index, status: str, outcome: str) -> list[str]:
    lines = [f"internal, {index.url}; what it lacks goes to {index.publish_url}"]
    for vendor in VENDORS:
        lines.append(f"{vendor}: {vendor}-client 1.0.0: {status}")
        for name in (f"{vendor}_client-1.0.0-py3-none-any.whl", f"{vendor}_client-1.0.0.tar.gz"):
            lines += [f"  {outcome}: {name}", f"    sha256 {_sha256(Path('dist') / name)}"]
    return [*lines, f"4 {outcome}"]


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_dry_run_sends_nothing_and_says_everything(project: Path) -> None:
    state = State()
    with serving(state) as index:
        configured(project, index)
        called("acme")
        write(project / "dist", "pets-client", content="# other")
        state.files["pets_client-1.0.0.tar.gz"] = b"what was published"
        before = dict(state.files)
        result = called("--dry-run", "--format", "json")
        rows = json.loads(result.output)
    assert result.exit_code == 1
    assert state.files == before
    assert rows["dry_run"] is True
    assert rows["index"] == {
        "name": "internal", "url": index.url, "publish_url": index.publish_url
    }  # fmt: skip
    assert _outcomes(rows) == {
        "acme": ("unchanged", ["skipped", "skipped"]),
        "pets": ("refused", ["held back", "refused"]),
    }
    refused = rows["vendors"][1]["files"][1]
    assert refused["sha256"] == _sha256(project / "dist/pets_client-1.0.0.tar.gz")
    assert len(refused["listed_sha256"]) == 64 and refused["listed_sha256"] != refused["sha256"]
    assert "clientsmith release" in refused["message"]


def _outcomes(rows: dict[str, Any]) -> dict[str, tuple[str, list[str]]]:
    return {
        row["vendor"]: (row["status"], [file["outcome"] for file in row["files"]])
        for row in rows["vendors"]
    }


def test_both_hashes_are_shown_where_content_differs(project: Path) -> None:
    with serving(State()) as index:
        configured(project, index)
        called()
        old = _sha256(project / "dist/acme_client-1.0.0.tar.gz")
        write(project / "dist", content="# edited")
        result = called("acme")
    assert result.exit_code == 1
    new = _sha256(project / "dist/acme_client-1.0.0.tar.gz")
    assert f"    sha256 {new}\n    there  {old}\n" in result.output
    assert result.output.endswith("2 refused; not published: acme\n")


def test_a_dry_run_on_an_empty_index(project: Path) -> None:
    state = State()
    with serving(state) as index:
        configured(project, index)
        result = called("--dry-run")
    assert result.exit_code == 0
    assert result.output.splitlines()[-1] == "4 would upload"
    assert "would go to" in result.output
    assert not any(method == "POST" for method, _, _ in state.asked)


def test_one_fails_and_the_summary_says_which(project: Path) -> None:
    state = State()
    state.uploads.append(answers(403, "no *rights* | <b>here</b>"))
    with serving(state) as index:
        configured(project, index)
        result = called("--summary", "summary.md")
        again = called("--summary", "again.md")
    assert (result.exit_code, again.exit_code) == (1, 0)
    assert result.output.endswith("2 uploaded, 1 failed, 1 not tried; not published: acme\n")
    summary = (project / "summary.md").read_text()
    assert summary.startswith("## Published: internal\n\n2 uploaded, 1 failed, 1 not tried;")
    assert (
        "- acme, `acme_client-1.0.0-py3-none-any.whl`: the index answers 403: the credential does not"
        r" allow it; credential: the environment (no \*rights\* \| here)"
    ) in summary
    for name in ("acme_client-1.0.0.tar.gz", "pets_client-1.0.0-py3-none-any.whl"):
        assert f"| `{name}` | " in summary and f"`{_sha256(project / 'dist' / name)}`" in summary


def test_an_index_on_the_command_line(project: Path) -> None:
    with serving(State()) as index:
        assert called("--index-url", index.url).exit_code == 0
        other = called("--index-url", index.url, "--publish-url", f"{index.publish_url}x")
    assert other.output.splitlines()[-1] == "4 skipped"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), "no index is named"),
        (("--index", "x"), "no index is called 'x' in pyproject.toml"),
        (("--index", "x", "--index-url", "https://h/simple"), "give one of them"),
        (("--publish-url", "https://h/"), "--publish-url needs --index-url"),
        (("--index-url", "https://h/pypi"), "does not end with /simple"),
        (("--index-url", "https://u:hidden@h/simple"), "https://h/simple holds a credential"),
        (("acm", "--index-url", "https://h/simple"), "did you mean 'acme'"),
        (("--index-url", f"{repository.WAREHOUSE_WEB}simple"), "--allow-public"),
    ],
)
def test_wrong_usage(
    arguments: tuple[str, ...], expected: str, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is read, nothing sent."""
    monkeypatch.setattr(publishing, "publish", None)
    if any(each.startswith(repository.WAREHOUSE_WEB) for each in arguments):
        arguments = (*arguments, "--publish-url", f"{repository.WAREHOUSE}legacy/")
    result = called(*arguments)
    assert result.exit_code == 2
    assert expected in result.output
    assert "hidden" not in result.output


def test_a_public_index_is_published_to_where_that_is_wanted(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Index] = []

    def publish(index: Index, *arguments: object, **options: object) -> tuple[()]:
        asked.append(index)
        return ()

    monkeypatch.setattr(publishing, "publish", publish)
    for vendor in VENDORS:
        said = metadata(f"{vendor}-client", "1.0.0", "Typing :: Typed")
        write(project / "dist", f"{vendor}-client", said=said)
    url, to = f"{repository.WAREHOUSE_WEB}simple", f"{repository.WAREHOUSE}legacy/"
    result = called("--index-url", url, "--publish-url", to, "--allow-public")
    assert result.exit_code == 0
    assert [index.is_public for index in asked] == [True]


def test_settings_that_are_wrong(project: Path) -> None:
    (project / "pyproject.toml").write_text("[tool.clientsmith.indexes.a]\nurl = 'https://h/x'\n")
    result = called()
    assert result.exit_code == 2
    assert "pyproject.toml:2:1: error[unusable-index]" in result.output


def test_files_that_are_missing(project: Path) -> None:
    (project / "dist/acme_client-1.0.0.tar.gz").unlink()
    state = State()
    with serving(state) as index:
        result = called("--index-url", index.url)
    assert result.exit_code == 2
    assert "holds no sdist of acme-client 1.0.0" in result.output
    assert not state.asked


def test_names_on_the_public_index_are_warned_about(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def taken(projects: list[str]) -> dict[str, bool]:
        return {project: project == "pets-client" for project in projects}

    monkeypatch.setattr(publishing, "taken", taken)
    with serving(State()) as index:
        given = ["publish", "--index-url", index.url, "--dist", "dist", "--format", "json"]
        result = CliRunner().invoke(main, given)
    assert result.exit_code == 0
    warnings = {row["vendor"]: row["warnings"] for row in json.loads(result.output)["vendors"]}
    assert warnings["acme"] == []
    assert "dependency confusion" in warnings["pets"][0]


def test_without_the_extra(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing else needs it, so it may be missing: then the command says what to install."""
    usual = builtins.__import__

    def without(name: str, *arguments: Any, **options: Any) -> Any:
        library = name.partition(".")[0]
        if library == "twine":
            raise ModuleNotFoundError(f"No module named {library!r}", name=library)
        return usual(name, *arguments, **options)

    for name in [each for each in sys.modules if each.startswith("generator.publishing")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delattr("generator.publishing")
    monkeypatch.setattr(builtins, "__import__", without)
    result = called("--index-url", "https://h/simple")
    assert result.exit_code == 2
    assert "twine is not installed; run: pip install 'clientsmith[publish]'" in result.output
