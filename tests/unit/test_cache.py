"""cache: nothing but time is lost, whatever happens to the folder."""

import importlib.metadata
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from generator.cache import NO_CACHE, FolderCache, default_cache, key, user_cache, version

KEY = key("some text")


def test_keeps_a_text_under_its_key(tmp_path: Path) -> None:
    cache = FolderCache(tmp_path / "made" / "when needed")
    assert cache.get(KEY) is None
    cache.put(KEY, "ü\r\nline\n")
    assert cache.get(KEY) == "ü\r\nline\n"
    assert cache.get(key("another text")) is None


def test_parts_of_a_key_do_not_run_together() -> None:
    assert key("ab", "c") != key("a", "bc")
    assert key("ab") != key("ab", "")
    assert key("\ud800") != key("?")


@pytest.mark.parametrize("damage", [b"", b"cut", b"\xff\xfe\n", b"0" * 64 + b"\ntext"])
def test_a_damaged_entry_counts_as_absent(tmp_path: Path, damage: bytes) -> None:
    cache = FolderCache(tmp_path)
    cache.put(KEY, "text")
    (entry,) = (path for path in tmp_path.rglob("*") if path.is_file())
    entry.write_bytes(damage)
    assert cache.get(KEY) is None
    cache.put(KEY, "text")
    assert cache.get(KEY) == "text"


def test_a_deleted_folder_comes_back(tmp_path: Path) -> None:
    cache = FolderCache(tmp_path / "cache")
    cache.put(KEY, "text")
    shutil.rmtree(tmp_path / "cache")
    assert cache.get(KEY) is None
    cache.put(KEY, "text")
    assert cache.get(KEY) == "text"


def test_a_folder_that_cannot_be_written_keeps_nothing(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file stands where the folder should")
    cache = FolderCache(tmp_path / "cache")
    cache.put(KEY, "text")
    assert cache.get(KEY) is None


def test_runs_at_the_same_time_see_whole_entries(tmp_path: Path) -> None:
    cache = FolderCache(tmp_path)
    text = "x" * 100_000

    def use(_: int) -> str | None:
        cache.put(KEY, text)
        return cache.get(KEY)

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(use, range(100))) == {text}
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 1


def test_the_environment_says_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLIENTSMITH_CACHE", str(tmp_path / "elsewhere"))
    assert default_cache() == FolderCache(tmp_path / "elsewhere")
    monkeypatch.setenv("CLIENTSMITH_CACHE", "")
    assert default_cache() == FolderCache(Path(".clientsmith-cache"))


def test_the_user_s_own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLIENTSMITH_CACHE", str(tmp_path / "elsewhere"))
    assert user_cache() == FolderCache(tmp_path / "elsewhere")
    monkeypatch.delenv("CLIENTSMITH_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "x"))
    assert user_cache() == FolderCache(tmp_path / "x/clientsmith")
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert user_cache() == FolderCache(tmp_path / ".cache/clientsmith")


def test_no_cache_keeps_nothing() -> None:
    NO_CACHE.put(KEY, "text")
    assert NO_CACHE.get(KEY) is None


@pytest.mark.parametrize("distribution", ["black", "datamodel-code-generator", "pydantic"])
def test_versions_are_those_that_the_metadata_states(distribution: str) -> None:
    assert version(distribution) == importlib.metadata.version(distribution)


def test_a_distribution_that_is_not_there_is_named() -> None:
    with pytest.raises(LookupError, match="no-such-thing"):
        version("no-such-thing")
