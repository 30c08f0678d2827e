"""What can be compared with what: files, folders and revisions, in every form that a user has."""

import json
import shutil
from pathlib import Path

import pytest
import yaml

from tests.review.command.project import CLIENT, LIMIT, SPEC, Project, diff, ids, reviews
from tests.support.pets import invoked

REMOVED = ["request-parameter-removed"]


def test_without_names_the_base_is_where_the_branch_left(project: Project) -> None:
    project.git("switch", "--quiet", "--create", "topic")
    project.edit(LIMIT, "")
    project.commit("on the branch")
    project.git("switch", "--quiet", "main")
    project.edit("/things:", "/items:")
    project.commit("on main, meanwhile")
    project.git("switch", "--quiet", "topic")
    assert ids(reviews("--wire-only")["acme"]) == REMOVED


def test_what_is_not_committed_counts(project: Project) -> None:
    project.edit(LIMIT, "")
    assert ids(reviews("--wire-only")["acme"]) == REMOVED
    project.vendor("beta")
    found = reviews("--wire-only")
    assert found["beta"]["kind"] == "added"
    assert found["beta"]["notices"] == ["the vendor is new, with 2 operations"]


def test_a_vendor_that_is_gone_says_how_much_it_had(project: Project) -> None:
    shutil.rmtree(project.specs / "acme")
    project.vendor("beta")
    found = reviews()
    assert found["acme"]["kind"] == "removed"
    assert found["acme"]["notices"] == ["the vendor is gone, with 2 operations"]
    assert found["acme"]["changes"] == []


def test_two_revisions(project: Project) -> None:
    project.edit(LIMIT, "")
    second = project.commit()
    assert ids(reviews("--wire-only", "HEAD~1", second)["acme"]) == REMOVED
    assert ids(reviews("--wire-only", second, "main~1")["acme"]) == [
        "new-optional-request-parameter"
    ]
    assert reviews("HEAD", second)["acme"]["kind"] == "unchanged"


def test_places_are_those_of_the_repository_on_both_sides(project: Project) -> None:
    project.edit("enum: [up, down, none]", "enum: [up, down]")
    project.commit()
    for head in ([], ["HEAD"]):
        (change,) = reviews("--wire-only", "HEAD~1", *head)["acme"]["changes"]
        for side in ("base", "head"):
            assert change[side]["file"] == "specs/acme/source.yaml"
            assert change[side]["line"] == 10


def test_two_files(project: Project, tmp_path: Path) -> None:
    old, new = tmp_path / "old api.yaml", tmp_path / "new api.json"
    old.write_text(SPEC)
    new.write_text(json.dumps(yaml.safe_load(SPEC.replace(LIMIT, ""))))
    (review,) = reviews(str(old), str(new)).values()
    assert review["vendor"] == "new-api"
    (change,) = review["changes"]
    assert change["id"] == REMOVED[0]
    assert [each["symbol"] for each in change["python"]] == ["things.list(limit=)"]
    assert change["base"]["file"] == old.as_posix()


def test_files_without_a_name_for_a_vendor(project: Project) -> None:
    Path("2.yaml").write_text(SPEC)
    Path("_.yaml").write_text(SPEC.replace(LIMIT, ""))
    (review,) = reviews("--wire-only", "2.yaml", "_.yaml").values()
    assert ids(review) == REMOVED


def test_two_vendors_folders_under_other_names(project: Project, tmp_path: Path) -> None:
    other = Project(tmp_path / "other")
    other.vendor("before the change", client=CLIENT)
    project.edit(LIMIT, "")
    (review,) = reviews(str(other.specs / "before the change"), "specs/acme").values()
    assert review["vendor"] == "acme"
    assert ids(review) == REMOVED
    assert [each["kind"] for each in review["changes"][0]["python"]] == ["argument-removed"]


def test_two_folders_of_vendors(project: Project, tmp_path: Path) -> None:
    other = Project(tmp_path / "other")
    other.vendor("acme", client=CLIENT)
    other.vendor("beta")
    project.edit(LIMIT, "")
    project.vendor("gamma")
    found = reviews("--wire-only", str(other.specs), "specs")
    assert {name: each["kind"] for name, each in found.items()} == {
        "acme": "changed",
        "beta": "removed",
        "gamma": "added",
    }


def test_one_document_against_a_vendor(project: Project, tmp_path: Path) -> None:
    published = tmp_path / "published.yaml"
    published.write_text(SPEC.replace(LIMIT, ""))
    found = reviews("HEAD", str(published), "--vendor", "acme")
    assert ids(found["acme"]) == REMOVED
    assert "one side is a document without a client.yaml" in found["acme"]["notices"][0]
    refused = diff("HEAD", str(published))
    assert refused.exit_code == 2
    assert "'published', which is not there" in refused.stderr


def test_one_vendors_folder_against_a_revision(project: Project) -> None:
    project.edit(LIMIT, "")
    project.vendor("beta")
    assert list(reviews("--wire-only", "HEAD", "specs/acme")) == ["acme"]


def test_only_the_named_vendors(project: Project) -> None:
    project.vendor("beta")
    project.edit(LIMIT, "")
    assert list(reviews("--wire-only", "--vendor", "beta")) == ["beta"]
    refused = diff("--vendor", "acne")
    assert refused.exit_code == 2
    assert "no vendor is called 'acne'" in refused.stderr
    assert "did you mean 'acme'?" in refused.stderr


def test_a_document_in_other_files_or_another_notation_is_the_same(project: Project) -> None:
    folder = project.specs / "acme"
    content = yaml.safe_load(SPEC)
    schemas = content["components"].pop("schemas")
    (folder / "parts").mkdir()
    (folder / "parts" / "things.yaml").write_text(yaml.safe_dump(schemas))
    text = json.dumps(content).replace("#/components/schemas/", "parts/things.yaml#/")
    (folder / "source.yaml").unlink()
    (folder / "source.json").write_text(text)
    review = reviews()["acme"]
    assert ids(review) == []
    assert review["bump"] == "none"


def test_documents_of_different_versions(project: Project, tmp_path: Path) -> None:
    two = {
        "swagger": "2.0",
        "info": {"title": "A", "version": "1"},
        "host": "a.example",
        "schemes": ["https"],
        "paths": {
            "/a": {
                "get": {
                    "operationId": "a",
                    "parameters": [{"name": "q", "in": "query", "type": "string"}],
                    "responses": {"200": {"description": "ok"}},
                }
            }
        },
    }
    three = {
        "openapi": "3.0.3",
        "info": {"title": "A", "version": "1"},
        "servers": [{"url": "https://a.example"}],
        "paths": {"/a": {"get": {"operationId": "a", "responses": {"200": {"description": "ok"}}}}},
    }
    old, new = tmp_path / "a2.json", tmp_path / "a3.json"
    old.write_text(json.dumps(two))
    new.write_text(json.dumps(three))
    (review,) = reviews("--wire-only", str(old), str(new)).values()
    assert ids(review) == REMOVED


def test_specs_that_are_not_at_the_top(
    tmp_path: Path, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = Project(tmp_path / "big", "our apis/specs")
    inner.start()
    inner.vendor(client=CLIENT)
    inner.commit()
    inner.edit(LIMIT, "")
    monkeypatch.chdir(inner.specs.parent)
    (change,) = reviews("--wire-only")["acme"]["changes"]
    assert change["base"]["file"] == "our apis/specs/acme/source.yaml"
    monkeypatch.chdir(tmp_path)
    found = reviews("--wire-only", "--specs", "big/our apis/specs", "HEAD")
    assert found["acme"]["changes"][0]["head"]["file"] == "our apis/specs/acme/source.yaml"


def test_a_revision_without_specs(project: Project) -> None:
    project.git("switch", "--quiet", "--orphan", "empty")
    Path("README").write_text("nothing yet")
    project.commit()
    project.git("switch", "--quiet", "main")
    assert reviews("empty")["acme"]["kind"] == "added"
    refused = diff("empty", "empty")
    assert refused.exit_code == 2
    assert "neither side holds a vendor's folder" in refused.stderr


def test_a_name_that_is_both_a_folder_and_a_branch(project: Project, tmp_path: Path) -> None:
    project.git("branch", "old")
    shutil.copytree(project.specs, "old")
    project.edit(LIMIT, "")
    refused = diff("old")
    assert refused.exit_code == 2
    assert "write ./old for the folder, or refs/heads/old" in " ".join(refused.stderr.split())
    assert ids(reviews("--wire-only", "./old", "specs")["acme"]) == REMOVED
    assert ids(reviews("--wire-only", "refs/heads/old")["acme"]) == REMOVED


@pytest.mark.parametrize(
    "name",
    [
        "--upload-pack=touch made",
        "--output=made",
        "-h",
        "--all",
        "HEAD;touch made",
        "$(touch made)",
        "main:specs",
        "no-such-branch",
        "",
        "a" * 5000,
        "@{-1}^{/x}",
    ],
)
def test_names_that_mean_nothing_do_nothing(project: Project, name: str) -> None:
    result = invoked("diff", "--today", "2026-06-01", "--", name)
    assert result.exit_code == 2
    assert "is no file, no folder and no revision of git" in result.stderr
    assert not Path("made").exists()


def test_a_shallow_clone_says_what_to_fetch(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.git("switch", "--quiet", "--create", "topic")
    project.commit("on the branch")
    project.git("switch", "--quiet", "main")
    project.commit("on main")
    where = f"file://{project.folder.as_posix()}"
    clone = Project(tmp_path / "clone")
    clone.git("clone", "--quiet", "--depth=1", "--no-single-branch", "--branch=topic", where, ".")
    monkeypatch.chdir(clone.folder)
    refused = diff()
    assert refused.exit_code == 2
    assert "`git fetch --unshallow`" in refused.stderr
    unknown = diff("main~1")
    assert unknown.exit_code == 2
    assert "this clone is shallow" in unknown.stderr
    clone.git("fetch", "--quiet", "--unshallow")
    assert reviews()["acme"]["kind"] == "unchanged"


def test_a_clone_of_one_branch_says_which_is_missing(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.git("switch", "--quiet", "--create", "topic")
    where = f"file://{project.folder.as_posix()}"
    clone = Project(tmp_path / "clone")
    clone.git("clone", "--quiet", "--single-branch", "--branch=topic", where, ".")
    clone.git("remote", "set-head", "origin", "--delete")
    monkeypatch.chdir(clone.folder)
    refused = diff()
    assert refused.exit_code == 2
    assert "none of origin/main" in refused.stderr


def test_the_main_branch_of_the_remote_counts_whatever_it_is_called(
    tmp_path: Path, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.git("branch", "--move", "trunk")
    clone = Project(tmp_path / "clone")
    clone.git("clone", "--quiet", f"file://{project.folder.as_posix()}", ".")
    monkeypatch.chdir(clone.folder)
    clone.edit(LIMIT, "")
    assert ids(reviews("--wire-only")["acme"]) == REMOVED


def test_without_git_only_files_and_folders(
    tmp_path: Path, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = Project(tmp_path / "plain")
    plain.vendor(client=CLIENT)
    monkeypatch.chdir(plain.folder)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    refused = diff()
    assert refused.exit_code == 2
    assert "this is no repository of git" in refused.stderr
    assert diff("main").exit_code == 2
    assert reviews(str(project.specs), "specs")["acme"]["kind"] == "unchanged"
    monkeypatch.setenv("PATH", str(tmp_path))
    assert reviews(str(project.specs), "specs")["acme"]["kind"] == "unchanged"


def test_a_repository_without_a_commit(
    tmp_path: Path, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = Project(tmp_path / "fresh")
    fresh.start()
    fresh.vendor(client=CLIENT)
    monkeypatch.chdir(fresh.folder)
    refused = diff()
    assert refused.exit_code == 2
    assert "no commit yet" in refused.stderr


def test_inside_of_a_hook(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Git sets variables there that are relative to another folder."""
    project.edit(LIMIT, "")
    monkeypatch.setenv("GIT_DIR", ".git")
    monkeypatch.setenv("GIT_INDEX_FILE", "/nowhere/index")
    assert ids(reviews("--wire-only")["acme"]) == REMOVED


def test_links_in_a_revision_are_followed_inside_of_the_repository(project: Project) -> None:
    shared = project.folder / "shared"
    shared.mkdir()
    (project.specs / "acme" / "source.yaml").rename(shared / "acme.yaml")
    (project.specs / "acme" / "source.yaml").symlink_to("../../shared/acme.yaml")
    (project.specs / "beta").symlink_to("../vendors/beta")
    Project(project.folder, "vendors").vendor("beta")
    (project.specs / "acme" / "away.yaml").symlink_to("/etc/hostname")
    (project.specs / "acme" / "round.yaml").symlink_to("round.yaml")
    project.commit()
    found = reviews("HEAD")
    assert {name: each["kind"] for name, each in found.items()} == {
        "acme": "unchanged",
        "beta": "unchanged",
    }
    text = (shared / "acme.yaml").read_text()
    (shared / "acme.yaml").write_text(text.replace(LIMIT, ""))
    found = reviews("--wire-only", "HEAD")
    assert ids(found["acme"]) == REMOVED
    assert found["acme"]["changes"][0]["base"]["file"] == "specs/acme/source.yaml"
    assert found["beta"]["kind"] == "unchanged"


def test_specs_in_a_submodule(project: Project, tmp_path: Path) -> None:
    inner = Project(tmp_path / "inner")
    inner.start()
    Project(inner.folder, ".").vendor("beta")
    inner.commit()
    allowed = ("-c", "protocol.file.allow=always")
    project.git(*allowed, "submodule", "--quiet", "add", str(inner.folder), "specs/more")
    (inner.folder / "source.yaml").write_text(SPEC)
    inner.commit()
    project.git(*allowed, "submodule", "--quiet", "update", "--remote", "specs/more")
    project.commit()
    found = reviews("HEAD~1", "HEAD")
    assert found["more"]["kind"] == "added"
    project.edit(LIMIT, "", "more/source.yaml")
    assert ids(reviews("--wire-only", "HEAD")["more"]) == REMOVED
    shutil.rmtree(project.specs / "more")
    refused = diff("HEAD")
    assert refused.exit_code == 2
    assert "git submodule update --init specs/more" in refused.stderr


def test_a_document_that_cannot_be_read_stops_no_other_vendor(project: Project) -> None:
    project.vendor("beta")
    project.commit()
    project.edit(LIMIT, "")
    project.edit("openapi: 3.1.0", "openapi: [", "beta/source.yaml")
    result = diff("--wire-only", "--format", "json", "HEAD")
    assert result.exit_code == 2
    assert "specs/beta/source.yaml" in result.stderr
    assert "error[not-yaml]" in result.stderr
    (acme,) = json.loads(result.stdout)["vendors"]
    assert ids(acme) == REMOVED


def test_a_base_that_cannot_be_read_says_of_which_revision(project: Project) -> None:
    project.edit("openapi: 3.1.0", "openapi: [")
    broken = project.commit()
    project.edit("openapi: [", "openapi: 3.1.0")
    result = diff(broken)
    assert result.exit_code == 2
    assert f"{broken}:specs/acme/source.yaml:" in result.stderr


def test_a_head_that_cannot_be_generated_is_broken_and_a_base_is_not(project: Project) -> None:
    project.edit(
        "items: {$ref: '#/components/schemas/Thing'}", "items: {$ref: '#/components/schemas/No'}"
    )
    result = diff("HEAD")
    assert result.exit_code == 2
    assert "error[unresolved-reference]" in result.stderr
    broken = project.commit()
    project.edit("schemas/No'", "schemas/Thing'")
    result = diff(broken, "--gate", "--format", "json")
    assert "warning[unresolved-reference]" in result.stderr
    (review,) = json.loads(result.stdout)["vendors"]
    assert review["notices"] == ["the packages are not compared: the base's cannot be generated"]
