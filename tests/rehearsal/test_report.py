"""A rehearsal in each of its forms."""

from pathlib import Path

from generator.rehearsal import Trial, as_data, lines, markdown, rows
from generator.rehearsal.outcome import failed, fine, skipped
from tests.rehearsal.tiny import Tiny

_TRIALS = (
    Trial("tiny", "tiny-client 1.2.3", "index", (fine("upload", "2 uploaded"),)),
    Trial(
        "tiny",
        "tiny-client 1.2.3",
        "pip",
        (
            fine("install", "installed"),
            failed("import", "not every module imports", "line one\nno module"),
        ),
    ),
    Trial("tiny", "tiny-client 1.2.3", "uv", (skipped("install", "cannot be had here: httpx2"),)),
)


def test_rows_say_each_step_in_a_word_or_two() -> None:
    assert list(rows(_TRIALS)) == [
        (("tiny-client 1.2.3", "index", "fine", "2 uploaded"), "fine"),
        (("", "pip", "FAILED", "installed; import failed"), "wrong"),
        (("", "uv", "skipped", "install skipped"), "risky"),
    ]


def test_lines_say_what_tools_said() -> None:
    assert list(lines(_TRIALS)) == [
        ("tiny-client 1.2.3, pip, import: not every module imports", "wrong"),
        ("  line one", "quiet"),
        ("  no module", "quiet"),
        ("tiny-client 1.2.3, uv, install: cannot be had here: httpx2", "risky"),
        ("rehearsed 1 package: 2 fine, 1 failed, 1 skipped", "title"),
    ]


def test_data_has_files_and_steps(tmp_path: Path) -> None:
    release = Tiny().release(tmp_path)
    found = as_data(_TRIALS, [release])
    assert found["outcome"] == "failed"
    (package,) = found["packages"]
    files = {file["file"]: (file["sha256"], file["size"]) for file in package["files"]}
    assert files == {file.path.name: (file.sha256, file.size) for file in release.distributions}
    assert package["trials"][1]["steps"][1] == {
        "name": "import",
        "outcome": "failed",
        "said": "not every module imports",
        "detail": "line one\nno module",
    }


def test_markdown_has_versions_hashes_and_what_failed(tmp_path: Path) -> None:
    release = Tiny().release(tmp_path)
    text = markdown(_TRIALS, [release])
    assert "| tiny-client 1.2.3 | index | fine | 2 uploaded |" in text
    assert "- tiny-client 1.2.3, pip, import: not every module imports\n" in text
    for file in release.distributions:
        assert f"| `{file.path.name}` | `{file.sha256}` |" in text
