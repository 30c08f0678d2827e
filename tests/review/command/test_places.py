"""What is compared lies in odd places, or cannot be read."""

from pathlib import Path

import pytest

from tests.review.command.project import LIMIT, Project, diff, ids, reviews


def test_two_documents_of_which_one_cannot_be_read(project: Project) -> None:
    """What stands on the standard output is a review, or nothing."""
    Path("bad.yaml").write_text("openapi: [")
    result = diff("bad.yaml", "specs/acme/source.yaml")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "bad.yaml:2" in result.stderr and "nothing is compared" in result.stderr


def test_a_detached_head_in_a_folder_with_spaces(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The base is where the commit left the main branch, whatever it is called and wherever it lies."""
    project.git("branch", "--move", "master")
    project.git("checkout", "--quiet", "-b", "topic")
    project.edit(LIMIT, "")
    project.commit()
    project.git("checkout", "--quiet", "--detach")
    project.git("branch", "--quiet", "--delete", "--force", "topic")
    folder = tmp_path / "a folder, of mine"
    project.folder.rename(folder)
    monkeypatch.chdir(folder)
    review = reviews()["acme"]
    assert ids(review) == ["request-parameter-removed"]
    assert review["changes"][0]["base"]["file"] == "specs/acme/source.yaml"
