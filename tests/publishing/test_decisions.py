"""What is done with each file, by what the index lists; and what an answer to an upload means."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.distributions import Distribution
from generator.publishing import ListedFile
from generator.publishing.answers import Answer, Meaning, excerpt
from generator.publishing.decisions import Action, at, decide

OURS, THEIRS = "a" * 64, "b" * 64
WHEEL = Distribution(
    Path("dist/acme_client-1.0.0-py3-none-any.whl"), "acme-client", "1.0.0", "wheel", OURS, 1
)
SDIST = replace(WHEEL, path=Path("dist/acme_client-1.0.0.tar.gz"), kind="sdist")


def listed(name: str, sha256: str = OURS) -> ListedFile:
    """A file of the index."""
    return ListedFile(name, f"https://index.example/{name}", sha256)


def actions(*files: ListedFile) -> list[Action]:
    """What is done with the wheel and the sdist."""
    return [step.action for step in decide((WHEEL, SDIST), files)]


def test_nothing_there() -> None:
    assert actions() == [Action.UPLOAD, Action.UPLOAD]
    other = "acme_client-0.9.0.tar.gz", "acme_client-1.0.0.post1.tar.gz", "README", "x-1.whl"
    assert actions(*map(listed, other)) == [Action.UPLOAD, Action.UPLOAD]


def test_half_there() -> None:
    assert actions(listed(WHEEL.path.name)) == [Action.SKIP, Action.UPLOAD]
    assert actions(listed(SDIST.path.name)) == [Action.UPLOAD, Action.SKIP]


def test_all_there() -> None:
    assert actions(listed(WHEEL.path.name), listed(SDIST.path.name)) == [Action.SKIP, Action.SKIP]


def test_other_content_keeps_the_whole_version_back() -> None:
    wheel, sdist = decide((WHEEL, SDIST), [listed(WHEEL.path.name, THEIRS)])
    assert (wheel.action, sdist.action) == (Action.REFUSE, Action.HOLD)
    assert wheel.listed is not None and wheel.listed.sha256 == THEIRS
    assert actions(listed(WHEEL.path.name, THEIRS), listed(SDIST.path.name)) == [
        Action.REFUSE,
        Action.SKIP,
    ]


@pytest.mark.parametrize(
    "name", ["acme-client-1.0.0.tar.gz", "Acme.Client-1.0.0.tar.gz", "acme_client-1.0.tar.gz"]
)
def test_one_sdist_has_many_names(name: str) -> None:
    found = at([listed(name)], SDIST)
    assert found is not None and found.name == name


def test_wheels_for_other_platforms_are_other_files() -> None:
    others = [
        "acme_client-1.0.0-1-py3-none-any.whl",
        "acme_client-1.0.0-cp311-cp311-linux_x86_64.whl",
    ]
    assert at([listed(name) for name in others], WHEEL) is None


@pytest.mark.parametrize(
    ("status", "text", "meaning"),
    [
        (200, "", Meaning.ACCEPTED),
        (201, "", Meaning.ACCEPTED),
        (204, "", Meaning.ACCEPTED),
        (409, "", Meaning.EXISTS),
        (400, "File already exists. See the help", Meaning.EXISTS),
        (400, "Repository does not allow updating assets: pypi", Meaning.EXISTS),
        (403, "Not enough permissions to delete/overwrite artifact", Meaning.EXISTS),
        (403, "no", Meaning.FINAL),
        (400, "unknown classifier", Meaning.FINAL),
        (301, "", Meaning.FINAL),
        (501, "", Meaning.FINAL),
        (507, "", Meaning.FINAL),
        (500, "", Meaning.PASSING),
        (504, "", Meaning.PASSING),
        (429, "", Meaning.PASSING),
    ],
)
def test_meanings(status: int, text: str, meaning: Meaning) -> None:
    assert Answer(status, text).meaning is meaning
    assert str(status) in Answer(status, text).message


def test_of_a_page_its_text_is_shown() -> None:
    page = "<html><head><title>E</title><style>b{}</style></head><body><h1>No\n space</h1></body>"
    assert excerpt(page) == "No space"
    assert excerpt("x" * 400) == "x" * 300 + "..."
