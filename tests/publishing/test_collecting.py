"""What lies in a folder becomes whole releases, or all that is wrong is said at once."""

from pathlib import Path

import pytest

from generator.publishing import UnusableDistributions, Wanted, collected
from tests.publishing.distributions import metadata, write

ACME, PETS = Wanted("acme", "acme-client", "1.0.0"), Wanted("pets", "Pets_Client", "2.0")


def problems(folder: Path, *wanted: Wanted) -> tuple[str, ...]:
    """What is wrong with the files."""
    with pytest.raises(UnusableDistributions) as caught:
        collected(folder, wanted)
    return caught.value.problems


def test_a_wheel_and_a_sdist_a_vendor(tmp_path: Path) -> None:
    write(tmp_path), write(tmp_path, "pets-client", "2.0"), write(tmp_path, version="0.9.0")
    (tmp_path / "notes.txt").touch()
    releases, notes = collected(tmp_path, [ACME, PETS])
    assert [(each.vendor, each.project, each.version) for each in releases] == [
        ("acme", "acme-client", "1.0.0"),
        ("pets", "pets-client", "2.0"),
    ]
    for each in releases:
        assert [file.kind for file in each.distributions] == ["wheel", "sdist"]
    assert notes == (
        f"{tmp_path} holds more, which is left alone: acme_client-0.9.0-py3-none-any.whl,"
        " acme_client-0.9.0.tar.gz",
    )


def test_half_a_release_is_none(tmp_path: Path) -> None:
    wheel, _ = write(tmp_path)
    wheel.unlink()
    assert problems(tmp_path, ACME, PETS) == (
        f"{tmp_path} holds no wheel of acme-client 1.0.0, the version of acme; one is expected: run"
        " clientsmith build acme",
        f"{tmp_path} holds no wheel of Pets_Client 2.0, the version of pets; one is expected: run"
        " clientsmith build pets",
        f"{tmp_path} holds no sdist of Pets_Client 2.0, the version of pets; one is expected: run"
        " clientsmith build pets",
    )


def test_two_of_a_kind_are_one_too_many(tmp_path: Path) -> None:
    _, sdist = write(tmp_path)
    (tmp_path / "acme-client-1.0.0.tar.gz").write_bytes(sdist.read_bytes())
    assert "holds 2 sdist of acme-client 1.0.0" in problems(tmp_path, ACME)[0]


def test_no_folder(tmp_path: Path) -> None:
    assert "is no folder: run clientsmith build" in problems(tmp_path / "dist", ACME)[0]


def test_names_that_are_none(tmp_path: Path) -> None:
    write(tmp_path)
    for name in ("acme.whl", "acme-x.tar.gz"):
        (tmp_path / name).touch()
    assert len(problems(tmp_path, ACME)) == 2


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (metadata("other", "1.0.0"), "says that it is other 1.0.0; acme-client 1.0.0 is expected"),
        (metadata("acme-client", "1.0.1"), "says that it is acme-client 1.0.1"),
        (metadata("acme-client", "1.0.0", "Typing :: Typed"), "'Private :: Do Not Upload'"),
        ("Name: x\n", "is no distribution"),
    ],
)
def test_metadata_that_says_otherwise(said: str, expected: str, tmp_path: Path) -> None:
    write(tmp_path, said=said)
    found = problems(tmp_path, ACME)
    assert len(found) == 2
    assert all(expected in each for each in found)


def test_files_that_are_no_archives(tmp_path: Path) -> None:
    for path in write(tmp_path):
        path.write_bytes(b"nothing")
    assert all("is no distribution" in each for each in problems(tmp_path, ACME))


def test_what_may_be_public_needs_no_mark(tmp_path: Path) -> None:
    write(tmp_path, said=metadata("acme-client", "1.0.0", "Typing :: Typed"))
    assert collected(tmp_path, [ACME], may_be_public=True)[0]
